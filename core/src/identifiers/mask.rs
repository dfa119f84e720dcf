//! How masks are read and written.

use super::normalised::CAPACITY;
use super::rule::{Form, Rule};
use super::{Defect, Lengths, Normalised};

/// A text without its separators, as one form has it.
struct Scan<'t> {
    text: Normalised<'t>,
    /// How many characters there are, the separators apart, even where they are too many to keep.
    found: usize,
    /// A separator stands where the mask has none.
    misplaced: bool,
    /// A character stands where the mask has no place for it.
    misfit: bool,
}

/// Takes the separators away. Nothing where the form's own letters are not there: the text means another form.
fn scan<'t>(form: &Form, free: &[u8], text: &[u8]) -> Option<Scan<'t>> {
    let mut scan = Scan { text: Normalised::new(), found: 0, misplaced: false, misfit: false };
    let mut places = form.mask;
    for &byte in text {
        if byte.is_ascii_alphanumeric() {
            while let [separator, rest @ ..] = places
                && !is_place(*separator)
            {
                places = rest;
            }
            scan.found += 1;
            if let [place, rest @ ..] = places {
                match fitting(*place, byte) {
                    Some(byte) => scan.text.push(byte),
                    None if matches!(place, b'0' | b'A' | b'U') => scan.misfit = true,
                    None => return None,
                }
                places = rest;
            }
        } else if !is_separator(byte) {
            scan.misfit = true;
        } else if let [separator, rest @ ..] = places
            && *separator == byte
        {
            places = rest;
        } else {
            scan.misplaced |= scan.found == 0 || !free.contains(&byte);
        }
    }
    scan.misplaced |= text.last().is_some_and(|byte| is_separator(*byte));
    Some(scan)
}

/// Takes the mask away: the length must be right, and every separator in a place that one mask has for it. What is only
/// `begun` may be short, and its separators may stand anywhere.
pub(super) fn read<'t>(rule: &Rule, text: &[u8], begun: bool) -> Result<Normalised<'t>, Defect> {
    let (mut lengths, mut found, mut misfit) = (0_u64, 0, false);
    for form in rule.forms {
        let Some(scan) = scan(form, rule.free, text) else { continue };
        let length = form.length();
        let fits = if begun { scan.found <= length } else { scan.found == length && !scan.misplaced };
        if fits && !scan.misfit {
            return Ok(scan.text);
        }
        // A missing or an extra digit also moves the separators: the length is what helps to know.
        if scan.misfit || scan.found == length {
            misfit = true;
        } else {
            lengths |= 1 << length;
        }
        found = scan.found;
    }
    let short = u32::try_from(found).is_ok_and(|found| lengths.checked_shr(found).unwrap_or(0) != 0);
    if (misfit && !short) || lengths == 0 {
        Err(Defect::Characters)
    } else {
        Err(Defect::Length { found, expected: Lengths(lengths) })
    }
}

/// Takes away the separators the kind has, wherever they stand, and leaves all else.
pub(super) fn strip<'t>(rule: &Rule, text: &[u8]) -> Result<Normalised<'t>, Defect> {
    let mut stripped = Normalised::new();
    let mut found = 0;
    let any = |test: &dyn Fn(&u8) -> bool| rule.forms.iter().any(|form| form.mask.iter().any(test));
    let letters = any(&u8::is_ascii_alphabetic);
    for &byte in text {
        if !matches!(byte, b' '..=b'~') {
            return Err(Defect::Characters);
        }
        if !(is_separator(byte) && (rule.free.contains(&byte) || any(&|one| *one == byte))) {
            stripped.push(if letters { byte.to_ascii_uppercase() } else { byte });
            found += 1;
        }
    }
    if found > CAPACITY {
        Err(Defect::Length { found, expected: Lengths(1 << CAPACITY) })
    } else {
        Ok(stripped)
    }
}

/// Writes a text, or its beginning, into the mask; no separator comes last, so that a field can be emptied
/// from its end.
pub(super) fn write(mask: &[u8], text: &[u8], out: &mut String) {
    let mut rest = text.iter();
    let mut waiting = rest.next();
    for &byte in mask {
        let Some(&next) = waiting else { break };
        if is_place(byte) {
            out.push(char::from(next));
            waiting = rest.next();
        } else {
            out.push(char::from(byte));
        }
    }
}

pub(super) const fn is_place(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

/// The punctuation of all masks.
pub(super) const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'.' | b'-' | b'/' | b'(' | b')')
}

/// The character as it goes into the place, if it may stand there.
pub(super) fn fitting(place: u8, byte: u8) -> Option<u8> {
    let fits = match place {
        b'0' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_alphanumeric(),
        b'U' => byte.is_ascii_alphabetic(),
        letter => byte.to_ascii_uppercase() == letter,
    };
    fits.then_some(byte.to_ascii_uppercase())
}
