//! The engine as a module of Python, `retaguarda._engine`. The package around it is in `python/`.

mod csv;
mod flow;
mod flows;
mod functions;
mod message;
mod options;
mod problems;
mod record;
mod session;
mod shapes;
mod sink;
mod source;
mod tables;
mod types;
mod value;

/// The engine.
#[pyo3::pymodule(gil_used = false)]
mod _engine {
    use pyo3::prelude::*;
    use pyo3::types::PyMapping;

    #[pymodule_export]
    use super::csv::{PyCsvReader, PyCsvWriter};
    #[pymodule_export]
    use super::flow::{PyAccess, PyFlow};
    #[pymodule_export]
    use super::flows::{flow_fail, flow_feed, flow_start, flow_step};
    #[pymodule_export]
    use super::functions::{
        build, check, codes, describe, format, openapi, operations, parse, partial, receive, repair, schema,
        sign, validate, verify,
    };
    #[pymodule_export]
    use super::options::PyOptions;
    #[pymodule_export]
    use super::record::Record;
    #[pymodule_export]
    use super::session::{PyRequest, Session};
    #[pymodule_export]
    use super::shapes::Shapes;

    /// Records are mappings for everybody who asks.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        PyMapping::register::<Record>(module.py())
    }

    /// The version of the package.
    #[pymodule_export]
    #[allow(non_upper_case_globals)]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
