//! The arithmetic that the check digits share.

use super::Defect;

/// What a character counts: its ASCII code less 48, so that `7` is 7 and `A` is 17.
pub(super) const fn value(character: u8) -> u32 {
    character.wrapping_sub(b'0') as u32
}

/// The sum of the characters' values, each times its weight.
pub(super) fn weighted(characters: &[u8], weights: impl IntoIterator<Item = u32>) -> u32 {
    characters.iter().zip(weights).map(|(&character, weight)| value(character) * weight).sum()
}

/// The check digit mod 11: 11 less the remainder, and 0 where that has two places.
pub(super) fn modulo_11(sum: u32) -> u8 {
    match (sum % 11) as u8 {
        0 | 1 => b'0',
        remainder => b'0' + 11 - remainder,
    }
}

/// The check digit mod 10: what the sum lacks to the next ten.
pub(super) fn modulo_10(sum: u32) -> u8 {
    b'0' + ((10 - sum % 10) % 10) as u8
}

/// Whether one character is all there is.
pub(super) fn uniform(text: &[u8]) -> bool {
    text.iter().zip(text.iter().skip(1)).all(|(one, next)| one == next)
}

/// Whether `tail`, what there is so far after `base`, agrees with the check digits that `base` calls for.
///
/// One character repeated all along is refused whatever the arithmetic says of it, and as soon as nothing
/// else can come of it.
pub(super) fn agree(base: &[u8], tail: &[u8], digits: &[u8]) -> Result<(), Defect> {
    let repeated = uniform(base) && tail.iter().all(|digit| base.first() == Some(digit));
    let doomed = tail.len() == digits.len() || digits.iter().all(|digit| base.first() == Some(digit));
    if repeated && doomed {
        Err(Defect::Repeated)
    } else if digits.iter().zip(tail).all(|(right, there)| right == there) {
        Ok(())
    } else {
        Err(Defect::CheckDigits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_count_from_seventeen() {
        assert_eq!((value(b'0'), value(b'9'), value(b'A'), value(b'Z')), (0, 9, 17, 42));
    }

    #[test]
    fn a_digit_of_two_places_is_zero() {
        assert_eq!([0, 1, 2, 10].map(modulo_11), *b"0091");
        assert_eq!([0, 1, 9, 10].map(modulo_10), *b"0910");
    }
}
