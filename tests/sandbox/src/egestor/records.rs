//! Records, and the models that say how the wire writes each of their fields.

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Number, Value};

/// The vendor's keys in the wire's order.
pub type Record = IndexMap<String, Value>;

/// What a resource's records look like, in its list and alone.
#[derive(Deserialize)]
pub struct Model {
    #[serde(rename = "lista")]
    pub list: Record,
    #[serde(rename = "detalhe")]
    pub detail: Record,
}

impl Model {
    /// A record with nothing in it: dates are zero dates, as the vendor's database has them.
    pub fn blank(&self) -> Record {
        self.detail.iter().map(|(name, value)| (name.clone(), emptied(value))).collect()
    }
}

fn emptied(value: &Value) -> Value {
    match value {
        Value::String(text) if is_date(text) => Value::from(zero_date(text.len())),
        Value::String(_) => Value::from(""),
        Value::Number(_) => Value::from(0),
        Value::Bool(_) => Value::from(false),
        Value::Array(_) => Value::Array(Vec::new()),
        Value::Object(_) => Value::Object(Default::default()),
        Value::Null => Value::Null,
    }
}

fn is_date(text: &str) -> bool {
    text.get(..10).is_some_and(|date| date.parse::<jiff::civil::Date>().is_ok())
}

fn zero_date(length: usize) -> &'static str {
    if length == 10 { "0000-00-00" } else { "0000-00-00 00:00:00" }
}

/// A record with the fields of a model, each of the model's type: a number where it has a number, a text where it
/// has a text.
pub fn like(model: &Record, record: &Record) -> Record {
    let field = |(name, model): (&String, &Value)| {
        let value = record.get(name).map_or_else(|| emptied(model), |value| typed(model, value));
        (name.clone(), value)
    };
    model.iter().map(field).collect()
}

fn typed(model: &Value, value: &Value) -> Value {
    match (model, value) {
        (Value::String(text), Value::Number(number)) => Value::from(with_decimals_of(text, number)),
        (Value::Number(_), Value::String(text)) => text.parse().map_or_else(|_| value.clone(), Value::Number),
        (Value::Number(_), Value::Bool(flag)) => Value::from(i64::from(*flag)),
        _ => value.clone(),
    }
}

/// The digits of a number, with as many decimals as the model's text has.
fn with_decimals_of(model: &str, number: &Number) -> String {
    let decimals = model.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let mut exact: Decimal = number.to_string().parse().unwrap_or_default();
    if decimals > 0 {
        exact.rescale(u32::try_from(decimals).unwrap_or_default());
    }
    exact.to_string()
}

/// A whole number of a record, or a text that is one; 0 when it is none.
pub fn integer(record: &Record, name: &str) -> i64 {
    record.get(name).map(as_integer).unwrap_or_default()
}

/// A whole number, or a text that is one; 0 when it is none.
pub fn as_integer(value: &Value) -> i64 {
    value.as_i64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_default()
}

/// A text of a record, empty when it is none.
pub fn text<'a>(record: &'a Record, name: &str) -> &'a str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The largest number that makes sense in a shop.
const LARGEST: i64 = 1_000_000_000_000;

/// A number, or a text that is one; 0 when it is none, or too large for a product of two to be counted.
pub fn decimal(value: Option<&Value>) -> Decimal {
    let number: Decimal = match value {
        Some(Value::Number(number)) => number.to_string().parse().unwrap_or_default(),
        Some(Value::String(text)) => text.parse().unwrap_or_default(),
        _ => Decimal::ZERO,
    };
    if number.abs() > LARGEST.into() { Decimal::ZERO } else { number }
}

/// A number for the wire.
pub fn number(decimal: Decimal) -> Value {
    decimal.normalize().to_string().parse().map_or(Value::Null, Value::Number)
}

/// A list of objects of a record.
pub fn list<'a>(record: &'a Record, name: &str) -> &'a [Value] {
    record.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_take_the_models_type() {
        assert_eq!(typed(&json!("50.00"), &json!(7.5)), json!("7.50"));
        assert_eq!(typed(&json!("1"), &json!(12)), json!("12"));
        assert_eq!(typed(&json!(1), &json!("12")), json!(12));
        assert_eq!(typed(&json!(1), &json!(true)), json!(1));
        assert_eq!(emptied(&json!("2017-01-15 11:20:15")), json!("0000-00-00 00:00:00"));
    }
}
