//! The flows as functions of plain data: states and accesses are texts, which are kept and passed on as they are.

use pyo3::prelude::*;
use pyo3::types::{PyAny, PyBytes};
use retaguarda::text;

use crate::flow::{json, settings};
use crate::message;
use crate::problems;
use crate::source::PySource;

/// `{ok: True, state, warnings}` or `{ok: False, problems}`. `params` is `{path, query, headers, body}`, as for `build`; `cursor` is one of an earlier run.
#[pyfunction]
#[pyo3(signature = (flow, operation, params, session, cursor = None, options = None))]
pub fn flow_start<'py>(
    py: Python<'py>,
    flow: &str,
    operation: &str,
    params: &Bound<'py, PyAny>,
    session: &Bound<'py, PyAny>,
    cursor: Option<&Bound<'py, PyAny>>,
    options: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut params = PySource::new(params.clone())?;
    let mut settings = PySource::new(settings(session)?)?;
    let (cursor, options) = (json(cursor)?, json(options)?);
    let started = text::flow_start_from(flow, operation, &mut params, None, &mut settings, &cursor, &options);
    params.finish()?;
    settings.finish()?;
    problems::loads(py, &started)
}

/// What to do next: `{state, access, action}`. The request of an action carries the session's secrets.
#[pyfunction]
#[pyo3(signature = (state, session, access, now, jitter))]
pub fn flow_step<'py>(
    py: Python<'py>,
    state: &str,
    session: &Bound<'py, PyAny>,
    access: &str,
    now: f64,
    jitter: f64,
) -> PyResult<Bound<'py, PyAny>> {
    let mut settings = PySource::new(settings(session)?)?;
    let frame = text::flow_step_from(state, &mut settings, access, now, jitter);
    settings.finish()?;
    let (length, rest) = frame.split_first_chunk::<4>().unwrap_or((&[0; 4], &[]));
    let (head, body) = rest.split_at_checked(u32::from_le_bytes(*length) as usize).unwrap_or((rest, &[]));
    let stepped = problems::loads(py, &String::from_utf8_lossy(head))?;
    let action = stepped.get_item("action")?;
    if action.contains("request")? {
        let request = action.get_item("request")?;
        let has_body = request.call_method1("pop", ("hasBody",))?.is_truthy()?;
        request.set_item("body", has_body.then(|| PyBytes::new(py, body)))?;
    }
    Ok(stepped)
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
