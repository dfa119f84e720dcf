//! CFOP, the code of a fiscal operation: 4 digits; the first tells entries (1, 2, 3) from exits (5, 6, 7).

use super::rule::{self, Rule};
use super::{Defect, Identifier};

pub(super) static RULE: Rule = Rule {
    kind: Identifier::Cfop,
    masks: &[b"0.000"],
    free: b"",
    lengths: &[4],
    expected: "4",
    word: None,
    read: rule::read,
    whole: judge,
    begun: judge,
};

fn judge(text: &[u8]) -> Result<(), Defect> {
    match text.first() {
        None | Some(b'1'..=b'3' | b'5'..=b'7') => Ok(()),
        Some(_) => Err(Defect::Unknown),
    }
}

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
