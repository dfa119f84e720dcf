//! Chapter "Categorias de produtos".

use super::comum::{PAGINA, RESULTADO, codigo, page};
use crate::schema::*;

/// A category, as it is sent.
pub static CADASTRO_CATEGORIA: Object =
    object("CadastroCategoria", &[required("nome", string()).label("Nome").doc("Nome da categoria.")])
        .doc("Uma categoria de produtos a gravar.");

/// A category, as it is read.
pub static CATEGORIA: Object = object(
    "Categoria",
    &[
        required("codigo", LONG).text_ok().empty_is_null().label("Código").doc("Código da categoria."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome da categoria."),
    ],
)
.doc("Uma categoria de produtos.");

page!(
    /// A page of categories.
    PAGINA_CATEGORIAS, "PaginaCategorias", CATEGORIA, "Uma página de categorias."
);

/// GET /v1/categorias
pub static CONSULTAR: Operation = get("categorias.consultar", "/v1/categorias")
    .title("Consultar categorias")
    .doc("Lista as categorias, 50 por página.")
    .manual(611, "Categorias de produtos › Listar (List)")
    .query(&[PAGINA])
    .returns(enveloped(&PAGINA_CATEGORIAS))
    .pages_until("page", "last_page", "data", 50)
    .key(&["codigo"]);

/// POST /v1/categorias
pub static CADASTRAR: Operation = post("categorias.cadastrar", "/v1/categorias")
    .title("Cadastrar categoria")
    .doc("Grava uma categoria nova.")
    .manual(648, "Categorias de produtos › Novo (Create)")
    .body(json(&CADASTRO_CATEGORIA))
    .returns(enveloped(&CATEGORIA));

/// GET /v1/categorias/{codigo}
pub static DETALHAR: Operation = get("categorias.detalhar", "/v1/categorias/{codigo}")
    .title("Detalhar categoria")
    .doc("Uma categoria.")
    .manual(680, "Categorias de produtos › Detalhar (Read)")
    .path(&[codigo("Código da categoria.")])
    .returns(enveloped(&CATEGORIA));

/// PUT /v1/categorias/{codigo}
pub static ATUALIZAR: Operation = put("categorias.atualizar", "/v1/categorias/{codigo}")
    .title("Atualizar categoria")
    .doc("Muda o nome de uma categoria.")
    .manual(736, "Categorias de produtos › Editar (Update)")
    .path(&[codigo("Código da categoria.")])
    .body(json(&CADASTRO_CATEGORIA))
    .returns(enveloped(&CATEGORIA));

/// DELETE /v1/categorias/{codigo}
pub static REMOVER: Operation = delete("categorias.remover", "/v1/categorias/{codigo}")
    .title("Remover categoria")
    .doc("Apaga uma categoria; depois ela responde 410.")
    .manual(764, "Categorias de produtos › Remover (Delete)")
    .path(&[codigo("Código da categoria.")])
    .returns(enveloped(&RESULTADO));
