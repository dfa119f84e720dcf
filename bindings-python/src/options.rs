//! The options of a call: a dict, or one that was read before.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use retaguarda::engine::json::Writer;
use retaguarda::engine::{Fault, Options, Problem, Sink, Source, Token, Voice};

use crate::problems;
use crate::source::PySource;

/// Options that were read: for use again and again.
#[pyclass(name = "Options", module = "retaguarda._engine", frozen)]
pub struct PyOptions(Read);

/// Options that were read.
#[derive(Clone, Default)]
pub struct Read {
    /// The engine's own.
    pub options: Options,
    /// What a reply is wanted as.
    pub view: View,
}

/// What a reply is wanted as.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum View {
    /// Objects of Python.
    #[default]
    Objects,
    /// Nothing but whether it is well, and the notices.
    Verdict,
}

#[pymethods]
impl PyOptions {
    /// From a dict, or nothing at all.
    #[new]
    #[pyo3(signature = (options = None, /))]
    fn new(options: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        match Given::of(options)? {
            Given::Read(read) => Ok(PyOptions(read)),
            Given::Shared(shared) => Ok(PyOptions(shared.get().0.clone())),
            Given::Wrong(problems) => {
                let messages: Vec<String> =
                    problems.iter().map(|problem| problem.message("", Voice::default())).collect();
                Err(PyValueError::new_err(messages.join("\n")))
            }
        }
    }
}

/// What stands in the place of options.
pub enum Given<'py> {
    Read(Read),
    Shared(Bound<'py, PyOptions>),
    /// Nothing that options could be: what is wrong with them.
    Wrong(Vec<Problem>),
}

impl<'py> Given<'py> {
    /// Reads `None`, a dict or [`PyOptions`].
    pub fn of(options: Option<&Bound<'py, PyAny>>) -> PyResult<Self> {
        let Some(options) = options else { return Ok(Given::Read(Read::default())) };
        if let Ok(shared) = options.cast_exact::<PyOptions>() {
            return Ok(Given::Shared(shared.clone()));
        }
        let (options, view) = view_of(options)?;
        let mut source = PySource::new(options)?;
        let mut writer = Writer::new();
        let written = transcribe(&mut source, &mut writer);
        source.finish()?;
        if written.is_err() {
            return Err(PyTypeError::new_err("options: nothing that JSON could hold"));
        }
        let text = String::from_utf8_lossy(writer.as_bytes()).into_owned();
        Ok(match Options::from_json(&text) {
            Ok(options) => Given::Read(Read { options, view }),
            Err(problems) => Given::Wrong(problems),
        })
    }

    /// The options, or all that is wrong with them.
    pub fn get(&self) -> Result<&Options, &[Problem]> {
        match self {
            Given::Read(read) => Ok(&read.options),
            Given::Shared(shared) => Ok(&shared.get().0.options),
            Given::Wrong(problems) => Err(problems),
        }
    }

    /// What a reply is wanted as.
    pub fn view(&self) -> View {
        match self {
            Given::Read(read) => read.view,
            Given::Shared(shared) => shared.get().0.view,
            Given::Wrong(_) => View::default(),
        }
    }

    /// In which words problems are told.
    pub fn voice(&self) -> Voice<'_> {
        self.get().map(Voice::from).unwrap_or_default()
    }

    /// The language of the messages.
    pub fn language(&self) -> problems::Language {
        self.get().map(|options| options.language).unwrap_or_default()
    }
}

/// The view, which is this host's alone, and the options without it.
fn view_of<'py>(options: &Bound<'py, PyAny>) -> PyResult<(Bound<'py, PyAny>, View)> {
    let Some((dict, view)) =
        options.cast::<PyDict>().ok().and_then(|dict| Some((dict, dict.get_item("view").ok()??)))
    else {
        return Ok((options.clone(), View::default()));
    };
    let view = match view.extract::<&str>() {
        Ok("objects") => View::Objects,
        Ok("verdict") => View::Verdict,
        // The engine tells what is wrong with it.
        _ => return Ok((options.clone(), View::default())),
    };
    let rest = dict.copy()?;
    rest.del_item("view")?;
    Ok((rest.into_any(), view))
}

/// Writes a value as it stands.
pub fn transcribe<R: Source>(source: &mut R, writer: &mut Writer) -> Result<(), Fault> {
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
