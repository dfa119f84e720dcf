//! The cursor over objects of Python: they are walked where they stand, and never turned into JSON first.

use std::fmt::Write;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyInt, PyString};
use retaguarda::engine::{Fault, FaultKind, MAX_DEPTH, Source, Token};

use crate::types::Types;
use crate::value::{Entries, Items, Value};

/// A [`Source`] over an object of Python.
pub struct PySource<'py> {
    types: &'py Types,
    /// The value that comes next.
    upcoming: Option<Bound<'py, PyAny>>,
    /// The containers that are open, the innermost last.
    open: Vec<Frame<'py>>,
    /// What the last token borrows from.
    held: Option<Bound<'py, PyAny>>,
    scratch: String,
    failure: Option<PyErr>,
}

/// A container that is being read.
#[derive(Clone)]
struct Frame<'py> {
    container: Bound<'py, PyAny>,
    entries: Contents<'py>,
    at: usize,
    /// As long as it was when it was entered: a list that grows meanwhile has an end nevertheless.
    length: usize,
}

#[derive(Clone)]
enum Contents<'py> {
    List(Items<'py>),
    Object(Entries<'py>),
}

/// A place in a [`PySource`].
#[derive(Clone)]
pub struct Mark<'py> {
    upcoming: Option<Bound<'py, PyAny>>,
    open: Vec<Frame<'py>>,
}

const fn fault(kind: FaultKind) -> Fault {
    Fault { kind, offset: 0 }
}

impl<'py> PySource<'py> {
    /// A cursor right before an object.
    pub fn new(object: Bound<'py, PyAny>) -> PyResult<Self> {
        Ok(PySource {
            types: Types::get(object.py())?,
            upcoming: Some(object),
            open: Vec::with_capacity(4),
            held: None,
            scratch: String::new(),
            failure: None,
        })
    }

    /// The exception of an object that failed while it was read: it is its caller's, not ours to hide.
    pub fn finish(self) -> PyResult<()> {
        self.failure.map_or(Ok(()), Err)
    }

    #[cold]
    fn fail(&mut self, failure: PyErr) -> Fault {
        self.failure = Some(failure);
        fault(FaultKind::Host)
    }

    fn enter(&mut self, container: Bound<'py, PyAny>, entries: Contents<'py>) -> Result<(), Fault> {
        if self.open.len() >= MAX_DEPTH as usize {
            return Err(fault(FaultKind::Depth));
        }
        if self.open.iter().any(|frame| frame.container.is(&container)) {
            return Err(fault(FaultKind::Host));
        }
        let length = match &entries {
            Contents::List(items) => items.len(),
            Contents::Object(entries) => entries.keys.len(),
        };
        self.open.push(Frame { container, entries, at: 0, length });
        Ok(())
    }

    /// The key that comes next.
    fn peek_key(&mut self) -> Result<Option<Bound<'py, PyAny>>, Fault> {
        match self.open.last() {
            Some(Frame { entries: Contents::Object(entries), at, length, .. }) if at < length => {
                entries.keys.get(*at).map(Some).map_err(|failure| self.fail(failure))
            }
            Some(Frame { entries: Contents::Object(_), .. }) => Ok(None),
            _ => Err(fault(FaultKind::Host)),
        }
    }

    /// Passes over the key that comes next, to its value.
    fn pass_key(&mut self) -> Result<(), Fault> {
        let Some(Frame { entries: Contents::Object(entries), at, .. }) = self.open.last_mut() else {
            return Err(fault(FaultKind::Host));
        };
        let value = entries.values.get(*at);
        *at += 1;
        self.upcoming = Some(value.map_err(|failure| self.fail(failure))?);
        Ok(())
    }

    fn hold(&mut self, object: Bound<'py, PyAny>) -> &Bound<'py, PyAny> {
        self.held.insert(object)
    }

    fn text(&mut self, text: Bound<'py, PyString>) -> Result<&str, Fault> {
        text_of(self.hold(text.into_any()))
    }
}

/// The UTF-8 of a text, which half a surrogate pair has not.
fn text_of<'a>(object: &'a Bound<'_, PyAny>) -> Result<&'a str, Fault> {
    let text = object.cast::<PyString>().map_err(|_| fault(FaultKind::Host))?;
    text.to_str().map_err(|_| fault(FaultKind::LoneSurrogate))
}

fn bytes_of<'a>(object: &'a Bound<'_, PyAny>) -> Result<&'a [u8], Fault> {
    object.cast::<PyBytes>().map(|bytes| bytes.as_bytes()).map_err(|_| fault(FaultKind::Host))
}

impl<'py> Source for PySource<'py> {
    type Mark = Mark<'py>;

    fn next(&mut self) -> Result<Token<'_>, Fault> {
        let object = self.upcoming.take().ok_or(fault(FaultKind::Host))?;
        let value = Value::of(&object, self.types).map_err(|failure| self.fail(failure))?;
        Ok(match value {
            Value::Text(text) => Token::Text(self.text(text)?),
            Value::Null => Token::Null,
            Value::Boolean(boolean) => Token::Boolean(boolean),
            Value::Integer(integer) => Token::Number(written(&mut self.scratch, integer)),
            // The shortest text that reads back as the same float, and never with an exponent.
            Value::Float(float) => Token::Number(written(&mut self.scratch, float)),
            Value::Number(literal) => Token::Number(self.text(literal)?),
            Value::Date(text) => Token::Date(self.text(text)?),
            Value::DateTime(text) => Token::DateTime(self.text(text)?),
            Value::Uuid(text) => Token::Uuid(self.text(text)?),
            Value::NotFinite(name) => Token::NotFinite(self.text(name)?),
            Value::Unsupported(name) => Token::Unsupported(self.text(name)?),
            Value::Bytes(bytes) => Token::Bytes(bytes_of(self.hold(bytes.into_any()))?),
            Value::List(items) => {
                self.enter(object, Contents::List(items))?;
                Token::List
            }
            Value::Object(entries) => {
                self.enter(object, Contents::Object(entries))?;
                Token::Object
            }
        })
    }

    fn key(&mut self) -> Result<Option<&str>, Fault> {
        let Some(key) = self.peek_key()? else {
            self.open.pop();
            return Ok(None);
        };
        self.pass_key()?;
        if key.is_instance_of::<PyString>() {
            return text_of(self.hold(key)).map(Some);
        }
        // As JSON has texts alone for keys, a number is its digits; nothing else can be a name.
        match Value::of(&key, self.types).map_err(|failure| self.fail(failure))? {
            Value::Text(text) => self.text(text).map(Some),
            Value::Integer(integer) if key.is_instance_of::<PyInt>() => {
                Ok(Some(written(&mut self.scratch, integer)))
            }
            _ => Err(fault(FaultKind::Host)),
        }
    }

    fn item(&mut self) -> Result<bool, Fault> {
        let Some(Frame { entries: Contents::List(items), at, length, .. }) = self.open.last_mut() else {
            return Err(fault(FaultKind::Host));
        };
        // A list may have become shorter since it was entered.
        if at < length && *at < items.len() {
            let item = items.get(*at);
            *at += 1;
            self.upcoming = Some(item.map_err(|failure| self.fail(failure))?);
            return Ok(true);
        }
        self.open.pop();
        Ok(false)
    }

    fn skip(&mut self) -> Result<(), Fault> {
        self.upcoming.take().map(drop).ok_or(fault(FaultKind::Host))
    }

    fn expect_key(&mut self, name: &str) -> Result<bool, Fault> {
        let Some(key) = self.peek_key()? else { return Ok(false) };
        let expected =
            key.cast_exact::<PyString>().is_ok_and(|key| key.to_str().is_ok_and(|key| key == name));
        if expected {
            self.pass_key()?;
        }
        Ok(expected)
    }

    fn mark(&self) -> Self::Mark {
        Mark { upcoming: self.upcoming.clone(), open: self.open.clone() }
    }

    fn rewind(&mut self, mark: Self::Mark) {
        self.upcoming = mark.upcoming;
        self.open = mark.open;
    }

    fn end(&mut self) -> Result<(), Fault> {
        Ok(())
    }
}

/// A number's plain text, in a buffer that is used again and again.
fn written(scratch: &mut String, number: impl std::fmt::Display) -> &str {
    scratch.clear();
    // Writing to a String never fails.
    let _ = write!(scratch, "{number}");
    scratch
}
