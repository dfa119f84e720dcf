//! EstoqueAi: a day sent, processed, read back; inventories.

mod support;

use std::time::Duration;

use retaguarda_sandbox::Options;
use serde_json::{Value, json};
use support::Reply;
use support::service::Service;

const BASE: &str = "/api/auth-key/0f3c9f6e-teste%2Bestoque%3Dai";

fn open() -> Service {
    Service::open(|addresses| &addresses.estoque_ai)
}

/// The manual's day.
fn day() -> Value {
    json!({
        "cnpj": "99999999000101", "dtMovimento": "2024-01-01",
        "movimentos": [{
            "codigoProduto": "000001", "gtin": "7894900027013", "nomeProduto": "COCA COLA ORIGINAL 2L",
            "qtdVendida": 10.00, "precoCusto": 8.00, "precoVenda": 0.00, "precoPromocao": null, "qtdEstoque": 100.00,
            "acertoEstoque": 0.00, "reposicaoEstoque": 0.00, "classificador1": "Bebidas",
            "classificador2": "Refrigerante", "classificador3": "Cola",
            "todosGtins": "7894900027013/78933873/7894900011593",
        }],
    })
}

/// The manual's file.
const FILE: &str = "\
cnpj;dtMovimento;codigoProduto;gtin;nomeProduto;qtdVendida;precoCusto;precoVenda;precoPromocao;qtdEstoque;\
acertoEstoque;reposicaoEstoque;classificador1;classificador2;classificador3;todosGtins\n\
99999999000101;2024-01-01;000001;7894900027013;COCA COLA ORIGINAL 2L;10.00;8.00;0.00;;100.00;0.00;0.00;Bebida;\
Refrigerante;Cola;7894900027013/78933873/7894900011593\n";

fn send_json(service: &Service, day: &Value) -> Reply {
    service.post(&format!("{BASE}/movimentos?modo=JSON"), day)
}

fn send_file(service: &Service, file: &str) -> Reply {
    let body = format!(
        "--borda\r\nContent-Disposition: form-data; name=\"qualquer\"; filename=\"dia.csv\"\r\n\
         Content-Type: text/csv\r\n\r\n{file}\r\n--borda--\r\n"
    );
    let headers = [("Content-Type", "multipart/form-data; boundary=borda")];
    service.send("POST", &format!("{BASE}/movimentos?modo=CSV"), &headers, Some(body.into_bytes()))
}

#[track_caller]
fn id(reply: &Reply) -> String {
    assert_eq!(reply.status, 201, "{}", reply.text());
    reply.json()["idMovimento"].as_str().expect("an id").to_owned()
}

fn movement(service: &Service, id: &str) -> Value {
    service.get(&format!("{BASE}/movimentos/{id}")).json()
}

#[test]
fn the_manuals_day_goes_in_both_ways() {
    for send in [|service: &Service| send_json(service, &day()), |service: &Service| send_file(service, FILE)]
    {
        let service = open();
        let reply = send(&service);
        let id = id(&reply);
        let location = reply.header("Location").expect("Location");
        assert!(location.ends_with(&format!("{BASE}/movimentacoes/{id}")), "{location}");
        let movement = movement(&service, &id);
        assert_eq!(
            (&movement["falhou"], &movement["observacao"]),
            (&json!(false), &json!("Processado com Sucesso!"))
        );
        assert_eq!(movement["dtProcessamento"].as_str().map(str::len), Some(19));
    }
}

#[test]
fn a_day_waits_and_can_be_sent_again() {
    let mut options = Options::default();
    options.estoque_ai.processing_delay = Duration::from_secs(600);
    let service = Service::with(options, |addresses| &addresses.estoque_ai);
    let first = id(&send_json(&service, &day()));
    let waiting = movement(&service, &first);
    assert_eq!((&waiting["dtProcessamento"], &waiting["falhou"]), (&Value::Null, &json!(false)));
    let second = id(&send_json(&service, &day()));
    assert_eq!(movement(&service, &first)["falhou"], true);
    assert_eq!(movement(&service, &second)["dtProcessamento"], Value::Null);
    let night = || service.post("/__sandbox/process", &json!({})).json();
    assert_eq!(night(), json!({ "processed": 1 }));
    assert_eq!(movement(&service, &second)["observacao"], "Processado com Sucesso!");
    assert_eq!(night(), json!({ "processed": 0 }));
}

#[test]
fn a_day_that_was_processed_is_closed_unless_it_failed() {
    let service = open();
    let mut bad = day();
    bad["movimentos"][0]["gtin"] = json!("7894900027010");
    let failed = movement(&service, &id(&send_json(&service, &bad)));
    assert_eq!(failed["falhou"], true);
    assert!(failed["observacao"].as_str().is_some_and(|text| text.contains("7894900027010")));
    id(&send_json(&service, &day()));
    assert_eq!(send_json(&service, &day()).status, 400);
}

#[test]
fn all_that_is_wrong_is_said() {
    let service = open();
    let mut wrong = day();
    wrong["cnpj"] = json!("99.999.999/0001-01");
    wrong["movimentos"][0]["qtdVendida"] = json!(1.005);
    wrong["movimentos"][0]["nomeProduto"] = json!("X".repeat(61));
    let reply = send_json(&service, &wrong);
    assert_eq!((reply.status, reply.json()["erros"].as_array().map(Vec::len)), (400, Some(3)));
    let without = json!({ "cnpj": "99999999000191", "dtMovimento": "2024-01-02", "movimentos": [] });
    assert_eq!(send_json(&service, &without).status, 400);
    for (right, wrong) in
        [(";10.00;", ";10,00;"), (";8.00;", ";8;"), (";Cola;", ";Co;la;"), ("cnpj;", "CNPJ;")]
    {
        assert_eq!(send_file(&service, &FILE.replacen(right, wrong, 1)).status, 400, "{wrong}");
    }
}

#[test]
fn the_mode_must_agree_with_the_content() {
    let service = open();
    assert_eq!(service.post(&format!("{BASE}/movimentos?modo=CSV"), &day()).status, 400);
    assert_eq!(service.post(&format!("{BASE}/movimentos"), &day()).status, 400);
    let huge = format!("{FILE}{}", " ".repeat(5 * 1024 * 1024));
    assert_eq!(send_file(&service, &huge).status, 400);
}

#[test]
fn the_history_is_a_bare_list_of_a_period() {
    let service = open();
    id(&send_json(&service, &day()));
    let dates = |query: &str| {
        let list = service.get(&format!("{BASE}/movimentos{query}")).json();
        let list = list.as_array().expect("a list").clone();
        list.iter()
            .map(|movement| movement["dtMovimento"].as_str().unwrap_or("").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(dates(""), ["2023-12-29", "2023-12-30", "2024-01-01"]);
    assert_eq!(dates("?dtInicio=2023-12-30&dtFim=2023-12-31"), ["2023-12-30"]);
    service.fault(&json!({ "fault": "duplicate", "path": "/movimentos" }));
    assert_eq!(dates("?dtInicio=2024-01-01"), ["2024-01-01", "2024-01-01"]);
    assert_eq!(service.get(&format!("{BASE}/movimentos?dtInicio=01/01/2024")).status, 400);
}

#[test]
fn inventories_are_read_and_confirmed() {
    let service = open();
    let published = service.get(&format!("{BASE}/inventario?dtInventario=2024-01-01")).json();
    assert_eq!(
        published["produtos"],
        json!([{ "codigoProduto": "1", "inventarioEstoque": 10, "inventarioLoja": 0 }])
    );
    assert_eq!(service.get(&format!("{BASE}/inventario")).status, 404);
    let mut later = day();
    later["dtMovimento"] = json!("2024-01-02");
    id(&send_json(&service, &later));
    let counted = service.get(&format!("{BASE}/inventario?dtInventario=2024-01-02")).json();
    assert_eq!(
        counted["produtos"],
        json!([{ "codigoProduto": "1", "inventarioEstoque": 80, "inventarioLoja": 20 }])
    );
    let path = format!("{BASE}/inventario/{}", counted["idInventario"].as_str().expect("an id"));
    let reply = service.send("PUT", &path, &[], None);
    assert_eq!((reply.status, reply.text()), (200, ""));
    assert_eq!(service.send("PUT", &format!("{BASE}/inventario/outro"), &[], None).status, 404);
}

#[test]
fn the_secret_decides_and_is_not_logged() {
    let service = open();
    assert_eq!(service.get("/api/auth-key/outro/movimentos").status, 401);
    assert_eq!(service.get(&format!("{BASE}//movimentos?dtFim=2023-12-30")).status, 200);
    service.fault(&json!({ "fault": "expired_token" }));
    assert_eq!(service.get(&format!("{BASE}/movimentos")).status, 401);
    assert_eq!(service.get(&format!("{BASE}/vendas")).status, 404);
    let log = service.get("/__sandbox/log").json();
    assert_eq!(log[1]["path"], "/api/auth-key/***//movimentos?dtFim=2023-12-30");
    assert!(!log.to_string().contains("teste"), "{log}");
}
