//! The account's data: one list of records for each resource.

use std::borrow::Cow;
use std::collections::HashMap;

use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::Value;

use super::answers::Refusal;
use super::fields::Tables;
use super::records::{Record, text};

/// When a record was changed, in milliseconds since 1970. It is hidden but where the tables show it.
const CHANGED: &str = "currentTimeMillis";

/// The moment of the seed: 26 March 2021, 19:20 UTC, the one of the manual's filter.
const SEED_TIME: i64 = 1_616_786_400_000;

/// The account's data.
pub struct Store(HashMap<&'static str, Vec<Record>>);

/// The fields that name a record.
pub fn key(resource: &str) -> &'static [&'static str] {
    match resource {
        "eans" => &["ean"],
        "embalagens" => &["produto", "unidadeMedida"],
        "variacoes" => &["produto", "codigoGrade", "tipoRegistro", "ordem"],
        "saldo" => &["produto", "filial", "variacao", "localEstoque"],
        _ => &["codigo"],
    }
}

/// What no manual has and clients ask for: records without tables.
const UNDOCUMENTED: [&str; 10] = [
    "venda",
    "venda-item",
    "movimentacao-estoque",
    "tipo-documento-financeiro",
    "documento-financeiro",
    "item-nota-entrada",
    "entidades-ocorrencias",
    "ordem-servico",
    "registro-producao",
    "gourmet",
];

const RESOURCES: [&str; 7] = ["entidades", "produtos", "embalagens", "eans", "variacoes", "saldo", "davs"];

impl Store {
    /// What was made up; the manual prints writes only, and what they write is not there yet.
    pub fn seeded(tables: &Tables) -> Store {
        let json = include_str!("../../seed/uniplus/inventado.json");
        let mut seed: IndexMap<String, Vec<Record>> =
            serde_json::from_str(json).unwrap_or_else(|error| panic!("seed of Uniplus: {error}"));
        let records = RESOURCES.map(|resource| {
            let mut records = seed.swap_remove(resource).unwrap_or_default();
            for record in &mut records {
                for name in record.keys() {
                    let known = tables.of(resource).iter().any(|field| field.name == *name);
                    assert!(known, "seed of Uniplus: {resource} has no field {name}");
                }
                record.insert(CHANGED.to_owned(), Value::from(SEED_TIME));
            }
            (resource, records)
        });
        let json = include_str!("../../seed/uniplus/integradores.json");
        let mut seed: IndexMap<String, Vec<Record>> =
            serde_json::from_str(json).unwrap_or_else(|error| panic!("seed of Uniplus: {error}"));
        let more = UNDOCUMENTED.map(|resource| {
            let mut records = seed.swap_remove(resource).unwrap_or_default();
            records.iter_mut().for_each(|record| {
                record.insert(CHANGED.to_owned(), Value::from(SEED_TIME));
            });
            (resource, records)
        });
        let mut store = Store(records.into_iter().chain(more).collect());
        let davs = store.0.get_mut("davs").into_iter().flatten();
        davs.for_each(super::routes::total);
        store
    }

    /// The records of a resource.
    pub fn all(&self, resource: &str) -> &[Record] {
        self.0.get(resource).map(Vec::as_slice).unwrap_or_default()
    }

    /// The record that has these in the fields that name it.
    pub fn find<T: AsRef<str>>(&self, resource: &str, names: &[T]) -> Option<&Record> {
        self.all(resource).iter().find(|record| is(record, resource, names))
    }

    /// Adds a record, with the next code where it has none.
    pub fn add(
        &mut self,
        resource: &'static str,
        mut record: Record,
        now: Timestamp,
    ) -> Result<Record, Refusal> {
        if key(resource) == ["codigo"] && named(&record, "codigo").is_empty() {
            let code = self.next_code(resource);
            let number = resource == "davs";
            let code = if number { Value::from(code) } else { Value::from(code.to_string()) };
            record.insert("codigo".to_owned(), code);
        }
        if self.find(resource, &names(&record, resource)).is_some() {
            return Err(Refusal::failed("Registro já cadastrado"));
        }
        record.insert(CHANGED.to_owned(), Value::from(now.as_millisecond()));
        self.0.entry(resource).or_default().push(record.clone());
        Ok(record)
    }

    /// Puts a record in the place of the one of the same name: what was not sent is lost.
    pub fn replace(
        &mut self,
        resource: &'static str,
        mut record: Record,
        now: Timestamp,
    ) -> Result<Record, Refusal> {
        record.insert(CHANGED.to_owned(), Value::from(now.as_millisecond()));
        let wanted: Vec<String> = names(&record, resource).into_iter().map(Cow::into_owned).collect();
        let records = self.0.entry(resource).or_default();
        let known = records.iter_mut().find(|known| is(known, resource, &wanted));
        *known.ok_or_else(|| Refusal::failed("Registro não encontrado"))? = record.clone();
        Ok(record)
    }

    /// Changes a record where it stands.
    pub fn change<T>(
        &mut self,
        resource: &'static str,
        name: &str,
        now: Timestamp,
        change: impl FnOnce(&mut Record) -> T,
    ) -> Result<T, Refusal> {
        let records = self.0.entry(resource).or_default();
        let known = records.iter_mut().find(|known| is(known, resource, &[name]));
        let known = known.ok_or(Refusal::NotFound)?;
        known.insert(CHANGED.to_owned(), Value::from(now.as_millisecond()));
        Ok(change(known))
    }

    /// Adds a record, or puts it in the place of the one of the same name.
    pub fn set(&mut self, resource: &'static str, record: Record, now: Timestamp) -> Result<Record, Refusal> {
        match self.find(resource, &names(&record, resource)) {
            Some(_) => self.replace(resource, record, now),
            None => self.add(resource, record, now),
        }
    }

    /// Takes a record away.
    pub fn remove(&mut self, resource: &'static str, name: &str) -> Result<(), Refusal> {
        let records = self.0.entry(resource).or_default();
        let place = records.iter().position(|record| is(record, resource, &[name]));
        records.remove(place.ok_or(Refusal::NotFound)?);
        if resource == "produtos" {
            for part in ["embalagens", "eans", "variacoes", "saldo"] {
                self.0.entry(part).or_default().retain(|record| text(record, "produto") != name);
            }
        }
        Ok(())
    }

    fn next_code(&self, resource: &str) -> i64 {
        let codes =
            self.all(resource).iter().filter_map(|record| named(record, "codigo").parse::<i64>().ok());
        codes.max().unwrap_or_default() + 1
    }
}

/// The milliseconds of a record's last change.
pub fn changed(record: &Record) -> Value {
    record.get(CHANGED).cloned().unwrap_or_default()
}

fn names<'a>(record: &'a Record, resource: &str) -> Vec<Cow<'a, str>> {
    key(resource).iter().map(|name| named(record, name)).collect()
}

fn is<T: AsRef<str>>(record: &Record, resource: &str, names: &[T]) -> bool {
    key(resource).iter().zip(names).all(|(field, name)| named(record, field) == name.as_ref())
}

/// A field as text; a number is its digits.
fn named<'a>(record: &'a Record, name: &str) -> Cow<'a, str> {
    match record.get(name) {
        Some(Value::String(text)) => text.into(),
        Some(Value::Number(number)) => number.to_string().into(),
        _ => "".into(),
    }
}
