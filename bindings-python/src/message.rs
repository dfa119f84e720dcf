//! What goes over HTTP, as Python's HTTP clients have it: headers of many makes, and bytes.

use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

/// Headers as pairs.
pub type Headers = Vec<(String, String)>;

/// Reads a mapping of headers, or a list of pairs, of texts or of bytes.
pub fn headers(given: &Bound<'_, PyAny>) -> PyResult<Headers> {
    if given.is_none() {
        return Ok(Vec::new());
    }
    let pairs = match given.cast::<PyDict>() {
        Ok(dict) => dict.items().into_any(),
        Err(_) if given.hasattr(intern!(given.py(), "items"))? => {
            given.call_method0(intern!(given.py(), "items"))?
        }
        Err(_) => given.clone(),
    };
    pairs
        .try_iter()?
        .map(|pair| {
            let (name, value) = pair?.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            Ok((header_text(&name)?, header_text(&value)?))
        })
        .collect()
}

/// A header's text; its bytes are Latin-1, as HTTP has it.
fn header_text(part: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(text) = part.cast::<PyString>() {
        return Ok(text.to_string_lossy().into_owned());
    }
    match part.cast::<PyBytes>() {
        Ok(bytes) => Ok(bytes.as_bytes().iter().map(|&byte| char::from(byte)).collect()),
        Err(_) => Err(PyTypeError::new_err("headers: texts or bytes are wanted")),
    }
}

/// Bytes, or the UTF-8 of a text; nothing is no bytes.
pub fn content<'py>(given: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    let py = given.py();
    if let Ok(bytes) = given.cast::<PyBytes>() {
        return Ok(bytes.clone());
    }
    if let Ok(text) = given.cast::<PyString>() {
        return text.encode_utf8();
    }
    if given.is_none() {
        return Ok(PyBytes::new(py, b""));
    }
    // Whatever has a buffer: not an integer, of which `bytes` would make zeros.
    let view = py.import(intern!(py, "builtins"))?.getattr(intern!(py, "memoryview"))?.call1((given,))?;
    Ok(py.get_type::<PyBytes>().call1((view,))?.cast_into::<PyBytes>()?)
}
