//! eGestor: sales and purchases, stock, invoices, slips, files and reports.

mod support;

use serde_json::{Map, Value, json};
use support::egestor::{get, open, post, refusal};
use support::service::Service;

/// Stock of a product.
fn stock(service: &Service, code: i64) -> Value {
    get(service, &format!("produtos/{code}"))["estoque"].clone()
}

#[test]
fn a_sale_takes_stock_and_leaves_something_to_be_received() {
    let service = open();
    let body = json!({
        "codContato": 1, "codVendedor": 12, "dtVenda": "2022-09-14", "situacao": 50, "valorFrete": 15.45,
        "valorDesc": 7.51, "valorDespesasAcessorias": 12.50,
        "produtos": [
            { "codProduto": 17, "quant": 1, "vDesc": 0, "deducao": 0, "preco": 50.00, "obs": "SN: XYZ1020" },
            { "codProduto": 22, "quant": 10, "vDesc": 0, "deducao": 0, "preco": 200.00, "obs": "" },
        ],
        "financeiros": [
            { "dtVenc": "2022-09-18", "pago": true, "codFormaPgto": 2, "codPlanoContas": 1, "codCaixa": 1, "valor": 100.00,
              "tags": ["API"], "descricao": "parcela 1/2" },
            { "dtVenc": "2022-09-18", "pago": false, "codFormaPgto": 4, "codPlanoContas": 1, "codCaixa": 1,
              "valor": 150.00, "tags": [], "descricao": "parcela 2/2" },
        ],
    });
    let added = post(&service, "vendas", body.clone());
    assert_eq!(
        added,
        json!({ "codigo": 3, "codVendedor": 12, "dtVenda": "2022-09-14", "valorTotal": 2070.44 })
    );
    assert_eq!(stock(&service, 17), 47);
    let sale = get(&service, "vendas/3");
    assert_eq!((&sale["nomeVendedor"], &sale["valorFinanc"]), (&json!("Vendedora 2"), &json!(250)));
    let receipt = sale["financeiros"][0]["codigo"].clone();
    let receipt = get(&service, &format!("recebimentos/{receipt}"));
    assert_eq!(
        (&receipt["situacao"], &receipt["origem"], &receipt["codModulo"]),
        (&json!(40), &json!("vendas"), &json!(3))
    );

    let change = json!({ "situacao": 10, "situacaoOS": "Entregue", "campoAdicional1": "Garantia", "dtVenda": "2020-01-01" });
    assert_eq!(service.put("/api/v1/vendas/3", &change).json()["dtVenda"], "2022-09-14");
    assert_eq!(stock(&service, 17), 48);
    assert_eq!(get(&service, "vendas/3")["customizado"]["xCampo1"], "Garantia");
    assert_eq!(refusal(&service.put("/api/v1/vendas/99", &change)), (400, json!(400)));

    assert_eq!(service.delete("/api/v1/vendas/3").json()["code"], "200");
    assert_eq!(service.get("/api/v1/vendas/3").status, 410);
    assert_eq!(get(&service, "vendas/3?listarCanceladas=true")["codigo"], 3);
    assert_eq!(get(&service, "vendas?listarCanceladas=2")["data"][0]["ativo"], false);
    let mut unknown = body;
    unknown["produtos"][0]["codProduto"] = json!(999);
    assert_eq!(refusal(&service.post("/api/v1/vendas", &unknown)), (400, json!(400)));
}

#[test]
fn numbers_that_no_shop_has_do_no_harm() {
    let service = open();
    for odd in [json!(1e308), json!("9".repeat(40)), json!(-1e30), json!([]), Value::Null] {
        let line = json!({ "codProduto": 17, "quant": odd, "preco": odd, "vDesc": odd });
        let body = json!({
            "codContato": 1, "dtVenda": "2026-03-01", "situacao": 50, "valorFrete": odd, "produtos": [line],
            "financeiros": [{ "valor": odd, "pago": odd }],
        });
        assert_eq!(post(&service, "vendas", body)["valorTotal"], 0, "{odd}");
    }
    assert_eq!(stock(&service, 17), 48);
}

#[test]
fn what_a_marketplace_knows_is_json_in_a_text() {
    let service = open();
    assert_eq!(get(&service, "vendas/2/contato")["codigo"], 2);
    let data = get(&service, "vendas/2/mercadoLivre")[0]["dados"].as_str().expect("a text").to_owned();
    assert!(data.contains(r"11\/02\/2026"), "{data}");
    let data: Value = serde_json::from_str(&data).expect("JSON");
    assert_eq!(data["total_amount"], 500);
}

#[test]
fn a_purchase_is_carried_out_opened_and_removed() {
    let service = open();
    let before = stock(&service, 10).as_i64().expect("a number");
    let body = json!({
        "codContato": 20, "numNota": "775", "dtCompra": "2019-05-03", "situacao": 10, "atualizarPrecoVenda": false,
        "produtos": [{ "codProduto": 10, "custoBruto": 499.99, "quant": 1000, "vDesc": 0, "valorIPI": 0, "valorST": 0 }],
        "financeiros": [{ "descricao": "Compra parcela 1/3", "codCaixa": 5, "dtVenc": "2019-06-03", "valor": 164.92 }],
    });
    let added = post(&service, "compras", body);
    assert_eq!((&added["codigo"], &added["valorTotal"]), (&json!(175), &json!(499990)));
    assert_eq!(stock(&service, 10), before);
    assert_eq!(get(&service, "compras/175/efetivar")["code"], 200);
    assert_eq!(stock(&service, 10), before + 1000);
    assert_eq!(refusal(&service.delete("/api/v1/compras/175")), (400, json!(400)));
    let invoice = get(&service, "compras/175/nfe");
    assert_eq!(invoice[0]["chave"].as_str().map(str::len), Some(44));
    assert!(invoice[0]["nota"].as_str().is_some_and(|xml| xml.starts_with("<?xml")));
    assert_eq!(get(&service, "compras/175/reabrir")["code"], 200);
    assert_eq!(stock(&service, 10), before);
    let part = get(&service, "compras/175")["financeiros"][0]["codigo"].clone();
    assert_eq!(get(&service, &format!("pagamentos/{part}"))["situacao"], 10);
    assert_eq!(service.delete("/api/v1/compras/175").json()["code"], "200");
    assert_eq!(service.get(&format!("/api/v1/pagamentos/{part}")).status, 410);
}

#[test]
fn stock_is_adjusted_and_given_back() {
    let service = open();
    let body = json!({ "codContato": 1, "motivo": 10, "tags": ["api", "teste"], "produtos": [{ "codProduto": 17, "estoqueFinal": 300 }] });
    assert_eq!(post(&service, "ajusteEstoque", body), json!({ "codigo": 2 }));
    let one = get(&service, "ajusteEstoque/2");
    assert_eq!((&one["tags"], &one["produtos"][0]["quantidade"]), (&json!(["api,teste"]), &json!(252)));
    assert_eq!(stock(&service, 17), 300);
    let body = json!({ "codVenda": 2, "obs": "Defeito", "produtos": [{ "codigo": 300, "valorDevolvido": 500, "quantDevolvida": 1 }] });
    assert_eq!(post(&service, "devolucoes", body), json!({ "codDevol": 2, "deducoes": [] }));
    assert_eq!(stock(&service, 17), 301);
    assert_eq!(get(&service, "devolucoes/2")["produtos"][0]["descricao"], "Caneca preta");
}

#[test]
fn an_invoice_has_three_answers_under_one_status() {
    let service = open();
    let made = post(&service, "vendas/2/gerarNfe", json!({ "enviar": false }));
    assert_eq!(made.as_object().map(|answer| answer.len()), Some(1));
    let code = made["codNota"].clone();
    assert_eq!(refusal(&service.get(&format!("/api/v1/nfe/{code}/xml"))), (404, json!(404)));
    let sent = post(&service, "vendas/2/gerarNfe", json!({ "enviar": true }));
    assert_eq!(
        (&sent["cStat"], &sent["autorizada"], &sent["situacao"]),
        (&json!(100), &json!(true), &json!("autorizada"))
    );
    let code = sent["codNota"].clone();
    let xml = service.get(&format!("/api/v1/nfe/{code}/xml"));
    assert!(xml.text().starts_with("<?xml"));
    let pdf = service.get(&format!("/api/v1/nfe/{code}/danfe"));
    assert_eq!((&pdf.body[..5], pdf.header("Content-Type")), (&b"%PDF-"[..], Some("application/pdf")));
    assert_eq!(get(&service, "vendas/2/nfe").as_array().map(Vec::len), Some(2));
    // Contact 7 pays ICMS and has no registration.
    let sale = json!({ "codContato": 7, "dtVenda": "2026-03-01", "situacao": 50, "produtos": [{ "codProduto": 17, "quant": 1 }] });
    let sale = post(&service, "vendas", sale)["codigo"].clone();
    let refused = post(&service, &format!("vendas/{sale}/gerarNfe"), json!({ "enviar": true }));
    assert_eq!((&refused["cStat"], &refused["nProt"]), (&json!(210), &Value::Null));
    let consumer = post(&service, "vendas/2/gerarNfce", json!({ "indPres": 1 }));
    assert_eq!(consumer["chaveAcesso"].as_str().map(str::len), Some(44));
    assert_eq!(
        refusal(&service.post("/api/v1/vendas/2/gerarNfce", &json!({ "indPres": 7 }))),
        (422, json!(422))
    );
    let saved = post(&service, "nfe/salvar", json!({ "xml": "<NFe><infNFe/></NFe>" }));
    assert_eq!((&saved["code"], &saved["obs"]), (&json!(200), &json!("")));
    assert_eq!(refusal(&service.post("/api/v1/nfe/salvar", &json!({ "xml": "<NFe/>" }))), (400, json!(400)));
}

#[test]
fn a_service_invoice_is_issued_by_a_get() {
    let service = open();
    let first = get(&service, "vendas/2/gerarNfse");
    let second = get(&service, "vendas/2/gerarNfseEnviarEmail");
    assert_ne!(first["codNota"], second["codNota"]);
    assert_eq!((&second["emailEnviado"], &second["situacao"]), (&json!(true), &json!(10)));
    let body = json!({ "codContato": 1, "itens": [{ "cod": 10, "quant": 1, "preco": 90.9 }] });
    let code = post(&service, "nfse", body)["codNota"].clone();
    assert_eq!(get(&service, &format!("nfse/{code}"))["valorBruto"], 90.9);
}

#[test]
fn slips_and_pix_are_paid() {
    let service = open();
    let body = json!({ "codContato": 1, "dtVenc": "2017-10-14", "codRecebimentos": ["2430"] });
    let slip = post(&service, "boletos", body);
    assert_eq!((&slip["valor"], &slip["situacao"]), (&json!(500), &json!("10")));
    let pix = post(&service, "pix", json!({ "codFinanceiro": 2430 }));
    let code = pix["2430"]["codigo"].clone();
    assert_eq!(get(&service, &format!("pix/{code}/consultarSituacao"))["valorPago"], 0);
    assert_eq!(get(&service, "verificarRetornoBoletos"), json!({ "ok": 1 }));
    let slip = get(&service, &format!("boletos/{}", slip["codigo"]));
    assert_eq!((&slip["situacao"], slip["dtCredito"].is_string()), (&json!("50"), true));
    assert_eq!(get(&service, "recebimentos/2430")["situacao"], 40);
    assert_eq!(get(&service, &format!("pix/{code}/consultarSituacao"))["situacao"], "pago");
    let one = get(&service, &format!("pix/{code}"));
    assert_eq!((&one["dados"]["valor"], &one["dados"]["situacao"]), (&json!("500.00"), &json!("20")));
    assert!(get(&service, "pix/credencial")["nomeParticipante"].is_string());
    assert_eq!(get(&service, "pix")["data"].as_array().map(Vec::len), Some(2));
}

#[test]
fn files_are_kept_behind_links() {
    let service = open();
    let send = |path: &str, field: &str| {
        let body = format!(
            "--borda\r\nContent-Disposition: form-data; name=\"descricao\"\r\n\r\nComprovante\r\n\
             --borda\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"a.txt\"\r\n\
             Content-Type: text/plain\r\n\r\nabc\r\n--borda--\r\n"
        );
        let headers = [("Content-Type", "multipart/form-data; boundary=borda")];
        service.send("POST", &format!("/api/v1/{path}"), &headers, Some(body.into_bytes()))
    };
    let file = send("discoVirtual", "arquivo").json();
    assert_eq!(
        (&file["nome"], &file["tamanho"], &file["descricao"]),
        (&json!("a.txt"), &json!(3), &json!("Comprovante"))
    );
    let link = get(&service, &format!("discoVirtual/{}", file["codigo"]))["linkDireto"]
        .as_str()
        .expect("a link")
        .to_owned();
    let path = link.strip_prefix(service.sandbox.addresses().egestor.as_str()).expect("this host").to_owned();
    assert_eq!(service.get(&path).text(), "abc");
    assert_eq!(service.get("/arquivos/3?temp_url_expires=1").status, 401);
    assert_eq!(service.delete(&format!("/api/v1/discoVirtual/{}", file["codigo"])).json()["code"], "200");
    assert!(send("produtos/17/fotos", "foto").json()["link"].is_string());
    assert_eq!(
        get(&service, "produtos?filtro=caneca%20preta")["data"][0]["listaImagens"].as_array().map(Vec::len),
        Some(1)
    );
    assert_eq!(refusal(&send("produtos/17/fotos", "arquivo")), (400, json!(400)));
}

#[test]
fn reports_come_in_the_blueprints_digits() {
    let service = open();
    let mut picky = 0;
    for name in [
        "extratoFinanceiro",
        "fluxoDeCaixa",
        "fluxoFinanceiro",
        "dre",
        "fluxoFuturo",
        "fluxoFuturoDetalhado",
        "lancamentosCancelados",
        "personalizadoFinanceiro",
        "financeiroPorVendedor",
        "comissoesFinanceiro",
        "custosDasCobrancas",
        "conciliacaoBancaria",
        "boletos",
        "vendasDetalhadas",
        "detalhesProdutosVendidos",
        "comissoesVendas",
        "abcProdutosVendidos",
        "abcClientesVendas",
        "vendasPorTipoDocumento",
        "vendasSemValores",
        "vendasResumo",
        "comprasDetalhadas",
        "detalhesProdutosComprados",
        "producoesDetalhadas",
        "composicoes",
        "historicoContato",
        "personalizadoContatos",
        "aniversariantesDoMes",
        "inatividadeClientes",
        "contatosDuplicados",
        "produtosPorFornecedor",
        "estoqueMinimo",
        "estoqueDoDia",
        "estoqueHistorico",
        "sugestaoCompra",
        "produtosDuplicados",
        "movimentacaoProduto",
        "personalizadoProdutos",
        "nfseImpostos",
        "nfeResumo",
        "nfeTotaisPorPeriodo",
        "registroEventos",
        "registroAcessos",
    ] {
        let path = format!("/api/v1/relatorios/{name}");
        let mut reply = service.post(&path, &json!({}));
        if reply.status == 400 {
            // It names what it must be asked with.
            let fields = reply.json()["errFields"].as_array().expect("names").clone();
            assert!(!fields.is_empty(), "{name}");
            let asked: Map<String, Value> =
                fields.iter().map(|field| (field.as_str().expect("a name").to_owned(), json!("1"))).collect();
            reply = service.post(&path, &asked.into());
            picky += 1;
        }
        assert_eq!(reply.status, 200, "{name}");
        assert!(reply.json().is_array() || reply.json().is_object(), "{name}");
    }
    assert_eq!(picky, 39);
    let monthly = json!({ "agrupamento": "mes", "tipoData": "dtPgto", "mesIni": 1, "anoIni": 2017 });
    let refused = service.post("/api/v1/relatorios/fluxoDeCaixa", &monthly);
    assert_eq!((refused.status, &refused.json()["errFields"]), (400, &json!(["mesFim", "anoFim"])));
    let asked = json!({ "tipoData": "dtVenda", "de": "2021-01-01", "ate": "2023-12-31" });
    let text = service.post("/api/v1/relatorios/vendasResumo", &asked);
    assert!(text.text().contains("\"blank\""), "{}", text.text());
    assert_eq!(refusal(&service.post("/api/v1/relatorios/outro", &json!({}))), (404, json!(404)));
}

#[test]
fn the_webhook_is_kept() {
    let service = open();
    assert_eq!(get(&service, "webhooks")["endpoint"], "http://www.example.com/webhookEgestor");
    let set = json!({ "endpoint": "http://127.0.0.1/avisos", "vendas": true, "enviarComoJson": true });
    assert!(post(&service, "webhooks", set).get("enviarComoJson").is_none());
    let kept = get(&service, "webhooks");
    assert_eq!(
        (&kept["vendas"], &kept["produtos"], &kept["enviarComoJson"]),
        (&json!(true), &json!(false), &json!(true))
    );
    assert_eq!(get(&service, "config/vendas/customizado")["xCampo2"], "Laudo técnico");
}
