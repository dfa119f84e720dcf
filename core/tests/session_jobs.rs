//! Jobs that take their time, lists sent in parts, and the look-up of what may have been sent.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use retaguarda::messages::Code;
use retaguarda::session::{FlowKind, Reason, Why};
use support::*;

const SELL: &str = "shop_control.vendas.cadastrar";
const ID: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";

fn receipt(done: bool, errors: &str) -> String {
    good(&format!(r#"{{"recibo":"{ID}","pedidoProcessado":{done},"erros":{errors},"notaFiscal":null}}"#))
}

fn sold(options: &str) -> Talk {
    let mut talk = start(FlowKind::Follow, SELL, SALE, SHOP_TOKEN, "", options).expect("a flow");
    let call = talk.sends();
    assert_eq!((call.purpose, call.request.method), ("call", "POST"));
    let fed = talk.replies(200, &good(&format!(r#"{{"recibo":"{ID}"}}"#)));
    assert!(fed.read.is_none());
    talk
}

#[test]
fn a_sale_is_followed_until_it_is_done() {
    let mut talk = sold(r#"{"interval":3,"firstWait":1}"#);
    // What was sent is no longer kept.
    assert!(!talk.flow.to_json().contains("contentType"));
    assert_eq!(talk.waits(), (1.0, Why::Interval));
    let poll = talk.sends();
    assert_eq!(
        (poll.purpose, poll.request.url.as_str()),
        ("poll", format!("http://loja:60500/vendas/{ID}").as_str())
    );
    let fed = talk.replies(200, &receipt(false, r#""Recibo ainda não processado.""#));
    assert_eq!((fed.read, fed.progress.polls), (None, 1));
    assert_eq!(talk.waits(), (3.0, Why::Interval));
    talk.sends();
    let read = talk.reads(&receipt(true, "null"));
    assert_eq!((read.operation.as_str(), read.rows), ("shop_control.recibos.detalhar", None));
    assert_eq!(talk.is_done().tally().polls, 2);
}

#[test]
fn a_sale_that_is_refused_says_why() {
    let mut talk = sold("");
    talk.waits();
    talk.sends();
    assert!(talk.replies(200, &receipt(false, r#""Produto 1 sem saldo""#)).read.is_none());
    let error = talk.error();
    assert_eq!(
        (error["type"].as_str(), error["reason"].as_str()),
        (Some("refused"), Some("Produto 1 sem saldo"))
    );
    assert_eq!(error["operation"], "shop_control.recibos.detalhar");
    assert_eq!(error["message"], "o sistema recusou o que foi enviado: Produto 1 sem saldo");
}

#[test]
fn questions_go_on_until_the_deadline_and_a_later_run_sends_nothing_again() {
    let mut talk = sold(r#"{"interval":50,"deadline":100,"attempts":1}"#);
    talk.waits();
    talk.sends();
    // The attempts do not count here.
    talk.replies(500, "<html>");
    talk.waits();
    talk.sends();
    talk.no_reply(Reason::Timeout);
    talk.waits();
    talk.sends();
    talk.replies(200, &receipt(false, r#""Recibo ainda não processado.""#));
    let (_, why) = talk.waits();
    assert_eq!((why, talk.now), (Why::Interval, NOW + 100.0));
    let error = talk.error();
    assert_eq!((error["type"].as_str(), error["cursor"]["id"].as_str()), (Some("deadline"), Some(ID)));
    let cursor = error["cursor"].to_string();
    let mut later = start(FlowKind::Follow, SELL, "{}", SHOP_TOKEN, &cursor, "").expect("a flow");
    assert_eq!(later.sends().purpose, "poll");
    later.reads(&receipt(true, "null"));
    later.is_done();
    for id in ["..", ""] {
        let cursor = cursor.replace(ID, id);
        assert!(start(FlowKind::Follow, SELL, "{}", SHOP_TOKEN, &cursor, "").is_err());
    }
}

#[test]
fn a_sale_without_a_receipt_is_unknown_and_so_is_one_that_nobody_answered() {
    let mut talk = start(FlowKind::Follow, SELL, SALE, SHOP_TOKEN, "", "").expect("a flow");
    talk.sends();
    talk.replies(200, &good("{}"));
    let error = talk.error();
    assert_eq!(
        (error["type"].as_str(), error["reason"].as_str()),
        (Some("outcome_unknown"), Some("unreadable"))
    );
    let mut talk = start(FlowKind::Follow, SELL, SALE, SHOP_TOKEN, "", "").expect("a flow");
    talk.sends();
    talk.no_reply(Reason::Timeout);
    assert_eq!(talk.error()["lookup"], "find");
}

#[test]
fn a_receipt_that_is_none_is_asked_for_again() {
    let mut talk = sold("");
    talk.waits();
    talk.sends();
    talk.replies(200, &good("null"));
    assert_eq!(talk.waits().1, Why::Backoff);
    talk.sends();
    talk.reads(&receipt(true, r#""""#));
    talk.is_done();
}

#[test]
fn a_day_is_followed_until_it_is_worked_off() {
    let state = |processed: &str, failed: bool| {
        format!(
            r#"{{"idMovimento":"{ID}","dtProcessamento":{processed},"falhou":{failed},"observacao":"CNPJ de outra loja"}}"#
        )
    };
    let mut talk = begin(FlowKind::Follow, "estoque_ai.movimentos.cadastrar.csv", DAY, ESTOQUE_AI);
    talk.sends();
    talk.replies(201, &format!(r#"{{"idMovimento":"{ID}"}}"#));
    talk.waits();
    assert!(talk.url().ends_with(&format!("/movimentos/{ID}")));
    // Queued, whatever it says of failing.
    talk.replies(200, &state("null", false));
    talk.waits();
    talk.sends();
    talk.replies(200, &state(r#""2026-11-19 01:00:00""#, true));
    assert_eq!(talk.error()["reason"], "CNPJ de outra loja");
}

fn items(from: u32, to: u32) -> String {
    let rows: Vec<String> =
        (from..to).map(|code| format!(r#"{{"code":"{code}","description":"Item"}}"#)).collect();
    rows.join(",")
}

fn list(count: u32, truncate: bool) -> String {
    format!(
        r#"{{"body":{{"itemlistid":7,"palletOption":1,"truncate":{truncate},"items":[{}]}}}}"#,
        items(0, count)
    )
}

const ITEMS: &str = "is_collector.listas.cadastrar.itens";
const OK: &str = r#"{"status":"OK","message":""}"#;

fn body(talk: &mut Talk) -> String {
    let sending = talk.sends();
    assert_eq!(sending.purpose, "chunk");
    String::from_utf8(sending.request.body.expect("a body")).expect("UTF-8")
}

#[test]
fn a_long_list_goes_in_parts_and_only_the_first_empties_what_was_there() {
    let mut talk =
        start(FlowKind::Batches, ITEMS, &list(5, true), COLLECTOR, "", r#"{"chunk":2}"#).expect("a flow");
    let part = |truncate: bool, from: u32, to: u32| {
        format!(
            r#"{{"user":"ana@loja.com.br","itemlistid":7,"truncate":{truncate},"palletOption":1,"items":[{}]}}"#,
            items(from, to)
        )
    };
    let sorted = |body: &str| {
        let value: serde_json::Value = serde_json::from_str(body).expect("JSON");
        value
    };
    assert_eq!(sorted(&body(&mut talk)), sorted(&part(true, 0, 2)));
    let read = talk.reads(OK);
    assert_eq!((read.rows, read.page), (None, 1));
    assert_eq!(sorted(&body(&mut talk)), sorted(&part(false, 2, 4)));
    talk.reads(OK);
    assert_eq!(sorted(&body(&mut talk)), sorted(&part(false, 4, 5)));
    talk.reads(OK);
    let tally = talk.is_done().tally();
    assert_eq!((tally.chunks, tally.rows), (3, 5));
}

#[test]
fn what_went_through_is_kept_and_the_rest_goes_on_behind_it() {
    let options = r#"{"chunk":2,"attempts":1}"#;
    let mut talk = start(FlowKind::Batches, ITEMS, &list(5, true), COLLECTOR, "", options).expect("a flow");
    talk.sends();
    talk.reads(OK);
    talk.sends();
    talk.replies(500, "");
    let error = talk.error();
    assert_eq!((error["type"].as_str(), error["done"]["rows"].as_u64()), (Some("vendor"), Some(2)));
    let cursor = error["cursor"].to_string();
    let mut next =
        start(FlowKind::Batches, ITEMS, &list(5, true), COLLECTOR, &cursor, options).expect("a flow");
    let rest = body(&mut next);
    assert!(rest.contains(r#""truncate":false"#) && rest.contains(&items(2, 4)), "{rest}");
    // Another list.
    assert!(start(FlowKind::Batches, ITEMS, &list(6, true), COLLECTOR, &cursor, options).is_err());
}

#[test]
fn a_part_of_which_nobody_knows_is_not_sent_again_unless_somebody_says_so() {
    let operation = "uniplus.produtos.cadastrar.lista";
    let products: Vec<String> = (1..6)
        .map(|code| format!(r#"{{"codigo":"{code}","nome":"X","preco":10,"unidadeMedida":"UN"}}"#))
        .collect();
    let params = format!(r#"{{"body":[{}]}}"#, products.join(","));
    let begin =
        |cursor: &str, options: &str| start(FlowKind::Batches, operation, &params, UNIPLUS, cursor, options);
    let mut talk = begin("", r#"{"chunk":2}"#).expect("a flow");
    assert!(body(&mut talk).starts_with(r#"[{"codigo":"1""#));
    talk.replies(200, "");
    talk.sends();
    talk.no_reply(Reason::Timeout);
    let error = talk.error();
    assert_eq!(
        (error["type"].as_str(), error["cursor"]["unknown"].as_bool()),
        (Some("outcome_unknown"), Some(true))
    );
    assert!(error["body"].as_str().expect("a text").starts_with(r#"[{"codigo":"3""#));
    let cursor = error["cursor"].to_string();
    let problems = begin(&cursor, r#"{"chunk":2}"#).expect_err("a problem");
    assert_eq!(problems[0].code, Code::UnknownPart);
    assert_eq!(
        problems[0].message("", retaguarda::messages::Language::Portuguese),
        "não se sabe se as linhas 3 a 4 foram gravadas: confira e confirme com a opção confirm"
    );
    let mut next = begin(&cursor, r#"{"chunk":2,"confirm":true}"#).expect("a flow");
    assert!(body(&mut next).starts_with(r#"[{"codigo":"3""#));
    next.replies(200, "");
    assert!(body(&mut next).starts_with(r#"[{"codigo":"5""#));
    next.replies(200, "");
    let cursor = next.is_done().cursor().expect("a cursor");
    assert_eq!(begin(&cursor, "").expect("a flow").is_done().tally().requests, 0);
}

#[test]
fn a_list_without_rows_is_sent_once() {
    let params = r#"{"body":{"itemlistid":7,"palletOption":1,"truncate":true}}"#;
    let mut talk =
        start(FlowKind::Batches, ITEMS, params, COLLECTOR, "", r#"{"confirm":true}"#).expect("a flow");
    assert!(body(&mut talk).contains(r#""truncate":true"#));
    talk.reads(OK);
    talk.is_done();
}

fn sale(sequence: u32, customer: u32, products: &str) -> String {
    format!(
        r#"{{"sequencia":{sequence},"codigo_Cliente":{customer},"data":"2026-11-18T00:00:00-03:00","produtos":[{products}]}}"#
    )
}

#[test]
fn a_sale_is_looked_up_among_those_of_the_days_around() {
    let mut talk = begin(FlowKind::Find, SELL, SALE, SHOP_TOKEN);
    let call = talk.sends();
    assert_eq!((call.purpose, call.operation.as_str()), ("find", "shop_control.saidas.consultar.periodo"));
    assert_eq!(call.request.url, "http://loja:60500/saidas/?tipodata=C&datade=2026-11-17&dataate=2026-11-19");
    let rows = [
        sale(1, 8, r#"{"codigo":"1","quantidade":1}"#),
        sale(2, 7, r#"{"codigo":"1","quantidade":2}"#),
        sale(3, 7, r#"{"codigo":"1","quantidade":1.0000}"#),
        sale(4, 7, r#"{"codigo":"1","quantidade":1},{"codigo":"2","quantidade":1}"#),
    ];
    let read = talk.reads(&good(&format!("[{}]", rows.join(","))));
    assert_eq!((read.rows, read.skip.as_slice()), (Some(4), &[0, 1, 3][..]));
    assert_eq!(talk.is_done().found(), ["3"]);
}

#[test]
fn a_sale_of_an_earlier_day_is_looked_up_until_today() {
    let earlier = SALE.replace("2026-11-18T", "2026-11-10T");
    let mut talk = begin(FlowKind::Find, SELL, &earlier, SHOP_TOKEN);
    assert!(talk.url().ends_with("datade=2026-11-09&dataate=2026-11-16"));
    let found = sale(3, 7, r#"{"codigo":"1","quantidade":1}"#);
    assert!(talk.reads(&good(&format!("[{found}]"))).skip.is_empty());
    assert!(talk.url().ends_with("datade=2026-11-16&dataate=2026-11-19"));
    // The same sale once more, at the border.
    assert_eq!(talk.reads(&good(&format!("[{found}]"))).skip, [0]);
    assert_eq!(talk.is_done().found(), ["3"]);
}

#[test]
fn what_is_not_there_is_not_found_and_what_cannot_be_compared_is_no_match() {
    let mut talk = begin(FlowKind::Find, SELL, SALE, SHOP_TOKEN);
    talk.sends();
    let read = talk.reads(&good(r#"[{"sequencia":9,"data":null}]"#));
    assert_eq!(read.skip, [0]);
    assert!(talk.is_done().found().is_empty());
    let problems =
        start(FlowKind::Find, SELL, r#"{"body":{"produtos":[]}}"#, SHOP_TOKEN, "", "").expect_err("problems");
    assert!(problems.iter().any(|problem| problem.path == "/body/data"));
}
