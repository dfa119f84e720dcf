//! Chapter "Devolução de vendas".

use super::comum::{CODIGO, NUMERO, PAGINA, QUANTIDADE, TEXTO, VALOR, codigo, ordem, page};
use crate::schema::*;

/// A returned product, as it is sent.
pub static CADASTRO_ITEM_DEVOLUCAO: Object = object(
    "CadastroItemDevolucao",
    &[
        required("codigo", CODIGO).label("Item").doc("Código do item na venda."),
        required("valorDevolvido", VALOR).label("Valor devolvido").doc("Valor da devolução."),
        required("quantDevolvida", QUANTIDADE).label("Quantidade devolvida").doc("Quantidade que volta."),
    ],
)
.doc("Um produto devolvido.");

/// A changed entry of the sale.
pub static RECEBIMENTO_DEVOLUCAO: Object = object(
    "RecebimentoDevolucao",
    &[
        required("codigo", CODIGO).label("Recebimento").doc("Código do recebimento."),
        required("valor", VALOR).label("Valor").doc("O novo valor."),
    ],
)
.doc("Um recebimento da venda que muda.");

/// A payment to the customer.
pub static PAGAMENTO_DEVOLUCAO: Object = object(
    "PagamentoDevolucao",
    &[
        required("valor", VALOR).label("Valor").doc("Valor do pagamento."),
        optional("data", DATE).label("Data").doc("Data."),
        optional("codFormaPgto", CODIGO)
            .label("Forma de pagamento")
            .doc("Código da forma de pagamento; 0, não definida."),
        optional("codDisponivel", CODIGO).label("Conta disponível").doc("Código da conta caixa ou bancária."),
        optional("codPlanoConta", CODIGO)
            .label("Plano de contas")
            .doc("Código da conta no plano; só aqui se escreve sem s."),
        optional("situacao", CODIGO).label("Situação").doc("Situação do pagamento. A amostra traz 20."),
    ],
)
.doc("Um pagamento ao cliente.");

/// A return, as it is sent.
pub static CADASTRO_DEVOLUCAO: Object = object(
    "CadastroDevolucao",
    &[
        required("codVenda", CODIGO).label("Venda").doc("Código da venda."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("obs", string()).label("Observações").doc("Motivo da devolução."),
        required("produtos", list(&CADASTRO_ITEM_DEVOLUCAO)).label("Produtos").doc("O que volta."),
        optional("finReceber", list(&RECEBIMENTO_DEVOLUCAO)).label("Recebimentos").doc(
            "Recebimentos da venda que mudam. Não vai junto com finPagar; a amostra do manual \
             envia os dois.",
        ),
        optional("finPagar", list(&PAGAMENTO_DEVOLUCAO)).label("Pagamentos").doc(
            "Pagamentos ao cliente. Não vai junto com finReceber; a amostra do manual envia os \
             dois.",
        ),
    ],
)
.doc("Uma devolução a gravar. Sem finPagar nem finReceber, só o estoque muda.");

/// What a return gives.
pub static DEVOLUCAO_GRAVADA: Object = object(
    "DevolucaoGravada",
    &[
        required("codDevol", LONG).text_ok().empty_is_null().label("Devolução").doc("Código da devolução."),
        optional("deducoes", ANY).label("Deduções").doc("O manual só as mostra vazias."),
    ],
)
.doc("O resultado de uma devolução.");

/// A returned product.
pub static ITEM_DEVOLUCAO: Object = object(
    "ItemDevolucao",
    &[
        optional("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do item."),
        optional("quantDevolvida", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Quantidade devolvida")
            .doc("Quantidade que voltou."),
        optional("valorDevolvido", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Valor devolvido")
            .doc("Valor da devolução."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Nome do produto."),
        optional("codigoProprio", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
    ],
)
.doc("Um produto devolvido.");

/// A return, as it is read.
pub static DEVOLUCAO: Object = object(
    "Devolucao",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da devolução."),
        optional("codVenda", LONG).text_ok().empty_is_null().label("Venda").doc("Código da venda."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("obs", string()).number_ok().label("Observações").doc("Motivo da devolução."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Contato")
            .doc("Código do contato; 0, nenhum."),
        optional("dtVenda", DATE).empty_is_null().label("Data da venda").doc("Data da venda."),
        optional("situOS", string()).number_ok().label("Situação da OS").doc("Situação da ordem de serviço."),
        optional("nomeContato", string())
            .number_ok()
            .label("Nome do contato")
            .doc("Nome do cliente ou fornecedor."),
        optional("produtos", list(&ITEM_DEVOLUCAO))
            .label("Produtos")
            .doc("O que voltou; a lista não o traz."),
    ],
)
.doc("Uma devolução.");

page!(
    /// A page of returns.
    PAGINA_DEVOLUCOES, "PaginaDevolucoes", DEVOLUCAO, "Uma página de devoluções."
);

/// GET /v1/devolucoes
pub static CONSULTAR: Operation = get("devolucoes.consultar", "/v1/devolucoes")
    .title("Consultar devoluções")
    .doc("Lista as devoluções, 50 por página.")
    .manual(4319, "Devolução de vendas › Listar (List)")
    .query(&[
        optional("fields", list_of(&TEXTO))
            .label("Campos")
            .doc("Só estas colunas. O manual não diz quais existem; as da resposta servem."),
        optional("orderBy", one_of(ordem!["codigo", "codVenda", "codContato", "dtCad"]))
            .label("Ordem")
            .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_DEVOLUCOES))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/devolucoes
pub static CADASTRAR: Operation = post("devolucoes.cadastrar", "/v1/devolucoes")
    .title("Cadastrar devolução")
    .doc(
        "Devolve produtos de uma venda; muda um recebimento dela ou gera um pagamento ao \
         cliente.",
    )
    .manual(4370, "Devolução de vendas › Novo (Create)")
    .body(json(&CADASTRO_DEVOLUCAO))
    .returns(enveloped(&DEVOLUCAO_GRAVADA));

/// GET /v1/devolucoes/{codigo}
pub static DETALHAR: Operation = get("devolucoes.detalhar", "/v1/devolucoes/{codigo}")
    .title("Detalhar devolução")
    .doc("Uma devolução com os produtos.")
    .manual(4438, "Devolução de vendas › Detalhar (Read)")
    .path(&[codigo("Código da devolução.")])
    .returns(enveloped(&DEVOLUCAO));
