//! Servers that give a row twice, and clocks that do not agree with theirs.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod support;

use retaguarda::session::FlowKind;
use support::*;

#[test]
fn a_row_that_a_page_has_twice_is_read_once() {
    let mut talk = begin(FlowKind::Pages, "shop_control.clientes.consultar", "{}", SHOP_TOKEN);
    talk.sends();
    let page = talk
        .reads(&good(r#"[{"codigo":1,"nome":"Ana"},{"codigo":2,"nome":"Bia"},{"codigo":2,"nome":"Bia"}]"#));
    assert_eq!(page.skip, [2]);
    talk.sends();
    // The last of a page as the first of the next, and one that has changed meanwhile.
    let page = talk.reads(&good(
        r#"[{"codigo":2,"nome":"Bia"},{"codigo":1,"nome":"Ana Maria"},{"codigo":3,"nome":"Eva"}]"#,
    ));
    assert_eq!(page.skip, [0]);
    assert_eq!(talk.url(), "http://loja:60500/clientes/3");
}

#[test]
fn a_row_that_is_counted_twice_hides_no_other() {
    let mut talk = begin(FlowKind::Pages, "uniplus.produtos.consultar", r#"{"query":{"limit":2}}"#, UNIPLUS);
    assert_eq!(talk.url(), "https://uniplus/public-api/v1/produtos?limit=2&offset=0");
    let page = talk.reads(r#"[{"codigo":"1"},{"codigo":"2"},{"codigo":"2"}]"#);
    assert_eq!(page.skip, [2]);
    assert_eq!(talk.url(), "https://uniplus/public-api/v1/produtos?limit=2&offset=2");
}

#[test]
fn a_token_that_is_at_its_end_as_it_comes_is_used_until_the_vendor_says_no() {
    let mut talk = begin(FlowKind::Call, "shop_control.clientes.detalhar", r#"{"path":{"codigo":7}}"#, SHOP);
    assert_eq!(talk.sends().purpose, "login");
    talk.replies(200, &shop_token("T1", -86_400));
    assert_eq!(talk.sends().purpose, "call");
}
