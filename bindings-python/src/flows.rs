//! The flows, as functions of Python: states and accesses are texts of JSON, which are kept and passed on as they are.

use pyo3::prelude::*;
use pyo3::types::{PyAny, PyBytes};
use retaguarda::text;

use crate::message;
use crate::problems;
use crate::source::PySource;

/// `{ok: True, state, warnings}` or `{ok: False, problems}`. `params` is `{path, query, headers, body}`, as for `build`; `options` is a text of JSON.
#[pyfunction]
#[pyo3(signature = (flow, operation, params, session, cursor = "", options = ""))]
pub fn flow_start<'py>(
    py: Python<'py>,
    flow: &str,
    operation: &str,
    params: &Bound<'py, PyAny>,
    session: &Bound<'py, PyAny>,
    cursor: &str,
    options: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let mut params = PySource::new(params.clone())?;
    let mut session = PySource::new(session.clone())?;
    let started = text::flow_start_from(flow, operation, &mut params, None, &mut session, cursor, options);
    params.finish()?;
    session.finish()?;
    problems::loads(py, &started)
}

/// What to do next, in a frame: the length of its head (4 bytes, little-endian), the head `{state, access, action}` as JSON, and the body of the
/// request to send.
#[pyfunction]
#[pyo3(signature = (state, session, access, now, jitter))]
pub fn flow_step<'py>(
    py: Python<'py>,
    state: &str,
    session: &Bound<'py, PyAny>,
    access: &str,
    now: f64,
    jitter: f64,
) -> PyResult<Bound<'py, PyBytes>> {
    let mut session = PySource::new(session.clone())?;
    let frame = text::flow_step_from(state, &mut session, access, now, jitter);
    session.finish()?;
    Ok(PyBytes::new(py, &frame))
}

/// What a flow makes of a reply: `{state, access, read, warnings, progress}`.
#[pyfunction]
#[pyo3(signature = (state, access, status, headers, body, now))]
pub fn flow_feed<'py>(
    py: Python<'py>,
    state: &str,
    access: &str,
    status: u16,
    headers: &Bound<'py, PyAny>,
    body: &Bound<'py, PyAny>,
    now: f64,
) -> PyResult<Bound<'py, PyAny>> {
    let headers = message::headers(headers)?;
    let mut json = b"{".to_vec();
    for (i, (name, value)) in headers.iter().enumerate() {
        if i > 0 {
            json.push(b',');
        }
        retaguarda::engine::json::write_text(&mut json, name);
        json.push(b':');
        retaguarda::engine::json::write_text(&mut json, value);
    }
    json.push(b'}');
    let content = message::content(body)?;
    let headers = String::from_utf8_lossy(&json);
    problems::loads(py, &text::flow_feed(state, access, status, &headers, content.as_bytes(), now))
}

/// What a flow makes of no reply: `{state, access}`.
#[pyfunction]
#[pyo3(signature = (state, access, reason, now))]
pub fn flow_fail<'py>(
    py: Python<'py>,
    state: &str,
    access: &str,
    reason: &str,
    now: f64,
) -> PyResult<Bound<'py, PyAny>> {
    problems::loads(py, &text::flow_fail(state, access, reason, now))
}
