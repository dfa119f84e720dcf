//! Facts about the cursor and the writer beyond the grammar, which `tests/json_test_suite.rs` has.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::engine::sink::Sink;
use crate::engine::source::{FaultKind, Source, Token};

#[test]
fn tokens_come_as_they_stand() {
    let mut reader = Reader::new(br#" {"a" : [1.10, "x\ny", null], "\u0062":true} "#).unwrap();
    assert_eq!(reader.next(), Ok(Token::Object));
    assert_eq!(reader.key(), Ok(Some("a")));
    assert_eq!(reader.next(), Ok(Token::List));
    assert_eq!(reader.item(), Ok(true));
    assert_eq!(reader.next(), Ok(Token::Number("1.10")));
    assert_eq!(reader.item(), Ok(true));
    assert_eq!(reader.next(), Ok(Token::Text("x\ny")));
    assert_eq!(reader.item(), Ok(true));
    assert_eq!(reader.next(), Ok(Token::Null));
    assert_eq!(reader.item(), Ok(false));
    assert_eq!(reader.key(), Ok(Some("b")));
    assert_eq!(reader.next(), Ok(Token::Boolean(true)));
    assert_eq!(reader.key(), Ok(None));
    assert_eq!(reader.end(), Ok(()));
}

#[test]
fn a_key_is_expected_without_being_read() {
    let mut reader = Reader::of_text(r#"{ "codigo" : 1 , "nome":2,"c\u0065p":3}"#);
    reader.next().unwrap();
    for wrong in ["codig", "codigos", "nome", ""] {
        assert_eq!(reader.expect_key(wrong), Ok(false), "{wrong}");
    }
    assert_eq!(reader.expect_key("codigo"), Ok(true));
    reader.skip().unwrap();
    assert_eq!(reader.expect_key("nome"), Ok(true));
    assert_eq!(reader.next(), Ok(Token::Number("2")));
    // A name spelled with escapes is the same name, found the slow way.
    assert_eq!(reader.expect_key("cep"), Ok(false));
    assert_eq!(reader.key(), Ok(Some("cep")));
    reader.skip().unwrap();
    assert_eq!(reader.expect_key("cep"), Ok(false));
    assert_eq!(reader.key(), Ok(None));
}

#[test]
fn a_mark_brings_back_what_was_open() {
    let mut reader = Reader::of_text(r#"[ {"a":[1,2]}, 3]"#);
    reader.next().unwrap();
    reader.item().unwrap();
    let before = reader.mark();
    assert_eq!(reader.offset(), 2);
    reader.skip().unwrap();
    assert_eq!(reader.slice_since(before), r#"{"a":[1,2]}"#);
    assert_eq!(reader.item(), Ok(true));
    reader.rewind(before);
    assert_eq!(reader.next(), Ok(Token::Object));
    assert_eq!(reader.key(), Ok(Some("a")));
    let inner = reader.mark();
    assert_eq!(reader.next(), Ok(Token::List));
    reader.rewind(inner);
    reader.skip().unwrap();
    assert_eq!(reader.slice_since(inner), "[1,2]");
    assert_eq!(reader.key(), Ok(None));
    assert_eq!(reader.item(), Ok(true));
    reader.skip().unwrap();
    assert_eq!(reader.item(), Ok(false));
    assert_eq!(reader.end(), Ok(()));
}

#[test]
fn an_end_is_none_while_something_is_open() {
    let mut reader = Reader::of_text("[1]");
    reader.next().unwrap();
    assert_eq!(reader.end().unwrap_err().kind, FaultKind::Syntax);
    let mut reader = Reader::of_text("[");
    reader.next().unwrap();
    assert_eq!(reader.end().unwrap_err().kind, FaultKind::UnexpectedEnd);
}

/// Who asks for the wrong thing gets a fault or a value, never a panic.
#[test]
fn questions_out_of_turn_are_answered() {
    for text in ["", "]", "}", "1", "[1]", "{\"a\":1}", ",", "\"a\":1", "[", "{"] {
        for first in 0..4 {
            for second in 0..4 {
                let mut reader = Reader::of_text(text);
                for question in [first, second, second, first] {
                    let _ = match question {
                        0 => reader.next().map(|_| ()),
                        1 => reader.key().map(|_| ()),
                        2 => reader.item().map(|_| ()),
                        _ => reader.skip(),
                    };
                    assert!(reader.offset() <= text.len());
                }
            }
        }
    }
}

#[test]
fn entries_come_out_by_rank() {
    let mut out = Writer::new();
    out.begin_object();
    out.key("forgotten", 3);
    out.begin_list();
    out.reset();
    out.begin_list();
    out.item();
    out.begin_object();
    for (name, rank) in [("c", 2), ("x", 9), ("a", 0), ("y", 9), ("b", 1)] {
        out.key(name, rank);
        match name {
            "a" => out.raw("[1, 2]"),
            "c" => {
                out.begin_object();
                out.key("q", 1);
                out.null();
                out.key("p", 0);
                out.boolean(true);
                out.end_object();
            }
            "x" => {
                out.begin_object();
                out.end_object();
            }
            "y" => {
                out.begin_list();
                out.end_list();
            }
            _ => out.text("\"\u{1}é"),
        }
    }
    out.end_object();
    out.item();
    out.integer("7");
    out.item();
    out.decimal("1.10");
    out.end_list();
    let expected = r#"[{"a":[1, 2],"b":"\"\u0001é","c":{"p":true,"q":null},"x":{},"y":[]},7,1.10]"#;
    assert_eq!(std::str::from_utf8(out.as_bytes()), Ok(expected));
    assert_eq!(out.into_bytes(), expected.as_bytes());
}
