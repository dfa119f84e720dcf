//! Synchronization: what is new or changed comes once, what is gone is told, and a run that failed loses nothing.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use retaguarda::session::FlowKind;
use support::*;

const CUSTOMERS: &str = "shop_control.clientes.consultar";
const CATEGORIES: &str = "egestor.categorias.consultar";

fn rows(rows: &[(u32, &str)]) -> String {
    let rows: Vec<String> =
        rows.iter().map(|(code, name)| format!(r#"{{"codigo":{code},"nome":"{name}"}}"#)).collect();
    rows.join(",")
}

fn customers(of: &[(u32, &str)]) -> String {
    good(&format!("[{}]", rows(of)))
}

fn sync(operation: &str, params: &str, settings: &str, cursor: &str) -> Talk {
    start(FlowKind::Sync, operation, params, settings, cursor, "").expect("a flow")
}

/// Runs to the end over these pages, and gives what was handed out and the cursor.
fn run(talk: &mut Talk, pages: &[String], end: Option<&str>) -> (u64, Vec<String>, String) {
    let mut handed_out = 0;
    for page in pages {
        talk.sends();
        let read = talk.reads(page);
        assert_eq!(read.cursor, None);
        handed_out += read.rows.expect("rows") - read.skip.len() as u64;
    }
    if let Some(end) = end {
        talk.sends();
        talk.replies(200, end);
    }
    let done = talk.is_done();
    let removed = done.removed().into_iter().map(str::to_owned).collect();
    (handed_out, removed, done.cursor().expect("a cursor"))
}

#[test]
fn what_changed_since_the_last_run_comes_once() {
    let end = bad("FIM_DE_PAGINA", 417);
    let mut first = sync(CUSTOMERS, "{}", SHOP_TOKEN, "");
    assert_eq!(first.url(), "http://loja:60500/clientes/1");
    first.replies(200, &customers(&[(1, "Ana"), (2, "Bia"), (3, "Cid")]));
    let (_, removed, cursor) = run(&mut first, &[], Some(&end));
    assert!(removed.is_empty());
    // A day before the day of the last run, in Brazil.
    let mut second = sync(CUSTOMERS, "{}", SHOP_TOKEN, &cursor);
    second.now = NOW + 200_000.0;
    assert_eq!(second.url(), "http://loja:60500/clientes/1?datade=2026-11-17");
    // Ana came the last time, Bia has another name, Dora is new, and comes twice.
    let read = second.reads(&customers(&[(1, "Ana"), (2, "Bea"), (4, "Dora"), (4, "Dora")]));
    assert_eq!(read.skip, [0, 3]);
    let (_, removed, cursor) = run(&mut second, &[], Some(&end));
    assert!(removed.is_empty(), "what did not come has only not changed");
    let mut third = sync(CUSTOMERS, "{}", SHOP_TOKEN, &cursor);
    assert_eq!(third.url(), "http://loja:60500/clientes/1?datade=2026-11-19");
    assert_eq!(third.reads(&customers(&[(2, "Bea"), (2, "Bia")])).skip, [0]);
}

#[test]
fn where_a_vendor_tells_no_changes_all_is_read_and_compared() {
    let page = |page: u32, of: &[(u32, &str)]| {
        format!(r#"{{"current_page":{page},"last_page":2,"data":[{}]}}"#, rows(of))
    };
    let mut first = sync(CATEGORIES, "{}", EGESTOR, "");
    let (handed_out, removed, cursor) =
        run(&mut first, &[page(1, &[(1, "a"), (2, "b")]), page(2, &[(3, "c"), (4, "d/ é")])], None);
    assert_eq!((handed_out, removed.len()), (4, 0));
    let mut second = sync(CATEGORIES, "{}", EGESTOR, &cursor);
    let (handed_out, removed, cursor) =
        run(&mut second, &[page(1, &[(1, "a"), (2, "B")]), page(2, &[(5, "e")])], None);
    assert_eq!((handed_out, removed), (2, vec!["3".to_owned(), "4".to_owned()]));
    let mut third = sync(CATEGORIES, "{}", EGESTOR, &cursor);
    let (handed_out, removed, _) =
        run(&mut third, &[page(1, &[(1, "a"), (2, "B")]), page(2, &[(5, "e")])], None);
    assert_eq!((handed_out, removed.len()), (0, 0));
}

#[test]
fn a_run_that_failed_hands_nothing_out_twice_and_removes_nothing() {
    let page = |page: u32, of: &[(u32, &str)]| {
        format!(r#"{{"current_page":{page},"last_page":2,"data":[{}]}}"#, rows(of))
    };
    let mut first = sync(CATEGORIES, "{}", EGESTOR, "");
    let (_, _, cursor) = run(&mut first, &[page(1, &[(1, "a"), (2, "b")]), page(2, &[(3, "c")])], None);
    let mut broken = sync(CATEGORIES, "{}", EGESTOR, &cursor);
    broken.sends();
    broken.reads(&page(1, &[(1, "A"), (2, "b")]));
    broken.sends();
    broken.replies(404, "");
    let cursor = broken.error()["cursor"].to_string();
    let mut again = sync(CATEGORIES, "{}", EGESTOR, &cursor);
    let (handed_out, removed, _) =
        run(&mut again, &[page(1, &[(1, "A"), (2, "b")]), page(2, &[(4, "d")])], None);
    assert_eq!((handed_out, removed), (1, vec!["3".to_owned()]));
}

#[test]
fn a_first_run_that_failed_begins_again_without_a_moment() {
    let mut broken = sync(CUSTOMERS, "{}", SHOP_TOKEN, "");
    broken.sends();
    broken.reads(&customers(&[(1, "Ana")]));
    broken.sends();
    broken.replies(404, "");
    let cursor = broken.error()["cursor"].to_string();
    let mut again = sync(CUSTOMERS, "{}", SHOP_TOKEN, &cursor);
    assert_eq!(again.url(), "http://loja:60500/clientes/1");
    assert_eq!(again.reads(&customers(&[(1, "Ana"), (2, "Bia")])).skip, [0]);
}

#[test]
fn moments_are_written_as_each_vendor_takes_them() {
    let second = |operation: &str, params: &str, settings: &str, empty: &str, options: &str| {
        let mut first = start(FlowKind::Sync, operation, params, settings, "", options).expect("a flow");
        first.sends();
        first.replies(200, empty);
        let done = match first.step() {
            retaguarda::session::Action::Send(_) => {
                first.replies(200, &bad("FIM_DE_PAGINA", 417));
                first.is_done()
            }
            _ => first.is_done(),
        };
        let cursor = done.cursor().expect("a cursor");
        let mut next = start(FlowKind::Sync, operation, params, settings, &cursor, options).expect("a flow");
        next.now = NOW + 60.0;
        next.url()
    };
    let url = second("uniplus.produtos.consultar", "{}", UNIPLUS, "[]", r#"{"overlap":10}"#);
    assert_eq!(
        url,
        "https://uniplus/public-api/v1/produtos?limit=100&offset=0&currentTimeMillis.ge=1795007590000"
    );
    let url = second("uniplus.saldos_v2.consultar", "{}", UNIPLUS, "[]", r#"{"overlap":0}"#);
    assert!(url.contains("currenttimemillis=1795007600000"), "{url}");
    let page = r#"{"current_page":1,"last_page":1,"data":[]}"#;
    let url = second("egestor.produtos.consultar", "{}", EGESTOR, page, r#"{"overlap":0}"#);
    assert!(url.contains("2026-11-18%2010%3A13%3A20"), "{url}");
    // A period that a call cannot do without: the flow sets its end, and which date counts.
    let first_day = r#"{"query":{"datade":"2026-11-17"}}"#;
    let url = second("shop_control.saidas.consultar.periodo", first_day, SHOP_TOKEN, &good("[]"), "");
    assert_eq!(url, "http://loja:60500/saidas/?tipodata=A&datade=2026-11-17&dataate=2026-11-19");
}

#[test]
fn a_long_time_is_read_in_windows_with_the_dates_that_count() {
    let operation = "shop_control.saidas.consultar.periodo";
    let mut talk = sync(operation, r#"{"query":{"datade":"2026-11-05"}}"#, SHOP_TOKEN, "");
    for days in ["datade=2026-11-05&dataate=2026-11-12", "datade=2026-11-12&dataate=2026-11-19"] {
        assert_eq!(talk.url(), format!("http://loja:60500/saidas/?tipodata=A&{days}"));
        talk.reads(&good(r#"[{"sequencia":1}]"#));
    }
    assert_eq!(talk.is_done().tally().skipped, 1);
    let params = r#"{"query":{"tipodata":"C","datade":"2026-11-05"}}"#;
    let problems = start(FlowKind::Sync, operation, params, SHOP_TOKEN, "", "").expect_err("a problem");
    assert_eq!(problems[0].path, "/query/tipodata");
}

#[test]
fn rows_of_one_key_are_told_apart_and_keys_of_several_fields_stand_together() {
    let balances = |rows: &str| format!("[{rows}]");
    let row = |branch: &str, amount: u32| {
        format!(r#"{{"produto":"1","filial":"{branch}","variacao":null,"quantidade":{amount}}}"#)
    };
    let operation = "uniplus.saldos.consultar";
    let mut first = sync(operation, "{}", UNIPLUS, "");
    first.sends();
    assert!(first.reads(&balances(&[row("1", 5), row("2", 5), row("2", 6)].join(","))).skip.is_empty());
    first.sends();
    first.replies(200, "[]");
    let cursor = first.is_done().cursor().expect("a cursor");
    let mut second = sync(operation, "{}", UNIPLUS, &cursor);
    second.sends();
    assert_eq!(second.reads(&balances(&[row("2", 6), row("2", 5)].join(","))).skip, [0, 1]);
    second.sends();
    second.replies(200, "[]");
    assert_eq!(second.is_done().removed(), [r#"["1","1",null]"#]);
}

#[test]
fn rows_without_a_key_are_told_by_what_they_hold() {
    let mut talk = sync(CATEGORIES, "{}", EGESTOR, "");
    talk.sends();
    let page = r#"{"current_page":1,"last_page":1,"data":[{"nome":"x"},{"nome":"y"},{"nome":"x"}]}"#;
    assert_eq!(talk.reads(page).skip, [2]);
    let done = talk.is_done();
    let mut next = sync(CATEGORIES, "{}", EGESTOR, &done.cursor().expect("a cursor"));
    next.sends();
    assert_eq!(next.reads(&page.replace(r#",{"nome":"y"}"#, "")).skip, [0, 1]);
    assert!(next.is_done().removed().is_empty());
}

#[test]
fn ten_thousand_products_take_as_many_requests_as_they_have_pages() {
    let page = |from: u32| {
        let rows: Vec<String> = (from..from + 100)
            .map(|code| format!(r#"{{"codigo":"{code}","nome":"Produto","preco":"1.00"}}"#))
            .collect();
        format!("[{}]", rows.join(","))
    };
    let mut talk = sync("uniplus.produtos.consultar", "{}", UNIPLUS, "");
    let mut handed_out = 0;
    for from in (0..10_000).step_by(100) {
        talk.sends();
        let read = talk.reads(&page(from));
        handed_out += read.rows.expect("rows") - read.skip.len() as u64;
    }
    talk.sends();
    talk.replies(200, "[]");
    // 10,000 is a multiple of the page: only an empty one shows that nothing follows.
    assert_eq!((handed_out, talk.is_done().tally().requests), (10_000, 101));
}
