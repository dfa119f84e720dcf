//! Problems as plain data.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use retaguarda::engine::{Problem, Voice, write_problems};
pub use retaguarda::messages::Language;

use crate::types::Types;

/// A list of dicts, one a problem.
pub fn list<'py, 'v>(
    py: Python<'py>,
    problems: &[Problem],
    operation: &str,
    voice: impl Into<Voice<'v>>,
) -> PyResult<Bound<'py, PyAny>> {
    if problems.is_empty() {
        return Ok(PyList::empty(py).into_any());
    }
    let mut json = Vec::new();
    write_problems(&mut json, operation, voice, problems);
    loads(py, &String::from_utf8_lossy(&json))
}

/// The same, with every digit: numbers with a point are decimals.
pub fn loads_exact<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let keywords = PyDict::new(py);
    keywords.set_item(intern!(py, "parse_float"), Types::get(py)?.decimal.bind(py))?;
    py.import(intern!(py, "json"))?.call_method(
        intern!(py, "loads"),
        (PyString::new(py, json),),
        Some(&keywords),
    )
}

/// The objects that a JSON text of ours stands for.
pub fn loads<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import(intern!(py, "json"))?.call_method1(intern!(py, "loads"), (PyString::new(py, json),))
}
