//! IS Collector: the session, the envelope, the proof of identity and every operation.
//!
//! All is asked for with POST and a JSON body, reading too. Every call but the login carries `user`, the e-mail of a user of the account, which the
//! session may hold. The envelope's members stand beside the data, so that every reply has `status` and `message`. Keys are spelled in three ways; requests
//! keep the manual's spelling, replies are read without regard to case.

pub mod autenticacao;
pub mod coletas;
mod comum;
pub mod conferencias;
pub mod inventarios;
pub mod inventarios_arquivo;
pub mod inventarios_listas;
pub mod listas;
pub mod notificacoes;

use crate::schema::*;

/// The settings of a session.
pub static SESSAO: Object =
    object(
        "Sessao",
        &[
            optional("url", string())
                .label("Endereço do servidor")
                .doc("Outro servidor no lugar de https://app.iscollector.com, como um de testes."),
            optional("username", string()).secret().label("Credencial TOKEN").doc(
                "A credencial TOKEN da filial; só a autenticação a usa. As notificações também a trazem.",
            ),
            optional("password", string())
                .secret()
                .label("Credencial SECRET")
                .doc("A credencial SECRET da filial; só a autenticação a usa."),
            optional("token", string()).secret().label("Token de acesso").doc(
                "O access_token dado pela autenticação. Vale o que expires_in diz, um dia nos exemplos.",
            ),
            optional("user", EMAIL).label("Usuário").doc(
                "E-mail de um usuário da conta: vai no corpo de toda chamada que não traga outro, \
                 menos na autenticação.",
            ),
            optional("userAgent", string())
                .label("User-Agent")
                .doc("Nome com que o programa se apresenta ao servidor."),
        optional("callsPerMinute", integer(1, 6000))
            .label("Chamadas por minuto")
            .doc("Quantas chamadas os fluxos fazem por minuto, no máximo. O manual não dá limite: sem este ajuste não há nenhum."),
            optional("utcOffset", text(6)).label("Fuso horário").doc(
                "Diferença para UTC. Aqui não muda nada: as datas com hora desta API são sempre em UTC.",
            ),
        ],
    )
    .doc("Os dados de acesso de uma filial ao IS Collector.");

/// IS Collector.
pub static SYSTEM: System = system(System {
    id: "is_collector",
    title: "IS Collector",
    manual: "is-collector",
    operations: &[
        &autenticacao::AUTENTICAR,
        &coletas::CADASTRAR_LISTA,
        &coletas::BAIXAR,
        &inventarios::CADASTRAR,
        &inventarios::CADASTRAR_POSICOES,
        &inventarios_listas::CADASTRAR_LISTA,
        &inventarios_listas::CADASTRAR_ITENS,
        &inventarios_listas::CADASTRAR_CODIGOS_RELACIONADOS,
        &inventarios_listas::CADASTRAR_ESTOQUE,
        &inventarios_listas::CADASTRAR_DISPOSITIVOS,
        &inventarios_listas::CADASTRAR_OPERADORES,
        &inventarios::ATUALIZAR_STATUS,
        &inventarios_arquivo::BAIXAR,
        &inventarios_arquivo::BAIXAR_ARQUIVO,
        &conferencias::CADASTRAR,
        &conferencias::CADASTRAR_CODIGOS_RELACIONADOS,
        &conferencias::CADASTRAR_DISPOSITIVOS,
        &conferencias::BAIXAR,
        &listas::CONSULTAR,
        &listas::CADASTRAR_ITENS,
        &listas::CADASTRAR_CODIGOS_RELACIONADOS,
    ],
    server: "https://app.iscollector.com",
    headers: &[],
    session: &SESSAO,
    keys: Keys::IgnoreCaseInReplies,
    login: Some(&autenticacao::LOGIN),
    rate: None,
    authentication: Authentication::Bearer("token"),
    envelope: Envelope {
        success: "status",
        success_word: "OK",
        message: "message",
        code: "error_code",
        detail: "",
        status: "",
        data: "",
        list: "",
        codes: &[
            ("1", Meaning::Error(ErrorKind::Authentication)),
            // The only one that a new login cures.
            ("2", Meaning::Error(ErrorKind::Authentication)),
            ("3", Meaning::Error(ErrorKind::Invalid)),
            ("4", Meaning::Error(ErrorKind::Permission)),
            ("5", Meaning::Error(ErrorKind::License)),
            ("6", Meaning::Error(ErrorKind::Authentication)),
            ("7", Meaning::Error(ErrorKind::Invalid)),
            ("8", Meaning::Error(ErrorKind::Invalid)),
            ("9", Meaning::Error(ErrorKind::Server)),
            ("UNDER_MAINTENANCE", Meaning::Error(ErrorKind::Maintenance)),
        ],
    },
    inbound: Some(&notificacoes::NOTIFICACAO),
});
