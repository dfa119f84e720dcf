//! Flows by every client against a server that says what it is told to.

mod support;

use std::collections::BTreeMap;
use std::error::Error as _;
use std::time::Duration;

use retaguarda_http::retaguarda::schema::ErrorKind;
use retaguarda_http::retaguarda::types::shop_control::Cliente;
use retaguarda_http::{Error, FlowOptions, Reason, Session};
use serde_json::{Value, json};
use support::server::{Say, Server, bad, good, login};
use support::{Clients, KINDS, Kind, Quiet};

const CUSTOMERS: &str = "shop_control.clientes.consultar";
const NEW_CUSTOMER: &str = "shop_control.clientes.cadastrar";

fn shop(url: &str) -> Session {
    Session::new(&json!({ "url": url, "serie": "HIAABB-100000-ABCD", "codFilial": 1, "senha": "segredo" }))
}

fn ana() -> Value {
    json!({ "nome": "Ana", "tipo": "C", "fisicaJuridica": "F", "cpfCnpj": "16025717087" })
}

/// The same for every client, each with a server of its own.
fn each(replies: &[Say], check: impl Fn(&Clients, Kind, &Server, &Quiet)) {
    let clients = Clients::new();
    for kind in KINDS {
        let server = Server::start(replies.to_vec());
        check(&clients, kind, &server, &Quiet::new());
    }
}

#[test]
fn a_list_logs_in_and_comes_row_by_row() {
    let pages = [
        login(),
        good(r#"[{"codigo":1,"nome":"Ana"},{"codigo":2}]"#),
        good(r#"[{"codigo":3}]"#),
        bad("FIM_DE_PAGINA", 417),
    ];
    each(&pages, |clients, kind, server, world| {
        let ask = shop(&server.url).pages(CUSTOMERS).query("datade", "2019-02-20");
        let (rows, cursor, error) = clients.rows(kind, ask, world);
        assert!(error.is_none(), "{kind:?}: {error:?}");
        let codes: Vec<_> = rows.iter().map(|row| row["codigo"].as_u64().unwrap()).collect();
        assert_eq!(codes, [1, 2, 3], "{kind:?}");
        assert!(cursor.is_some_and(|cursor| cursor.contains("\"page\":3")), "{kind:?}");
        let asked = server.asked();
        assert_eq!(asked.len(), 4);
        assert!(asked[0].starts_with("GET /auth/"), "{}", asked[0]);
        assert_eq!(asked[1], "GET /clientes/1?datade=2019-02-20");
    });
}

#[test]
fn rows_are_of_the_types_of_the_catalog() {
    let server =
        Server::start([login(), good(r#"[{"codigo":1,"nome":"Ana","novo":7}]"#), bad("FIM_DE_PAGINA", 417)]);
    let pages = shop(&server.url).pages(CUSTOMERS).via(ureq::agent()).unwrap();
    let rows: Vec<Cliente> = pages.rows().collect::<Result<_, _>>().unwrap();
    assert_eq!((rows.len(), rows[0].nome.as_deref()), (1, Some("Ana")));
}

#[test]
fn a_row_of_another_shape_is_an_error_in_its_place() {
    let server = Server::start([
        login(),
        good(r#"[{"codigo":1},{"codigo":2,"nome":"Ana"},{"codigo":3}]"#),
        bad("FIM_DE_PAGINA", 417),
    ]);
    let pages = shop(&server.url).pages(CUSTOMERS).via(ureq::agent()).unwrap();
    let rows: Vec<Result<BTreeMap<String, u64>, Error>> = pages.rows().collect();
    assert!(matches!(rows[..], [Ok(_), Err(Error::Json(_)), Ok(_)]), "{rows:?}");
}

#[test]
fn what_may_be_repeated_is_repeated_and_a_failure_keeps_the_place() {
    let wait = Say::This(503, ("Retry-After", "7"), "<html>".to_owned());
    let replies = [
        login(),
        good(r#"[{"codigo":1}]"#),
        wait.clone(),
        Say::Half,
        good(r#"[{"codigo":2}]"#),
        bad("ERRO_INTERNO", 400),
    ];
    each(&replies, |clients, kind, server, world| {
        let session = shop(&server.url);
        let (rows, cursor, error) = clients.rows(kind, session.pages(CUSTOMERS), world);
        assert_eq!(rows.len(), 2, "{kind:?}");
        assert!(world.slept() >= 7.5, "{kind:?}: {}", world.slept());
        let Some(Error::Vendor(failure, stop)) = error else { panic!("{kind:?}: {error:?}") };
        assert_ne!(failure.kind, ErrorKind::Unreadable);
        assert_eq!((stop.tally.pages, &stop.cursor), (2, &cursor), "{kind:?}");
        assert!(stop.reply.as_ref().is_some_and(|reply| reply.status == 200), "{kind:?}");
        assert_eq!(server.asked().len(), 6);
        let again = session.pages(CUSTOMERS).cursor(&cursor.unwrap());
        clients.rows(kind, again, world);
        assert_eq!(server.asked()[6], "GET /clientes/3");
    });
}

#[test]
fn a_write_is_sent_once_where_nobody_knows_what_became_of_it() {
    for lost in [Say::Half, Say::Nothing, Say::This(500, ("X-Nothing", ""), "<html>".to_owned())] {
        each(&[login(), lost], |clients, kind, server, world| {
            let options = FlowOptions { timeout: 0.5, ..FlowOptions::default() };
            let ask = shop(&server.url).call(NEW_CUSTOMER).body(&ana()).options(options);
            let error = clients.value(kind, ask, world).unwrap_err();
            let Error::OutcomeUnknown(stop) = &error else { panic!("{kind:?}: {error:?}") };
            let sent = stop.sent.as_ref().unwrap();
            assert_eq!((sent.method.as_str(), sent.url.ends_with("/clientes/")), ("POST", true));
            assert!(sent.body.contains("16025717087") && !sent.hint.is_empty());
            assert_eq!(server.asked().len(), 2, "{kind:?}");
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("16025717087") && !shown.contains("segredo"), "{shown}");
        });
    }
}

#[test]
fn a_connection_that_nobody_takes_is_told_as_such() {
    let clients = Clients::new();
    let url = Server::start([]).url.clone();
    for kind in KINDS {
        let world = Quiet::new();
        let options = FlowOptions { attempts: 2, ..FlowOptions::default() };
        let ask = shop(&url).call(NEW_CUSTOMER).body(&ana()).options(options);
        let error = clients.value(kind, ask, &world).unwrap_err();
        let Error::Transport(Reason::Connect, stop) = &error else { panic!("{kind:?}: {error:?}") };
        assert_eq!(stop.attempts, 2);
        assert!(error.source().is_some(), "{kind:?}");
    }
}

#[test]
fn what_is_wrong_is_told_before_anything_is_sent() {
    let server = Server::start([]);
    let ask = shop(&server.url).call(NEW_CUSTOMER).body(&json!({ "nome": "Ana", "tipo": "X" }));
    let Err(Error::Problems(mistakes)) = ask.via(ureq::agent()) else { panic!("problems") };
    assert!(mistakes.iter().any(|mistake| mistake.path == "/body/tipo"), "{mistakes:?}");
    let without = Session::new(&json!({ "url": server.url, "codFilial": 1 }));
    let error = without.pages(CUSTOMERS).via(ureq::agent()).and_then(|pages| pages.finish()).unwrap_err();
    let Error::Problems(mistakes) = &error else { panic!("{error:?}") };
    assert!(mistakes.iter().all(|mistake| mistake.path.starts_with("/session/")), "{mistakes:?}");
    assert!(!error.to_string().is_empty() && server.asked().is_empty());
}

#[test]
fn a_login_that_is_given_up_is_left_to_others() {
    let clients = Clients::new();
    let server = Server::start([Say::Nothing, login(), good("[]")]);
    let session = shop(&server.url);
    clients.runtime.block_on(async {
        let mut given_up = session.pages(CUSTOMERS).via_async(&clients.reqwest).unwrap();
        let waited = tokio::time::timeout(Duration::from_millis(300), given_up.next()).await;
        assert!(waited.is_err() && server.asked().len() == 1);
    });
    let world = Quiet::new();
    let (_, _, error) = clients.rows(Kind::Reqwest, session.pages(CUSTOMERS), &world);
    assert!(error.is_none(), "{error:?}");
    assert_eq!((server.asked().len(), world.slept()), (3, 0.0));
}

#[test]
fn a_session_is_shared_exported_and_shows_no_secret() {
    let server = Server::start([login(), good("[]"), good("[]"), good("[]")]);
    let session = shop(&server.url);
    let (clients, world) = (Clients::new(), Quiet::new());
    let settings =
        json!({ "url": server.url, "serie": "HIAABB-100000-ABCD", "codFilial": 1, "senha": "segredo" });
    assert!(clients.rows(Kind::Ureq, session.pages(CUSTOMERS), &world).2.is_none());
    let imported = Session::import(&settings, &session.export()).unwrap();
    for (kind, session) in [(Kind::Reqwest, session.clone()), (Kind::ReqwestBlocking, imported)] {
        assert!(clients.rows(kind, session.pages(CUSTOMERS), &world).2.is_none());
    }
    assert_eq!(server.asked().iter().filter(|line| line.starts_with("GET /auth/")).count(), 1);
    assert!(session.export().contains("dG9rZW4="));
    let shown = format!("{session:?}");
    assert!(!shown.contains("dG9rZW4=") && !shown.contains("segredo"), "{shown}");
    assert!(Session::import(&settings, "{").is_err());
}

#[test]
fn progress_is_told_and_a_future_can_go_to_another_thread() {
    fn can_go<T: Send>(value: T) -> T {
        value
    }
    let server = Server::start([login(), good(r#"[{"codigo":1}]"#), bad("FIM_DE_PAGINA", 417)]);
    let (tell, told) = std::sync::mpsc::channel();
    let ask = shop(&server.url).pages(CUSTOMERS).on_progress(move |tally| tell.send(tally.rows).unwrap());
    let clients = Clients::new();
    let done = clients.runtime.block_on(can_go(ask.via_async(clients.reqwest.clone()).unwrap().finish()));
    assert_eq!(done.unwrap().tally().rows, 1);
    assert_eq!(told.iter().collect::<Vec<_>>(), [0, 1, 1]);
}
