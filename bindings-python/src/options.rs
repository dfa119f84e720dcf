//! The options of a call: a dict, or one that was read before.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use retaguarda::engine::json::Writer;
use retaguarda::engine::{Fault, Options, Problem, Sink, Source, Token};

use crate::problems;
use crate::source::PySource;

/// Options that were read: for use again and again.
#[pyclass(name = "Options", module = "retaguarda._engine", frozen)]
pub struct PyOptions(Options);

#[pymethods]
impl PyOptions {
    /// From a dict, or nothing at all.
    #[new]
    #[pyo3(signature = (options = None, /))]
    fn new(options: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        match Given::of(options)? {
            Given::Read(options) => Ok(PyOptions(options)),
            Given::Shared(shared) => Ok(PyOptions(shared.get().0.clone())),
            Given::Wrong(problems) => {
                let messages: Vec<String> =
                    problems.iter().map(|problem| problem.message(Default::default())).collect();
                Err(PyValueError::new_err(messages.join("\n")))
            }
        }
    }
}

/// What stands in the place of options.
pub enum Given<'py> {
    Read(Options),
    Shared(Bound<'py, PyOptions>),
    /// Nothing that options could be: what is wrong with them.
    Wrong(Vec<Problem>),
}

impl<'py> Given<'py> {
    /// Reads `None`, a dict or [`PyOptions`].
    pub fn of(options: Option<&Bound<'py, PyAny>>) -> PyResult<Self> {
        let Some(options) = options else { return Ok(Given::Read(Options::default())) };
        if let Ok(shared) = options.cast_exact::<PyOptions>() {
            return Ok(Given::Shared(shared.clone()));
        }
        let mut source = PySource::new(options.clone())?;
        let mut writer = Writer::new();
        let written = transcribe(&mut source, &mut writer);
        source.finish()?;
        if written.is_err() {
            return Err(PyTypeError::new_err("options: nothing that JSON could hold"));
        }
        let text = String::from_utf8_lossy(writer.as_bytes()).into_owned();
        Ok(match Options::from_json(&text) {
            Ok(options) => Given::Read(options),
            Err(problems) => Given::Wrong(problems),
        })
    }

    /// The options, or all that is wrong with them.
    pub fn get(&self) -> Result<&Options, &[Problem]> {
        match self {
            Given::Read(options) => Ok(options),
            Given::Shared(shared) => Ok(&shared.get().0),
            Given::Wrong(problems) => Err(problems),
        }
    }

    /// The language of the messages.
    pub fn language(&self) -> problems::Language {
        self.get().map(|options| options.language).unwrap_or_default()
    }
}

/// Writes a value as it stands.
fn transcribe<R: Source>(source: &mut R, writer: &mut Writer) -> Result<(), Fault> {
    match source.next()? {
        Token::Null => writer.null(),
        Token::Boolean(boolean) => writer.boolean(boolean),
        Token::Number(literal) => writer.decimal(literal),
        Token::Text(text) | Token::Date(text) | Token::DateTime(text) | Token::Uuid(text) => {
            writer.text(text)
        }
        Token::Bytes(_) | Token::NotFinite(_) | Token::Unsupported(_) => {
            return Err(Fault { kind: retaguarda::engine::FaultKind::Host, offset: 0 });
        }
        Token::List => {
            writer.begin_list();
            while source.item()? {
                writer.item();
                transcribe(source, writer)?;
            }
            writer.end_list();
        }
        Token::Object => {
            writer.begin_object();
            while let Some(key) = source.key()? {
                writer.key(key, 0);
                transcribe(source, writer)?;
            }
            writer.end_object();
        }
    }
    Ok(())
}
