//! Flows, and what the flows of a session share: as objects for the face, and as plain data for everybody.

use std::sync::Mutex;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::MutexExt;
use pyo3::types::{PyBytes, PyDict};
use retaguarda::engine::json::Writer;
use retaguarda::engine::{Options, Problem};
use retaguarda::session::{
    Access, Action, Flow, FlowKind, FlowOptions, Read, Reason, Received, Sending, Tally,
};

use crate::message;
use crate::options::transcribe;
use crate::problems;
use crate::session::{Session, headers_dict};
use crate::source::PySource;

/// What the flows of a session share: its token, and more. It can be used, not read, but for [`PyAccess::reveal`].
#[pyclass(name = "Access", module = "retaguarda._engine", frozen)]
pub struct PyAccess(Mutex<Access>);

/// A flow under way.
#[pyclass(name = "Flow", module = "retaguarda._engine", frozen)]
pub struct PyFlow {
    flow: Mutex<Flow>,
    /// As plain data.
    warnings: Py<PyAny>,
}

#[pymethods]
impl PyAccess {
    /// A new one, or one that was revealed.
    #[new]
    #[pyo3(signature = (text = "", /))]
    fn new(text: &str) -> PyResult<Self> {
        match Access::from_json(text) {
            Ok(access) => Ok(PyAccess(Mutex::new(access))),
            Err(_) => Err(PyValueError::new_err("that is no session that was exported")),
        }
    }

    /// All of it as a text: a secret.
    fn reveal(&self, py: Python<'_>) -> PyResult<String> {
        self.with(py, |access| access.to_json())
    }

    /// Takes over what another one knows.
    fn replace(&self, py: Python<'_>, text: &str) -> PyResult<()> {
        let other = PyAccess::new(text)?;
        let other = other.with(py, |other| other.clone())?;
        self.with(py, |access| *access = other)
    }

    fn __repr__(&self) -> &'static str {
        "<Access [REDACTED]>"
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("an access is a secret: it is neither copied nor pickled"))
    }
}

impl PyAccess {
    /// Nobody else looks at it meanwhile.
    fn with<T>(&self, py: Python<'_>, work: impl FnOnce(&mut Access) -> T) -> PyResult<T> {
        match self.0.lock_py_attached(py) {
            Ok(mut access) => Ok(work(&mut access)),
            Err(_) => Err(PyValueError::new_err("the access was lost in a failure before")),
        }
    }
}

#[pymethods]
impl PyFlow {
    /// A flow, or the list of all problems.
    #[staticmethod]
    #[pyo3(signature = (flow, operation, params, session, cursor = None, options = None, /))]
    fn start<'py>(
        py: Python<'py>,
        flow: &str,
        operation: &str,
        params: &Bound<'py, PyAny>,
        session: &Bound<'py, PyAny>,
        cursor: Option<&Bound<'py, PyAny>>,
        options: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match start(flow, operation, params, session, cursor, options)? {
            (Ok((flow, warnings)), call) => {
                let warnings = problems::list(py, &warnings, operation, &call)?.unbind();
                Ok(Bound::new(py, PyFlow::of(flow, warnings))?.into_any())
            }
            (Err(problems), call) => problems::list(py, &problems, operation, &call),
        }
    }

    /// What somebody should look at, as plain data.
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> &Bound<'py, PyAny> {
        self.warnings.bind(py)
    }

    /// The same flow once more, as it stands.
    fn copy(&self, py: Python<'_>) -> PyResult<PyFlow> {
        let text = self.with(py, |flow| flow.to_json())?;
        let flow = Flow::from_json(&text).map_err(|_| PyValueError::new_err("that is no state of a flow"))?;
        Ok(PyFlow::of(flow, self.warnings.clone_ref(py)))
    }

    /// What to do next, as the engine's `flow_step` tells it.
    #[pyo3(signature = (session, access, now, jitter, /))]
    fn step<'py>(
        &self,
        py: Python<'py>,
        session: &Bound<'py, PyAny>,
        access: &PyAccess,
        now: f64,
        jitter: f64,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut settings = PySource::new(settings(session)?)?;
        let action =
            self.with(py, |flow| access.with(py, |access| flow.step(&mut settings, access, now, jitter)))??;
        settings.finish()?;
        told(py, action)
    }

    /// What the flow makes of a reply, as the engine's `flow_feed` tells it.
    #[pyo3(signature = (access, status, headers, body, now, /))]
    fn feed<'py>(
        &self,
        py: Python<'py>,
        access: &PyAccess,
        status: u16,
        headers: &Bound<'py, PyAny>,
        body: &Bound<'py, PyAny>,
        now: f64,
    ) -> PyResult<Bound<'py, PyDict>> {
        let headers = message::headers(headers)?;
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let content = message::content(body)?;
        let received = Received { status, headers: &headers, body: content.as_bytes() };
        let (fed, id, language) = self.with(py, |flow| {
            let fed = access.with(py, |access| flow.feed(access, &received, now));
            fed.map(|fed| (fed, flow.id(), flow.language()))
        })??;
        let answer = PyDict::new(py);
        answer.set_item("read", fed.read.map(|read| read_dict(py, read)).transpose()?)?;
        answer.set_item("warnings", problems::list(py, &fed.warnings, &id, language)?)?;
        answer.set_item("progress", tally_dict(py, fed.progress)?)?;
        Ok(answer)
    }

    /// Takes it that no reply came: `connect`, `timeout`, `network` or `cancelled`.
    #[pyo3(signature = (access, reason, now, /))]
    fn fail(&self, py: Python<'_>, access: &PyAccess, reason: &str, now: f64) -> PyResult<()> {
        self.with(py, |flow| access.with(py, |access| flow.fail(access, Reason::from_name(reason), now)))?
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a flow under way is neither copied nor pickled"))
    }
}

impl PyFlow {
    /// A flow with its warnings as plain data.
    pub fn of(flow: Flow, warnings: Py<PyAny>) -> Self {
        PyFlow { flow: Mutex::new(flow), warnings }
    }

    fn with<T>(&self, py: Python<'_>, work: impl FnOnce(&mut Flow) -> T) -> PyResult<T> {
        match self.flow.lock_py_attached(py) {
            Ok(mut flow) => Ok(work(&mut flow)),
            Err(_) => Err(PyValueError::new_err("the flow was lost in a failure before")),
        }
    }
}

/// Begins a flow. With it, or with its problems, come the options that say in which words to tell them.
#[expect(clippy::type_complexity, reason = "the answer of `Flow::start` as it is")]
fn start<'py>(
    flow: &str,
    operation: &str,
    params: &Bound<'py, PyAny>,
    session: &Bound<'py, PyAny>,
    cursor: Option<&Bound<'py, PyAny>>,
    options: Option<&Bound<'py, PyAny>>,
) -> PyResult<(Result<(Flow, Vec<Problem>), Vec<Problem>>, Options)> {
    let kind = FlowKind::from_name(flow)
        .ok_or_else(|| PyValueError::new_err(format!("there is no flow `{flow}`")))?;
    let options = match FlowOptions::from_json(&json(options)?) {
        Ok(options) => options,
        Err(problems) => return Ok((Err(problems), Options::default())),
    };
    let mut params = PySource::new(params.clone())?;
    let mut settings = PySource::new(settings(session)?)?;
    let cursor = json(cursor)?;
    let begun = Flow::start(kind, operation, &mut params, None, &mut settings, &cursor, &options);
    params.finish()?;
    settings.finish()?;
    Ok((begun, options.call))
}

/// The settings, given as a session or as they are.
pub fn settings<'py>(session: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    match session.cast_exact::<Session>() {
        Ok(session) => Ok(session.get().settings(session.py())),
        Err(_) => Ok(session.clone()),
    }
}

/// Plain data as JSON; nothing is an empty text.
pub fn json(value: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
    let Some(value) = value.filter(|value| !value.is_none()) else { return Ok(String::new()) };
    let mut source = PySource::new(value.clone())?;
    let mut writer = Writer::new();
    let written = transcribe(&mut source, &mut writer);
    source.finish()?;
    if written.is_err() {
        return Err(PyTypeError::new_err("nothing that JSON could hold"));
    }
    Ok(String::from_utf8_lossy(writer.as_bytes()).into_owned())
}

/// An action as plain data.
fn told(py: Python<'_>, action: Action) -> PyResult<Bound<'_, PyAny>> {
    let answer = PyDict::new(py);
    match action {
        Action::Send(sending) => tell_sending(&answer, sending)?,
        Action::Wait { until, why } => {
            answer.set_item("do", "wait")?;
            answer.set_item("until", until)?;
            answer.set_item("why", why.name())?;
        }
        Action::Done(done) => return problems::loads(py, &done.to_json()),
        Action::Failed(failed) => {
            answer.set_item("do", "failed")?;
            answer.set_item("error", problems::loads(py, &failed.to_json())?)?;
        }
    }
    Ok(answer.into_any())
}

fn tell_sending(answer: &Bound<'_, PyDict>, sending: Sending) -> PyResult<()> {
    let py = answer.py();
    let Sending { request, operation, purpose, timeout, attempt } = sending;
    let sent = PyDict::new(py);
    sent.set_item("method", request.method)?;
    sent.set_item("url", &request.url)?;
    sent.set_item("headers", headers_dict(py, &request.headers)?)?;
    sent.set_item("body", request.body.as_deref().map(|body| PyBytes::new(py, body)))?;
    answer.set_item("do", "send")?;
    answer.set_item("request", sent)?;
    answer.set_item("operation", operation)?;
    answer.set_item("purpose", purpose)?;
    answer.set_item("timeout", timeout)?;
    answer.set_item("attempt", attempt)
}

fn read_dict(py: Python<'_>, read: Read) -> PyResult<Bound<'_, PyDict>> {
    let answer = PyDict::new(py);
    answer.set_item("operation", read.operation)?;
    answer.set_item("rows", read.rows)?;
    answer.set_item("list", read.list)?;
    answer.set_item("skip", read.skip)?;
    answer.set_item("page", read.page)?;
    answer.set_item("cursor", read.cursor.map(|cursor| problems::loads(py, &cursor)).transpose()?)?;
    Ok(answer)
}

fn tally_dict(py: Python<'_>, tally: Tally) -> PyResult<Bound<'_, PyDict>> {
    let answer = PyDict::new(py);
    answer.set_item("requests", tally.requests)?;
    answer.set_item("pages", tally.pages)?;
    answer.set_item("rows", tally.rows)?;
    answer.set_item("skipped", tally.skipped)?;
    answer.set_item("chunks", tally.chunks)?;
    answer.set_item("polls", tally.polls)?;
    Ok(answer)
}
