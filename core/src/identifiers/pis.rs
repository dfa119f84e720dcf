//! PIS/PASEP, a worker's number (NIS, NIT): 11 digits, the last a check digit mod 11.

use super::rule::{Digit, ELEVEN, Form, Rule, digit};

const DIGITS: &[Digit] = &[digit(10, b"3298765432", ELEVEN)];

pub(super) static RULE: Rule =
    Rule::of(&[Form::of(b"000.00000.00-0").digits(DIGITS), Form::of(b"000.0000.000-0").digits(DIGITS)])
        .not_all(b'*');

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Pis, Progress, Strength, check, format, partial};

    fn strict(text: &str) -> Result<String, Defect> {
        check(Pis, text, Strength::Strict).map(|pis| pis.as_str().to_owned())
    }

    #[test]
    fn published_numbers_pass() {
        // Examples of the libraries brazilnum and brutils, in both masks in use.
        for text in ["125.6124.131-0", "125.61241.31-0", "12345678900", "98765432103", "170.24354.75-3"] {
            assert!(strict(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn defects_are_told_apart() {
        assert_eq!(strict("111.6124.131-0"), Err(Defect::CheckDigits));
        assert_eq!(strict("00000000000"), Err(Defect::Repeated));
        assert_eq!(strict("11111111111"), Err(Defect::Repeated));
        assert_eq!(strict("125.6124.1310"), Ok("12561241310".to_owned()));
        assert_eq!(strict("125/6124/131-0"), Err(Defect::Characters));
    }

    #[test]
    fn typing_and_writing() {
        assert_eq!(format(Pis, "12561241310").as_deref(), Some("125.61241.31-0"));
        assert_eq!(partial(Pis, "125612413"), ("125.61241.3".to_owned(), Progress::Incomplete));
        assert_eq!(partial(Pis, "0000000000").1, Progress::Wrong(Defect::Repeated));
        assert_eq!(partial(Pis, "1111111111").1, Progress::Incomplete);
    }
}
