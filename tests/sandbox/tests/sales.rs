//! A sale from its sending to its reading back.

mod support;

use std::thread::sleep;
use std::time::{Duration, Instant};

use retaguarda_sandbox::Options;
use serde_json::{Value, json};
use support::{Shop, manuals_client, manuals_sale};

const KNOWN: &str = "32163565000186";
const UNKNOWN: &str = "24165926000103";

/// Sends a sale and gives the path of its receipt.
fn send(shop: &Shop, sale: &Value) -> String {
    let dados = shop.post("/vendas/", sale).dados();
    let generated = dados["dataGeracao"].as_str().expect("dataGeracao");
    assert_eq!((generated.len(), &generated[27..]), (33, "-03:00"));
    format!("/vendas/{}", dados["recibo"].as_str().expect("recibo"))
}

fn reason(shop: &Shop, sale: &Value) -> String {
    let receipt = shop.get(&send(shop, sale)).dados();
    assert_eq!(receipt["pedidoProcessado"], false);
    receipt["erros"].as_str().expect("a reason").to_owned()
}

#[test]
fn the_manuals_sale_is_processed_and_read_back() {
    let shop = Shop::open();
    shop.post("/clientes/", &manuals_client()).dados();
    let receipt = shop.get(&send(&shop, &manuals_sale(KNOWN))).dados();
    assert_eq!((&receipt["pedidoProcessado"], &receipt["erros"]), (&json!(true), &Value::Null));
    assert_eq!((&receipt["sequenciaGerada"], &receipt["ordemMovimentoGerado"]), (&json!(1024), &json!(5024)));
    assert_eq!(receipt.get("notaFiscal"), Some(&Value::Null));

    let reply = shop.get("/saidas/detalhes/1024");
    let sale = reply.dados();
    assert_eq!((&sale["codigo_Cliente"], &sale["data"]), (&json!(28), &json!("2019-02-19T00:00:00-03:00")));
    assert_eq!(sale["total_Com_Desconto"].to_string(), "476.34");
    assert_eq!(sale["total_Sem_Desconto"].to_string(), "576.34");
    let item = &sale["produtos"][0];
    assert_eq!(
        (&item["codigo"], &item["desconto_Total"], &item["ordem_Prod_Serv"]),
        (&json!("1"), &json!(100), &json!(1))
    );
    assert_eq!((&sale["entrega"]["cEP"], &sale["entrega"]["rNTC"]), (&json!("82600380"), &json!("")));
    assert_eq!(sale["documento_Fiscais"], json!([]));
    assert!(reply.text().contains(r#""dados":{"ordem":5024,"sequencia":1024,"tipo_Operacao":"#));

    let last_page = shop.get("/saidas/3").dados();
    assert_eq!(last_page.as_array().and_then(|page| page.last()), Some(&sale));
    for word in ["A", "C", "E"] {
        assert_eq!(
            shop.get(&format!("/saidas/?tipodata={word}&datade=2025-01-01")).dados(),
            json!([sale]),
            "{word}"
        );
    }
    assert_eq!(shop.get("/saidas/?tipodata=X").refusal(), ("TIPO_BUSCA_INVALIDO".to_owned(), 400));
    assert_eq!(shop.get("/saidas/detalhes/99999").dados(), Value::Null);
}

#[test]
fn a_sale_takes_stock() {
    let shop = Shop::open();
    shop.post("/clientes/", &manuals_client()).dados();
    shop.get(&send(&shop, &manuals_sale(KNOWN))).dados();
    assert_eq!(shop.get("/estoque/1").dados()["estoqueFiliais"][0]["estoqueAtual"].to_string(), "24");
    let changed = shop.get("/v2/estoque/1?datade=2025-01-01").dados();
    assert_eq!((changed.as_array().map(Vec::len), &changed[0]["codigo"]), (Some(1), &json!("1")));

    let mut grade = manuals_sale(KNOWN);
    grade["CodigoFilialEstoque"] = json!(6);
    grade["Produtos"][0] = json!({
        "Codigo": "1000", "CodigoCor": "3", "CodigoTamanho": "4", "Quantidade": 2.5, "PrecoUnitario": 50,
    });
    shop.get(&send(&shop, &grade)).dados();
    let cells = shop.get("/estoque/1000/grade/tamanho/4/cor/3").dados();
    let left = |row: usize| cells["lista"][row]["estoqueAtual"].to_string();
    assert_eq!((left(0), left(1)), ("5".to_owned(), "997.5".to_owned()));
}

#[test]
fn a_receipt_is_pending_for_a_moment() {
    let delay = Duration::from_millis(1000);
    let shop = Shop::with(Options { receipt_delay: delay, ..Options::default() });
    let mut sale = manuals_sale(KNOWN);
    sale["CpfCnpj"] = json!("79489567000");
    let sent = Instant::now();
    let path = send(&shop, &sale);
    let first = shop.get(&path).dados();
    assert!(sent.elapsed() < delay, "this machine is too slow for the test");
    assert_eq!(first["erros"], "Recibo ainda não processado.");
    assert_eq!((&first["pedidoProcessado"], first.get("sequenciaGerada")), (&json!(false), None));
    for _ in 0..100 {
        if shop.get(&path).dados()["pedidoProcessado"] == true {
            assert!(sent.elapsed() >= delay);
            return;
        }
        sleep(Duration::from_millis(50));
    }
    panic!("the receipt stays pending");
}

#[test]
fn what_is_not_registered_is_refused_by_receipt() {
    let shop = Shop::open();
    let sale = manuals_sale(UNKNOWN);
    assert_eq!(
        reason(&shop, &sale),
        "A transportadora com o CPF/CNPJ 24165926000103 não está cadastrada no Shop Control 9."
    );
    let mut sale = manuals_sale(KNOWN);
    assert_eq!(
        reason(&shop, &sale),
        "O cliente com o CPF/CNPJ 16025717087 não está cadastrado no Shop Control 9."
    );
    sale["CodigoCliente"] = json!(2);
    sale["Produtos"][0]["Codigo"] = json!("X9");
    assert_eq!(reason(&shop, &sale), "O produto com o código X9 não está cadastrado no Shop Control 9.");
    sale["Produtos"][0]["Codigo"] = json!("1000");
    assert!(reason(&shop, &sale).starts_with("A grade do produto"));
    assert_eq!(shop.get("/saidas/detalhes/1024").dados(), Value::Null);
    assert_eq!(shop.get("/estoque/1").dados()["estoqueFiliais"][0]["estoqueAtual"], 25);
}

#[test]
fn a_sale_that_lacks_something_gets_no_receipt() {
    let shop = Shop::open();
    let broken = shop.try_send("POST", "/vendas/", "venda").expect("a reply");
    assert_eq!(broken.refusal(), ("BODY_INVALIDO".to_owned(), 400));
    let sale = manuals_sale(KNOWN);
    for name in ["CpfCnpj", "CodigoOperacao", "Data", "Produtos", "Recebimentos"] {
        let mut sale = sale.clone();
        sale[name] = Value::Null;
        assert_eq!(shop.post("/vendas/", &sale).refusal(), ("CAMPO_INVALIDO".to_owned(), 400), "{name}");
    }
    let wrong = [
        ("/Produtos/0/Quantidade", json!(0)),
        ("/Produtos/0/Quantidade", json!(1e27)),
        ("/Produtos/0/PrecoUnitario", json!("caro")),
        ("/Recebimentos/0/Tipo", json!("PIX")),
        ("/DadosEntrega/OpcoesFretePagoPor", json!("Z")),
        ("/Data", json!("19/02/2019")),
    ];
    for (path, value) in wrong {
        let mut sale = sale.clone();
        *sale.pointer_mut(path).expect("a field") = value;
        assert_eq!(shop.post("/vendas/", &sale).refusal(), ("CAMPO_INVALIDO".to_owned(), 400), "{path}");
    }
    let unknown = shop.get("/vendas/9d2e2138-9a9c-40ee-8dcb-390c4843d5a2");
    assert_eq!(unknown.refusal(), ("REGISTRO_NAO_ENCONTRADO".to_owned(), 404));
    assert_eq!(shop.get("/vendas/recibo").refusal().0, "CAMPO_INVALIDO");
}

#[test]
fn what_was_sold_before_has_invoices_and_deliveries() {
    let sale = Shop::open().get("/saidas/detalhes/1001").dados();
    assert_eq!(sale["documento_Fiscais"][0]["modelo"], "55");
    assert!(sale["documento_Fiscais"][0]["xML_Documento"].is_string());
    assert_eq!(sale["entrega"]["situacao"], "Entregue");
}
