//! What forms ask: one field of a body, and a body that somebody is still typing.

#![allow(clippy::expect_used, reason = "a test may fail")]

use retaguarda::engine::json::Reader;
use retaguarda::engine::{self, Options, Problem};

const SALE: &str = "shop_control.vendas.cadastrar";
const CUSTOMER: &str = "shop_control.clientes.cadastrar";

fn options(text: &str) -> Options {
    Options::from_json(text).expect("options")
}

type Told = Result<String, Vec<(String, &'static str)>>;

fn told(checked: Result<(Vec<u8>, Vec<Problem>), Vec<Problem>>) -> Told {
    checked
        .map(|(bytes, _)| String::from_utf8(bytes).expect("UTF-8"))
        .map_err(|problems| problems.into_iter().map(|problem| (problem.path, problem.code.name())).collect())
}

fn field(operation: &str, pointer: &str, value: Option<&str>, asked: &str) -> Told {
    told(engine::field(operation, pointer, value.map(str::as_bytes), &options(asked)))
}

fn body(operation: &str, body: &str, asked: &str) -> Told {
    told(engine::body(operation, body.as_bytes(), &options(asked)))
}

fn wrong(path: &str, code: &'static str) -> Told {
    Err(vec![(path.to_owned(), code)])
}

#[test]
fn one_field_is_checked_as_it_is_in_its_body() {
    let form = r#"{"coerce":"form"}"#;
    assert_eq!(
        field(CUSTOMER, "/cpfCnpj", Some(r#""160.257.170-87""#), ""),
        Ok(r#"{"cpfCnpj":"16025717087"}"#.into())
    );
    assert_eq!(
        field(CUSTOMER, "/cpfCnpj", Some(r#""160.257.170-88""#), ""),
        wrong("/body/cpfCnpj", "identifier_check_digits")
    );
    assert_eq!(
        field(SALE, "/recebimentos/0/valor", Some(r#""10,50""#), form),
        Ok(r#"{"valor":10.50}"#.into())
    );
    assert_eq!(
        field(SALE, "/recebimentos/3/valor", Some("1.005"), ""),
        wrong("/body/recebimentos/3/valor", "decimal_scale")
    );
    assert_eq!(field(SALE, "/Recebimentos/0/VALOR", Some("2"), ""), Ok(r#"{"valor":2}"#.into()));
    assert_eq!(field(SALE, "/produtos", Some("[]"), ""), wrong("/body/produtos", "list_too_short"));
}

#[test]
fn an_item_and_a_whole_body_are_places_too() {
    let item = r#"{"codigo":"1","quantidade":1,"precoUnitario":1}"#;
    assert_eq!(field(SALE, "/produtos/0", Some(item), ""), Ok(format!("[{item}]")));
    assert_eq!(field(SALE, "/produtos/1", Some("{}"), "").map_err(|problems| problems.len()), Err(3));
    let customer = r#"{"nome":"Ana","tipo":"C","fisicaJuridica":"F","cpfCnpj":"16025717087"}"#;
    assert_eq!(field(CUSTOMER, "", Some(customer), ""), Ok(format!("[{customer}]")));
}

#[test]
fn what_is_not_there_is_missing_only_where_it_must_be() {
    assert_eq!(field(CUSTOMER, "/nome", None, ""), wrong("/body/nome", "required"));
    assert_eq!(field(CUSTOMER, "/cep", None, ""), Ok(String::new()));
    assert_eq!(field(CUSTOMER, "/cep", Some(r#""""#), ""), Ok("{}".into()));
    // What is always the same is filled in.
    assert_eq!(field("egestor.autenticacao.autenticar", "/grant_type", None, ""), Ok(String::new()));
}

#[test]
fn a_place_that_is_not_there_is_told() {
    assert_eq!(field(CUSTOMER, "/nomee", Some("1"), ""), wrong("/body/nomee", "unknown_key"));
    assert_eq!(field(CUSTOMER, "/nome/x", Some("1"), ""), wrong("/body/nome/x", "unknown_key"));
    assert_eq!(field(SALE, "/produtos/x", Some("1"), ""), wrong("/body/produtos/x", "unknown_key"));
    assert_eq!(
        field("shop_control.clientes.consultar", "/x", Some("1"), ""),
        wrong("/body", "unexpected_body")
    );
    assert_eq!(field("x", "/x", Some("1"), ""), wrong("", "unknown_operation"));
    assert_eq!(field(CUSTOMER, "/nome", Some("{"), ""), wrong("/body", "json_unexpected_end"));
}

#[test]
fn what_more_typing_may_put_right_is_no_problem_while_somebody_types() {
    let typing = r#"{"typing":true,"coerce":"form"}"#;
    assert_eq!(
        body(CUSTOMER, r#"{"nome":"","cpfCnpj":"160.257","cep":"0131"}"#, typing),
        Ok(r#"{"nome":"","cpfCnpj":"160.257","cep":"0131"}"#.into())
    );
    // The eleven digits of a wrong CPF may become a CNPJ.
    assert_eq!(field(CUSTOMER, "/cpfCnpj", Some(r#""16025717088""#), typing).map(|_| ()), Ok(()));
    for (pointer, value, code) in [
        ("/cpfCnpj", r#""160.257é""#, "identifier_characters"),
        ("/cep", r#""01310-1000""#, "identifier_length"),
        ("/uf", r#""XX""#, "identifier_unknown"),
        ("/nome", "1", "type_mismatch"),
    ] {
        assert_eq!(
            field(CUSTOMER, pointer, Some(value), typing),
            wrong(&format!("/body{pointer}"), code),
            "{value}"
        );
    }
    assert_eq!(field(SALE, "/recebimentos/0/valor", Some(r#""10,""#), typing).map(|_| ()), Ok(()));
    assert_eq!(
        field(SALE, "/recebimentos/0/valor", Some(r#""10,505""#), typing),
        wrong("/body/recebimentos/0/valor", "decimal_scale")
    );
}

#[test]
fn nothing_is_built_of_what_is_still_typed() {
    let session = r#"{"url":"http://127.0.0.1:60500","codFilial":1,"senha":"senha","token":"t"}"#;
    let built = engine::build(
        CUSTOMER,
        &mut Reader::of_text("{}"),
        Some(b"{}"),
        &mut Reader::of_text(session),
        1,
        &options(r#"{"typing":true}"#),
    );
    assert!(built.is_err());
}
