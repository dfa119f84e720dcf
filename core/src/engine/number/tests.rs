//! Facts about single literals.
#![allow(clippy::unwrap_used)]

use super::*;

pub(super) fn canonical_of(literal: &str) -> Option<String> {
    canonical(literal, &mut String::from("left over")).map(str::to_owned)
}

pub(super) fn fixed_of(literal: &str, scale: usize) -> Option<String> {
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
    assert_eq!(whole("-12e0"), Some(-12));
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
