//! Chapter "Auxiliares": the twelve small tables that products refer to.

use super::comum::{DATAATE, DATADE, DESDE};
use crate::schema::*;

/// A row of an auxiliary table.
pub static AUXILIAR: Object = object(
    "Auxiliar",
    &[
        required("codigo", string())
            .label("Código")
            .doc("Código do cadastro. Aqui é texto; em produtos o mesmo código vem como número."),
        optional("nome", string()).label("Nome").doc("Nome do cadastro. Pode vir com espaços nas pontas."),
    ],
)
.doc("Uma linha de um cadastro auxiliar.");

/// GET /aux/{tipo}
pub static CONSULTAR: Operation = get("auxiliares.consultar", "/aux/{tipo}")
    .title("Consultar cadastros auxiliares")
    .doc("Lista um dos doze cadastros a que os produtos se referem por código.")
    .manual(195, "Auxiliares")
    .path(&[required(
        "tipo",
        one_of(&[
            choice("classes", "classes"),
            choice("subclasses", "subclasses"),
            choice("grupos", "grupos"),
            choice("familias", "famílias"),
            choice("fabricantes", "fabricantes"),
            choice("unidades_venda", "unidades de venda"),
            choice("cores", "cores"),
            choice("tamanhos", "tamanhos"),
            choice("moedas", "moedas"),
            choice("pesquisa_1", "pesquisa 1"),
            choice("pesquisa_2", "pesquisa 2"),
            choice("pesquisa_3", "pesquisa 3"),
        ]),
    )
    .label("Cadastro")
    .doc("Qual dos cadastros auxiliares.")])
    // Only `datade` is described; `dataate` stands in the printed URL alone.
    .query(&[DATADE, DATAATE.unproven()])
    .returns(enveloped_list(&AUXILIAR))
    .key(&["codigo"])
    .since(DESDE);
