//! Where a record of a file ends, and what its cells are; of JSON, where an item of a list ends.

use std::borrow::Cow;

/// No line is longer. One that seems to be is cut here, so that nothing that somebody sends fills the memory.
pub(super) const MAX_LINE: usize = 1 << 20;

/// Where a record ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The end of its text.
    pub(super) end: usize,
    /// The beginning of the next one.
    pub(super) next: usize,
    /// How it came to its end.
    pub(super) ended: Ended,
}

/// How a record came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// As it should.
    Well,
    /// A quote was opened and never closed: it is text.
    OpenQuote,
    /// It is too long to be a line.
    TooLong,
}

/// The record that begins at `start`, if it is known to be whole: with `last`, nothing follows the bytes. With a separator, cells may stand in quotes, with
/// line breaks in them.
pub(super) fn record(bytes: &[u8], start: usize, last: bool, quoted_by: Option<u8>) -> Option<Record> {
    let rest = bytes.get(start..).unwrap_or_default();
    let room = rest.get(..MAX_LINE).unwrap_or(rest);
    let (cut, whole) = (rest.len() > MAX_LINE, last && rest.len() <= MAX_LINE);
    let of = |length: usize, width: usize, ended| {
        let returns = width > 0 || whole;
        let carriage = returns && length > 0 && room.get(length - 1) == Some(&b'\r');
        Record { end: start + length - usize::from(carriage), next: start + length + width, ended }
    };
    let plain = room.iter().position(|byte| *byte == b'\n');
    let first = room.get(..plain.unwrap_or(room.len())).unwrap_or_default();
    let mut ended = Ended::Well;
    if let Some(separator) = quoted_by.filter(|_| first.contains(&b'"')) {
        match line_break(room, separator) {
            Scan::Break(length) => return Some(of(length, 1, ended)),
            Scan::End if whole => return Some(of(room.len(), 0, ended)),
            Scan::End | Scan::Open if cut || whole => ended = Ended::OpenQuote,
            Scan::End | Scan::Open => return None,
        }
    }
    match plain {
        Some(length) => Some(of(length, 1, ended)),
        None if whole => Some(of(room.len(), 0, ended)),
        // Not inside of a character.
        None if cut => {
            let begins = |at: &usize| rest.get(*at).is_none_or(|byte| byte & 0xc0 != 0x80);
            let length = (MAX_LINE - 3..=MAX_LINE).rev().find(begins).unwrap_or(MAX_LINE);
            Some(of(length, 0, Ended::TooLong))
        }
        None => None,
    }
}

/// What a look for a line break outside of quotes finds.
enum Scan {
    Break(usize),
    /// None, and no quote is open.
    End,
    /// None, and a quote is open.
    Open,
}

fn line_break(bytes: &[u8], separator: u8) -> Scan {
    let (mut quoted, mut begins) = (false, true);
    let mut rest = bytes.iter().enumerate().peekable();
    while let Some((at, byte)) = rest.next() {
        match *byte {
            b'"' if quoted => quoted = rest.next_if(|(_, next)| **next == b'"').is_some(),
            _ if quoted => {}
            b'"' if begins => quoted = true,
            b'\n' => return Scan::Break(at),
            _ => {}
        }
        begins = !quoted && *byte == separator;
    }
    if quoted { Scan::Open } else { Scan::End }
}

/// The cells of a record.
pub(super) fn cells<'l>(line: &'l str, separator: char, quoted: bool) -> Vec<Cow<'l, str>> {
    if !quoted || !line.contains('"') {
        return line.split(separator).map(Cow::Borrowed).collect();
    }
    let mut cells = Vec::new();
    let mut rest = Some(line);
    while let Some(text) = rest {
        let (cell, behind) = match text.strip_prefix('"') {
            Some(inside) => quoted_cell(inside, separator),
            None => match text.split_once(separator) {
                Some((cell, behind)) => (Cow::Borrowed(cell), Some(behind)),
                None => (Cow::Borrowed(text), None),
            },
        };
        cells.push(cell);
        rest = behind;
    }
    cells
}

/// A cell from behind its opening quote, and what follows its separator. What stands between the closing quote and the separator belongs to it.
fn quoted_cell(inside: &str, separator: char) -> (Cow<'_, str>, Option<&str>) {
    let mut cell = String::new();
    let mut rest = inside;
    loop {
        let Some((text, behind)) = rest.split_once('"') else {
            cell.push_str(rest);
            return (Cow::Owned(cell), None);
        };
        cell.push_str(text);
        if let Some(behind) = behind.strip_prefix('"') {
            cell.push('"');
            rest = behind;
            continue;
        }
        return match behind.split_once(separator) {
            Some((tail, behind)) => (Cow::Owned(cell + tail), Some(behind)),
            None => (Cow::Owned(cell + behind), None),
        };
    }
}

/// The end of the JSON value that begins at `start`, if it is known to be whole. Whether it is JSON, its reader tells.
pub(super) fn value_end(bytes: &[u8], start: usize) -> Option<usize> {
    let (mut depth, mut text, mut escaped) = (0_usize, false, false);
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match *byte {
            _ if escaped => escaped = false,
            b'\\' if text => escaped = true,
            b'"' => text = !text,
            _ if text => {}
            b'{' | b'[' => depth += 1,
            b',' | b'}' | b']' if depth == 0 => return Some(at),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    None
}
