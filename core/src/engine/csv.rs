//! A sink for CSV: a line for each object of a list, with the values around the list in front of each.

use super::sink::Sink;
use crate::schema::{Csv, Field, Item, Kind};

/// Takes one object by its table and gives the lines of its file: `;` between values, LF between lines, a header in front. There is no quoting: the walk
/// has refused what would need it.
pub(crate) struct Lines {
    /// The values around the list, by their places in the table.
    around: Vec<String>,
    /// The values of the line that is being read.
    line: Vec<String>,
    /// The lines, without what stands around.
    lines: Vec<String>,
    columns: Columns,
    depth: u32,
    place: usize,
}

/// The fields of a file.
struct Columns {
    around: &'static [Field],
    list: usize,
    inside: &'static [Field],
}

impl Lines {
    pub(crate) fn new(csv: &Csv) -> Self {
        let list = csv.object.position(csv.list).unwrap_or(usize::MAX);
        let inside = match csv.object.fields.get(list).map(|field| field.kind) {
            Some(Kind::List(list)) => match list.item {
                Item::Object(object) => object.fields,
                Item::Kind(_) => &[],
            },
            _ => &[],
        };
        let columns = Columns { around: csv.object.fields, list, inside };
        Lines { around: Vec::new(), line: Vec::new(), lines: Vec::new(), columns, depth: 0, place: 0 }
    }

    /// The whole file.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        let around =
            || self.columns.around.iter().enumerate().filter(|(place, _)| *place != self.columns.list);
        let names =
            around().map(|(_, field)| field.name).chain(self.columns.inside.iter().map(|field| field.name));
        let mut file = String::new();
        join(&mut file, names);
        let mut front = String::new();
        for (place, _) in around() {
            front.push_str(self.around.get(place).map_or("", String::as_str));
            front.push(';');
        }
        for line in &self.lines {
            file.push_str(&front);
            file.push_str(line);
            file.push('\n');
        }
        file.into_bytes()
    }

    fn put(&mut self, value: &str) {
        let values = if self.depth == 1 { &mut self.around } else { &mut self.line };
        if values.len() <= self.place {
            values.resize(self.place + 1, String::new());
        }
        if let Some(place) = values.get_mut(self.place) {
            value.clone_into(place);
        }
    }
}

fn join<'n>(file: &mut String, names: impl Iterator<Item = &'n str>) {
    for (i, name) in names.enumerate() {
        if i > 0 {
            file.push(';');
        }
        file.push_str(name);
    }
    file.push('\n');
}

impl Sink for Lines {
    fn reset(&mut self) {
        self.around.clear();
        self.line.clear();
        self.lines.clear();
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
    fn begin_list(&mut self) {}
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
            self.line.resize(self.columns.inside.len(), String::new());
            self.lines.push(self.line.join(";"));
        }
        self.depth -= 1;
    }
}
