//! Chapter "Variações (v1)": the values of a product's grid, such as colours and sizes.

use super::comum::{LIMIT, OFFSET};
use crate::schema::*;

const LINHA_COLUNA: Kind = one_of(&[choice("0", "linha"), choice("1", "coluna")]);

/// The fields of a variation; a list can be filtered by each.
const CAMPOS: &[Field] = &[
    required("codigoGrade", text(100)).label("Grade").doc("Código da grade."),
    required("descricao", text(30)).label("Descrição").doc("Nome do valor, como ROXO."),
    required("ordem", text(5)).label("Ordem").doc("Posição no desenho da grade."),
    required("produto", text(14)).label("Produto").doc("Código do produto."),
    required("tipoRegistro", LINHA_COLUNA)
        .empty_is_null()
        .label("Linha ou coluna")
        .doc("Onde o valor fica na grade. O exemplo do manual não o traz, embora seja obrigatório."),
    optional("variacao", string()).label("Variação").doc("Código da variação montada."),
];

/// A variation of a product.
pub static VARIACAO: Object = object("Variacao", CAMPOS).open().doc("Um valor da grade de um produto.");

/// A variation, wrapped.
pub static ENVIO_VARIACAO: Object = object(
    "EnvioVariacao",
    &[required("variacao", nested(&VARIACAO)).label("Variação").doc("A variação a gravar.")],
)
.doc("Uma variação a gravar.");

/// `POST /public-api/v1/variacoes`
pub static CADASTRAR: Operation = post("variacoes.cadastrar", "/public-api/v1/variacoes")
    .manual(261, "Variações (v1)")
    .title("Cadastrar uma variação")
    .doc("Acrescenta um valor à grade de um produto.")
    .body(json(&ENVIO_VARIACAO))
    .returns(enveloped_nothing())
    .unsafe_to_repeat();

/// `PUT /public-api/v1/variacoes`
pub static ATUALIZAR: Operation = put("variacoes.atualizar", "/public-api/v1/variacoes")
    .manual(262, "Variações (v1)")
    .title("Atualizar uma variação")
    .doc("Grava de novo um valor da grade de um produto.")
    .body(json(&ENVIO_VARIACAO))
    .rewrites(&CONSULTAR)
    .returns(enveloped_nothing())
    .idempotent();

/// `GET /public-api/v1/variacoes`
pub static CONSULTAR: Operation = get("variacoes.consultar", "/public-api/v1/variacoes")
    .manual(263, "Variações (v1)")
    .title("Consultar variações")
    .doc("As variações. Com produto, sem operador, vêm as variações montadas desse produto.")
    .query(&[
        optional("produto", text(14))
            .label("Produto")
            .doc("Código do produto de que se querem as variações montadas."),
        LIMIT,
        OFFSET,
    ])
    .filters(CAMPOS)
    .offset_pages("limit", "offset")
    .returns(enveloped_list(&VARIACAO));
