//! Files of lines, batch by batch: one that is sent is written from its head and its items, one that was got is read from its bytes. Neither is ever held
//! whole.

use super::call::tell_misplaced;
use super::request::unknown;
use crate::engine::csv::{Lines, ReadState, RowReader, Table};
use crate::engine::path::Path;
use crate::engine::problem::count;
use crate::engine::scalar::{mismatch, word_of_token};
use crate::engine::sink::erase;
use crate::engine::walk::Walk;
use crate::engine::{Context, Direction, Options, Parameter, Problem, Severity, Sink, Source, Token};
use crate::messages::{Code, Word};
use crate::schema::{Body, Csv, Kind, List, Object, Operation, System};
use crate::systems;

/// Writes the file of an operation that sends one: its head once, then its items, batch by batch.
///
/// Whatever is wrong is told where it is met. From the first error on no more bytes are given, but what still comes is checked all the same, so that all
/// is told in the end.
#[derive(Clone, Debug)]
pub struct CsvWriter {
    system: &'static System,
    operation: &'static Operation,
    csv: &'static Csv,
    options: Options,
    pub(crate) state: WriteState,
}

/// What is known of a file between two batches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct WriteState {
    /// What stands in front of every line.
    pub(crate) front: String,
    /// How many items were written.
    pub(crate) items: usize,
    /// How many bytes.
    pub(crate) bytes: usize,
    /// Whether something was wrong.
    pub(crate) wrong: bool,
}

/// A piece of a file.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// What belongs into the file next; nothing once something is wrong.
    pub bytes: Vec<u8>,
    /// What is wrong, and warnings.
    pub problems: Vec<Problem>,
}

impl CsvWriter {
    /// Begins a file: the source stands at the values around the list, as an object. An error is an operation that sends no such file.
    pub fn new<R: Source>(
        operation: &str,
        head: &mut R,
        options: &Options,
    ) -> Result<(CsvWriter, Piece), Vec<Problem>> {
        let mut writer = CsvWriter::resume(operation, WriteState::default(), options)?;
        let table = writer.table()?;
        let mut lines = Lines::new(table);
        let mut context = writer.context(options);
        let path = Path::root("body");
        let kind = Kind::Object(writer.csv.object);
        let mut walk = Walk { source: head, sink: erase(&mut lines), context: &mut context };
        if let Err(fault) = walk.root(kind, &path) {
            context.problems.push(fault.problem(&path));
        }
        // The list comes later, and only then.
        let list = path.key(writer.csv.list);
        let pointer = list.pointer();
        if lines.has_list() {
            context.problems.retain(|problem| !problem.path.starts_with(&pointer));
            let parameters = vec![
                ("key", Parameter::Text(writer.csv.list.to_owned())),
                ("suggestion", Parameter::Suggestion(String::new())),
            ];
            context.tell(&list, Code::UnknownKey, parameters);
        } else {
            context.problems.retain(|problem| problem.code != Code::Required || problem.path != pointer);
        }
        tell_misplaced(&mut context);
        writer.state.front = lines.front();
        let problems = context.problems;
        let piece = writer.piece(lines.header().into_bytes(), problems);
        Ok((writer, piece))
    }

    /// Goes on with a file.
    pub(crate) fn resume(
        operation: &str,
        state: WriteState,
        options: &Options,
    ) -> Result<CsvWriter, Vec<Problem>> {
        let found = systems::operation(operation);
        let Some((system, found @ Operation { body: Body::Csv(csv), .. })) = found else {
            return Err(vec![unknown(operation)]);
        };
        Ok(CsvWriter { system, operation: found, csv, options: options.clone(), state })
    }

    /// Checks the next items, and gives their lines. The source stands at a list of them.
    pub fn write<R: Source>(&mut self, items: &mut R) -> Piece {
        let Ok(table) = self.table() else { return Piece::default() };
        let options = std::mem::take(&mut self.options);
        let mut lines = Lines::of_items(table);
        let mut context = self.context(&options);
        let body = Path::root("body");
        let list = body.key(self.csv.list);
        let read = (|| {
            match items.next()? {
                Token::List => {}
                token => {
                    let found = word_of_token(token);
                    context.tell(&list, Code::TypeMismatch, mismatch(Word::List, found));
                    return Ok(());
                }
            }
            while items.item()? {
                let sink = erase(&mut lines);
                let mut walk = Walk { source: &mut *items, sink, context: &mut context };
                walk.root(Kind::Object(table.item()), &list.index(self.state.items))?;
                self.state.items += 1;
            }
            items.end()
        })();
        if let Err(fault) = read {
            context.problems.push(fault.problem(&list));
        }
        let problems = context.problems;
        let mut bytes = Vec::new();
        lines.write_behind(&self.state.front, &mut bytes);
        self.options = options;
        self.piece(bytes, problems)
    }

    /// Ends the file: tells what is wrong with it as a whole.
    pub fn finish(&self) -> Vec<Problem> {
        let mut context = self.context(&self.options);
        let body = Path::root("body");
        let list = body.key(self.csv.list);
        let length = self.state.items;
        if let Some(Kind::List(List { min, .. })) = self.list_kind()
            && (length as u64) < u64::from(min)
        {
            let parameters = vec![
                ("min", Parameter::Number(i64::from(min))),
                ("length", Parameter::Number(count(length))),
            ];
            context.tell(&list, Code::ListTooShort, parameters);
        }
        if self.is_too_large() {
            let parameters = vec![
                ("max", Parameter::Number(i64::from(self.operation.limit))),
                ("size", Parameter::Number(count(self.state.bytes))),
            ];
            context.tell(&body, Code::TooLarge, parameters);
        }
        context.problems
    }

    /// How many bytes the file has so far.
    pub fn size(&self) -> usize {
        self.state.bytes
    }

    /// The name of the list whose items are written.
    pub fn list(&self) -> &'static str {
        self.csv.list
    }

    fn table(&self) -> Result<Table, Vec<Problem>> {
        Table::of_csv(self.csv).ok_or_else(|| vec![unknown(self.operation.name)])
    }

    fn list_kind(&self) -> Option<Kind> {
        Some(self.csv.object.fields.get(self.csv.object.position(self.csv.list)?)?.kind)
    }

    fn context<'o>(&self, options: &'o Options) -> Context<'o> {
        let mut context = Context::new(Direction::Request, self.system.keys, options);
        context.lines = true;
        context
    }

    fn is_too_large(&self) -> bool {
        self.operation.limit > 0 && self.state.bytes > self.operation.limit as usize
    }

    /// Counts what was written, and holds it back where something is wrong.
    fn piece(&mut self, bytes: Vec<u8>, problems: Vec<Problem>) -> Piece {
        self.state.bytes += bytes.len();
        self.state.wrong |= problems.iter().any(|problem| problem.severity == Severity::Error);
        let bytes = if self.state.wrong || self.is_too_large() { Vec::new() } else { bytes };
        Piece { bytes, problems }
    }
}

/// Reads a file of rows: that of an operation that sends one, or that of a reply, lines or JSON.
///
/// The bytes may be cut anywhere. What is not whole yet is kept for the next piece.
pub struct CsvReader {
    system: &'static System,
    options: Options,
    pub(crate) rows: RowReader,
    rest: Vec<u8>,
}

impl CsvReader {
    /// Begins a file. An error is an operation that knows no such file.
    pub fn new(operation: &str, options: &Options) -> Result<CsvReader, Vec<Problem>> {
        CsvReader::resume(operation, ReadState::default(), options)
    }

    /// Goes on with a file.
    pub(crate) fn resume(
        operation: &str,
        state: ReadState,
        options: &Options,
    ) -> Result<CsvReader, Vec<Problem>> {
        let known = systems::operation(operation)
            .and_then(|(system, operation)| Some((system, Table::of(operation)?)));
        let Some((system, table)) = known else { return Err(vec![unknown(operation)]) };
        let keys = Context::new(Direction::Reply, system.keys, options).keys;
        let rows = RowReader::resume(table, state, keys);
        Ok(CsvReader { system, options: options.clone(), rows, rest: Vec::new() })
    }

    /// Reads the rows that are whole by now, as a list; with `last`, nothing follows. Gives where they deviate from the tables. An error is a file that is
    /// none: its rows, as far as there were any, are not to be trusted.
    pub fn read<S: Sink + ?Sized>(
        &mut self,
        bytes: &[u8],
        last: bool,
        sink: &mut S,
    ) -> Result<Vec<Problem>, Vec<Problem>> {
        if self.rest.is_empty() {
            let (read, notices) = self.read_some(bytes, last, sink)?;
            self.rest.extend_from_slice(bytes.get(read..).unwrap_or_default());
            return Ok(notices);
        }
        let mut all = std::mem::take(&mut self.rest);
        all.extend_from_slice(bytes);
        let (read, notices) = self.read_some(&all, last, sink)?;
        all.drain(..read);
        self.rest = all;
        Ok(notices)
    }

    /// The same with the bytes that were left before in front. Gives how many of all were read.
    pub(crate) fn read_some<S: Sink + ?Sized>(
        &mut self,
        bytes: &[u8],
        last: bool,
        sink: &mut S,
    ) -> Result<(usize, Vec<Problem>), Vec<Problem>> {
        let mut context = Context::new(Direction::Reply, self.system.keys, &self.options);
        sink.begin_list();
        let read = self.rows.read(bytes, last, &mut context, sink);
        sink.end_list();
        match read {
            Ok(read) => Ok((read, context.problems)),
            Err(unreadable) => Err(vec![Problem { severity: Severity::Error, ..unreadable.0 }]),
        }
    }

    /// The values around the list, as the first line has them: `false` while there was none, or where nothing stands around it.
    pub fn head<S: Sink + ?Sized>(&self, sink: &mut S) -> bool {
        // Where they deviate was told with the first line.
        let mut context = Context::new(Direction::Reply, self.system.keys, &self.options);
        self.rows.head(&mut context, sink)
    }

    /// The table of a row.
    pub fn item(&self) -> &'static Object {
        self.rows.item()
    }

    /// How many rows were read.
    pub fn rows(&self) -> usize {
        self.rows.state().rows
    }
}
