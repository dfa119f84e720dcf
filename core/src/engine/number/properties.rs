//! Properties of all literals, held against arithmetic in 128 bits and against floats.
#![allow(clippy::unwrap_used)]

use super::tests::{canonical_of, fixed_of};
use super::*;
use crate::engine::json::Reader;
use crate::engine::source::{Source, Token};
use proptest::prelude::*;

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
