//! Facts about single texts, and the calendar counted day by day.
#![allow(clippy::unwrap_used)]

use super::*;
use proptest::prelude::*;

#[test]
fn dates_are_days_that_exist() {
    for text in ["2024-02-29", "2000-02-29", "2023-12-31", "0001-01-01", "9999-12-31", "2019-04-30"] {
        assert!(is_date(text), "{text}");
    }
    for text in [
        "",
        "2023-02-29",
        "1900-02-29",
        "2023-04-31",
        "2023-13-01",
        "2023-00-10",
        "2023-01-00",
        "2023-01-32",
        "0000-01-01",
        "2023-1-01",
        "2023-01-1",
        "20230101",
        "2023/01/01",
        "01-01-2023",
        "2023-01-01 ",
        " 2023-01-01",
        "2023-01-01T",
        "+023-01-01",
        "-023-01-01",
        "2023-+1-01",
        "２023-01-01",
        "é023-01-0",
        "10000-01-01",
    ] {
        assert!(!is_date(text), "{text}");
    }
}

#[test]
fn a_date_time_comes_apart_as_written() {
    let parts = |text| date_time(text).map(|found| (found.date, found.time, found.fraction, found.offset));
    let date = "2024-02-29";
    assert_eq!(parts("2024-02-29T23:59:59"), Some((date, "23:59:59", "", None)));
    assert_eq!(parts("2024-02-29 23:59:59"), Some((date, "23:59:59", "", None)));
    assert_eq!(parts("2024-02-29t00:00:00Z"), Some((date, "00:00:00", "", Some("Z"))));
    assert_eq!(parts("2024-02-29T01:02:03.1-03:00"), Some((date, "01:02:03.1", "1", Some("-03:00"))));
    assert_eq!(parts("2024-02-29T01:02:03.123456789"), Some((date, "01:02:03.123456789", "123456789", None)));
    for text in [
        "",
        "2024-02-29",
        "2024-02-29T",
        "2024-02-29T10:00",
        "2024-02-30T10:00:00",
        "2024-02-29  10:00:00",
        "2024-02-29T24:00:00",
        "2024-02-29T10:60:00",
        "2024-02-29T10:00:60",
        "2024-02-29T10:00:00.",
        "2024-02-29T10:00:00.Z",
        "2024-02-29T10:00:00.1234567890",
        "2024-02-29T10:00:00,5",
        "2024-02-29T10:00:00z",
        "2024-02-29T10:00:00 Z",
        "2024-02-29T10:00:00+0300",
        "2024-02-29T10:00:00+03",
        "2024-02-29T10:00:00+15:00",
        "2024-02-29T10:00:00+14:01",
        "2024-02-29T10:00:00+03:60",
        "2024-02-29T10:00:00−03:00",
        "2024-02-29T1:00:00",
        "2024-02-29_10:00:00",
        "2024-02-29T10-00-00",
        "2024-02-29T10:00:00ZZ",
        "2024-02-2é10:00:00",
        "2024-02-29T10:00:é",
    ] {
        assert_eq!(date_time(text), None, "{text}");
    }
}

#[test]
fn offsets_have_a_sign_or_are_z() {
    for text in ["Z", "+00:00", "-00:00", "-03:00", "+05:45", "+14:00", "-14:00"] {
        assert!(is_offset(text), "{text}");
    }
    for text in ["", "z", "03:00", "+3:00", "+0300", "+03", "+03:0", "+14:30", "+15:00", "+-3:00", "Z+00:00"]
    {
        assert!(!is_offset(text), "{text}");
    }
}

#[test]
fn moments_count_from_1970() {
    for (text, expected) in [
        ("1970-01-01T00:00:00Z", Some(0)),
        ("1969-12-31T21:00:00-03:00", Some(0)),
        ("1970-01-01T14:00:00+14:00", Some(0)),
        ("1969-12-31T23:59:59Z", Some(-1)),
        ("2001-09-09T01:46:40.999Z", Some(1_000_000_000)),
        ("0001-01-01T00:00:00Z", Some(-62_135_596_800)),
        ("9999-12-31T23:59:59Z", Some(253_402_300_799)),
        ("2001-09-09T01:46:40", None),
        ("2001-09-09", None),
    ] {
        assert_eq!(unix_seconds(text), expected, "{text}");
    }
    assert_eq!(format_utc(253_402_300_800), "10000-01-01T00:00:00Z");
}

/// Eight hundred years, one day after the other by the rules of the calendar.
#[test]
fn every_day_has_its_number() {
    let mut days = -(days_of_year(1583..1970));
    for year in 1583..2383 {
        for month in 1..=12 {
            for day in 1..=31 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                let exists = day <= length_of(year, month);
                assert_eq!(is_date(&text), exists, "{text}");
                if exists {
                    let moment = format!("{text}T12:34:56Z");
                    let seconds = days * 86_400 + 45_296;
                    assert_eq!(unix_seconds(&moment), Some(seconds), "{moment}");
                    assert_eq!(format_utc(seconds), moment);
                    days += 1;
                }
            }
        }
    }
}

fn days_of_year(years: std::ops::Range<i64>) -> i64 {
    years.map(|year| (1..=12).map(|month| length_of(year, month)).sum::<i64>()).sum()
}

/// Thirty days has September.
fn length_of(year: i64, month: i64) -> i64 {
    match (month, year) {
        (4 | 6 | 9 | 11, _) => 30,
        (2, _) if year % 400 == 0 || year % 100 != 0 && year % 4 == 0 => 29,
        (2, _) => 28,
        _ => 31,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_moment_has_a_text(unix in any::<i64>()) {
        prop_assert!(format_utc(unix).ends_with('Z'));
    }

    #[test]
    fn moments_of_four_digit_years_go_both_ways(unix in -62_135_596_800..253_402_300_800_i64) {
        prop_assert_eq!(unix_seconds(&format_utc(unix)), Some(unix));
    }

    #[test]
    fn an_offset_moves_the_moment(hour in 0..14_i64, minute in 0..60_i64, west in any::<bool>()) {
        let offset = format!("{}{hour:02}:{minute:02}", if west { '-' } else { '+' });
        let ahead = (hour * 3600 + minute * 60) * if west { -1 } else { 1 };
        prop_assert_eq!(unix_seconds(&format!("1970-01-01T00:00:00.5{offset}")), Some(-ahead));
    }

    #[test]
    fn no_text_breaks_it(text in "[0-9TtZé:. +-]{0,30}") {
        let _ = (is_date(&text), is_offset(&text), date_time(&text), unix_seconds(&text));
    }

    #[test]
    fn the_parts_are_the_whole(unix in 0..4_000_000_000_i64, fraction in "[0-9]{1,9}", zoned in any::<bool>()) {
        let offset = if zoned { "-03:00" } else { "" };
        let text = format_utc(unix).replace('Z', &format!(".{fraction}{offset}"));
        let found = date_time(&text).unwrap();
        prop_assert_eq!(format!("{}T{}{}", found.date, found.time, found.offset.unwrap_or_default()), text.clone());
        prop_assert_eq!(found.fraction, fraction);
    }
}
