//! Chapter "Pagamentos": what is to be paid, and what has been.

use super::comum::{CODIGO, NUMERO, PAGINA, RESULTADO, TEXTO, VALOR, campos, codigo, ordem, page};
use super::contatos::CONTATO;
use crate::schema::*;

const SITUACAO: &[NumberChoice] = &[number(10, "a pagar"), number(30, "pago")];
/// Where an entry comes from.
const ORIGEM: &[Choice] = &[
    choice("vendas", "vendas"),
    choice("compras", "compras"),
    choice("financeiro", "financeiro"),
    choice("recorrencia", "recorrência"),
];

/// An entry, as it is sent.
pub static CADASTRO_PAGAMENTO: Object = object(
    "CadastroPagamento",
    &[
        optional("codPlanoContas", CODIGO)
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("codFormaPgto", CODIGO)
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        required("descricao", string()).unproven().label("Descrição").doc("Descrição do lançamento."),
        required("valor", VALOR).unproven().label("Valor").doc("Valor do lançamento."),
        optional("dtVenc", DATE).label("Vencimento").doc("Data de vencimento."),
        optional("dtPgto", DATE).label("Pagamento").doc("Data de pagamento."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
        optional("pago", BOOLEAN).number_ok().label("Já pago").doc("Se o valor já foi pago."),
        optional("codContato", CODIGO).label("Contato").doc("Código do contato; 0, nenhum."),
        optional("codDisponivel", CODIGO).label("Conta disponível").doc("Código da conta caixa ou bancária."),
        optional("obs", string()).label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
    ],
)
.doc("Um pagamento a gravar. O manual não diz o que é obrigatório.");

/// What changes of an entry.
pub static ALTERACAO_PAGAMENTO: Object = object(
    "AlteracaoPagamento",
    &[
        optional("codPlanoContas", CODIGO)
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("codFormaPgto", CODIGO)
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        optional("descricao", string()).label("Descrição").doc("Descrição do lançamento."),
        optional("valor", VALOR).label("Valor").doc("Valor do lançamento."),
        optional("dtVenc", DATE).label("Vencimento").doc("Data de vencimento."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
        optional("codContato", CODIGO).label("Contato").doc("Código do contato; 0, nenhum."),
        optional("codDisponivel", CODIGO).label("Conta disponível").doc("Código da conta caixa ou bancária."),
        optional("obs", string()).label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
    ],
)
.doc("Os dados de um pagamento que mudam.");

/// The amount and the dates of a payment.
pub static BAIXA_PAGAMENTO: Object = object(
    "BaixaPagamento",
    &[
        optional("valor", VALOR).label("Valor").doc("Valor pago."),
        optional("dtPgto", DATE).label("Pagamento").doc("Data de pagamento."),
        optional("dtComp", DATE).label("Competência").doc("Data de competência."),
    ],
)
.doc("O valor e as datas com que se dá um pagamento por pago.");

/// An entry, as it is read.
pub static PAGAMENTO: Object = object(
    "Pagamento",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do lançamento."),
        optional("codPlanoContas", LONG)
            .text_ok()
            .empty_is_null()
            .label("Plano de contas")
            .doc("Código da conta no plano de contas."),
        optional("codFormaPgto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do lançamento."),
        optional("valor", NUMERO).comma_ok().empty_is_null().label("Valor").doc("Valor."),
        optional("taxa", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Taxa")
            .doc("Taxa cobrada pelo recebimento ou pagamento."),
        optional("data", DATE)
            .empty_is_null()
            .label("Data")
            .doc("Vencimento ou pagamento, conforme a situação; só a lista a traz."),
        optional("dtVenc", DATE).empty_is_null().label("Vencimento").doc("Data de vencimento."),
        optional("dtPgto", DATE).empty_is_null().label("Pagamento").doc("Data de pagamento."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("dtComp", DATE).empty_is_null().label("Competência").doc("Data de competência."),
        optional("situacao", number_of(SITUACAO)).text_ok().label("Situação").doc("10 a pagar, 30 pago."),
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Contato")
            .doc("Código do contato; 0, nenhum."),
        optional("nomeContato", string())
            .number_ok()
            .label("Nome do contato")
            .doc("Nome do cliente ou fornecedor."),
        optional("codDisponivel", LONG)
            .text_ok()
            .empty_is_null()
            .label("Conta disponível")
            .doc("Código da conta caixa ou bancária."),
        optional("origem", one_of(ORIGEM)).label("Origem").doc("De onde veio o lançamento."),
        optional("codModulo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código na origem")
            .doc("Código do registro de origem."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
    ],
)
.doc("Um pagamento.");

page!(
    /// A page of entries.
    PAGINA_PAGAMENTOS, "PaginaPagamentos", PAGAMENTO, "Uma página de pagamentos."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind = one_of(campos![
    "codigo",
    "numDoc",
    "descricao",
    "valor",
    "taxa",
    "data",
    "dtVenc",
    "dtPgto",
    "dtCad",
    "dtComp",
    "situacao",
    "codContato",
    "codPlanoContas",
    "nomeContato",
    "origem",
    "codDisponivel",
    "codModulo",
    "obs",
    "tags"
]);

/// GET /v1/pagamentos
pub static CONSULTAR: Operation = get("pagamentos.consultar", "/v1/pagamentos")
    .title("Consultar pagamentos")
    .doc("Lista os pagamentos, 50 por página.")
    .manual(2767, "Pagamentos › Listar (List)")
    .query(&[
        optional("filtro", string()).label("Busca").doc(
            "Procura em código, descrição, palavras-chave e nome do contato. Aceita vários \
             códigos, separados por vírgula.",
        ),
        optional(
            "dtTipo",
            one_of(&[
                choice("dtVencPgto", "vencimento, ou pagamento se já houve"),
                choice("dtVenc", "vencimento"),
                choice("dtPgto", "pagamento"),
                choice("dtComp", "competência"),
                choice("dtCad", "cadastro"),
            ]),
        )
        .label("Tipo de data")
        .doc("Data que dtIni e dtFim cortam; sem ele, dtVencPgto."),
        optional("dtIni", DATE).label("De").doc("Primeiro dia."),
        optional("dtFim", DATE).label("Até").doc("Último dia."),
        optional("caixa", CODIGO).label("Conta disponível").doc("Código da conta caixa."),
        optional("origem", one_of(ORIGEM)).label("Origem").doc("De onde veio o lançamento."),
        optional("conciliacao", one_of(&[choice("com", "só com"), choice("sem", "só sem")]))
            .label("Conciliação")
            .doc("Com ou sem conciliação bancária."),
        optional("planoContas", CODIGO).label("Plano de contas").doc("Código da conta no plano de contas."),
        optional("obs", string()).label("Observações").doc("Procura nas observações."),
        optional("formaPgto", CODIGO).label("Forma de pagamento").doc("Código da forma de pagamento."),
        optional("numDoc", string())
            .number_ok()
            .label("Número do documento")
            .doc("Número do documento do lançamento."),
        optional(
            "situFin",
            number_of(&[
                number(10, "a pagar, como nos registros"),
                number(20, "em aberto, como no manual"),
                number(30, "pago, como nos registros"),
                number(40, "resolvido, como no manual"),
            ]),
        )
        .unproven()
        .label("Situação")
        .doc(
            "O manual lista 20 e 40, que são de recebimentos; nos registros a situação é 10 ou \
             30. Nada mostra o que o filtro aceita.",
        ),
        optional("boleto", one_of(&[choice("com", "só com"), choice("sem", "só sem")]))
            .label("Boleto")
            .doc("Com ou sem boleto."),
        optional("recibo", one_of(&[choice("com", "só com"), choice("sem", "só sem")]))
            .label("Recibo")
            .doc("Com ou sem recibo."),
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem![
                "codigo",
                "codContato",
                "nomeContato",
                "codFormaPgto",
                "codDisponivel",
                "codPlanoContas",
                "codConciliacao",
                "codBoleto",
                "codRecibo",
                "codModulo",
                "origem",
                "descricao",
                "numDoc",
                "tags",
                "valor",
                "valorPago",
                "taxa",
                "dtComp",
                "dtVenc",
                "dtPgto",
                "dtCad",
                "dtDel",
                "motivoDel",
                "obs",
                "previsao",
                "situacao"
            ]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_PAGAMENTOS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/pagamentos
pub static CADASTRAR: Operation = post("pagamentos.cadastrar", "/v1/pagamentos")
    .title("Cadastrar pagamento")
    .doc("Grava um pagamento novo.")
    .manual(2838, "Pagamentos › Novo (Create)")
    .body(json(&CADASTRO_PAGAMENTO))
    .returns(enveloped(&PAGAMENTO));

/// GET /v1/pagamentos/{codigo}
pub static DETALHAR: Operation = get("pagamentos.detalhar", "/v1/pagamentos/{codigo}")
    .title("Detalhar pagamento")
    .doc("Todos os dados de um pagamento.")
    .manual(2882, "Pagamentos › Detalhar")
    .path(&[codigo("Código do pagamento.")])
    .returns(enveloped(&PAGAMENTO));

/// GET /v1/pagamentos/{codigo}/contato
pub static DETALHAR_CONTATO: Operation =
    get("pagamentos.detalhar.contato", "/v1/pagamentos/{codigo}/contato")
        .title("Contato do pagamento")
        .doc("O contato de um pagamento.")
        .manual(2949, "Pagamentos › Detalhar contato do pagamento")
        .path(&[codigo("Código do pagamento.")])
        .returns(enveloped(&CONTATO));

/// PUT /v1/pagamentos/{codigo}
pub static ATUALIZAR: Operation = put("pagamentos.atualizar", "/v1/pagamentos/{codigo}")
    .title("Atualizar pagamento")
    .doc("Muda os dados de um pagamento.")
    .manual(3001, "Pagamentos › Editar")
    .path(&[codigo("Código do pagamento.")])
    .body(json(&ALTERACAO_PAGAMENTO))
    .returns(enveloped(&PAGAMENTO));

/// PUT /v1/pagamentos/{codigo}/pagar
pub static PAGAR: Operation = put("pagamentos.pagar", "/v1/pagamentos/{codigo}/pagar")
    .title("Pagar")
    .doc("Dá o pagamento por pago. Repetido, pode contar de novo.")
    .manual(3049, "Pagamentos › Efetuar pagamento")
    .path(&[codigo("Código do pagamento.")])
    .body(json(&BAIXA_PAGAMENTO))
    .returns(enveloped(&RESULTADO))
    .unsafe_to_repeat();

/// DELETE /v1/pagamentos/{codigo}
pub static REMOVER: Operation = delete("pagamentos.remover", "/v1/pagamentos/{codigo}")
    .title("Remover pagamento")
    .doc("Apaga um pagamento; depois ele responde 410.")
    .manual(3084, "Pagamentos › Remover")
    .path(&[codigo("Código do pagamento.")])
    .returns(enveloped(&RESULTADO));
