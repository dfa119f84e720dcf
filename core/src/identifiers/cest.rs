//! CEST, the code of goods under tax substitution: 7 digits.

use super::rule::{Form, Rule};

pub(super) static RULE: Rule = Rule::of(&[Form::of(b"00.000.00")]);

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Cest, Lengths, Progress, Strength, check, format, partial};

    #[test]
    fn seven_digits_in_their_mask() {
        assert_eq!(format(Cest, "2803800").as_deref(), Some("28.038.00"));
        assert!(check(Cest, "28.038.00", Strength::Strict).is_ok());
        let short = Defect::Length { found: 6, expected: Lengths::of(&[7]) };
        assert_eq!(check(Cest, "28.038.0", Strength::Strict), Err(short));
        assert_eq!(partial(Cest, "28038"), ("28.038".to_owned(), Progress::Incomplete));
    }
}
