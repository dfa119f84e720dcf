//! CEST, the code of goods under tax substitution: 7 digits.

use super::Identifier;
use super::rule::{self, Rule, no_objection};

pub(super) static RULE: Rule = Rule {
    kind: Identifier::Cest,
    masks: &[b"00.000.00"],
    free: b"",
    lengths: &[7],
    expected: "7",
    word: None,
    read: rule::read,
    whole: no_objection,
    begun: no_objection,
};

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Cest, Progress, Strength, check, format, partial};

    #[test]
    fn seven_digits_in_their_mask() {
        assert_eq!(format(Cest, "2803800").as_deref(), Some("28.038.00"));
        assert!(check(Cest, "28.038.00", Strength::Strict).is_ok());
        let short = Defect::Length { found: 6, expected: "7" };
        assert_eq!(check(Cest, "28.038.0", Strength::Strict), Err(short));
        assert_eq!(partial(Cest, "28038"), ("28.038".to_owned(), Progress::Incomplete));
    }
}
