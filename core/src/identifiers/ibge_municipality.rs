//! IBGE's code of a municipality: 7 digits, two of the state, four of its own, a check digit.

use super::check_digits::{modulo_10, value};
use super::rule::{self, Rule};
use super::{Defect, Identifier, uf};

/// Codes in use whose last digit is not the one that the others call for.
pub const EXCEPTIONS: [&str; 9] =
    ["2201919", "2201988", "2202251", "2611533", "3117836", "3152131", "4305871", "5203939", "5203962"];

pub(super) static RULE: Rule = Rule {
    kind: Identifier::IbgeMunicipality,
    masks: &[b"0000000"],
    free: b"",
    lengths: &[7],
    expected: "7",
    word: None,
    read: rule::read,
    whole: judge,
    begun: judge,
};

/// The check digit that six ASCII digits call for: weights 1 and 2 by turns, the products' digits added.
pub fn check_digit(base: &[u8; 6]) -> u8 {
    let products = base.iter().zip([1, 2, 1, 2, 1, 2]).map(|(&digit, weight)| value(digit) * weight);
    modulo_10(products.map(|product| product / 10 + product % 10).sum())
}

fn judge(text: &[u8]) -> Result<(), Defect> {
    if !uf::begins_with_number(text) {
        return Err(Defect::Unknown);
    }
    match text.split_first_chunk() {
        Some((base, [digit])) if *digit != check_digit(base) => {
            let exception = EXCEPTIONS.iter().any(|code| code.as_bytes() == text);
            if exception { Ok(()) } else { Err(Defect::CheckDigits) }
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::IbgeMunicipality, Progress, Strength, check, partial};
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
        for code in EXCEPTIONS {
            let digits = code.as_bytes().split_first_chunk();
            assert!(digits.is_some_and(|(base, digit)| digit != [check_digit(base)]), "{code}");
            assert!(strict(code).is_ok(), "{code}");
        }
    }

    #[test]
    fn defects_are_told_apart() {
        // eGestor's sample has six digits.
        assert_eq!(strict("355030"), Err(Defect::Length { found: 6, expected: "7" }));
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
