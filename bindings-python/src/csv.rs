//! Files of lines, piece by piece: objects of Python are walked into lines, and rows are built from bytes.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyTuple};
use retaguarda::engine::{CsvReader, CsvWriter, Options, Piece, Problem};
use retaguarda::schema::Item;

use crate::message;
use crate::options::Given;
use crate::problems::{self, Language};
use crate::shapes::Shapes;
use crate::sink::PySink;
use crate::source::PySource;
use crate::tables::Place;

/// Bytes of a file and the problems of what they were made of.
type Written<'py> = (Bound<'py, PyBytes>, Bound<'py, PyAny>);

/// A file while it is written.
#[pyclass(name = "CsvWriter", module = "retaguarda._engine")]
pub struct PyCsvWriter {
    operation: String,
    options: Result<Options, Vec<Problem>>,
    writer: Option<CsvWriter>,
}

#[pymethods]
impl PyCsvWriter {
    #[new]
    #[pyo3(signature = (operation, options = None, /))]
    fn new(operation: String, options: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        Ok(PyCsvWriter { operation, options: taken(options)?, writer: None })
    }

    /// The first line, and what is wrong with the values around the list.
    #[pyo3(signature = (head, /))]
    fn begin<'py>(&mut self, head: &Bound<'py, PyAny>) -> PyResult<Written<'py>> {
        let mut source = PySource::new(head.clone())?;
        let begun = match &self.options {
            Ok(options) => CsvWriter::new(&self.operation, &mut source, options),
            Err(problems) => Err(problems.clone()),
        };
        source.finish()?;
        let piece = match begun {
            Ok((writer, piece)) => {
                self.writer = Some(writer);
                piece
            }
            Err(problems) => Piece { problems, ..Piece::default() },
        };
        self.written(head.py(), &piece)
    }

    /// The lines of more items, and what is wrong with them.
    #[pyo3(signature = (items, /))]
    fn write<'py>(&mut self, items: &Bound<'py, PyList>) -> PyResult<Written<'py>> {
        let mut source = PySource::new(items.clone().into_any())?;
        let piece = self.writer.as_mut().map(|writer| writer.write(&mut source)).unwrap_or_default();
        source.finish()?;
        self.written(items.py(), &piece)
    }

    /// What is wrong with the file as a whole.
    fn finish<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let problems = self.writer.as_ref().map(CsvWriter::finish).unwrap_or_default();
        problems::list(py, &problems, &self.operation, language(&self.options))
    }
}

impl PyCsvWriter {
    fn written<'py>(&self, py: Python<'py>, piece: &Piece) -> PyResult<Written<'py>> {
        let problems = problems::list(py, &piece.problems, &self.operation, language(&self.options))?;
        Ok((PyBytes::new(py, &piece.bytes), problems))
    }
}

/// A file while it is read.
#[pyclass(name = "CsvReader", module = "retaguarda._engine")]
pub struct PyCsvReader {
    operation: String,
    language: Language,
    reader: Result<CsvReader, Vec<Problem>>,
}

#[pymethods]
impl PyCsvReader {
    #[new]
    #[pyo3(signature = (operation, options = None, /))]
    fn new(operation: String, options: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let options = taken(options)?;
        let language = language(&options);
        let reader = options.and_then(|options| CsvReader::new(&operation, &options));
        Ok(PyCsvReader { operation, language, reader })
    }

    /// The rows that are whole by now, with their notices; or `None`, with what is wrong with the file.
    #[pyo3(signature = (chunk, last, shapes, /))]
    fn read<'py>(
        &mut self,
        chunk: &Bound<'py, PyAny>,
        last: bool,
        shapes: Option<&'py Bound<'py, Shapes>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let py = chunk.py();
        let content = message::content(chunk)?;
        let found = match &mut self.reader {
            Ok(reader) => {
                let place = Place::List(Item::Object(reader.item()));
                let mut sink = PySink::of(py, place, shapes.map(Bound::get))?;
                let read = reader.read(content.as_bytes(), last, &mut sink);
                sink.finish().map(|rows| read.map(|notices| (rows, notices)))?
            }
            Err(problems) => Err(problems.clone()),
        };
        let (rows, told) = match found {
            Ok((rows, notices)) => (Some(rows), notices),
            Err(problems) => (None, problems),
        };
        (rows, problems::list(py, &told, &self.operation, self.language)?).into_pyobject(py)
    }

    /// The values around the list, as the first line has them; `None` before it, and where there are none.
    #[pyo3(signature = (shapes, /))]
    fn head<'py>(
        &self,
        py: Python<'py>,
        shapes: Option<&'py Bound<'py, Shapes>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut sink = PySink::of(py, Place::Plain, shapes.map(Bound::get))?;
        if let Ok(reader) = &self.reader {
            reader.head(&mut sink);
        }
        sink.finish()
    }
}

fn taken(options: Option<&Bound<'_, PyAny>>) -> PyResult<Result<Options, Vec<Problem>>> {
    Ok(Given::of(options)?.get().cloned().map_err(<[Problem]>::to_vec))
}

fn language(options: &Result<Options, Vec<Problem>>) -> Language {
    options.as_ref().map(|options| options.language).unwrap_or_default()
}
