//! Chapter "Conferências": a list of what should be there is checked against what is.

use super::comum::{
    BEEP_OPTION, CODIGO_RELACIONADO, CONTAGEM, CRIADO, DA_SESSAO, DISPOSITIVO, DISPOSITIVO_USADO, EXTRAINFO,
    ID_CONFERENCIA, MESSAGE, MODE, QUANTIDADE, REGISTRO, STATUS, TOTAL, USER, em_lotes,
};
use crate::schema::*;

/// A product to be checked.
pub static ITEM_CONFERIDO: Object = object(
    "ItemConferido",
    &[
        required("code", text(100)).label("Código").doc("Código do produto, como será bipado."),
        required("description", text(120)).label("Descrição").doc("Descrição do produto."),
        optional("info1", text(20)).label("Informação 1").doc("Descrição auxiliar."),
        optional("info2", text(20)).label("Informação 2").doc("Outra descrição auxiliar."),
        required("qty", QUANTIDADE).label("Quantidade").doc("Quantidade que deveria haver."),
        optional("extrainfo", EXTRAINFO)
            .label("Informação extra")
            .doc("Se o aplicativo pede mais um dado na coleta: 0, 1 ou 2."),
    ],
)
.doc("Um produto a conferir.");

/// A check to be created.
pub static CADASTRO_CONFERENCIA: Object = object(
    "CadastroConferencia",
    &[
        USER,
        required("beepOption", BEEP_OPTION)
            .label("Códigos aceitos")
            .doc("Quais códigos podem ser coletados."),
        required("oneBeepOption", BOOLEAN)
            .label("Um bipe por código")
            .doc("Se um código não pode ser bipado de novo."),
        required("editOption", BOOLEAN)
            .label("Edição no aplicativo")
            .doc("Se a descrição de um código pode ser cadastrada ou mudada no aplicativo."),
        required(
            "finishOnSend",
            number_of(&[
                number(0, "à mão, no gerenciador"),
                number(1, "quando a primeira coleta é transmitida"),
                number(2, "quando todos os códigos e quantidades conferem"),
            ]),
        )
        .label("Finalização")
        .doc("Quando a conferência termina."),
        required("name", text(80)).label("Nome").doc("Nome da conferência."),
        optional("ref", text(20)).label("Referência").doc("Identificador da conferência no outro sistema."),
        required("items", list(&ITEM_CONFERIDO).at_least(1)).label("Itens").doc("Os produtos a conferir."),
    ],
)
.doc("Uma conferência a criar.");

/// Related codes of a check.
pub static RELACIONADOS_DA_CONFERENCIA: Object = object(
    "RelacionadosDaConferencia",
    &[
        USER,
        ID_CONFERENCIA,
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
.doc("Códigos relacionados de uma conferência.");

/// The devices that may collect in a check.
pub static DISPOSITIVOS_DA_CONFERENCIA: Object = object(
    "DispositivosDaConferencia",
    &[
        USER,
        ID_CONFERENCIA,
        required("truncate", BOOLEAN).label("Zerar a lista").doc(
            "Se os dispositivos são apagados antes. Com true e sem dispositivos, a chamada pede \
             confirmação.",
        ),
        optional("devices", list(&DISPOSITIVO)).label("Dispositivos").doc("Os aparelhos a cadastrar."),
    ],
)
.rules(&[confirm("truncate", "true", "devices")])
.doc("Os aparelhos que podem coletar em uma conferência.");

/// Which check is wanted, and how.
pub static PEDIDO_DE_CONFERENCIA: Object = object(
    "PedidoDeConferencia",
    &[
        USER,
        ID_CONFERENCIA,
        required("mode", MODE).label("Consolidação").doc("Linha a linha, ou somado por código."),
    ],
)
.doc("Uma conferência a baixar.");

/// A check with what was counted.
pub static CONFERENCIA: Object = object(
    "Conferencia",
    &[
        STATUS,
        MESSAGE,
        optional("ref", string()).number_ok().label("Referência").doc("A referência dada quando foi criada."),
        optional("name", string()).label("Nome").doc("Nome da conferência."),
        required("qtyItemsToCheck", CONTAGEM)
            .nullable()
            .text_ok()
            .label("Códigos a conferir")
            .doc("Quantos códigos distintos há a conferir."),
        required("qtyTotalToCheck", QUANTIDADE)
            .nullable()
            .text_ok()
            .label("Quantidade a conferir")
            .doc("A soma das quantidades a conferir."),
        required("qtyItemsCounted", CONTAGEM)
            .nullable()
            .text_ok()
            .label("Códigos contados")
            .doc("Quantos códigos distintos foram coletados."),
        required("qtyTotalCounted", QUANTIDADE)
            .nullable()
            .text_ok()
            .label("Quantidade contada")
            .doc("A soma das quantidades coletadas."),
        optional("transmissions", CONTAGEM)
            .text_ok()
            .label("Transmissões")
            .doc("Quantas coletas foram transmitidas."),
        optional("registrationdate", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Criação")
            .doc("Quando foi criada, em UTC."),
        optional("completiondate", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Finalização")
            .doc("Quando foi finalizada, em UTC. Nulo, ainda não foi."),
        required("datacollection", list(&REGISTRO)).nullable().label("Registros").doc("O que foi contado."),
        optional("devices", list(&DISPOSITIVO_USADO))
            .label("Dispositivos")
            .doc("Os aparelhos que coletaram."),
    ],
)
.doc("Uma conferência com os seus registros.");

/// `POST /check/create`
pub static CADASTRAR: Operation = post("conferencias.cadastrar", "/api/v1/check/create")
    .manual(1531, "Criar Conferência")
    .title("Criar uma conferência")
    .doc("Cria uma conferência na filial do token, com os seus itens. Enviar de novo cria outra.")
    .body(json(&CADASTRO_CONFERENCIA))
    .from_session(DA_SESSAO)
    .returns(enveloped(&CRIADO))
    .unsafe_to_repeat();

/// `POST /check/relateditems`
pub static CADASTRAR_CODIGOS_RELACIONADOS: Operation =
    post("conferencias.cadastrar.codigos_relacionados", "/api/v1/check/relateditems")
        .manual(1654, "Códigos Relacionados")
        .title("Cadastrar os códigos relacionados de uma conferência")
        .doc("Os códigos que, na conferência, contam como outros.")
        .body(json(&RELACIONADOS_DA_CONFERENCIA))
        .from_session(DA_SESSAO)
        .returns(enveloped(&TOTAL))
        .batches(em_lotes("relateditems"))
        .idempotent();

/// `POST /check/devices`
pub static CADASTRAR_DISPOSITIVOS: Operation =
    post("conferencias.cadastrar.dispositivos", "/api/v1/check/devices")
        .manual(1757, "Dispositivos")
        .title("Cadastrar os dispositivos de uma conferência")
        .doc("Os aparelhos que podem coletar na conferência.")
        .body(json(&DISPOSITIVOS_DA_CONFERENCIA))
        .from_session(DA_SESSAO)
        .returns(enveloped(&TOTAL))
        .batches(em_lotes("devices"))
        .unsafe_to_repeat();

/// `POST /check/download`
pub static BAIXAR: Operation = post("conferencias.baixar", "/api/v1/check/download")
    .manual(1847, "Download Conferência")
    .title("Baixar uma conferência")
    .doc("Os totais e os registros de uma conferência, terminada ou não.")
    .body(json(&PEDIDO_DE_CONFERENCIA))
    .from_session(DA_SESSAO)
    .returns(enveloped(&CONFERENCIA))
    .safe_to_repeat();
