//! CFOP, the code of a fiscal operation: 4 digits; the first tells entries (1, 2, 3) from exits (5, 6, 7).

use super::rule::{Form, Rule, among};

pub(super) static RULE: Rule = Rule::of(&[Form::of(b"0.000").among(&[among(0, 1, b"13 57")])]);

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Cfop, Progress, Strength, check, format, partial};

    #[test]
    fn the_first_digit_is_one_of_six() {
        for first in '0'..='9' {
            let verdict = check(Cfop, &format!("{first}102"), Strength::Strict).map(|_| ());
            assert_eq!(verdict, if "123567".contains(first) { Ok(()) } else { Err(Defect::Unknown) });
        }
        assert!(check(Cfop, "4102", Strength::Shape).is_ok());
    }

    #[test]
    fn the_mask() {
        assert_eq!(format(Cfop, "5102").as_deref(), Some("5.102"));
        assert_eq!(check(Cfop, "510.2", Strength::Strict), Err(Defect::Characters));
        assert_eq!(partial(Cfop, "51"), ("5.1".to_owned(), Progress::Incomplete));
        assert_eq!(partial(Cfop, "4").1, Progress::Wrong(Defect::Unknown));
    }
}
