//! What several chapters share: the page around a list, the results of a change, the kinds of codes and amounts.

use crate::identifiers::Identifier;
use crate::schema::*;

/// The page around the rows of a list, as every list of this vendor comes.
macro_rules! page {
    ($(#[$comment:meta])* $static:ident, $name:literal, $row:expr, $doc:literal) => {
        $(#[$comment])*
        pub static $static: Object = object($name, &[
            optional("total", LONG).text_ok().label("Total").doc("Registros ao todo. Nas amostras não combina com last_page: não conte por ele."),
            optional("per_page", LONG).text_ok().label("Por página").doc("Sempre 50."),
            optional("current_page", LONG).text_ok().label("Página").doc("Número desta página."),
            optional("last_page", LONG).text_ok().label("Última página").doc("Número da última página: depois dela não há mais."),
            optional("next_page_url", string()).label("Próxima página").doc("Endereço da próxima página, ou nulo."),
            optional("prev_page_url", string()).label("Página anterior").doc("Endereço da página anterior, ou nulo."),
            optional("from", LONG).text_ok().label("Do registro").doc("Número do primeiro registro da página."),
            optional("to", LONG).text_ok().label("Ao registro").doc("Número do último registro da página."),
            required("data", list(&$row)).label("Registros").doc("Os registros da página."),
        ])
        .doc($doc);
    };
}
pub(super) use page;

/// The fields by which a list may be ordered, each in both directions.
macro_rules! ordem {
    ($($field:literal),+ $(,)?) => {
        &[$(
            choice(concat!($field, ",asc"), concat!($field, ", crescente")),
            choice(concat!($field, ",desc"), concat!($field, ", decrescente")),
        )+]
    };
}
pub(super) use ordem;

/// The columns of a list, by their names.
macro_rules! campos {
    ($($field:literal),+ $(,)?) => { &[$(choice($field, concat!("a coluna ", $field))),+] };
}
pub(super) use campos;

/// A code in a request.
pub(super) const CODIGO: Kind = integer(0, i32::MAX as i64);
/// A code in a list of a request.
pub(super) static CODIGO_ENVIADO: Kind = CODIGO;
/// A code in a list of a reply.
pub(super) static CODIGO_LIDO: Kind = LONG;
/// An amount in a request. The manual states no bounds; the wire has up to ten places.
pub(super) const VALOR: Kind = decimal(28, 10);
/// A quantity in a request.
pub(super) const QUANTIDADE: Kind = decimal(28, 10);
/// A number in a reply, with whatever places it has: floats with their noise are among them.
pub(super) const NUMERO: Kind = decimal(28, 16);
/// A column of a report whose name hangs on what was asked, as `aJan2017`, `y2023` or `Dinheiro 1X`.
pub(super) static COLUNA: Field = optional("coluna", NUMERO).comma_ok().empty_is_null().label("Coluna");
/// A municipality.
pub(super) const MUNICIPIO: Kind = Kind::Identifier(Identifier::IbgeMunicipality);
/// A text in a list.
pub(super) static TEXTO: Kind = string();
/// An address in a list.
pub(super) static CORREIO: Kind = EMAIL;
/// Whatever it is.
pub(super) static QUALQUER: Kind = ANY;

/// The states of a service invoice.
pub(super) const SITUACAO_NFSE: &[NumberChoice] = &[
    number(10, "autorizada"),
    number(20, "aguarda retorno"),
    number(25, "aguarda cancelamento"),
    number(30, "rejeitada"),
    number(40, "denegada"),
    number(90, "cancelada"),
    number(99, "não enviada"),
];

/// The number of a page.
pub(super) const PAGINA: Field = optional("page", integer(1, i32::MAX as i64))
    .not_null()
    .label("Página")
    .doc("Página da lista, a partir de 1. São 50 registros por página; last_page diz qual é a última.");

/// The code in a path. Digits alone: a word in its place would be another operation.
pub(super) const fn codigo(doc: &'static str) -> Field {
    required("codigo", integer(1, i32::MAX as i64)).label("Código").doc(doc)
}

/// What an action or a removal gives.
pub static RESULTADO: Object = object(
    "Resultado",
    &[
        optional("code", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código")
            .doc("200. Vem como número em algumas operações e como texto em outras."),
        optional("msg", string()).number_ok().label("Mensagem").doc("O que foi feito, para quem usa."),
        optional("obs", ANY).label("Observações").doc("Nulas, ou um texto vazio, nas amostras."),
        optional("fields", ANY).label("Campos").doc("Nulos, ou um texto vazio, nas amostras."),
    ],
)
.doc("O resultado de uma ação ou de uma exclusão.");

/// The code of what was written.
pub static SO_CODIGO: Object = object(
    "CodigoGravado",
    &[required("codigo", LONG)
        .text_ok()
        .empty_is_null()
        .label("Código")
        .doc("Código do registro no eGestor.")],
)
.doc("O código do que foi gravado.");

/// The code and the name of what was written.
pub static CODIGO_NOME: Object = object(
    "CodigoNome",
    &[
        required("codigo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código")
            .doc("Código do registro no eGestor."),
        optional("nome", string()).number_ok().label("Nome").doc("Nome do registro."),
    ],
)
.doc("O código e o nome do que foi gravado.");

/// The code and the description of what was written.
pub static CODIGO_DESCRICAO: Object = object(
    "CodigoDescricao",
    &[
        required("codigo", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código")
            .doc("Código do registro no eGestor."),
        optional("descricao", string()).number_ok().label("Descrição").doc("Descrição do registro."),
    ],
)
.doc("O código e a descrição do que foi gravado.");

/// A service invoice that was made.
pub static NFSE_GERADA: Object = object(
    "NfseGerada",
    &[
        optional("descricao", string()).number_ok().label("Descrição").doc("Mensagem da prefeitura."),
        optional("numeroNfse", string())
            .number_ok()
            .label("Número da NFS-e")
            .doc("Número dado pela prefeitura."),
        optional("protocolo", string()).number_ok().label("Protocolo").doc("Protocolo da prefeitura."),
        optional("codVerificacao", string())
            .number_ok()
            .label("Código de verificação")
            .doc("Código com que se confere a nota."),
        optional("codNota", LONG)
            .text_ok()
            .empty_is_null()
            .label("Código da nota")
            .doc("Código da nota no eGestor."),
        optional("situacao", number_of(SITUACAO_NFSE)).text_ok().label("Situação").doc("Diz se a nota vale."),
        optional("urlImpressao", string())
            .number_ok()
            .label("Página de impressão")
            .doc("Endereço para imprimir; pode ser de uma máquina interna, como http://fiscal/."),
        optional("emailCliente", string()).number_ok().label("E-mail do cliente").doc("E-mail do cliente."),
        optional("emailEnviado", BOOLEAN)
            .text_ok()
            .empty_is_null()
            .label("E-mail enviado")
            .doc("Se o documento foi enviado ao cliente; só vem de quem o envia."),
    ],
)
.open()
.doc("A NFS-e gerada. Veja situacao: HTTP 200 não diz que foi autorizada.");
