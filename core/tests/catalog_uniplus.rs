//! The catalog of Uniplus against its manual, and what only public client code shows, apart.

#![cfg(feature = "uniplus")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use retaguarda::schema::{Authentication, Body, Evidence, Kind, Operation, Paging, Reply, Safety};
use retaguarda::systems::uniplus::SYSTEM;

/// Operation, method, path, line of the manual.
const REQUESTS: &[(&str, &str, &str, u32)] = &[
    ("entidades.cadastrar", "POST", "/public-api/v1/entidades", 13),
    ("entidades.atualizar", "PUT", "/public-api/v1/entidades", 14),
    ("entidades.detalhar", "GET", "/public-api/v1/entidades/{codigo}", 15),
    ("entidades.consultar", "GET", "/public-api/v1/entidades", 16),
    ("entidades.remover", "DELETE", "/public-api/v1/entidades/{codigo}", 17),
    ("produtos.cadastrar", "POST", "/public-api/v1/produtos", 90),
    ("produtos.atualizar", "PUT", "/public-api/v1/produtos", 91),
    ("produtos.detalhar", "GET", "/public-api/v1/produtos/{codigo}", 92),
    ("produtos.consultar", "GET", "/public-api/v1/produtos", 94),
    ("produtos.remover", "DELETE", "/public-api/v1/produtos/{codigo}", 95),
    ("embalagens.cadastrar", "POST", "/public-api/v1/embalagens", 213),
    ("embalagens.atualizar", "PUT", "/public-api/v1/embalagens", 214),
    ("embalagens.consultar", "GET", "/public-api/v1/embalagens", 215),
    ("eans.cadastrar", "POST", "/public-api/v1/eans", 238),
    ("eans.detalhar", "GET", "/public-api/v1/eans/{codigo_barras}", 239),
    ("eans.consultar", "GET", "/public-api/v1/eans", 240),
    ("eans.remover", "DELETE", "/public-api/v1/eans/{codigo_barras}", 241),
    ("variacoes.cadastrar", "POST", "/public-api/v1/variacoes", 261),
    ("variacoes.atualizar", "PUT", "/public-api/v1/variacoes", 262),
    ("variacoes.consultar", "GET", "/public-api/v1/variacoes", 263),
    ("saldos.atualizar", "POST", "/public-api/v1/saldo-estoque", 287),
    ("saldos.consultar", "GET", "/public-api/v1/saldo-estoque", 288),
    ("saldos_v2.atualizar", "POST", "/public-api/v2/saldo-estoque", 313),
    ("saldos_v2.consultar", "GET", "/public-api/v2/saldo-estoque", 315),
    ("saldos_v2.consultar.variacao", "GET", "/public-api/v2/saldo-estoque/variacao", 341),
    ("davs.cadastrar", "POST", "/public-api/v1/davs", 359),
    ("davs.detalhar", "GET", "/public-api/v1/davs/{codigo}", 360),
    ("davs.consultar", "GET", "/public-api/v1/davs", 361),
    ("davs.remover", "DELETE", "/public-api/v1/davs/{codigo}", 362),
];

fn by(evidence: Evidence) -> impl Iterator<Item = &'static Operation> {
    SYSTEM.operations.iter().copied().filter(move |operation| operation.evidence == evidence)
}

#[test]
fn the_catalog_is_the_manual() {
    let found: Vec<_> = by(Evidence::Manual)
        .map(|operation| (operation.name, operation.method.name(), operation.path, operation.manual.line))
        .collect();
    assert_eq!(found, REQUESTS);
}

#[test]
fn what_only_public_code_shows_stands_apart_and_on_no_line() {
    let apart: BTreeSet<&str> = by(Evidence::Integrators).map(|operation| operation.name).collect();
    assert_eq!(apart.len() + REQUESTS.len(), SYSTEM.operations.len());
    assert!(by(Evidence::Integrators).all(|operation| operation.manual.line == 0));
    for name in
        ["servidor.detalhar", "autenticacao.autenticar", "produtos.atualizar.precos", "vendas.consultar"]
    {
        assert!(apart.contains(name), "{name}");
    }
    let paths: BTreeSet<_> =
        SYSTEM.operations.iter().map(|operation| (operation.method.name(), operation.path)).collect();
    assert_eq!(paths.len(), SYSTEM.operations.len(), "two operations of one address");
}

#[test]
fn the_token_and_the_router_go_without_the_token() {
    let others: Vec<_> = SYSTEM
        .operations
        .iter()
        .filter_map(|operation| Some((operation.name, operation.authentication?)))
        .collect();
    let [
        ("servidor.detalhar", Authentication::None),
        ("autenticacao.autenticar", Authentication::Basic(code)),
    ] = others[..]
    else {
        panic!("{others:?}")
    };
    for secret in [code, "token"] {
        let place = SYSTEM.session.position(secret).expect(secret);
        assert!(SYSTEM.session.fields[place].is_secret(), "{secret} would be printed");
    }
    assert!(matches!(SYSTEM.authentication, Authentication::Bearer("token")));
}

#[test]
fn what_the_manual_writes_is_wrapped_once() {
    for operation in by(Evidence::Manual) {
        let Body::Json(kind) = operation.body else { continue };
        let Kind::Object(wrapper) = kind else { panic!("{}", operation.name) };
        let [wrapped] = wrapper.fields else { panic!("{}: more than one level", operation.name) };
        assert!(matches!(wrapped.kind, Kind::Object(_)) && wrapped.is_required(), "{}", operation.name);
    }
}

#[test]
fn replacing_a_record_needs_its_code() {
    let code = |name: &str| {
        let operation = SYSTEM.operations.iter().find(|operation| operation.name == name).expect(name);
        let Body::Json(Kind::Object(wrapper)) = operation.body else { panic!("{name}") };
        let Kind::Object(object) = wrapper.fields[0].kind else { panic!("{name}") };
        (object.fields.len(), object.fields[object.position("codigo").expect(name)].is_required())
    };
    for (resource, fields) in [("entidades", 57), ("produtos", 86)] {
        assert_eq!(code(&format!("{resource}.cadastrar")), (fields, false));
        assert_eq!(code(&format!("{resource}.atualizar")), (fields, true));
    }
}

#[test]
fn lists_are_paged_and_filtered_by_their_own_fields() {
    for operation in SYSTEM.operations {
        let list = matches!(operation.reply, Reply::Enveloped(Kind::List(_)));
        let bare = ["saldos_v2.consultar.variacao", "produtos.consultar.texto"];
        let paged = matches!(operation.paging, Paging::Offset { limit: "limit", offset: "offset" });
        assert_eq!(paged, list && !bare.contains(&operation.name), "{}", operation.name);
        if let (Reply::Enveloped(Kind::List(list)), [first, ..]) = (operation.reply, operation.filters)
            && let Kind::Object(object) = list.item.kind()
        {
            assert_eq!(object.fields.len(), operation.filters.len(), "{}", operation.name);
            assert!(object.position(first.name).is_some(), "{}", operation.name);
        }
    }
    let filter = |operation: &str, name: &str| {
        let operation = SYSTEM.operations.iter().find(|one| one.name == operation).expect(operation);
        (operation.query.position(name).is_some(), operation.filters.iter().any(|field| field.name == name))
    };
    assert_eq!(filter("produtos.consultar", "currentTimeMillis"), (false, true));
    assert_eq!(filter("saldos_v2.consultar", "currenttimemillis"), (true, false));
}

#[test]
fn a_balance_is_set_and_a_record_replaced() {
    for operation in SYSTEM.operations {
        let safety = match operation.method.name() {
            "GET" => Safety::Safe,
            "POST" if operation.name == "autenticacao.autenticar" => Safety::Safe,
            "POST" if operation.name.contains(".atualizar") => Safety::Idempotent,
            "POST" => Safety::Unsafe,
            _ => Safety::Idempotent,
        };
        assert_eq!(operation.safety, safety, "{}", operation.name);
    }
}
