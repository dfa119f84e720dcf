//! A reader of files of rows, piece by piece: as lines under a header, or as a JSON list of objects.

use std::borrow::Cow;

use super::Table;
use super::columns::{Column, columns, other, value};
use super::records::{Ended, MAX_LINE, cells, record, value_end};
use crate::engine::json::Reader;
use crate::engine::path::Path;
use crate::engine::problem::count;
use crate::engine::sink::erase;
use crate::engine::walk::Walk;
use crate::engine::{Context, Fault, FaultKind, Nothing, Parameter, Problem, Severity, Sink};
use crate::messages::Code;
use crate::schema::{Field, Keys, Kind, Object};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// A file that is being read.
///
/// It takes bytes, cut anywhere, and keeps none: what it could not read yet, its caller gives again with what comes next.
pub(crate) struct RowReader {
    table: Table,
    columns: Vec<Column>,
    /// What is known between two pieces.
    state: ReadState,
}

/// Where a file has been read to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReadState {
    /// What the file was found to be.
    pub(crate) form: Form,
    /// How many rows were read.
    pub(crate) rows: usize,
    /// How many bytes were read.
    pub(crate) bytes: usize,
    /// The cells around the list, as the first line has them.
    pub(crate) head: Vec<String>,
}

/// What a file was found to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// Nothing yet.
    #[default]
    Unknown,
    /// Lines, with their header and what parts its cells.
    Lines { header: String, separator: char },
    /// A list, which is open.
    Json,
    /// A list, which was closed.
    Closed,
}

/// Why a file cannot be read on.
#[derive(Debug)]
pub(crate) struct Unreadable(pub(crate) Problem);

impl RowReader {
    /// A reader at the beginning of a file.
    pub(crate) fn new(table: Table) -> Self {
        RowReader { table, columns: Vec::new(), state: ReadState::default() }
    }

    /// A reader that goes on.
    pub(crate) fn resume(table: Table, state: ReadState, keys: Keys) -> Self {
        let columns = match &state.form {
            Form::Lines { header, separator } => columns(&table, keys, header, *separator),
            Form::Unknown | Form::Json | Form::Closed => Vec::new(),
        };
        RowReader { table, columns, state }
    }

    /// The table of a row.
    pub(crate) fn item(&self) -> &'static Object {
        self.table.item
    }

    /// Where it stands.
    pub(crate) fn state(&self) -> &ReadState {
        &self.state
    }

    /// Reads the rows that the bytes hold whole, as items of the list that is open in the sink. Gives the number of bytes that were read.
    pub(crate) fn read<S: Sink + ?Sized>(
        &mut self,
        bytes: &[u8],
        last: bool,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<usize, Unreadable> {
        let mut at = 0;
        if self.state.form == Form::Unknown {
            match self.begin(bytes, last, context)? {
                Some(begun) => at = begun,
                None => return Ok(0),
            }
        }
        at = match self.state.form {
            Form::Lines { separator, .. } => self.lines(bytes, at, last, separator, context, sink),
            Form::Unknown | Form::Json | Form::Closed => self.items(bytes, at, last, context, sink)?,
        };
        self.state.bytes += at;
        Ok(at)
    }

    /// Finds out what the file is. Gives where its rows begin.
    fn begin(
        &mut self,
        bytes: &[u8],
        last: bool,
        context: &mut Context<'_>,
    ) -> Result<Option<usize>, Unreadable> {
        let enough = bytes.len() >= BYTE_ORDER_MARK.len() || last;
        if !enough {
            return Ok(None);
        }
        let start = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let text = bytes.get(start..).unwrap_or_default();
        let blank = text.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let start = start + blank;
        if self.table.json && bytes.get(start) == Some(&b'[') {
            self.state.form = Form::Json;
            return Ok(Some(start + 1));
        }
        let Some(line) = record(bytes, start, last, None) else { return Ok(None) };
        let header = String::from_utf8_lossy(bytes.get(start..line.end).unwrap_or_default()).into_owned();
        let known = |separator: char| {
            let columns = columns(&self.table, context.keys, &header, separator);
            columns.iter().filter(|column| !matches!(column, Column::Other(_))).count()
        };
        // The first of those that part the most.
        let best = self.table.cells.separators.chars().rev().max_by_key(|separator| known(*separator));
        let Some(separator) = best.filter(|separator| known(*separator) > 0) else {
            return Err(unreadable("", Code::CsvHeader, vec![]));
        };
        self.columns = columns(&self.table, context.keys, &header, separator);
        self.tell_header(context);
        // No JSON reader gets this.
        context.changed = true;
        self.state.form = Form::Lines { header, separator };
        Ok(Some(line.next))
    }

    /// Tells columns that no table has, and those that should be there.
    fn tell_header(&self, context: &mut Context<'_>) {
        let path = Path::root("header");
        let is = |column: &Column, field: &Field| match column {
            Column::Item(own) | Column::Head(_, own) => own.name == field.name,
            Column::Other(_) => false,
        };
        for column in &self.columns {
            let Column::Other(name) = column else { continue };
            let parameters = vec![
                ("key", Parameter::Text(name.clone())),
                ("suggestion", Parameter::Suggestion(String::new())),
            ];
            context.tell(&path.key(name), Code::UnknownKey, parameters);
        }
        let fields = self.table.head().map(|(_, field)| field).chain(self.table.item.fields);
        for field in fields.filter(|field| field.is_required()) {
            if !self.columns.iter().any(|column| is(column, field)) {
                context.tell(&path.key(field.name), Code::Required, vec![]);
            }
        }
    }

    fn lines<S: Sink + ?Sized>(
        &mut self,
        bytes: &[u8],
        mut at: usize,
        last: bool,
        separator: char,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> usize {
        let quoted_by = u8::try_from(separator).ok().filter(|_| self.table.cells.quoted);
        let list = Path::root(self.table.list);
        while at < bytes.len() {
            let Some(line) = record(bytes, at, last, quoted_by) else { break };
            let content = bytes.get(at..line.end).unwrap_or_default();
            if !content.is_empty() {
                let path = list.index(self.state.rows);
                let text = self.text(content, at, context, &path);
                let quoted = match line.ended {
                    Ended::Well => self.table.cells.quoted,
                    Ended::OpenQuote => {
                        context.tell(&path, Code::CsvQuote, vec![]);
                        false
                    }
                    Ended::TooLong => {
                        context.tell(
                            &path,
                            Code::CsvLineTooLong,
                            vec![("max", Parameter::Number(count(MAX_LINE)))],
                        );
                        false
                    }
                };
                self.row(&cells(&text, separator, quoted), &path, context, sink);
                self.state.rows += 1;
            }
            at = line.next;
        }
        at
    }

    /// Bytes as text; what is not UTF-8 in it is told, and replaced.
    fn text<'b>(
        &self,
        bytes: &'b [u8],
        at: usize,
        context: &mut Context<'_>,
        path: &Path<'_>,
    ) -> Cow<'b, str> {
        let text = String::from_utf8_lossy(bytes);
        if let Cow::Owned(_) = text {
            let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
            let offset = count(self.state.bytes + at + valid);
            context.tell(path, Code::JsonUtf8, vec![("offset", Parameter::Number(offset))]);
            context.changed = true;
        }
        text
    }

    /// One line.
    fn row<S: Sink + ?Sized>(
        &mut self,
        cells: &[Cow<'_, str>],
        path: &Path<'_>,
        context: &mut Context<'_>,
        sink: &mut S,
    ) {
        if cells.len() != self.columns.len() {
            let parameters = vec![
                ("expected", Parameter::Number(count(self.columns.len()))),
                ("found", Parameter::Number(count(cells.len()))),
            ];
            context.tell(path, Code::CsvCells, parameters);
        }
        if self.state.rows == 0 {
            self.state.head = vec![String::new(); self.table.around.len()];
        }
        sink.item();
        sink.begin_object();
        for (number, column) in self.columns.iter().enumerate() {
            let cell = cells.get(number).map(Cow::as_ref);
            match column {
                Column::Item(field) => value(field, cell, path, context, sink),
                Column::Head(place, field) => {
                    let Some(first) = self.state.head.get_mut(*place) else { continue };
                    let cell = cell.unwrap_or_default();
                    if self.state.rows == 0 {
                        cell.clone_into(first);
                        // Told here, handed out by `head`.
                        value(field, Some(cell), &Path::root(""), context, erase(&mut Nothing));
                    } else if first != cell {
                        context.tell(&path.key(field.name), Code::CsvHead, vec![]);
                        value(field, Some(cell), path, context, sink);
                    }
                }
                Column::Other(name) => other(name, cell.unwrap_or_default(), sink),
            }
        }
        for (number, cell) in cells.iter().enumerate().skip(self.columns.len()) {
            // What has no name goes by its number.
            other(&(number + 1).to_string(), cell, sink);
        }
        sink.end_object();
    }

    /// The values around the list, by the first line. There are none before it was read.
    pub(crate) fn head<S: Sink + ?Sized>(&self, context: &mut Context<'_>, sink: &mut S) -> bool {
        if self.table.around.is_empty() || self.state.rows == 0 {
            return false;
        }
        sink.begin_object();
        for column in &self.columns {
            if let Column::Head(place, field) = column {
                let cell = self.state.head.get(*place).map(String::as_str);
                value(field, cell, &Path::root(""), context, sink);
            }
        }
        sink.end_object();
        true
    }

    fn items<S: Sink + ?Sized>(
        &mut self,
        bytes: &[u8],
        mut at: usize,
        last: bool,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<usize, Unreadable> {
        let fault = |kind, at| {
            let fault = Fault { kind, offset: self.state.bytes + at };
            Unreadable(Problem { severity: Severity::Notice, ..fault.problem(&Path::root("")) })
        };
        let blank_end = |at: usize| {
            let rest = bytes.get(at..).unwrap_or_default();
            at + rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
        };
        let mut rows = self.state.rows;
        loop {
            let start = blank_end(at);
            match (bytes.get(start), &self.state.form) {
                (None, Form::Closed) => {
                    at = start;
                    break;
                }
                (Some(_), Form::Closed) => return Err(fault(FaultKind::TrailingText, start)),
                (None, _) if last => return Err(fault(FaultKind::UnexpectedEnd, start)),
                (None, _) => break,
                (Some(b']'), _) => {
                    self.state.form = Form::Closed;
                    at = start + 1;
                    continue;
                }
                _ => {}
            }
            let begin = match bytes.get(start) {
                Some(b',') if rows > 0 => blank_end(start + 1),
                Some(_) if rows == 0 => start,
                _ => return Err(fault(FaultKind::Syntax, start)),
            };
            let end = value_end(bytes, begin);
            if end.unwrap_or(bytes.len()) - begin > MAX_LINE {
                let max = Parameter::Number(count(MAX_LINE));
                return Err(unreadable(&format!("/{rows}"), Code::CsvLineTooLong, vec![("max", max)]));
            }
            let Some(end) = end else {
                if last {
                    return Err(fault(FaultKind::UnexpectedEnd, bytes.len()));
                }
                break;
            };
            let (list, content) = (Path::root(""), bytes.get(begin..end).unwrap_or_default());
            let path = list.index(rows);
            let text = self.text(content, begin, context, &path);
            let mut reader = Reader::of_text(&text).lenient();
            sink.item();
            let kind = Kind::Object(self.table.item);
            let read =
                Walk { source: &mut reader, sink: &mut *sink, context: &mut *context }.root(kind, &path);
            let read = read.and_then(|_| crate::engine::Source::end(&mut reader));
            read.map_err(|found| fault(found.kind, begin + found.offset))?;
            if let Some(replaced) = reader.replaced() {
                context.changed = true;
                context.problems.push(fault(replaced.kind, begin + replaced.offset).0);
            }
            rows += 1;
            at = end;
        }
        self.state.rows = rows;
        Ok(at)
    }
}

fn unreadable(path: &str, code: Code, parameters: Vec<(&'static str, Parameter)>) -> Unreadable {
    Unreadable(Problem { path: path.to_owned(), code, severity: Severity::Notice, parameters })
}
