//! Writes JSON bytes: compact, in UTF-8, with as few escapes as the grammar allows.

use super::scan;
use crate::engine::order::in_order;
use crate::engine::sink::Sink;

/// A [`Sink`] that writes JSON. Entries may come in any order: they stand in the order of their ranks in the end.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
    /// The entries of all open objects, the innermost last.
    entries: Vec<Entry>,
    /// The open objects, the innermost last.
    objects: Vec<Object>,
    /// What is open was just begun: no comma yet.
    fresh: bool,
}

/// One entry of an open object.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The offset in bytes of its key.
    start: usize,
    rank: u16,
}

/// An open object.
#[derive(Clone, Copy, Debug)]
struct Object {
    /// Where its entries begin in the list of all.
    first_entry: usize,
    last_rank: u16,
    in_order: bool,
}

impl Writer {
    /// An empty writer.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty writer with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { out: Vec::with_capacity(bytes), ..Self::default() }
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// What was written so far.
    pub fn as_bytes(&self) -> &[u8] {
        &self.out
    }

    /// Copies a value that is JSON already.
    pub fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    #[inline]
    fn separate(&mut self) {
        if !self.fresh {
            self.out.push(b',');
        }
        self.fresh = false;
    }

    /// Puts the last entries, which reach to the end of what is written, into the order of their ranks.
    #[cold]
    fn reorder(&mut self, first_entry: usize) {
        let entries = self.entries.get_mut(first_entry..).unwrap_or_default();
        let Some(start) = entries.first().map(|entry| entry.start) else { return };
        let tail = self.out.split_off(start);
        // An entry ends before the comma of the next one, the last one at the end.
        let ends = entries.iter().skip(1).map(|next| next.start - 1).chain([start + tail.len()]);
        let pieces = entries.iter().zip(ends).map(|(entry, end)| (entry.rank, entry.start, end));
        let pieces = in_order(pieces, |&(rank, ..)| rank);
        for (at, (_, from, to)) in pieces.into_iter().enumerate() {
            if at > 0 {
                self.out.push(b',');
            }
            self.out.extend_from_slice(tail.get(from - start..to - start).unwrap_or_default());
        }
    }
}

impl Sink for Writer {
    fn reset(&mut self) {
        self.out.clear();
        self.entries.clear();
        self.objects.clear();
        self.fresh = false;
    }

    fn null(&mut self) {
        self.raw("null");
    }

    fn boolean(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    fn integer(&mut self, literal: &str) {
        self.raw(literal);
    }

    fn decimal(&mut self, literal: &str) {
        self.raw(literal);
    }

    fn text(&mut self, text: &str) {
        write_text(&mut self.out, text);
    }

    fn begin_list(&mut self) {
        self.out.push(b'[');
        self.fresh = true;
    }

    fn item(&mut self) {
        self.separate();
    }

    fn end_list(&mut self) {
        self.out.push(b']');
        self.fresh = false;
    }

    fn begin_object(&mut self) {
        self.out.push(b'{');
        self.objects.push(Object { first_entry: self.entries.len(), last_rank: 0, in_order: true });
        self.fresh = true;
    }

    fn key(&mut self, name: &str, rank: u16) {
        self.separate();
        self.entries.push(Entry { start: self.out.len(), rank });
        if let Some(object) = self.objects.last_mut() {
            object.in_order &= rank >= object.last_rank;
            object.last_rank = rank;
        }
        self.out.push(b'"');
        write_escaped(&mut self.out, name);
        self.out.extend_from_slice(b"\":");
    }

    fn end_object(&mut self) {
        if let Some(object) = self.objects.pop() {
            if !object.in_order {
                self.reorder(object.first_entry);
            }
            self.entries.truncate(object.first_entry);
        }
        self.out.push(b'}');
        self.fresh = false;
    }
}

/// Appends a text with its quotes and escapes.
#[inline]
pub fn write_text(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    write_escaped(out, text);
    out.push(b'"');
}

/// The same without the quotes.
#[inline]
fn write_escaped(out: &mut Vec<u8>, text: &str) {
    // With the quote and the colon behind a key: one growth at most.
    out.reserve(text.len() + 3);
    pieces(text, |piece| out.extend_from_slice(piece.as_bytes()));
}

/// Appends a text with its quotes and escapes to another text.
pub fn push_text(out: &mut String, text: &str) {
    out.reserve(text.len() + 2);
    out.push('"');
    pieces(text, |piece| out.push_str(piece));
    out.push('"');
}

/// A text as runs that stay as they are and escapes.
#[inline(always)]
fn pieces(text: &str, mut put: impl FnMut(&str)) {
    let mut rest = text;
    while let Some(place) = scan::special(rest.as_bytes()) {
        put(rest.get(..place).unwrap_or_default());
        put(rest.as_bytes().get(place).copied().map_or("", escape));
        rest = rest.get(place + 1..).unwrap_or_default();
    }
    put(rest);
}

/// The escape of a quote, a backslash or a control character.
#[cold]
fn escape(special: u8) -> &'static str {
    const CONTROL: [&str; 32] = [
        "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007", "\\b", "\\t",
        "\\n", "\\u000b", "\\f", "\\r", "\\u000e", "\\u000f", "\\u0010", "\\u0011", "\\u0012", "\\u0013",
        "\\u0014", "\\u0015", "\\u0016", "\\u0017", "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c",
        "\\u001d", "\\u001e", "\\u001f",
    ];
    match special {
        b'"' => "\\\"",
        b'\\' => "\\\\",
        control => CONTROL.get(usize::from(control)).copied().unwrap_or_default(),
    }
}
