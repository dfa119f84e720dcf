//! The engine as a native addon: the text facade of the core, function by function, with the very names and shapes of
//! the wasm in `bindings-wasm`. The typed face is the same source too, `bindings-wasm/npm/src`.

use napi::bindgen_prelude::{Env, Result, Uint8ArraySlice};
use napi_derive::napi;
use retaguarda::text;

/// Every operation, as a JSON list.
#[napi]
pub fn operations() -> String {
    text::operations()
}

/// The problems of a call, as a JSON list.
#[napi]
pub fn validate(operation: String, params: String, body: Option<&[u8]>, options: String) -> String {
    text::validate(&operation, &params, body, &options)
}

/// A request: four bytes with the length of the head, the head as JSON, the bytes of the body.
#[napi]
pub fn build<'env>(
    env: &'env Env,
    operation: String,
    params: String,
    body: Option<&[u8]>,
    session: String,
    now: f64,
    options: String,
) -> Result<Uint8ArraySlice<'env>> {
    // Seconds as JavaScript has them; the cast saturates, and NaN is zero.
    let frame = text::build(&operation, &params, body, &session, now as i64, &options);
    // Handing the frame's own memory over would cost a finalizer, which is more than a copy.
    Uint8ArraySlice::copy_from(env, frame)
}

/// A body as it would be sent, in a frame like that of `build`.
#[napi]
pub fn body<'env>(
    env: &'env Env,
    operation: String,
    body: &[u8],
    options: String,
) -> Result<Uint8ArraySlice<'env>> {
    Uint8ArraySlice::copy_from(env, text::body(&operation, body, &options))
}

/// One field of a body, in a frame like that of `body`.
#[napi]
pub fn field<'env>(
    env: &'env Env,
    operation: String,
    pointer: String,
    value: &[u8],
    options: String,
) -> Result<Uint8ArraySlice<'env>> {
    Uint8ArraySlice::copy_from(env, text::field(&operation, &pointer, value, &options))
}

/// A record as the body that writes it back, as JSON.
#[napi]
pub fn repair(operation: String, record: &[u8], options: String) -> String {
    text::repair(&operation, record, &options)
}

/// An answer, as JSON; without the data where `JSON.parse` gets the same from the reply itself.
#[napi]
pub fn verdict(operation: String, status: u16, headers: String, body: &[u8], options: String) -> String {
    text::verdict(&operation, status, &headers, body, &options)
}

/// What a vendor has sent, as JSON: an event and the answer to give, or a refusal.
#[napi]
pub fn receive(system: String, headers: String, body: &[u8], secret: String, options: String) -> String {
    text::receive(&system, &headers, body, &secret, &options)
}

/// The next piece of a file of lines, in a frame like that of `build`.
#[napi]
pub fn csv_write<'env>(
    env: &'env Env,
    operation: String,
    state: String,
    chunk: &[u8],
    options: String,
) -> Result<Uint8ArraySlice<'env>> {
    Uint8ArraySlice::copy_from(env, text::csv_write(&operation, &state, chunk, &options))
}

/// The next rows of a file of lines, as JSON.
#[napi]
pub fn csv_read(operation: String, state: String, chunk: &[u8], last: bool, options: String) -> String {
    text::csv_read(&operation, &state, chunk, last, &options)
}

/// The signature of Shop Control.
#[napi]
pub fn sign(password: String, method: String, timestamp: String, body: &[u8]) -> String {
    text::sign(&password, &method, &timestamp, body)
}

/// Whether a signature of Shop Control is right, in constant time.
#[napi]
pub fn verify(password: String, method: String, timestamp: String, body: &[u8], signature: String) -> bool {
    text::verify(&password, &method, &timestamp, body, &signature)
}

/// Whether an identifier is right, as JSON.
#[napi]
pub fn check(kind: String, text: String, strength: String, language: String) -> String {
    text::check(&kind, &text, &strength, &language)
}

/// An identifier in the mask that people read.
#[napi]
pub fn format(kind: String, text: String) -> Option<String> {
    text::format(&kind, &text)
}

/// An identifier while it is typed, as JSON.
#[napi]
pub fn partial(kind: String, text: String, language: String) -> String {
    text::partial(&kind, &text, &language)
}

/// Every code of a problem, as a JSON list.
#[napi]
pub fn codes() -> String {
    text::codes()
}

/// The JSON Schema of an operation's body.
#[napi]
pub fn schema(operation: String) -> String {
    text::schema(&operation)
}

/// The OpenAPI document of a system.
#[napi]
pub fn openapi(system: String) -> String {
    text::openapi(&system)
}

/// Begins a flow: its state, or what is wrong, as JSON.
#[napi]
pub fn flow_start(
    flow: String,
    operation: String,
    params: String,
    body: Option<&[u8]>,
    session: String,
    cursor: String,
    options: String,
) -> String {
    text::flow_start(&flow, &operation, &params, body, &session, &cursor, &options)
}

/// What a flow is to do next, in a frame like that of `build`.
#[napi]
pub fn flow_step<'env>(
    env: &'env Env,
    state: String,
    session: String,
    access: String,
    now: f64,
    jitter: f64,
) -> Result<Uint8ArraySlice<'env>> {
    Uint8ArraySlice::copy_from(env, text::flow_step(&state, &session, &access, now, jitter))
}

/// What a flow makes of a reply, as JSON.
#[napi]
pub fn flow_feed(
    state: String,
    access: String,
    status: u16,
    headers: String,
    body: &[u8],
    now: f64,
) -> String {
    text::flow_feed(&state, &access, status, &headers, body, now)
}

/// What a flow makes of no reply, as JSON.
#[napi]
pub fn flow_fail(state: String, access: String, reason: String, now: f64) -> String {
    text::flow_fail(&state, &access, &reason, now)
}
