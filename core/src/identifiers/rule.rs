//! What one kind of identifier is, as data, and how a text is held against it.

use super::mask::{self, fitting, is_place};
use super::normalised::CAPACITY;
use super::{Defect, Lengths, Progress};

/// One kind of identifier.
pub(super) struct Rule {
    /// What it may look like. A text is right where one form says so; the first is the one to write where the
    /// length leaves a choice.
    pub forms: &'static [Form],
    /// Separators that may stand between any two characters.
    pub free: &'static [u8],
    /// A word that may stand in the identifier's place.
    pub word: Option<&'static str>,
    /// The character that, repeated all along, is given to nobody whatever the arithmetic says; `*` for any.
    pub repeated: u8,
}

/// One form of an identifier.
pub(super) struct Form {
    /// `0` stands for a digit, `A` for a digit or a letter, `U` for a letter, another letter for itself; all else is
    /// a separator, which may be left out but stands nowhere else.
    pub mask: &'static [u8],
    /// What must stand where.
    pub among: &'static [Among],
    /// The check digits, in the order in which they are reckoned.
    pub digits: &'static [Digit],
    /// An identifier within this one, and where it begins.
    pub holds: Option<(usize, &'static Rule)>,
}

/// Characters that must lie in one of some ranges.
pub(super) struct Among {
    at: usize,
    width: usize,
    /// First and last of each range without anything between, and a space between two ranges.
    ranges: &'static [u8],
}

/// A check digit: the characters, each times its weight, summed; the remainder names the digit.
pub(super) struct Digit {
    at: usize,
    /// From the first character on, as digits; `:` is 10 and `;` is 11, as in [`value`].
    weights: &'static [u8],
    /// The digit of each remainder. Its length is the modulus.
    table: &'static [u8],
    /// Whether the digits of the products are summed, not the products.
    split: bool,
}

/// Modulus 11: what the remainder lacks to 11, and 0 where that has two places.
pub(super) const ELEVEN: &[u8] = b"00987654321";
/// Modulus 10: what the remainder lacks to 10.
pub(super) const TEN: &[u8] = b"0987654321";

/// What a character counts: its ASCII code less 48, so that `7` is 7 and `A` is 17.
const fn value(character: u8) -> usize {
    character.wrapping_sub(b'0') as usize
}

pub(super) const fn among(at: usize, width: usize, ranges: &'static [u8]) -> Among {
    Among { at, width, ranges }
}

pub(super) const fn digit(at: usize, weights: &'static [u8], table: &'static [u8]) -> Digit {
    Digit { at, weights, table, split: false }
}

impl Digit {
    pub(super) const fn split(self) -> Self {
        Digit { split: true, ..self }
    }

    /// The digit, as soon as all that it is reckoned from is there.
    fn of(&self, known: &[u8; CAPACITY]) -> Option<u8> {
        let mut sum = 0;
        for (&character, &weight) in known.iter().zip(self.weights) {
            if weight != b'0' {
                if character == 0 {
                    return None;
                }
                let product = value(character) * value(weight);
                sum += if self.split { product / 10 + product % 10 } else { product };
            }
        }
        self.table.get(sum.checked_rem(self.table.len())?).copied()
    }
}

impl Among {
    /// Whether a text, as far as it goes, lies in a range.
    fn has(&self, text: &[u8]) -> bool {
        let part = part(text, self.at, self.width);
        self.ranges.chunks(2 * self.width + 1).any(|range| {
            let (first, last) = (range.get(..part.len()), range.get(self.width..self.width + part.len()));
            first <= Some(part) && Some(part) <= last
        })
    }
}

/// Some characters from a place on, as far as they are there.
fn part(text: &[u8], at: usize, length: usize) -> &[u8] {
    let rest = text.get(at..).unwrap_or_default();
    rest.get(..length).unwrap_or(rest)
}

/// What is known of a text before its check digits are; 0 is unknown.
type Known = [u8; CAPACITY];

impl Form {
    /// A form that is all mask.
    pub(super) const fn of(mask: &'static [u8]) -> Self {
        Form { mask, among: &[], digits: &[], holds: None }
    }

    pub(super) const fn among(self, among: &'static [Among]) -> Self {
        Form { among, ..self }
    }

    pub(super) const fn digits(self, digits: &'static [Digit]) -> Self {
        Form { digits, ..self }
    }

    pub(super) const fn holds(self, at: usize, rule: &'static Rule) -> Self {
        Form { holds: Some((at, rule)), ..self }
    }

    /// What stands for the characters, one by one.
    pub(super) fn places(&self) -> impl Iterator<Item = u8> {
        self.mask.iter().copied().filter(|byte| is_place(*byte))
    }

    pub(super) fn length(&self) -> usize {
        self.places().count()
    }

    /// Whether these characters, upper case and without separators, may begin it, as far as either goes.
    fn fits(&self, text: &[u8]) -> bool {
        self.places().zip(text).all(|(place, &byte)| fitting(place, byte) == Some(byte))
    }

    /// Whether a text can be, or become, right.
    fn judge(&self, text: &[u8], repeated: u8) -> Result<(), Defect> {
        if !self.among.iter().all(|among| among.has(text)) {
            return Err(Defect::Unknown);
        }
        if let Some((at, rule)) = self.holds
            && let Progress::Wrong(defect) = rule.progress(part(text, at, rule.max_length()), false)
        {
            return Err(defect);
        }
        let mut known = [0; CAPACITY];
        for (place, &byte) in known.iter_mut().zip(text) {
            *place = byte;
        }
        let right = self.reckon(&mut known);
        let uniform = match known.get(..self.length()) {
            Some([first, rest @ ..]) => {
                *first != 0 && (repeated == *first || repeated == b'*') && rest.iter().all(|one| one == first)
            }
            _ => false,
        };
        match (uniform, right) {
            (true, _) => Err(Defect::Repeated),
            (false, true) => Ok(()),
            (false, false) => Err(Defect::CheckDigits),
        }
    }

    /// Reckons the check digits that are unknown; whether those that are known agree.
    fn reckon(&self, known: &mut Known) -> bool {
        let mut right = true;
        for digit in self.digits {
            if let Some(reckoned) = digit.of(known)
                && let Some(place) = known.get_mut(digit.at)
            {
                right &= *place == 0 || *place == reckoned;
                if *place == 0 {
                    *place = reckoned;
                }
            }
        }
        right
    }
}

impl Rule {
    pub(super) const fn of(forms: &'static [Form]) -> Self {
        Rule { forms, free: b"", word: None, repeated: 0 }
    }

    /// Separators that may stand anywhere between.
    pub(super) const fn free(self, free: &'static [u8]) -> Self {
        Rule { free, ..self }
    }

    pub(super) const fn or(self, word: &'static str) -> Self {
        Rule { word: Some(word), ..self }
    }

    /// One character all along, this one or (`*`) any, is refused.
    pub(super) const fn not_all(self, repeated: u8) -> Self {
        Rule { repeated, ..self }
    }

    pub(super) fn max_length(&self) -> usize {
        self.forms.iter().map(Form::length).max().unwrap_or_default()
    }

    /// Whether a text has the shape as it is, nothing to be taken away.
    pub(super) fn is_bare(&self, text: &[u8]) -> bool {
        self.forms.iter().any(|form| form.length() == text.len() && form.fits(text))
    }

    /// Whether a text is the word that may stand in the identifier's place, in any case.
    pub(super) fn as_word(&self, text: &str) -> Option<&'static str> {
        self.word.filter(|word| word.eq_ignore_ascii_case(text))
    }

    /// How far a text without its mask has come: as a beginning, or as all there is.
    pub(super) fn progress(&self, text: &[u8], whole: bool) -> Progress {
        let mut verdict = Progress::Wrong(Defect::Unknown);
        let mut others = 0;
        for form in self.forms {
            let length = form.length();
            let exact = length == text.len();
            if !form.fits(text) {
                continue;
            }
            match form.judge(text, self.repeated) {
                Ok(()) if exact => return Progress::Complete,
                Ok(()) if whole || length < text.len() => others |= 1 << length,
                Ok(()) => verdict = Progress::Incomplete,
                Err(defect) => {
                    if verdict == Progress::Wrong(Defect::Unknown)
                        && (exact || (!whole && length > text.len()))
                    {
                        verdict = Progress::Wrong(defect);
                    }
                }
            }
        }
        match verdict {
            // Right as far as it goes, but not in this length: a mobile from before the ninth digit.
            Progress::Wrong(Defect::Unknown) if others != 0 => {
                Progress::Wrong(Defect::Length { found: text.len(), expected: Lengths(others) })
            }
            verdict => verdict,
        }
    }

    /// The text with the check digits that its other characters call for.
    pub(super) fn corrected(&self, text: &[u8]) -> Option<Vec<u8>> {
        let form = self.forms.iter().find(|form| {
            form.length() == text.len() && form.fits(text) && form.among.iter().all(|among| among.has(text))
        })?;
        let mut known = [0; CAPACITY];
        let places = known.get_mut(..text.len())?;
        places.copy_from_slice(text);
        if let Some((at, rule)) = form.holds {
            let held = rule.corrected(part(text, at, rule.max_length()))?;
            places.get_mut(at..at + held.len())?.copy_from_slice(&held);
        }
        for digit in form.digits {
            *known.get_mut(digit.at)? = 0;
        }
        form.reckon(&mut known);
        known.get(..text.len()).map(<[u8]>::to_vec)
    }

    /// The mask to write these characters in.
    pub(super) fn mask(&self, text: &[u8]) -> &'static [u8] {
        let fitting = || self.forms.iter().filter(|form| form.length() >= text.len() && form.fits(text));
        let exact = fitting().find(|form| form.length() == text.len());
        exact.or(fitting().next()).map_or(b"", |form| form.mask)
    }
}

/// The characters of a text in a mask.
pub(super) fn masked(rule: &Rule, text: &[u8]) -> String {
    let mut out = String::new();
    mask::write(rule.mask(text), text, &mut out);
    out
}
