//! Tokens: fetched when one is needed, once for all, renewed in time, and once more when the vendor says so.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use retaguarda::engine::json::Reader;
use retaguarda::session::{Access, Action, FlowKind, Reason, Why};
use support::*;

const CUSTOMER: &str = "shop_control.clientes.detalhar";
const PARAMS: &str = r#"{"path":{"codigo":7}}"#;

#[test]
fn a_token_is_fetched_before_the_call_and_kept_for_the_next() {
    let mut talk = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    let login = talk.sends();
    assert_eq!(login.purpose, "login");
    assert_eq!(login.operation, "shop_control.autenticacao.autenticar");
    assert_eq!(login.request.url, "http://loja:60500/auth/?serie=HIAABB&codfilial=1");
    assert_eq!(header(&login, "Authorization"), "");
    assert!(talk.replies(200, &shop_token("T1", 43_200)).read.is_none());
    let call = talk.sends();
    assert_eq!((call.purpose, call.attempt, call.timeout), ("call", 1, 30.0));
    assert_eq!(header(&call, "Authorization"), "Token T1");
    assert_eq!(header(&call, "Timestamp"), "1795007600");
    let read = talk.reads(&good(r#"{"codigo":7,"nome":"Ana"}"#));
    assert_eq!((read.operation.as_str(), read.rows), (CUSTOMER, None));
    assert_eq!(talk.is_done().tally().requests, 2);

    let mut next = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    next.access = talk.access;
    assert_eq!(next.sends().purpose, "call");
}

#[test]
fn a_token_is_renewed_before_its_end() {
    let mut talk = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    talk.sends();
    talk.replies(200, &shop_token("T1", 43_200));
    let mut sent_at = |now: f64| {
        talk.now = now;
        // Nothing was sent of this flow yet: each time it is as new.
        let mut flow = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
        (flow.access, flow.now) = (talk.access.clone(), now);
        flow.sends().purpose
    };
    assert_eq!(sent_at(NOW + 43_200.0 - 601.0), "call");
    assert_eq!(sent_at(NOW + 43_200.0 - 600.0), "login");
}

#[test]
fn a_token_of_the_settings_serves_until_the_vendor_refuses_it() {
    let mut talk = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP_TOKEN);
    assert_eq!(header(&talk.sends(), "Authorization"), "Token T0");
    talk.replies(200, &bad("AUTENTICACAO_INVALIDA", 401));
    assert_eq!(talk.sends().purpose, "login");
    talk.replies(200, &shop_token("T1", 43_200));
    let again = talk.sends();
    assert_eq!((header(&again, "Authorization"), again.attempt), ("Token T1", 1));
    talk.replies(200, &bad("AUTENTICACAO_INVALIDA", 401));
    let error = talk.error();
    assert_eq!(
        (error["type"].as_str(), error["failure"]["kind"].as_str()),
        (Some("vendor"), Some("authentication"))
    );
    assert_eq!(error["operation"], CUSTOMER);
}

#[test]
fn a_token_that_another_flow_has_fetched_is_used_without_a_login() {
    let mut first = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP_TOKEN);
    let mut second = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP_TOKEN);
    first.sends();
    second.sends();
    first.replies(200, &bad("AUTENTICACAO_INVALIDA", 401));
    first.sends();
    first.replies(200, &shop_token("T1", 43_200));
    second.access = first.access.clone();
    second.replies(200, &bad("AUTENTICACAO_INVALIDA", 401));
    assert_eq!(header(&second.sends(), "Authorization"), "Token T1");
}

#[test]
fn one_login_serves_all_and_a_dead_one_blocks_nobody_for_long() {
    let mut first = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    let mut second = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    assert_eq!(first.sends().purpose, "login");
    second.access = first.access.clone();
    assert_eq!(second.waits(), (31.0, Why::Login));
    assert_eq!(second.sends().purpose, "login");
    // The clock was set back: nobody waits for an hour.
    let mut third = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    (third.access, third.now) = (first.access, NOW - 3_600.0);
    assert_eq!(third.sends().purpose, "login");
}

#[test]
fn a_cancelled_login_is_free_for_others() {
    let mut first = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    first.sends();
    first.no_reply(Reason::Cancelled);
    assert_eq!(first.error()["type"], "cancelled");
    let mut second = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    second.access = first.access;
    assert_eq!(second.sends().purpose, "login");
}

#[test]
fn a_login_is_tried_again_where_nobody_answered_and_not_where_the_vendor_says_no() {
    let mut talk = start(FlowKind::Call, CUSTOMER, PARAMS, SHOP, "", r#"{"attempts":2}"#).expect("a flow");
    talk.sends();
    talk.no_reply(Reason::Timeout);
    assert_eq!(talk.waits(), (0.75, Why::Backoff));
    assert_eq!(talk.sends().attempt, 2);
    talk.replies(500, "<html>");
    assert_eq!(talk.error()["type"], "vendor");

    let mut talk = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    talk.sends();
    talk.replies(200, &bad("LICENCA_EXPIRADA_OU_INVALIDA", 402));
    let error = talk.error();
    assert_eq!((error["failure"]["kind"].as_str(), error["attempts"].as_u64()), (Some("license"), Some(1)));
    assert_eq!(error["operation"], "shop_control.autenticacao.autenticar");
}

#[test]
fn settings_that_a_login_needs_are_told_when_it_is_due() {
    let settings = r#"{"url":"http://loja","codFilial":1,"senha":"s"}"#;
    let mut talk = begin(FlowKind::Call, CUSTOMER, PARAMS, settings);
    let error = talk.error();
    assert_eq!(error["type"], "problems");
    assert_eq!(error["problems"][0]["path"], "/session/serie");
    // All else is told at once, but for the token.
    let problems =
        start(FlowKind::Call, CUSTOMER, "{}", r#"{"url":"http://loja"}"#, "", "").expect_err("problems");
    let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["/path/codigo", "/session/senha", "/session/codFilial"]);
}

#[test]
fn the_signs_of_each_vendor_and_no_others() {
    let renews = |operation: &str, params: &str, settings: &str, status: u16, body: &str| {
        let mut talk = begin(FlowKind::Call, operation, params, settings);
        talk.sends();
        talk.replies(status, body);
        matches!(talk.step(), Action::Send(sending) if sending.purpose == "login")
    };
    let egestor = |body: &str| renews("egestor.empresa.detalhar", "{}", EGESTOR, 401, body);
    assert!(egestor(r#"{"errCode":401,"errMsg":"x","errObs":"access_denied"}"#));
    assert!(!egestor(r#"{"errCode":401,"errMsg":"x","errObs":"outra"}"#));
    let collector = |code: u8| {
        let body = format!(r#"{{"status":"ERROR","error_code":{code},"message":"x"}}"#);
        renews("is_collector.listas.consultar", "{}", COLLECTOR, 401, &body)
    };
    assert!(collector(2));
    assert!(![1, 3, 4, 5, 6].into_iter().any(collector));
    assert!(renews("uniplus.eans.consultar", "{}", UNIPLUS, 401, ""));
    assert!(!renews("uniplus.eans.consultar", "{}", UNIPLUS, 403, ""));
    assert!(renews(CUSTOMER, PARAMS, SHOP_TOKEN, 401, "<html>"));
    assert!(!renews("estoque_ai.movimentos.consultar", "{}", ESTOQUE_AI, 401, ""));
}

#[test]
fn egestor_renews_with_what_the_last_token_came_with_and_falls_back() {
    let settings = r#"{"personalToken":"pessoal","clientId":"app"}"#;
    let token = |name: &str, renewal: &str| {
        format!(
            r#"{{"access_token":"{name}","token_type":"Bearer","expires_in":900,"refresh_token":"{renewal}"}}"#
        )
    };
    let mut flow = begin(FlowKind::Call, "egestor.empresa.detalhar", "{}", settings);
    assert_eq!(flow.sends().operation, "egestor.autenticacao.autenticar");
    flow.replies(200, &token("T1", "R1"));
    assert_eq!(header(&flow.sends(), "Authorization"), "Bearer T1");
    flow.now += 841.0;
    flow.replies(401, r#"{"errCode":401,"errMsg":"x","errObs":"access_denied"}"#);
    let renewal = flow.sends();
    assert_eq!(
        (renewal.operation.as_str(), renewal.purpose),
        ("egestor.autenticacao.autenticar.renovacao", "login")
    );
    let body = String::from_utf8(renewal.request.body.expect("a body")).expect("UTF-8");
    assert_eq!(body, r#"{"grant_type":"refresh_token","refresh_token":"R1","client_id":"app"}"#);
    flow.replies(400, r#"{"errCode":400,"errMsg":"invalid"}"#);
    assert_eq!(flow.sends().operation, "egestor.autenticacao.autenticar");
    flow.replies(200, &token("T2", "R2"));
    assert_eq!(header(&flow.sends(), "Authorization"), "Bearer T2");

    // Without an application there is nothing to renew with.
    let mut flow = begin(FlowKind::Call, "egestor.empresa.detalhar", "{}", r#"{"personalToken":"pessoal"}"#);
    flow.sends();
    flow.replies(200, &token("T1", "R1"));
    flow.sends();
    flow.replies(401, r#"{"errCode":401,"errMsg":"x","errObs":"access_denied"}"#);
    assert_eq!(flow.sends().operation, "egestor.autenticacao.autenticar");
}

#[test]
fn a_login_without_its_token_is_a_failure() {
    let mut talk = start(FlowKind::Call, CUSTOMER, PARAMS, SHOP, "", r#"{"attempts":1}"#).expect("a flow");
    talk.sends();
    talk.replies(200, &good("{}"));
    assert_eq!(talk.error()["failure"]["kind"], "unreadable");
}

#[test]
fn nothing_of_an_access_is_printed_and_one_of_another_system_is_refused() {
    let mut talk = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    talk.sends();
    talk.replies(200, &shop_token("token secreto", 43_200));
    assert!(talk.access.to_json().contains("token secreto"));
    assert!(!format!("{:?} {:?}", talk.access, talk.flow).contains("secreto"));
    let mut other = begin(FlowKind::Call, "egestor.empresa.detalhar", "{}", EGESTOR);
    other.access = talk.access.clone();
    assert_eq!(other.error()["problems"][0]["path"], "/access");
    assert!(Access::from_json("[]").is_err());
}

#[test]
fn a_session_that_breaks_on_the_way_is_told() {
    let mut talk = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP_TOKEN);
    talk.settings = r#"{"url":1}"#.to_owned();
    assert_eq!(talk.error()["type"], "problems");
    let mut flow = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP_TOKEN).flow;
    let action = flow.step(&mut Reader::of_text("{"), &mut Access::new(), NOW, 0.5);
    assert!(matches!(action, Action::Failed(_)));
}

#[test]
fn a_token_that_is_over_before_its_margin_is_used_all_the_same() {
    // Half of its life is left to it.
    let mut talk = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    talk.sends();
    talk.replies(200, &shop_token("T1", 100));
    assert_eq!(talk.sends().purpose, "call");
    let mut next = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    (next.access, next.now) = (talk.access, NOW + 50.0);
    assert_eq!(next.sends().purpose, "login");
    // The clocks differ by more than its life: the vendor alone can tell.
    next.replies(200, &shop_token("T2", 0));
    assert_eq!(header(&next.sends(), "Authorization"), "Token T2");
    let mut last = begin(FlowKind::Call, CUSTOMER, PARAMS, SHOP);
    (last.access, last.now) = (next.access, NOW + 100_000.0);
    assert_eq!(last.sends().purpose, "call");
}
