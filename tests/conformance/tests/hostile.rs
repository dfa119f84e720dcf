//! Ten thousand broken payloads and replies: whatever comes, an answer comes back.

use retaguarda::text;
use retaguarda_conformance::{Function, cases, opened};

/// A small generator (xorshift), so that a failure can be had again.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

/// Pieces that break a JSON text in telling ways.
const PIECES: &[&[u8]] = &[
    b"null",
    b"true",
    b"\"\"",
    b"[]",
    b"{}",
    b"-",
    b"1e999",
    b"-0",
    b"0.30000000000000004",
    b"\"\\ud800\"",
    b"\"\\u0000\"",
    b"\xff",
    b"\xc3\x28",
    b",",
    b":",
    b"}",
    b"]",
    b"{\"a\":",
    b"[[[[[[[[",
    b"\"160.257.170-88\"",
    b"\"2019-02-30\"",
    b"99999999999999999999999999",
    b"\xef\xbb\xbf",
    b"\"\xf0\x9f\x9b\x92\"",
];

/// Breaks a text in one to four places.
fn broken(random: &mut Random, text: &[u8]) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        match random.below(5) {
            0 => bytes.truncate(at),
            1 => {
                let end = (at + random.below(12)).min(bytes.len());
                bytes.drain(at..end);
            }
            2 => {
                let piece = PIECES[random.below(PIECES.len())];
                bytes.splice(at..at, piece.iter().copied());
            }
            3 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = random.next() as u8;
                }
            }
            _ => {
                let piece = PIECES[random.below(PIECES.len())];
                let end = (at + piece.len()).min(bytes.len());
                bytes.splice(at..end, piece.iter().copied());
            }
        }
    }
    bytes
}

/// Whether a parameter holds a brace.
fn braces_in(parameters: &serde_json::Value) -> bool {
    match parameters {
        serde_json::Value::String(text) => text.contains('{'),
        serde_json::Value::Array(list) => list.iter().any(braces_in),
        serde_json::Value::Object(entries) => entries.values().any(braces_in),
        _ => false,
    }
}

#[test]
fn ten_thousand_broken_payloads_are_judged() {
    let cases: Vec<_> = cases()
        .into_iter()
        .map(|(_, case)| case)
        .filter(|case| case.body.is_some() || !case.kind.is_empty())
        .collect();
    assert!(!cases.is_empty(), "no vectors were found");
    let mut random = Random(0x5eed_cafe_f00d);
    let (mut refused, mut accepted) = (0_u32, 0_u32);
    for _ in 0..10_000 {
        let case = &cases[random.below(cases.len())];
        let given =
            if case.kind.is_empty() { case.body().unwrap_or_default() } else { case.text.clone().into() };
        let body = broken(&mut random, &given);
        match case.function {
            Function::Build | Function::Validate => {
                let problems = text::validate(&case.operation, "{}", Some(&body), "");
                let problems: Vec<serde_json::Value> =
                    serde_json::from_str(&problems).expect("a list of problems");
                for problem in &problems {
                    let message = problem["message"].as_str().unwrap_or_default();
                    assert!(!message.is_empty(), "{problem}");
                    // A brace is a parameter that was not filled in, unless the payload itself brought one.
                    assert!(
                        !message.contains('{')
                            || braces_in(&problem["params"])
                            || braces_in(&problem["given"]),
                        "{problem}"
                    );
                }
                let errors = problems
                    .iter()
                    .filter(|problem| {
                        problem["severity"] == "error"
                            && problem["path"].as_str().is_some_and(|path| path.starts_with("/body"))
                    })
                    .count();
                // A byte order mark in front is passed over here, and refused there.
                let bare = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&body);
                if serde_json::from_slice::<serde_json::Value>(bare).is_err() {
                    assert!(errors >= 1, "accepted: {}", String::from_utf8_lossy(&body));
                }
                if errors == 0 { accepted += 1 } else { refused += 1 }
            }
            Function::Parse => {
                let answer = text::parse(&case.operation, case.status, "", &body, "");
                let answer: serde_json::Value = serde_json::from_str(&answer).expect("an answer");
                assert!(answer["ok"].is_boolean() && answer["notices"].is_array(), "{answer}");
                // A reply that was cut or garbled is a failure, never the end of a list.
                if answer["end"] == true {
                    assert!(body.windows(13).any(|window| window == b"FIM_DE_PAGINA"), "{answer}");
                }
            }
            Function::Receive => {
                let headers = case.headers.to_string();
                for secret in [case.secret.to_string().as_str(), "null"] {
                    let received = text::receive(&case.system, &headers, &body, secret, "");
                    let received: serde_json::Value = serde_json::from_str(&received).expect("an answer");
                    let status = received["reply"]["status"].as_u64();
                    if received["ok"] == true {
                        assert_eq!(status, Some(200), "{received}");
                        assert!(received["event"]["type"].is_string(), "{received}");
                    } else {
                        assert!(matches!(status, Some(400 | 401 | 413 | 415 | 500)), "{received}");
                        assert_eq!(received["reply"]["body"], "", "{received}");
                    }
                }
            }
            Function::Repair => {
                let answer = text::repair(&case.operation, &body, "");
                let answer: serde_json::Value = serde_json::from_str(&answer).expect("an answer");
                // What is said to be well is taken, and has nothing left to repair.
                if answer["ok"] == true {
                    let body = answer["body"].to_string();
                    assert_eq!(text::validate(&case.operation, "{}", Some(body.as_bytes()), ""), "[]");
                    let again = text::repair(&case.operation, body.as_bytes(), "");
                    let again: serde_json::Value = serde_json::from_str(&again).expect("an answer");
                    assert_eq!(again["changes"], serde_json::json!([]), "{body}");
                }
            }
            Function::CsvWrite => {
                let state = r#"{"front":"a;b;","items":7,"bytes":99,"wrong":false}"#;
                let torn = broken(&mut random, state.as_bytes());
                let items = broken(&mut random, case.batches.concat().as_bytes());
                let torn = String::from_utf8_lossy(&torn);
                for (state, chunk) in [("", &body), (state, &items), (&torn, &items)] {
                    let frame = text::csv_write(&case.operation, state, chunk, "");
                    let (head, bytes) = opened(&frame);
                    let wrong = head["problems"].as_array().expect("problems").iter();
                    let wrong = wrong.filter(|problem| problem["severity"] == "error").count() > 0;
                    assert!(!wrong || (head["ok"] == false && bytes.is_empty()), "{head}");
                }
            }
            Function::CsvRead => {
                let state = r#"{"form":"lines","header":"CODE;QTY;cnpj","separator":";","rows":3,"bytes":99,"head":["1",""]}"#;
                let torn = broken(&mut random, state.as_bytes());
                for state in ["", state, &String::from_utf8_lossy(&torn)] {
                    let answer = text::csv_read(&case.operation, state, &body, random.below(2) == 0, "");
                    let answer: serde_json::Value = serde_json::from_str(&answer).expect("an answer");
                    if answer["ok"] == true {
                        assert!(
                            answer["read"].as_u64().is_some_and(|read| read <= body.len() as u64),
                            "{answer}"
                        );
                        assert!(answer["rows"].is_array() && answer["state"].is_string(), "{answer}");
                    } else {
                        assert_eq!(answer["problems"].as_array().map(Vec::len), Some(1), "{answer}");
                    }
                }
            }
            Function::Check | Function::Format | Function::Partial => {
                let typed = String::from_utf8_lossy(&body);
                for told in [
                    text::check(&case.kind, &typed, &case.strength, ""),
                    text::partial(&case.kind, &typed, ""),
                ] {
                    let told: serde_json::Value = serde_json::from_str(&told).expect("an answer");
                    assert!(told["ok"].is_boolean() || told["state"].is_string(), "{told}");
                }
                if let Some(masked) = text::format(&case.kind, &typed) {
                    let told = text::check(&case.kind, &masked, "shape", "");
                    assert!(told.starts_with("{\"ok\":true"), "{masked}: {told}");
                }
            }
            Function::Sign => {
                let signature = text::sign(&case.password, &case.method, &case.timestamp, &body);
                assert!(text::verify(&case.password, &case.method, &case.timestamp, &body, &signature));
            }
        }
    }
    assert!(refused > 100 && refused > accepted, "{refused} refused, {accepted} accepted");
}

#[test]
fn strange_arguments_are_answered_too() {
    for text in [
        "",
        "{",
        "[]",
        "null",
        "\"x\"",
        "{\"path\":1}",
        "{\"path\":[]}",
        "{\"query\":{\"x\":{}}}",
        "{\"body\":{}}",
        "{\"headers\":{\"a b\":\"c\"}}",
        "\u{0}",
    ] {
        for operation in [
            "",
            "x",
            "shop_control",
            "shop_control.",
            "shop_control.vendas.cadastrar",
            "shop_control.clientes.consultar",
        ] {
            for options in [
                "",
                "{}",
                "[]",
                "{",
                "{\"language\":\"xx\"}",
                "{\"extra\":{\"\":1,\"/a/b\":2}}",
                "{\"strength\":1}",
            ] {
                let frame = text::build(operation, text, None, text, i64::MIN, options);
                assert!(frame.len() > 4);
                let problems = text::validate(operation, text, None, options);
                assert!(serde_json::from_str::<serde_json::Value>(&problems).is_ok(), "{problems}");
                let answer = text::parse(operation, u16::MAX, text, text.as_bytes(), options);
                assert!(serde_json::from_str::<serde_json::Value>(&answer).is_ok(), "{answer}");
            }
        }
    }
}
