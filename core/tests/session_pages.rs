//! Lists: a page, the end and a failure are three things, and a cursor goes on exactly behind what was read.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use retaguarda::engine::Problem;
use retaguarda::messages::Code;
use retaguarda::messages::Language;
use retaguarda::session::{Fed, FlowKind, Reason, Why};
use support::*;

fn customers(from: u32, to: u32) -> String {
    let rows: Vec<String> = (from..to).map(|code| format!(r#"{{"codigo":{code},"nome":"N"}}"#)).collect();
    good(&format!("[{}]", rows.join(",")))
}

fn eans(from: u32, to: u32) -> String {
    let rows: Vec<String> = (from..to).map(|code| format!(r#"{{"ean":"{code}"}}"#)).collect();
    format!("[{}]", rows.join(","))
}

fn categories(page: u32, last: &str, rows: &str) -> String {
    format!(r#"{{"total":1,"per_page":50,"current_page":{page},"last_page":{last},"data":[{rows}]}}"#)
}

const CUSTOMERS: &str = "shop_control.clientes.consultar";
const EANS: &str = "uniplus.eans.consultar";
const CATEGORIES: &str = "egestor.categorias.consultar";

fn codes(warnings: &[Problem]) -> Vec<Code> {
    warnings.iter().map(|problem| problem.code).collect()
}

fn rows(fed: &Fed) -> Option<u64> {
    fed.read.as_ref().and_then(|read| read.rows)
}

#[test]
fn pages_by_their_number_in_the_path_until_the_vendor_says_so() {
    let mut talk = begin(FlowKind::Pages, CUSTOMERS, r#"{"query":{"datade":"2026-11-01"}}"#, SHOP_TOKEN);
    let first = talk.sends();
    assert_eq!(first.request.url, "http://loja:60500/clientes/1?datade=2026-11-01");
    assert_eq!(first.purpose, "page");
    let read = talk.reads(&customers(0, 20));
    assert_eq!((read.rows, read.list, read.page, read.skip.len()), (Some(20), Some(""), 1, 0));
    assert_eq!(talk.url(), "http://loja:60500/clientes/2?datade=2026-11-01");
    // A short page is no end.
    talk.reads(&customers(20, 23));
    assert_eq!(talk.url(), "http://loja:60500/clientes/3?datade=2026-11-01");
    let fed = talk.replies(200, &bad("FIM_DE_PAGINA", 417));
    assert!(fed.read.is_none() && fed.warnings.is_empty());
    let done = talk.is_done();
    assert_eq!((done.tally().pages, done.tally().rows, done.tally().requests), (2, 23, 3));
}

#[test]
fn a_failure_is_never_the_end_and_its_cursor_goes_on_behind_the_last_page() {
    let mut talk =
        start(FlowKind::Pages, CUSTOMERS, "{}", SHOP_TOKEN, "", r#"{"attempts":1}"#).expect("a flow");
    talk.sends();
    let read = talk.reads(&customers(0, 20));
    talk.sends();
    assert!(talk.replies(500, "<html>").read.is_none());
    let error = talk.error();
    assert_eq!((error["type"].as_str(), error["done"]["pages"].as_u64()), (Some("vendor"), Some(1)));
    assert_eq!(read.cursor, Some(error["cursor"].to_string()).map(|text| in_order(&text)));
    let cursor = read.cursor.expect("a cursor");
    let mut next = start(FlowKind::Pages, CUSTOMERS, "{}", SHOP_TOKEN, &cursor, "").expect("a flow");
    assert_eq!(next.url(), "http://loja:60500/clientes/2");
    // Of another list, of another flow, of nothing.
    for (params, kind, cursor) in [
        (r#"{"query":{"datade":"2026-11-01"}}"#, FlowKind::Pages, cursor.as_str()),
        ("{}", FlowKind::Sync, cursor.as_str()),
        ("{}", FlowKind::Pages, "{"),
        ("{}", FlowKind::Pages, r#"{"flow":"pages"}"#),
        ("{}", FlowKind::Pages, "7"),
    ] {
        let problems = start(kind, CUSTOMERS, params, SHOP_TOKEN, cursor, "").expect_err("a problem");
        assert_eq!(
            (problems[0].code, problems[0].path.as_str()),
            (Code::InvalidOption, "/cursor"),
            "{cursor}"
        );
    }
}

/// The members of a cursor as the flow writes them.
fn in_order(cursor: &str) -> String {
    let cursor: serde_json::Value = serde_json::from_str(cursor).expect("JSON");
    format!(
        r#"{{"flow":{},"operation":{},"params":{},"page":{}}}"#,
        cursor["flow"], cursor["operation"], cursor["params"], cursor["page"]
    )
}

#[test]
fn a_call_may_begin_in_the_middle() {
    let mut talk = begin(FlowKind::Pages, CUSTOMERS, r#"{"path":{"pagina":37}}"#, SHOP_TOKEN);
    assert_eq!(talk.url(), "http://loja:60500/clientes/37");
    let mut talk = begin(FlowKind::Pages, EANS, r#"{"query":{"limit":7,"offset":70}}"#, UNIPLUS);
    assert!(talk.url().ends_with("?limit=7&offset=70"));
}

#[test]
fn a_list_that_ends_without_the_vendors_word_says_so() {
    let mut talk = begin(FlowKind::Pages, CUSTOMERS, "{}", SHOP_TOKEN);
    talk.sends();
    talk.reads(&customers(0, 20));
    talk.sends();
    let fed = talk.replies(200, &customers(0, 20));
    assert_eq!((rows(&fed), codes(&fed.warnings)), (None, vec![Code::RepeatedPage]));
    assert_eq!(talk.is_done().tally().rows, 20);
    for empty in ["[]", "null"] {
        let mut talk = begin(FlowKind::Pages, CUSTOMERS, "{}", SHOP_TOKEN);
        talk.sends();
        let fed = talk.replies(200, &good(empty));
        assert_eq!((rows(&fed), codes(&fed.warnings)), (None, vec![Code::EmptyPage]));
        talk.is_done();
    }
}

#[test]
fn pages_by_their_number_in_the_query_until_the_last() {
    let mut talk = begin(FlowKind::Pages, CATEGORIES, "{}", EGESTOR);
    assert!(talk.url().ends_with("/categorias?page=1"));
    let read = talk.reads(&categories(1, "2", r#"{"codigo":1},{"codigo":2}"#));
    assert_eq!((read.rows, read.list), (Some(2), Some("data")));
    assert!(talk.url().ends_with("/categorias?page=2"));
    talk.reads(&categories(2, r#""2""#, r#"{"codigo":3}"#));
    assert_eq!(talk.is_done().tally().requests, 2);
    // Nobody says which is the last: an empty one is.
    let mut talk = begin(FlowKind::Pages, CATEGORIES, "{}", EGESTOR);
    talk.sends();
    talk.reads(&categories(1, "null", r#"{"codigo":1}"#));
    talk.sends();
    assert!(talk.replies(200, &categories(2, "null", "")).read.is_none());
    talk.is_done();
}

#[test]
fn what_has_no_list_is_no_page() {
    for body in [r#"{"errCode":1}"#, "{}", r#"{"data":7}"#, "7"] {
        let mut talk = begin(FlowKind::Pages, CATEGORIES, "{}", EGESTOR);
        talk.sends();
        assert!(talk.replies(200, body).read.is_none(), "{body}");
        assert_eq!(talk.waits().1, Why::Backoff, "{body}");
    }
}

#[test]
fn a_server_that_repeats_itself_is_told() {
    let mut talk = begin(FlowKind::Pages, CATEGORIES, "{}", EGESTOR);
    talk.sends();
    talk.reads(&categories(1, "9", r#"{"codigo":1}"#));
    talk.sends();
    assert!(talk.replies(200, &categories(2, "9", r#"{"codigo":1}"#)).read.is_none());
    let error = talk.error();
    assert_eq!((error["type"].as_str(), error["cursor"]["page"].as_u64()), (Some("stuck"), Some(2)));
    let mut talk = begin(FlowKind::Pages, EANS, "{}", UNIPLUS);
    talk.sends();
    talk.reads(&eans(0, 100));
    talk.sends();
    talk.replies(200, &eans(0, 100));
    assert_eq!(talk.error()["type"], "stuck");
}

#[test]
fn pages_by_counting_until_a_short_one() {
    let mut talk = begin(FlowKind::Pages, EANS, "{}", UNIPLUS);
    assert!(talk.url().ends_with("/eans?limit=100&offset=0"));
    talk.reads(&eans(0, 100));
    assert!(talk.url().ends_with("/eans?limit=100&offset=100"));
    let read = talk.reads(&eans(100, 142));
    assert_eq!(talk.is_done().tally().requests, 2);
    let cursor = read.cursor.expect("a cursor");
    assert!(cursor.contains(r#""offset":142,"size":100"#), "{cursor}");
}

#[test]
fn a_first_page_that_is_short_is_asked_on_once() {
    let mut talk = begin(FlowKind::Pages, EANS, "{}", UNIPLUS);
    talk.sends();
    talk.reads(&eans(0, 42));
    assert!(talk.url().ends_with("/eans?limit=100&offset=42"));
    let fed = talk.replies(200, "[]");
    assert!(fed.read.is_none() && fed.warnings.is_empty());
    talk.is_done();
}

#[test]
fn a_server_that_gives_fewer_rows_than_asked_loses_none() {
    let mut talk = begin(FlowKind::Pages, EANS, "{}", UNIPLUS);
    talk.sends();
    talk.reads(&eans(0, 40));
    talk.sends();
    let fed = talk.replies(200, &eans(40, 80));
    assert_eq!((rows(&fed), codes(&fed.warnings)), (Some(40), vec![Code::ServerCaps]));
    assert!(talk.url().ends_with("/eans?limit=40&offset=80"));
    talk.reads(&eans(80, 93));
    assert_eq!(talk.is_done().tally().rows, 93);
}

#[test]
fn a_long_period_is_read_window_by_window_and_rows_of_the_border_come_once() {
    let sales = |rows: &[(u32, u32)]| {
        let rows: Vec<String> = rows
            .iter()
            .map(|(sequence, total)| format!(r#"{{"sequencia":{sequence},"total_Com_Desconto":{total}}}"#))
            .collect();
        good(&format!("[{}]", rows.join(",")))
    };
    let operation = "shop_control.saidas.consultar.periodo";
    let params = r#"{"query":{"tipodata":"C","datade":"2026-11-01","dataate":"2026-11-18"}}"#;
    let mut talk = begin(FlowKind::Pages, operation, params, SHOP_TOKEN);
    assert!(talk.url().ends_with("/saidas/?tipodata=C&datade=2026-11-01&dataate=2026-11-08"));
    let read = talk.reads(&sales(&[(1, 10), (2, 20), (3, 30)]));
    assert!(read.skip.is_empty());
    assert!(talk.url().ends_with("datade=2026-11-08&dataate=2026-11-15"));
    // The second of them has changed in the meantime.
    let read = talk.reads(&sales(&[(2, 20), (3, 31), (4, 40)]));
    assert_eq!(read.skip, [0]);
    let cursor = read.cursor.expect("a cursor");
    assert!(talk.url().ends_with("datade=2026-11-15&dataate=2026-11-18"));
    talk.reads(&sales(&[]).replace("[]", r#"[{"sequencia":4,"total_Com_Desconto":40}]"#));
    assert_eq!(talk.is_done().tally().skipped, 2);

    let mut next = start(FlowKind::Pages, operation, params, SHOP_TOKEN, &cursor, "").expect("a flow");
    assert!(next.url().ends_with("datade=2026-11-15&dataate=2026-11-18"));
    assert_eq!(next.reads(&sales(&[(4, 40), (5, 50)])).skip, [0]);
    let done = next.is_done();
    // A run that was over has nothing more to send.
    let cursor = done.cursor().expect("a cursor");
    let mut over = start(FlowKind::Pages, operation, params, SHOP_TOKEN, &cursor, "").expect("a flow");
    assert_eq!(over.is_done().tally().requests, 0);
}

#[test]
fn a_period_may_have_other_windows_and_a_last_day() {
    let params = r#"{"query":{"tipodata":"C","datade":"2026-02-27","dataate":"2026-03-02"}}"#;
    let mut talk = start(
        FlowKind::Pages,
        "shop_control.saidas.consultar.periodo",
        params,
        SHOP_TOKEN,
        "",
        r#"{"window":1}"#,
    )
    .expect("a flow");
    for days in [
        "datade=2026-02-27&dataate=2026-02-28",
        "datade=2026-02-28&dataate=2026-03-01",
        "datade=2026-03-01&dataate=2026-03-02",
    ] {
        assert!(talk.url().ends_with(days), "{days}");
        talk.replies(200, &good("[]"));
    }
    talk.is_done();
}

#[test]
fn a_period_that_is_not_said_whole_is_read_as_it_is() {
    let params = r#"{"query":{"dtInicio":"2026-01-01"}}"#;
    let mut talk = begin(FlowKind::Pages, "estoque_ai.movimentos.consultar", params, ESTOQUE_AI);
    assert!(talk.url().ends_with("/movimentos?dtInicio=2026-01-01"));
    assert_eq!(talk.reads(r#"[{"idMovimento":"a"}]"#).cursor, None);
    talk.is_done();
}

#[test]
fn each_window_of_a_list_with_pages_has_its_own() {
    let params = r#"{"query":{"emissao.ge":"2026-11-17","emissao.le":"2026-11-19"}}"#;
    let operation = "uniplus.vendas.consultar";
    let mut talk = start(FlowKind::Pages, operation, params, UNIPLUS, "", r#"{"window":1,"pageSize":2}"#)
        .expect("a flow");
    assert!(talk.url().ends_with("limit=2&offset=0&emissao.ge=2026-11-17&emissao.le=2026-11-18"));
    talk.reads(r#"[{"codigo":"1"},{"codigo":"2"}]"#);
    assert!(talk.url().ends_with("limit=2&offset=2&emissao.ge=2026-11-17&emissao.le=2026-11-18"));
    let cursor = talk.reads(r#"[{"codigo":"3"}]"#).cursor.expect("a cursor");
    assert!(talk.url().ends_with("limit=2&offset=0&emissao.ge=2026-11-18&emissao.le=2026-11-19"));
    assert_eq!(talk.reads(r#"[{"codigo":"3"}]"#).skip, [0]);
    talk.is_done();
    let mut next =
        start(FlowKind::Pages, operation, params, UNIPLUS, &cursor, r#"{"window":1,"pageSize":2}"#)
            .expect("a flow");
    assert!(next.url().ends_with("limit=2&offset=0&emissao.ge=2026-11-18&emissao.le=2026-11-19"));
    assert_eq!(next.reads(r#"[{"codigo":"3"}]"#).skip, [0]);
}

#[test]
fn an_operation_without_a_list_has_no_pages() {
    let problems =
        start(FlowKind::Pages, "egestor.empresa.detalhar", "{}", EGESTOR, "", "").expect_err("a problem");
    assert_eq!(problems[0].code, Code::NoSuchFlow);
    assert_eq!(
        problems[0].message("", Language::Portuguese),
        "esta operação não tem o fluxo pages; tem: call"
    );
}

#[test]
fn a_page_that_nobody_answered_is_asked_for_again() {
    let mut talk = begin(FlowKind::Pages, CUSTOMERS, "{}", SHOP_TOKEN);
    talk.sends();
    talk.reads(&customers(0, 20));
    let url = talk.url();
    talk.no_reply(Reason::Timeout);
    talk.waits();
    assert_eq!(talk.url(), url);
}
