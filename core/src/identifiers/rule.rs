//! What one kind of identifier is, as data, and how its mask is read and written.

use super::normalised::CAPACITY;
use super::{Defect, Identifier, Normalised, Progress};

/// One kind of identifier.
pub(super) struct Rule {
    pub kind: Identifier,
    /// The mask to write, then others that people type. `0` stands for a digit, `A` for a digit or a letter,
    /// `U` for a letter; all else is a separator, which may be left out but stands nowhere else.
    pub masks: &'static [&'static [u8]],
    /// Separators that may stand between any two characters.
    pub free: &'static [u8],
    /// The lengths there are, ascending, and the same in words that need no translation.
    pub lengths: &'static [usize],
    pub expected: &'static str,
    /// A word that may stand in the identifier's place, exactly so.
    pub word: Option<&'static str>,
    /// Takes the mask away: [`read`], unless the kind is written in more ways than masks can say.
    pub read: fn(&Rule, &[u8]) -> Result<Normalised, Defect>,
    /// Whether a text of a right shape is right.
    pub whole: fn(&[u8]) -> Result<(), Defect>,
    /// Whether the beginning of a text can still become right.
    pub begun: fn(&[u8]) -> Result<(), Defect>,
}

impl Rule {
    pub(super) fn length(&self, found: usize) -> Defect {
        Defect::Length { found, expected: self.expected }
    }

    pub(super) const fn max_length(&self) -> usize {
        match self.lengths {
            [.., last] => *last,
            [] => 0,
        }
    }

    /// Whether a text is the word that may stand in the identifier's place.
    pub(super) fn is_word(&self, text: &[u8]) -> bool {
        self.word.is_some_and(|word| word.as_bytes() == text)
    }

    /// Whether a text is of digits alone, as many as there may be, in a kind that has digits.
    pub(super) fn is_bare(&self, text: &[u8]) -> bool {
        let letters = matches!(self.masks, [[b'U', ..], ..]);
        !letters && self.lengths.contains(&text.len()) && text.iter().all(u8::is_ascii_digit)
    }

    /// How far a text without its mask has come.
    pub(super) fn progress(&self, text: &[u8]) -> Progress {
        let verdict = match text.len() {
            0 => return Progress::Incomplete,
            length if length > self.max_length() => Err(self.length(length)),
            length if self.lengths.contains(&length) => (self.whole)(text),
            _ => return (self.begun)(text).map_or_else(Progress::Wrong, |()| Progress::Incomplete),
        };
        match verdict {
            Ok(()) => Progress::Complete,
            Err(_) if text.len() < self.max_length() && (self.begun)(text).is_ok() => Progress::Incomplete,
            Err(defect) => Progress::Wrong(defect),
        }
    }

    /// The mask to write a text of this length with.
    pub(super) fn mask(&self, length: usize) -> &'static [u8] {
        let fits = |mask: &&&[u8]| mask.iter().filter(|&&byte| is_place(byte)).count() == length;
        self.masks.iter().find(fits).or(self.masks.first()).copied().unwrap_or_default()
    }
}

/// For kinds of which all that can be said is how they look.
pub(super) fn no_objection(_: &[u8]) -> Result<(), Defect> {
    Ok(())
}

/// What a look at a text brings to light.
pub(super) struct Scan {
    pub text: Normalised,
    /// How many characters there are, the separators apart, even where they are too many to keep.
    pub found: usize,
    /// A separator stands where this mask has none.
    pub misplaced: bool,
}

/// Takes the separators away; only characters that fit the mask's places come through.
pub(super) fn scan(rule: &Rule, mask: &[u8], text: &[u8]) -> Result<Scan, Defect> {
    let mut scan = Scan { text: Normalised::new(rule.kind), found: 0, misplaced: false };
    let mut places = mask;
    for &byte in text {
        if byte.is_ascii_alphanumeric() {
            while let [separator, rest @ ..] = places
                && !is_place(*separator)
            {
                places = rest;
            }
            scan.found += 1;
            if let [place, rest @ ..] = places {
                scan.text.push(fitting(*place, byte).ok_or(Defect::Characters)?);
                places = rest;
            }
        } else if !is_separator(byte) {
            return Err(Defect::Characters);
        } else if let [separator, rest @ ..] = places
            && *separator == byte
        {
            places = rest;
        } else {
            scan.misplaced |= scan.found == 0 || !rule.free.contains(&byte);
        }
    }
    scan.misplaced |= text.last().is_some_and(|byte| is_separator(*byte));
    Ok(scan)
}

/// Takes the mask away; the length must be right, and every separator in a place that one mask has for it.
pub(super) fn read(rule: &Rule, text: &[u8]) -> Result<Normalised, Defect> {
    for mask in rule.masks {
        let scan = scan(rule, mask, text)?;
        // A missing or an extra digit also moves the separators: the length is what helps to know.
        if !rule.lengths.contains(&scan.found) {
            return Err(rule.length(scan.found));
        }
        if !scan.misplaced {
            return Ok(scan.text);
        }
    }
    Err(Defect::Characters)
}

/// Takes away the separators the kind has, wherever they stand, and leaves all else.
pub(super) fn strip(rule: &Rule, text: &[u8]) -> Result<Normalised, Defect> {
    let mut stripped = Normalised::new(rule.kind);
    let mut found = 0;
    let letters = rule.masks.iter().any(|mask| mask.iter().any(u8::is_ascii_alphabetic));
    for &byte in text {
        if !matches!(byte, b' '..=b'~') {
            return Err(Defect::Characters);
        }
        let separator = is_separator(byte)
            && (rule.free.contains(&byte) || rule.masks.iter().any(|mask| mask.contains(&byte)));
        if !separator {
            stripped.push(if letters { byte.to_ascii_uppercase() } else { byte });
            found += 1;
        }
    }
    if found > CAPACITY { Err(Defect::Length { found, expected: "0-44" }) } else { Ok(stripped) }
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

const fn is_place(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

/// The punctuation of all masks.
pub(super) const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'.' | b'-' | b'/' | b'(' | b')')
}

/// The character as it goes into the place, if it may stand there.
fn fitting(place: u8, byte: u8) -> Option<u8> {
    let fits = match place {
        b'0' => byte.is_ascii_digit(),
        b'U' => byte.is_ascii_alphabetic(),
        _ => byte.is_ascii_alphanumeric(),
    };
    fits.then_some(byte.to_ascii_uppercase())
}
