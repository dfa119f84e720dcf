//! Chapter "Produtos (v1)": products and services.

use super::comum::{LIMIT, OFFSET, alterados};
use super::produtos_campos::{CAMPOS, REPAROS};
use crate::schema::*;

/// A product.
pub static PRODUTO: Object = object("Produto", CAMPOS).repairs(REPAROS).open().doc(
    "Um produto ou serviço. O que se grava substitui o registro inteiro, e o que se lê \
     nem sempre pode ser gravado como veio.",
);

/// A product that exists: without its code nothing says which.
pub static PRODUTO_EXISTENTE: Object =
    object("ProdutoExistente", const { &fields_with::<86>(CAMPOS, CODIGO) })
        .repairs(REPAROS)
        .open()
        .doc("Um produto que já existe, com todos os seus campos: o que falta se perde.");

/// A new product, wrapped.
pub static ENVIO_PRODUTO: Object = object(
    "EnvioProduto",
    &[required("produto", nested(&PRODUTO)).label("Produto").doc("O produto a cadastrar.")],
)
.doc("Um produto a cadastrar.");

/// A product that exists, wrapped.
pub static ENVIO_PRODUTO_EXISTENTE: Object = object(
    "EnvioProdutoExistente",
    &[required("produto", nested(&PRODUTO_EXISTENTE)).label("Produto").doc("O produto a gravar de novo.")],
)
.doc("Um produto a atualizar.");

const CODIGO: Field = required("codigo", text(20)).label("Código").doc("Código do produto.");

/// `POST /public-api/v1/produtos`
pub static CADASTRAR: Operation = post("produtos.cadastrar", "/public-api/v1/produtos")
    .manual(90, "Produtos (v1)")
    .title("Cadastrar um produto")
    .doc("Cadastra um produto ou serviço. O manual não mostra o que volta.")
    .body(json(&ENVIO_PRODUTO))
    .returns(enveloped_nothing())
    .unsafe_to_repeat();

/// `PUT /public-api/v1/produtos`
pub static ATUALIZAR: Operation = put("produtos.atualizar", "/public-api/v1/produtos")
    .manual(91, "Produtos (v1)")
    .title("Atualizar um produto")
    .doc("Grava de novo o produto inteiro: para mudar um campo, leia, mude e envie tudo.")
    .body(json(&ENVIO_PRODUTO_EXISTENTE))
    .rewrites(&DETALHAR)
    .returns(enveloped_nothing())
    .idempotent();

/// `GET /public-api/v1/produtos/{codigo}`
pub static DETALHAR: Operation = get("produtos.detalhar", "/public-api/v1/produtos/{codigo}")
    .manual(92, "Produtos (v1)")
    .title("Consultar um produto")
    .doc("Um produto, pelo código.")
    .path(&[CODIGO])
    .query(&[optional("filial", text(4))
        .label("Filial")
        .doc("Filial de que se quer o preço, onde cada uma tem o seu.")])
    .returns(enveloped(&PRODUTO));

/// `GET /public-api/v1/produtos`
pub static CONSULTAR: Operation = get("produtos.consultar", "/public-api/v1/produtos")
    .manual(94, "Produtos (v1)")
    .title("Consultar produtos")
    .doc(
        "Os produtos, filtrados por qualquer campo. Os que mudaram desde um momento vêm com \
         currentTimeMillis.ge, em milissegundos desde 1970. Alguns servidores cortam o \
         resultado sem avisar.",
    )
    .query(&[LIMIT, OFFSET])
    .filters(CAMPOS)
    .offset_pages("limit", "offset")
    .returns(enveloped_list(&PRODUTO))
    // The code is what the path of one takes.
    .key(&["codigo"])
    .since(alterados("currentTimeMillis.ge"));

/// `DELETE /public-api/v1/produtos/{codigo}`
pub static REMOVER: Operation = delete("produtos.remover", "/public-api/v1/produtos/{codigo}")
    .manual(95, "Produtos (v1)")
    .title("Remover um produto")
    .doc("Remove um produto, pelo código.")
    .path(&[CODIGO])
    .returns(enveloped_nothing())
    .idempotent();
