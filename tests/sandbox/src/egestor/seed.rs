//! What the account starts with: the blueprint's records, and others made up around them.

use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::records::{Model, Record, integer, text};
use super::routes::finance;
use super::store::{Store, Stored};
use super::table::RESOURCES;

macro_rules! seed {
    ($name:literal) => {
        read($name, include_str!(concat!("../../seed/egestor/", $name, ".json")))
    };
}

/// The blueprint's examples.
pub struct Samples {
    models: IndexMap<String, Model>,
    /// Answers of which there is only one.
    answers: IndexMap<String, Record>,
    /// By name, in the blueprint's own digits.
    pub reports: IndexMap<String, Box<RawValue>>,
    /// What must be sent for a report, by its name; by its name and ` field=value` what that value asks for besides.
    asked: IndexMap<String, Vec<String>>,
}

impl Samples {
    pub fn read() -> Samples {
        Samples {
            models: seed!("modelos"),
            answers: seed!("respostas"),
            reports: seed!("relatorios"),
            asked: seed!("relatorios_pedidos"),
        }
    }

    /// What a report must be asked with, and is not.
    pub fn missing(&self, report: &str, sent: &Record) -> Vec<String> {
        let rules = self.asked.iter().filter(|(rule, _)| match rule.split_once(' ') {
            Some((name, condition)) => {
                let (field, value) = condition.split_once('=').unwrap_or((condition, ""));
                name == report && text(sent, field) == value
            }
            None => *rule == report,
        });
        let there = |field: &String| sent.get(field).is_some_and(|value| !value.is_null() && *value != "");
        rules.flat_map(|(_, fields)| fields).filter(|field| !there(field)).cloned().collect()
    }

    /// The model of a resource of the table.
    pub fn model(&self, path: &str) -> &Model {
        self.models.get(path).unwrap_or_else(|| panic!("seed of eGestor: no model of {path}"))
    }

    /// An answer, by its name.
    pub fn answer(&self, name: &str) -> &Record {
        self.answers.get(name).unwrap_or_else(|| panic!("seed of eGestor: no answer {name}"))
    }
}

/// A fresh account.
pub fn store(samples: &Samples) -> Store {
    let invented: IndexMap<String, Vec<Record>> = seed!("inventado");
    let mut store = Store {
        webhook: samples.answer("webhooks").clone(),
        blank_finance: samples.model("recebimentos").blank(),
        ..Store::default()
    };
    for resource in &RESOURCES {
        let model = samples.model(resource.path);
        // A Pix alone is another thing than a Pix of the list.
        let published = if resource.path == "pix" { &model.list } else { &model.detail };
        let invented = invented.get(resource.path).into_iter().flatten();
        let invented = invented.map(|record| model.blank().into_iter().chain(record.clone()).collect());
        let mut records: Vec<Record> = std::iter::once(published.clone()).chain(invented).collect();
        // Some examples have their code as a text.
        for record in &mut records {
            let code = integer(record, "codigo");
            record.insert("codigo".to_owned(), Value::from(code));
        }
        records.sort_by_key(|record| integer(record, "codigo"));
        let records = records.into_iter().map(|record| Stored { record, removed: false }).collect();
        store.tables.insert(resource.path, records);
    }
    complete(&mut store);
    store
}

/// Fills in the names behind the codes.
fn complete(store: &mut Store) {
    for path in ["recebimentos", "pagamentos", "compras", "vendas", "nfse"] {
        let names: Vec<String> = store
            .all(path)
            .iter()
            .map(|stored| store.contact_name(integer(&stored.record, "codContato")))
            .collect();
        let records = store.tables.get_mut(path).into_iter().flatten().map(|stored| &mut stored.record);
        for (record, name) in records.zip(names) {
            match path {
                "recebimentos" | "pagamentos" => finance::complete(record, name),
                _ if text(record, "nomeContato").is_empty() => {
                    record.insert("nomeContato".to_owned(), Value::from(name));
                }
                _ => {}
            }
            if path == "vendas" {
                record.insert("ativo".to_owned(), Value::from(true));
            }
        }
    }
}

fn read<T: DeserializeOwned>(name: &str, json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("seed of eGestor, {name}: {error}"))
}
