//! The engine's speed in Rust beside its peers, in one run: W3 (a page of 20 customers read), W4 (a sale checked, built and signed) and W5 (signing).
//!
//! Prints one JSON line for each thing measured: the median of several rounds, in nanoseconds a pass.

use std::hint::black_box;
use std::time::Instant;

use base64::prelude::{BASE64_STANDARD, Engine};
use hmac::{Hmac, KeyInit, Mac};
use retaguarda::engine::json::Reader;
use retaguarda::engine::{self, Nothing, Options};
use retaguarda::text;
use retaguarda_conformance::{Function, cases};
use sha2::Sha256;

const SESSION: &str = r#"{"url":"http://127.0.0.1:60500","codFilial":1,"senha":"senha","token":"dG9rZW4="}"#;
const ROUNDS: usize = 15;
/// A sale with eleven mistakes.
const BAD_SALE: &str = r#"{"cpfCnpj":"16025717088","codigoOperacao":"","data":"2019-02-30","produtos":[{"codigo":"1","quantidade":0,"precoUnitario":1.234,"descontoUnitario":"x"},{"quantidade":1}],"recebimentos":[{"tipo":"Z"}],"total":1}"#;

/// Measures the contestants of one work in turn, so that a slow moment of the machine hits all of them.
fn measure(work: &str, bytes: usize, contestants: &mut [(&str, &mut dyn FnMut())]) {
    let passes: Vec<usize> = contestants
        .iter_mut()
        .map(|(_, pass)| {
            let start = Instant::now();
            pass();
            let first = start.elapsed().as_secs_f64().max(1e-7);
            ((0.02 / first) as usize).clamp(1, 20_000)
        })
        .collect();
    let mut rounds = vec![Vec::with_capacity(ROUNDS); contestants.len()];
    for _ in 0..ROUNDS {
        for (((_, pass), passes), times) in contestants.iter_mut().zip(&passes).zip(&mut rounds) {
            let start = Instant::now();
            for _ in 0..*passes {
                pass();
            }
            times.push(start.elapsed().as_secs_f64() * 1e9 / *passes as f64);
        }
    }
    for ((name, _), times) in contestants.iter().zip(&mut rounds) {
        times.sort_by(f64::total_cmp);
        println!(
            "{}",
            serde_json::json!({"work": work, "name": name, "ns": times[ROUNDS / 2], "bytes": bytes})
        );
    }
}

/// The body of the vector with this name.
fn body_of(name: &str) -> Vec<u8> {
    let case = cases().into_iter().map(|(_, case)| case).find(|case| case.name == name);
    case.and_then(|case| case.body()).unwrap_or_else(|| panic!("no vector is called `{name}`"))
}

/// The longest body of a reply of an operation.
fn longest_reply(operation: &str) -> Vec<u8> {
    cases()
        .into_iter()
        .map(|(_, case)| case)
        .filter(|case| case.function == Function::Parse && case.operation == operation)
        .filter_map(|case| case.body())
        .max_by_key(Vec::len)
        .unwrap_or_else(|| panic!("no vector has a reply of {operation}"))
}

fn main() {
    let options = Options::default();
    // As it goes over the wire: without the white space that the manual prints.
    let compact = |text: &[u8]| {
        let mut reader = Reader::new(text).expect("UTF-8");
        let mut writer = engine::json::Writer::new();
        copy(&mut reader, &mut writer);
        writer.into_bytes()
    };
    let page = compact(&longest_reply("shop_control.clientes.consultar"));
    measure(
        "W3 20 customers, verdict",
        page.len(),
        &mut [
            ("retaguarda", &mut || {
                let answer = engine::parse(
                    "shop_control.clientes.consultar",
                    200,
                    &[],
                    black_box(&page),
                    &options,
                    &mut Nothing,
                );
                assert!(answer.is_ok_and(|answer| answer.notices.is_empty()));
            }),
            ("serde_json Value", &mut || {
                black_box(serde_json::from_slice::<serde_json::Value>(black_box(&page)).expect("JSON"));
            }),
            ("serde_json IgnoredAny", &mut || {
                serde_json::from_slice::<serde::de::IgnoredAny>(black_box(&page)).expect("JSON");
            }),
        ],
    );
    measure(
        "W3 20 customers, to JSON text",
        page.len(),
        &mut [
            ("retaguarda", &mut || {
                black_box(text::parse("shop_control.clientes.consultar", 200, "", black_box(&page), ""));
            }),
            ("serde_json Value and back", &mut || {
                let value: serde_json::Value = serde_json::from_slice(black_box(&page)).expect("JSON");
                black_box(serde_json::to_string(&value).expect("JSON"));
            }),
        ],
    );
    let sale = compact(&body_of("vendas.cadastrar: the body of line 5807"));
    measure(
        "W4 sale, check",
        sale.len(),
        &mut [
            ("retaguarda", &mut || {
                let problems = engine::validate(
                    "shop_control.vendas.cadastrar",
                    &mut Reader::of_text("{}"),
                    Some(black_box(&sale)),
                    &options,
                );
                assert!(problems.is_empty());
            }),
            ("serde_json Value", &mut || {
                black_box(serde_json::from_slice::<serde_json::Value>(black_box(&sale)).expect("JSON"));
            }),
        ],
    );
    let problems = |text: &str| {
        let mut params = Reader::of_text("{}");
        engine::validate(
            "shop_control.vendas.cadastrar",
            &mut params,
            Some(black_box(text).as_bytes()),
            &options,
        )
        .len()
    };
    assert_eq!(problems(BAD_SALE), 11);
    measure(
        "W4 sale with 11 mistakes, check",
        BAD_SALE.len(),
        &mut [("retaguarda", &mut || {
            black_box(problems(BAD_SALE));
        })],
    );
    measure(
        "W4 sale, check, build and sign",
        sale.len(),
        &mut [
            ("retaguarda", &mut || {
                black_box(text::build(
                    "shop_control.vendas.cadastrar",
                    "{}",
                    Some(black_box(&sale)),
                    SESSION,
                    1_553_515_586,
                    "",
                ));
            }),
            ("hmac alone", &mut || {
                black_box(in_one_piece("1553515586", black_box(&sale)));
            }),
        ],
    );
    for size in [0, 1024, 1_000_000, 5_000_000] {
        let body = vec![b'x'; size];
        measure(
            &format!("W5 sign {size} B"),
            size,
            &mut [
                ("retaguarda", &mut || {
                    black_box(text::sign("senha", "POST", "1553515586", black_box(&body)));
                }),
                ("hmac + sha2 + base64 in one piece", &mut || {
                    black_box(in_one_piece("1553515586", black_box(&body)));
                }),
            ],
        );
    }
}

fn in_one_piece(timestamp: &str, body: &[u8]) -> String {
    let message = format!("post{timestamp}{}", BASE64_STANDARD.encode(body));
    let mut mac = Hmac::<Sha256>::new_from_slice(b"senha").expect("any length");
    mac.update(message.as_bytes());
    BASE64_STANDARD.encode(mac.finalize().into_bytes())
}

/// Copies one value, token by token.
fn copy(reader: &mut Reader<'_>, writer: &mut engine::json::Writer) {
    use engine::{Sink, Source, Token};
    match reader.next().expect("JSON") {
        Token::Null => writer.null(),
        Token::Boolean(value) => writer.boolean(value),
        Token::Number(literal) => writer.decimal(literal),
        Token::Text(text) => writer.text(text),
        Token::List => {
            writer.begin_list();
            while reader.item().expect("JSON") {
                writer.item();
                copy(reader, writer);
            }
            writer.end_list();
        }
        Token::Object => {
            writer.begin_object();
            while let Some(key) = reader.key().expect("JSON").map(str::to_owned) {
                writer.key(&key, 0);
                copy(reader, writer);
            }
            writer.end_object();
        }
        token => unreachable!("JSON has no {token:?}"),
    }
}
