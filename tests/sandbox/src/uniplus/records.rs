//! Records: taken in by the manual's tables, and shown as the wire writes them.

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde_json::{Number, Value};

use super::answers::Refusal;
use super::fields::{Field, Kind, Tables};

/// The vendor's keys in the tables' order. Decimals are kept as texts.
pub type Record = IndexMap<String, Value>;

/// Takes the object in the wrapper that every write has.
pub fn unwrapped<'a>(body: &'a Value, wrapper: &str) -> Result<&'a Value, Refusal> {
    let object = body.get(wrapper).filter(|value| value.is_object());
    object.ok_or_else(|| Refusal::failed(format!("Objeto \"{wrapper}\" não informado")))
}

/// Reads an object by its table; the first thing that is wrong is told.
pub fn take(tables: &Tables, resource: &str, object: &Value) -> Result<Record, Refusal> {
    let Value::Object(object) = object else {
        return Err(Refusal::failed("O conteúdo deve ser um objeto JSON"));
    };
    let mut record = Record::new();
    for field in tables.of(resource) {
        let value = match object.get(&field.name) {
            // A unit without decimals must say so.
            Some(Value::Null) if field.name == "casasDecimais" => return Err(wrong(field, "é inválido")),
            None | Some(Value::Null) => None,
            Some(value) => read(tables, resource, field, value)?,
        };
        match value {
            Some(value) => {
                record.insert(field.name.clone(), value);
            }
            // A code that is left out is made.
            None if field.required && field.name != "codigo" => return Err(wrong(field, "não informado")),
            None => {}
        }
    }
    Ok(record)
}

fn read(tables: &Tables, resource: &str, field: &Field, value: &Value) -> Result<Option<Value>, Refusal> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) if field.kind == Kind::Lista => {
            return list(tables, resource, field, items).map(Some);
        }
        _ => return Err(wrong(field, "é inválido")),
    };
    if text.is_empty() {
        // What GET shows of a product that was never taxed cannot be sent back.
        let taxed = matches!(field.name.as_str(), "situacaoTributariaSN" | "tributacaoSN");
        return if taxed { Err(wrong(field, "é inválido")) } else { Ok(None) };
    }
    let value = match field.kind {
        Kind::Caracter if field.size.is_some_and(|size| text.chars().count() > size) => None,
        Kind::Caracter => Some(Value::from(text)),
        Kind::Inteiro => text.parse::<i64>().ok().map(Value::from),
        Kind::Decimal => decimal(field, &text).map(|decimal| Value::from(decimal.to_string())),
        Kind::Data => date(&text).map(Value::from),
        Kind::Lista => None,
    };
    value.map(Some).ok_or_else(|| wrong(field, "é inválido"))
}

fn list(tables: &Tables, resource: &str, field: &Field, items: &[Value]) -> Result<Value, Refusal> {
    let table = match (resource, field.name.as_str()) {
        ("produtos", "precos") => "precos",
        ("davs", "itens") => "davs_itens",
        ("davs_itens", "variacoes") => "davs_variacoes",
        // Images are shown, not taken.
        _ => return Ok(Value::Array(Vec::new())),
    };
    let items: Result<Vec<Record>, Refusal> = items.iter().map(|item| take(tables, table, item)).collect();
    Ok(Value::from_iter(items?.into_iter().map(Value::from_iter)))
}

/// A number whose digits fit.
fn decimal(field: &Field, text: &str) -> Option<Decimal> {
    let number: Decimal = text.parse().ok()?;
    let decimals = field.decimals.unwrap_or_default();
    let whole = number.trunc().abs().to_string().trim_start_matches('0').len();
    let room = field.size.unwrap_or(usize::MAX).saturating_sub(usize::try_from(decimals).unwrap_or_default());
    Some(number).filter(|number| number.normalize().scale() <= decimals && whole <= room)
}

fn date(text: &str) -> Option<String> {
    let date: jiff::civil::Date = text.get(..10)?.parse().ok()?;
    Some(date.to_string()).filter(|date| text == date)
}

fn wrong(field: &Field, how: &str) -> Refusal {
    Refusal::Failed(format!("Campo {} {how}", field.name))
}

/// All fields of the table, those without a value empty.
pub fn shown(tables: &Tables, resource: &str, record: &Record) -> Record {
    tables
        .of(resource)
        .iter()
        .map(|field| (field.name.clone(), show(tables, resource, field, record)))
        .collect()
}

fn show(tables: &Tables, resource: &str, field: &Field, record: &Record) -> Value {
    let value = record.get(&field.name);
    match field.kind {
        Kind::Caracter => value.cloned().unwrap_or_else(|| Value::from("")),
        Kind::Inteiro if field.name == "casasDecimais" => value.cloned().unwrap_or(Value::Null),
        Kind::Inteiro => value.cloned().unwrap_or_else(|| Value::from(0)),
        Kind::Data => value.cloned().unwrap_or(Value::Null),
        Kind::Decimal => {
            let mut number = value.map(number).unwrap_or_default();
            if field.is_price() {
                if number.scale() < 2 {
                    number.rescale(2);
                }
                return Value::from(number.to_string());
            }
            number.to_string().parse::<Number>().map_or(Value::Null, Value::Number)
        }
        Kind::Lista => {
            let table = if field.name == "precos" { "precos" } else { "davs_itens" };
            let items = value.and_then(Value::as_array).cloned().unwrap_or_default();
            let items = items.into_iter().filter_map(|item| serde_json::from_value::<Record>(item).ok());
            if resource == "davs_itens" || field.name == "imagens" {
                return items.map(Value::from_iter).collect();
            }
            items.map(|item| Value::from_iter(shown(tables, table, &item))).collect()
        }
    }
}

/// A text of a record, empty when it has none.
pub fn text<'a>(record: &'a Record, name: &str) -> &'a str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The number of a value, 0 when it is none.
pub fn number(value: &Value) -> Decimal {
    match value {
        Value::String(text) => text.parse().unwrap_or_default(),
        Value::Number(number) => number.to_string().parse().unwrap_or_default(),
        _ => Decimal::ZERO,
    }
}
