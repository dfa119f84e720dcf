//! An object: a named table of fields, with the rules that hold between them.

use super::check::{Message, same, same_key};
use super::field::Field;
use super::kind::Kind;
use super::repair::Repair;
use super::rule::Rule;

/// The most fields of one object: what the walk's set of seen fields holds.
pub const MAX_FIELDS: usize = 128;

/// A table of fields.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    /// The name of the type that is generated from it.
    pub name: &'static str,
    /// The fields, in the order of the manual, which is the order in which they are sent.
    pub fields: &'static [Field],
    /// What must hold between fields.
    pub rules: &'static [Rule],
    /// How a record that was read becomes one that can be written.
    pub repairs: &'static [Repair],
    /// Whether further keys belong to it: in a reply they are handed out without a notice.
    pub open: bool,
    /// What further keys of a reply hold, where that is known: the kind and the flags of this field.
    pub others: Option<&'static Field>,
    /// What it is, in Portuguese. Empty in builds without the feature `docs`.
    pub doc: &'static str,
}

/// An object by its fields.
pub const fn object(name: &'static str, fields: &'static [Field]) -> Object {
    if fields.len() > MAX_FIELDS {
        Message::new().add("object `").add(name).add("`: more than 128 fields").fail()
    }
    let mut i = 0;
    while i < fields.len() {
        let mut j = 0;
        while j < i {
            // Names that differ by case only would be one key for a server that ignores case.
            if fields[i].hash == fields[j].hash && same_key(fields[i].name, fields[j].name) {
                Message::new()
                    .add("object `")
                    .add(name)
                    .add("`: the field `")
                    .add(fields[i].name)
                    .add("` stands twice")
                    .fail()
            }
            j += 1;
        }
        i += 1;
    }
    Object { name, fields, rules: &[], repairs: &[], open: false, others: None, doc: "" }
}

impl Object {
    /// Adds the rules between fields.
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        let mut i = 0;
        while i < rules.len() {
            let names = rules[i].names();
            let mut j = 0;
            while j < names.len() {
                if !names[j].is_empty() && self.position(names[j]).is_none() {
                    Message::new()
                        .add("object `")
                        .add(self.name)
                        .add("`: a rule names the unknown field `")
                        .add(names[j])
                        .add("`")
                        .fail()
                }
                j += 1;
            }
            i += 1;
        }
        Object { rules, ..self }
    }

    /// Adds what must be repaired of a record before it is written back.
    pub const fn repairs(self, repairs: &'static [Repair]) -> Self {
        let mut i = 0;
        while i < repairs.len() {
            if self.position(repairs[i].field).is_none() {
                Message::new()
                    .add("object `")
                    .add(self.name)
                    .add("`: a repair names the unknown field `")
                    .add(repairs[i].field)
                    .add("`")
                    .fail()
            }
            i += 1;
        }
        Object { repairs, ..self }
    }

    /// The field that an envelope of one level has, `{"produto": {...}}`: the only one, required, an object.
    pub const fn wrapper(&self) -> Option<(&'static Field, &'static Object)> {
        match self.fields {
            [field] if field.is_required() => match field.kind {
                Kind::Object(object) => Some((field, object)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Further keys belong to it, such as the columns of a report.
    pub const fn open(self) -> Self {
        Object { open: true, ..self }
    }

    /// Further keys belong to it, and in a reply all hold what this field would: the columns of a report by the months of a year.
    pub const fn open_with(self, others: &'static Field) -> Self {
        Object { open: true, others: Some(others), ..self }
    }

    /// What it is. Kept only for the generators (feature `docs`).
    pub const fn doc(self, doc: &'static str) -> Self {
        #[cfg(feature = "docs")]
        return Object { doc, ..self };
        #[cfg(not(feature = "docs"))]
        {
            let _ = doc;
            self
        }
    }

    /// The place of a field, by its documented name.
    pub const fn position(&self, name: &str) -> Option<usize> {
        let mut i = 0;
        while i < self.fields.len() {
            if same(self.fields[i].name, name) {
                return Some(i);
            }
            i += 1;
        }
        None
    }
}
