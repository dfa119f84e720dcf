//! Uniplus: what no manual has and public clients use.

mod support;

use retaguarda_sandbox::Options;
use serde_json::{Value, json};
use support::service::Service;

fn open() -> Service {
    let mut service = Service::with(Options::default(), |addresses| &addresses.uniplus);
    service.headers.clear();
    let code = retaguarda_sandbox::uniplus::Settings::default().code();
    let headers =
        [("Authorization", &*format!("Basic {code}")), ("Content-Type", "application/x-www-form-urlencoded")];
    let reply = service
        .send("POST", "/oauth/token", &headers, Some(b"grant_type=client_credentials".to_vec()))
        .json();
    let token = reply["access_token"].as_str().expect("a token");
    service.headers = vec![("Authorization", format!("Bearer {token}"))];
    service
}

fn rows(service: &Service, path: &str) -> Vec<Value> {
    let reply = service.get(&format!("/public-api{path}"));
    assert_eq!(reply.status, 200, "{path}");
    reply.json().as_array().unwrap_or_else(|| panic!("{path}: a bare list")).clone()
}

#[test]
fn every_list_has_rows_pages_and_filters() {
    let service = open();
    for path in [
        "/v1/grupo-shop",
        "/v1/entidades-ocorrencias",
        "/v1/item-nota-entrada",
        "/v1/item-nota-entrada/compra",
        "/v1/tipo-documento-financeiro",
        "/v1/documento-financeiro",
        "/v1/registro-producao",
        "/v1/ordem-servico",
        "/v1/gourmet/conta",
        "/v1/commons/entidade",
        "/v1/commons/produto",
        "/v2/movimentacao-estoque",
        "/v2/venda",
        "/v2/venda-item",
    ] {
        let all = rows(&service, path);
        assert!(!all.is_empty(), "{path}");
        if path != "/v1/gourmet/conta" {
            assert_eq!(rows(&service, &format!("{path}?limit=1&offset=0")), all[..1], "{path}");
        }
    }
    assert_eq!(rows(&service, "/v2/venda?emissao.eq=2026-03-02").len(), 2);
    assert_eq!(rows(&service, "/v1/item-nota-entrada/compra").len(), 3);
    assert!(rows(&service, "/v1/commons/entidade")[0]["razaosocial"].is_string());
    assert!(service.get("/public-api/v1/commons/nada").text().starts_with("<"));
    assert!(service.get("/public-api/v1/documento-financeiro/1/boleto").text().starts_with("%PDF"));
    assert_eq!(service.get("/public-api/v1/documento-financeiro/99/boleto").status, 404);
}

#[test]
fn products_are_written_many_at_once_priced_and_found() {
    let service = open();
    let product = |code: &str| json!({ "codigo": code, "nome": format!("CANECA {code}"), "preco": 10, "unidadeMedida": "UN" });
    let list = "/public-api/v1/produtos/lista";
    assert_eq!(service.post(list, &json!([product("9001"), product("9002")])).status, 200);
    assert_eq!(service.post(list, &json!([product("9003"), { "codigo": "9004" }])).status, 422);
    assert_eq!(rows(&service, "/v1/produtos/search?searchParam=caneca").len(), 2, "a bad one stops all");
    assert_eq!(service.put(list, &json!([product("9009")])).status, 422);
    let prices = json!([{ "codigo": "9001", "preco": 12.5,
        "precos": [{ "filial": "2", "preco": 13, "pautasPreco": [{ "codigoPauta": 1, "preco": 9.9 }] }] }]);
    assert_eq!(service.post("/public-api/v1/produtos/precos", &prices).status, 200);
    let shown = service.get("/public-api/v1/produtos/9001").json();
    assert_eq!((&shown["preco"], &shown["precoPauta1"]), (&json!("12.50"), &json!("9.90")));
    assert_eq!(service.get("/public-api/v1/produtos/9001?filial=2").json()["preco"], "13.00");
    assert_eq!(service.post("/public-api/v1/produtos/precos", &json!([{ "codigo": "0" }])).status, 404);
    assert_eq!(service.get("/public-api/v1/produtos/search").status, 422);
}

#[test]
fn a_service_order_is_written_moved_on_and_filled() {
    let service = open();
    let path = "/public-api/v1/ordem-servico";
    let order =
        json!({ "ordemServico": { "cliente": "1", "itens": [{ "produto": "2001", "quantidade": 1 }] } });
    let code = service.post(path, &order).json()["codigo"].clone();
    assert_eq!(code, "3");
    assert_eq!(
        service.post(&format!("{path}/alterar-status"), &json!({ "codigo": code, "status": 3 })).status,
        200
    );
    assert_eq!(
        service.post(&format!("{path}/alterar-status"), &json!({ "codigo": code, "status": 16 })).status,
        422
    );
    assert_eq!(
        service.post(&format!("{path}/alterar-status"), &json!({ "codigo": "9", "status": 3 })).status,
        404
    );
    let more = json!({ "codigo": code, "itens": [{ "produto": "2002" }] });
    assert_eq!(service.post(&format!("{path}/item"), &more).json()["itens"][1]["nrItem"], 2);
    let less = json!({ "codigo": code, "itens": [{ "nrItem": 1 }] });
    let body = serde_json::to_vec(&less).expect("JSON");
    let json = [("Content-Type", "application/json")];
    assert_eq!(service.send("DELETE", &format!("{path}/item"), &json, Some(body)).status, 200);
    let found = rows(&service, "/v1/ordem-servico?status.eq=3&codigo.eq=3");
    assert_eq!(found[0]["itens"], json!([{ "produto": "2002", "nrItem": 2 }]));
}

#[test]
fn a_bill_is_opened_and_grows() {
    let service = open();
    let path = "/public-api/v1/gourmet/conta";
    let bill = json!({ "numero": 30, "tipo": "MESA", "codigoFilial": "1", "itens": [{ "produto": "2009" }] });
    assert_eq!(service.post(path, &bill).status, 200);
    assert_eq!(service.post(path, &bill).status, 200);
    let shown = service.get(&format!("{path}?numero=30&tipo=MESA&incluirItens=true")).json();
    assert_eq!(shown["itens"].as_array().map(Vec::len), Some(2));
    assert!(service.get(&format!("{path}?numero=30&tipo=MESA")).json().get("itens").is_none());
    assert_eq!(service.get(&format!("{path}?numero=31&tipo=MESA")).status, 404);
}

#[test]
fn an_item_of_a_dav_is_read_changed_and_removed() {
    let service = open();
    let path = "/public-api/v1/davs/100/item/1";
    assert_eq!(service.get(path).json()[0]["produto"], "2001");
    assert_eq!(service.get(&format!("{path}/2001")).json()["quantidade"], "2");
    let quantity = format!("{path}/quantidade/2");
    assert_eq!(service.put(&quantity, &json!({ "quantidade": 3 })).status, 200);
    assert_eq!(service.get("/public-api/v1/davs/100").json()["valor"], "59.70");
    assert_eq!(service.put(&format!("{path}/quantidade/1"), &json!({ "quantidade": 3 })).status, 404);
    assert_eq!(service.send("DELETE", &quantity, &[], None).status, 200);
    assert_eq!(service.get(&format!("{path}/2001")).status, 404);
}
