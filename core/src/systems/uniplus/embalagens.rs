//! Chapter "Embalagens (v1)": how a product is packed, with a price and a bar code of its own.

use super::comum::{LIMIT, OFFSET};
use crate::schema::*;

const TIPO_EMBALAGEM: Kind =
    number_of(&[number(0, "compra e venda"), number(1, "só compra"), number(2, "só venda")]);

/// The fields of a packaging; a list can be filtered by each.
const CAMPOS: &[Field] = &[
    optional("ean", text(20)).label("EAN").doc("Código de barras da embalagem."),
    optional("fatorConversao", decimal(15, 6))
        .text_ok()
        .empty_is_null()
        .label("Fator de conversão")
        .doc("Quantas unidades do produto a embalagem contém."),
    optional("preco", decimal(15, 6))
        .text_ok()
        .empty_is_null()
        .label("Preço")
        .doc("Preço do produto nesta embalagem."),
    optional("produto", text(20)).label("Produto").doc("Código do produto."),
    optional("tipoEmbalagem", TIPO_EMBALAGEM)
        .text_ok()
        .empty_is_null()
        .label("Tipo")
        .doc("Para que a embalagem serve."),
    optional("unidadeMedida", text(3))
        .label("Unidade de medida")
        .doc("Sigla da unidade da embalagem, como CX."),
    optional("casasDecimais", integer(0, 99))
        .text_ok()
        .empty_is_null()
        .label("Casas decimais")
        .doc("Casas decimais da unidade de medida."),
];

/// A packaging.
pub static EMBALAGEM: Object = object("Embalagem", CAMPOS)
    .open()
    .doc("Uma embalagem de um produto. O manual não diz que campos são obrigatórios.");

/// A packaging, wrapped.
pub static ENVIO_EMBALAGEM: Object = object(
    "EnvioEmbalagem",
    &[required("embalagem", nested(&EMBALAGEM)).label("Embalagem").doc("A embalagem a gravar.")],
)
.doc("Uma embalagem a gravar.");

/// `POST /public-api/v1/embalagens`
pub static CADASTRAR: Operation = post("embalagens.cadastrar", "/public-api/v1/embalagens")
    .manual(213, "Embalagens (v1)")
    .title("Cadastrar uma embalagem")
    .doc("Cadastra uma embalagem de um produto.")
    .body(json(&ENVIO_EMBALAGEM))
    .returns(enveloped_nothing())
    .unsafe_to_repeat();

/// `PUT /public-api/v1/embalagens`
pub static ATUALIZAR: Operation = put("embalagens.atualizar", "/public-api/v1/embalagens")
    .manual(214, "Embalagens (v1)")
    .title("Atualizar uma embalagem")
    .doc("Grava de novo uma embalagem inteira.")
    .body(json(&ENVIO_EMBALAGEM))
    .rewrites(&CONSULTAR)
    .returns(enveloped_nothing())
    .idempotent();

/// `GET /public-api/v1/embalagens`
pub static CONSULTAR: Operation = get("embalagens.consultar", "/public-api/v1/embalagens")
    .manual(215, "Embalagens (v1)")
    .title("Consultar embalagens")
    .doc("As embalagens, filtradas por qualquer campo, como produto.eq.")
    .query(&[LIMIT, OFFSET])
    .filters(CAMPOS)
    .offset_pages("limit", "offset")
    .returns(enveloped_list(&EMBALAGEM));
