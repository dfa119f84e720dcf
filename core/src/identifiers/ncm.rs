//! NCM, the Mercosur's code of goods: 8 digits.

use super::rule::{Form, Rule};

pub(super) static RULE: Rule = Rule::of(&[Form::of(b"0000.00.00")]);

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Ncm, Lengths, Progress, Strength, check, format, partial};

    #[test]
    fn eight_digits_in_their_mask() {
        assert_eq!(format(Ncm, "84713012").as_deref(), Some("8471.30.12"));
        assert!(check(Ncm, "8471.30.12", Strength::Strict).is_ok());
        assert_eq!(check(Ncm, "1012100.0", Strength::Strict), Err(Defect::Characters));
        let short = Defect::Length { found: 2, expected: Lengths::of(&[8]) };
        assert_eq!(check(Ncm, "00", Strength::Strict), Err(short));
        assert_eq!(partial(Ncm, "84713"), ("8471.3".to_owned(), Progress::Incomplete));
    }
}
