//! What several chapters have in common: `truncate`, related codes, devices, and the word for a mode.

use std::hash::Hash;

use axum::response::Response;
use indexmap::{IndexMap, IndexSet};
use serde_json::json;
use serde_json::value::RawValue;

use crate::is_collector::answers::{Refusal, ok};
use crate::is_collector::count::Mode;
use crate::is_collector::form::{Errors, Fields};
use crate::is_collector::store::Store;

/// The modes of inline downloads.
pub const INLINE: [(&str, Mode); 2] = [("linebyline", Mode::LineByLine), ("sum", Mode::Sum)];

pub const RELATED: &str = "Lista de códigos relacionados atualizada com sucesso.";
pub const DEVICES: &str = "Lista de dispositivos atualizada com sucesso.";
pub const PRODUCTS: &str = "Lista de produtos atualizada com sucesso.";
pub const RETURNED: &str = "Dados retornados com sucesso.";

/// A call that changes a list of something that has an id.
pub struct Change<T> {
    pub id: i64,
    pub truncate: bool,
    pub items: Vec<T>,
}

impl<T> Change<T> {
    /// Reads it; `id` is the name of the id's field.
    pub fn read(
        fields: &Fields,
        id: &str,
        items: impl FnOnce(&Fields, &mut Errors) -> Vec<T>,
    ) -> Result<Change<T>, Refusal> {
        let mut errors = Errors::default();
        let id = fields.integer(&mut errors, id);
        let truncate = fields.flag(&mut errors, "truncate");
        let items = items(fields, &mut errors);
        errors.check()?;
        Ok(Change { id, truncate, items })
    }
}

impl<T: Hash + Eq> Change<T> {
    /// Carries it out and answers with how many there are now.
    pub fn carry_out(self, set: &mut IndexSet<T>, message: &str) -> Response {
        // Without anything to add, emptying is all that happens.
        if self.truncate {
            set.clear();
        }
        set.extend(self.items);
        ok(message, json!({ "total": set.len() }))
    }
}

/// The ids of a list of objects that hold nothing else.
pub fn ids(fields: &Fields, errors: &mut Errors, list: &str, name: &str) -> Vec<String> {
    fields.list(errors, list).iter().map(|item| item.text(errors, name, usize::MAX)).collect()
}

/// One of some words that must be there.
pub fn word<T: Copy>(fields: &Fields, errors: &mut Errors, name: &str, known: &[(&str, T)]) -> Option<T> {
    let text = fields.text(errors, name, usize::MAX);
    let found = known.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
    if found.is_none() && !text.is_empty() {
        errors.add(fields.path(name), format!("O campo {name} é inválido."));
    }
    found
}

/// A number with exactly these digits.
pub fn literal(digits: String) -> Box<RawValue> {
    RawValue::from_string(digits).expect("digits are JSON")
}

/// The devices of an answer.
pub fn devices(store: &Store, ids: &IndexSet<String>) -> Vec<IndexMap<&'static str, String>> {
    let shown = |id: &String| IndexMap::from([("IDDEVICE", id.clone()), ("NICKNAME", store.nickname(id))]);
    ids.iter().map(shown).collect()
}
