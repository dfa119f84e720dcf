//! The engine interface, as functions of Python.

use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyAny, PyBytes, PyDict};
use retaguarda::engine::json::Reader;
use retaguarda::engine::{self, Answer, Nothing, Outcome, Refusal, RefusalKind, Repaired};
use retaguarda::identifiers::Identifier;
use retaguarda::text;

use crate::message;
use crate::options::{Given, View};
use crate::problems;
use crate::record;
use crate::session::{self, headers_dict};
use crate::shapes::Shapes;
use crate::sink::PySink;
use crate::source::PySource;

/// From so many bytes on, other threads may run while we work on them.
const DETACH_FROM: usize = 64 * 1024;

/// Every operation of every system.
#[pyfunction]
pub fn operations(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    problems::loads(py, &text::operations())
}

/// Every problem and warning of a call: a list of dicts. `params` is `{path, query, headers, body}`, the body an object or JSON text or bytes.
#[pyfunction]
#[pyo3(signature = (operation, params, options = None))]
pub fn validate<'py>(
    py: Python<'py>,
    operation: &str,
    params: &Bound<'py, PyAny>,
    options: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let given = Given::of(options)?;
    let found = match given.get() {
        Err(problems) => problems.to_vec(),
        Ok(options) => match body_alone(params) {
            Some(body) => {
                let bytes = body.as_bytes();
                detached(py, bytes.len(), || {
                    engine::validate(operation, &mut Reader::of_text("{}"), Some(bytes), options)
                })
            }
            None => {
                let mut source = PySource::new(params.clone())?;
                let found = engine::validate(operation, &mut source, None, options);
                source.finish()?;
                found
            }
        },
    };
    problems::list(py, &found, operation, given.voice())
}

/// A body of bytes, where the call has nothing else.
fn body_alone<'py>(params: &Bound<'py, PyAny>) -> Option<Bound<'py, PyBytes>> {
    let params = params.cast_exact::<PyDict>().ok().filter(|params| params.len() == 1)?;
    params.get_item("body").ok()??.cast_into_exact::<PyBytes>().ok()
}

/// Runs what needs nothing of Python, without holding others up when it takes its time.
fn detached<T: Send>(py: Python<'_>, bytes: usize, work: impl FnOnce() -> T + Send) -> T {
    if bytes >= DETACH_FROM { py.detach(work) } else { work() }
}

/// `{ok: True, request: {method, url, headers, body}, warnings}` or `{ok: False, problems}`. The request carries the session's secrets.
#[pyfunction]
#[pyo3(signature = (operation, params, session, now, options = None))]
pub fn build<'py>(
    py: Python<'py>,
    operation: &str,
    params: &Bound<'py, PyAny>,
    session: &Bound<'py, PyAny>,
    now: i64,
    options: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let options = Given::of(options)?;
    let answer = PyDict::new(py);
    match session::build(operation, params, session, now, &options)? {
        Ok(built) => {
            let request = PyDict::new(py);
            request.set_item("method", built.request.method)?;
            request.set_item("url", &built.request.url)?;
            request.set_item("headers", headers_dict(py, &built.request.headers)?)?;
            request.set_item("body", built.request.body.as_deref().map(|body| PyBytes::new(py, body)))?;
            answer.set_item("ok", true)?;
            answer.set_item("request", request)?;
            answer.set_item("warnings", problems::list(py, &built.warnings, operation, options.voice())?)?;
        }
        Err(problems) => {
            answer.set_item("ok", false)?;
            answer.set_item("problems", problems::list(py, &problems, operation, options.voice())?)?;
        }
    }
    Ok(answer)
}

/// A record as a GET gave it, made the body that writes it back: `{ok, body, changes, problems}`, numbers with a point as `Decimal`. `record` is an object,
/// or its JSON as text or bytes.
#[pyfunction]
#[pyo3(signature = (operation, record, options = None))]
pub fn repair<'py>(
    py: Python<'py>,
    operation: &str,
    record: &Bound<'py, PyAny>,
    options: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let given = Given::of(options)?;
    let repaired = match given.get() {
        Err(problems) => Repaired::nothing(problems.to_vec()),
        Ok(options) => {
            let mut source = PySource::new(record.clone())?;
            let repaired = engine::repair(operation, &mut source, options);
            source.finish()?;
            repaired
        }
    };
    problems::loads_exact(py, &repaired.to_json(operation, given.language()))
}

/// `{ok: True, data, notices, raw}`, with `end: True` at the vendor's end of a list, or `{ok: False, error, notices, raw}`. What a server sent never
/// raises. With `shapes`, objects are records of those classes; with the option `view: "verdict"` no objects are made at all.
#[pyfunction]
#[pyo3(signature = (operation, status, headers, body, options = None, *, shapes = None))]
pub fn parse<'py>(
    py: Python<'py>,
    operation: &str,
    status: u16,
    headers: &Bound<'py, PyAny>,
    body: &Bound<'py, PyAny>,
    options: Option<&Bound<'py, PyAny>>,
    shapes: Option<&'py Bound<'py, Shapes>>,
) -> PyResult<Bound<'py, PyDict>> {
    let given = Given::of(options)?;
    let answer = PyDict::new(py);
    let owned = message::headers(headers)?;
    let pairs: Vec<(&str, &str)> =
        owned.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let content = message::content(body)?;
    let known = engine::operation(operation).map(|(_, operation)| operation);
    let bytes = content.as_bytes();
    let (parsed, value) = match (given.get(), given.view()) {
        (Err(problems), _) => (Err(problems.to_vec()), None),
        (Ok(options), View::Objects) => {
            let mut sink = PySink::new(py, known, shapes.map(Bound::get))?;
            let parsed = engine::parse(operation, status, &pairs, bytes, options, &mut sink);
            (parsed, Some(sink.finish()?))
        }
        (Ok(options), View::Verdict) => {
            let work = || engine::parse(operation, status, &pairs, bytes, options, &mut Nothing);
            (detached(py, bytes.len(), work), None)
        }
    };
    match parsed {
        Ok(Answer { outcome, notices, .. }) => {
            tell(&answer, outcome, value.as_ref(), &content)?;
            answer.set_item("notices", problems::list(py, &notices, operation, given.voice())?)?;
        }
        Err(problems) => {
            answer.set_item("ok", false)?;
            answer.set_item("problems", problems::list(py, &problems, operation, given.voice())?)?;
        }
    }
    let raw = PyDict::new(py);
    raw.set_item("status", status)?;
    raw.set_item("headers", headers_dict(py, &owned)?)?;
    raw.set_item("content", content)?;
    answer.set_item("raw", raw)?;
    Ok(answer)
}

/// Puts the outcome into an answer.
fn tell(
    answer: &Bound<'_, PyDict>,
    outcome: Outcome,
    value: Option<&Bound<'_, PyAny>>,
    content: &Bound<'_, PyBytes>,
) -> PyResult<()> {
    match outcome {
        Outcome::Data { end } => {
            answer.set_item("ok", true)?;
            if let Some(value) = value {
                answer.set_item("data", value)?;
            }
            if end {
                answer.set_item("end", true)?;
            }
        }
        Outcome::Bytes { content_type } => {
            answer.set_item("ok", true)?;
            answer.set_item("data", content)?;
            answer.set_item("bytes", true)?;
            answer.set_item("contentType", content_type)?;
        }
        Outcome::Failed(failure) => {
            let error = PyDict::new(answer.py());
            error.set_item("kind", failure.kind.name())?;
            error.set_item("code", failure.code)?;
            error.set_item("message", failure.message)?;
            error.set_item("detail", failure.detail)?;
            error.set_item("status", failure.status)?;
            error.set_item("retryable", failure.retryable)?;
            error.set_item("data", value.map(record::plain).transpose()?)?;
            answer.set_item("ok", false)?;
            answer.set_item("error", error)?;
        }
    }
    Ok(())
}

/// What a vendor has sent: `{ok: True, event, replayKey?, sender?, notices, reply}` or `{ok: False, refusal, reply}`, the reply being
/// `{status, headers, body}`. `secret` is a mapping of the secrets that must be right, or `None` where whoever sends is believed.
#[pyfunction]
#[pyo3(signature = (system, headers, body, secret, options = None))]
pub fn receive<'py>(
    py: Python<'py>,
    system: &str,
    headers: &Bound<'py, PyAny>,
    body: &Bound<'py, PyAny>,
    secret: &Bound<'py, PyAny>,
    options: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let given = Given::of(options)?;
    let owned = message::headers(headers)?;
    let pairs: Vec<(&str, &str)> =
        owned.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let content = message::content(body)?;
    let mut sink = PySink::plain(py)?;
    let received = match given.get() {
        Err(problems) => Err(Refusal { kind: RefusalKind::Misconfigured, problems: problems.to_vec() }),
        Ok(options) => {
            let mut secrets = PySource::new(secret.clone())?;
            let received =
                engine::receive(system, &pairs, content.as_bytes(), &mut secrets, options, &mut sink);
            secrets.finish()?;
            received
        }
    };
    let answer = PyDict::new(py);
    answer.set_item("ok", received.is_ok())?;
    let reply = match received {
        Ok(received) => {
            answer.set_item("event", sink.finish()?)?;
            for (key, text) in [("replayKey", received.replay_key), ("sender", received.sender)] {
                text.map_or(Ok(()), |text| answer.set_item(key, text))?;
            }
            answer.set_item("notices", problems::list(py, &received.notices, system, given.voice())?)?;
            received.reply
        }
        Err(refusal) => {
            let told = PyDict::new(py);
            told.set_item("kind", refusal.kind.name())?;
            told.set_item("message", refusal.kind.message(given.language()))?;
            told.set_item("problems", problems::list(py, &refusal.problems, system, given.voice())?)?;
            answer.set_item("refusal", told)?;
            refusal.reply()
        }
    };
    let sent = PyDict::new(py);
    sent.set_item("status", reply.status)?;
    sent.set_item("headers", reply.headers().collect::<Vec<_>>().into_py_dict(py)?)?;
    sent.set_item("body", reply.body)?;
    answer.set_item("reply", sent)?;
    Ok(answer)
}

/// Shop Control's signature, in base64. `body` is bytes, a text, or nothing.
#[pyfunction]
#[pyo3(signature = (password, method, timestamp, body = None))]
pub fn sign(
    py: Python<'_>,
    password: &str,
    method: &str,
    timestamp: &str,
    body: Option<&Bound<'_, PyAny>>,
) -> PyResult<String> {
    let content = body.map(message::content).transpose()?;
    let bytes = content.as_ref().map(|content| content.as_bytes()).unwrap_or_default();
    Ok(detached(py, bytes.len(), || engine::sign(password, method, timestamp, bytes)))
}

/// Whether a signature is right, compared in constant time.
#[pyfunction]
pub fn verify(
    py: Python<'_>,
    password: &str,
    method: &str,
    timestamp: &str,
    body: Option<&Bound<'_, PyAny>>,
    signature: &str,
) -> PyResult<bool> {
    let content = body.map(message::content).transpose()?;
    let bytes = content.as_ref().map(|content| content.as_bytes()).unwrap_or_default();
    Ok(detached(py, bytes.len(), || engine::verify(password, method, timestamp, bytes, signature)))
}

/// `{ok: True, value}`, normalised, or `{ok: False, problem}`.
#[pyfunction]
#[pyo3(signature = (kind, text, strength = "strict", language = "pt-BR"))]
pub fn check<'py>(
    py: Python<'py>,
    kind: &str,
    text: &str,
    strength: &str,
    language: &str,
) -> PyResult<Bound<'py, PyAny>> {
    problems::loads(py, &text::check(kind, text, strength, language))
}

/// What an identifier is called, `{label, typed, sent, example}`: patterns of it as people may type it and as it is sent, without anchors. Empty where there is
/// no such kind.
#[pyfunction]
pub fn describe<'py>(py: Python<'py>, kind: &str) -> PyResult<Bound<'py, PyDict>> {
    let about = PyDict::new(py);
    if let Some(kind) = Identifier::from_name(kind) {
        about.set_item("label", kind.label())?;
        about.set_item("typed", kind.pattern(true))?;
        about.set_item("sent", kind.pattern(false))?;
        about.set_item("example", kind.example())?;
    }
    Ok(about)
}

/// With the mask that people read, or `None` where it has not the shape.
#[pyfunction]
pub fn format(kind: &str, text: &str) -> Option<String> {
    text::format(kind, text)
}

/// While it is being typed: `{text, state, problem}`, the state `incomplete`, `complete` or `wrong`.
#[pyfunction]
#[pyo3(signature = (kind, text, language = "pt-BR"))]
pub fn partial<'py>(py: Python<'py>, kind: &str, text: &str, language: &str) -> PyResult<Bound<'py, PyAny>> {
    problems::loads(py, &text::partial(kind, text, language))
}

/// Every code of a problem, with its messages.
#[pyfunction]
pub fn codes(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    problems::loads(py, &text::codes())
}

/// The JSON Schema of what an operation takes and gives; `None` for an unknown one.
#[pyfunction]
pub fn schema<'py>(py: Python<'py>, operation: &str) -> PyResult<Bound<'py, PyAny>> {
    problems::loads(py, &text::schema(operation))
}

/// The OpenAPI 3.1 document of a system; `None` for an unknown one.
#[pyfunction]
pub fn openapi<'py>(py: Python<'py>, system: &str) -> PyResult<Bound<'py, PyAny>> {
    problems::loads(py, &text::openapi(system))
}
