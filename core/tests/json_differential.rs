//! The reader beside serde_json, on texts that are JSON, almost JSON and not JSON at all: the same verdict, and the same values.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod json_walk;

use json_walk::{NUMBER, read};
use retaguarda::engine::json::{Writer, push_text, write_text};
use retaguarda::engine::{FaultKind, Sink};
use serde_json::Value;

/// splitmix64: small, and the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.roll() % limit as u64) as usize
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn blank(&mut self, out: &mut String) {
        for _ in 0..self.pick(&[0, 0, 0, 0, 1, 2, 9]) {
            out.push(self.pick(&[' ', ' ', '\n', '\t', '\r']));
        }
    }

    fn text(&mut self, out: &mut String) {
        out.push('"');
        for _ in 0..self.pick(&[0, 1, 2, 5, 7, 8, 9, 17]) {
            let plain = ["a", "Z", "0", "é", "€", "𝄞", "\u{7f}", "/", "'", "{", "}", ",", ":", "abcdefgh"];
            let escaped = [
                "\\n",
                "\\\"",
                "\\\\",
                "\\/",
                "\\b",
                "\\f",
                "\\r",
                "\\t",
                "\\u0000",
                "\\u00e9",
                "\\uD834\\uDD1E",
                "\\uFFFF",
            ];
            let escape = self.below(8) == 0;
            out.push_str(if escape { self.pick(&escaped) } else { self.pick(&plain) });
        }
        out.push('"');
    }

    fn number(&mut self, out: &mut String) {
        let digits = [
            "0",
            "7",
            "10",
            "123",
            "4294967296",
            "12345678",
            "123456789",
            "9223372036854775808",
            "18446744073709551616",
        ];
        out.push_str(self.pick(&["", "", "-"]));
        out.push_str(self.pick(&digits));
        out.push_str(self.pick(&["", "", ".0", ".50", ".05", ".123456789012"]));
        out.push_str(self.pick(&["", "", "", "e2", "E-3", "e+10", "e00"]));
    }

    fn value(&mut self, out: &mut String, depth: usize) {
        self.blank(out);
        match self.below(if depth > 5 { 5 } else { 9 }) {
            0 => out.push_str(self.pick(&["null", "true", "false"])),
            1 | 2 => self.number(out),
            3 | 4 => self.text(out),
            5 | 6 => self.row(out, ('[', ']'), |dice, out| dice.value(out, depth + 1)),
            _ => self.row(out, ('{', '}'), |dice, out| {
                dice.blank(out);
                dice.text(out);
                dice.blank(out);
                out.push(':');
                dice.value(out, depth + 1);
            }),
        }
        self.blank(out);
    }

    fn row(&mut self, out: &mut String, (open, close): (char, char), entry: impl Fn(&mut Self, &mut String)) {
        out.push(open);
        for place in 0..self.below(5) {
            if place > 0 {
                out.push(',');
            }
            entry(self, out);
        }
        self.blank(out);
        out.push(close);
    }

    /// Breaks something, mostly.
    fn mutate(&mut self, bytes: &mut Vec<u8>) {
        let pieces: &[&[u8]] = &[
            b"\"",
            b"\\",
            b"\\u",
            b"\\uD800",
            b"\\uDC00",
            b"{",
            b"}",
            b"[",
            b"]",
            b",",
            b":",
            b" ",
            b"\n",
            b"0",
            b"-",
            b".",
            b"e",
            b"E+",
            b"null",
            b"tru",
            b"\0",
            b"\x1f",
            b"\x7f",
            b"\x80",
            b"\xc3",
            b"\xff",
            b"\xed\xa0\x80",
            b"\xef\xbb\xbf",
            b"//",
            b"'",
            b"1e999",
            b"[[[[[[[[",
        ];
        let start = self.below(bytes.len() + 1);
        let end = (start + self.pick(&[0, 1, 1, 2, 8, 30])).min(bytes.len());
        match self.below(6) {
            0 => drop(bytes.drain(start..end)),
            1 => bytes.truncate(start),
            2 => {
                let copy = bytes[start..end].to_vec();
                let place = self.below(bytes.len() + 1);
                drop(bytes.splice(place..place, copy));
            }
            3 if start < bytes.len() => bytes[start] = self.roll() as u8,
            _ => drop(bytes.splice(start..end, self.pick(pieces).iter().copied())),
        }
    }
}

/// The same value, where ours keeps a number as its literal.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::String(text), Value::Number(number)) => {
            let literal = text.strip_prefix(NUMBER).unwrap();
            if let Some(number) = number.as_i64() {
                return literal.parse() == Ok(number);
            }
            if let Some(number) = number.as_u64() {
                return literal.parse() == Ok(number);
            }
            // serde_json may be off by the last bit.
            let (ours, theirs): (f64, f64) = (literal.parse().unwrap(), number.as_f64().unwrap());
            (ours - theirs).abs() <= theirs.abs() * 1e-15
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().zip(theirs).all(|(ours, theirs)| ours.0 == theirs.0 && same(ours.1, theirs.1))
        }
        _ => ours == theirs,
    }
}

/// Whether both agree that it is JSON; they must agree on something.
fn compare(bytes: &[u8]) -> bool {
    let show = || String::from_utf8_lossy(bytes);
    let ours = read(bytes, false);
    // A byte order mark is ours alone to take.
    let theirs = serde_json::from_slice::<Value>(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert!(same(ours, theirs), "{}\n{ours}\n{theirs}", show()),
        (Err(fault), Ok(_)) => assert_eq!(fault.kind, FaultKind::Depth, "{}", show()),
        (Ok(_), Err(error)) => {
            // Floats end somewhere, literals do not.
            assert!(error.to_string().starts_with("number out of range"), "{}: {error}", show());
        }
        (Err(_), Err(_)) => {}
    }
    // What a lenient reader takes beyond that are half surrogates alone.
    let lenient = read(bytes, true);
    match &ours {
        Ok(ours) => assert_eq!(lenient.as_ref(), Ok(ours)),
        Err(fault) if fault.kind != FaultKind::LoneSurrogate => assert_eq!(lenient, Err(*fault)),
        Err(_) => {}
    }
    ours.is_ok()
}

#[test]
fn what_the_grammar_makes_is_read_the_same() {
    let mut dice = Dice(1);
    for _ in 0..4_000 {
        let mut text = String::new();
        dice.value(&mut text, 0);
        assert!(compare(text.as_bytes()), "{text}");
    }
}

#[test]
fn what_was_broken_is_judged_the_same() {
    let mut dice = Dice(2);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..4_000 {
        let mut text = String::new();
        dice.value(&mut text, 0);
        for _ in 0..8 {
            let mut bytes = text.clone().into_bytes();
            for _ in 0..dice.pick(&[1, 1, 1, 2, 4]) {
                dice.mutate(&mut bytes);
            }
            *(if compare(&bytes) { &mut read } else { &mut refused }) += 1;
        }
    }
    assert!(
        read > 3_000 && refused > 10_000,
        "{read} read, {refused} refused: too few of one to mean anything"
    );
}

#[test]
fn noise_of_tokens_is_judged_the_same() {
    let tokens: &[&[u8]] = &[
        b"{", b"}", b"[", b"]", b",", b":", b"\"a\"", b"\"\\n\"", b"1", b"-0.5e3", b"null", b" ", b"{\"k\":",
        b"[1,", b"}]",
    ];
    let mut dice = Dice(3);
    let mut read = 0;
    for _ in 0..40_000 {
        let count = 1 + dice.below(7);
        let bytes: Vec<u8> = (0..count).flat_map(|_| dice.pick(tokens).iter().copied()).collect();
        read += usize::from(compare(&bytes));
    }
    assert!(read > 1_000, "only {read} of the noise is JSON");
}

/// Writes a tree through the sink.
fn write(out: &mut Writer, value: &Value, rank: fn(&str) -> u16) {
    match value {
        Value::Null => out.null(),
        Value::Bool(value) => out.boolean(*value),
        Value::Number(number) => out.decimal(&number.to_string()),
        Value::String(text) => out.text(text),
        Value::Array(items) => {
            out.begin_list();
            for item in items {
                out.item();
                write(out, item, rank);
            }
            out.end_list();
        }
        Value::Object(entries) => {
            out.begin_object();
            for (key, value) in entries {
                out.key(key, rank(key));
                write(out, value, rank);
            }
            out.end_object();
        }
    }
}

/// The same text by sorting first.
fn render(value: &Value, rank: fn(&str) -> u16) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| render(item, rank)).collect();
            format!("[{}]", items.join(","))
        }
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by_key(|(key, _)| rank(key));
            let entries: Vec<_> = entries
                .iter()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), render(value, rank)))
                .collect();
            format!("{{{}}}", entries.join(","))
        }
        scalar => scalar.to_string(),
    }
}

#[test]
fn what_is_written_is_what_serde_json_writes_in_the_order_of_ranks() {
    let mut dice = Dice(4);
    for _ in 0..4_000 {
        let mut text = String::new();
        dice.value(&mut text, 0);
        let value: Value = serde_json::from_str(&text).unwrap();

        let mut out = Writer::new();
        write(&mut out, &value, |_| 7);
        assert_eq!(String::from_utf8(out.into_bytes()).unwrap(), value.to_string());

        let by_length = |key: &str| key.len() as u16 % 5;
        let mut out = Writer::with_capacity(64);
        write(&mut out, &value, by_length);
        assert_eq!(String::from_utf8(out.as_bytes().to_vec()).unwrap(), render(&value, by_length));
    }
}

#[test]
fn texts_are_escaped_as_serde_json_does() {
    let mut dice = Dice(5);
    for _ in 0..10_000 {
        let text: String = (0..dice.below(20))
            .map(|_| match dice.below(4) {
                0 => char::from(dice.below(32) as u8),
                1 => dice.pick(&['"', '\\', '/', '\u{7f}', 'é', '\u{2028}', '𝄞']),
                _ => char::from(32 + dice.below(95) as u8),
            })
            .collect();
        let (mut bytes, mut string) = (Vec::new(), String::new());
        write_text(&mut bytes, &text);
        push_text(&mut string, &text);
        assert_eq!(string, serde_json::to_string(&text).unwrap());
        assert_eq!(bytes, string.as_bytes());
    }
}
