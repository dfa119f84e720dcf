//! The catalog of IS Collector against its manual.

#![cfg(feature = "is-collector")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use retaguarda::engine::json::Reader;
use retaguarda::engine::{Options, validate};
use retaguarda::schema::{
    Authentication, Body, ErrorKind, Evidence, Kind, Meaning, Object, Operation, Rule, Safety,
};
use retaguarda::systems::is_collector::SYSTEM;

/// Operation, path, line of the manual, what a second sending does.
const REQUESTS: &[(&str, &str, u32, Safety)] = &[
    ("autenticacao.autenticar", "/authenticate", 69, Safety::Safe),
    ("coletas.cadastrar.lista", "/single/items", 148, Safety::Idempotent),
    ("coletas.baixar", "/single/download", 233, Safety::Safe),
    ("inventarios.cadastrar", "/inventory/create", 365, Safety::Unsafe),
    ("inventarios.cadastrar.posicoes", "/inventory/positions", 511, Safety::Unsafe),
    ("inventarios.cadastrar.lista", "/inventory/items", 600, Safety::Idempotent),
    ("inventarios.cadastrar.itens", "/inventory/items", 726, Safety::Idempotent),
    ("inventarios.cadastrar.codigos_relacionados", "/inventory/relateditems", 848, Safety::Idempotent),
    ("inventarios.cadastrar.estoque", "/inventory/stock", 971, Safety::Unsafe),
    ("inventarios.cadastrar.dispositivos", "/inventory/devices", 1076, Safety::Unsafe),
    ("inventarios.cadastrar.operadores", "/inventory/employees", 1178, Safety::Unsafe),
    ("inventarios.atualizar.status", "/inventory/status", 1264, Safety::Idempotent),
    ("inventarios.baixar", "/inventory/download", 1350, Safety::Safe),
    ("conferencias.cadastrar", "/check/create", 1531, Safety::Unsafe),
    ("conferencias.cadastrar.codigos_relacionados", "/check/relateditems", 1654, Safety::Idempotent),
    ("conferencias.cadastrar.dispositivos", "/check/devices", 1757, Safety::Unsafe),
    ("conferencias.baixar", "/check/download", 1847, Safety::Safe),
    ("listas.consultar", "/productlists", 1978, Safety::Safe),
    ("listas.cadastrar.itens", "/productlists/items", 2124, Safety::Idempotent),
    ("listas.cadastrar.codigos_relacionados", "/productlists/relateditems", 2247, Safety::Idempotent),
];

fn of_the_manual() -> impl Iterator<Item = &'static Operation> {
    SYSTEM.operations.iter().copied().filter(|operation| operation.evidence == Evidence::Manual)
}

fn sent(operation: &Operation) -> &'static Object {
    match operation.body {
        Body::Json(Kind::Object(object)) => object,
        body => panic!("{}: {body:?}", operation.name),
    }
}

#[test]
fn the_catalog_is_the_manual_and_the_address_of_the_file() {
    let found: Vec<_> = of_the_manual()
        .map(|operation| {
            let path = operation.path.strip_prefix("/api/v1").expect(operation.name);
            assert_eq!(operation.method.name(), "POST", "{}", operation.name);
            (operation.name, path, operation.manual.line, operation.safety)
        })
        .collect();
    assert_eq!(found, REQUESTS);
    let others: Vec<_> =
        SYSTEM.operations.iter().filter(|operation| operation.evidence != Evidence::Manual).collect();
    let [file] = others[..] else { panic!("{others:?}") };
    assert_eq!((file.name, file.evidence), ("inventarios.baixar.arquivo", Evidence::Capture));
}

#[test]
fn every_call_but_the_login_carries_a_user_that_the_session_may_hold() {
    for operation in of_the_manual() {
        let user = sent(operation).position("user");
        if operation.name == "autenticacao.autenticar" {
            assert!(matches!(operation.authentication, Some(Authentication::None)));
            assert_eq!(user, None);
        } else {
            assert!(operation.authentication.is_none());
            assert_eq!(user, Some(0), "{}", operation.name);
            assert_eq!(operation.from_session, [("user", "user")], "{}", operation.name);
        }
    }
}

#[test]
fn whatever_is_emptied_first_has_to_be_meant() {
    let mut emptied = Vec::new();
    for operation in of_the_manual() {
        let object = sent(operation);
        let confirmed = object.rules.iter().find_map(|rule| match rule {
            Rule::Confirm(condition, [list]) => Some((condition.field, condition.value, *list)),
            _ => None,
        });
        assert_eq!(object.position("truncate").is_some(), confirmed.is_some(), "{}", operation.name);
        if let Some((field, value, list)) = confirmed {
            assert_eq!((field, value), (["truncate"], "true"));
            let field = object.fields[object.position(list).expect(list)];
            assert!(matches!(field.kind, Kind::List(_)) && !field.is_required(), "{}", operation.name);
            emptied.push(list);
        }
    }
    emptied.sort_unstable();
    emptied.dedup();
    assert_eq!(emptied, ["devices", "employees", "items", "relateditems", "stock"]);
}

#[test]
fn a_list_of_its_own_has_at_most_ten_thousand_products() {
    let item = r#"{"code":"1","description":"um"}"#;
    let told = |operation: &str, key: &str, items: usize| {
        let items = vec![item; items].join(",");
        let body = format!(r#"{{"{key}":1,"palletOption":1,"truncate":false,"items":[{items}]}}"#);
        let problems =
            validate(operation, &mut Reader::of_text("{}"), Some(body.as_bytes()), &Options::default());
        problems.iter().map(|problem| problem.code.name()).collect::<Vec<_>>()
    };
    assert!(told("is_collector.inventarios.cadastrar.itens", "id", 10_000).is_empty());
    assert_eq!(told("is_collector.inventarios.cadastrar.itens", "id", 10_001), ["list_too_long"]);
    assert!(told("is_collector.listas.cadastrar.itens", "itemlistid", 10_001).is_empty());
}

#[test]
fn the_words_of_failure_have_a_meaning() {
    let kind = |word: &str| {
        let found = SYSTEM.envelope.codes.iter().find(|(code, _)| *code == word);
        match found {
            Some((_, Meaning::Error(kind))) => *kind,
            other => panic!("{word}: {other:?}"),
        }
    };
    assert_eq!(SYSTEM.envelope.codes.len(), 10);
    // A new login cannot cure a user that is missing or refused, nor a licence.
    assert_eq!(["3", "4", "5"].map(kind), [ErrorKind::Invalid, ErrorKind::Permission, ErrorKind::License]);
    assert_eq!(kind("2"), ErrorKind::Authentication);
    assert_eq!(kind("UNDER_MAINTENANCE"), ErrorKind::Maintenance);
}

#[test]
fn secrets_are_marked() {
    for setting in ["username", "password", "token"] {
        let place = SYSTEM.session.position(setting).expect(setting);
        assert!(SYSTEM.session.fields[place].is_secret(), "{setting} would be printed");
    }
}
