//! The Rust types: every reply of the vectors reads into them, and what they write is taken.

use retaguarda::text;
use retaguarda::types::shop_control::*;
use retaguarda::types::{Decimal, Secret};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The data of every good answer of an operation.
fn answers(operation: &str) -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/shop_control");
    let mut answers = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the vectors") {
        let text = std::fs::read_to_string(entry.expect("a file").path()).expect("a vector file");
        let file: Value = serde_json::from_str(&text).expect("vectors are JSON");
        for case in file["cases"].as_array().expect("cases") {
            let good =
                case["do"] == "parse" && case["expect"]["ok"] == true && case["expect"]["data"].is_string();
            // A deviation so wide that it is told is no business of types.
            if good && case["operation"] == operation && case["expect"]["notices"] == json!([]) {
                let data = case["expect"]["data"].as_str().expect("data as JSON text");
                answers.push(serde_json::from_str(data).expect("data are JSON"));
            }
        }
    }
    // The end of a list has none.
    answers.retain(|data: &Value| !data.is_null());
    answers
}

/// Every answer reads into the type, and nothing of it is lost.
fn reads<T: DeserializeOwned + Serialize>(operation: &str) {
    let answers = answers(operation);
    assert!(!answers.is_empty(), "{operation}: no vector");
    for answer in answers {
        let read: T = serde_json::from_value(answer.clone())
            .unwrap_or_else(|error| panic!("{operation}: {error}\n{answer}"));
        let written = serde_json::to_value(&read).expect("JSON");
        assert_eq!(plain(&written), plain(&answer), "{operation}");
    }
}

/// Without what is null, and numbers as texts.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), plain(value)))
            .collect(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Number(number) => Value::from(number.to_string().trim_end_matches(".0")),
        Value::String(text) => Value::from(text.trim_end_matches(".0")),
        Value::Bool(_) | Value::Null => value.clone(),
    }
}

#[test]
fn the_replies_of_the_vectors_read() {
    reads::<Vec<Auxiliar>>("shop_control.auxiliares.consultar");
    reads::<Vec<Cliente>>("shop_control.clientes.consultar");
    reads::<Cliente>("shop_control.clientes.detalhar");
    reads::<Vec<Produto>>("shop_control.produtos.consultar");
    reads::<Vec<Promocao>>("shop_control.promocoes.consultar");
    reads::<Estoque>("shop_control.estoque.detalhar");
    reads::<ReciboGerado>("shop_control.vendas.cadastrar");
    reads::<Recibo>("shop_control.recibos.detalhar");
}

#[test]
fn a_sale_is_written_as_the_engine_takes_it() {
    let quantity: Decimal = "1.5".parse().expect("a decimal");
    let product = ProdutoVenda::new("1", quantity, Decimal::from(10));
    let mut payment = Recebimento::new(RecebimentoTipo::Cb);
    payment.valor = Some("15.00".parse().expect("a decimal"));
    payment.codigo_conta_bancaria = Some(1);
    let mut sale = Venda::new("500", "2019-02-19T00:00:00-03:00", vec![product], vec![payment]);
    sale.codigo_cliente = Some(28);
    let body = serde_json::to_vec(&sale).expect("JSON");
    assert_eq!(text::validate("shop_control.vendas.cadastrar", "{}", Some(&body), ""), "[]");
}

#[test]
fn values_and_keys_of_tomorrow_are_kept() {
    let customer: Cliente =
        serde_json::from_value(json!({"codigo": 1, "tipo": "Z", "novo": [1]})).expect("a customer");
    assert_eq!(customer.tipo, Some(ClienteTipo::Outro("Z".to_owned())));
    assert_eq!(customer.outros["novo"], json!([1]));
}

#[test]
fn a_secret_is_not_printed() {
    let token: TokenGerado =
        serde_json::from_value(json!({"token": "abc", "expireAt": null})).expect("a token");
    assert!(!format!("{token:?}").contains("abc"));
    assert_eq!(token.token.as_ref().map(Secret::expose), Some("abc"));
}

#[test]
fn a_decimal_keeps_its_digits_or_is_refused() {
    assert_eq!("1.10".parse::<Decimal>().map(|value| value.to_string()), Ok("1.10".to_owned()));
    assert_eq!("1e2".parse::<Decimal>().map(|value| value.to_string()), Ok("100".to_owned()));
    assert!("1,10".parse::<Decimal>().is_err());
    assert_eq!(serde_json::from_str::<Decimal>("0.3").expect("a decimal").as_str(), "0.3");
}
