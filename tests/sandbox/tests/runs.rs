//! What proof runs need: connections that break, tokens that end, and a count of what was carried out.

mod support;

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use support::service::Service;
use support::{AUTH, Shop, egestor, manuals_client, manuals_sale};

/// What is read of a reply by hand until the connection ends, and how it ends.
fn read_by_hand(shop: &Shop, path: &str) -> (String, Option<ErrorKind>) {
    let address = shop.address().trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(&address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time-out");
    let headers: String =
        shop.headers("get", "").iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nUser-Agent: teste/1.0\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).expect("the request is sent");
    let (mut all, mut some) = (Vec::new(), [0; 4096]);
    loop {
        match stream.read(&mut some) {
            Ok(0) => return (String::from_utf8_lossy(&all).into_owned(), None),
            Ok(length) => all.extend_from_slice(&some[..length]),
            Err(error) => return (String::from_utf8_lossy(&all).into_owned(), Some(error.kind())),
        }
    }
}

#[test]
fn a_connection_is_reset_in_the_middle_of_a_page() {
    let shop = Shop::open();
    let whole = shop.get("/clientes/1").body.len();
    shop.fault(&json!({ "fault": "reset" }));
    let (came, end) = read_by_hand(&shop, "/clientes/1");
    assert!(came.starts_with("HTTP/1.1 200 OK"), "{came}");
    assert!(came.contains("\"sucesso\":true") && came.len() < whole, "{} of {whole}", came.len());
    assert_eq!(end, Some(ErrorKind::ConnectionReset));
}

#[test]
fn a_connection_ends_before_a_byte_of_the_reply_though_the_write_was_done() {
    let shop = Shop::open();
    shop.fault(&json!({ "fault": "lost" }));
    let (came, _) = read_by_hand(&shop, "/clientes/1");
    assert_eq!(came, "");
    for fault in ["lost", "reset"] {
        shop.raw("DELETE", "/__sandbox/runs", &[], None);
        shop.fault(&json!({ "fault": fault, "method": "POST" }));
        let sale = manuals_sale("32163565000186");
        assert!(shop.try_send("POST", "/vendas/", &sale.to_string()).is_err(), "{fault}");
        let [run] = &runs(&shop)[..] else { panic!("{:?}", runs(&shop)) };
        assert_eq!((&run["path"], &run["done"], &run["refused"]), (&json!("/vendas/"), &json!(1), &json!(0)));
    }
}

fn runs(shop: &Shop) -> Vec<Value> {
    let reply = shop.raw("GET", "/__sandbox/runs", &[], None).json();
    reply.as_array().expect("a list").clone()
}

#[test]
fn what_was_carried_out_is_counted_and_what_a_fault_kept_away_is_not() {
    let shop = Shop::open();
    shop.raw("DELETE", "/__sandbox/runs", &[], None);
    let counts =
        |run: &Value| (run["done"].as_u64().expect("a count"), run["refused"].as_u64().expect("a count"));
    for fault in ["500", "503", "429", "html"] {
        shop.fault(&json!({ "fault": fault }));
        shop.post("/clientes/", &manuals_client());
    }
    assert_eq!(runs(&shop), Vec::<Value>::new());

    let known = |runs: &[Value]| runs.iter().map(counts).collect::<Vec<_>>();
    shop.post("/clientes/", &manuals_client()).dados();
    // The document is known now.
    shop.post("/clientes/", &manuals_client());
    assert_eq!(known(&runs(&shop)), [(1, 1)]);

    shop.fault(&json!({ "fault": "duplicate" }));
    shop.post("/vendas/", &manuals_sale("32163565000186")).dados();
    let mut other = manuals_sale("32163565000186");
    other["observacao"] = json!("outra");
    shop.post("/vendas/", &other).dados();
    // Refused under HTTP 200.
    shop.get("/clientes/detalhes/999").refusal();
    assert_eq!(known(&runs(&shop)), [(1, 1), (2, 0), (1, 0), (0, 1)]);
    let all = runs(&shop);
    assert_ne!(all[1]["body"], all[2]["body"]);
    assert_eq!(all[3]["body"], Value::Null);
    assert!(!all[1].to_string().contains("160257"), "no body is kept: {}", all[1]);

    shop.raw("GET", AUTH, &[], None);
    assert!(runs(&shop).iter().all(|run| !run.to_string().contains("HIAABB")));
    assert_eq!(shop.raw("POST", "/__sandbox/reset", &[], None).status, 204);
    assert_eq!(runs(&shop), Vec::<Value>::new());
}

#[test]
fn all_tokens_end_at_once() {
    let mut shop = Shop::open();
    shop.get("/aux/cores").dados();
    assert_eq!(shop.raw("POST", "/__sandbox/expire", &[], None).status, 204);
    assert_eq!(shop.get("/aux/cores").refusal(), ("AUTENTICACAO_INVALIDA".to_owned(), 401));
    shop.log_in();
    shop.get("/aux/cores").dados();

    let mut account = egestor::open();
    let renewal = egestor::log_in(&mut account)["refresh_token"].clone();
    assert_eq!(account.post("/__sandbox/expire", &json!({})).status, 204);
    let refused = account.get("/api/v1/contatos").json();
    assert_eq!(refused["errObs"], "access_denied");
    // What renews them is still good.
    let grant = json!({ "grant_type": "refresh_token", "refresh_token": renewal });
    assert_eq!(account.post("/api/oauth/access_token", &grant).status, 200);

    let secret = Service::open(|addresses| &addresses.estoque_ai);
    assert_eq!(secret.post("/__sandbox/expire", &json!({})).status, 404);
}

#[test]
fn products_changed_after_a_moment() {
    let account = egestor::open();
    let listed = |words: &str| egestor::get(&account, &format!("produtos?{words}"))["total"].as_u64();
    let all = listed("").expect("a total");
    // One has a zero date.
    assert_eq!(listed("updatedAfter=2000-01-01+00:00:00"), Some(all - 1));
    assert_eq!(listed("updatedBefore=2000-01-01+00:00:00"), Some(1));
    let before = listed("updatedAfter=2026-03-01+00:00:00").expect("a total");
    account.put("/api/v1/produtos/2", &json!({ "descricao": "Caneca branca grande" }));
    egestor::post(&account, "produtos", json!({ "descricao": "Bule" }));
    assert_eq!(listed("updatedAfter=2026-03-01+00:00:00"), Some(before + 2));
}
