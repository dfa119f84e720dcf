//! Chapter "Ajuste de estoque".

use super::comum::{CODIGO, NUMERO, PAGINA, QUANTIDADE, SO_CODIGO, TEXTO, codigo, page};
use crate::schema::*;

const MOTIVO: &[NumberChoice] = &[
    number(10, "ajuste geral"),
    number(20, "envio de RMA"),
    number(30, "retorno de RMA"),
    number(40, "devolução de venda"),
    number(50, "devolução de compra"),
];

/// The stock of a product, as it shall be.
pub static CADASTRO_ITEM_AJUSTE: Object = object(
    "CadastroItemAjuste",
    &[
        required("codProduto", CODIGO).label("Produto").doc("Código do produto ou serviço."),
        required("estoqueFinal", QUANTIDADE)
            .label("Estoque final")
            .doc("Quantidade que passa a haver em estoque."),
    ],
)
.doc("O estoque de um produto, como deve ficar.");

/// An adjustment, as it is sent.
pub static CADASTRO_AJUSTE: Object = object(
    "CadastroAjuste",
    &[
        optional("codContato", CODIGO).label("Responsável").doc("Código de quem responde pelo ajuste."),
        required("motivo", number_of(MOTIVO)).label("Motivo").doc("Motivo do ajuste."),
        optional("obs", string()).label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        required("produtos", list(&CADASTRO_ITEM_AJUSTE))
            .label("Produtos")
            .doc("Os produtos ajustados, com o estoque em que ficam."),
    ],
)
.doc("Um ajuste de estoque a gravar.");

/// An adjusted product.
pub static ITEM_AJUSTE: Object = object(
    "ItemAjuste",
    &[
        optional("estoqueFinal", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Estoque final")
            .doc("Quantidade que passa a haver em estoque."),
        optional("quantidade", NUMERO)
            .comma_ok()
            .empty_is_null()
            .label("Quantidade")
            .doc("Quantidade do movimento; negativa quando sai."),
        optional("codProduto", LONG)
            .text_ok()
            .empty_is_null()
            .label("Produto")
            .doc("Código do produto ou serviço."),
        optional("nomeProduto", string()).number_ok().label("Nome do produto").doc("Nome do produto."),
        optional("codProprio", string())
            .number_ok()
            .label("Código próprio")
            .doc("Código que a loja dá ao produto."),
    ],
)
.doc("Um produto ajustado.");

/// An adjustment, as it is read.
pub static AJUSTE: Object = object(
    "Ajuste",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código do ajuste."),
        optional("codContato", LONG)
            .text_ok()
            .empty_is_null()
            .label("Responsável")
            .doc("Código de quem responde pelo ajuste."),
        optional("nomeContato", string())
            .number_ok()
            .label("Nome do responsável")
            .doc("Nome de quem responde pelo ajuste."),
        optional("motivo", number_of(MOTIVO)).text_ok().label("Motivo").doc("Motivo do ajuste."),
        optional("dtCad", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Cadastro")
            .doc("Quando foi cadastrado, sem fuso."),
        optional("obs", string()).number_ok().label("Observações").doc("Texto livre."),
        optional("tags", list_of(&TEXTO))
            .label("Palavras-chave")
            .doc("Palavras-chave do registro. Numa resposta duas podem vir unidas por vírgula."),
        optional("produtos", list(&ITEM_AJUSTE))
            .label("Produtos")
            .doc("Os produtos ajustados; a lista de ajustes não os traz."),
    ],
)
.doc("Um ajuste de estoque.");

page!(
    /// A page of adjustments.
    PAGINA_AJUSTES, "PaginaAjustes", AJUSTE, "Uma página de ajustes de estoque."
);

/// GET /v1/ajusteEstoque
pub static CONSULTAR: Operation = get("ajuste_estoque.consultar", "/v1/ajusteEstoque")
    .title("Consultar ajustes de estoque")
    .doc("Lista os ajustes, 50 por página.")
    .manual(1166, "Ajuste de estoque › Listar (List)")
    .query(&[PAGINA])
    .returns(enveloped(&PAGINA_AJUSTES))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/ajusteEstoque
pub static CADASTRAR: Operation = post("ajuste_estoque.cadastrar", "/v1/ajusteEstoque")
    .title("Ajustar o estoque")
    .doc("Leva o estoque de cada produto à quantidade informada.")
    .manual(1210, "Ajuste de estoque › Novo (Create)")
    .body(json(&CADASTRO_AJUSTE))
    .returns(enveloped(&SO_CODIGO));

/// GET /v1/ajusteEstoque/{codigo}
pub static DETALHAR: Operation = get("ajuste_estoque.detalhar", "/v1/ajusteEstoque/{codigo}")
    .title("Detalhar ajuste")
    .doc("Um ajuste com os produtos.")
    .manual(1258, "Ajuste de estoque › Detalhar (Read)")
    .path(&[codigo("Código do ajuste.")])
    .returns(enveloped(&AJUSTE));
