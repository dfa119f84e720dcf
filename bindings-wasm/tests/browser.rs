//! The helpers for Rust applications, in a real browser.
#![cfg(all(target_arch = "wasm32", feature = "rust"))]

use retaguarda_wasm::retaguarda::engine::json::{Reader, Writer};
use retaguarda_wasm::retaguarda::engine::{self, Options, Outcome, Request};
use retaguarda_wasm::retaguarda::text;
use retaguarda_wasm::{fetch, value};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const CONSULTAR: &str = "shop_control.clientes.consultar";

/// A request to an address that needs no server: a browser answers `data:` itself.
fn asking(url: &str) -> Request {
    let headers = vec![("User-Agent".to_owned(), "retaguarda".to_owned())];
    Request { method: "GET", url: url.to_owned(), headers, body: None }
}

#[wasm_bindgen_test]
fn a_value_goes_to_the_engine_and_comes_back() {
    let body =
        value::from_json(r#"{"nome":"Ana","fisicaJuridica":"F","tipo":"C","cpfCnpj":"160.257.170-87"}"#)
            .unwrap();
    assert!(body.is_object());
    let json = value::to_json(&body).unwrap();
    let problems = text::validate("shop_control.clientes.cadastrar", "{}", Some(json.as_bytes()), "");
    let problems = value::from_json(&problems).unwrap();
    assert_eq!(js_sys::Array::from(&problems).length(), 0);
}

#[wasm_bindgen_test]
fn numbers_keep_what_they_are() {
    let list = value::from_json("[1, 1.5, -0.25, 9007199254740991, null, true]").unwrap();
    assert_eq!(value::to_json(&list).unwrap(), "[1,1.5,-0.25,9007199254740991,null,true]");
}

#[wasm_bindgen_test]
fn what_json_cannot_hold_is_refused() {
    for wrong in [JsValue::from_f64(f64::NAN), JsValue::from_f64(f64::INFINITY), JsValue::symbol(None)] {
        assert!(value::to_json(&js_sys::Array::of1(&wrong)).is_err(), "{wrong:?}");
    }
    assert!(value::from_json("{").is_err());
}

#[wasm_bindgen_test]
async fn an_answer_is_fetched_and_read() {
    let envelope = r#"{"sucesso":true,"mensagem":null,"tipo":null,"complementoTipo":null,"statusCode":200,"dados":[{"codigo":7,"nome":"Ana"}]}"#;
    let url = format!("data:application/json,{}", js_sys::encode_uri_component(envelope));
    let response = fetch::send(&asking(&url)).await.unwrap();
    assert_eq!(response.status, 200);
    let mut data = Writer::new();
    let answer = response.parse(CONSULTAR, &Options::default(), &mut data).unwrap();
    assert!(matches!(answer.outcome, Outcome::Data { end: false }));
    let text = String::from_utf8(data.into_bytes()).unwrap();
    assert!(text.starts_with(r#"[{"codigo":7,"nome":"Ana""#), "{text}");
}

#[wasm_bindgen_test]
async fn a_page_is_no_answer_of_the_vendor() {
    let response = fetch::send(&asking("data:text/html,<html></html>")).await.unwrap();
    let answer = response.parse(CONSULTAR, &Options::default(), &mut Writer::new()).unwrap();
    let Outcome::Failed(failure) = answer.outcome else { panic!("{:?}", answer.outcome) };
    assert_eq!(failure.kind.name(), "unreadable");
}

#[wasm_bindgen_test]
async fn a_built_request_that_finds_no_server_is_an_error() {
    let session = r#"{"url":"http://127.0.0.1:1","serie":"X","codFilial":1}"#;
    let built = engine::build(
        "shop_control.autenticacao.autenticar",
        &mut Reader::of_text("{}"),
        None,
        &mut Reader::of_text(session),
        0,
        &Options::default(),
    );
    assert!(fetch::send(&built.unwrap().request).await.is_err());
}
