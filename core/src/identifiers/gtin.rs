//! GTIN, the number under a bar code: 8, 12, 13 or 14 digits, the last a check digit mod 10.
//!
//! Prefixes 02, 04 and 20 to 29, which a shop gives out itself, are as right as any. Which lengths a vendor
//! takes is the vendor's affair.

use super::rule::{Form, Rule, TEN, digit};

/// What an NF-e says, to the letter, of a product that has no GTIN. It checks as a GTIN does, in any case.
pub const NONE: &str = "SEM GTIN";

pub(super) static RULE: Rule = Rule::of(&[
    Form::of(b"00000000").digits(&[digit(7, b"3131313", TEN)]),
    Form::of(b"000000000000").digits(&[digit(11, b"31313131313", TEN)]),
    Form::of(b"0000000000000").digits(&[digit(12, b"131313131313", TEN)]),
    Form::of(b"00000000000000").digits(&[digit(13, b"3131313131313", TEN)]),
])
.free(b" ")
.or(NONE)
// Other repeated digits may be a shop's own (2222222222222).
.not_all(b'0');

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Gtin, Lengths, Progress, Strength, check, format, partial};

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
        assert_eq!(strict("sem gtin").as_deref(), Ok("SEM GTIN"));
        for text in ["SEMGTIN", "SEM  GTIN", "SEM", "ſEM GTIN"] {
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
            let expected = Lengths::of(&[8, 12, 13, 14]);
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
