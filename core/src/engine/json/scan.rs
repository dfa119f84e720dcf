//! Finds the ends of runs of bytes, eight at a time.

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Eight bytes from `at` on, the first one lowest; `None` where fewer are left.
#[inline(always)]
fn word(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk::<8>().map(|chunk| u64::from_le_bytes(*chunk))
}

/// The place of the first byte with a mark in its highest bit.
#[inline(always)]
fn first_mark(marks: u64) -> usize {
    marks.trailing_zeros() as usize / 8
}

/// Marks the bytes that no plain text holds: `"`, `\` and the control characters. Marks above the lowest one may be wrong: a borrow carries on.
#[inline(always)]
fn marks_special(word: u64) -> u64 {
    let quote = word ^ (LOW * b'"' as u64);
    let backslash = word ^ (LOW * b'\\' as u64);
    let below = |of: u64, limit: u8| of.wrapping_sub(LOW * limit as u64) & !of;
    (below(quote, 1) | below(backslash, 1) | below(word, b' ')) & HIGH
}

/// Marks the bytes that are not `0` to `9`, again right up to the lowest mark.
#[inline(always)]
fn marks_no_digit(word: u64) -> u64 {
    let value = word ^ (LOW * b'0' as u64);
    (value.wrapping_add(LOW * (0x80 - 10)) | value) & HIGH
}

#[inline(always)]
fn is_special(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// The end of the run of plain text that begins at `at`: the place of the next `"`, `\` or control character, or the end of all.
#[inline(always)]
pub(super) fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(word) = word(bytes, at) {
        let marks = marks_special(word);
        if marks != 0 {
            return at + first_mark(marks);
        }
        at += 8;
    }
    tail_end(bytes, at, is_special)
}

/// The place of the first `"`, `\` or control character of all; `None` if the text can stand as it is.
#[inline(always)]
pub(super) fn special(bytes: &[u8]) -> Option<usize> {
    let (words, tail) = bytes.as_chunks::<8>();
    for (place, word) in words.iter().enumerate() {
        let marks = marks_special(u64::from_le_bytes(*word));
        if marks != 0 {
            return Some(place * 8 + first_mark(marks));
        }
    }
    match bytes.last_chunk::<8>() {
        // The last word overlaps the one before, which has no marks.
        Some(word) => {
            let marks = marks_special(u64::from_le_bytes(*word));
            (marks != 0).then(|| bytes.len() - 8 + first_mark(marks))
        }
        None => tail.iter().position(|&byte| is_special(byte)),
    }
}

/// The end of the run of digits that begins at `at`.
#[inline(always)]
pub(super) fn digits_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(word) = word(bytes, at) {
        let marks = marks_no_digit(word);
        if marks != 0 {
            return at + first_mark(marks);
        }
        at += 8;
    }
    tail_end(bytes, at, |byte| !byte.is_ascii_digit())
}

/// The end of the white space that begins at `at`: spaces, tabs and ends of lines.
#[inline(always)]
pub(super) fn blank_end(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b' ' | b'\n' | b'\r' | b'\t') => blank_run_end(bytes, at + 1),
        _ => at,
    }
}

/// Indented JSON has one end of line and many spaces: the spaces go eight at a time.
#[inline]
fn blank_run_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        if let Some(word) = word(bytes, at) {
            let others = word ^ (LOW * b' ' as u64);
            at += first_mark(others);
            if others == 0 {
                continue;
            }
        }
        match bytes.get(at) {
            Some(b' ' | b'\n' | b'\r' | b'\t') => at += 1,
            _ => return at,
        }
    }
}

/// Whether `text` stands at `at`. Names are short: two words that overlap beat a call of the system's comparison.
#[inline(always)]
pub(super) fn stands_at(bytes: &[u8], at: usize, text: &[u8]) -> bool {
    let Some(bytes) = at.checked_add(text.len()).and_then(|end| bytes.get(at..end)) else { return false };
    match text.len() {
        8..=16 => {
            bytes.first_chunk::<8>() == text.first_chunk() && bytes.last_chunk::<8>() == text.last_chunk()
        }
        4..8 => {
            bytes.first_chunk::<4>() == text.first_chunk() && bytes.last_chunk::<4>() == text.last_chunk()
        }
        _ => bytes == text,
    }
}

/// The same for the last bytes, fewer than eight.
#[inline]
fn tail_end(bytes: &[u8], at: usize, ends: impl Fn(u8) -> bool) -> usize {
    let tail = bytes.get(at..).unwrap_or_default();
    at + tail.iter().position(|&byte| ends(byte)).unwrap_or(tail.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_where_all_of_it_does() {
        for length in 0..34 {
            let text = vec![b'a'; length];
            let around = [b"\"".as_slice(), &text, b"\""].concat();
            assert!(stands_at(&around, 1, &text));
            assert!(!stands_at(&around, 3, &text) || length == 0);
            for place in 0..length {
                let mut other = around.clone();
                other.splice(place + 1..place + 2, [b'b']);
                assert!(!stands_at(&other, 1, &text), "{place} of {length}");
            }
        }
        assert!(!stands_at(b"abc", usize::MAX, b"abc"));
    }

    #[test]
    fn what_needs_an_escape_is_found_first() {
        for length in 0..34 {
            assert_eq!(special(&vec![b'a'; length]), None);
            for place in 0..length {
                for byte in 0..=255 {
                    let mut bytes = vec![b'a'; length];
                    bytes.splice(place..place, [byte, b'"']);
                    let expected = if is_special(byte) { place } else { place + 1 };
                    assert_eq!(special(&bytes), Some(expected), "{byte:#x} at {place} of {length}");
                }
            }
        }
    }

    /// Every byte at every place of a word and of the tail behind it, beside the plain reading of the rule.
    #[test]
    fn the_words_agree_with_single_bytes() {
        let ends = |run: fn(&[u8], usize) -> usize, ends: fn(u8) -> bool, filler: u8| {
            for length in 0..20 {
                for place in 0..length {
                    for byte in 0..=255 {
                        let mut bytes = vec![filler; length];
                        bytes.splice(place..=place, [byte]);
                        for start in 0..=length {
                            let rest = bytes.iter().skip(start);
                            let expected = start + rest.take_while(|&&byte| !ends(byte)).count();
                            assert_eq!(
                                run(&bytes, start),
                                expected,
                                "{byte:#x} at {place} of {length} from {start}"
                            );
                        }
                    }
                }
            }
        };
        ends(plain_end, is_special, b'a');
        ends(plain_end, is_special, 0xc3);
        ends(plain_end, is_special, 0x7f);
        ends(digits_end, |byte| !byte.is_ascii_digit(), b'9');
        ends(digits_end, |byte| !byte.is_ascii_digit(), b'0');
        ends(blank_end, |byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'), b' ');
        ends(blank_end, |byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'), b'\t');
    }
}
