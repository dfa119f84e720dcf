//! Files of lines, piece by piece, by the engine's text interface.

use retaguarda::text;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::{opened, problems_of};

/// Writes a file: `{ok, file, problems}` with its warnings, or without the file where there is an error.
pub fn write(operation: &str, head: Vec<u8>, batches: &[String], options: &str) -> Value {
    let (mut state, mut file, mut problems) = (String::new(), Vec::new(), Vec::new());
    let mut ok = true;
    let chunks = std::iter::once(head).chain(batches.iter().map(|batch| batch.clone().into_bytes()));
    for chunk in chunks.chain([Vec::new()]) {
        let frame = text::csv_write(operation, &state, &chunk, options);
        let (answer, bytes) = opened(&frame);
        ok = answer["ok"] == true;
        problems.extend(answer["problems"].as_array().expect("problems").clone());
        file.extend_from_slice(bytes);
        state = answer["state"].as_str().expect("a state").to_owned();
        if state.is_empty() {
            break;
        }
    }
    let problems = problems_of(Value::Array(problems));
    if !ok {
        return json!({"ok": false, "problems": problems});
    }
    json!({"ok": true, "file": String::from_utf8(file).expect("UTF-8"), "problems": problems})
}

/// Reads a file in pieces of so many bytes: `{ok, head, rows, notices}`, head and rows as JSON text, or `{ok, problems}`.
pub fn read(operation: &str, file: &[u8], size: usize, options: &str) -> Value {
    #[derive(Deserialize)]
    struct Answer<'a> {
        state: String,
        read: usize,
        #[serde(borrow)]
        head: &'a RawValue,
        #[serde(borrow)]
        rows: Vec<&'a RawValue>,
        notices: Vec<Value>,
    }
    let (mut state, mut rest, mut rows, mut notices) = (String::new(), Vec::new(), Vec::new(), Vec::new());
    let mut head = String::new();
    let pieces: Vec<&[u8]> = file.chunks(size).collect();
    for at in 0..=pieces.len() {
        rest.extend_from_slice(pieces.get(at).copied().unwrap_or_default());
        let answer = text::csv_read(operation, &state, &rest, at == pieces.len(), options);
        let told: Value = serde_json::from_str(&answer).expect("an answer");
        if told["ok"] != true {
            return json!({"ok": false, "problems": problems_of(told["problems"].clone())});
        }
        let answer: Answer = serde_json::from_str(&answer).expect("an answer");
        state = answer.state;
        rest.drain(..answer.read);
        rows.extend(answer.rows.iter().map(|row| row.get().to_owned()));
        notices.extend(answer.notices);
        answer.head.get().clone_into(&mut head);
    }
    let rows = format!("[{}]", rows.join(","));
    json!({"ok": true, "head": head, "rows": rows, "notices": problems_of(Value::Array(notices))})
}
