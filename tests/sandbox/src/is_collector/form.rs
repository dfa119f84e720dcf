//! Reading a body by the manual's rules; all that is wrong is collected by the name of its field.

use indexmap::IndexMap;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Map, Value};

use super::answers::Refusal;

/// What is wrong, by field (`items.0.code`).
#[derive(Debug, Default, PartialEq, Serialize)]
pub struct Errors(IndexMap<String, Vec<String>>);

impl Errors {
    /// Adds one.
    pub fn add(&mut self, field: String, rule: impl Into<String>) {
        self.0.entry(field).or_default().push(rule.into());
    }

    /// A refusal, if there is something wrong.
    pub fn check(self) -> Result<(), Refusal> {
        if self.0.is_empty() { Ok(()) } else { Err(Refusal::Invalid(self)) }
    }
}

/// An object, and where it stands in the body. A field that is wrong reads as something harmless.
pub struct Fields<'a> {
    map: &'a Map<String, Value>,
    at: String,
}

impl<'a> Fields<'a> {
    /// The whole body.
    pub fn new(map: &'a Map<String, Value>) -> Fields<'a> {
        Fields { map, at: String::new() }
    }

    /// The full name of a field.
    pub fn path(&self, name: &str) -> String {
        format!("{}{name}", self.at)
    }

    /// A value; null is none.
    pub fn get(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    fn required<T>(&self, errors: &mut Errors, name: &str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.get(name).is_none() {
            errors.add(self.path(name), format!("O campo {name} é obrigatório."));
        }
        value
    }

    /// A text that must be there.
    pub fn text(&self, errors: &mut Errors, name: &str, length: usize) -> String {
        let text = self.optional_text(errors, name, length).filter(|text| !text.is_empty());
        if text.is_none() && self.get(name).and_then(Value::as_str) == Some("") {
            errors.add(self.path(name), format!("O campo {name} é obrigatório."));
        }
        self.required(errors, name, text).unwrap_or_default()
    }

    /// A text that may be missing.
    pub fn optional_text(&self, errors: &mut Errors, name: &str, length: usize) -> Option<String> {
        match self.get(name)? {
            Value::String(text) if text.chars().count() <= length => Some(text.clone()),
            Value::String(_) => {
                errors
                    .add(self.path(name), format!("O campo {name} deve ter no máximo {length} caracteres."));
                None
            }
            _ => {
                errors.add(self.path(name), format!("O campo {name} deve ser um texto."));
                None
            }
        }
    }

    /// A number, or a text that is one, that must be there.
    pub fn decimal(&self, errors: &mut Errors, name: &str) -> Decimal {
        let number = self.optional_decimal(errors, name);
        self.required(errors, name, number).unwrap_or_default()
    }

    /// A number, or a text that is one, that may be missing.
    pub fn optional_decimal(&self, errors: &mut Errors, name: &str) -> Option<Decimal> {
        let text = match self.get(name)? {
            Value::Number(number) => number.to_string(),
            Value::String(text) => text.clone(),
            _ => String::new(),
        };
        let number =
            text.parse().ok().filter(|number: &Decimal| number.abs() < Decimal::from(100_000_000_000_i64));
        if number.is_none() {
            errors.add(self.path(name), format!("O campo {name} deve ser um número."));
        }
        number
    }

    /// A whole number that must be there.
    pub fn integer(&self, errors: &mut Errors, name: &str) -> i64 {
        let number = self.optional_integer(errors, name);
        self.required(errors, name, number).unwrap_or_default()
    }

    /// A whole number that may be missing.
    pub fn optional_integer(&self, errors: &mut Errors, name: &str) -> Option<i64> {
        let number = match self.get(name)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        if number.is_none() {
            errors.add(self.path(name), format!("O campo {name} deve ser um número inteiro."));
        }
        number
    }

    /// One of the first numbers, that must be there.
    pub fn choice(&self, errors: &mut Errors, name: &str, known: std::ops::RangeInclusive<i64>) -> i64 {
        let number = self.integer(errors, name);
        if self.get(name).is_some() && !known.contains(&number) {
            errors.add(self.path(name), format!("O campo {name} é inválido."));
        }
        number
    }

    /// True or false, that must be there; 1 and 0 are taken too.
    pub fn flag(&self, errors: &mut Errors, name: &str) -> bool {
        let flag = match self.get(name) {
            Some(Value::Bool(flag)) => Some(*flag),
            Some(Value::Number(number)) => number.as_i64().filter(|n| matches!(n, 0 | 1)).map(|n| n == 1),
            _ => None,
        };
        if flag.is_none() && self.get(name).is_some() {
            errors.add(self.path(name), format!("O campo {name} deve ser true ou false."));
        }
        self.required(errors, name, flag).unwrap_or_default()
    }

    /// A date, `YYYY-MM-DD`, that must be there.
    pub fn date(&self, errors: &mut Errors, name: &str) -> Date {
        let text = self.get(name).and_then(Value::as_str).filter(|text| text.len() == 10);
        let date = text.and_then(|text| text.parse().ok());
        if date.is_none() && self.get(name).is_some() {
            errors.add(self.path(name), format!("O campo {name} deve ter o formato YYYY-MM-DD."));
        }
        self.required(errors, name, date).unwrap_or_default()
    }

    /// A list of objects; empty when missing.
    pub fn list(&self, errors: &mut Errors, name: &str) -> Vec<Fields<'a>> {
        let items = match self.get(name) {
            None => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => {
                errors.add(self.path(name), format!("O campo {name} deve ser uma lista."));
                return Vec::new();
            }
        };
        let mut list = Vec::new();
        for (index, item) in items.iter().enumerate() {
            match item {
                Value::Object(map) => list.push(Fields { map, at: format!("{}.{index}.", self.path(name)) }),
                _ => errors.add(format!("{}.{index}", self.path(name)), "Deve ser um objeto."),
            }
        }
        list
    }
}
