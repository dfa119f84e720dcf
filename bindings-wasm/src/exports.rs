//! The engine for JavaScript: the text facade of the core, function by function. Texts are JSON or plain, bodies are
//! bytes; nothing else crosses, so there is nothing to free and nothing that belongs to one instance.
//!
//! The typed face of the npm package stands in `npm/src`.

use retaguarda::text;
use wasm_bindgen::prelude::wasm_bindgen;

/// Every operation, as a JSON list.
#[cfg(feature = "calls")]
#[wasm_bindgen]
pub fn operations() -> String {
    text::operations()
}

/// The problems of a call, as a JSON list.
#[cfg(feature = "calls")]
#[wasm_bindgen]
pub fn validate(operation: &str, params: &str, body: Option<Box<[u8]>>, options: &str) -> String {
    text::validate(operation, params, body.as_deref(), options)
}

/// A request: four bytes with the length of the head, the head as JSON, the bytes of the body.
#[cfg(feature = "calls")]
#[wasm_bindgen]
pub fn build(
    operation: &str,
    params: &str,
    body: Option<Box<[u8]>>,
    session: &str,
    now: f64,
    options: &str,
) -> Vec<u8> {
    // Seconds as JavaScript has them; the cast saturates, and NaN is zero.
    text::build(operation, params, body.as_deref(), session, now as i64, options)
}

/// A body as it would be sent, in a frame like that of `build`.
#[cfg(any(feature = "calls", feature = "forms"))]
#[wasm_bindgen]
pub fn body(operation: &str, body: &[u8], options: &str) -> Vec<u8> {
    text::body(operation, body, options)
}

/// One field of a body, in a frame like that of `body`.
#[cfg(any(feature = "calls", feature = "forms"))]
#[wasm_bindgen]
pub fn field(operation: &str, pointer: &str, value: &[u8], options: &str) -> Vec<u8> {
    text::field(operation, pointer, value, options)
}

/// A record as the body that writes it back, as JSON.
#[cfg(feature = "calls")]
#[wasm_bindgen]
pub fn repair(operation: &str, record: &[u8], options: &str) -> String {
    text::repair(operation, record, options)
}

/// An answer, as JSON; without the data where `JSON.parse` gets the same from the reply itself.
#[cfg(feature = "calls")]
#[wasm_bindgen]
pub fn verdict(operation: &str, status: u16, headers: &str, body: &[u8], options: &str) -> String {
    text::verdict(operation, status, headers, body, options)
}

/// What a vendor has sent, as JSON: an event and the answer to give, or a refusal.
#[cfg(feature = "inbound")]
#[wasm_bindgen]
pub fn receive(system: &str, headers: &str, body: &[u8], secret: &str, options: &str) -> String {
    text::receive(system, headers, body, secret, options)
}

/// The next piece of a file of lines, in a frame like that of `build`.
#[cfg(feature = "calls")]
#[wasm_bindgen(js_name = csvWrite)]
pub fn csv_write(operation: &str, state: &str, chunk: &[u8], options: &str) -> Vec<u8> {
    text::csv_write(operation, state, chunk, options)
}

/// The next rows of a file of lines, as JSON.
#[cfg(feature = "calls")]
#[wasm_bindgen(js_name = csvRead)]
pub fn csv_read(operation: &str, state: &str, chunk: &[u8], last: bool, options: &str) -> String {
    text::csv_read(operation, state, chunk, last, options)
}

/// The signature of Shop Control.
#[cfg(feature = "calls")]
#[wasm_bindgen]
pub fn sign(password: &str, method: &str, timestamp: &str, body: &[u8]) -> String {
    text::sign(password, method, timestamp, body)
}

/// Whether a signature of Shop Control is right, in constant time.
#[cfg(feature = "calls")]
#[wasm_bindgen]
pub fn verify(password: &str, method: &str, timestamp: &str, body: &[u8], signature: &str) -> bool {
    text::verify(password, method, timestamp, body, signature)
}

/// Whether an identifier is right, as JSON.
#[wasm_bindgen]
pub fn check(kind: &str, text: &str, strength: &str, language: &str) -> String {
    text::check(kind, text, strength, language)
}

/// An identifier in the mask that people read.
#[wasm_bindgen]
pub fn format(kind: &str, text: &str) -> Option<String> {
    text::format(kind, text)
}

/// An identifier while it is typed, as JSON.
#[wasm_bindgen]
pub fn partial(kind: &str, text: &str, language: &str) -> String {
    text::partial(kind, text, language)
}

/// Every code of a problem, as a JSON list.
#[cfg(any(feature = "calls", feature = "forms"))]
#[wasm_bindgen]
pub fn codes() -> String {
    text::codes()
}

/// The JSON Schema of an operation's body.
#[cfg(feature = "openapi")]
#[wasm_bindgen]
pub fn schema(operation: &str) -> String {
    text::schema(operation)
}

/// The OpenAPI document of a system.
#[cfg(feature = "openapi")]
#[wasm_bindgen]
pub fn openapi(system: &str) -> String {
    text::openapi(system)
}

/// Begins a flow: its state, or what is wrong, as JSON.
#[cfg(feature = "flows")]
#[wasm_bindgen(js_name = flowStart)]
pub fn flow_start(
    flow: &str,
    operation: &str,
    params: &str,
    body: Option<Box<[u8]>>,
    session: &str,
    cursor: &str,
    options: &str,
) -> String {
    text::flow_start(flow, operation, params, body.as_deref(), session, cursor, options)
}

/// What a flow is to do next, in a frame like that of `build`.
#[cfg(feature = "flows")]
#[wasm_bindgen(js_name = flowStep)]
pub fn flow_step(state: &str, session: &str, access: &str, now: f64, jitter: f64) -> Vec<u8> {
    text::flow_step(state, session, access, now, jitter)
}

/// What a flow makes of a reply, as JSON.
#[cfg(feature = "flows")]
#[wasm_bindgen(js_name = flowFeed)]
pub fn flow_feed(state: &str, access: &str, status: u16, headers: &str, body: &[u8], now: f64) -> String {
    text::flow_feed(state, access, status, headers, body, now)
}

/// What a flow makes of no reply, as JSON.
#[cfg(feature = "flows")]
#[wasm_bindgen(js_name = flowFail)]
pub fn flow_fail(state: &str, access: &str, reason: &str, now: f64) -> String {
    text::flow_fail(state, access, reason, now)
}
