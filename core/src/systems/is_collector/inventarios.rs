//! Chapter "Inventários", its frame: an inventory is created, gets its sectors and areas, and changes its status.

use super::comum::{
    BEEP_OPTION, CONTAGEM, CRIADO, DA_SESSAO, ID_INVENTARIO, MESSAGE, PALLET_OPTION, RESULTADO, STATUS, USER,
};
use crate::schema::*;

/// How far an inventory is.
pub(super) const STATUS_INVENTARIO: Kind = number_of(&[
    number(1, "em planejamento"),
    number(2, "criado"),
    number(3, "em andamento"),
    number(4, "finalizado"),
]);

/// An inventory to be created.
pub static CADASTRO_INVENTARIO: Object = object(
    "CadastroInventario",
    &[
        USER,
        required("name", text(80))
            .label("Nome")
            .doc("Nome do inventário. A tabela do manual o chama de nome da conferência, por engano."),
        optional("ref", text(20)).label("Referência").doc("Identificador do inventário no outro sistema."),
        required("date", DATE)
            .label("Data")
            .doc("Data do inventário, AAAA-MM-DD. No download volta com 00:00:00."),
        required("beepOption", BEEP_OPTION)
            .label("Códigos aceitos")
            .doc("Quais códigos podem ser coletados."),
        required("oneBeepOption", BOOLEAN)
            .label("Um bipe por código")
            .doc("Se um código não pode ser bipado de novo."),
        required("editOption", BOOLEAN)
            .label("Edição no aplicativo")
            .doc("Se a descrição de um código pode ser cadastrada ou mudada no aplicativo."),
        required("palletOption", PALLET_OPTION)
            .label("Coleta de pallets")
            .doc("Como se coletam pallets. Decide o que os itens do inventário precisam trazer."),
        required("employeeOption", BOOLEAN)
            .label("Identificar o operador")
            .doc("Se o operador tem de se identificar."),
        required("productivityQty", BOOLEAN)
            .label("Produtividade por quantidade")
            .doc("Se a produtividade é acompanhada pela quantidade total."),
        required("productivityBeep", BOOLEAN)
            .label("Produtividade por bipes")
            .doc("Se a produtividade é acompanhada pelo número de bipes."),
    ],
)
.doc("Um inventário a criar.");

/// An area of a sector.
pub static AREA: Object = object(
    "Area",
    &[
        required("range", integer(0, i32::MAX as i64)).label("Número da área").doc("Número da área."),
        optional("address", text(20).without(" "))
            .label("Endereço")
            .doc("Endereço próprio da área, sem espaços. Sem ele, a área vale pelo número."),
    ],
)
.doc("Uma área de um setor.");

/// A sector with its areas.
pub static SETOR: Object = object(
    "Setor",
    &[
        required("name", text(30)).label("Setor").doc("Nome do setor."),
        required("areas", list(&AREA).at_least(1)).label("Áreas").doc("As áreas do setor."),
    ],
)
.doc("Um setor com as suas áreas.");

/// The sectors of an inventory.
pub static POSICOES: Object = object(
    "Posicoes",
    &[
        USER,
        ID_INVENTARIO,
        required("sectors", list(&SETOR).at_least(1)).label("Setores").doc("Os setores a cadastrar."),
    ],
)
.doc("Os setores e áreas de um inventário.");

/// What the sending of sectors gives back.
pub static TOTAL_DE_POSICOES: Object = object(
    "TotalDePosicoes",
    &[
        STATUS,
        MESSAGE,
        required("totalpositions", CONTAGEM)
            .nullable()
            .text_ok()
            .label("Total de áreas")
            .doc("Quantas áreas o inventário tem ao todo."),
    ],
)
.doc("O resultado do envio de setores e áreas.");

/// A new status for an inventory.
pub static NOVO_STATUS: Object = object(
    "NovoStatus",
    &[
        USER,
        ID_INVENTARIO,
        required("status", STATUS_INVENTARIO).label("Status").doc("O novo status do inventário, de 1 a 4."),
    ],
)
.doc("O novo status de um inventário.");

/// `POST /inventory/create`
pub static CADASTRAR: Operation = post("inventarios.cadastrar", "/api/v1/inventory/create")
    .manual(365, "Criar inventário")
    .title("Criar um inventário")
    .doc("Cria um inventário na filial do token. Enviar de novo cria outro.")
    .body(json(&CADASTRO_INVENTARIO))
    .from_session(DA_SESSAO)
    .returns(enveloped(&CRIADO))
    .unsafe_to_repeat();

/// `POST /inventory/positions`
pub static CADASTRAR_POSICOES: Operation =
    post("inventarios.cadastrar.posicoes", "/api/v1/inventory/positions")
        .manual(511, "Setores e Áreas")
        .title("Cadastrar setores e áreas de um inventário")
        .doc("Cria a estrutura de setores e áreas em que o inventário é contado.")
        .body(json(&POSICOES))
        .from_session(DA_SESSAO)
        .returns(enveloped(&TOTAL_DE_POSICOES))
        .unsafe_to_repeat();

/// `POST /inventory/status`
pub static ATUALIZAR_STATUS: Operation = post("inventarios.atualizar.status", "/api/v1/inventory/status")
    .manual(1264, "Alterar Status")
    .title("Alterar o status de um inventário")
    .doc(
        "Muda o status de um inventário. Finalizá-lo pode disparar uma notificação, se a \
         conta estiver configurada assim.",
    )
    .body(json(&NOVO_STATUS))
    .from_session(DA_SESSAO)
    .returns(enveloped(&RESULTADO))
    .idempotent();
