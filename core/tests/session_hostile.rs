//! Texts that somebody has changed: states, accesses, cursors and replies are never trusted, and nothing of them panics.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may fail"
)]

mod support;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use retaguarda::session::FlowKind;
use retaguarda::text;
use serde_json::Value;
use support::*;

/// A flow of each kind: its start, its settings, and good replies to it.
const FLOWS: [(FlowKind, &str, &str, &str, &[&str]); 7] = [
    (
        FlowKind::Call,
        "shop_control.clientes.detalhar",
        r#"{"path":{"codigo":7}}"#,
        SHOP_TOKEN,
        &[r#"{"sucesso":true,"dados":{}}"#],
    ),
    (
        FlowKind::Pages,
        "shop_control.clientes.consultar",
        "{}",
        SHOP_TOKEN,
        &[r#"{"sucesso":true,"dados":[{"codigo":1}]}"#],
    ),
    (
        FlowKind::Pages,
        "shop_control.saidas.consultar.periodo",
        r#"{"query":{"tipodata":"C","datade":"2026-11-01","dataate":"2026-11-30"}}"#,
        SHOP_TOKEN,
        &[r#"{"sucesso":true,"dados":[{"sequencia":1}]}"#],
    ),
    (
        FlowKind::Sync,
        "uniplus.produtos.consultar",
        "{}",
        UNIPLUS,
        &[r#"[{"codigo":"1"}]"#, r#"[{"codigo":"2"}]"#],
    ),
    (
        FlowKind::Follow,
        "shop_control.vendas.cadastrar",
        SALE,
        SHOP_TOKEN,
        &[
            r#"{"sucesso":true,"dados":{"recibo":"a"}}"#,
            r#"{"sucesso":true,"dados":{"pedidoProcessado":true}}"#,
        ],
    ),
    (
        FlowKind::Batches,
        "uniplus.produtos.cadastrar.lista",
        r#"{"body":[{"codigo":"1","nome":"X","preco":10,"unidadeMedida":"UN"},{"codigo":"2","nome":"X","preco":10,"unidadeMedida":"UN"}]}"#,
        UNIPLUS,
        &[""],
    ),
    (
        FlowKind::Find,
        "shop_control.vendas.cadastrar",
        SALE,
        SHOP_TOKEN,
        &[r#"{"sucesso":true,"dados":[{"sequencia":1}]}"#],
    ),
];

/// The head of a frame.
fn head(frame: &[u8]) -> Value {
    let length = u32::from_le_bytes(frame[..4].try_into().expect("four bytes")) as usize;
    serde_json::from_slice(&frame[4..4 + length]).expect("JSON")
}

fn text_of(value: &Value, key: &str) -> String {
    value[key].as_str().expect("a text").to_owned()
}

/// Texts of states and accesses as they come while a flow runs.
fn kept(flow: usize, replies: usize) -> (String, String) {
    let (kind, operation, params, settings, good) = FLOWS[flow];
    let options = r#"{"chunk":1,"pageSize":1}"#;
    let started: Value =
        serde_json::from_str(&text::flow_start(kind.name(), operation, params, None, settings, "", options))
            .expect("JSON");
    assert_eq!(started["ok"], true, "{started}");
    let (mut state, mut access) = (text_of(&started, "state"), String::new());
    for reply in good.iter().cycle().take(replies) {
        let step = head(&text::flow_step(&state, settings, &access, NOW, 0.5));
        let fed: Value = serde_json::from_str(&text::flow_feed(
            &text_of(&step, "state"),
            &text_of(&step, "access"),
            200,
            "{}",
            reply.as_bytes(),
            NOW,
        ))
        .expect("JSON");
        (state, access) = (text_of(&fed, "state"), text_of(&fed, "access"));
    }
    let step = head(&text::flow_step(&state, settings, &access, NOW + 100.0, 0.5));
    (text_of(&step, "state"), text_of(&step, "access"))
}

/// Pieces that stand where others stood.
const PIECES: [&str; 18] = [
    "",
    "\"",
    "{",
    "}",
    "[",
    "null",
    "-1",
    "1e300",
    "18446744073709551616",
    "0",
    "true",
    "\"\"",
    "\\ud800",
    "é",
    "..",
    "[[[[[[[[",
    "{}",
    ",",
];

/// A text with something else in one of its places.
fn changed(text: &str, at: Index, length: usize, piece: &str) -> String {
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    if places.is_empty() {
        return piece.to_owned();
    }
    let from = at.index(places.len());
    let to = (from + length).min(places.len());
    let end = places.get(to).copied().unwrap_or(text.len());
    format!("{}{piece}{}", &text[..places[from]], &text[end..])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_was_kept_is_trusted(
        flow in 0..FLOWS.len(), replies in 0_usize..3, of_state: bool, at: Index, length in 0_usize..30, piece in select(&PIECES[..]),
        now in select(&[NOW, 0.0, -1e300, 1e300, f64::NAN, f64::INFINITY][..]), status: u16, reason in select(&["connect", "x", "cancelled"][..]),
    ) {
        let (mut state, mut access) = kept(flow, replies);
        if of_state {
            state = changed(&state, at, length, piece);
        } else {
            access = changed(&access, at, length, piece);
        }
        let settings = FLOWS[flow].3;
        let reply = FLOWS[flow].4[0].as_bytes();
        let step = head(&text::flow_step(&state, settings, &access, now, now));
        prop_assert!(["send", "wait", "done", "failed"].contains(&step["action"]["do"].as_str().expect("a word")), "{step}");
        for (state, access) in [(state.clone(), access.clone()), (text_of(&step, "state"), text_of(&step, "access"))] {
            let fed: Value = serde_json::from_str(&text::flow_feed(&state, &access, status, "{", reply, now)).expect("JSON");
            let after = head(&text::flow_step(&text_of(&fed, "state"), settings, &text_of(&fed, "access"), now, 0.0));
            prop_assert!(after["action"]["do"].is_string());
            let failed: Value = serde_json::from_str(&text::flow_fail(&state, &access, reason, now)).expect("JSON");
            prop_assert!(failed["state"].is_string() && failed["access"].is_string());
        }
    }

    #[test]
    fn no_cursor_is_trusted(flow in 0..FLOWS.len(), at: Index, length in 0_usize..20, piece in select(&PIECES[..])) {
        let (kind, operation, params, settings, _) = FLOWS[flow];
        let cursor = cursor_of(flow);
        let cursor = changed(&cursor, at, length, piece);
        let started: Value = serde_json::from_str(&text::flow_start(kind.name(), operation, params, None, settings, &cursor, "")).expect("JSON");
        if started["ok"] == true {
            let step = head(&text::flow_step(&text_of(&started, "state"), settings, "", NOW, 0.5));
            prop_assert!(step["action"]["do"].is_string());
        } else {
            prop_assert!(started["problems"][0]["code"].is_string());
        }
    }

    #[test]
    fn no_reply_is_trusted(flow in 0..FLOWS.len(), status: u16, body: Vec<u8>, header: String) {
        let (state, access) = kept(flow, 0);
        let headers = serde_json::json!({"retry-after": header, "X-RateLimit-Remaining": header}).to_string();
        let fed: Value = serde_json::from_str(&text::flow_feed(&state, &access, status, &headers, &body, NOW)).expect("JSON");
        let step = head(&text::flow_step(&text_of(&fed, "state"), FLOWS[flow].3, &text_of(&fed, "access"), NOW, 0.5));
        prop_assert!(step["action"]["do"].is_string());
    }
}

/// A cursor of each flow, as its failure has it.
fn cursor_of(flow: usize) -> String {
    let (state, access) = kept(flow, 1);
    let cancelled: Value =
        serde_json::from_str(&text::flow_fail(&state, &access, "cancelled", NOW)).expect("JSON");
    let step = head(&text::flow_step(&text_of(&cancelled, "state"), FLOWS[flow].3, "", NOW, 0.5));
    step["action"]["error"]["cursor"].to_string()
}

#[test]
fn what_cannot_be_read_is_told_and_left_as_it_is() {
    let step = head(&text::flow_step("{", SHOP_TOKEN, "", NOW, 0.5));
    assert_eq!((step["state"].as_str(), step["access"].as_str()), (Some("{"), Some("")));
    assert_eq!(step["action"]["error"]["type"], "problems");
    assert_eq!(step["action"]["error"]["problems"][0]["path"], "/state");
    let (state, _) = kept(0, 0);
    let fed: Value = serde_json::from_str(&text::flow_feed(&state, "7", 200, "", b"", NOW)).expect("JSON");
    assert_eq!((fed["access"].as_str(), fed["warnings"][0]["path"].as_str()), (Some("7"), Some("/access")));
    assert_eq!(fed["read"], Value::Null);
    let failed: Value = serde_json::from_str(&text::flow_fail("x", "y", "network", NOW)).expect("JSON");
    assert_eq!((failed["state"].as_str(), failed["access"].as_str()), (Some("x"), Some("y")));
}

#[test]
fn a_flow_and_options_that_do_not_exist_are_told() {
    let start = |flow: &str, options: &str| {
        let answer =
            text::flow_start(flow, "shop_control.clientes.detalhar", "{}", None, SHOP_TOKEN, "", options);
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        answer["problems"][0].clone()
    };
    assert_eq!(start("dance", "")["params"]["option"], "flow");
    for (options, told) in [
        (r#"{"attempts":0}"#, "attempts"),
        (r#"{"timeout":0}"#, "timeout"),
        (r#"{"deadline":-1}"#, "deadline"),
        (r#"{"window":1e9}"#, "window"),
        (r#"{"pageSize":"x"}"#, "pageSize"),
        (r#"{"dance":"yes"}"#, "dance"),
        ("[]", ""),
    ] {
        let problem = start("call", options);
        assert_eq!(
            (problem["code"].as_str(), problem["params"]["option"].as_str()),
            (Some("invalid_option"), Some(told))
        );
    }
    let english = start("call", r#"{"language":"en","attempts":0}"#);
    assert_eq!(english["message"], "the option attempts does not exist or has an invalid value");
    let unknown = text::flow_start("call", "x.y", "{}", None, "{}", "", "");
    assert!(unknown.contains("unknown_operation"));
}
