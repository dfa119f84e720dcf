//! Files of lines: a header that names the columns, then a line for each object of a list, with the values around the list in front.

mod columns;
mod lines;
mod records;
mod rows;

pub(crate) use lines::Lines;
pub(crate) use rows::{Form, ReadState, RowReader, Unreadable};

use crate::schema::{Body, Cells, Csv, Field, Item, Kind, Object, Operation, Reply};

/// What the columns of a file are.
#[derive(Clone, Copy)]
pub(crate) struct Table {
    /// The object around the list, with the list in it; a file of rows alone has none.
    around: &'static [Field],
    /// The list.
    list: &'static str,
    /// What each line holds.
    item: &'static Object,
    cells: Cells,
    /// Whether the same rows may come as JSON.
    json: bool,
}

impl Table {
    /// The table of an operation that sends or gives a file of lines.
    pub(crate) fn of(operation: &Operation) -> Option<Table> {
        if let Body::Csv(csv) = &operation.body {
            return Table::of_csv(csv);
        }
        let Reply::Rows(rows, cells) = operation.reply else { return None };
        Some(Table { around: &[], list: "", item: item_of(rows)?, cells, json: true })
    }

    /// The table of a file that is sent.
    pub(crate) fn of_csv(csv: &Csv) -> Option<Table> {
        let list = csv.object.fields.get(csv.object.position(csv.list)?)?;
        Some(Table {
            around: csv.object.fields,
            list: csv.list,
            item: item_of(list.kind)?,
            cells: csv.cells,
            json: false,
        })
    }

    /// The object of each line.
    pub(crate) fn item(&self) -> &'static Object {
        self.item
    }

    /// The fields around the list, with their places.
    fn head(&self) -> impl Iterator<Item = (usize, &'static Field)> + use<> {
        let list = self.list;
        self.around.iter().enumerate().filter(move |(_, field)| field.name != list)
    }

    /// What parts the cells of a line that is written.
    fn separator(&self) -> char {
        self.cells.separators.chars().next().unwrap_or(';')
    }
}

fn item_of(list: Kind) -> Option<&'static Object> {
    match list {
        Kind::List(list) => match list.item {
            Item::Object(object) => Some(object),
            Item::Kind(_) => None,
        },
        _ => None,
    }
}
