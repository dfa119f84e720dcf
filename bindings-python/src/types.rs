//! The types of the standard library that the walk and the builder know, looked up once.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

/// Types by what they hold.
pub struct Types {
    pub decimal: Py<PyType>,
    pub date: Py<PyType>,
    pub datetime: Py<PyType>,
    pub timedelta: Py<PyType>,
    pub timezone: Py<PyType>,
    pub utc: Py<PyAny>,
    pub uuid: Py<PyType>,
    pub enumeration: Py<PyType>,
    pub mapping: Py<PyType>,
    pub sequence: Py<PyType>,
    /// `dataclasses.fields`.
    pub fields: Py<PyAny>,
}

static TYPES: PyOnceLock<Types> = PyOnceLock::new();

impl Types {
    /// The types, imported when they are first asked for.
    pub fn get(py: Python<'_>) -> PyResult<&Types> {
        TYPES.get_or_try_init(py, || Types::import(py))
    }

    fn import(py: Python<'_>) -> PyResult<Types> {
        let class = |module: &str, name: &str| -> PyResult<Py<PyType>> {
            Ok(py.import(module)?.getattr(name)?.cast_into::<PyType>()?.unbind())
        };
        let timezone = class("datetime", "timezone")?;
        Ok(Types {
            decimal: class("decimal", "Decimal")?,
            date: class("datetime", "date")?,
            datetime: class("datetime", "datetime")?,
            timedelta: class("datetime", "timedelta")?,
            utc: timezone.bind(py).getattr("utc")?.unbind(),
            timezone,
            uuid: class("uuid", "UUID")?,
            enumeration: class("enum", "Enum")?,
            mapping: class("collections.abc", "Mapping")?,
            sequence: class("collections.abc", "Sequence")?,
            fields: py.import("dataclasses")?.getattr("fields")?.unbind(),
        })
    }
}
