//! The columns of a file of lines: what its header names, and what a cell is.

use super::Table;
use super::records::cells;
use crate::engine::path::Path;
use crate::engine::scalar::{Scalar, Slot};
use crate::engine::{Context, Sink, Token, number};
use crate::messages::Code;
use crate::schema::{Field, Keys, Kind, Object};

/// What stands in a column.
pub(super) enum Column {
    /// A field of the row.
    Item(&'static Field),
    /// A value of the object around the list, with its place among those.
    Head(usize, &'static Field),
    /// What no table names.
    Other(String),
}

/// The columns that a header names.
pub(super) fn columns(table: &Table, keys: Keys, header: &str, separator: char) -> Vec<Column> {
    let is = |field: &Field, name: &str| match keys {
        Keys::Exact | Keys::IgnoreCaseInReplies => field.name == name,
        Keys::IgnoreCase => field.name.eq_ignore_ascii_case(name),
    };
    let mut taken: Vec<&'static str> = Vec::new();
    let mut columns = Vec::new();
    for (number, cell) in cells(header, separator, table.cells.quoted).iter().enumerate() {
        let name = cell.trim();
        let item =
            |object: &'static Object| object.fields.iter().find(|field| is(field, name)).map(Column::Item);
        let head = || {
            table.head().find(|(_, field)| is(field, name)).map(|(place, field)| Column::Head(place, field))
        };
        let known = item(table.item).or_else(head).filter(|column| match column {
            Column::Item(field) | Column::Head(_, field) => !taken.contains(&field.name),
            Column::Other(_) => false,
        });
        columns.push(match known {
            Some(column @ (Column::Item(field) | Column::Head(_, field))) => {
                taken.push(field.name);
                column
            }
            // A name that stands twice would hide the first.
            _ if name.is_empty()
                || columns.iter().any(|column| matches!(column, Column::Other(own) if own == name))
                || taken.contains(&name) =>
            {
                Column::Other((number + 1).to_string())
            }
            _ => Column::Other(name.to_owned()),
        });
    }
    columns
}

/// A cell as its field says. An empty one is `null`; `None` where the line is too short for it.
pub(super) fn value<S: Sink + ?Sized>(
    field: &'static Field,
    cell: Option<&str>,
    row: &Path<'_>,
    context: &mut Context<'_>,
    sink: &mut S,
) {
    let path = row.key(field.name);
    let kind = match field.kind {
        Kind::OneOrMany(item) => item.kind(),
        kind => kind,
    };
    let text = match kind {
        Kind::Text(_) => cell.unwrap_or_default(),
        _ => cell.unwrap_or_default().trim(),
    };
    if text.is_empty() {
        if cell.is_some() && field.is_required() && !field.is_nullable() {
            context.tell(&path, Code::Required, vec![]);
        }
        sink.key(field.name, 0);
        return sink.null();
    }
    let is_number = matches!(kind, Kind::Decimal(_) | Kind::Integer(_) | Kind::NumberOf(_));
    let token =
        if is_number && number::parse(text).is_some() { Token::Number(text) } else { Token::Text(text) };
    Scalar { slot: Slot { field: Some(field), rank: 0, key: None }, path: &path, context, sink }
        .take(&kind, token);
}

/// A cell that no table describes.
pub(super) fn other<S: Sink + ?Sized>(name: &str, cell: &str, sink: &mut S) {
    sink.key(name, 0);
    if cell.is_empty() { sink.null() } else { sink.text(cell) }
}
