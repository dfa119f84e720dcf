//! The Rust types of all systems: every reply of the vectors reads into them, and what they write is sent.

use std::collections::BTreeMap;

use retaguarda::systems::SYSTEMS;
use retaguarda::text;
use retaguarda::types::shop_control::*;
use retaguarda::types::{Decimal, Secret};
use retaguarda_conformance::{Case, Function, cases};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Which operation has which types: generated, so that none is forgotten.
#[path = "types/list.rs"]
#[rustfmt::skip]
mod list;

/// A check of the vectors of one operation; how many it found.
type Check = fn(&str, &[Case]) -> usize;

/// The vectors by their operations.
fn vectors() -> BTreeMap<String, Vec<Case>> {
    let mut found: BTreeMap<String, Vec<Case>> = BTreeMap::new();
    for (_, case) in cases() {
        found.entry(case.operation.clone()).or_default().push(case);
    }
    found
}

/// Every good answer reads into the type, and nothing of it is lost. A deviation so wide that it is told is no business of types.
fn reads<T: DeserializeOwned + Serialize>(operation: &str, cases: &[Case]) -> usize {
    let mut count = 0;
    for case in cases.iter().filter(|case| case.function == Function::Parse) {
        let Some(data) = case.expect["data"].as_str() else { continue };
        // The end of a list has no data.
        if case.expect["ok"] != true || case.expect["notices"] != json!([]) || data == "null" {
            continue;
        }
        let read: T =
            serde_json::from_str(data).unwrap_or_else(|error| panic!("{operation}: {error}\n{data}"));
        let written = serde_json::to_value(&read).expect("JSON");
        let answer: Value = serde_json::from_str(data).expect("data are JSON");
        assert_eq!(plain(&written), plain(&answer), "{operation}");
        count += 1;
    }
    count
}

/// Every body that is sent reads into the type, and what that writes is built to the same body, but for what is null.
fn writes<T: DeserializeOwned + Serialize>(operation: &str, cases: &[Case]) -> usize {
    let mut count = 0;
    for case in cases.iter().filter(|case| case.function == Function::Build) {
        let Some(sent) = case.expect["request"]["body"].as_str() else { continue };
        // What goes around the tables goes around the types.
        if case.options.get("extra").is_some() {
            continue;
        }
        let read: T = match serde_json::from_str(sent) {
            Ok(read) => read,
            // A number where the table says text: the engine takes it, the type has a text.
            Err(error) if error.to_string().contains("expected a string") => continue,
            Err(error) => panic!("{operation}: {error}\n{sent}"),
        };
        let body = serde_json::to_string(&read).expect("JSON");
        let again = Case { body: Some(body), body_base64: None, ..case.clone() }.run();
        let again = again["request"]["body"].as_str().unwrap_or_else(|| panic!("{operation}: {again}"));
        let plain = |text: &str| plain(&serde_json::from_str(text).expect("JSON"));
        assert_eq!(plain(again), plain(sent), "{operation}");
        count += 1;
    }
    count
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

/// Runs a list over the vectors. Each system has some, or the check would say nothing of it.
fn hold(list: &[(&str, Check)]) {
    let vectors = vectors();
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for (operation, check) in list {
        let cases = vectors.get(*operation).map(Vec::as_slice).unwrap_or_default();
        let system = operation.split('.').next().expect("a system");
        *found.entry(system).or_default() += check(operation, cases);
    }
    assert_eq!(found.len(), SYSTEMS.len());
    assert!(found.values().all(|count| *count > 0), "{found:?}");
    println!("{found:?}");
}

#[test]
fn the_replies_of_the_vectors_read() {
    hold(list::READ);
}

#[test]
fn the_bodies_of_the_vectors_are_written_again() {
    hold(list::WRITTEN);
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
