//! Chapter "Coletas Avulsas": counts that somebody makes without announcing them.

use super::comum::{
    CONTAGEM, DA_SESSAO, ID, ITEMLISTID, MESSAGE, MODE, QUANTIDADE, REGISTRO, STATUS, TOTAL, USER,
};
use crate::schema::*;

/// Which list the single counts of the branch use.
pub static LISTA_DA_COLETA: Object =
    object("ListaDaColeta", &[USER, ITEMLISTID]).doc("A lista de produtos das coletas avulsas da filial.");

/// Which single count is wanted, and how.
pub static PEDIDO_DE_COLETA: Object = object(
    "PedidoDeColeta",
    &[
        USER,
        required("id", ID)
            .label("Coleta avulsa")
            .doc("Código da coleta. Só uma notificação o diz: a coleta não é criada pela API."),
        required("mode", MODE).label("Consolidação").doc("Linha a linha, ou somado por código."),
    ],
)
.doc("Uma coleta avulsa a baixar.");

/// A single count.
pub static COLETA: Object = object(
    "Coleta",
    &[
        STATUS,
        MESSAGE,
        optional("name", string()).label("Nome").doc("Nome da coleta."),
        required("qtyItemsCounted", CONTAGEM)
            .nullable()
            .text_ok()
            .label("Códigos contados")
            .doc("Quantos códigos distintos foram coletados."),
        required("qtyTotalCounted", QUANTIDADE)
            .nullable()
            .text_ok()
            .label("Quantidade contada")
            .doc("A soma das quantidades."),
        optional("transmissiondate", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Transmissão")
            .doc("Quando foi transmitida, em UTC."),
        optional("deviceId", string()).number_ok().label("Dispositivo").doc("Aparelho que a transmitiu."),
        optional("deviceNickname", string()).label("Apelido do dispositivo").doc("Apelido do aparelho."),
        required("datacollection", list(&REGISTRO)).nullable().label("Registros").doc("O que foi contado."),
    ],
)
.doc("Uma coleta avulsa com os seus registros.");

/// `POST /single/items`
pub static CADASTRAR_LISTA: Operation = post("coletas.cadastrar.lista", "/api/v1/single/items")
    .manual(148, "Relacionar Lista de Produtos")
    .title("Relacionar a lista de produtos das coletas avulsas")
    .doc("Diz qual lista de produtos serve de base às coletas avulsas da filial.")
    .body(json(&LISTA_DA_COLETA))
    .from_session(DA_SESSAO)
    .returns(enveloped(&TOTAL))
    .idempotent();

/// `POST /single/download`
pub static BAIXAR: Operation = post("coletas.baixar", "/api/v1/single/download")
    .manual(233, "Download Coleta Avulsa")
    .title("Baixar uma coleta avulsa")
    .doc(
        "Os registros de uma coleta avulsa. O código chega pela notificação que o usuário \
         dispara no gerenciador web.",
    )
    .body(json(&PEDIDO_DE_COLETA))
    .from_session(DA_SESSAO)
    .returns(enveloped(&COLETA))
    .safe_to_repeat();
