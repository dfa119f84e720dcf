//! Chapter "Formas de pagamento".

use super::comum::{CODIGO, NUMERO, PAGINA, RESULTADO, VALOR, campos, codigo, ordem, page};
use crate::schema::*;

/// A means of payment, as it is sent.
pub static CADASTRO_FORMA_PAGAMENTO: Object = object(
    "CadastroFormaPagamento",
    &[
        required("nome", string()).label("Nome").doc("Nome da forma de pagamento."),
        optional("codDisponivel", CODIGO).label("Conta disponível").doc("Código da conta caixa ou bancária."),
        optional("tipoCusto", CODIGO)
            .label("Tipo de custo")
            .doc("Como se calcula o custo da forma de pagamento. O manual não dá os valores."),
        optional("valorCusto", VALOR).label("Custo").doc("Custo da forma de pagamento."),
        optional("formaPgtoNFCe", CODIGO)
            .label("Forma na NFC-e")
            .doc("Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros."),
    ],
)
.doc("Uma forma de pagamento a gravar.");

/// A means of payment, as it is read.
pub static FORMA_PAGAMENTO: Object = object(
    "FormaPagamento",
    &[
        required("codigo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código")
            .doc("Código da forma de pagamento."),
        optional("codDisponivel", LONG)
            .text_ok()
            .empty_is_null()
            .label("Conta disponível")
            .doc("Código da conta caixa ou bancária."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome da forma de pagamento."),
        optional("formaPgtoNFCe", LONG)
            .text_ok()
            .empty_is_null()
            .label("Forma na NFC-e")
            .doc("Código da forma de pagamento na NFC-e: 1 dinheiro, 99 outros."),
        optional("tipoCusto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Tipo de custo")
            .doc("Como se calcula o custo da forma de pagamento. O manual não dá os valores."),
        optional("valorCusto", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Custo")
            .doc("Custo da forma de pagamento."),
    ],
)
.doc("Uma forma de pagamento.");

page!(
    /// A page of means of payment.
    PAGINA_FORMAS_PAGAMENTO, "PaginaFormasPagamento", FORMA_PAGAMENTO, "Uma página de formas de pagamento."
);

/// The columns that a list may be asked for.
static CAMPOS: Kind =
    one_of(campos!["codigo", "codDisponivel", "nome", "formaPgtoNFCe", "tipoCusto", "valorCusto"]);

/// GET /v1/formasPagamento
pub static CONSULTAR: Operation = get("formas_pagamento.consultar", "/v1/formasPagamento")
    .title("Consultar formas de pagamento")
    .doc("Lista as formas de pagamento, 50 por página.")
    .manual(1785, "Formas de pagamento › Listar (List)")
    .query(&[
        optional("fields", list_of(&CAMPOS))
            .label("Campos")
            .doc("Só estas colunas. Sem o parâmetro vêm as que o servidor escolhe."),
        optional(
            "orderBy",
            one_of(ordem!["codigo", "codDisponivel", "nome", "formaPgtoNFCe", "tipoCusto", "valorCusto"]),
        )
        .label("Ordem")
        .doc("Campo e sentido da ordenação; só um por chamada."),
        PAGINA,
    ])
    .returns(enveloped(&PAGINA_FORMAS_PAGAMENTO))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/formasPagamento
pub static CADASTRAR: Operation = post("formas_pagamento.cadastrar", "/v1/formasPagamento")
    .title("Cadastrar forma de pagamento")
    .doc("Grava uma forma de pagamento nova.")
    .manual(1835, "Formas de pagamento › Novo (Create)")
    .body(json(&CADASTRO_FORMA_PAGAMENTO))
    .returns(enveloped(&FORMA_PAGAMENTO));

/// GET /v1/formasPagamento/{codigo}
pub static DETALHAR: Operation = get("formas_pagamento.detalhar", "/v1/formasPagamento/{codigo}")
    .title("Detalhar forma de pagamento")
    .doc("Uma forma de pagamento.")
    .manual(1879, "Formas de pagamento › Detalhar (Read)")
    .path(&[codigo("Código da forma de pagamento.")])
    .returns(enveloped(&FORMA_PAGAMENTO));

/// What changes of a record.
pub static ALTERACAO_FORMA_PAGAMENTO: Object =
    object("AlteracaoFormaPagamento", const { &changes::<5>(CADASTRO_FORMA_PAGAMENTO.fields) }).doc(
        "Os dados de uma forma de pagamento que mudam. O manual não diz o que acontece com o \
         que não é enviado; a amostra envia tudo.",
    );

/// PUT /v1/formasPagamento/{codigo}
pub static ATUALIZAR: Operation = put("formas_pagamento.atualizar", "/v1/formasPagamento/{codigo}")
    .title("Atualizar forma de pagamento")
    .doc("Muda uma forma de pagamento.")
    .manual(1939, "Formas de pagamento › Editar (Update)")
    .path(&[codigo("Código da forma de pagamento.")])
    .body(json(&ALTERACAO_FORMA_PAGAMENTO))
    .returns(enveloped(&FORMA_PAGAMENTO));

/// DELETE /v1/formasPagamento/{codigo}
pub static REMOVER: Operation = delete("formas_pagamento.remover", "/v1/formasPagamento/{codigo}")
    .title("Remover forma de pagamento")
    .doc("Apaga uma forma de pagamento; depois ela responde 410.")
    .manual(1975, "Formas de pagamento › Remover (Delete)")
    .path(&[codigo("Código da forma de pagamento.")])
    .returns(enveloped(&RESULTADO));
