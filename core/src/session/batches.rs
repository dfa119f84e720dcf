//! A long list, sent in parts that the vendor takes.

use std::borrow::Cow;

use super::call::one_value;
use super::judge::Good;
use super::keeping;
use super::options::FlowOptions;
use super::pages::signed;
use super::plan::{Next, Outcome, Plan, Tally, Turn, Unusable};
use super::rows::enter;
use super::tree::Tree;
use crate::engine::json::{Reader, write_text};
use crate::engine::{Fault, Parameter, Problem, Source, Token};
use crate::exchange::Prepared;
use crate::messages::Code;
use crate::schema::Batches as Table;

pub(super) struct Batches {
    /// The whole call.
    prepared: Prepared,
    asked: String,
    table: Table,
    /// How many rows go at once.
    size: u64,
    /// How many rows there are.
    rows: u64,
    /// How many went through.
    through: u64,
    /// Whether all is sent: a list without rows is sent once.
    ended: bool,
    /// Whether nobody knows of the part behind them if it went through.
    unknown: bool,
}

/// Why a flow cannot go on from a cursor.
pub(super) enum Refusal {
    /// It is a cursor of something else.
    Stranger,
    /// Somebody has to look first.
    Unconfirmed(Problem),
}

impl Batches {
    /// The parts from the first on, or from where the cursor says.
    pub(super) fn new(
        prepared: Prepared,
        options: &FlowOptions,
        cursor: Option<&Tree>,
    ) -> Result<Self, Refusal> {
        let table = prepared.operation.flows.batches.ok_or(Refusal::Stranger)?;
        let body = prepared.body.as_ref().map(|body| body.bytes.as_slice()).unwrap_or_default();
        let rows = count(body, table.list).unwrap_or_default();
        let asked = keeping::digest_of(&prepared, &[]);
        let size = options.chunk.unwrap_or(u64::from(table.size)).max(1);
        let mut batches =
            Batches { prepared, asked, table, size, rows, through: 0, ended: false, unknown: false };
        if let Some(cursor) = cursor {
            batches.resume(cursor, options)?;
        }
        Ok(batches)
    }

    fn resume(&mut self, cursor: &Tree, options: &FlowOptions) -> Result<(), Refusal> {
        let through = cursor.count_of("rows").filter(|rows| *rows <= self.rows);
        let (Some(through), true) = (through, cursor.text_of("params") == Some(self.asked.as_str())) else {
            return Err(Refusal::Stranger);
        };
        self.through = through;
        self.ended = cursor.flag_of("ended");
        if cursor.flag_of("unknown") && !options.call.confirm {
            let number = |count: u64| Parameter::Number(i64::try_from(count).unwrap_or(i64::MAX));
            let last = self.through.saturating_add(self.size).min(self.rows);
            let parameters = vec![("first", number(through.saturating_add(1))), ("last", number(last))];
            return Err(Refusal::Unconfirmed(Problem::new(
                "/cursor".to_owned(),
                Code::UnknownPart,
                parameters,
            )));
        }
        Ok(())
    }

    /// The body of the next part: as the whole one, with its rows alone.
    fn part(&self, body: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut out = Vec::new();
        let mut reader = Reader::new(body)?;
        if self.table.list.is_empty() {
            self.write_rows(&mut reader, &mut out)?;
            return Ok(out);
        }
        reader.next()?;
        out.push(b'{');
        let mut fresh = true;
        while let Some(key) = reader.key()?.map(str::to_owned) {
            if !std::mem::take(&mut fresh) {
                out.push(b',');
            }
            write_text(&mut out, &key);
            out.push(b':');
            let mark = reader.mark();
            if key == self.table.list {
                self.write_rows(&mut reader, &mut out)?;
            } else {
                reader.skip()?;
                let is_first = self.through == 0 || key != self.table.first;
                out.extend_from_slice(if is_first { reader.slice_since(mark).as_bytes() } else { b"false" });
            }
        }
        out.push(b'}');
        Ok(out)
    }

    /// Copies the rows of the next part.
    fn write_rows(&self, reader: &mut Reader<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
        reader.next()?;
        out.push(b'[');
        let mut place = 0;
        while reader.item()? {
            let mark = reader.mark();
            reader.skip()?;
            if (self.through..self.through.saturating_add(self.size)).contains(&place) {
                if place > self.through {
                    out.push(b',');
                }
                out.extend_from_slice(reader.slice_since(mark).as_bytes());
            }
            place += 1;
        }
        out.push(b']');
        Ok(())
    }
}

/// How many rows a body's list has; nothing where there is none.
fn count(body: &[u8], list: &str) -> Option<u64> {
    let mut reader = Reader::new(body).ok()?;
    if !list.is_empty() {
        enter(&mut reader, list)?;
    }
    if reader.next().ok()? != Token::List {
        return None;
    }
    let mut rows = 0;
    while reader.item().ok()? {
        reader.skip().ok()?;
        rows += 1;
    }
    Some(rows)
}

impl Plan for Batches {
    fn request(&self) -> Option<Cow<'_, Prepared>> {
        if self.ended {
            return None;
        }
        let mut prepared = self.prepared.clone();
        if let Some(body) = &mut prepared.body
            && self.rows > self.size
        {
            // It was counted before: it can be cut.
            body.bytes = self.part(&body.bytes).ok()?;
        }
        Some(Cow::Owned(prepared))
    }

    fn purpose(&self) -> &'static str {
        "chunk"
    }

    fn take(&mut self, _: &Good, _: f64, tally: &mut Tally) -> Result<Turn, Unusable> {
        let through = self.through.saturating_add(self.size).min(self.rows);
        tally.chunks += 1;
        tally.rows += through - self.through;
        self.through = through;
        self.ended = through == self.rows;
        let mut read = one_value(&self.prepared, tally.chunks);
        read.cursor = self.cursor().map(|cursor| cursor.to_json());
        let next = if self.ended { Next::Done } else { Next::Go };
        Ok(Turn { read: Some(read), warnings: Vec::new(), next })
    }

    fn lose_track(&mut self) {
        self.unknown = true;
    }

    fn cursor(&self) -> Option<Tree> {
        let flag = |flag: bool| if flag { Tree::Boolean(true) } else { Tree::Null };
        let place = Tree::object([
            ("rows", Tree::count(self.through)),
            ("ended", flag(self.ended)),
            ("unknown", flag(self.unknown)),
        ]);
        Some(signed("batches", &self.prepared, &self.asked, place))
    }

    fn result(&self) -> Outcome {
        Outcome { cursor: self.cursor(), ..Outcome::default() }
    }

    fn to_tree(&self) -> Tree {
        Tree::object([
            ("request", keeping::to_tree(&self.prepared)),
            ("asked", Tree::text(&self.asked)),
            ("size", Tree::count(self.size)),
            ("rows", Tree::count(self.rows)),
            ("through", Tree::count(self.through)),
            ("ended", Tree::Boolean(self.ended)),
        ])
    }
}

impl Batches {
    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        let prepared = keeping::from_tree(tree.get("request")?)?;
        let table = prepared.operation.flows.batches?;
        let body = prepared.body.as_ref().map(|body| body.bytes.as_slice()).unwrap_or_default();
        // A body that cannot be cut would look as if all of it were sent.
        let rows =
            tree.count_of("rows").filter(|rows| *rows == count(body, table.list).unwrap_or_default())?;
        Some(Batches {
            table,
            prepared,
            asked: tree.text_of("asked")?.to_owned(),
            size: tree.count_of("size").filter(|size| *size > 0)?,
            rows,
            through: tree.count_of("through").filter(|through| *through <= rows)?,
            ended: tree.flag_of("ended"),
            unknown: false,
        })
    }
}
