//! The grammar, case by case: what must be read, what must be refused and where, and what the standard leaves open.
//!
//! With `RETAGUARDA_JSON_TEST_SUITE` set to the `test_parsing` directory of JSONTestSuite, all of its files are read too.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod json_walk;

use json_walk::read;
use retaguarda::engine::FaultKind::{self, *};
use retaguarda::engine::MAX_DEPTH;
use std::collections::BTreeMap;

const ACCEPTED: &[&str] = &[
    // Scalars stand alone.
    "null",
    "true",
    "false",
    "\"\"",
    "\"text\"",
    "0",
    "-0",
    "7",
    // White space is space, tab and the two ends of lines, everywhere between tokens.
    " \t\r\n{ \"a\" \t:\n[ 1 ,\r2 ] , \"b\" : { } } \n",
    "[]",
    "[ ]",
    "{}",
    "{ }",
    "[\n\n]",
    "[null, 1, \"1\", {}]",
    // Numbers.
    "-1",
    "10",
    "1234567890123456789012345678901234567890",
    "-123",
    "0.1",
    "-0.0",
    "0.00",
    "10.50",
    "1e1",
    "1E1",
    "1e+1",
    "1E-1",
    "0e1",
    "0e+1",
    "0E-0",
    "1.5e007",
    "-2.5E+10",
    "0.1234567890123456789",
    "123456789",
    "1.23456789",
    "1e99999",
    // Texts: every character but quote, backslash and control characters stands as it is.
    "\"\u{7f}\"",
    "\"\u{80}\"",
    "\"é\"",
    "\"π\"",
    "\"\u{2028}\u{2029}\"",
    "\"\u{1d11e}\"",
    "\"\u{ffff}\u{10ffff}\"",
    "\"/* no comment */\"",
    "\"\u{feff}\"",
    "\"12345678\"",
    "\"1234567\"",
    "\"123456789 123456789 123456789 123456789\"",
    // Escapes.
    r#""\"\\\/\b\f\n\r\t""#,
    r#""\u0000""#,
    r#""\u00e9\u00E9""#,
    r#""\uFFFF\uFDD0\uFFFE""#,
    r#""\uD834\uDD1E""#,
    r#""\ud83d\ude39\ud83d\udc8d""#,
    r#""\uDBFF\uDFFF""#,
    r#""\\u0061""#,
    r#""\\n""#,
    r#""a\\""#,
    r#""1234567\n89""#,
    r#""12345678\n9""#,
    // Keys.
    "{\"\":0}",
    "{\"a\":1,\"a\":1}",
    "{\"a\\u0000b\":1}",
    "{\"é\":1}",
    "{\"a\":{\"b\":[{\"c\":{}}]}}",
    "{\"a\":[],\"b\":{}}",
    // One byte order mark in front.
    "\u{feff}{}",
    "\u{feff} [1]",
];

/// What is refused, why, and at which byte.
const REFUSED: &[(&[u8], FaultKind, usize)] = &[
    // Nothing there.
    (b"", UnexpectedEnd, 0),
    (b" ", UnexpectedEnd, 1),
    (b"\xef\xbb\xbf", UnexpectedEnd, 3),
    // More than one value.
    (b"1 2", TrailingText, 2),
    (b"[]]", TrailingText, 2),
    (b"{}}", TrailingText, 2),
    (b"{}#", TrailingText, 2),
    (b"{}//", TrailingText, 2),
    (b"{}/**/", TrailingText, 2),
    (b"[1],", TrailingText, 3),
    (b"\"a\"x", TrailingText, 3),
    (b"truetrue", TrailingText, 4),
    (b"nullx", TrailingText, 4),
    // Words.
    (b"True", Syntax, 0),
    (b"tru", UnexpectedEnd, 3),
    (b"nul", UnexpectedEnd, 3),
    (b"fals ", Syntax, 4),
    (b"[nul]", Syntax, 4),
    (b"[nu", UnexpectedEnd, 3),
    (b"NaN", Syntax, 0),
    (b"Infinity", Syntax, 0),
    (b"-Infinity", Syntax, 1),
    (b"undefined", Syntax, 0),
    (b"'a'", Syntax, 0),
    (b"abc", Syntax, 0),
    (b"*", Syntax, 0),
    (b"<null>", Syntax, 0),
    // Numbers.
    (b"-", UnexpectedEnd, 1),
    (b"+1", Syntax, 0),
    (b"++1", Syntax, 0),
    (b"--1", Syntax, 1),
    (b"- 1", Syntax, 1),
    (b"-a", Syntax, 1),
    (b".5", Syntax, 0),
    (b"-.5", Syntax, 1),
    (b"1.", UnexpectedEnd, 2),
    (b"[1.]", Syntax, 3),
    (b"1.e1", Syntax, 2),
    (b"01", TrailingText, 1),
    (b"-01", TrailingText, 2),
    (b"[012]", Syntax, 2),
    (b"00", TrailingText, 1),
    (b"1e", UnexpectedEnd, 2),
    (b"1e+", UnexpectedEnd, 3),
    (b"[1e]", Syntax, 3),
    (b"[1e-]", Syntax, 4),
    (b"1eE2", Syntax, 2),
    (b"1.2.3", TrailingText, 3),
    (b"1e1.5", TrailingText, 3),
    (b"0x1", TrailingText, 1),
    (b"1_000", TrailingText, 1),
    (b"1 000", TrailingText, 2),
    (b"[1+2]", Syntax, 2),
    (b"1a", TrailingText, 1),
    ("１".as_bytes(), Syntax, 0),
    // Lists.
    (b"[", UnexpectedEnd, 1),
    (b"[1", UnexpectedEnd, 2),
    (b"[1,", UnexpectedEnd, 3),
    (b"[1,]", Syntax, 3),
    (b"[,]", Syntax, 1),
    (b"[,1]", Syntax, 1),
    (b"[1,,2]", Syntax, 3),
    (b"[1 2]", Syntax, 3),
    (b"[1;2]", Syntax, 2),
    (b"[1:2]", Syntax, 2),
    (b"[3[4]]", Syntax, 2),
    (b"[1}", Syntax, 2),
    (b"[}", Syntax, 1),
    (b"]", Syntax, 0),
    (b"[\"a\"", UnexpectedEnd, 4),
    (b"[*]", Syntax, 1),
    (b"[\x0c]", Syntax, 1),
    (b"[\x0b\"a\"]", Syntax, 1),
    (b"[\0]", Syntax, 1),
    ("[\u{a0}]".as_bytes(), Syntax, 1),
    ("[\u{2060}]".as_bytes(), Syntax, 1),
    // Objects.
    (b"{", UnexpectedEnd, 1),
    (b"{]", Syntax, 1),
    (b"}", Syntax, 0),
    (b"{,", Syntax, 1),
    (b"{\"a\"", UnexpectedEnd, 4),
    (b"{\"a\":", UnexpectedEnd, 5),
    (b"{\"a\":1", UnexpectedEnd, 6),
    (b"{\"a\":1,", UnexpectedEnd, 7),
    (b"{\"a\":1,}", Syntax, 7),
    (b"{\"a\":1,,\"b\":2}", Syntax, 7),
    (b"{\"a\":}", Syntax, 5),
    (b"{\"a\"}", Syntax, 4),
    (b"{\"a\" 1}", Syntax, 5),
    (b"{\"a\",1}", Syntax, 4),
    (b"{\"a\"::1}", Syntax, 5),
    (b"{:1}", Syntax, 1),
    (b"{1:1}", Syntax, 1),
    (b"{a:1}", Syntax, 1),
    (b"{'a':1}", Syntax, 1),
    (b"{null:null}", Syntax, 1),
    (b"{[1]:1}", Syntax, 1),
    (b"{\"a\":1 \"b\":2}", Syntax, 7),
    (b"{\"a\":1]", Syntax, 6),
    (b"{\"a\":1/**/}", Syntax, 6),
    (b"{\"a\":/", Syntax, 5),
    // Texts.
    (b"\"", UnexpectedEnd, 1),
    (b"\"a", UnexpectedEnd, 2),
    (b"\"123456789", UnexpectedEnd, 10),
    (b"\"\n\"", Syntax, 1),
    (b"\"a\tb\"", Syntax, 2),
    (b"\"1234567\0\"", Syntax, 8),
    (b"\"12345678\x1f\"", Syntax, 9),
    (b"\"\\", UnexpectedEnd, 2),
    (b"\"\\\"", UnexpectedEnd, 3),
    (b"\"\\n\x01\"", Syntax, 3),
    (b"\"\\n", UnexpectedEnd, 3),
    (b"\"\\x00\"", Syntax, 2),
    (b"\"\\a\"", Syntax, 2),
    (b"\"\\\t\"", Syntax, 2),
    (b"\"\\\0\"", Syntax, 2),
    (b"\"\\'\"", Syntax, 2),
    (b"\"\\U0041\"", Syntax, 2),
    ("\"\\é\"".as_bytes(), Syntax, 2),
    (b"\"\\u\"", Syntax, 3),
    (b"\"\\u00A\"", Syntax, 6),
    (b"\"\\u00G0\"", Syntax, 5),
    (b"\"\\u+041\"", Syntax, 3),
    (b"\"\\u004", UnexpectedEnd, 6),
    (b"{\"\\u00\":1}", Syntax, 6),
    (b"\\u000Anull", Syntax, 0),
    // Half of a surrogate pair is no character.
    (b"\"\\uD800\"", LoneSurrogate, 1),
    (b"\"\\uDC00\"", LoneSurrogate, 1),
    (b"\"ab\\uD800c\"", LoneSurrogate, 3),
    (b"\"\\uD800\\n\"", LoneSurrogate, 1),
    (b"\"\\uD800\\uD800\\uDC00\"", LoneSurrogate, 1),
    (b"\"\\uDC00\\uD800\"", LoneSurrogate, 1),
    (b"\"\\uD800\\u0041\"", LoneSurrogate, 1),
    (b"\"\\uD800\\uDBFF\"", LoneSurrogate, 1),
    (b"\"\\uDBFF\\uE000\"", LoneSurrogate, 1),
    (b"\"\\uD800\\u\"", LoneSurrogate, 1),
    (b"{\"\\uDFAA\":0}", LoneSurrogate, 2),
    // Bytes that are not UTF-8.
    (b"\"\xff\"", Utf8, 1),
    (b"\"\xe9\"", Utf8, 1),
    (b"\"\x81\"", Utf8, 1),
    (b"\"\xc3", Utf8, 1),
    (b"\"\xc0\xaf\"", Utf8, 1),
    (b"\"\xed\xa0\x80\"", Utf8, 1),
    (b"\"\xf4\xbf\xbf\xbf\"", Utf8, 1),
    (b"\"\xfc\x83\xbf\xbf\xbf\xbf\"", Utf8, 1),
    (b"[1,\xff]", Utf8, 3),
    (b"\xef\xbb", Utf8, 0),
    (b"\xff\xfe[\0]\0", Utf8, 0),
    (b"[\0]\0", Syntax, 1),
    // A second byte order mark is no white space.
    (b"\xef\xbb\xbf\xef\xbb\xbf{}", Syntax, 3),
    (b"[\xef\xbb\xbf]", Syntax, 1),
];

#[test]
fn the_grammar_is_read() {
    for text in ACCEPTED {
        assert_eq!(read(text.as_bytes(), false).err(), None, "{text}");
    }
}

#[test]
fn all_else_is_refused_where_it_goes_wrong() {
    for &(bytes, kind, offset) in REFUSED {
        let fault = read(bytes, false).err().map(|fault| (fault.kind, fault.offset));
        assert_eq!(fault, Some((kind, offset)), "{}", String::from_utf8_lossy(bytes));
    }
}

/// No beginning of a text is a text, but of a number.
#[test]
fn every_beginning_is_refused_or_a_number() {
    for text in ACCEPTED {
        for end in 0..text.trim_end().len() {
            let beginning = text.as_bytes().iter().copied().take(end).collect::<Vec<_>>();
            let is_number =
                beginning.last().is_some_and(u8::is_ascii_digit) && !text.contains(['"', '[', '{']);
            assert_eq!(read(&beginning, false).is_ok(), is_number, "{text} up to {end}");
        }
    }
}

#[test]
fn depth_ends_at_the_limit() {
    let nested = |open: &str, close: &str, depth: u32| {
        let depth = depth as usize;
        [open.repeat(depth).as_str(), "1", close.repeat(depth).as_str()].concat()
    };
    for (open, close, opening) in [("[", "]", 0), ("{\"a\":", "}", 0), ("[{\"a\":", "}]", 1)] {
        let levels = open.matches(['[', '{']).count() as u32;
        let deepest = nested(open, close, MAX_DEPTH / levels);
        assert!(read(deepest.as_bytes(), false).is_ok(), "{open}");
        let deeper = if opening == 0 { nested(open, close, MAX_DEPTH + 1) } else { format!("[{deepest}]") };
        let fault = read(deeper.as_bytes(), false).unwrap_err();
        assert_eq!(fault.kind, Depth, "{open}");
    }
    let endless = read("[".repeat(100_000).as_bytes(), false).unwrap_err();
    assert_eq!((endless.kind, endless.offset), (Depth, 64));
    let endless = read("[{\"\":".repeat(50_000).as_bytes(), false).unwrap_err();
    assert_eq!((endless.kind, endless.offset), (Depth, 32 * 5));
    // What was closed does not count.
    let wide = format!("[{}{{}}]", "[[]],".repeat(1000));
    assert!(read(wide.as_bytes(), false).is_ok());
}

#[test]
fn half_surrogates_are_marked_where_that_is_wanted() {
    for (json, expected) in [
        (r#""\uD800""#, "\u{fffd}"),
        (r#""\uDC00\uD800""#, "\u{fffd}\u{fffd}"),
        (r#""a\uD800\n\uDC00b""#, "a\u{fffd}\n\u{fffd}b"),
        (r#""\uD800\uD834\uDD1E""#, "\u{fffd}\u{1d11e}"),
        (r#""\uD800A""#, "\u{fffd}A"),
        (r#""\uD834\uDD1E""#, "\u{1d11e}"),
    ] {
        assert_eq!(read(json.as_bytes(), true).unwrap(), expected, "{json}");
    }
    for json in [r#""\uD800\u""#, r#""\uD800\u1""#, r#""\uD800\x""#, r#""\uD800"#] {
        assert!(read(json.as_bytes(), true).is_err(), "{json}");
    }
}

/// What the standard leaves open, whether it is read here, and why.
const OPEN: &[(&str, bool, &str)] = &[
    ("i_number_double_huge_neg_exp.json", true, LITERAL),
    ("i_number_huge_exp.json", true, LITERAL),
    ("i_number_neg_int_huge_exp.json", true, LITERAL),
    ("i_number_pos_double_huge_exp.json", true, LITERAL),
    ("i_number_real_neg_overflow.json", true, LITERAL),
    ("i_number_real_pos_overflow.json", true, LITERAL),
    ("i_number_real_underflow.json", true, LITERAL),
    ("i_number_too_big_neg_int.json", true, LITERAL),
    ("i_number_too_big_pos_int.json", true, LITERAL),
    ("i_number_very_big_negative_int.json", true, LITERAL),
    ("i_object_key_lone_2nd_surrogate.json", false, SURROGATE),
    ("i_string_1st_surrogate_but_2nd_missing.json", false, SURROGATE),
    ("i_string_1st_valid_surrogate_2nd_invalid.json", false, SURROGATE),
    ("i_string_UTF-16LE_with_BOM.json", false, UTF8),
    ("i_string_UTF-8_invalid_sequence.json", false, UTF8),
    ("i_string_UTF8_surrogate_U+D800.json", false, UTF8),
    ("i_string_incomplete_surrogate_and_escape_valid.json", false, SURROGATE),
    ("i_string_incomplete_surrogate_pair.json", false, SURROGATE),
    ("i_string_incomplete_surrogates_escape_valid.json", false, SURROGATE),
    ("i_string_invalid_lonely_surrogate.json", false, SURROGATE),
    ("i_string_invalid_surrogate.json", false, SURROGATE),
    ("i_string_invalid_utf-8.json", false, UTF8),
    ("i_string_inverted_surrogates_U+1D11E.json", false, SURROGATE),
    ("i_string_iso_latin_1.json", false, UTF8),
    ("i_string_lone_second_surrogate.json", false, SURROGATE),
    ("i_string_lone_utf8_continuation_byte.json", false, UTF8),
    ("i_string_not_in_unicode_range.json", false, UTF8),
    ("i_string_overlong_sequence_2_bytes.json", false, UTF8),
    ("i_string_overlong_sequence_6_bytes.json", false, UTF8),
    ("i_string_overlong_sequence_6_bytes_null.json", false, UTF8),
    ("i_string_truncated-utf-8.json", false, UTF8),
    ("i_string_utf16BE_no_BOM.json", false, UTF16),
    ("i_string_utf16LE_no_BOM.json", false, UTF16),
    ("i_structure_500_nested_arrays.json", false, "no vendor nests deeper than the limit of 64"),
    ("i_structure_UTF-8_BOM_empty_object.json", true, "servers on Windows put a byte order mark in front"),
];

const LITERAL: &str = "a number is kept as its literal, which no range binds";
const SURROGATE: &str =
    "half of a surrogate pair is no character, and what it was meant to be can not be known";
const UTF8: &str = "RFC 8259 asks for UTF-8, and a wrong byte is never guessed at";
const UTF16: &str = "UTF-16 is UTF-8 with NUL bytes between the tokens, which no grammar allows";

#[test]
fn the_public_suite_is_judged_the_same() {
    let Some(directory) = std::env::var_os("RETAGUARDA_JSON_TEST_SUITE") else {
        eprintln!("RETAGUARDA_JSON_TEST_SUITE is not set: only the cases of this file were read");
        return;
    };
    let mut open: BTreeMap<_, _> =
        OPEN.iter().map(|&(name, accepted, reason)| (name, (accepted, reason))).collect();
    let mut seen = 0;
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let (expected, reason) = match name.chars().next() {
            Some('y') => (true, "is JSON"),
            Some('n') => (false, "is no JSON"),
            _ => open.remove(name).unwrap_or_else(|| panic!("{name} is not decided")),
        };
        let outcome = read(&std::fs::read(&path).unwrap(), false);
        assert_eq!(outcome.is_ok(), expected, "{name}: {reason}: {outcome:?}");
        seen += 1;
    }
    assert_eq!(open.keys().collect::<Vec<_>>(), Vec::<&&str>::new(), "decided, but not there");
    assert!(seen > 300, "only {seen} files");
}
