//! EstoqueAi (Bagarote): the session and every operation.
//!
//! The proof of identity is a secret in the path, so that an address is as secret as a password: no log and no error may print it. There is no envelope,
//! HTTP's status alone says how it went.

pub mod inventario;
pub mod movimentos;

use crate::schema::*;

/// The settings of a session.
pub static SESSAO: Object = object(
    "Sessao",
    &[
        optional("url", string()).label("Endereço do servidor").doc(
            "Só para sair da produção: https://api-retaguarda-dev.bagarote.com.br é a \
             homologação. Sem barra no fim e sem o caminho.",
        ),
        optional("authToken", string()).secret().label("Token da loja").doc(
            "Token recebido na contratação. Vai no caminho de cada chamada e pode ser trocado a \
             qualquer momento.",
        ),
        optional("campoArquivo", string()).label("Campo do arquivo").doc(
            "Nome da parte do formulário que leva o arquivo CSV. O manual não o diz; sem este \
             ajuste é file.",
        ),
        optional("userAgent", string())
            .label("User-Agent")
            .doc("Nome com que o programa se apresenta ao servidor."),
        optional("callsPerMinute", integer(1, 6000))
            .label("Chamadas por minuto")
            .doc("Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum."),
        optional("utcOffset", text(6)).label("Fuso horário").doc(
            "Diferença para UTC, como -03:00. As datas desta API não levam fuso, e o manual não \
             diz qual é.",
        ),
    ],
)
.doc("Os dados de acesso de uma loja ao EstoqueAi.");

/// EstoqueAi.
pub static SYSTEM: System = system(System {
    id: "estoque_ai",
    title: "EstoqueAi",
    manual: "estoque-ai",
    operations: &[
        &movimentos::CADASTRAR,
        &movimentos::CADASTRAR_CSV,
        &movimentos::CONSULTAR,
        &movimentos::DETALHAR,
        &inventario::CONSULTAR,
        &inventario::CONFIRMAR,
    ],
    server: "https://api-retaguarda.bagarote.com.br",
    headers: &[],
    session: &SESSAO,
    keys: Keys::IgnoreCaseInReplies,
    login: None,
    rate: None,
    authentication: Authentication::None,
    envelope: Envelope::NONE,
    inbound: None,
});
