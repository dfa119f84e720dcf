//! Chapter "EANs (v1)": further bar codes of a product.

use super::comum::{LIMIT, OFFSET};
use crate::schema::*;

/// The fields of a bar code; a list can be filtered by each.
const CAMPOS: &[Field] = &[
    required("ean", text(14)).label("EAN").doc("Código de barras."),
    optional("descricaoVariacao", string())
        .label("Descrição da variação")
        .doc("Nome da variação a que o código pertence."),
    required("produto", text(14))
        .label("Produto")
        .doc("Código do produto. Aqui o manual dá 14 caracteres, e 20 no cadastro de produtos."),
    optional("variacao", text(5)).label("Variação").doc("Variação a que o código pertence."),
];

/// A bar code of a product.
pub static EAN: Object = object("Ean", CAMPOS).open().doc("Um código de barras adicional de um produto.");

/// A bar code, wrapped.
pub static ENVIO_EAN: Object =
    object("EnvioEan", &[required("ean", nested(&EAN)).label("EAN").doc("O código de barras a cadastrar.")])
        .doc("Um código de barras a cadastrar.");

const CODIGO_BARRAS: Field =
    required("codigo_barras", text(14)).label("Código de barras").doc("O código de barras.");

/// `POST /public-api/v1/eans`
pub static CADASTRAR: Operation = post("eans.cadastrar", "/public-api/v1/eans")
    .manual(238, "EANs (v1)")
    .title("Cadastrar um código de barras")
    .doc("Acrescenta um código de barras a um produto.")
    .body(json(&ENVIO_EAN))
    .returns(enveloped_nothing())
    .unsafe_to_repeat();

/// `GET /public-api/v1/eans/{codigo_barras}`
pub static DETALHAR: Operation = get("eans.detalhar", "/public-api/v1/eans/{codigo_barras}")
    .manual(239, "EANs (v1)")
    .title("Consultar um código de barras")
    .doc("Um código de barras, com o produto a que pertence.")
    .path(&[CODIGO_BARRAS])
    .returns(enveloped(&EAN));

/// `GET /public-api/v1/eans`
pub static CONSULTAR: Operation = get("eans.consultar", "/public-api/v1/eans")
    .manual(240, "EANs (v1)")
    .title("Consultar códigos de barras")
    .doc("Os códigos de barras, filtrados por qualquer campo, como produto.eq.")
    .query(&[LIMIT, OFFSET])
    .filters(CAMPOS)
    .offset_pages("limit", "offset")
    .returns(enveloped_list(&EAN))
    // The bar code is what the path of one takes.
    .key(&["ean"]);

/// `DELETE /public-api/v1/eans/{codigo_barras}`
pub static REMOVER: Operation = delete("eans.remover", "/public-api/v1/eans/{codigo_barras}")
    .manual(241, "EANs (v1)")
    .title("Remover um código de barras")
    .doc("Tira um código de barras do seu produto.")
    .path(&[CODIGO_BARRAS])
    .returns(enveloped_nothing())
    .idempotent();
