//! The tables that replies are read by, with their keys as interned texts of Python.

use std::collections::HashMap;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;
use retaguarda::schema::{Kind, Object, Reply};
use retaguarda::systems::SYSTEMS;

/// A table with its keys.
pub struct Table {
    pub object: &'static Object,
    keys: Vec<Py<PyString>>,
}

/// Every table, by the address of its statement in the catalog.
pub struct Tables(HashMap<usize, Table>);

static TABLES: PyOnceLock<Tables> = PyOnceLock::new();

impl Table {
    /// The place of a key, looked for first where it is expected.
    #[inline]
    pub fn position(&self, name: &str, expected: usize) -> Option<usize> {
        let here = |field: &retaguarda::schema::Field| std::ptr::eq(field.name, name) || field.name == name;
        if self.object.fields.get(expected).is_some_and(here) {
            return Some(expected);
        }
        self.object.fields.iter().position(here)
    }

    /// The key at a place.
    #[inline]
    pub fn key<'py>(&self, py: Python<'py>, position: usize) -> Option<&Bound<'py, PyString>> {
        self.keys.get(position).map(|key| key.bind(py))
    }
}

impl Tables {
    /// The tables, gathered from the catalog when they are first asked for.
    pub fn get(py: Python<'_>) -> &Tables {
        TABLES.get_or_init(py, || {
            let mut tables = Tables(HashMap::new());
            for operation in SYSTEMS.iter().flat_map(|system| system.operations) {
                match operation.reply {
                    Reply::Enveloped(kind) => tables.gather(py, kind),
                    Reply::EnvelopedNothing | Reply::Bytes(_) => {}
                }
            }
            tables
        })
    }

    /// The table of an object.
    pub fn of(&self, object: &'static Object) -> Option<&Table> {
        self.0.get(&address(object))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Table> {
        self.0.values()
    }

    fn gather(&mut self, py: Python<'_>, kind: Kind) {
        match kind {
            Kind::List(list) => self.gather(py, list.item.kind()),
            Kind::Object(object) if !self.0.contains_key(&address(object)) => {
                let keys =
                    object.fields.iter().map(|field| PyString::intern(py, field.name).unbind()).collect();
                self.0.insert(address(object), Table { object, keys });
                for field in object.fields {
                    self.gather(py, field.kind);
                }
            }
            Kind::Object(_)
            | Kind::Text(_)
            | Kind::Decimal(_)
            | Kind::Integer(_)
            | Kind::Boolean
            | Kind::Date
            | Kind::DateTime(_)
            | Kind::Uuid
            | Kind::OneOf(_)
            | Kind::NumberOf(_)
            | Kind::Identifier(_)
            | Kind::Base64
            | Kind::Any => {}
        }
    }
}

/// Where a table stands: the catalog's statements are distinct and never move.
pub fn address(object: &'static Object) -> usize {
    std::ptr::from_ref(object).addr()
}
