//! The account's data: one list of records for each resource. What is removed leaves a trace: it is gone, not unknown.

use std::collections::HashMap;

use axum::body::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::answers::Refusal;
use super::records::{Record, integer, text};
use crate::moment;

/// The account's data.
#[derive(Default)]
pub struct Store {
    pub tables: HashMap<&'static str, Vec<Stored>>,
    pub webhook: Record,
    /// What was sent in, by code.
    pub files: HashMap<String, (String, Bytes)>,
    /// What is received and paid, with nothing in it.
    pub blank_finance: Record,
    /// What this request has changed, for the webhooks.
    pub changes: Vec<Change>,
}

/// A record that was made, edited or removed.
pub struct Change {
    pub module: &'static str,
    pub action: &'static str,
    pub code: i64,
}

/// A record, removed or not.
pub struct Stored {
    pub record: Record,
    pub removed: bool,
}

impl Store {
    /// The records of a resource, removed ones too.
    pub fn all(&self, path: &str) -> &[Stored] {
        self.tables.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    /// One that is there.
    pub fn get(&self, path: &str, code: i64) -> Result<&Record, Refusal> {
        let stored = self.all(path).iter().find(|stored| integer(&stored.record, "codigo") == code);
        match stored {
            None => Err(Refusal::not_found(code)),
            Some(stored) if stored.removed => Err(Refusal::gone(code)),
            Some(stored) => Ok(&stored.record),
        }
    }

    /// One that is there, to be changed.
    pub fn get_mut(&mut self, path: &str, code: i64) -> Result<&mut Record, Refusal> {
        self.get(path, code)?;
        Change::note(&mut self.changes, path, "updated", code);
        let records = self.tables.get_mut(path).into_iter().flatten();
        let found = records.map(|stored| &mut stored.record).find(|record| integer(record, "codigo") == code);
        found.ok_or_else(|| Refusal::not_found(code))
    }

    /// The code of the next record.
    pub fn next_code(&self, path: &str) -> i64 {
        let codes = self.all(path).iter().map(|stored| integer(&stored.record, "codigo"));
        codes.max().unwrap_or_default() + 1
    }

    /// Adds a record under the next code.
    pub fn add(&mut self, path: &'static str, mut record: Record) -> Record {
        let code = self.next_code(path);
        Change::note(&mut self.changes, path, "created", code);
        record.insert("codigo".to_owned(), Value::from(code));
        for time in ["dtCad", "updatedAt"] {
            if let Some(time) = record.get_mut(time) {
                *time = Value::from(now());
            }
        }
        self.tables.entry(path).or_default().push(Stored { record: record.clone(), removed: false });
        record
    }

    /// Takes a record away.
    pub fn remove(&mut self, path: &str, code: i64) -> Result<(), Refusal> {
        self.get(path, code)?;
        Change::note(&mut self.changes, path, "deleted", code);
        let records = self.tables.get_mut(path).into_iter().flatten();
        for stored in records.filter(|stored| integer(&stored.record, "codigo") == code) {
            stored.removed = true;
        }
        Ok(())
    }

    /// The name of a contact, empty when there is none.
    pub fn contact_name(&self, code: i64) -> String {
        self.get("contatos", code).map(|contact| text(contact, "nome").to_owned()).unwrap_or_default()
    }
}

/// The local time, as the wire writes it.
pub fn now() -> String {
    moment::local_text(Timestamp::now())
}

/// The local date.
pub fn today() -> String {
    moment::local(Timestamp::now()).date().to_string()
}
