//! What the chapters share: fields that every call or reply has, numbers, choices, and lists that are sent in the same shape to several places.

use crate::schema::*;

/// A code that the server gave.
pub(super) const ID: Kind = integer(1, i64::MAX);
/// How many of something.
pub(super) const CONTAGEM: Kind = integer(0, i64::MAX);
/// A quantity, as the table of the inventory's file has it.
pub(super) const QUANTIDADE: Kind = decimal(15, 4);

/// What the setting `user` fills in.
pub(super) const DA_SESSAO: &[(&str, &str)] = &[("user", "user")];

pub(super) const USER: Field = required("user", EMAIL)
    .label("Usuário")
    .doc("E-mail de um usuário da conta. Sem ele na chamada, vai o da sessão.");
pub(super) const ID_INVENTARIO: Field =
    required("id", ID).label("Inventário").doc("Código do inventário, dado quando foi criado.");
pub(super) const ID_CONFERENCIA: Field =
    required("id", ID).label("Conferência").doc("Código da conferência, dado quando foi criada.");
pub(super) const ITEMLISTID: Field = required("itemlistid", ID)
    .label("Lista de produtos")
    .doc("Código da lista, visto no gerenciador web ou na consulta das listas.");

pub(super) const STATUS: Field = required("status", string())
    .label("Resultado")
    .doc("OK quando deu certo. Não confundir com o status de um inventário, que é um número.");
pub(super) const MESSAGE: Field =
    optional("message", string()).label("Mensagem").doc("O que aconteceu, em palavras.");

/// A reply that only says that it went well.
pub static RESULTADO: Object =
    object("Resultado", &[STATUS, MESSAGE]).doc("O resultado de uma chamada que nada mais devolve.");

/// A reply with the number of records.
pub static TOTAL: Object = object(
    "Total",
    &[
        STATUS,
        MESSAGE,
        required("total", CONTAGEM)
            .nullable()
            .text_ok()
            .label("Total")
            .doc("Quantos registros há depois da chamada, e não quantos ela trouxe."),
    ],
)
.doc("O resultado do envio de uma lista.");

/// A reply with the code of what was created.
pub static CRIADO: Object = object(
    "Criado",
    &[
        STATUS,
        MESSAGE,
        required("id", ID)
            .text_ok()
            .label("Código")
            .doc("Código do que foi criado; guarde-o para as outras chamadas."),
    ],
)
.doc("O resultado da criação de um inventário ou de uma conferência.");

/// Which codes may be collected.
pub(super) const BEEP_OPTION: Kind = number_of(&[
    number(1, "qualquer código"),
    number(2, "só produtos carregados"),
    number(3, "produtos carregados, e os desconhecidos com confirmação"),
]);

/// How pallets are counted.
pub(super) const PALLET_OPTION: Kind = number_of(&[
    number(1, "sem pallets"),
    number(2, "pallets no modo simplificado"),
    number(3, "pallets no modo detalhado"),
]);

/// Whether the app asks for more of an item.
pub(super) const EXTRAINFO: Kind = number_of(&[
    number(0, "não pedir"),
    number(1, "pedir a informação extra padrão"),
    number(2, "pedir o número de série"),
]);

/// How the records of a count are put together, without areas.
pub(super) const MODE: Kind = one_of(&[
    choice("linebyline", "uma linha a cada bipe"),
    choice("sum", "as quantidades somadas por código"),
]);

/// A list in parts of 1,000 rows, of which only the first may empty what is there (line 737 of the manual: `truncate` empties the list before
/// the rows of this call are put into it). No size of a call is stated, and none is proven: the 10,000 rows of line 631 are what an inventory's own
/// list may hold in all.
pub(super) const fn em_lotes(list: &'static str) -> Batches {
    Batches { list, size: 1_000, first: "truncate" }
}

/// A product of a list.
pub static ITEM: Object = object(
    "Item",
    &[
        required("code", text(100)).label("Código").doc("Código do produto, como será bipado."),
        required("description", text(120)).label("Descrição").doc("Descrição do produto."),
        optional("info1", text(20)).label("Informação 1").doc("Descrição auxiliar."),
        optional("info2", text(20)).label("Informação 2").doc("Outra descrição auxiliar."),
        optional("rowsPerPallet", integer(0, i32::MAX as i64))
            .label("Camadas por pallet")
            .doc("Camadas de um pallet. Obrigatório no modo detalhado."),
        optional("boxesPerRow", integer(0, i32::MAX as i64))
            .label("Caixas por camada")
            .doc("Caixas de cada camada do pallet. Obrigatório no modo detalhado."),
        optional("qtyPerBox", integer(0, i32::MAX as i64))
            .label("Unidades por caixa")
            .doc("Unidades em cada caixa. Obrigatório no modo detalhado."),
        optional("qtyPerPallet", integer(0, i32::MAX as i64))
            .label("Unidades por pallet")
            .doc("Unidades de um pallet. Obrigatório no modo simplificado; nenhum exemplo o mostra."),
        optional("extrainfo", EXTRAINFO)
            .label("Informação extra")
            .doc("Se o aplicativo pede mais um dado na coleta: 0, 1 ou 2."),
    ],
)
.doc("Um produto de uma lista.");

/// A code that stands for another one.
pub static CODIGO_RELACIONADO: Object = object(
    "CodigoRelacionado",
    &[
        required("code", text(100)).label("Código principal").doc("Código que a contagem registra."),
        required("relatedcode", text(100))
            .label("Código relacionado")
            .doc("Código que, bipado, conta como o principal."),
    ],
)
.doc("Um código que conta como outro.");

/// A device that may collect.
pub static DISPOSITIVO: Object = object(
    "Dispositivo",
    &[required("deviceid", string()).label("Dispositivo").doc("Identificador do aparelho.")],
)
.doc("Um aparelho que pode coletar.");

/// A device that has collected.
pub static DISPOSITIVO_USADO: Object = object(
    "DispositivoUsado",
    &[
        required("IDDEVICE", string()).number_ok().label("Dispositivo").doc("Identificador do aparelho."),
        optional("NICKNAME", string()).label("Apelido").doc("Apelido do aparelho."),
    ],
)
.doc("Um aparelho que coletou.");

/// What the app was given beside a code.
pub(super) const INFORMACAO: Kind = string();

/// A record of a count.
pub static REGISTRO: Object =
    object(
        "Registro",
        &[
            required("CODE", string()).number_ok().label("Código").doc("Código que foi coletado."),
            optional("DESCRIPTION", string()).label("Descrição").doc("Descrição do produto."),
            optional("DESCINFO1", string()).label("Informação 1").doc("Descrição auxiliar."),
            optional("DESCINFO2", string()).label("Informação 2").doc("Outra descrição auxiliar."),
            required("QTY", QUANTIDADE).nullable().text_ok().label("Quantidade").doc(
                "Quantidade contada. As coletas avulsas a trazem como texto, as conferências como número.",
            ),
            optional("EXTRAINFO", one_or_many_of(&INFORMACAO))
                .label("Informação extra")
                .doc("O que foi registrado a mais: nulo, um texto ou uma lista de textos."),
            optional("COUNTDATE", PLAIN_DATE_TIME)
                .empty_is_null()
                .label("Momento")
                .doc("Quando foi coletado, em UTC."),
        ],
    )
    .doc("Um registro de uma contagem.");
