//! Second attempts: by the safety of the operation, as long after the first as is asked for, and never of a write that may have been carried out.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use retaguarda::session::{Action, FlowKind, Reason, Why};
use support::*;

/// It reads.
const READ: (&str, &str, &str) = ("shop_control.clientes.detalhar", r#"{"path":{"codigo":7}}"#, SHOP_TOKEN);
/// It writes, and writes again when it is sent again.
const WRITE: (&str, &str, &str) = (
    "shop_control.clientes.cadastrar",
    r#"{"body":{"nome":"Ana","tipo":"C","fisicaJuridica":"F","cpfCnpj":"160.257.170-87"}}"#,
    SHOP_TOKEN,
);
const COLLECTOR_WRITE: (&str, &str, &str) = (
    "is_collector.inventarios.cadastrar",
    r#"{"body":{"name":"Loja","date":"2026-11-18","beepOption":1,"oneBeepOption":false,"editOption":true,"palletOption":1,"employeeOption":false,"productivityQty":false,"productivityBeep":false}}"#,
    COLLECTOR,
);

fn call((operation, params, settings): (&str, &str, &str)) -> Talk {
    begin(FlowKind::Call, operation, params, settings)
}

fn with(case: (&str, &str, &str), options: &str) -> Talk {
    start(FlowKind::Call, case.0, case.1, case.2, "", options).expect("a flow")
}

/// What comes of a reply: `again`, or how the flow ends.
fn after(case: (&str, &str, &str), status: u16, body: &str) -> String {
    let mut talk = call(case);
    talk.sends();
    talk.replies(status, body);
    match talk.step() {
        Action::Wait { .. } => "again".to_owned(),
        Action::Failed(failed) => failed.cause().name().to_owned(),
        action => format!("{action:?}"),
    }
}

#[test]
fn a_read_is_sent_again_wherever_that_may_help() {
    for (status, body) in [
        (429, ""),
        (500, "<html>"),
        (502, ""),
        (503, "closed"),
        (408, ""),
        (200, ""),
        (200, "<html>ok</html>"),
        (200, r#"{"sucesso":true,"dados":{"cod"#),
        (200, r#"{"hello":1}"#),
    ] {
        assert_eq!(after(READ, status, body), "again", "{status} {body}");
    }
    assert_eq!(after(READ, 200, &bad("EXCECAO_SERVIDOR", 500)), "again");
    for (status, body) in [(404, ""), (400, "x"), (403, "")] {
        assert_eq!(after(READ, status, body), "vendor", "{status}");
    }
    assert_eq!(after(READ, 200, &bad("REGISTRO_NAO_ENCONTRADO", 404)), "vendor");
}

#[test]
fn a_write_is_sent_again_only_where_it_was_surely_not_carried_out() {
    for (status, body) in [
        (500, "<html>"),
        (502, ""),
        (503, "closed"),
        (408, ""),
        (302, ""),
        (200, ""),
        (200, "<html>ok</html>"),
        (200, r#"{"sucesso":true,"dados":{"cod"#),
    ] {
        assert_eq!(after(WRITE, status, body), "outcome_unknown", "{status} {body}");
    }
    assert_eq!(after(WRITE, 200, &bad("EXCECAO_SERVIDOR", 500)), "outcome_unknown");
    assert_eq!(after(WRITE, 429, ""), "again");
    assert_eq!(after(WRITE, 409, &bad("", 409)), "vendor");
    assert_eq!(after(WRITE, 200, &bad("CAMPO_INVALIDO", 400)), "vendor");
    assert_eq!(after(COLLECTOR_WRITE, 503, r#"{"status":"UNDER_MAINTENANCE","message":"x"}"#), "again");
    assert_eq!(after(COLLECTOR_WRITE, 503, "<html>"), "outcome_unknown");
    assert_eq!(
        after(COLLECTOR_WRITE, 422, r#"{"status":"ERROR","error_code":9,"message":"x"}"#),
        "outcome_unknown"
    );
    assert_eq!(after(COLLECTOR_WRITE, 422, r#"{"status":"ERROR","error_code":8,"message":"x"}"#), "vendor");
}

#[test]
fn where_no_reply_came_the_same_holds() {
    for reason in [Reason::Connect, Reason::Timeout, Reason::Network] {
        let mut talk = call(READ);
        talk.sends();
        talk.no_reply(reason);
        assert_eq!(talk.waits().1, Why::Backoff);
        assert_eq!(talk.sends().attempt, 2);
    }
    let mut talk = call(WRITE);
    talk.sends();
    talk.no_reply(Reason::Connect);
    talk.waits();
    assert_eq!(talk.sends().attempt, 2);
    talk.no_reply(Reason::Timeout);
    let error = talk.error();
    assert_eq!(error["type"], "outcome_unknown");
    assert_eq!(
        (error["method"].as_str(), error["url"].as_str()),
        (Some("POST"), Some("http://loja:60500/clientes/"))
    );
    assert_eq!((error["reason"].as_str(), error["sentAt"].as_f64()), (Some("timeout"), Some(NOW + 0.75)));
    assert!(error["body"].as_str().expect("a text").contains(r#""cpfCnpj":"16025717087""#));
    assert!(error["hint"]["pt-BR"].as_str().expect("a text").contains("Não envie de novo"));
    assert!(error.get("lookup").is_none());
    assert_eq!(error["message"], "não se sabe se o sistema gravou o que foi enviado");
}

#[test]
fn what_can_be_looked_up_says_so_and_no_address_shows_a_secret() {
    let mut talk = begin(FlowKind::Call, "shop_control.vendas.cadastrar", SALE, SHOP_TOKEN);
    talk.sends();
    talk.no_reply(Reason::Network);
    let error = talk.error();
    assert_eq!(error["lookup"], "find");
    assert!(error["hint"]["en"].as_str().expect("a text").contains("procurar"));

    let mut talk = begin(FlowKind::Call, "estoque_ai.movimentos.cadastrar", DAY, ESTOQUE_AI);
    assert!(talk.url().contains("segredo%20da%20loja"));
    talk.no_reply(Reason::Timeout);
    let error = talk.error();
    assert_eq!(
        error["url"],
        "https://api-retaguarda.bagarote.com.br/api/auth-key/[REDACTED]/movimentos?modo=JSON"
    );
}

#[test]
fn waits_grow_and_end_with_the_attempts() {
    let mut talk = with(READ, r#"{"attempts":4,"backoff":2,"maxWait":5}"#);
    for expected in [1.5, 3.0, 3.75] {
        talk.sends();
        talk.no_reply(Reason::Network);
        assert_eq!(talk.waits(), (expected, Why::Backoff));
    }
    assert_eq!(talk.sends().attempt, 4);
    talk.no_reply(Reason::Timeout);
    let error = talk.error();
    assert_eq!((error["type"].as_str(), error["reason"].as_str()), (Some("transport"), Some("timeout")));
    assert_eq!((error["attempts"].as_u64(), error["done"]["requests"].as_u64()), (Some(4), Some(4)));
    assert_eq!(error["message"], "o sistema não respondeu (4 tentativas)");
}

#[test]
fn an_early_step_only_says_once_more_how_long_to_wait() {
    let mut talk = call(READ);
    talk.sends();
    talk.no_reply(Reason::Network);
    let first = talk.step();
    talk.now += 0.1;
    let second = talk.step();
    assert!(
        matches!((first, second), (Action::Wait { until: a, .. }, Action::Wait { until: b, .. }) if a == b)
    );
}

#[test]
fn the_server_says_how_long_to_wait() {
    let mut talk = call(READ);
    talk.sends();
    talk.replies_with(503, &[("retry-after", "17")], "");
    assert_eq!(talk.waits(), (17.0, Why::Maintenance));
    talk.sends();
    talk.replies_with(429, &[("Retry-After", "9000")], "");
    assert_eq!(talk.waits().0, 120.0);
    talk.sends();
    talk.replies_with(500, &[("Retry-After", "Wed, 18 Nov 2026 13:16:00 GMT")], "");
    // 13:13:20 and 137 s: 23 s are left.
    assert_eq!(talk.waits(), (23.0, Why::Backoff));
}

#[test]
fn too_many_calls_of_one_flow_make_all_wait() {
    let mut talk = call(READ);
    talk.sends();
    talk.replies_with(429, &[("Retry-After", "20")], "");
    let mut other = call(READ);
    other.access = talk.access.clone();
    assert_eq!(other.waits(), (20.0, Why::Rate));
}

#[test]
fn sixty_calls_a_minute_are_paced_over_the_whole_session() {
    let case = ("egestor.empresa.detalhar", "{}", r#"{"personalToken":"pessoal"}"#);
    let mut first = call(case);
    // The login counts.
    first.sends();
    first.replies(200, r#"{"access_token":"T","expires_in":900}"#);
    first.sends();
    let mut access = first.access;
    for _ in 0..58 {
        let mut next = call(case);
        (next.access, next.now) = (access, NOW + 1.0);
        next.sends();
        access = next.access;
    }
    let mut late = call(case);
    (late.access, late.now) = (access, NOW + 2.0);
    assert_eq!(late.waits(), (58.0, Why::Rate));
    late.sends();
    assert_eq!(late.waits_after_the_next_reply(), (1.0, Why::Rate));
}

impl Talk {
    /// One more flow of the same session, after this one's reply.
    fn waits_after_the_next_reply(&mut self) -> (f64, Why) {
        self.replies(200, r#"{"nome":"Loja"}"#);
        let mut next = call(("egestor.empresa.detalhar", "{}", r#"{"personalToken":"pessoal"}"#));
        (next.access, next.now) = (self.access.clone(), self.now);
        // Two calls of the first second are past; one of them was taken.
        next.sends();
        let mut last = call(("egestor.empresa.detalhar", "{}", r#"{"personalToken":"pessoal"}"#));
        (last.access, last.now) = (next.access.clone(), self.now);
        last.waits()
    }
}

#[test]
fn calls_of_others_that_the_vendor_counts_count_here_too() {
    let mut talk = call(("egestor.empresa.detalhar", "{}", EGESTOR));
    talk.sends();
    talk.replies_with(429, &[("X-RateLimit-Limit", "60"), ("X-RateLimit-Remaining", "0")], "{}");
    assert_eq!(talk.waits().1, Why::Backoff);
    let (seconds, why) = talk.waits();
    assert_eq!(why, Why::Rate);
    assert!((seconds - 59.25).abs() < 0.01, "{seconds}");
    talk.sends();
}

#[test]
fn a_setting_paces_the_calls_of_any_system() {
    let settings = SHOP_TOKEN.replace('}', r#","callsPerMinute":1}"#);
    let mut talk = call((READ.0, READ.1, &settings));
    talk.sends();
    talk.replies(500, "");
    talk.waits();
    assert_eq!(talk.waits().1, Why::Rate);
    assert_eq!(talk.now, NOW + 60.0);
    talk.sends();
}

#[test]
fn a_deadline_ends_what_waits() {
    let mut talk = with(READ, r#"{"deadline":2,"backoff":60}"#);
    talk.sends();
    talk.no_reply(Reason::Network);
    assert_eq!(talk.waits().0, 2.0);
    let error = talk.error();
    assert_eq!(
        (error["type"].as_str(), error["message"].as_str()),
        (Some("deadline"), Some("o prazo de 2 s acabou"))
    );
}

#[test]
fn who_cancels_learns_whether_a_write_was_under_way() {
    let mut talk = call(WRITE);
    talk.sends();
    talk.no_reply(Reason::Cancelled);
    let error = talk.error();
    assert_eq!((error["type"].as_str(), error["outcomeUnknown"].as_bool()), (Some("cancelled"), Some(true)));
    assert_eq!(error["method"], "POST");
    let mut talk = call(READ);
    talk.sends();
    talk.no_reply(Reason::Cancelled);
    assert!(talk.error().get("outcomeUnknown").is_none());
    // Before anything was sent.
    let mut talk = call(WRITE);
    talk.no_reply(Reason::Cancelled);
    assert!(talk.error().get("outcomeUnknown").is_none());
}

#[test]
fn a_process_that_died_with_a_request_under_way_is_judged_when_it_comes_back() {
    let mut talk = call(READ);
    talk.sends();
    assert_eq!(talk.waits().1, Why::Backoff);
    assert_eq!(talk.sends().attempt, 2);
    let mut talk = call(WRITE);
    talk.sends();
    assert_eq!(talk.error()["type"], "outcome_unknown");
}

#[test]
fn the_body_is_written_once_and_signed_each_time() {
    let mut talk = call(WRITE);
    let first = talk.sends();
    talk.replies(429, "");
    talk.waits();
    talk.now += 10.0;
    let second = talk.sends();
    assert_eq!(first.request.body, second.request.body);
    assert_ne!(header(&first, "Signature"), header(&second, "Signature"));
    let body = second.request.body.clone().expect("a body");
    let timestamp = header(&second, "Timestamp").to_owned();
    assert!(retaguarda::engine::verify("segredo", "POST", &timestamp, &body, header(&second, "Signature")));
}

#[test]
fn a_reply_that_nobody_waits_for_changes_nothing() {
    let mut talk = call(READ);
    let before = talk.flow.to_json();
    assert!(talk.replies(200, &good("{}")).read.is_none());
    talk.no_reply(Reason::Network);
    assert_eq!(talk.flow.to_json(), before);
}
