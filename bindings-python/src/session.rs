//! A session's settings and the requests made with them: both keep their secrets to themselves.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use retaguarda::engine::{self, Problem, Request};
use retaguarda::schema::System;
use retaguarda::session::{Checked, Flow, FlowOptions};
use retaguarda::systems::SYSTEMS;

use crate::flow::{PyFlow, json};
use crate::options::Given;
use crate::problems;
use crate::source::PySource;

/// The settings of a session. What it holds can be used, not read.
#[pyclass(module = "retaguarda._engine", frozen)]
pub struct Session {
    system: &'static System,
    settings: Py<PyDict>,
}

/// A request that was built. Its headers and its body may carry secrets: printing it shows none.
#[pyclass(name = "Request", module = "retaguarda._engine", frozen)]
pub struct PyRequest {
    method: &'static str,
    url: String,
    headers: Vec<(String, String)>,
    body: Option<Py<PyBytes>>,
    /// As plain data.
    warnings: Py<PyAny>,
    /// What it was built of.
    call: Checked,
}

/// Builds a request from objects of Python, or tells what is wrong.
pub fn build<'py>(
    operation: &str,
    params: &Bound<'py, PyAny>,
    session: &Bound<'py, PyAny>,
    now: i64,
    options: &Given<'_>,
) -> PyResult<Result<engine::Built, Vec<Problem>>> {
    let options = match options.get() {
        Ok(options) => options,
        Err(problems) => return Ok(Err(problems.to_vec())),
    };
    let mut params = PySource::new(params.clone())?;
    let mut session = PySource::new(session.clone())?;
    let built = engine::build(operation, &mut params, None, &mut session, now, options);
    params.finish()?;
    session.finish()?;
    Ok(built)
}

#[pymethods]
impl Session {
    /// The settings by the vendor's names; those that are `None` are left out.
    #[new]
    fn new(system: &str, settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        let known = SYSTEMS.iter().copied().find(|known| known.id == system);
        let system = known.ok_or_else(|| PyValueError::new_err(format!("there is no system `{system}`")))?;
        let kept = PyDict::new(settings.py());
        for (name, value) in settings.iter() {
            if !value.is_none() {
                kept.set_item(name, value)?;
            }
        }
        Ok(Session { system, settings: kept.unbind() })
    }

    /// A session with one setting changed.
    fn replace(&self, py: Python<'_>, setting: &str, value: &Bound<'_, PyAny>) -> PyResult<Session> {
        let settings = self.settings.bind(py).copy()?;
        settings.set_item(setting, value)?;
        Ok(Session { system: self.system, settings: settings.unbind() })
    }

    /// A `Request`, or the list of all problems.
    #[pyo3(signature = (operation, params, now, options = None, /))]
    fn build<'py>(
        &self,
        py: Python<'py>,
        operation: &str,
        params: &Bound<'py, PyAny>,
        now: i64,
        options: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = Given::of(options)?;
        match build(operation, params, self.settings.bind(py).as_any(), now, &options)? {
            Ok(built) => {
                let warnings = problems::list(py, &built.warnings, operation, options.voice())?.unbind();
                Ok(Bound::new(py, PyRequest::of(py, built.request, built.call, warnings))?.into_any())
            }
            Err(problems) => problems::list(py, &problems, operation, options.voice()),
        }
    }

    /// What is no secret.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut shown = Vec::new();
        for field in self.system.session.fields {
            match self.settings.bind(py).get_item(field.name)? {
                Some(_) if field.is_secret() => shown.push(format!("{}=[REDACTED]", field.name)),
                Some(value) => {
                    let text = value.repr()?.to_cow()?.into_owned();
                    // An address may hold a password of its own.
                    let text = if text.contains('@') { "[REDACTED]".to_owned() } else { text };
                    shown.push(format!("{}={text}", field.name));
                }
                None => {}
            }
        }
        Ok(format!("Session({})", shown.join(", ")))
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a session holds secrets: it is neither copied nor pickled"))
    }
}

impl Session {
    /// What it holds.
    pub fn settings<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        self.settings.bind(py).clone().into_any()
    }
}

impl PyRequest {
    fn of(py: Python<'_>, request: Request, call: Checked, warnings: Py<PyAny>) -> Self {
        let body = request.body.map(|body| PyBytes::new(py, &body).unbind());
        PyRequest { method: request.method, url: request.url, headers: request.headers, body, warnings, call }
    }
}

#[pymethods]
impl PyRequest {
    #[getter]
    fn method(&self) -> &'static str {
        self.method
    }

    #[getter]
    fn url(&self) -> &str {
        &self.url
    }

    /// The path of the address, without its query.
    #[getter]
    fn path(&self) -> &str {
        let behind_scheme = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        let path = behind_scheme.find('/').and_then(|at| behind_scheme.get(at..)).unwrap_or("/");
        path.split_once('?').map_or(path, |(path, _)| path)
    }

    /// A dict of its own for every asker.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        headers_dict(py, &self.headers)
    }

    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Option<&Bound<'py, PyBytes>> {
        self.body.as_ref().map(|body| body.bind(py))
    }

    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> &Bound<'py, PyAny> {
        self.warnings.bind(py)
    }

    /// The flow that sends it, or the list of what is wrong with the options.
    fn flow<'py>(&self, py: Python<'py>, options: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        match FlowOptions::from_json(&json(Some(options))?) {
            Ok(options) => {
                let body = self.body.as_ref().map(|body| body.as_bytes(py));
                let flow = PyFlow::of(Flow::of_call(&self.call, body, &options), self.warnings.clone_ref(py));
                Ok(Bound::new(py, flow)?.into_any())
            }
            Err(problems) => problems::list(py, &problems, "", problems::Language::default()),
        }
    }

    fn __repr__(&self) -> String {
        format!("<Request {} {}>", self.method, self.path())
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err("a request holds secrets: it is neither copied nor pickled"))
    }
}

/// Headers as a dict.
pub fn headers_dict<'py>(py: Python<'py>, headers: &[(String, String)]) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in headers {
        dict.set_item(name, value)?;
    }
    Ok(dict)
}
