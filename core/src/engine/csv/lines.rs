//! A sink for CSV: takes checked values, gives the lines of the file.

use super::Table;
use crate::engine::sink::Sink;

/// Takes objects by their table and gives lines: a separator between values, LF behind each line. There is no quoting: the walk has refused what would
/// need it.
pub(crate) struct Lines {
    table: Table,
    /// The values around the list.
    around: Cells,
    /// The values of the line that is being read.
    line: Cells,
    /// The lines that are whole, without what stands in front of them and behind.
    text: String,
    /// Where each of them ends.
    ends: Vec<usize>,
    /// Whether the list was met.
    list: bool,
    depth: u32,
    place: usize,
}

/// The values of one object, by their places in its table; they may come in any order.
#[derive(Default)]
struct Cells {
    text: String,
    spans: Vec<(usize, usize)>,
}

impl Cells {
    fn new(fields: usize) -> Self {
        Cells { text: String::new(), spans: vec![(0, 0); fields] }
    }

    fn clear(&mut self) {
        self.text.clear();
        self.spans.fill((0, 0));
    }

    fn put(&mut self, place: usize, value: &str) {
        if let Some(span) = self.spans.get_mut(place) {
            let start = self.text.len();
            self.text.push_str(value);
            *span = (start, self.text.len());
        }
    }

    fn get(&self, place: usize) -> &str {
        let (start, end) = self.spans.get(place).copied().unwrap_or_default();
        self.text.get(start..end).unwrap_or_default()
    }
}

impl Lines {
    /// Takes the whole object.
    pub(crate) fn new(table: Table) -> Self {
        Lines {
            around: Cells::new(table.around.len()),
            line: Cells::new(table.item.fields.len()),
            text: String::new(),
            ends: Vec::new(),
            list: false,
            depth: 0,
            place: 0,
            table,
        }
    }

    /// Takes items alone, one after the other.
    pub(crate) fn of_items(table: Table) -> Self {
        Lines { depth: 1, ..Lines::new(table) }
    }

    /// Whether the object held its list.
    pub(crate) fn has_list(&self) -> bool {
        self.list
    }

    /// The whole file.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        let mut file = self.header().into_bytes();
        self.write_behind(&self.front(), &mut file);
        file
    }

    /// The line with the names.
    pub(crate) fn header(&self) -> String {
        let around = self.table.head().map(|(_, field)| field.name);
        let names = around.chain(self.table.item.fields.iter().map(|field| field.name));
        let mut header = String::new();
        for (i, name) in names.enumerate() {
            if i > 0 {
                header.push(self.table.separator());
            }
            header.push_str(name);
        }
        header.push('\n');
        header
    }

    /// What stands in front of every line.
    pub(crate) fn front(&self) -> String {
        let mut front = String::new();
        for (place, _) in self.table.head() {
            front.push_str(self.around.get(place));
            front.push(self.table.separator());
        }
        front
    }

    /// Adds the lines, each behind what stands in front of all.
    pub(crate) fn write_behind(&self, front: &str, file: &mut Vec<u8>) {
        file.reserve(self.text.len() + self.ends.len() * (front.len() + 1));
        let mut start = 0;
        for end in &self.ends {
            file.extend_from_slice(front.as_bytes());
            file.extend_from_slice(self.text.get(start..*end).unwrap_or_default().as_bytes());
            file.push(b'\n');
            start = *end;
        }
    }

    fn put(&mut self, value: &str) {
        let cells = if self.depth == 1 { &mut self.around } else { &mut self.line };
        cells.put(self.place, value);
    }
}

impl Sink for Lines {
    fn reset(&mut self) {
        self.around.clear();
        self.line.clear();
        self.text.clear();
        self.ends.clear();
        self.list = false;
        self.depth = 0;
    }
    fn null(&mut self) {}
    fn boolean(&mut self, value: bool) {
        self.put(if value { "true" } else { "false" });
    }
    fn integer(&mut self, literal: &str) {
        self.put(literal);
    }
    fn decimal(&mut self, literal: &str) {
        self.put(literal);
    }
    fn text(&mut self, text: &str) {
        self.put(text);
    }
    fn begin_list(&mut self) {
        self.list = true;
    }
    fn item(&mut self) {}
    fn end_list(&mut self) {}
    fn begin_object(&mut self) {
        self.depth += 1;
        if self.depth == 2 {
            self.line.clear();
        }
    }
    fn key(&mut self, _: &str, rank: u16) {
        self.place = usize::from(rank);
    }
    fn end_object(&mut self) {
        if self.depth == 2 {
            for place in 0..self.line.spans.len() {
                if place > 0 {
                    self.text.push(self.table.separator());
                }
                self.text.push_str(self.line.get(place));
            }
            self.ends.push(self.text.len());
        }
        self.depth -= 1;
    }
}
