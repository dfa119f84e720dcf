//! CPF, the number of a person: 11 digits, the last two check digits mod 11.
//!
//! Two remainders share the digit 0, so that not every slip is caught: with a first check digit 0, a first digit
//! one off may pass (`45662096104`, `55662096104`); with both 0, a sixth digit two off.

use super::rule::{Digit, ELEVEN, Form, Rule, digit};

const DIGITS: &[Digit] = &[digit(9, b":98765432", ELEVEN), digit(10, b";:98765432", ELEVEN)];

pub(super) const FORM: Form = Form::of(b"000.000.000-00").digits(DIGITS);

pub(super) static RULE: Rule = Rule::of(&[FORM]).not_all(b'*');

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Cpf, Lengths, Progress, Strength, check, format, partial};

    fn strict(text: &str) -> Result<String, Defect> {
        check(Cpf, text, Strength::Strict).map(|cpf| cpf.as_str().to_owned())
    }

    #[test]
    fn published_numbers_pass() {
        // Customers of Shop Control's public test base.
        let published =
            ["16025717087", "010.184.670-33", "794.895.670-00", "903.366.985-42", "277.447.362-49"];
        for text in published {
            assert!(strict(text).is_ok(), "{text}");
        }
        assert_eq!(strict(" 160.257.170-87\n").as_deref(), Ok("16025717087"));
    }

    #[test]
    fn every_repeated_digit_is_refused_though_its_arithmetic_is_right() {
        for digit in '0'..='9' {
            let text: String = core::iter::repeat_n(digit, 11).collect();
            assert_eq!(strict(&text), Err(Defect::Repeated), "{text}");
        }
    }

    #[test]
    fn one_slip_in_a_first_digit_goes_unseen() {
        assert!(strict("45662096104").is_ok());
        assert!(strict("55662096104").is_ok());
    }

    #[test]
    fn defects_are_told_apart() {
        assert_eq!(strict(" "), Err(Defect::Empty));
        assert_eq!(strict("160257170"), Err(Defect::Length { found: 9, expected: Lengths::of(&[11]) }));
        assert_eq!(strict("160.25.170-87"), Err(Defect::Length { found: 10, expected: Lengths::of(&[11]) }));
        assert_eq!(strict("160.257.170-88"), Err(Defect::CheckDigits));
        assert_eq!(strict("160.257.170-78"), Err(Defect::CheckDigits));
        for text in
            ["1602571708A", "160_257_170_87", "-16025717087", "16025717087.", "1.6025717087", "١٦٠٢٥٧١٧٠٨٧"]
        {
            assert_eq!(strict(text), Err(Defect::Characters), "{text}");
        }
    }

    #[test]
    fn typing_is_followed() {
        let steps = [
            ("", "", Progress::Incomplete),
            ("1602", "160.2", Progress::Incomplete),
            ("160.2", "160.2", Progress::Incomplete),
            ("160257170", "160.257.170", Progress::Incomplete),
            ("1602571708", "160.257.170-8", Progress::Incomplete),
            ("1602571709", "160.257.170-9", Progress::Wrong(Defect::CheckDigits)),
            ("160.257.170-87", "160.257.170-87", Progress::Complete),
            ("160.25.170-8", "160.251.708", Progress::Incomplete),
            ("11111111", "111.111.11", Progress::Incomplete),
            ("111111111", "111.111.111", Progress::Wrong(Defect::Repeated)),
            ("16x", "16x", Progress::Wrong(Defect::Characters)),
        ];
        for (typed, shown, progress) in steps {
            assert_eq!(partial(Cpf, typed), (shown.to_owned(), progress), "{typed}");
        }
        let long = Progress::Wrong(Defect::Length { found: 12, expected: Lengths::of(&[11]) });
        assert_eq!(partial(Cpf, "160.257.170-871"), ("160.257.170-871".to_owned(), long));
    }

    #[test]
    fn the_mask_is_written_where_the_shape_is_right() {
        assert_eq!(format(Cpf, "16025717087").as_deref(), Some("160.257.170-87"));
        assert_eq!(format(Cpf, "16025717000").as_deref(), Some("160.257.170-00"));
        assert_eq!(format(Cpf, "1602571708"), None);
    }
}
