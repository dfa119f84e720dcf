//! GTIN, the number under a bar code: 8, 12, 13 or 14 digits, the last a check digit mod 10.
//!
//! Prefixes 02, 04 and 20 to 29, which a shop gives out itself, are as right as any. Which lengths a vendor
//! takes is the vendor's affair.

use super::check_digits::{modulo_10, weighted};
use super::rule::{self, Rule};
use super::{Defect, Identifier};

/// What an NF-e says, to the letter, of a product that has no GTIN. It checks as a GTIN does.
pub const NONE: &str = "SEM GTIN";

pub(super) static RULE: Rule = Rule {
    kind: Identifier::Gtin,
    masks: &[b"00000000000000"],
    free: b" ",
    lengths: &[8, 12, 13, 14],
    expected: "8, 12, 13, 14",
    word: Some(NONE),
    read: rule::read,
    whole,
    begun,
};

/// The check digit that the ASCII digits before it call for: weights 3 and 1 by turns, from the right.
pub fn check_digit(base: &[u8]) -> u8 {
    let weights = if base.len().is_multiple_of(2) { [1, 3] } else { [3, 1] };
    modulo_10(weighted(base, weights.into_iter().cycle()))
}

fn whole(text: &[u8]) -> Result<(), Defect> {
    let Some((last, base)) = text.split_last() else { return Ok(()) };
    if text.iter().all(|&digit| digit == b'0') {
        // Right by arithmetic and given to nobody. Other repeated digits may be a shop's own (2222222222222).
        Err(Defect::Repeated)
    } else if *last == check_digit(base) {
        Ok(())
    } else {
        Err(Defect::CheckDigits)
    }
}

fn begun(text: &[u8]) -> Result<(), Defect> {
    // Any beginning has an end that is right, but thirteen zeros have only one and it is a zero.
    match text.len() {
        13 if text.iter().all(|&digit| digit == b'0') => Err(Defect::Repeated),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Gtin, Progress, Strength, check, format, partial};

    fn strict(text: &str) -> Result<String, Defect> {
        check(Gtin, text, Strength::Strict).map(|gtin| gtin.as_str().to_owned())
    }

    #[test]
    fn published_numbers_pass() {
        // EstoqueAi's manual; GS1's and Wikipedia's examples of each length; the ends the vendors' samples lack.
        for text in [
            "7894900027013",
            "78933873",
            "7894900011593",
            "4006381333931",
            "036000291452",
            "96385074",
            "15400141288763",
            "7899837765052",
            "7895548123587",
            "7 894900 027013",
        ] {
            assert!(strict(text).is_ok(), "{text}");
        }
        // IS Collector's and eGestor's samples as printed.
        assert_eq!(strict("7899837765050"), Err(Defect::CheckDigits));
        assert_eq!(strict("7895548123584"), Err(Defect::CheckDigits));
        assert!(check(Gtin, "7899837765050", Strength::Shape).is_ok());
    }

    #[test]
    fn none_has_a_word_of_its_own() {
        assert_eq!(strict(" SEM GTIN ").as_deref(), Ok("SEM GTIN"));
        assert_eq!(format(Gtin, "SEM GTIN").as_deref(), Some("SEM GTIN"));
        for text in ["SEMGTIN", "sem gtin", "SEM  GTIN", "SEM"] {
            assert_eq!(strict(text), Err(Defect::Characters), "{text}");
        }
        assert_eq!(partial(Gtin, "SEM G"), ("SEM G".to_owned(), Progress::Incomplete));
        assert_eq!(partial(Gtin, "SEM "), ("SEM ".to_owned(), Progress::Incomplete));
        assert_eq!(partial(Gtin, "SEM GTIN").1, Progress::Complete);
        assert_eq!(partial(Gtin, "SEM P").1, Progress::Wrong(Defect::Characters));
    }

    #[test]
    fn only_four_lengths_are_right() {
        for length in (1..=15).filter(|length| ![8, 12, 13, 14].contains(length)) {
            let text: String = core::iter::repeat_n('2', length).collect();
            let expected = "8, 12, 13, 14";
            assert_eq!(strict(&text), Err(Defect::Length { found: length, expected }), "{text}");
        }
    }

    #[test]
    fn zeros_are_nobodys_and_a_shops_own_are_somebodys() {
        for length in [8, 12, 13, 14] {
            let text: String = core::iter::repeat_n('0', length).collect();
            assert_eq!(strict(&text), Err(Defect::Repeated));
        }
        assert!(strict("2222222222222").is_ok());
        assert!(strict("0201234567899").is_ok());
    }

    #[test]
    fn a_wrong_eight_can_become_a_right_thirteen() {
        assert_eq!(partial(Gtin, "78949000").1, Progress::Incomplete);
        assert_eq!(partial(Gtin, "78933873").1, Progress::Complete);
        assert_eq!(partial(Gtin, "0000000000000").1, Progress::Wrong(Defect::Repeated));
        assert_eq!(partial(Gtin, "15400141288764").1, Progress::Wrong(Defect::CheckDigits));
    }
}
