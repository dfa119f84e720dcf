//! Chapter "Listas de Produtos": the lists of a branch, which the web manager creates, and what they hold.

use super::comum::{
    CODIGO_RELACIONADO, CONTAGEM, DA_SESSAO, ID, ITEM, ITEMLISTID, MESSAGE, PALLET_OPTION, STATUS, TOTAL,
    USER, em_lotes,
};
use crate::schema::*;

/// Who asks for the lists.
pub static PEDIDO_DE_LISTAS: Object =
    object("PedidoDeListas", &[USER]).doc("O pedido das listas de produtos da filial.");

/// A list of products.
pub static LISTA: Object = object(
    "Lista",
    &[
        required("LISTID", ID)
            .text_ok()
            .label("Código")
            .doc("Código da lista: é o itemlistid das outras chamadas."),
        required("LISTNAME", string()).nullable().label("Nome").doc("Nome da lista."),
        optional("QTYITEMS", CONTAGEM).text_ok().label("Produtos").doc("Quantos produtos a lista tem."),
        optional("QTYITEMSRELATED", CONTAGEM)
            .text_ok()
            .label("Códigos relacionados")
            .doc("Quantos códigos relacionados a lista tem."),
        optional("UPDATEDATE", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Atualização")
            .doc("Quando foi atualizada, em UTC."),
    ],
)
.doc("Uma lista de produtos.");

/// The lists of a branch.
pub static LISTAS: Object = object(
    "Listas",
    &[
        STATUS,
        MESSAGE,
        required("productlists", list(&LISTA)).nullable().label("Listas").doc("As listas da filial."),
    ],
)
.doc("As listas de produtos da filial.");

/// Products for a list.
pub static ITENS_DA_LISTA: Object = object(
    "ItensDaLista",
    &[
        USER,
        ITEMLISTID,
        required("palletOption", PALLET_OPTION).label("Coleta de pallets").doc(
            "Com que dados de pallet os produtos são cadastrados: com 2 cada um traz \
             qtyPerPallet; com 3, rowsPerPallet, boxesPerRow e qtyPerBox.",
        ),
        required("truncate", BOOLEAN).label("Zerar a lista").doc(
            "Se a lista é esvaziada antes. Com true e sem itens ela fica vazia, e a chamada pede \
             confirmação.",
        ),
        optional("items", list(&ITEM)).label("Itens").doc("Os produtos a cadastrar ou atualizar."),
    ],
)
.rules(&[
    required_below("palletOption", "2", "items", &["qtyPerPallet"]),
    required_below("palletOption", "3", "items", &["rowsPerPallet", "boxesPerRow", "qtyPerBox"]),
    confirm("truncate", "true", "items"),
])
.doc("Produtos de uma lista.");

/// Related codes for a list.
pub static RELACIONADOS_DA_LISTA: Object = object(
    "RelacionadosDaLista",
    &[
        USER,
        ITEMLISTID,
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
.doc("Códigos relacionados de uma lista de produtos.");

/// `POST /productlists`
pub static CONSULTAR: Operation = post("listas.consultar", "/api/v1/productlists")
    .manual(1978, "Obter Listas de Produtos")
    .title("Consultar as listas de produtos")
    .doc("As listas da filial. Só o gerenciador web as cria; aqui elas são lidas e preenchidas.")
    .body(json(&PEDIDO_DE_LISTAS))
    .from_session(DA_SESSAO)
    .returns(enveloped(&LISTAS))
    .rows("productlists")
    // The code is what the other calls take as `itemlistid`.
    .key(&["LISTID"])
    .safe_to_repeat();

/// `POST /productlists/items`
pub static CADASTRAR_ITENS: Operation = post("listas.cadastrar.itens", "/api/v1/productlists/items")
    .manual(2124, "Cadastrar/Atualizar Produtos")
    .title("Cadastrar os itens de uma lista de produtos")
    .doc("Cadastra ou atualiza os produtos de uma lista.")
    .body(json(&ITENS_DA_LISTA))
    .from_session(DA_SESSAO)
    .returns(enveloped(&TOTAL))
    .batches(em_lotes("items"))
    .idempotent();

/// `POST /productlists/relateditems`
pub static CADASTRAR_CODIGOS_RELACIONADOS: Operation =
    post("listas.cadastrar.codigos_relacionados", "/api/v1/productlists/relateditems")
        .manual(2247, "Códigos Relacionados")
        .title("Cadastrar os códigos relacionados de uma lista de produtos")
        .doc("Cadastra ou atualiza os códigos que, na lista, contam como outros.")
        .body(json(&RELACIONADOS_DA_LISTA))
        .from_session(DA_SESSAO)
        .returns(enveloped(&TOTAL))
        .batches(em_lotes("relateditems"))
        .idempotent();
