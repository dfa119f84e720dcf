//! Chapter "Fotos": the list of a product's photos, and a photo.

use super::comum::{CODIGO, CODIGO_PRODUTO};
use crate::schema::*;

/// A photo of the list.
pub static FOTO: Object = object(
    "Foto",
    &[
        required("posicao", INT).text_ok().label("Posição").doc("Posição da foto, a partir de 0."),
        optional("principal", BOOLEAN).text_ok().label("Principal").doc("Se é a foto principal."),
    ],
)
.doc("Uma foto da lista.");

/// The photos of a product.
pub static FOTOS_PRODUTO: Object = object(
    "FotosProduto",
    &[
        required("codigo", string()).number_ok().label("Código do produto").doc("De quem são as fotos."),
        required("fotos", list(&FOTO)).nullable().label("Fotos").doc("As fotos que há."),
    ],
)
.doc("As fotos de um produto.");

/// GET /fotos/{codigoProduto}
pub static CONSULTAR: Operation = get("fotos.consultar", "/fotos/{codigoProduto}")
    .title("Consultar fotos")
    .doc("Lista as fotos de um produto, sem as imagens.")
    .manual(747, "Fotos")
    .path(&[CODIGO_PRODUTO])
    .returns(enveloped(&FOTOS_PRODUTO));

/// GET /fotos/{codigoProduto}/{posicao}
pub static BAIXAR: Operation = get("fotos.baixar", "/fotos/{codigoProduto}/{posicao}")
    .title("Baixar foto")
    .doc("A imagem de uma posição. O manual fala em Base64; na captura vêm os bytes, como image/jpeg.")
    .manual(771, "Fotos")
    .path(&[
        CODIGO_PRODUTO,
        required("posicao", CODIGO).label("Posição").doc("Posição da foto, como vem na lista."),
    ])
    .returns(bytes("image/jpeg"));
