//! The wire cases of `tests/vectors`, as every host runs them.
//!
//! A file holds `{"cases": [..]}`. A case says what to do (`build`, `validate`, `parse`, `receive`, `repair`, `sign`, `csv_write` or `csv_read`) with which operation, and what must come of it. Bodies stand
//! as the JSON text itself, since a number's digits count; what `parse` must hand out stands as JSON text too.

mod csv;

use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Deserialize;
use serde_json::{Value, json};

/// A file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cases: Vec<Case>,
}

/// One case.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub struct Case {
    /// What it shows.
    pub name: String,
    /// Why the expectation is what it is, where that is not plain.
    #[serde(default)]
    pub why: String,
    /// The function.
    #[serde(rename = "do")]
    pub function: Function,
    /// The operation's id.
    #[serde(default)]
    pub operation: String,
    /// `{path, query, headers}`.
    #[serde(default)]
    pub params: Value,
    /// The body as text.
    pub body: Option<String>,
    /// The body as bytes.
    pub body_base64: Option<String>,
    /// For `csv_write`, whose body is the head: the lists of items, as JSON text.
    #[serde(default)]
    pub batches: Vec<String>,
    /// The session.
    #[serde(default)]
    pub session: Value,
    /// Unix seconds.
    #[serde(default)]
    pub now: i64,
    /// The options.
    #[serde(default)]
    pub options: Value,
    /// HTTP's status.
    #[serde(default)]
    pub status: u16,
    /// The headers of a reply.
    #[serde(default)]
    pub headers: Value,
    /// For `receive`.
    #[serde(default)]
    pub system: String,
    /// For `receive`; `null` where whoever sends is believed.
    #[serde(default)]
    pub secret: Value,
    /// For `sign`.
    #[serde(default)]
    pub password: String,
    /// For `sign`.
    #[serde(default)]
    pub method: String,
    /// For `sign`.
    #[serde(default)]
    pub timestamp: String,
    /// For identifiers: the kind.
    #[serde(default)]
    pub kind: String,
    /// For identifiers: what was typed.
    #[serde(default)]
    pub text: String,
    /// For `check`.
    #[serde(default)]
    pub strength: String,
    /// What must come of it.
    pub expect: Value,
}

/// What a case calls.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// `build`
    Build,
    /// `validate`
    Validate,
    /// `parse`
    Parse,
    /// `receive`
    Receive,
    /// `repair`, of the record in `body`
    Repair,
    /// `sign`, and `verify` of what it gives
    Sign,
    /// `csv_write`, batch by batch
    CsvWrite,
    /// `csv_read`, in one piece and in small ones
    CsvRead,
    /// `check`: the value and the code of a warning, or the code of the problem
    Check,
    /// `format`
    Format,
    /// `partial`: the text, the state, the code of the problem
    Partial,
}

/// Where the vectors lie.
pub fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors")
}

/// Every case of every file, with the file's name.
pub fn cases() -> Vec<(String, Case)> {
    let mut files = Vec::new();
    collect(&directory(), &mut files);
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file: File =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        cases.extend(file.cases.into_iter().map(|case| (name.clone(), case)));
    }
    cases
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
}

impl Case {
    /// The bytes of the body, if there is one.
    pub fn body(&self) -> Option<Vec<u8>> {
        match (&self.body, &self.body_base64) {
            (Some(text), None) => Some(text.clone().into_bytes()),
            (None, Some(encoded)) => Some(BASE64_STANDARD.decode(encoded).expect("body_base64")),
            (None, None) => None,
            (Some(_), Some(_)) => panic!("{}: two bodies", self.name),
        }
    }

    /// Runs the case on the engine's text interface, and gives what came of it in the form of `expect`.
    pub fn run(&self) -> Value {
        use retaguarda::text;
        let text_of = |value: &Value| if value.is_null() { String::new() } else { value.to_string() };
        let body = self.body();
        match self.function {
            Function::Sign => {
                let body = body.unwrap_or_default();
                let signature = text::sign(&self.password, &self.method, &self.timestamp, &body);
                assert!(text::verify(&self.password, &self.method, &self.timestamp, &body, &signature));
                Value::String(signature)
            }
            Function::Check => {
                let told = text::check(&self.kind, &self.text, &self.strength, "pt-BR");
                codes_of(serde_json::from_str(&told).expect("an answer"))
            }
            Function::Format => text::format(&self.kind, &self.text).into(),
            Function::Partial => {
                let told = text::partial(&self.kind, &self.text, "pt-BR");
                codes_of(serde_json::from_str(&told).expect("an answer"))
            }
            Function::Validate => {
                let problems = text::validate(
                    &self.operation,
                    &text_of(&self.params),
                    body.as_deref(),
                    &text_of(&self.options),
                );
                problems_of(serde_json::from_str(&problems).expect("a list of problems"))
            }
            Function::Build => {
                let frame = text::build(
                    &self.operation,
                    &text_of(&self.params),
                    body.as_deref(),
                    &text_of(&self.session),
                    self.now,
                    &text_of(&self.options),
                );
                built(&frame)
            }
            Function::Repair => repaired(&text::repair(
                &self.operation,
                body.as_deref().unwrap_or_default(),
                &text_of(&self.options),
            )),
            Function::Parse => {
                let answer = text::parse(
                    &self.operation,
                    self.status,
                    &text_of(&self.headers),
                    body.as_deref().unwrap_or_default(),
                    &text_of(&self.options),
                );
                parsed(&answer)
            }
            Function::Receive => {
                let received = text::receive(
                    &self.system,
                    &text_of(&self.headers),
                    body.as_deref().unwrap_or_default(),
                    &self.secret.to_string(),
                    &text_of(&self.options),
                );
                received_of(&received)
            }
            Function::CsvWrite => {
                csv::write(&self.operation, body.unwrap_or_default(), &self.batches, &text_of(&self.options))
            }
            Function::CsvRead => {
                let (file, options) = (body.unwrap_or_default(), text_of(&self.options));
                let whole = csv::read(&self.operation, &file, file.len().max(1), &options);
                for size in [1, 7, 64] {
                    let cut = csv::read(&self.operation, &file, size, &options);
                    assert_eq!(whole, cut, "{}: in pieces of {size} bytes", self.name);
                }
                whole
            }
        }
    }
}

fn built(frame: &[u8]) -> Value {
    let (mut head, body) = opened(frame);
    if head["ok"] == true {
        let request = head["request"].as_object_mut().expect("a request");
        if request.remove("hasBody") == Some(Value::Bool(true)) {
            request.insert("body".into(), Value::String(String::from_utf8(body.to_vec()).expect("UTF-8")));
        }
        head["warnings"] = problems_of(head["warnings"].take());
    } else {
        head["problems"] = problems_of(head["problems"].take());
    }
    head
}

/// A frame's head, and the bytes after it.
pub fn opened(frame: &[u8]) -> (Value, &[u8]) {
    let (length, rest) = frame.split_first_chunk::<4>().expect("a frame");
    let (head, body) = rest.split_at(u32::from_le_bytes(*length) as usize);
    (serde_json::from_slice(head).expect("a head"), body)
}

/// An answer about an identifier as the vectors write it: of a problem, its code and what is said of a length.
fn codes_of(mut answer: Value) -> Value {
    let object = answer.as_object_mut().expect("an object");
    object.remove("ok");
    for key in ["problem", "warning"] {
        let Some(problem) = object.remove(key) else { continue };
        object.insert(key.into(), problem["code"].clone());
        if let Some(expected) = problem["params"].get("expected") {
            object.insert(
                "length".into(),
                json!(format!("{} of {}", problem["params"]["found"], expected.as_str().unwrap_or_default())),
            );
        }
    }
    answer
}

/// The answer with its data as the very text that was handed out.
fn parsed(answer: &str) -> Value {
    #[derive(Deserialize)]
    struct Answer<'a> {
        #[serde(borrow)]
        data: Option<&'a serde_json::value::RawValue>,
    }
    let mut value: Value = serde_json::from_str(answer).expect("an answer");
    let raw: Answer = serde_json::from_str(answer).expect("an answer");
    if let Some(data) = raw.data {
        value["data"] = Value::String(data.get().to_owned());
    } else if value.get("data").is_some() {
        value["data"] = Value::String("null".into());
    }
    value["notices"] = problems_of(value["notices"].take());
    value
}

/// What was received, with the event as the very text that was handed out.
fn received_of(received: &str) -> Value {
    #[derive(Deserialize)]
    struct Received<'a> {
        #[serde(borrow)]
        event: Option<&'a serde_json::value::RawValue>,
    }
    let mut value: Value = serde_json::from_str(received).expect("an answer");
    let raw: Received = serde_json::from_str(received).expect("an answer");
    match raw.event {
        Some(event) => {
            value["event"] = Value::String(event.get().to_owned());
            value["notices"] = problems_of(value["notices"].take());
        }
        None => {
            let refusal = value["refusal"].as_object_mut().expect("a refusal");
            assert!(refusal.remove("message").is_some_and(|message| message != ""), "{received}");
            refusal["problems"] = problems_of(refusal["problems"].take());
        }
    }
    value
}

/// The answer with its body, and what was changed from and to, as the very texts that were handed out.
fn repaired(answer: &str) -> Value {
    #[derive(Deserialize)]
    struct Change<'a> {
        #[serde(borrow)]
        from: &'a serde_json::value::RawValue,
        #[serde(borrow)]
        to: &'a serde_json::value::RawValue,
    }
    #[derive(Deserialize)]
    struct Answer<'a> {
        #[serde(borrow)]
        body: &'a serde_json::value::RawValue,
        #[serde(borrow)]
        changes: Vec<Change<'a>>,
    }
    let mut value: Value = serde_json::from_str(answer).expect("an answer");
    let raw: Answer = serde_json::from_str(answer).expect("an answer");
    value["body"] = Value::from(raw.body.get());
    let changes = value["changes"].as_array_mut().expect("changes");
    for (change, raw) in changes.iter_mut().zip(raw.changes) {
        change["from"] = Value::from(raw.from.get());
        change["to"] = Value::from(raw.to.get());
        change.as_object_mut().expect("a change").remove("message");
    }
    value["problems"] = problems_of(value["problems"].take());
    value
}

/// Problems as the vectors write them: without the operation, which stands in the case, and without the prose.
fn problems_of(problems: Value) -> Value {
    let Value::Array(problems) = problems else { return problems };
    problems
        .into_iter()
        .map(|problem| json!({"path": problem["path"], "code": problem["code"], "severity": problem["severity"], "params": problem["params"]}))
        .collect()
}

/// The Rust of the README, run as doc tests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
