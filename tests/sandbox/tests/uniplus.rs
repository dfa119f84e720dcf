//! Uniplus: tokens, registers, stock, sales documents, and the habits of its servers.

mod support;

use retaguarda_sandbox::Options;
use serde_json::{Value, json};
use support::service::Service;

const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
const GRANT: &[u8] = b"grant_type=client_credentials&scope=public-api";

fn open() -> Service {
    with(|_| {})
}

fn with(choose: fn(&mut retaguarda_sandbox::uniplus::Settings)) -> Service {
    let mut options = Options::default();
    choose(&mut options.uniplus);
    log_in(Service::with(options, |addresses| &addresses.uniplus))
}

fn basic() -> String {
    format!("Basic {}", retaguarda_sandbox::uniplus::Settings::default().code())
}

fn log_in(mut service: Service) -> Service {
    service.headers.clear();
    let reply = service
        .send("POST", "/oauth/token", &[("Authorization", &basic()), FORM], Some(GRANT.to_vec()))
        .json();
    assert_eq!((&reply["token_type"], &reply["expires_in"]), (&json!("bearer"), &json!(3599)));
    let token = reply["access_token"].as_str().expect("a token");
    service.headers = vec![("Authorization", format!("Bearer {token}"))];
    service
}

fn codes(list: &Value) -> Vec<&str> {
    list.as_array()
        .expect("a bare list")
        .iter()
        .map(|record| record["codigo"].as_str().expect("codigo"))
        .collect()
}

#[test]
fn tokens_need_the_code_and_the_grant() {
    let mut service = open();
    let plain = Service::open(|addresses| &addresses.uniplus);
    let ask = |authorization: &str, form: &str| {
        let headers = [("Authorization", authorization), FORM];
        plain.send("POST", "/oauth/token", &headers, Some(form.as_bytes().to_vec())).status
    };
    assert_eq!(ask(&basic(), "grant_type=client_credentials"), 200);
    assert_eq!(ask("Basic b3V0cm8=", "grant_type=client_credentials"), 401);
    assert_eq!(ask(&basic(), "grant_type=password"), 400);
    assert_eq!(ask(&basic(), "scope=public-api"), 400);
    let token = service.headers[0].1.replace("Bearer", "bearer");
    service.headers = vec![("Authorization", token)];
    assert_eq!(service.get("/public-api/v1/produtos").status, 401);
}

#[test]
fn an_expired_token_has_to_be_asked_for_anew() {
    let service = open();
    service.fault(&json!({ "fault": "expired_token" }));
    for _ in 0..2 {
        let reply = service.get("/public-api/v1/produtos");
        assert_eq!((reply.status, &reply.json()["error"]), (401, &json!("invalid_token")));
    }
    assert_eq!(log_in(service).get("/public-api/v1/produtos").status, 200);
}

#[test]
fn the_router_tells_the_address() {
    let service = open();
    let reply = service.get("/roteador/endereco-servidor/contateste");
    assert_eq!(reply.text(), service.sandbox.addresses().uniplus);
    assert_eq!(service.get("/roteador/endereco-servidor/outra").status, 404);
    let bare = with(|settings| settings.bare_router = true);
    assert!(bare.get("/roteador/endereco-servidor/contateste").text().starts_with("127.0.0.1:"));
}

#[test]
fn the_manuals_entity_is_added_changed_and_removed() {
    let service = open();
    let path = "/public-api/v1/entidades";
    let body = json!({ "entidade": { "codigo": "200005", "nome": "Cliente teste", "tipo": 1, "email": "a@b.com.br" } });
    assert_eq!(service.post(path, &body).status, 200);
    assert_eq!(service.post(path, &body).status, 422);
    let one = service.get(&format!("{path}/200005")).json();
    assert_eq!(
        (&one["tipo"], &one["email"], &one["bairro"]),
        (&json!("1"), &json!("a@b.com.br"), &json!(""))
    );
    let body = json!({ "entidade": { "codigo": "200005", "nome": "Cliente", "tipo": "1,2" } });
    assert_eq!(service.put(path, &body).status, 200);
    let one = service.get(&format!("{path}/200005")).json();
    assert_eq!((&one["tipo"], &one["email"]), (&json!("1,2"), &json!("")));
    assert_eq!(service.delete(&format!("{path}/200005")).status, 200);
    assert_eq!(service.get(&format!("{path}/200005")).status, 404);
    assert_eq!(service.delete(&format!("{path}/200005")).status, 404);
    let numbered = json!({ "entidade": { "codigo": "", "nome": "Outro", "tipo": "1" } });
    assert_eq!(service.post(path, &numbered).json()["codigo"], "13");
}

#[test]
fn a_refusal_is_raw_text() {
    let service = open();
    let body = json!({ "produto": { "codigo": "999000", "nome": "PRODUTO TESTE", "preco": 10.23 } });
    let reply = service.post("/public-api/v1/produtos", &body);
    assert_eq!((reply.status, reply.text()), (422, "Campo unidadeMedida não informado"));
    assert_eq!(reply.header("Content-Type"), Some("text/plain; charset=utf-8"));
    assert_eq!(service.post("/public-api/v1/produtos", &body["produto"]).status, 422);
    let service = with(|settings| settings.json_errors = true);
    let reply = service.post("/public-api/v1/produtos", &body);
    assert_eq!(
        (reply.status, reply.json()),
        (422, json!({ "errors": ["Campo unidadeMedida não informado"] }))
    );
}

#[test]
fn what_get_shows_is_not_what_put_takes() {
    let service = open();
    let mut product = service.get("/public-api/v1/produtos/2004").json();
    assert_eq!(
        (&product["lucroBruto"], &product["aliquotaICMS"], &product["casasDecimais"]),
        (&json!("1250.00"), &json!(18.0), &Value::Null)
    );
    let put = |product: &Value| {
        let reply = service.put("/public-api/v1/produtos", &json!({ "produto": product }));
        (reply.status, reply.text().split(' ').nth(1).unwrap_or_default().to_owned())
    };
    for (field, repaired) in [
        ("casasDecimais", json!(0)),
        ("lucroBruto", json!(0)),
        ("situacaoTributariaSN", json!("102")),
        ("tributacaoSN", json!("102")),
    ] {
        assert_eq!(put(&product), (422, field.to_owned()));
        product[field] = repaired;
    }
    product["preco"] = json!("59.905");
    assert_eq!(put(&product).0, 200);
    assert_eq!(service.get("/public-api/v1/produtos/2004").json()["preco"], "59.905");
}

#[test]
fn prices_are_texts_and_may_be_a_branchs_own() {
    let service = open();
    assert_eq!(service.get("/public-api/v1/produtos/1003").json()["preco"], "102.00");
    let path = "/public-api/v1/produtos/2006";
    assert_ne!(service.get(path).json()["preco"], "134.90");
    assert_eq!(service.get(&format!("{path}?filial=2")).json()["preco"], "134.90");
}

#[test]
fn lists_are_filtered_and_cut() {
    let service = open();
    let list = |query: &str| service.get(&format!("/public-api/v1/produtos?{query}")).json();
    assert_eq!(codes(&list("limit=2&offset=2")), ["2001", "2002"]);
    assert_eq!(codes(&list("codigo.ge=2023")), ["2023", "2024"]);
    assert_eq!(codes(&list("codigo.lt=1000&possuiVariacao.eq=1")), ["97"]);
    assert_eq!(list("currentTimeMillis.ge=1616786400000").as_array().map(Vec::len), Some(26));
    assert_eq!(list("currentTimeMillis.gt=1616786400000"), json!([]));
    assert_eq!(service.get("/public-api/v1/produtos?codigo.in=1").status, 422);
    let service = with(|settings| (settings.cap, settings.wrapped) = (Some(5), true));
    let reply = service.get("/public-api/v1/produtos?limit=100").json();
    assert_eq!(reply["value"].as_array().map(Vec::len), Some(5));
    service.fault(&json!({ "fault": "duplicate" }));
    let reply = service.get("/public-api/v1/produtos?limit=100").json();
    assert_eq!(reply["value"].as_array().map(Vec::len), Some(6));
}

#[test]
fn the_manuals_packaging_barcode_and_variation_are_added() {
    let service = open();
    let packaging = json!({ "embalagem": {
        "produto": "97", "unidadeMedida": "CX", "fatorConversao": 10, "preco": 123.40, "ean": "7891000315507",
    } });
    let reply = service.post("/public-api/v1/embalagens", &packaging).json();
    assert_eq!((&reply["preco"], &reply["fatorConversao"]), (&json!("123.40"), &json!(10)));
    assert_eq!(service.put("/public-api/v1/embalagens", &packaging).status, 200);
    assert_eq!(service.get("/public-api/v1/embalagens?produto=97").json().as_array().map(Vec::len), Some(1));
    let ean = json!({ "ean": { "produto": "97", "ean": "7898935898075" } });
    assert_eq!(service.post("/public-api/v1/eans", &ean).status, 200);
    assert_eq!(service.get("/public-api/v1/eans/7898935898075").json()["produto"], "97");
    assert_eq!(service.delete("/public-api/v1/eans/7898935898075").status, 200);
    let variation = json!({ "variacao": {
        "produto": "97", "codigoGrade": "12", "descricao": "ROXO", "ordem": "4", "tipoRegistro": "0",
    } });
    assert_eq!(service.post("/public-api/v1/variacoes", &variation).status, 200);
    assert_eq!(service.get("/public-api/v1/variacoes?produto=97").json().as_array().map(Vec::len), Some(6));
    let orphan = json!({ "ean": { "produto": "5", "ean": "7898935898075" } });
    assert_eq!(service.post("/public-api/v1/eans", &orphan).status, 422);
    assert_eq!(service.put("/public-api/v1/eans", &ean).status, 405);
}

#[test]
fn stock_is_set_and_read_in_both_versions() {
    let service = open();
    let shown = service.get("/public-api/v2/saldo-estoque/variacao?produto=97&filial=1").json();
    assert_eq!(shown[0], json!({ "codigo": 1, "variacao": "AMARELO/P", "saldo": 200 }));
    let body = json!({ "saldoEstoque": { "produto": "1003", "quantidade": 12.5 } });
    assert_eq!(service.post("/public-api/v2/saldo-estoque", &body).status, 200);
    for version in ["v1", "v2"] {
        let path = format!("/public-api/{version}/saldo-estoque?produto=1003&filial=1");
        let rows = service.get(&path).json();
        assert_eq!((&rows[0]["quantidade"], rows.as_array().map(Vec::len)), (&json!(12.5), Some(1)));
    }
    let changed = service.get("/public-api/v2/saldo-estoque?currenttimemillis=1616786400001").json();
    assert_eq!((&changed[0]["produto"], changed.as_array().map(Vec::len)), (&json!("1003"), Some(1)));
    let unknown = json!({ "saldoEstoque": { "produto": "5", "quantidade": 1 } });
    assert_eq!(service.post("/public-api/v1/saldo-estoque", &unknown).status, 422);
}

#[test]
fn the_manuals_sales_document_is_totalled() {
    let service = open();
    let items = json!([{ "produto": "97", "quantidade": 1, "precoUnitario": 12.34 }]);
    let body =
        json!({ "dav": { "codigo": "101", "tipoDocumento": 1, "data": "2020-08-01", "itens": items } });
    assert_eq!(service.post("/public-api/v1/davs", &body).status, 200);
    let one = service.get("/public-api/v1/davs/101").json();
    assert_eq!((&one["codigo"], &one["valor"], &one["status"]), (&json!(101), &json!("12.34"), &json!(1)));
    assert_eq!(one["itens"][0]["precoTotal"], "12.34");
    assert_eq!(service.get("/public-api/v1/davs?data.ge=2026-01-01").json()[0]["codigo"], 100);
    assert_eq!(service.delete("/public-api/v1/davs/101").status, 200);
    assert_eq!(service.get("/public-api/v1/davs/101").status, 404);
    for (field, wrong) in [
        ("tipoDocumento", json!(3)),
        ("data", json!("01/08/2020")),
        ("itens", json!([])),
        ("cliente", json!("77")),
    ] {
        let mut body = body.clone();
        body["dav"][field] = wrong;
        assert_eq!(service.post("/public-api/v1/davs", &body).status, 422, "{field}");
    }
}

#[test]
fn a_missing_endpoint_is_a_page() {
    let service = open();
    let reply = service.get("/public-api/v3/vendas");
    assert_eq!((reply.status, reply.header("Content-Type")), (200, Some("text/html; charset=utf-8")));
    assert_eq!(service.get("/outra").status, 404);
}
