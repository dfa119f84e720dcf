//! UF, a state: two letters in addresses, two digits in the codes of IBGE and of the tax offices.

use super::rule::{self, Rule};
use super::{Defect, Identifier};

/// The 26 states and the Federal District.
pub const CODES: [&str; 27] = [
    "AC", "AL", "AM", "AP", "BA", "CE", "DF", "ES", "GO", "MA", "MG", "MS", "MT", "PA", "PB", "PE", "PI",
    "PR", "RJ", "RN", "RO", "RR", "RS", "SC", "SE", "SP", "TO",
];

pub(super) static RULE: Rule = Rule {
    kind: Identifier::Uf,
    masks: &[b"UU"],
    free: b"",
    lengths: &[2],
    expected: "2",
    word: None,
    read: rule::read,
    whole: judge,
    begun: judge,
};

fn judge(text: &[u8]) -> Result<(), Defect> {
    let known = CODES.iter().any(|code| code.bytes().zip(text).all(|(one, other)| one == *other));
    if known { Ok(()) } else { Err(Defect::Unknown) }
}

/// Whether a text begins, as far as it goes, with the two digits of a state.
pub(super) const fn begins_with_number(text: &[u8]) -> bool {
    match text {
        [] => true,
        [region] => matches!(region, b'1'..=b'5'),
        [region, state, ..] => matches!(
            (region, state),
            (b'1', b'1'..=b'7')
                | (b'2', b'1'..=b'9')
                | (b'3', b'1'..=b'3' | b'5')
                | (b'4', b'1'..=b'3')
                | (b'5', b'0'..=b'3')
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Defect, Identifier::Uf, Progress, Strength, check, partial};
    use super::*;

    fn strict(text: &str) -> Result<String, Defect> {
        check(Uf, text, Strength::Strict).map(|uf| uf.as_str().to_owned())
    }

    #[test]
    fn there_are_27_in_letters_and_in_digits() {
        let letters = || b'A'..=b'Z';
        let pairs = letters().flat_map(|one| letters().map(move |two| [one, two]));
        assert_eq!(pairs.filter(|pair| judge(pair).is_ok()).count(), 27);
        let numbers = (0..100).map(|number| format!("{number:02}"));
        assert_eq!(numbers.filter(|number| begins_with_number(number.as_bytes())).count(), 27);
    }

    #[test]
    fn case_is_folded_and_the_unknown_refused() {
        assert_eq!(strict("pr").as_deref(), Ok("PR"));
        assert_eq!(strict("EX"), Err(Defect::Unknown));
        assert_eq!(strict("S-P"), Err(Defect::Characters));
        assert_eq!(strict("41"), Err(Defect::Characters));
        assert_eq!(strict("ſP"), Err(Defect::Characters));
        assert_eq!(strict("SPP"), Err(Defect::Length { found: 3, expected: "2" }));
    }

    #[test]
    fn typing_is_followed() {
        assert_eq!(partial(Uf, "s"), ("S".to_owned(), Progress::Incomplete));
        assert_eq!(partial(Uf, "sp"), ("SP".to_owned(), Progress::Complete));
        assert_eq!(partial(Uf, "x").1, Progress::Wrong(Defect::Unknown));
    }
}
