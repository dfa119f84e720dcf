//! eGestor: tokens and limits, lists, registers, and what is received and paid.

mod support;

use std::time::Duration;

use retaguarda_sandbox::egestor::Settings;
use serde_json::{Value, json};
use support::egestor::{get, log_in, open, post, refusal, with};

#[test]
fn tokens_are_given_renewed_and_refused() {
    let mut service = open();
    let refresh = log_in(&mut service)["refresh_token"].clone();
    let renew = json!({ "grant_type": "refresh_token", "refresh_token": refresh });
    let ask = |body: &Value| service.post("/api/oauth/access_token", body);
    assert_eq!(ask(&renew).status, 200);
    assert_eq!(refusal(&ask(&renew)), (400, json!(400)));
    let wrong = json!({ "grant_type": "personal", "personal_token": "outro" });
    assert_eq!(refusal(&ask(&wrong)), (400, json!(400)));
    service.fault(&json!({ "fault": "expired_token" }));
    for _ in 0..2 {
        let reply = service.get("/api/v1/contatos");
        assert_eq!(refusal(&reply), (401, json!(401)));
        let json = reply.json();
        assert_eq!((&json["errObs"], &json["errUrl"]), (&json!("access_denied"), &json!("/v1/contatos")));
    }
    log_in(&mut service);
    get(&service, "contatos");
}

#[test]
fn a_code_gives_a_personal_token() {
    let service = open();
    let path = "/api/oauth/authorize?response_type=code&client_id=aplicacao-teste&redirect_uri=http://127.0.0.1:1/volta";
    let agent = ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).build();
    let agent: ureq::Agent = agent.into();
    let reply = agent.get(format!("{}{path}", service.sandbox.addresses().egestor)).call().expect("a reply");
    let back = reply.headers().get("Location").and_then(|value| value.to_str().ok()).expect("Location");
    let (uri, code) = back.split_once("?code=").expect("a code");
    assert_eq!((reply.status().as_u16(), uri), (302, "http://127.0.0.1:1/volta"));
    let body = json!({
        "grant_type": "authorization_code", "client_id": "aplicacao-teste", "client_secret": "segredo-teste",
        "redirect_uri": uri, "code": code,
    });
    let reply = service.post("/api/oauth/access_token", &body).json();
    assert_eq!(reply["personal_token"], Settings::default().personal_token);
    assert_eq!(service.post("/api/oauth/access_token", &body).status, 400);
}

#[test]
fn sixty_a_minute_and_two_headers() {
    let service = with(|settings| settings.window = Duration::from_secs(600));
    // The token was the first.
    for left in (0..59).rev() {
        let reply = service.get("/api/v1/empresa");
        assert_eq!((reply.status, reply.header("X-RateLimit-Limit")), (200, Some("60")));
        assert_eq!(reply.header("X-RateLimit-Remaining"), Some(left.to_string().as_str()));
    }
    let reply = service.get("/api/v1/empresa");
    assert_eq!(refusal(&reply), (429, json!(429)));
    assert_eq!((reply.header("X-RateLimit-Remaining"), reply.header("Retry-After")), (Some("0"), None));
    assert_eq!(service.post("/__sandbox/reset", &json!({})).status, 204);
    assert_eq!(service.get("/api/v1/empresa").status, 200);
}

#[test]
fn lists_have_pages_of_fifty() {
    let service = open();
    let first = get(&service, "contatos");
    assert_eq!(
        ["total", "per_page", "current_page", "last_page", "from", "to"].map(|name| first[name].as_u64()),
        [Some(59), Some(50), Some(1), Some(2), Some(1), Some(50)]
    );
    assert!(first["next_page_url"].as_str().is_some_and(|url| url.ends_with("/api/v1/contatos?page=2")));
    let second = get(&service, "contatos?page=2");
    assert_eq!(second["data"].as_array().map(Vec::len), Some(9));
    for beyond in ["3", "65535"] {
        assert_eq!(get(&service, &format!("contatos?page={beyond}"))["data"], json!([]));
    }
    for first in ["0", "-1", "um", "18446744073709551615"] {
        assert_eq!(get(&service, &format!("contatos?page={first}"))["current_page"], 1, "{first}");
    }
    service.fault(&json!({ "fault": "duplicate" }));
    assert_eq!(get(&service, "contatos?page=2")["data"].as_array().map(Vec::len), Some(10));
}

#[test]
fn lists_are_filtered_ordered_and_cut_to_fields() {
    let service = open();
    let list = get(&service, "produtos?filtro=caneca%20t&fields=codigo,descricao&orderBy=descricao,desc");
    assert_eq!(list["data"][0], json!({ "codigo": 52, "descricao": "Caneca térmica modelo 4" }));
    assert_eq!(list["data"].as_array().map(Vec::len), Some(4));
    assert_eq!(get(&service, "vendas?dtIni=2026-01-01&dtFim=2026-12-31")["data"][0]["codigo"], 2);
    assert_eq!(get(&service, "recebimentos?situFin=40")["data"][0]["valor"], "320.50");
    assert_eq!(refusal(&service.get("/api/v1/produtos?orderBy=cor,asc")), (400, json!(400)));
    assert_eq!(refusal(&service.get("/api/v1/produtos?fields=cor")), (400, json!(400)));
}

#[test]
fn a_contact_lives_and_is_gone() {
    let service = open();
    let added = post(&service, "contatos", json!({ "nome": "Nome do contato", "tipo": ["cliente"] }));
    assert_eq!(added, json!({ "codigo": 60, "nome": "Nome do contato" }));
    let one = get(&service, "contatos/60");
    assert_eq!(
        (&one["codigo"], &one["dtNasc"], &one["emails"]),
        (&json!("60"), &json!("0000-00-00"), &json!([]))
    );
    let changed = service.put("/api/v1/contatos/60", &json!({ "fantasia": "Loja" })).json();
    assert_eq!((&changed["fantasia"], &changed["nome"]), (&json!("Loja"), &json!("Nome do contato")));
    let removed = service.delete("/api/v1/contatos/60").json();
    assert_eq!(
        removed,
        json!({ "code": "200", "msg": "Contato com código 60 excluído com sucesso!", "obs": null, "fields": null })
    );
    for reply in [service.get("/api/v1/contatos/60"), service.delete("/api/v1/contatos/60")] {
        assert_eq!(refusal(&reply), (410, json!(410)));
    }
    assert_eq!(refusal(&service.get("/api/v1/contatos/999")), (404, json!(404)));
    assert_eq!(refusal(&service.get("/api/v1/contatos/x")), (404, json!(404)));
}

#[test]
fn what_is_missing_and_what_is_out_of_scope() {
    let service = open();
    let reply = service.post("/api/v1/contatos", &json!({ "nome": "Ana" }));
    assert_eq!((refusal(&reply), reply.json()["errFields"].clone()), ((400, json!(400)), json!(["tipo"])));
    let body = json!({ "nome": "Ana", "tipo": ["cliente"], "indicadorIE": 3 });
    assert_eq!(refusal(&service.post("/api/v1/contatos", &body)), (422, json!(422)));
    assert_eq!(refusal(&service.delete("/api/v1/configTrib/1")), (405, json!(405)));
    assert_eq!(refusal(&service.get("/api/v1/caminhoes")), (404, json!(404)));
    let headers = [("Content-Type", "application/json")];
    assert_eq!(
        refusal(&service.send("POST", "/api/v1/contatos", &headers, Some(b"{".to_vec()))),
        (400, json!(400))
    );
}

#[test]
fn every_resource_is_listed_and_shown_alone() {
    let service = open();
    for path in [
        "contatos",
        "categorias",
        "produtos",
        "ajusteEstoque",
        "servicos",
        "disponiveis",
        "formasPagamento",
        "planoContas",
        "configTrib",
        "recebimentos",
        "pagamentos",
        "compras",
        "vendas",
        "devolucoes",
        "boletos",
        "nfse",
        "nfe",
        "discoVirtual",
        "usuarios",
    ] {
        let code = get(&service, path)["data"][0]["codigo"].clone();
        let code = code.as_str().map_or_else(|| code.to_string(), str::to_owned);
        let one = get(&service, &format!("{path}/{code}"));
        assert!(one.get("data").is_none() && one["codigo"] != Value::Null, "{path}: {one}");
    }
}

#[test]
fn the_other_registers_answer_as_printed() {
    let service = open();
    for (path, body, answer) in [
        ("categorias", json!({ "nome": "Copos" }), json!({ "codigo": 4, "nome": "Copos" })),
        ("produtos", json!({ "descricao": "Novo" }), json!({ "codigo": 59, "descricao": "Novo" })),
        ("servicos", json!({ "descricao": "Novo" }), json!({ "codigo": 12, "descricao": "Novo" })),
        (
            "disponiveis",
            json!({ "nome": "CEF", "saldo": 9.5 }),
            json!({ "codigo": 3, "nome": "CEF", "saldo": 9.5 }),
        ),
        (
            "planoContas",
            json!({ "codPai": 1, "nome": "Venda", "tipo": 1 }),
            json!({ "codigo": 100, "codPai": 1, "nome": "Venda", "tipo": 1 }),
        ),
    ] {
        assert_eq!(post(&service, path, body), answer, "{path}");
    }
    let method =
        json!({ "codDisponivel": 1, "nome": "Vale", "formaPgtoNFCe": 99, "tipoCusto": 1, "valorCusto": 2.5 });
    let mut whole = method.clone();
    whole["codigo"] = json!(5);
    assert_eq!(post(&service, "formasPagamento", method), whole);
}

#[test]
fn receipts_and_payments_are_settled_once() {
    let service = open();
    let balance = get(&service, "disponiveis/1")["saldo"].as_f64().expect("a number");
    for (path, action, open, settled, by) in
        [("recebimentos", "receber", 20, 40, 200.0), ("pagamentos", "pagar", 10, 30, -200.0)]
    {
        let body = json!({ "descricao": "parcela 1/1", "valor": 500, "dtVenc": "2024-09-01", "dtPgto": "0000-00-00", "codDisponivel": 1 });
        let added = post(&service, path, body);
        assert_eq!((&added["situacao"], &added["origem"]), (&json!(open), &json!("financeiro")));
        let path = format!("/api/v1/{path}/{}", added["codigo"]);
        let settle = json!({ "valor": 200, "dtPgto": "2024-09-25", "dtComp": "2024-09-25" });
        let reply = service.put(&format!("{path}/{action}"), &settle);
        assert_eq!((reply.status, &reply.json()["code"]), (200, &json!(200)));
        assert_eq!(service.get(&path).json()["situacao"], settled);
        assert_eq!(service.put(&format!("{path}/{action}"), &settle).status, 400);
        assert_eq!(service.delete(&path).json()["code"], 200);
        assert_eq!(service.get(&path).status, 410);
        let now = get(&service, "disponiveis/1")["saldo"].as_f64().expect("a number");
        let expected = if by > 0.0 { balance + by } else { balance };
        assert!((now - expected).abs() < 0.001, "{now} {expected}");
    }
    assert_eq!(get(&service, "pagamentos/2/contato")["codigo"], 10);
}
