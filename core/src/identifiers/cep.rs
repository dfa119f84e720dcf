//! CEP, the postal code: 8 digits; none begins with two zeros.

use super::rule::{Among, Form, Rule, among};

// The lowest, 01000, is the centre of São Paulo.
const REGIONS: &[Among] = &[among(0, 2, b"0199")];

pub(super) static RULE: Rule =
    Rule::of(&[Form::of(b"00000-000").among(REGIONS), Form::of(b"00.000-000").among(REGIONS)]);

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Cep, Lengths, Progress, Strength, check, format, partial};

    fn strict(text: &str) -> Result<String, Defect> {
        check(Cep, text, Strength::Strict).map(|cep| cep.as_str().to_owned())
    }

    #[test]
    fn both_masks_are_read_and_one_is_written() {
        for text in ["82515000", "82515-000", "82.515-000", "82.515000"] {
            assert_eq!(strict(text).as_deref(), Ok("82515000"), "{text}");
        }
        assert_eq!(format(Cep, "82515000").as_deref(), Some("82515-000"));
    }

    #[test]
    fn a_number_that_lost_its_zero_is_no_other_code() {
        // 01310-100 as a spreadsheet writes it: 1310100.0
        assert_eq!(strict("1310100.0"), Err(Defect::Characters));
        assert_eq!(strict("1310100"), Err(Defect::Length { found: 7, expected: Lengths::of(&[8]) }));
        assert_eq!(strict("00000-000"), Err(Defect::Unknown));
    }

    #[test]
    fn typing_is_followed() {
        assert_eq!(partial(Cep, "82515"), ("82515".to_owned(), Progress::Incomplete));
        assert_eq!(partial(Cep, "825150"), ("82515-0".to_owned(), Progress::Incomplete));
        assert_eq!(partial(Cep, "82.515-000"), ("82515-000".to_owned(), Progress::Complete));
        assert_eq!(partial(Cep, "00").1, Progress::Wrong(Defect::Unknown));
    }
}
