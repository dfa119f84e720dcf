//! The access key of an NF-e or NFC-e: 44 characters, letters only where an alphanumeric CNPJ may stand.
//!
//! State (2), year and month (4), issuer (14), model (2), series (3), number (9), emission type (1),
//! code (8), check digit mod 11 (1). A CF-e SAT (model 59) has a key of the same length whose issuer, model and
//! check digit stand in the same places, with the equipment's number where the series would be; it is taken
//! as well. Keys of transport documents (CT-e, MDF-e) are not. A swap of two characters whose codes differ by
//! 11, 22 or 33 is never caught, as in a CNPJ.

use super::rule::{Among, Digit, ELEVEN, Form, Rule, among, digit};
use super::{cnpj, cpf, uf};

const STATE: Among = among(0, 2, uf::NUMBERS);
const MONTH: Among = among(4, 2, b"0112");
/// Weights 2 to 9 from the right, repeated: the leftmost of 43 weighs 4.
const DIGITS: &[Digit] = &[digit(43, b"4329876543298765432987654329876543298765432", ELEVEN)];

pub(super) static RULE: Rule = Rule::of(&[
    Form::of(b"0000 00AA AAAA AAAA AA00 0000 0000 0000 0000 0000 0000")
        .among(&[STATE, MONTH, among(20, 2, b"5555 5959 6565")])
        .digits(DIGITS)
        .holds(6, &cnpj::RULE),
    // A person issues in series 910 to 969, after three zeros.
    Form::of(b"0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000")
        .among(&[STATE, MONTH, among(6, 3, b"000000"), among(20, 2, b"5555 6565"), among(22, 3, b"910969")])
        .digits(DIGITS)
        .holds(9, &cpf::RULE),
])
// In groups of four on paper; by its parts, with the CNPJ's own mask, on the tax offices' pages.
.free(b" .-/");

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::NfeKey, Lengths, Progress, Strength, check, format, partial};

    /// Made for these tests, with the official alphanumeric CNPJ as issuer.
    const ALPHANUMERIC: &str = "35260712ABC34501DE35550010000000421876543210";
    const OF_A_PERSON: &str = "41261100016025717087559200000000421876543210";

    fn strict(text: &str) -> Result<String, Defect> {
        check(NfeKey, text, Strength::Strict).map(|key| key.as_str().to_owned())
    }

    #[test]
    fn published_keys_pass() {
        for text in [
            // The manual of the taxpayer, then explanations of the key on the web, an NFC-e among them.
            "5206 0433 0099 1100 2506 5501 2000 0007 8002 6730 1615",
            "43171207364617000135550000000120141000120146",
            "43-1712-07.364.617/0001-35-55-000-000.012.014-100.012.014-6",
            "13-1810-17921427000125-65-001-000000030-9-88725117-0",
            "33-1503-08370779000149-55-001-000110093-1-00241077-5",
        ] {
            assert!(strict(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn letters_stand_in_the_issuer_alone() {
        assert!(strict(ALPHANUMERIC).is_ok());
        assert_eq!(strict(&ALPHANUMERIC.to_lowercase()).as_deref(), Ok(ALPHANUMERIC));
        for place in (0..6).chain(18..44) {
            let mut text = ALPHANUMERIC.to_owned();
            text.replace_range(place..=place, "A");
            assert_eq!(strict(&text), Err(Defect::Characters), "{text}");
        }
    }

    #[test]
    fn a_person_issues_in_series_of_their_own() {
        assert!(strict(OF_A_PERSON).is_ok());
        // The same CPF in series 001; and where model 59 has its equipment's number.
        assert_eq!(strict("41261100016025717087550010000000421876543215"), Err(Defect::CheckDigits));
        assert_eq!(strict("41261100016025717087599200000000421876543215"), Err(Defect::CheckDigits));
        assert!(strict("41261100016025717087659100000000421876543218").is_ok());
    }

    #[test]
    fn a_sat_coupon_has_no_series() {
        assert!(strict("35151007364617000135590009201230045671234561").is_ok());
    }

    #[test]
    fn defects_are_told_apart() {
        let wrong = |range, with| {
            let mut text = ALPHANUMERIC.to_owned();
            text.replace_range(range, with);
            strict(&text)
        };
        assert_eq!(wrong(0..2, "34"), Err(Defect::Unknown));
        assert_eq!(wrong(4..6, "13"), Err(Defect::Unknown));
        assert_eq!(wrong(4..6, "00"), Err(Defect::Unknown));
        assert_eq!(wrong(20..22, "99"), Err(Defect::Unknown));
        assert_eq!(wrong(43..44, "1"), Err(Defect::CheckDigits));
        assert_eq!(wrong(18..20, "53"), Err(Defect::CheckDigits));
        assert_eq!(wrong(43..44, ""), Err(Defect::Length { found: 43, expected: Lengths::of(&[44]) }));
        // A CT-e, right in itself.
        assert_eq!(strict("35151007364617000135570010000000421876543215"), Err(Defect::Unknown));
        assert_eq!(strict(&format!("NFe{ALPHANUMERIC}")), Err(Defect::Characters));
        assert_eq!(strict(&format!("-{ALPHANUMERIC}")), Err(Defect::Characters));
    }

    #[test]
    fn typing_is_followed() {
        let shown = "3526 0712 ABC3 4501 DE35 5500 1000 0000 4218 7654 3210";
        assert_eq!(partial(NfeKey, ALPHANUMERIC), (shown.to_owned(), Progress::Complete));
        assert_eq!(format(NfeKey, ALPHANUMERIC).as_deref(), Some(shown));
        for length in 1..44 {
            for key in [ALPHANUMERIC, OF_A_PERSON] {
                let begun: String = key.chars().take(length).collect();
                assert_eq!(partial(NfeKey, &begun).1, Progress::Incomplete, "{begun}");
            }
        }
        assert_eq!(partial(NfeKey, "3526 13").1, Progress::Wrong(Defect::Unknown));
        assert_eq!(partial(NfeKey, "35260712ABC34501DE4").1, Progress::Wrong(Defect::CheckDigits));
        // The person's issuer holds until the series says otherwise.
        assert_eq!(partial(NfeKey, "412611000160257170875597").1, Progress::Wrong(Defect::CheckDigits));
    }
}
