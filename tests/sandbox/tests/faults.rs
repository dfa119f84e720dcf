//! Faults on demand, the log, and the way back to the seed.

mod support;

use std::time::{Duration, Instant};

use serde_json::json;
use support::{AUTH, Shop, manuals_client, manuals_sale};

#[test]
fn servers_fail_once_and_recover() {
    let shop = Shop::open();
    for (fault, status, retry_after) in
        [("429", 429, Some("1")), ("500", 500, None), ("503", 503, Some("1")), ("html", 200, None)]
    {
        shop.fault(&json!({ "fault": fault }));
        let reply = shop.get("/aux/cores");
        assert_eq!((reply.status, reply.header("Retry-After")), (status, retry_after), "{fault}");
        assert!(reply.text().contains("<HTML>"), "{fault}");
        shop.get("/aux/cores").dados();
    }
}

#[test]
fn slow_is_slow() {
    let shop = Shop::open();
    shop.fault(&json!({ "fault": "slow", "delay_ms": 300 }));
    let sent = Instant::now();
    shop.get("/aux/cores").dados();
    assert!(sent.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_cut_reply_is_an_error_though_the_write_was_done() {
    let shop = Shop::open();
    shop.fault(&json!({ "fault": "cut", "path": "/clientes", "method": "post" }));
    shop.get("/clientes/1").dados();
    assert!(shop.try_send("POST", "/clientes/", &manuals_client().to_string()).is_err());
    assert_eq!(shop.post("/clientes/", &manuals_client()).json()["dados"]["codigoAtual"], 28);
}

#[test]
fn an_empty_reply_keeps_its_head() {
    let shop = Shop::open();
    shop.fault(&json!({ "fault": "empty", "times": 2 }));
    for _ in 0..2 {
        let reply = shop.get("/clientes/1");
        assert_eq!((reply.status, reply.text()), (200, ""));
        assert_eq!(reply.header("Content-Type"), Some("application/json; charset=utf-8"));
    }
    shop.get("/clientes/1").dados();
}

#[test]
fn an_expired_token_stays_expired() {
    let mut shop = Shop::open();
    shop.fault(&json!({ "fault": "expired_token" }));
    shop.raw("GET", AUTH, &[], None).dados();
    for _ in 0..2 {
        assert_eq!(shop.get("/aux/cores").refusal(), ("AUTENTICACAO_INVALIDA".to_owned(), 401));
    }
    shop.log_in();
    shop.get("/aux/cores").dados();
}

#[test]
fn a_write_carried_out_twice_leaves_two() {
    let shop = Shop::open();
    shop.fault(&json!({ "fault": "duplicate" }));
    assert_eq!(shop.post("/clientes/", &manuals_client()).status, 409);
    shop.fault(&json!({ "fault": "duplicate" }));
    shop.post("/vendas/", &manuals_sale("32163565000186")).dados();
    assert_eq!(shop.get("/saidas/3").dados().as_array().map(Vec::len), Some(5));
}

#[test]
fn a_list_can_come_with_its_last_record_twice() {
    let shop = Shop::open();
    let right = shop.get("/clientes/3").dados();
    shop.fault(&json!({ "fault": "duplicate" }));
    let wrong = shop.get("/clientes/3").dados();
    let (right, wrong) = (right.as_array().expect("a list"), wrong.as_array().expect("a list"));
    assert_eq!((right.len(), wrong.len()), (12, 13));
    assert_eq!(&wrong[..12], &right[..]);
    assert_eq!(wrong[12], right[11]);
}

#[test]
fn faults_wait_for_their_path_and_can_be_taken_away() {
    let shop = Shop::open();
    shop.fault(&json!({ "fault": "500", "path": "/produtos", "times": 9 }));
    shop.get("/aux/cores").dados();
    assert_eq!(shop.get("/produtos/1").status, 500);
    assert_eq!(shop.raw("GET", "/__sandbox/faults", &[], None).json()[0]["times"], 8);
    assert_eq!(shop.raw("DELETE", "/__sandbox/faults", &[], None).status, 204);
    shop.get("/produtos/1").dados();
    let unknown = json!({ "fault": "earthquake" }).to_string();
    assert_eq!(shop.raw("POST", "/__sandbox/faults", &[], Some(&unknown)).status, 422);
}

#[test]
fn the_log_proves_what_was_sent_without_secrets() {
    let shop = Shop::open();
    shop.fault(&json!({ "fault": "503", "path": "/vendas" }));
    shop.post("/vendas/", &manuals_sale("32163565000186"));
    shop.get("/clientes/1?datade=2019-01-01");
    let entry = |method: &str, path: &str, status| (method.to_owned(), path.to_owned(), status);
    let expected = [
        entry("GET", "/auth/?serie=***&codfilial=1", 200),
        entry("POST", "/vendas/", 503),
        entry("GET", "/clientes/1?datade=2019-01-01", 200),
    ];
    assert_eq!(shop.log(), expected);
    let struck = shop.raw("GET", "/__sandbox/log", &[], None).json()[1]["fault"].clone();
    assert_eq!(struck, "503");
    assert_eq!(shop.raw("DELETE", "/__sandbox/log", &[], None).status, 204);
    assert_eq!(shop.log(), []);
    shop.raw("GET", AUTH, &[], None);
    assert_eq!(shop.log().len(), 1);
}

#[test]
fn reset_brings_the_seed_back_and_keeps_tokens() {
    let shop = Shop::open();
    shop.post("/clientes/", &manuals_client()).dados();
    shop.fault(&json!({ "fault": "500", "times": 9 }));
    assert_eq!(shop.raw("POST", "/__sandbox/reset", &[], None).status, 204);
    assert_eq!(shop.log(), []);
    assert_eq!(shop.get("/clientes/detalhes/28").refusal().1, 404);
    assert_eq!(shop.post("/clientes/", &manuals_client()).dados()["codigoGerado"], 28);
}
