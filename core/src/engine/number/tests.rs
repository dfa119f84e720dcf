//! Facts about single literals, and properties held against arithmetic in 128 bits.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::engine::json::Reader;
use crate::engine::source::{Source, Token};
use proptest::prelude::*;

fn canonical_of(literal: &str) -> Option<String> {
    canonical(literal, &mut String::from("left over")).map(str::to_owned)
}

fn fixed_of(literal: &str, scale: usize) -> Option<String> {
    fixed(literal, scale, &mut String::from("left over")).map(str::to_owned)
}

#[test]
fn the_canonical_text_keeps_digits_and_drops_exponents() {
    for (literal, expected) in [
        ("0", "0"),
        ("7", "7"),
        ("-7", "-7"),
        ("1.10", "1.10"),
        ("-1.10", "-1.10"),
        ("10.00", "10.00"),
        ("123456789012345678901234567890.1", "123456789012345678901234567890.1"),
        ("0.30000000000000004", "0.30000000000000004"),
        ("-0", "0"),
        ("-0.00", "0.00"),
        ("-0.001", "-0.001"),
        ("1e2", "100"),
        ("1E+2", "100"),
        ("-1e2", "-100"),
        ("1.5E-3", "0.0015"),
        ("-1.50e-3", "-0.00150"),
        ("1.50e1", "15.0"),
        ("1.50e2", "150"),
        ("1.50e3", "1500"),
        ("0.015e1", "0.15"),
        ("0.015e2", "1.5"),
        ("0.015e3", "15"),
        ("0.015e4", "150"),
        ("0.5e-3", "0.0005"),
        ("120e-1", "12.0"),
        ("120e-3", "0.120"),
        ("12e0", "12"),
        ("-12.5e0", "-12.5"),
        ("-0.0e0", "0.0"),
        ("0e999999999999", "0"),
        ("-0.00e-999999999999", "0"),
    ] {
        assert_eq!(canonical_of(literal).as_deref(), Some(expected), "{literal}");
    }
}

#[test]
fn what_is_no_number_is_refused() {
    let refused = [
        "",
        "-",
        "+1",
        "--1",
        ".5",
        "5.",
        "-.5",
        "01",
        "-01",
        "00",
        "1.e2",
        "1e",
        "1e+",
        "1e-",
        "1e1.5",
        "1ee2",
        " 1",
        "1 ",
        "1,5",
        "0x1",
        "1_000",
        "NaN",
        "Infinity",
        "-Infinity",
        "１",
        "1é",
        "é",
        "1.2.3",
        "1-",
    ];
    for literal in refused {
        assert!(parse(literal).is_none(), "{literal}");
        assert_eq!(canonical_of(literal), None, "{literal}");
        assert_eq!(fixed_of(literal, 2), None, "{literal}");
        assert!(!fits_double(literal), "{literal}");
    }
}

#[test]
fn long_numbers_end_at_400_digits() {
    let digits = |count| "9".repeat(count);
    assert_eq!(canonical_of(&digits(400)), Some(digits(400)));
    assert_eq!(canonical_of(&digits(401)), None);
    assert_eq!(canonical_of(&format!("0.{}", digits(400))), None);
    assert_eq!(canonical_of("1e399").map(|text| text.len()), Some(400));
    assert_eq!(canonical_of("1e400"), None);
    assert_eq!(canonical_of("1e-400").map(|text| text.len()), Some(402));
    assert_eq!(canonical_of("1e-401"), None);
    assert_eq!(canonical_of("1e99999999999999999999999999"), None);
    assert_eq!(canonical_of("1e-99999999999999999999999999"), None);
    assert_eq!(fixed_of("1e99999999999999999999999999", 2), None);
    assert_eq!(fixed_of("1e399", 2), None);
    assert_eq!(parse("1e99999999999999999999999999").unwrap().to_i64(), None);
    assert_eq!(parse("1e-99999999999999999999999999").unwrap().to_i64(), None);
}

#[test]
fn a_fixed_scale_pads_and_drops_only_zeros() {
    for (literal, scale, expected) in [
        ("10", 2, Some("10.00")),
        ("10.5", 2, Some("10.50")),
        ("10.50", 2, Some("10.50")),
        ("10.500", 2, Some("10.50")),
        ("10.501", 2, None),
        ("0.30000000000000004", 2, None),
        ("10.00", 0, Some("10")),
        ("10", 0, Some("10")),
        ("10.1", 0, None),
        ("1e2", 2, Some("100.00")),
        ("1.5e1", 2, Some("15.00")),
        ("1.5e-1", 2, Some("0.15")),
        ("1500e-3", 2, Some("1.50")),
        ("1500e-3", 0, None),
        ("1000e-3", 0, Some("1")),
        ("15e-3", 2, None),
        ("150e-4", 3, Some("0.015")),
        ("-0", 2, Some("0.00")),
        ("-0.000", 2, Some("0.00")),
        ("-0e-9", 2, Some("0.00")),
        ("-3", 1, Some("-3.0")),
        ("-3.10", 1, Some("-3.1")),
        ("3e0", 1, Some("3.0")),
    ] {
        assert_eq!(fixed_of(literal, scale).as_deref(), expected, "{literal} with {scale} places");
    }
}

#[test]
fn a_literal_answers_by_its_value() {
    // Literal, integer digits, places, places as written, significant digits.
    for (literal, whole, scale, written, significant) in [
        ("0", 0, 0, 0, 0),
        ("-0.000", 0, 0, 3, 0),
        ("0e-5", 0, 0, 0, 0),
        ("0.5", 0, 1, 1, 1),
        ("1.50", 1, 1, 2, 2),
        ("15e-1", 1, 1, 1, 2),
        ("100", 3, 0, 0, 1),
        ("100.00", 3, 0, 2, 1),
        ("1e2", 3, 0, 0, 1),
        ("1.25e1", 2, 1, 1, 3),
        ("0.00120", 0, 4, 5, 2),
        ("1200e-4", 0, 2, 4, 2),
        ("1010.0101", 4, 4, 4, 8),
    ] {
        let number = parse(literal).unwrap();
        let told =
            (number.integer_digits(), number.scale(), number.written_scale(), number.significant_digits());
        assert_eq!(told, (whole, scale, written, significant), "{literal}");
        assert_eq!(number.is_integer(), scale == 0, "{literal}");
    }
}

#[test]
fn integers_end_where_64_bits_do() {
    let whole = |literal| parse(literal).unwrap().to_i64();
    assert_eq!(whole("9223372036854775807"), Some(i64::MAX));
    assert_eq!(whole("-9223372036854775808"), Some(i64::MIN));
    assert_eq!(whole("9223372036854775808"), None);
    assert_eq!(whole("-9223372036854775809"), None);
    assert_eq!(whole("1.0"), Some(1));
    assert_eq!(whole("1e2"), Some(100));
    assert_eq!(whole("-120e-1"), Some(-12));
    assert_eq!(whole("1.5"), None);
    assert_eq!(whole("-0"), Some(0));
    assert_eq!(parse("170141183460469231731687303715884105727").unwrap().to_scaled(0), Some(i128::MAX));
    assert_eq!(parse("-170141183460469231731687303715884105728").unwrap().to_scaled(0), Some(i128::MIN));
    assert_eq!(parse("170141183460469231731687303715884105728").unwrap().to_scaled(0), None);
    assert_eq!(parse("10.5").unwrap().to_scaled(2), Some(1050));
    assert_eq!(parse("10.505").unwrap().to_scaled(2), None);
}

#[test]
fn doubles_keep_what_they_can() {
    for literal in [
        "0",
        "-0.0",
        "0e999",
        "0.1",
        "0.10",
        "123456789012345",
        "9007199254740992",
        "9007199254740991.0",
        "1e22",
        "1e23",
        "0.30000000000000004",
        "123.45678901234567",
        "-1234567890123456.8",
        "1e299",
        "123456789012345e-310",
    ] {
        assert!(fits_double(literal), "{literal}");
    }
    // The first one is a float, but not the text that one writes for it: `18446744073709552000`. The second one would do.
    for literal in [
        "18446744073709551616",
        "9007199254740994",
        "9007199254740993",
        "9007199254740992.5",
        "1234567890123456.7",
        "1e308",
        "5e-324",
        "0.1234567890123456789",
        "1e309",
        "-1e309",
        "1e-400",
        "1e99999999999999",
        "2e-324",
        "123456789012345678",
        "0.30000000000000001",
    ] {
        assert!(!fits_double(literal), "{literal}");
    }
}

#[test]
fn brazilian_texts_are_read_when_they_can_mean_one_thing() {
    for (text, expected) in [
        ("10,50", "10.50"),
        ("1.234,56", "1234.56"),
        ("-1.234,5", "-1234.5"),
        ("1234,56", "1234.56"),
        ("0,5", "0.5"),
        ("-0,00", "0.00"),
        ("1.234.567", "1234567"),
        ("12.345.678,9", "12345678.9"),
        ("1.000,000", "1000.000"),
    ] {
        assert_eq!(from_brazilian(text).as_deref(), Some(expected), "{text}");
    }
    for text in [
        "",
        ",",
        "-",
        "10",
        "10.50",
        "1.234",
        "1,234.56",
        "1,2,3",
        ",5",
        "5,",
        "1.23,4",
        "1234.567,8",
        ".123,4",
        "1..234,5",
        "12.34.567",
        "01,5",
        "00,5",
        "1.234,5e1",
        "1e1,5",
        "1,-5",
        "--1,5",
        "+1,5",
        "R$ 1,50",
        " 1,5",
        "1,5 ",
        "1,é",
        "é,1",
        "0.001,5",
        "1234.567.890",
    ] {
        assert_eq!(from_brazilian(text), None, "{text}");
    }
}

#[test]
fn floats_come_out_plain() {
    for (value, expected) in [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-2.5, "-2.5"),
        (0.1, "0.1"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e21, "1000000000000000000000"),
        (1.5e16, "15000000000000000"),
        (1e-7, "0.0000001"),
        (f64::from_bits(1), &format!("0.{}5", "0".repeat(323))),
        (9_007_199_254_740_993.0, "9007199254740992"),
        (562_950_000_000_000.0 + 0.25, "562950000000000.2"),
        (562_950_000_000_000.0 + 0.75, "562950000000000.8"),
    ] {
        assert_eq!(from_float(value).as_deref(), Some(expected));
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(from_float(value), None);
    }
}

/// What a literal is made of: sign, digits before and behind the point, exponent.
fn parts() -> impl Strategy<Value = (bool, u32, Option<String>, Option<i32>)> {
    let fraction = prop_oneof!["[0-9]{1,8}", "[0-9]{0,4}0{1,4}"];
    (
        any::<bool>(),
        prop_oneof![0..3_u32, 0..10_000_000_u32],
        prop::option::of(fraction),
        prop::option::of(-12..12),
    )
}

/// The literal, and its exact value as `mantissa * 10^exponent`.
fn assemble(
    (negative, whole, fraction, exponent): (bool, u32, Option<String>, Option<i32>),
) -> (String, i128, i32) {
    let fraction = fraction.unwrap_or_default();
    let sign = if negative { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    let tail = exponent.map(|exponent| format!("e{exponent}")).unwrap_or_default();
    let mantissa: i128 = format!("{sign}{whole}{fraction}").parse().unwrap();
    (format!("{sign}{whole}{point}{fraction}{tail}"), mantissa, exponent.unwrap_or(0) - fraction.len() as i32)
}

/// Reads and writes the literal as a float and compares the texts.
fn comes_back(literal: &str) -> bool {
    let bare = |text: String| match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text,
    };
    let value: f64 = literal.parse().unwrap();
    bare(canonical_of(literal).unwrap()) == bare(from_float(value).unwrap())
}

/// Long numbers that are not held against a float.
fn is_beyond(literal: &str) -> bool {
    let number = parse(literal).unwrap();
    let size: f64 = literal.parse().unwrap();
    number.significant_digits() > 15 && (size.abs() > 9_007_199_254_740_992.0 || number.scale() > 20)
}

/// `value / 10^scale` by the schoolbook.
fn decimal_text(value: i128, scale: usize) -> String {
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    let sign = if value < 0 { "-" } else { "" };
    let point = if scale > 0 { "." } else { "" };
    format!("{sign}{whole}{point}{fraction}")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn scaling_is_exact(parts in parts(), scale in 0..20_u32) {
        let (literal, mantissa, exponent) = assemble(parts);
        let power = exponent + scale as i32;
        let factor = 10_i128.pow(power.unsigned_abs());
        let expected = match power {
            0.. => Some(mantissa * factor),
            _ if mantissa % factor == 0 => Some(mantissa / factor),
            _ => None,
        };
        let number = parse(&literal).unwrap();
        prop_assert_eq!(number.to_scaled(scale), expected);
        prop_assert_eq!(number.scale() <= scale as usize, expected.is_some());
        prop_assert_eq!(fixed_of(&literal, scale as usize), expected.map(|value| decimal_text(value, scale as usize)));
    }

    #[test]
    fn the_canonical_text_has_the_same_value(parts in parts()) {
        let (literal, mantissa, exponent) = assemble(parts);
        let text = canonical_of(&literal).unwrap();
        let number = parse(&literal).unwrap();
        let places = number.written_scale();
        let expected = match exponent {
            _ if mantissa == 0 => decimal_text(0, places),
            0.. => decimal_text(mantissa * 10_i128.pow(exponent.unsigned_abs()), 0),
            _ => decimal_text(mantissa, places),
        };
        prop_assert_eq!(&text, &expected);
        prop_assert_eq!(canonical_of(&text), Some(text.clone()));
        let digits = text.trim_start_matches(['-', '0', '.']);
        let whole = text.trim_start_matches('-').split('.').next().unwrap().trim_start_matches('0').len();
        prop_assert_eq!(number.integer_digits(), whole);
        let significant = digits.replace('.', "").trim_end_matches('0').len();
        prop_assert_eq!(number.significant_digits(), significant);
    }

    #[test]
    fn a_double_fits_when_its_text_is_the_number(parts in parts(), more in "[0-9]{0,8}") {
        let (negative, whole, fraction, exponent) = parts;
        let (literal, ..) = assemble((negative, whole, Some(fraction.unwrap_or_default() + &more), exponent));
        let number = parse(&literal).unwrap();
        let told = number.fits_double();
        prop_assert!(if is_beyond(&literal) { !told } else { told == comes_back(&literal) }, "{}", literal);
    }

    #[test]
    fn the_text_of_a_float_fits(size in -4..16_i32, bits in 0..1_u64 << 52) {
        let value = (1.0 + bits as f64 / (1_u64 << 52) as f64) * 10_f64.powi(size);
        let text = from_float(value).unwrap();
        prop_assert_eq!(fits_double(&text), !is_beyond(&text), "{}", text);
        // Of its neighbours most are read as the same float, and not written again.
        for digit in '0'..='9' {
            let neighbour = format!("{}{digit}", text.split_at(text.len() - 1).0);
            let expected = comes_back(&neighbour) && !is_beyond(&neighbour);
            prop_assert_eq!(fits_double(&neighbour), expected, "{}", neighbour);
        }
    }

    #[test]
    fn floats_read_back_as_they_were(bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        if let Some(text) = from_float(value) {
            prop_assert_eq!(text.parse::<f64>().unwrap(), value);
            let same = parse(&text).is_some_and(|number| number.exponent == 0);
            prop_assert!(same, "{}", text);
        } else {
            prop_assert!(!value.is_finite());
        }
    }

    #[test]
    fn the_grammar_is_the_one_of_the_reader(text in "[-+]?[0-9.eE+-]{1,7}") {
        let mut reader = Reader::of_text(&text);
        let is_number = matches!(reader.next(), Ok(Token::Number(_))) && reader.end().is_ok();
        prop_assert_eq!(parse(&text).is_some(), is_number);
    }

    #[test]
    fn brazilian_texts_are_the_inverse_of_writing_them(whole in 0..10_000_000_u32, fraction in "[0-9]{1,4}") {
        let digits = whole.to_string();
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place) % 3 == 0 {
                grouped.push('.');
            }
            grouped.push(digit);
        }
        prop_assert_eq!(from_brazilian(&format!("{grouped},{fraction}")), Some(format!("{digits}.{fraction}")));
        prop_assert_eq!(from_brazilian(&format!("{digits},{fraction}")), Some(format!("{digits}.{fraction}")));
    }
}
