//! CNPJ, the number of a company: twelve digits or letters, then two check digits mod 11.
//!
//! IN RFB 2.229/2024: a character counts its ASCII code less 48, letters may stand in the root and in the
//! branch, and all 26 of them do. Two characters whose codes differ by 11, 22 or 33 (`6` and `A`, `A` and `L`,
//! `0` and `F`) leave the same remainder: such a swap is beyond what check digits can catch. So are a few slips in a number that ends in 00, for two remainders
//! share the digit 0.

use super::cpf;
use super::rule::{Digit, ELEVEN, Form, Rule, digit};

const DIGITS: &[Digit] = &[digit(12, b"543298765432", ELEVEN), digit(13, b"6543298765432", ELEVEN)];

const FORM: Form = Form::of(b"AA.AAA.AAA/AAAA-00").digits(DIGITS);

pub(super) static RULE: Rule = Rule::of(&[FORM]).not_all(b'*');

/// A CPF or a CNPJ.
pub(super) static OR_CPF: Rule = Rule::of(&[cpf::FORM, FORM]).not_all(b'*');

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Cnpj, Lengths, Progress, Strength, check, format, partial};

    fn strict(text: &str) -> Result<String, Defect> {
        check(Cnpj, text, Strength::Strict).map(|cnpj| cnpj.as_str().to_owned())
    }

    #[test]
    fn published_numbers_pass() {
        // The official alphanumeric example, Banco do Brasil, Shop Control's test base, Telefônica Brasil.
        for text in ["12.ABC.345/01DE-35", "00000000000191", "32.396.420/0001-25", "02.558.157/0001-62"] {
            assert!(strict(text).is_ok(), "{text}");
        }
        assert_eq!(strict("12abc34501de35").as_deref(), Ok("12ABC34501DE35"));
    }

    #[test]
    fn only_ascii_is_folded() {
        // `ſ` folds to S and `ı` to I by Unicode's rules, and fullwidth or Arabic digits are digits by them.
        for text in ["12ſBC34501DE35", "12ıBC34501DE35", "1２ABC34501DE35", "٠٠٠٠٠٠٠٠٠٠٠١٩١"]
        {
            assert_eq!(strict(text), Err(Defect::Characters), "{text}");
        }
    }

    #[test]
    fn the_check_digits_are_digits() {
        assert_eq!(strict("12ABC34501DEA5"), Err(Defect::Characters));
        assert_eq!(strict("12ABC34501DE3A"), Err(Defect::Characters));
    }

    #[test]
    fn defects_are_told_apart() {
        // EstoqueAi's own sample, which should end in 91.
        assert_eq!(strict("99999999000101"), Err(Defect::CheckDigits));
        assert!(strict("99999999000191").is_ok());
        assert!(check(Cnpj, "99999999000101", Strength::Shape).is_ok());
        assert_eq!(
            strict("12.ABC.345/01DE-3"),
            Err(Defect::Length { found: 13, expected: Lengths::of(&[14]) })
        );
        assert_eq!(strict("12.ABC/345.01DE-35"), Err(Defect::Characters));
        for digit in '0'..='9' {
            let text: String = core::iter::repeat_n(digit, 14).collect();
            assert_eq!(strict(&text), Err(Defect::Repeated), "{text}");
        }
    }

    #[test]
    fn swaps_by_eleven_go_unseen() {
        assert!(strict("12LBC34501DE35").is_ok());
        assert!(strict("12BBC34501DE35").is_err());
    }

    #[test]
    fn typing_is_followed() {
        let steps = [
            ("12abc", "12.ABC", Progress::Incomplete),
            ("12.ABC.345/01DE-3", "12.ABC.345/01DE-3", Progress::Incomplete),
            ("12ABC34501DE4", "12.ABC.345/01DE-4", Progress::Wrong(Defect::CheckDigits)),
            ("12ABC34501DE35", "12.ABC.345/01DE-35", Progress::Complete),
            ("000000000000", "00.000.000/0000", Progress::Wrong(Defect::Repeated)),
            ("111111111111", "11.111.111/1111", Progress::Incomplete),
            ("12ABC34501DEX", "12ABC34501DEX", Progress::Wrong(Defect::Characters)),
        ];
        for (typed, shown, progress) in steps {
            assert_eq!(partial(Cnpj, typed), (shown.to_owned(), progress), "{typed}");
        }
    }

    #[test]
    fn the_mask_is_written() {
        assert_eq!(format(Cnpj, "12abc34501de35").as_deref(), Some("12.ABC.345/01DE-35"));
    }
}
