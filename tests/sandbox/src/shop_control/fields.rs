//! Reading what a client sends: JSON whose keys match in any case, as .NET binds it.

use std::collections::HashMap;

use rust_decimal::Decimal;
use serde_json::Value;

use super::envelope::Refusal;

/// The largest number that makes sense in a shop.
const LARGEST: i64 = 1_000_000_000_000;

/// An object of a request.
pub struct Fields(HashMap<String, Value>);

impl Fields {
    /// The body of a request that must be one object.
    pub fn from_body(body: &[u8]) -> Result<Fields, Refusal> {
        Fields::from_value(json(body)?).ok_or_else(|| Refusal::body("O conteúdo deve ser um objeto JSON."))
    }

    /// The body of a request that must be a list of objects.
    pub fn list_from_body(body: &[u8]) -> Result<Vec<Fields>, Refusal> {
        let items = match json(body)? {
            Value::Array(items) => items.into_iter().map(Fields::from_value).collect(),
            _ => None,
        };
        items.ok_or_else(|| Refusal::body("O conteúdo deve ser uma lista de objetos JSON."))
    }

    fn from_value(value: Value) -> Option<Fields> {
        let Value::Object(map) = value else { return None };
        Some(Fields(map.into_iter().map(|(key, value)| (key.to_lowercase(), value)).collect()))
    }

    /// The value of a key, null included.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(&name.to_lowercase())
    }

    /// A text; a number is taken as its digits. None when null, missing or blank.
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name).and_then(as_text).filter(|text| !text.trim().is_empty())
    }

    /// A number, or a text that is one.
    pub fn decimal(&self, name: &str) -> Result<Option<Decimal>, Refusal> {
        let Some(text) = self.text(name) else { return Ok(None) };
        let parsed = text.trim().parse().or_else(|_| Decimal::from_scientific(text.trim()));
        let number: Decimal = parsed.map_err(|_| invalid(name))?;
        // So that no product of two overflows.
        if number.abs() > LARGEST.into() { Err(invalid(name)) } else { Ok(Some(number)) }
    }

    /// A whole number, or a text that is one.
    pub fn integer(&self, name: &str) -> Result<Option<i64>, Refusal> {
        let Some(text) = self.text(name) else { return Ok(None) };
        text.trim().parse().map(Some).map_err(|_| invalid(name))
    }

    /// A boolean, false when missing.
    pub fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// An object inside this one; None when null or missing.
    pub fn object(&self, name: &str) -> Result<Option<Fields>, Refusal> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => Fields::from_value(value.clone()).map(Some).ok_or_else(|| invalid(name)),
        }
    }

    /// A list of objects inside this one; empty when null or missing.
    pub fn list(&self, name: &str) -> Result<Vec<Fields>, Refusal> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(items)) => items
                .iter()
                .map(|item| Fields::from_value(item.clone()).ok_or_else(|| invalid(name)))
                .collect(),
            Some(_) => Err(invalid(name)),
        }
    }
}

/// A text; a number is taken as its digits.
pub fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The refusal of a field whose value is wrong.
pub fn invalid(name: &str) -> Refusal {
    Refusal::field(format!("O campo {name} é inválido."))
}

/// The refusal of a field that must be there.
pub fn missing(name: &str) -> Refusal {
    Refusal::field(format!("O campo {name} é obrigatório."))
}

fn json(body: &[u8]) -> Result<Value, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::body("O conteúdo não é um JSON válido."))
}
