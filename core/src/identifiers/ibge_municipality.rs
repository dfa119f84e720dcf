//! IBGE's code of a municipality: 7 digits, two of the state, four of its own, a check digit.

use super::rule::{Form, Rule, TEN, among, digit};
use super::uf;

/// Nine codes in use end in another digit than the one that the others call for.
const EXCEPTIONS: &[u8] = b"22019192201919 22019882201988 22022512202251 26115332611533 31178363117836 \
    31521313152131 43058714305871 52039395203939 52039625203962";

pub(super) static RULE: Rule = Rule::of(&[
    Form::of(b"0000000").among(&[among(0, 2, uf::NUMBERS)]).digits(&[digit(6, b"121212", TEN).split()]),
    Form::of(b"0000000").among(&[among(0, 7, EXCEPTIONS)]),
]);

#[cfg(test)]
mod tests {
    use super::super::{
        Defect, Identifier::IbgeMunicipality, Lengths, Progress, Strength, check, corrected, partial,
    };
    use super::*;

    fn strict(text: &str) -> Result<String, Defect> {
        check(IbgeMunicipality, text, Strength::Strict).map(|code| code.as_str().to_owned())
    }

    #[test]
    fn published_codes_pass() {
        // Capitals, and Boa Esperança do Norte, a municipality since 2025.
        for text in ["3550308", "4106902", "3304557", "5300108", "1302603", "2927408", "5101837"] {
            assert!(strict(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn the_nine_exceptions_break_the_rule_and_pass() {
        let codes: Vec<&[u8]> = EXCEPTIONS.chunks(15).filter_map(|pair| pair.get(..7)).collect();
        assert_eq!(codes.len(), 9);
        for code in codes {
            let code = core::str::from_utf8(code).unwrap_or_default();
            assert!(corrected(IbgeMunicipality, code).is_some_and(|other| other != code), "{code}");
            assert!(strict(code).is_ok(), "{code}");
        }
    }

    #[test]
    fn defects_are_told_apart() {
        // eGestor's sample has six digits.
        assert_eq!(strict("355030"), Err(Defect::Length { found: 6, expected: Lengths::of(&[7]) }));
        assert_eq!(strict("3550307"), Err(Defect::CheckDigits));
        assert_eq!(strict("3450308"), Err(Defect::Unknown));
        assert_eq!(strict("9999999"), Err(Defect::Unknown));
        assert!(check(IbgeMunicipality, "355030", Strength::Off).is_ok());
    }

    #[test]
    fn typing_is_followed() {
        assert_eq!(partial(IbgeMunicipality, "34").1, Progress::Wrong(Defect::Unknown));
        assert_eq!(partial(IbgeMunicipality, "355030").1, Progress::Incomplete);
        assert_eq!(partial(IbgeMunicipality, "3550308").1, Progress::Complete);
    }
}
