//! Chapters "Boletos" and "Boleto eGestor - Verificar retorno".

use super::comum::{CODIGO, CODIGO_ENVIADO, NUMERO, PAGINA, TEXTO, codigo, ordem, page};
use crate::schema::*;

/// A boleto, as it is sent.
pub static CADASTRO_BOLETO: Object = object(
    "CadastroBoleto",
    &[
        required("codContato", CODIGO).label("Cliente").doc("Código do cliente."),
        required("dtVenc", DATE).label("Vencimento").doc("Data de vencimento."),
        required("codRecebimentos", list_of(&TEXTO).at_least(1))
            .label("Recebimentos")
            .doc("Códigos dos recebimentos que o boleto cobra; a amostra os envia como texto."),
    ],
)
.doc("Um boleto a emitir.");

/// A boleto, as it is read.
pub static BOLETO: Object = object(
    "Boleto",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do boleto."),
        optional("codContato", LONG).text_ok().empty_is_null().label("Cliente").doc("Código do cliente."),
        optional("contatoNome", string()).number_ok().label("Nome do contato").doc("Nome do cliente."),
        optional("contatoEmail", string()).number_ok().label("E-mail do contato").doc("E-mail do cliente."),
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("dtEmissao", DATE).empty_is_null().label("Emissão").doc("Data da emissão."),
        optional("dtCredito", DATE)
            .empty_is_null()
            .label("Crédito")
            .doc("Data em que o valor foi creditado."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("valorPago", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor pago")
            .doc("Valor que foi pago."),
        optional("codRecebimentos", list_of(&TEXTO))
            .label("Recebimentos")
            .doc("Códigos dos recebimentos que o boleto cobra."),
        optional("link", string()).number_ok().label("PDF").doc("Endereço do boleto em PDF."),
        optional(
            "situacao",
            number_of(&[
                number(10, "em aberto"),
                number(50, "recebido"),
                number(70, "de teste"),
                number(90, "cancelado"),
            ]),
        )
        .text_ok()
        .label("Situação")
        .doc(
            "10 em aberto, 50 recebido; 70 de teste e 90 cancelado constam do filtro e do \
             relatório.",
        ),
    ],
)
.doc("Um boleto.");

/// That the bank was asked.
pub static RETORNO_VERIFICADO: Object = object(
    "RetornoVerificado",
    &[optional("ok", LONG).text_ok().empty_is_null().label("Ok").doc("1 quando foram.")],
)
.doc("Que os retornos foram lidos.");

page!(
    /// A page of boletos.
    PAGINA_BOLETOS, "PaginaBoletos", BOLETO, "Uma página de boletos."
);

/// GET /v1/boletos
pub static CONSULTAR: Operation = get("boletos.consultar", "/v1/boletos")
    .title("Consultar boletos")
    .doc("Lista os boletos, 50 por página.")
    .manual(4507, "Boletos › Listar (List)")
    .query(&[
        optional("filtro", string())
            .label("Busca")
            .doc("Procura em código, nome do cliente e descrição do financeiro."),
        optional("dtTipo", one_of(&[choice("dtVenc", "vencimento"), choice("dtEmissao", "emissão")]))
            .label("Tipo de data")
            .doc("Data que dtIni e dtFim cortam; sem ele, dtVenc."),
        optional("dtIni", DATE).label("De").doc("Primeiro dia."),
        optional("dtFim", DATE).label("Até").doc("Último dia."),
        optional("codigosFin", list_of(&CODIGO_ENVIADO))
            .label("Financeiros")
            .doc("Códigos dos recebimentos."),
        optional(
            "situacaoBoleto",
            number_of(&[number(10, "em aberto"), number(50, "recebido"), number(70, "de teste")]),
        )
        .label("Situação do boleto")
        .doc("Situação do boleto."),
        optional(
            "situacaoRemessa",
            number_of(&[
                number(5, "pendência"),
                number(10, "sem registro"),
                number(17, "aguarda retorno"),
                number(20, "registrado"),
                number(50, "pago"),
                number(105, "pago, com pendência"),
                number(110, "pago, sem registro"),
                number(117, "pago, aguarda retorno"),
            ]),
        )
        .label("Situação da remessa")
        .doc("Situação no banco."),
        optional(
            "situacaoFin",
            number_of(&[
                number(20, "a receber"),
                number(40, "recebido"),
                number(80, "em diferentes situações"),
                number(90, "cancelado"),
            ]),
        )
        .label("Situação do financeiro")
        .doc("Situação dos recebimentos que o boleto cobra."),
        optional("formaPgto", CODIGO).label("Forma de pagamento").doc("Código da forma de pagamento."),
        optional("mostrarInativos", BOOLEAN)
            .label("Também os cancelados")
            .doc("Se os cancelados vêm também."),
        optional("fields", list_of(&TEXTO))
            .label("Campos")
            .doc("Só estas colunas. O manual não diz quais existem; as da resposta servem."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "codRemessa",
                "codContato",
                "contatoNome",
                "dtEmissao",
                "dtVenc",
                "dtPgto",
                "dtCancelado",
                "valorPago",
                "situacao",
                "sitRemessa"
            ]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_BOLETOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/boletos
pub static CADASTRAR: Operation = post("boletos.cadastrar", "/v1/boletos")
    .title("Emitir boleto")
    .doc("Emite um boleto para um ou mais recebimentos.")
    .manual(4576, "Boletos › Novo (Create)")
    .body(json(&CADASTRO_BOLETO))
    .returns(enveloped(&BOLETO));

/// GET /v1/boletos/{codigo}
pub static DETALHAR: Operation = get("boletos.detalhar", "/v1/boletos/{codigo}")
    .title("Detalhar boleto")
    .doc("Um boleto com o endereço do PDF.")
    .manual(4625, "Boletos › Detalhar (Read)")
    .path(&[codigo("Código do boleto.")])
    .query(&[optional("mostrarInativos", BOOLEAN)
        .label("Mesmo cancelado")
        .doc("Detalha o boleto mesmo que esteja cancelado.")])
    .returns(enveloped(&BOLETO));

/// GET /v1/verificarRetornoBoletos
pub static VERIFICAR_RETORNO: Operation = get("boletos.verificar_retorno", "/v1/verificarRetornoBoletos")
    .title("Verificar retorno")
    .doc(
        "Lê os retornos do banco e atualiza os recebimentos. É um GET que muda dados; não \
         deixe que nada o repita.",
    )
    .manual(4713, "Boleto eGestor - Verificar retorno › Verificar Retorno (Read)")
    .returns(enveloped(&RETORNO_VERIFICADO))
    .unsafe_to_repeat();
