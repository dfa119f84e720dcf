//! The tables that replies are read by, with their keys as interned texts of Python.

use std::collections::HashMap;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;
use retaguarda::schema::{Body, Field, Item, Kind, List, Object};
use retaguarda::systems::SYSTEMS;

/// A table with its keys.
pub struct Table {
    pub object: &'static Object,
    columns: Vec<Column>,
}

/// A field of a table.
struct Column {
    name: &'static str,
    key: Py<PyString>,
    place: Place,
}

/// What a table says of a place, as far as objects may stand there.
#[derive(Clone, Copy)]
pub enum Place {
    /// No object that a table describes.
    Plain,
    /// An object of this table.
    Object(&'static Object),
    /// A list of such places.
    List(Item),
    /// An object whose keys are data, of such places.
    Map(Item),
    /// Such a place, or a list of them.
    OneOrMany(Item),
}

impl Place {
    /// The place of a value of this kind.
    pub const fn of(kind: &'static Kind) -> Place {
        match kind {
            Kind::Object(object) => Place::Object(object),
            Kind::List(List { item, .. }) if has_objects(*item) => Place::List(*item),
            Kind::Map(item) if has_objects(*item) => Place::Map(*item),
            Kind::OneOrMany(item) if has_objects(*item) => Place::OneOrMany(*item),
            // What the text holds comes in its place.
            Kind::JsonText(item) => Place::of_item(*item),
            Kind::List(_)
            | Kind::Map(_)
            | Kind::OneOrMany(_)
            | Kind::Text(_)
            | Kind::Decimal(_)
            | Kind::Integer(_)
            | Kind::Boolean
            | Kind::Date(_)
            | Kind::DateTime(_)
            | Kind::Uuid
            | Kind::OneOf(_)
            | Kind::NumberOf(_)
            | Kind::Identifier(_)
            | Kind::Email
            | Kind::Gtins(_)
            | Kind::Base64
            | Kind::Any => Place::Plain,
        }
    }

    /// The place of a value of this item.
    pub const fn of_item(item: Item) -> Place {
        match item {
            Item::Object(object) => Place::Object(object),
            Item::Kind(kind) => Place::of(kind),
        }
    }

    /// The place of each item of a list.
    pub const fn item(self) -> Place {
        match self {
            Place::List(item) | Place::OneOrMany(item) => Place::of_item(item),
            Place::Map(_) | Place::Object(_) | Place::Plain => Place::Plain,
        }
    }

    /// The place of an object here.
    pub const fn object(self) -> Place {
        match self {
            Place::OneOrMany(item) => Place::of_item(item),
            Place::List(_) | Place::Map(_) | Place::Object(_) | Place::Plain => self,
        }
    }
}

/// Whether objects may stand in the places of this item.
const fn has_objects(item: Item) -> bool {
    !matches!(Place::of_item(item), Place::Plain)
}

/// Every table, by the address of its statement in the catalog.
pub struct Tables(HashMap<usize, Table>);

static TABLES: PyOnceLock<Tables> = PyOnceLock::new();

impl Table {
    /// The place of a key, looked for first where it is expected.
    #[inline]
    pub fn position(&self, name: &str, expected: usize) -> Option<usize> {
        let here = |column: &Column| std::ptr::eq(column.name, name) || column.name == name;
        if self.columns.get(expected).is_some_and(here) {
            return Some(expected);
        }
        self.columns.iter().position(here)
    }

    /// The key at a position, and what stands behind it.
    #[inline]
    pub fn column<'py>(&self, py: Python<'py>, position: usize) -> Option<(&Bound<'py, PyString>, Place)> {
        self.columns.get(position).map(|column| (column.key.bind(py), column.place))
    }
}

impl Tables {
    /// The tables, gathered from the catalog when they are first asked for.
    pub fn get(py: Python<'_>) -> &Tables {
        TABLES.get_or_init(py, || {
            let mut tables = Tables(HashMap::new());
            for operation in SYSTEMS.iter().flat_map(|system| system.operations) {
                if let Some(kind) = operation.reply.kind() {
                    tables.gather(py, Place::of(kind));
                }
                // A file that is sent can be read again.
                if let Body::Csv(csv) = &operation.body {
                    tables.gather(py, Place::Object(csv.object));
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

    fn gather(&mut self, py: Python<'_>, place: Place) {
        match place {
            Place::List(item) | Place::Map(item) | Place::OneOrMany(item) => {
                self.gather(py, Place::of_item(item));
            }
            Place::Object(object) if !self.0.contains_key(&address(object)) => {
                let column = |field: &'static Field| Column {
                    name: field.name,
                    key: PyString::intern(py, field.name).unbind(),
                    place: Place::of(&field.kind),
                };
                let columns = object.fields.iter().map(column).collect();
                self.0.insert(address(object), Table { object, columns });
                for field in object.fields {
                    self.gather(py, Place::of(&field.kind));
                }
            }
            Place::Object(_) | Place::Plain => {}
        }
    }
}

/// Where a table stands: the catalog's statements are distinct and never move.
pub fn address(object: &'static Object) -> usize {
    std::ptr::from_ref(object).addr()
}
