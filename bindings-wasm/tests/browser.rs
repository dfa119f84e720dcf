//! The helpers for Rust applications, in a real browser.
#![cfg(all(target_arch = "wasm32", feature = "rust"))]

use retaguarda_wasm::retaguarda::engine::json::{Reader, Writer};
use retaguarda_wasm::retaguarda::engine::{self, Options, Outcome, Request};
use retaguarda_wasm::retaguarda::text;
use retaguarda_wasm::{fetch, flows, value};
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

/// In the place of the page's `fetch`, one that says what it is told to, one reply after the other, and then never anything. The page's own comes back
/// when it is dropped.
struct Script(JsValue);

impl Drop for Script {
    fn drop(&mut self) {
        js_sys::Reflect::set(&js_sys::global(), &"fetch".into(), &self.0).unwrap();
    }
}

fn script(replies: &str) -> Script {
    let own = js_sys::Reflect::get(&js_sys::global(), &"fetch".into()).unwrap();
    let function = js_sys::Function::new_with_args(
        "replies",
        "globalThis.asked = [];
         globalThis.fetch = async (request) => {
             asked.push(`${request.method} ${new URL(request.url).pathname}`);
             const reply = replies.shift();
             if (reply === undefined)
                 return new Promise((_, fail) => request.signal.addEventListener('abort', () => {
                     asked.push('aborted');
                     fail(request.signal.reason);
                 }));
             if (reply === null) throw new TypeError('Failed to fetch');
             return new Response(JSON.stringify(reply), { headers: { 'Content-Type': 'application/json' } });
         };",
    );
    function.call1(&JsValue::NULL, &value::from_json(replies).unwrap()).unwrap();
    Script(own)
}

fn asked() -> String {
    let asked = js_sys::Reflect::get(&js_sys::global(), &"asked".into()).unwrap();
    js_sys::Array::from(&asked).join(", ").into()
}

fn shop() -> flows::Session {
    let settings = r#"{"url":"http://loja:60500","serie":"X","codFilial":1,"senha":"segredo","token":"T"}"#;
    flows::Session::new(&serde_json::from_str(settings).unwrap())
}

fn options() -> flows::FlowOptions {
    flows::FlowOptions { timeout: 0.2, backoff: 0.01, attempts: 3, ..flows::FlowOptions::default() }
}

const PAGE: &str = r#"{"sucesso":true,"mensagem":"","tipo":null,"complementoTipo":null,"statusCode":200,"dados":[{"codigo":1},{"codigo":2}]}"#;
const END: &str = r#"{"sucesso":false,"mensagem":"","tipo":"FIM_DE_PAGINA","complementoTipo":null,"statusCode":417,"dados":null}"#;

#[wasm_bindgen_test]
async fn a_flow_reads_a_list_by_fetch() {
    let _script = script(&format!("[{PAGE},null,{END}]"));
    let pages = shop().pages(CONSULTAR).options(options()).via_async_by(fetch::Fetch, fetch::Fetch).unwrap();
    let mut rows = pages.rows::<serde_json::Value>();
    let mut codes = Vec::new();
    while let Some(row) = rows.next().await {
        codes.push(row.unwrap()["codigo"].as_u64());
    }
    assert_eq!(codes, [Some(1), Some(2)]);
    assert_eq!(asked(), "GET /clientes/1, GET /clientes/2, GET /clientes/2");
    assert_eq!(rows.done().unwrap().tally().rows, 2);
}

#[wasm_bindgen_test]
async fn a_write_that_nobody_answers_is_sent_once_and_aborted() {
    let _script = script("[]");
    let body =
        serde_json::json!({"nome": "Ana", "fisicaJuridica": "F", "tipo": "C", "cpfCnpj": "16025717087"});
    let ask = shop().call("shop_control.clientes.cadastrar").body(&body).options(options());
    let error = ask.via_async_by(fetch::Fetch, fetch::Fetch).unwrap().finish().await.unwrap_err();
    let flows::Error::OutcomeUnknown(stop) = &error else { panic!("{error:?}") };
    assert_eq!(stop.sent.as_ref().unwrap().reason, "timeout");
    assert_eq!(asked(), "POST /clientes/, aborted");
}
