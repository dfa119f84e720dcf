//! Builds objects of Python from the values of a reply.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyList, PyNone, PyString, PyTuple};
use retaguarda::engine::Sink;
use retaguarda::engine::time;
use retaguarda::schema::Operation;

use crate::record::Record;
use crate::shapes::Shapes;
use crate::tables::{Place, Table, Tables};
use crate::types::Types;

/// A [`Sink`] that builds dicts and lists or, with the shapes of a face, records and tuples of them.
///
/// The entries of a reply come in the order of the wire and stay in it.
pub struct PySink<'py> {
    py: Python<'py>,
    types: &'py Types,
    tables: &'py Tables,
    shapes: Option<&'py Shapes>,
    /// What the tables say of the value as a whole.
    root: Place,
    /// What the tables say of the value that comes next.
    upcoming: Place,
    open: Vec<Open<'py>>,
    result: Option<Bound<'py, PyAny>>,
    /// The offset met last, since they seldom differ within a reply.
    offset: Option<(String, Bound<'py, PyAny>)>,
    failure: Option<PyErr>,
}

/// A container that is being built.
enum Open<'py> {
    List {
        items: Vec<Bound<'py, PyAny>>,
        place: Place,
    },
    Object {
        dict: Bound<'py, PyDict>,
        table: Option<&'py Table>,
        /// What the keys that no table has stand before.
        others: Place,
        expected: usize,
        key: Option<Bound<'py, PyString>>,
    },
}

impl<'py> PySink<'py> {
    /// A sink for the reply of an operation.
    pub fn new(
        py: Python<'py>,
        operation: Option<&'static Operation>,
        shapes: Option<&'py Shapes>,
    ) -> PyResult<Self> {
        let kind = operation.and_then(|operation| operation.reply.kind());
        PySink::of(py, kind.map_or(Place::Plain, Place::of), shapes)
    }

    /// A sink for what no operation gives: plain dicts.
    pub fn plain(py: Python<'py>) -> PyResult<Self> {
        PySink::of(py, Place::Plain, None)
    }

    /// A sink for a value of this place.
    pub fn of(py: Python<'py>, root: Place, shapes: Option<&'py Shapes>) -> PyResult<Self> {
        Ok(PySink {
            py,
            types: Types::get(py)?,
            tables: Tables::get(py),
            shapes,
            root,
            upcoming: root,
            open: Vec::with_capacity(4),
            result: None,
            offset: None,
            failure: None,
        })
    }

    /// What was built; `None` if nothing was.
    pub fn finish(self) -> PyResult<Bound<'py, PyAny>> {
        match (self.failure, self.result) {
            (Some(failure), _) => Err(failure),
            (None, Some(value)) => Ok(value),
            (None, None) => Ok(PyNone::get(self.py).to_owned().into_any()),
        }
    }

    /// Puts a value where it belongs.
    fn put(&mut self, value: Bound<'py, PyAny>) {
        let put = match self.open.last_mut() {
            None => {
                self.result = Some(value);
                Ok(())
            }
            Some(Open::List { items, .. }) => {
                items.push(value);
                Ok(())
            }
            Some(Open::Object { dict, key, .. }) => match key.take() {
                Some(key) => dict.set_item(key, value),
                None => Ok(()),
            },
        };
        self.note(put);
    }

    fn put_new(&mut self, value: PyResult<Bound<'py, PyAny>>) {
        match value {
            Ok(value) => self.put(value),
            Err(failure) => self.note(Err(failure)),
        }
    }

    /// Keeps the first failure: a sink has no other way to tell it.
    fn note(&mut self, result: PyResult<()>) {
        if let Err(failure) = result {
            self.failure.get_or_insert(failure);
        }
    }

    fn date_of(&self, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some((year, month, day)) = calendar(text) else { return Ok(None) };
        self.types.date.bind(self.py).call1((year, month, day)).map(Some)
    }

    /// A datetime, and whether it has every digit of the text.
    fn datetime_of(&mut self, text: &str) -> PyResult<Option<(Bound<'py, PyAny>, bool)>> {
        let Some(moment) = time::date_time(text) else { return Ok(None) };
        let (Some((year, month, day)), Some((hour, minute, second))) =
            (calendar(moment.date), clock(moment.time))
        else {
            return Ok(None);
        };
        let (kept, cut) = moment.fraction.split_at_checked(6).unwrap_or((moment.fraction, ""));
        let microsecond: u32 = format!("{kept:0<6}").parse().unwrap_or_default();
        let zone = match moment.offset {
            Some(offset) => Some(self.zone_of(offset)?),
            None => None,
        };
        let arguments = (year, month, day, hour, minute, second, microsecond, zone);
        let datetime = self.types.datetime.bind(self.py).call1(arguments)?;
        Ok(Some((datetime, cut.bytes().all(|digit| digit == b'0'))))
    }

    fn zone_of(&mut self, offset: &str) -> PyResult<Bound<'py, PyAny>> {
        if let Some((text, zone)) = &self.offset
            && text == offset
        {
            return Ok(zone.clone());
        }
        let zone = match minutes(offset) {
            0 => self.types.utc.bind(self.py).clone(),
            minutes => {
                let delta = self.types.timedelta.bind(self.py).call1((0, minutes * 60))?;
                self.types.timezone.bind(self.py).call1((delta,))?
            }
        };
        self.offset = Some((offset.to_owned(), zone.clone()));
        Ok(zone)
    }

    fn object_of(&self, dict: Bound<'py, PyDict>, table: Option<&Table>) -> PyResult<Bound<'py, PyAny>> {
        let Some(shapes) = self.shapes else { return Ok(dict.into_any()) };
        match table.and_then(|table| shapes.class(self.py, table.object)) {
            Some(class) => class.call1((dict,)),
            None => Ok(Bound::new(self.py, Record::of(dict))?.into_any()),
        }
    }
}

impl<'py> Sink for PySink<'py> {
    fn reset(&mut self) {
        self.open.clear();
        self.upcoming = self.root;
        self.result = None;
    }

    fn null(&mut self) {
        self.put(PyNone::get(self.py).to_owned().into_any());
    }

    fn boolean(&mut self, value: bool) {
        self.put(PyBool::new(self.py, value).to_owned().into_any());
    }

    fn integer(&mut self, literal: &str) {
        if let Ok(small) = literal.parse::<i64>() {
            return self.put(small.into_pyobject(self.py).unwrap_or_else(|never| match never {}).into_any());
        }
        let exact = self.types.decimal.bind(self.py).call1((literal,));
        self.put_new(match literal.contains('.') {
            // A vendor sent half a code: it is handed out as it is.
            true => exact,
            // Over Decimal: `int` refuses texts of more than 4,300 digits.
            false => exact.and_then(|exact| self.py.get_type::<PyInt>().call1((exact,))),
        });
    }

    fn decimal(&mut self, literal: &str) {
        let value = self.types.decimal.bind(self.py).call1((literal,));
        self.put_new(value);
    }

    fn text(&mut self, text: &str) {
        self.put(PyString::new(self.py, text).into_any());
    }

    fn date(&mut self, text: &str) {
        match self.date_of(text) {
            Ok(Some(date)) => self.put(date),
            Ok(None) => self.text(text),
            Err(failure) => self.note(Err(failure)),
        }
    }

    fn date_time(&mut self, text: &str) -> bool {
        match self.datetime_of(text) {
            Ok(Some((datetime, whole))) => {
                self.put(datetime);
                return whole;
            }
            Ok(None) => self.text(text),
            // A moment that an offset pushes out of Python's years stays a text.
            Err(_) => self.text(text),
        }
        true
    }

    fn date_as(&mut self, text: &str, iso: &str) {
        match self.date_of(iso) {
            Ok(Some(date)) => self.put(date),
            // A day that no calendar has stays a text.
            Ok(None) | Err(_) => self.text(text),
        }
    }

    fn date_time_as(&mut self, text: &str, iso: &str) {
        match self.datetime_of(iso) {
            Ok(Some((datetime, _))) => self.put(datetime),
            Ok(None) | Err(_) => self.text(text),
        }
    }

    fn uuid(&mut self, text: &str) {
        let value = self.types.uuid.bind(self.py).call1((text,));
        self.put_new(value);
    }

    fn begin_list(&mut self) {
        self.open.push(Open::List { items: Vec::new(), place: self.upcoming.item() });
    }

    fn item(&mut self) {
        if let Some(Open::List { place, .. }) = self.open.last() {
            self.upcoming = *place;
        }
    }

    fn end_list(&mut self) {
        let Some(Open::List { items, .. }) = self.open.pop() else { return };
        let list = match self.shapes {
            Some(_) => PyTuple::new(self.py, items).map(Bound::into_any),
            None => PyList::new(self.py, items).map(Bound::into_any),
        };
        self.put_new(list);
    }

    fn begin_object(&mut self) {
        let (table, others) = match self.upcoming.object() {
            Place::Object(object) => (self.tables.of(object), Place::Plain),
            Place::Map(item) => (None, Place::of_item(item)),
            Place::List(_) | Place::OneOrMany(_) | Place::Plain => (None, Place::Plain),
        };
        self.open.push(Open::Object { dict: PyDict::new(self.py), table, others, expected: 0, key: None });
    }

    fn key(&mut self, name: &str, _: u16) {
        let Some(Open::Object { table, others, expected, key, .. }) = self.open.last_mut() else { return };
        let known = table.and_then(|table| {
            let position = table.position(name, *expected)?;
            *expected = position + 1;
            table.column(self.py, position)
        });
        (*key, self.upcoming) = match known {
            Some((interned, place)) => (Some(interned.clone()), place),
            None => (Some(PyString::new(self.py, name)), *others),
        };
    }

    fn end_object(&mut self) {
        let Some(Open::Object { dict, table, .. }) = self.open.pop() else { return };
        let object = self.object_of(dict, table);
        self.put_new(object);
    }
}

/// Year, month and day of `YYYY-MM-DD`.
fn calendar(text: &str) -> Option<(u16, u8, u8)> {
    let mut parts = text.split('-');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Hour, minute and second of `HH:MM:SS`, with or without a fraction.
fn clock(text: &str) -> Option<(u8, u8, u8)> {
    let mut parts = text.get(..8)?.split(':');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// The minutes of `Z`, `+HH:MM` or `-HH:MM`.
fn minutes(offset: &str) -> i32 {
    let size = |text: &str| {
        let (hours, minutes) = text.split_once(':')?;
        Some(hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok()?)
    };
    match (offset.strip_prefix('-'), offset.strip_prefix('+')) {
        (Some(text), _) => -size(text).unwrap_or_default(),
        (None, Some(text)) => size(text).unwrap_or_default(),
        (None, None) => 0,
    }
}
