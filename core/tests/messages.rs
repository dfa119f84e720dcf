//! What people read of a problem: the name of the field, what is wrong, what was given; masked where it is personal, in words of one's own where they are set.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail")]

use retaguarda::text;
use serde_json::{Value, json};

/// The problems of a body, each as (path, label, given, message).
fn problems(operation: &str, body: &Value, options: &Value) -> Vec<[String; 4]> {
    let told = text::validate(operation, "", Some(body.to_string().as_bytes()), &options.to_string());
    let told: Vec<Value> = serde_json::from_str(&told).expect("a list of problems");
    let word = |problem: &Value, key: &str| problem[key].as_str().unwrap_or("-").to_owned();
    told.iter().map(|problem| ["path", "label", "given", "message"].map(|key| word(problem, key))).collect()
}

/// The message at a place.
fn message(operation: &str, body: &Value, options: &Value, path: &str) -> String {
    let found = problems(operation, body, options);
    let [.., message] =
        found.iter().find(|[at, ..]| at == path).unwrap_or_else(|| panic!("{path} in {found:?}"));
    message.clone()
}

const CUSTOMER: &str = "shop_control.clientes.cadastrar";
const SALE: &str = "shop_control.vendas.cadastrar";

#[test]
fn a_message_names_the_field_the_limit_and_what_was_found() {
    let customer = json!({ "nome": "x".repeat(61), "tipo": "X", "cpfCnpj": "160.257.170-88", "cep": "1" });
    let told = |path: &str| message(CUSTOMER, &customer, &json!({}), path);
    assert_eq!(told("/body/nome"), "Nome: no máximo 60 caracteres (há 61)");
    assert!(told("/body/tipo").starts_with("Tipo: valores possíveis: C, F"), "{}", told("/body/tipo"));
    assert!(told("/body/tipo").ends_with("; informado: X"), "{}", told("/body/tipo"));
    let plain = message(CUSTOMER, &customer, &json!({ "plain": true }), "/body/tipo");
    assert!(plain.starts_with("valores possíveis: C, F") && !plain.contains("informado"), "{plain}");
    let english = message(CUSTOMER, &customer, &json!({ "language": "en" }), "/body/tipo");
    assert!(english.ends_with("; given: X"), "{english}");
    let empty = message(CUSTOMER, &json!({ "nome": "Ana", "tipo": "" }), &json!({}), "/body/tipo");
    assert!(!empty.contains("informado"), "{empty}");
}

#[test]
fn what_stands_in_a_list_is_named_by_its_number() {
    let sale = json!({ "produtos": [{ "codigo": "1", "quantidade": 1, "precoUnitario": 1 }, { "codigo": "2", "quantidade": "um" }] });
    let found = problems(SALE, &sale, &json!({}));
    let label = |path: &str| found.iter().find(|[at, ..]| at == path).map(|[_, label, ..]| label.as_str());
    assert_eq!(label("/body/produtos/1/quantidade"), Some("Produtos 2 › Quantidade"));
    assert_eq!(label("/body/produtos/1/precoUnitario"), Some("Produtos 2 › Preço unitário"));
}

#[test]
fn personal_values_are_masked_unless_asked() {
    let customer =
        json!({ "nome": "Ana", "tipo": "C", "cpfCnpj": "160.257.170-88", "email": "ana.example.com" });
    let shown = |options: Value| {
        let found = problems(CUSTOMER, &customer, &options);
        found.into_iter().find(|[path, ..]| path == "/body/cpfCnpj").map(|[_, _, given, _]| given)
    };
    assert_eq!(shown(json!({})).as_deref(), Some("***.***.***-88"));
    assert_eq!(shown(json!({ "reveal": true })).as_deref(), Some("160.257.170-88"));
    for [_, _, given, message] in problems(CUSTOMER, &customer, &json!({})) {
        assert!(
            !given.contains("160") && !message.contains("160.257") && !message.contains("ana"),
            "{message}"
        );
    }
}

#[test]
fn a_secret_is_never_shown_of_itself() {
    let session = json!({ "url": "http://127.0.0.1", "senha": { "a": "SEGREDO" }, "token": 12, "codFilial": "SEGREDO" });
    let frame = text::build(
        "shop_control.clientes.consultar",
        r#"{"path":{"pagina":1}}"#,
        None,
        &session.to_string(),
        0,
        "",
    );
    let head = String::from_utf8_lossy(&frame).into_owned();
    assert!(head.contains("type_mismatch"), "{head}");
    assert!(!head.contains("\"senha\":\"SEGREDO") && !head.contains("given\":\"12"), "{head}");
}

#[test]
fn texts_can_be_replaced() {
    let own = json!({ "texts": { "required": "Informe {label}.", "invalid_choice": "{label} não pode ser {given}" } });
    let customer = json!({ "tipo": "X" });
    assert_eq!(message(CUSTOMER, &customer, &own, "/body/nome"), "Informe Nome.");
    assert_eq!(message(CUSTOMER, &customer, &own, "/body/tipo"), "Tipo não pode ser X");
    let unknown = text::validate(CUSTOMER, "", None, r#"{"texts":{"no_such_code":"x"}}"#);
    assert!(unknown.contains("invalid_option"), "{unknown}");
}

#[test]
fn long_values_are_cut_and_odd_pointers_name_nothing() {
    let customer = json!({ "nome": "Ana", "tipo": "á".repeat(500) });
    let told = message(CUSTOMER, &customer, &json!({}), "/body/tipo");
    assert!(told.ends_with('…') && told.chars().count() < 160, "{told}");
    let strange = json!({ "nome": "Ana", "tipo": "C", "a/b~c": 1, "": 2 });
    let found = problems(CUSTOMER, &strange, &json!({}));
    let unknown: Vec<_> =
        found.iter().filter(|[path, ..]| path.contains('~') || path.ends_with('/')).collect();
    assert!(unknown.len() == 2 && unknown.iter().all(|[_, label, ..]| label.is_empty()), "{found:?}");
}
