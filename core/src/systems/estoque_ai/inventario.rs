//! Chapter "Inventário": the count of a day is read, and its receipt confirmed.

use crate::schema::*;

/// A quantity: the table says nothing of places, the example shows whole numbers.
const QUANTIDADE: Kind = decimal(15, 4);

/// A product that was counted.
pub static PRODUTO_INVENTARIADO: Object = object(
    "ProdutoInventariadoResponse",
    &[
        required("codigoProduto", string()).number_ok().label("Código do produto").doc(
            "Código do produto na base da loja. No exemplo vem \"1\" o que foi enviado como \
             \"000001\": compare pela regra da própria loja.",
        ),
        required("inventarioEstoque", QUANTIDADE)
            .nullable()
            .text_ok()
            .label("Contagem no estoque")
            .doc("Quantidade contada no estoque."),
        required("inventarioLoja", QUANTIDADE)
            .nullable()
            .text_ok()
            .label("Contagem na loja")
            .doc("Quantidade contada à vista do público: vitrine, prateleira, expositor."),
    ],
)
.doc("Um produto contado.");

/// The inventory of a day.
pub static INVENTARIO: Object = object(
    "InventarioResponse",
    &[
        required("idInventario", UUID)
            .label("Identificador do inventário")
            .doc("Com ele se confirma o recebimento."),
        required("dtInventario", DATE).nullable().label("Data do inventário").doc("Dia da contagem."),
        required("cnpj", CNPJ).nullable().label("CNPJ").doc("CNPJ da loja."),
        required("produtos", list(&PRODUTO_INVENTARIADO))
            .nullable()
            .label("Produtos")
            .doc("Os produtos contados no dia."),
    ],
)
.doc("O inventário de um dia.");

/// `GET /inventario`
pub static CONSULTAR: Operation = get("inventario.consultar", "/api/auth-key/{authToken!}/inventario")
    .manual(126, "4. Consultar Inventário")
    .title("Consultar o inventário")
    .doc("O inventário de um dia, com todos os produtos contados.")
    .query(&[optional("dtInventario", DATE)
        .label("Data do inventário")
        .doc("Dia da contagem. Sem ela, o dia corrente.")])
    .returns(enveloped(&INVENTARIO));

/// `PUT /inventario/{idInventario}`
pub static CONFIRMAR: Operation =
    put("inventario.confirmar", "/api/auth-key/{authToken!}/inventario/{idInventario}")
        .manual(150, "5. Confirmar Recebimento do Inventário")
        .title("Confirmar o recebimento do inventário")
        .doc(
            "Avisa que o inventário foi recebido. O manual não mostra corpo, nem no envio nem na \
             resposta.",
        )
        .path(&[required("idInventario", UUID)
            .label("Identificador do inventário")
            .doc("Identificador que veio com o inventário.")])
        .returns(enveloped_nothing())
        .idempotent();
