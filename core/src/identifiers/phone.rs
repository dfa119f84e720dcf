//! Phone numbers of Brazil: area code, then nine digits beginning with 9 (mobile) or eight beginning with 2 to 5
//! (fixed). The country code, `+55` or the bare 55, goes with the mask.

use super::mask::{self, is_separator};
use super::rule::{Among, Form, Rule, among};
use super::{Defect, Lengths, Normalised, Progress};

const MOBILE: &[u8] = b"(00) 00000-0000";
const FIXED: &[u8] = b"(00) 0000-0000";
const COUNTRY: &[u8] = b"55";

/// The 67 area codes in use, as ranges.
const AREAS: Among =
    among(0, 2, b"1119 2122 2424 2728 3135 3738 4149 5151 5355 6169 7171 7375 7777 7979 8189 9199");

pub(super) static RULE: Rule = Rule::of(&[
    Form::of(MOBILE).among(&[AREAS, among(2, 1, b"99")]),
    Form::of(FIXED).among(&[AREAS, among(2, 1, b"25")]),
])
.free(b" .-");

/// Takes away the mask, of which there are too many to list, and the country code.
///
/// Parentheses enclose the area code, and after the last `.` or `-` come four digits or more: `1198765432.0`,
/// a number that passed through a spreadsheet, is not a mobile.
pub(super) fn read<'t>(text: &[u8]) -> Result<Normalised<'t>, Defect> {
    let (abroad, text) = text.strip_prefix(b"+").map_or((false, text), |rest| (true, rest));
    let mut all = Normalised::new();
    let (mut found, mut last_group, mut split, mut misplaced) = (0_usize, 0, false, false);
    let (mut opened, mut closed) = (None, false);
    for &byte in text {
        match byte {
            b'0'..=b'9' => {
                all.push(byte);
                found += 1;
                last_group += 1;
            }
            b' ' => {}
            b'(' if opened.is_none() && matches!(found, 0 | 2) => opened = Some(found),
            b')' if opened.is_some_and(|at| at + 2 == found) && !closed => closed = true,
            b'.' | b'-' => {
                misplaced |= found == 0;
                split = true;
                last_group = 0;
            }
            _ if is_separator(byte) => misplaced = true,
            _ => return Err(Defect::Characters),
        }
    }
    let with_country = abroad || matches!(found, 12 | 13);
    let national = match all.as_bytes().strip_prefix(COUNTRY) {
        Some(national) if with_country => national,
        _ if abroad && found > 0 => return Err(Defect::Unknown),
        _ => all.as_bytes(),
    };
    // Beyond the buffer's capacity only the count goes on.
    let length = national.len() + (found - all.as_bytes().len());
    if !matches!(length, 10 | 11) {
        return Err(Defect::Length { found: length, expected: Lengths::of(&[10, 11]) });
    }
    if misplaced || (split && last_group < 4) || opened.is_some() != closed {
        return Err(Defect::Characters);
    }
    let mut normalised = Normalised::new();
    for &digit in national {
        normalised.push(digit);
    }
    Ok(normalised)
}

/// A number while it is typed. A country code that was typed stays in sight.
///
/// Digits that begin with a bare 55 are an area's number as long as they can be one, else the country's.
pub(super) fn partial(typed: &str) -> (String, Progress) {
    let as_typed = |defect| (typed.to_owned(), Progress::Wrong(defect));
    let text = typed.trim_ascii().as_bytes();
    let (abroad, text) = text.strip_prefix(b"+").map_or((false, text), |rest| (true, rest));
    if text.iter().any(|&byte| !byte.is_ascii_digit() && !is_separator(byte)) {
        return as_typed(Defect::Characters);
    }
    let mut digits = Normalised::new();
    let mut found = 0_usize;
    for &digit in text.iter().filter(|byte| byte.is_ascii_digit()) {
        digits.push(digit);
        found += 1;
    }
    let (digits, lost) = (digits.as_bytes(), found - digits.as_bytes().len());
    if lost > 0 {
        return as_typed(Defect::Length { found, expected: Lengths::of(&[10, 11]) });
    }
    let national = digits.strip_prefix(COUNTRY);
    match (abroad, national) {
        (true, Some(national)) => masked("+55 ", national),
        (true, None) if COUNTRY.starts_with(digits) => {
            let mut shown = String::from("+");
            mask::write(b"00", digits, &mut shown);
            (shown, Progress::Incomplete)
        }
        (true, None) => as_typed(Defect::Unknown),
        (false, national) => {
            let (shown, progress) = masked("", digits);
            let other = national.filter(|_| matches!(progress, Progress::Wrong(_)));
            match other.map(|national| masked("+55 ", national)) {
                Some(other) if !matches!(other.1, Progress::Wrong(_)) => other,
                _ => (shown, progress),
            }
        }
    }
}

/// The number in its mask, which the third digit tells, behind the country code.
fn masked(country: &str, number: &[u8]) -> (String, Progress) {
    let mut shown = String::from(if number.is_empty() { country.trim_end() } else { country });
    let mobile = number.get(2) == Some(&b'9') || number.len() > 10;
    mask::write(if mobile { MOBILE } else { FIXED }, number, &mut shown);
    // What is too many stays in sight.
    shown.extend(number.iter().skip(11).map(|&digit| char::from(digit)));
    (shown, RULE.progress(number, false))
}

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Phone, Lengths, Progress, Strength, check, format, partial};

    fn strict(text: &str) -> Result<String, Defect> {
        check(Phone, text, Strength::Strict).map(|phone| phone.as_str().to_owned())
    }

    #[test]
    fn there_are_67_areas() {
        let codes = (0..100).map(|code| format!("{code:02}"));
        let known = |code: &String| partial(Phone, code).1 == Progress::Incomplete;
        assert_eq!(codes.filter(known).count(), 67);
    }

    #[test]
    fn what_people_type_is_read() {
        for text in [
            "41992279389",
            "(41) 99227-9389",
            "(41)99227-9389",
            "41 99227-9389",
            "41 9 9227-9389",
            "41.99227.9389",
            "41-99227-9389",
            "+5541992279389",
            "+55 41 99227-9389",
            "+55 (41) 99227-9389",
            "5541992279389",
            "55 (41) 9 9227 9389",
            "+55-41-99227-9389",
        ] {
            assert_eq!(strict(text).as_deref(), Ok("41992279389"), "{text}");
        }
        // Fixed lines, of the vendor's own and of its public test base.
        assert_eq!(strict("(41) 3013-1161").as_deref(), Ok("4130131161"));
        assert_eq!(strict("(45) 3570-3111").as_deref(), Ok("4535703111"));
        // Santa Maria's area is 55 as the country is.
        assert_eq!(strict("5532201234").as_deref(), Ok("5532201234"));
        assert_eq!(strict("+55 55 3220-1234").as_deref(), Ok("5532201234"));
    }

    #[test]
    fn other_marks_are_refused() {
        for text in [
            "41 3013/1161",
            "-41992279389",
            "(41 99227-9389",
            "41) 99227-9389",
            "4(19)92279389",
            "((41)) 99227-9389",
            "41992279389-",
            "1198765432.0",
            "4133334444.0",
            "41 99227+9389",
            "041x992279389",
        ] {
            assert_eq!(strict(text), Err(Defect::Characters), "{text}");
        }
    }

    #[test]
    fn other_countries_and_areas_are_unknown() {
        assert_eq!(strict("+1 415 555 2671"), Err(Defect::Unknown));
        assert_eq!(check(Phone, "+1 415 555 2671", Strength::Shape), Err(Defect::Unknown));
        assert_eq!(strict("(20) 3013-1161"), Err(Defect::Unknown));
        assert_eq!(strict("0800 123 4567"), Err(Defect::Unknown));
        assert_eq!(strict("(41) 6013-1161"), Err(Defect::Unknown));
        assert!(check(Phone, "(20) 6013-1161", Strength::Shape).is_ok());
    }

    #[test]
    fn lengths_go_with_the_first_digit() {
        assert_eq!(strict("(41) 9227-9389"), Err(Defect::Length { found: 10, expected: Lengths::of(&[11]) }));
        assert_eq!(
            strict("(41) 33013-1161"),
            Err(Defect::Length { found: 11, expected: Lengths::of(&[10]) })
        );
        assert_eq!(strict("3013-1161"), Err(Defect::Length { found: 8, expected: Lengths::of(&[10, 11]) }));
        assert_eq!(strict("+55"), Err(Defect::Length { found: 0, expected: Lengths::of(&[10, 11]) }));
        assert_eq!(strict("+1"), Err(Defect::Unknown));
    }

    #[test]
    fn typing_is_followed() {
        let steps = [
            ("4", "(4", Progress::Incomplete),
            ("(41", "(41", Progress::Incomplete),
            ("(419", "(41) 9", Progress::Incomplete),
            ("(41) 9922793", "(41) 99227-93", Progress::Incomplete),
            ("(41) 9922-7938", "(41) 99227-938", Progress::Incomplete),
            ("41992279389", "(41) 99227-9389", Progress::Complete),
            ("4130131161", "(41) 3013-1161", Progress::Complete),
            ("20", "(20", Progress::Wrong(Defect::Unknown)),
            ("416", "(41) 6", Progress::Wrong(Defect::Unknown)),
            ("+", "+", Progress::Incomplete),
            ("+5", "+5", Progress::Incomplete),
            ("+55", "+55", Progress::Incomplete),
            ("+55 4", "+55 (4", Progress::Incomplete),
            ("+5541992279389", "+55 (41) 99227-9389", Progress::Complete),
            ("+1", "+1", Progress::Wrong(Defect::Unknown)),
            ("5541", "(55) 41", Progress::Incomplete),
            ("5541992279", "(55) 4199-2279", Progress::Complete),
            ("55419922793", "+55 (41) 99227-93", Progress::Incomplete),
            ("5541992279389", "+55 (41) 99227-9389", Progress::Complete),
            ("41x", "41x", Progress::Wrong(Defect::Characters)),
        ];
        for (typed, shown, progress) in steps {
            assert_eq!(partial(Phone, typed), (shown.to_owned(), progress), "{typed}");
        }
    }

    #[test]
    fn the_mask_is_written() {
        assert_eq!(format(Phone, "+5541992279389").as_deref(), Some("(41) 99227-9389"));
        assert_eq!(format(Phone, "4130131161").as_deref(), Some("(41) 3013-1161"));
    }
}
