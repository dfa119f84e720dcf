//! Chapter "Inventários", its lists: products, related codes, stock, devices and employees. All but the linked list take `truncate`, which empties the
//! list first: with nothing to fill it again, the call has to say that it means it.

use super::comum::{
    CODIGO_RELACIONADO, DA_SESSAO, DISPOSITIVO, ID_INVENTARIO, ITEM, ITEMLISTID, PALLET_OPTION, QUANTIDADE,
    TOTAL, USER, em_lotes,
};
use crate::schema::*;

/// The list that an inventory uses.
pub static LISTA_DO_INVENTARIO: Object = object("ListaDoInventario", &[USER, ID_INVENTARIO, ITEMLISTID])
    .doc("A lista de produtos que um inventário usa.");

/// Products of an inventory's own list.
pub static ITENS_DO_INVENTARIO: Object = object(
    "ItensDoInventario",
    &[
        USER,
        ID_INVENTARIO,
        optional("palletOption", PALLET_OPTION).aside().label("Coleta de pallets").doc(
            "O palletOption com que o inventário foi criado. Não é enviado: serve para conferir \
             se cada item traz os dados de pallet de que precisa.",
        ),
        required("truncate", BOOLEAN).label("Zerar a lista").doc(
            "Se a lista é esvaziada antes. Com true e sem itens ela fica vazia, e a chamada pede \
             confirmação.",
        ),
        optional("items", list(&ITEM).at_most(10_000))
            .label("Itens")
            .doc("Os produtos a cadastrar ou atualizar: uma lista exclusiva tem no máximo 10 mil."),
    ],
)
.rules(&[
    required_below("palletOption", "2", "items", &["qtyPerPallet"]),
    required_below("palletOption", "3", "items", &["rowsPerPallet", "boxesPerRow", "qtyPerBox"]),
    confirm("truncate", "true", "items"),
])
.doc("Produtos da lista exclusiva de um inventário.");

/// Related codes of an inventory.
pub static RELACIONADOS_DO_INVENTARIO: Object = object(
    "RelacionadosDoInventario",
    &[
        USER,
        ID_INVENTARIO,
        required("truncate", BOOLEAN).label("Zerar a lista").doc(
            "Se os códigos relacionados são apagados antes. Com true e sem códigos, a chamada \
             pede confirmação.",
        ),
        optional("relateditems", list(&CODIGO_RELACIONADO))
            .label("Códigos relacionados")
            .doc("Os códigos a cadastrar."),
    ],
)
.rules(&[confirm("truncate", "true", "relateditems")])
.doc("Códigos relacionados de um inventário.");

/// What should be on a shelf.
pub static ITEM_DE_ESTOQUE: Object = object(
    "ItemDeEstoque",
    &[
        required("code", text(100))
            .label("Código")
            .doc("Código do produto. Pode repetir-se, em outra posição."),
        required("qty", QUANTIDADE).label("Quantidade").doc("Quantidade em estoque."),
        optional("itemvalue", decimal(15, 2))
            .label("Valor unitário")
            .doc("Valor de uma unidade, com duas casas."),
        optional("position", text(20)).label("Posição").doc("Onde o produto fica no estoque."),
    ],
)
.doc("O estoque de um produto.");

/// The stock that an inventory is compared with.
pub static ESTOQUE_DO_INVENTARIO: Object = object(
    "EstoqueDoInventario",
    &[
        USER,
        ID_INVENTARIO,
        required("truncate", BOOLEAN)
            .label("Zerar o estoque")
            .doc("Se o estoque é apagado antes. Com true e sem itens, a chamada pede confirmação."),
        optional("stock", list(&ITEM_DE_ESTOQUE)).label("Estoque").doc("O estoque a cadastrar."),
    ],
)
.rules(&[confirm("truncate", "true", "stock")])
.doc("O estoque com que um inventário é comparado.");

/// The devices that may collect in an inventory.
pub static DISPOSITIVOS_DO_INVENTARIO: Object = object(
    "DispositivosDoInventario",
    &[
        USER,
        ID_INVENTARIO,
        required("truncate", BOOLEAN).label("Zerar a lista").doc(
            "Se os dispositivos são apagados antes. Com true e sem dispositivos, a chamada pede \
             confirmação.",
        ),
        optional("devices", list(&DISPOSITIVO)).label("Dispositivos").doc("Os aparelhos a cadastrar."),
    ],
)
.rules(&[confirm("truncate", "true", "devices")])
.doc("Os aparelhos que podem coletar em um inventário.");

/// A person who may collect.
pub static OPERADOR: Object = object(
    "Operador",
    &[required("employeeid", string())
        .label("Operador")
        .doc("Código do operador, com os zeros à esquerda que tiver.")],
)
.doc("Um operador que pode coletar.");

/// The people who may collect in an inventory.
pub static OPERADORES_DO_INVENTARIO: Object = object(
    "OperadoresDoInventario",
    &[
        USER,
        ID_INVENTARIO,
        required("truncate", BOOLEAN).label("Zerar a lista").doc(
            "Se os operadores são apagados antes. Com true e sem operadores, a chamada pede \
             confirmação.",
        ),
        optional("employees", list(&OPERADOR)).label("Operadores").doc("Os operadores a cadastrar."),
    ],
)
.rules(&[confirm("truncate", "true", "employees")])
.doc("Os operadores que podem coletar em um inventário.");

/// `POST /inventory/items` with `itemlistid`
pub static CADASTRAR_LISTA: Operation = post("inventarios.cadastrar.lista", "/api/v1/inventory/items")
    .manual(600, "Relacionar Lista de Produtos")
    .title("Relacionar uma lista de produtos a um inventário")
    .doc("Faz o inventário usar uma lista de produtos que já existe, sem limite de itens.")
    .body(json(&LISTA_DO_INVENTARIO))
    .from_session(DA_SESSAO)
    .returns(enveloped(&TOTAL))
    .idempotent();

/// `POST /inventory/items` with `items`
pub static CADASTRAR_ITENS: Operation = post("inventarios.cadastrar.itens", "/api/v1/inventory/items")
    .manual(726, "Criar Lista de Produtos")
    .title("Cadastrar os itens de um inventário")
    .doc(
        "Cadastra ou atualiza a lista exclusiva do inventário, de até 10 mil itens. Os campos \
         de pallet que cada item precisa trazer dependem do palletOption com que o inventário \
         foi criado: diga-o à chamada, que confere os itens por ele e não o envia.",
    )
    .body(json(&ITENS_DO_INVENTARIO))
    .from_session(DA_SESSAO)
    .returns(enveloped(&TOTAL))
    .batches(em_lotes("items"))
    .idempotent();

/// `POST /inventory/relateditems`
pub static CADASTRAR_CODIGOS_RELACIONADOS: Operation =
    post("inventarios.cadastrar.codigos_relacionados", "/api/v1/inventory/relateditems")
        .manual(848, "Códigos Relacionados")
        .title("Cadastrar os códigos relacionados de um inventário")
        .doc(
            "Só serve a um inventário com lista exclusiva: numa lista relacionada valem os \
             códigos dela.",
        )
        .body(json(&RELACIONADOS_DO_INVENTARIO))
        .from_session(DA_SESSAO)
        .returns(enveloped(&TOTAL))
        .batches(em_lotes("relateditems"))
        .idempotent();

/// `POST /inventory/stock`
pub static CADASTRAR_ESTOQUE: Operation = post("inventarios.cadastrar.estoque", "/api/v1/inventory/stock")
    .manual(971, "Estoque")
    .title("Cadastrar o estoque de um inventário")
    .doc("O estoque esperado, que só serve de comparação em alguns relatórios.")
    .body(json(&ESTOQUE_DO_INVENTARIO))
    .from_session(DA_SESSAO)
    .returns(enveloped(&TOTAL))
    .batches(em_lotes("stock"))
    .unsafe_to_repeat();

/// `POST /inventory/devices`
pub static CADASTRAR_DISPOSITIVOS: Operation =
    post("inventarios.cadastrar.dispositivos", "/api/v1/inventory/devices")
        .manual(1076, "Dispositivos")
        .title("Cadastrar os dispositivos de um inventário")
        .doc("Os aparelhos que podem coletar no inventário.")
        .body(json(&DISPOSITIVOS_DO_INVENTARIO))
        .from_session(DA_SESSAO)
        .returns(enveloped(&TOTAL))
        .batches(em_lotes("devices"))
        .unsafe_to_repeat();

/// `POST /inventory/employees`
pub static CADASTRAR_OPERADORES: Operation =
    post("inventarios.cadastrar.operadores", "/api/v1/inventory/employees")
        .manual(1178, "Operadores")
        .title("Cadastrar os operadores de um inventário")
        .doc("Os operadores que podem coletar no inventário.")
        .body(json(&OPERADORES_DO_INVENTARIO))
        .from_session(DA_SESSAO)
        .returns(enveloped(&TOTAL))
        .batches(em_lotes("employees"))
        .unsafe_to_repeat();
