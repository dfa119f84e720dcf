//! Chapter "Inventários", its result: the count of an inventory, as a file behind an address.

use super::comum::{
    CONTAGEM, DA_SESSAO, DISPOSITIVO_USADO, ID_INVENTARIO, INFORMACAO, MESSAGE, QUANTIDADE, STATUS, USER,
};
use super::inventarios::STATUS_INVENTARIO;
use crate::schema::*;

/// Which inventory is wanted, and how.
pub static PEDIDO_DE_INVENTARIO: Object = object(
    "PedidoDeInventario",
    &[
        USER,
        ID_INVENTARIO,
        required(
            "mode",
            one_of(&[
                choice("linebyline", "uma linha a cada bipe"),
                choice("sum", "as quantidades somadas por código"),
                choice("area", "as quantidades somadas por área e código"),
            ]),
        )
        .label("Consolidação")
        .doc("Linha a linha, somado por código, ou somado por área e código."),
        required(
            "fields",
            one_of(&[choice("all", "todos"), choice("essential", "todos, menos a descrição dos itens")]),
        )
        .label("Campos")
        .doc("Quais campos o arquivo traz."),
        required(
            "datatype",
            one_of(&[
                choice("txt", "arquivo de texto"),
                choice("csv", "arquivo CSV"),
                choice("json", "arquivo JSON"),
            ]),
        )
        .label("Formato")
        .doc("Formato do arquivo."),
    ],
)
.doc("Um inventário a baixar.");

/// A person who has collected.
pub static OPERADOR_PARTICIPANTE: Object = object(
    "OperadorParticipante",
    &[
        required("REGISTRATIONID", string())
            .number_ok()
            .label("Matrícula")
            .doc("Código do operador, com os zeros à esquerda que tiver."),
        optional("EMPLOYEENAME", string()).label("Nome").doc("Nome do operador."),
    ],
)
.doc("Um operador que coletou.");

/// An inventory with the address of its file.
pub static INVENTARIO: Object = object(
    "Inventario",
    &[
        STATUS,
        MESSAGE,
        optional("ref", string()).number_ok().label("Referência").doc("A referência dada quando foi criado."),
        optional("name", string()).label("Nome").doc("Nome do inventário."),
        optional("date", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Data")
            .doc("Data do inventário. Foi enviada sem hora e volta com 00:00:00."),
        required("qtyItemsCounted", CONTAGEM)
            .nullable()
            .text_ok()
            .label("Códigos contados")
            .doc("Quantos códigos distintos foram coletados."),
        required("qtyTotalCounted", QUANTIDADE)
            .nullable()
            .text_ok()
            .label("Quantidade contada")
            .doc("A soma das quantidades; no exemplo vem como texto."),
        optional("lastTransmission", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Última transmissão")
            .doc("Quando a última área foi transmitida, em UTC."),
        optional("inventoryStatus", STATUS_INVENTARIO)
            .text_ok()
            .label("Status")
            .doc("O status do inventário, de 1 a 4. A tabela do manual escreve a chave toda em minúsculas."),
        required("dataCollectionUrl", string())
            .nullable()
            .label("Endereço do arquivo")
            .doc("Onde está o arquivo com a contagem."),
        optional("devices", list(&DISPOSITIVO_USADO))
            .label("Dispositivos")
            .doc("Os aparelhos que coletaram."),
        optional("employees", list(&OPERADOR_PARTICIPANTE))
            .label("Operadores")
            .doc("Os operadores que coletaram."),
    ],
)
.doc("Um inventário com o endereço da sua contagem.");

/// A line of the file: what stands in it depends on the mode, the fields and the pallets that were asked for.
pub static REGISTRO_DO_INVENTARIO: Object = object(
    "RegistroDoInventario",
    &[
        optional("RANGEAREA", CONTAGEM)
            .text_ok()
            .label("Número da área")
            .doc("Número da área. Falta quando tudo foi somado por código."),
        optional("AREA", string())
            .number_ok()
            .label("Área")
            .doc("Endereço da área, ou o seu número. Falta quando tudo foi somado por código."),
        required("CODE", string()).number_ok().label("Código").doc("Código que foi coletado."),
        optional("DESCRIPTION", string()).label("Descrição").doc("Descrição do produto."),
        optional("DESCINFO1", string()).label("Informação 1").doc("Descrição auxiliar."),
        optional("DESCINFO2", string()).label("Informação 2").doc("Outra descrição auxiliar."),
        required("QTY", QUANTIDADE)
            .nullable()
            .text_ok()
            .label("Quantidade")
            .doc("Quantidade contada em unidades; com pallets, o que sobra deles."),
        optional("QTYPALLET", CONTAGEM).text_ok().label("Pallets").doc("Quantos pallets foram contados."),
        optional("QTYROW", CONTAGEM).text_ok().label("Camadas").doc("Quantas camadas foram contadas."),
        optional("QTYCELL", CONTAGEM).text_ok().label("Caixas").doc("Quantas caixas foram contadas."),
        optional("QTYTOTAL", QUANTIDADE)
            .text_ok()
            .label("Quantidade total")
            .doc("Quantidade total, com a que está em pallets, camadas e caixas."),
        optional("EXTRAINFO", one_or_many_of(&INFORMACAO))
            .label("Informação extra")
            .doc("O que foi registrado a mais: nulo, um texto ou, em JSON, uma lista de textos."),
        optional("COUNTDATE", PLAIN_DATE_TIME)
            .empty_is_null()
            .label("Momento")
            .doc("Quando foi coletado, em UTC."),
    ],
)
.doc("Uma linha do arquivo de um inventário.");

/// How the lines of a txt or csv are parted, which the manual does not say.
const LINHAS: Cells = Cells { separators: ";\t|,", quoted: true };

/// `POST /inventory/download`
pub static BAIXAR: Operation = post("inventarios.baixar", "/api/v1/inventory/download")
    .manual(1350, "Download Inventário")
    .title("Baixar um inventário")
    .doc("Os totais de um inventário e o endereço do arquivo com a contagem.")
    .body(json(&PEDIDO_DE_INVENTARIO))
    .from_session(DA_SESSAO)
    .returns(enveloped(&INVENTARIO))
    .safe_to_repeat();

/// `GET /download/{arquivo}`: the address that the reply of [`BAIXAR`] has in `dataCollectionUrl`.
pub static BAIXAR_ARQUIVO: Operation = get("inventarios.baixar.arquivo", "/api/v1/download/{arquivo}")
    .manual(1379, "Download Inventário")
    .evidence(Evidence::Capture)
    .title("Baixar o arquivo de um inventário")
    .doc(
        "O arquivo de que dataCollectionUrl dá o endereço: txt, csv ou json, lido às mesmas \
         linhas. O manual não diz como txt e csv separam as colunas; o separador é achado pelos \
         nomes da primeira linha. Nem diz se o token é preciso: vai junto.",
    )
    .path(&[required("arquivo", string())
        .label("Arquivo")
        .doc("Nome do arquivo: o que vem depois da última barra de dataCollectionUrl.")])
    .returns(rows(&REGISTRO_DO_INVENTARIO, LINHAS));
