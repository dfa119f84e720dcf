//! Where the engine says that the host's own reader gets the same data from a reply, it does.

use retaguarda::text;
use retaguarda_conformance::{Function, cases};
use serde_json::Value;

fn answer(
    read: fn(&str, u16, &str, &[u8], &str) -> String,
    operation: &str,
    status: u16,
    headers: &str,
    body: &[u8],
) -> Value {
    serde_json::from_str(&read(operation, status, headers, body, "")).expect("an answer")
}

#[test]
fn the_same_is_the_same() {
    let (mut same, mut written) = (0, 0);
    for (file, case) in cases() {
        if case.function != Function::Parse {
            continue;
        }
        let (headers, body) = (case.headers.to_string(), case.body().unwrap_or_default());
        let whole = answer(text::parse, &case.operation, case.status, &headers, &body);
        let verdict = answer(text::verdict, &case.operation, case.status, &headers, &body);
        let Some(member) = verdict.get("same") else {
            assert_eq!(verdict, whole, "{file}: {}", case.name);
            written += 1;
            continue;
        };
        let body: Value =
            serde_json::from_slice(&body).unwrap_or_else(|error| panic!("{file}: {}: {error}", case.name));
        let member = member.as_str().unwrap_or_default();
        let data = if member.is_empty() { Some(&body) } else { body.get(member) };
        let data = data.unwrap_or_else(|| panic!("{file}: {}: there is no {member}", case.name));
        assert_eq!(numbers_as_doubles(data), numbers_as_doubles(&whole["data"]), "{file}: {}", case.name);
        assert_eq!(verdict["notices"], whole["notices"], "{file}: {}", case.name);
        same += 1;
    }
    assert!(same > 20 && written > 20, "{same} the same, {written} written");
}

/// What differs in writing alone is the same to a reader that knows doubles.
fn numbers_as_doubles(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::String(format!("{:?}", number.as_f64())),
        Value::Array(items) => items.iter().map(numbers_as_doubles).collect(),
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), numbers_as_doubles(value))).collect()
        }
        other => other.clone(),
    }
}
