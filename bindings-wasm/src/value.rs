//! Values of JavaScript as JSON text and back. Numbers keep their digits; what no JSON can hold is an error, never lost.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;
use serde_json::{Map, Number, Value};
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::JsValue;

/// The JSON text of a value: parameters, a body, a session or options for [`retaguarda::text`].
///
/// # Errors
///
/// Where there is a value that JSON has no word for: NaN, an infinity, a function, a symbol.
pub fn to_json(value: &JsValue) -> Result<String, Error> {
    let Json(value) = serde_wasm_bindgen::from_value(value.clone())?;
    Ok(value.to_string())
}

/// The value of a JSON text: what [`retaguarda::text`] answers. Objects are plain ones.
///
/// # Errors
///
/// Where the text is not JSON.
pub fn from_json(json: &str) -> Result<JsValue, Error> {
    let value: Value = serde_json::from_str(json).map_err(Error::custom)?;
    value.serialize(&Serializer::json_compatible())
}

/// Any JSON, but no number that is none: `serde_json` would make it `null`.
struct Json(Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor).map(Json)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom(format!("{value} cannot be sent")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Json(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((key, Json(value))) = entries.next_entry()? {
            object.insert(key, value);
        }
        Ok(object.into())
    }
}
