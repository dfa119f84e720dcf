//! A list as one: page after page, and where it is a long period, window after window.

use std::borrow::Cow;

use super::judge::Good;
use super::keeping;
use super::list::{After, List, Page, position_parameters};
use super::options::FlowOptions;
use super::plan::{Next, Outcome, Plan, Read, Tally, Turn, Unusable};
use super::rows::{Known, Sieve};
use super::tree::Tree;
use super::windows::{Windows, day_at};
use crate::describe::list_of;
use crate::exchange::Prepared;
use crate::schema::{Operation, Paging};

pub(super) struct Pages {
    list: List,
    /// A digest of what is asked for: a cursor serves for the same alone.
    asked: String,
    windows: Option<Windows>,
    /// The rows of this window, or else of this page, and of the one before it: one that stands in both comes once.
    sieve: Sieve,
}

impl Pages {
    /// The list from its beginning, or from where the cursor says; `None` where that is a cursor of something else.
    pub(super) fn new(prepared: Prepared, options: &FlowOptions, cursor: Option<&Tree>) -> Option<Self> {
        let asked = asked(&prepared);
        let windows = windows(&prepared, options);
        let list = List::new(prepared, options.page_size);
        let mut pages = Pages { list, asked, windows, sieve: Sieve::default() };
        pages.enter_window();
        match cursor {
            Some(cursor) => pages.resume(cursor).map(|()| pages),
            None => Some(pages),
        }
    }

    fn resume(&mut self, cursor: &Tree) -> Option<()> {
        if cursor.text_of("params") != Some(self.asked.as_str()) {
            return None;
        }
        if let Some(windows) = &mut self.windows {
            windows.resume(cursor.get("from")?)?;
            self.enter_window();
            self.sieve.met = Known::from_text(cursor.text_of("rows").unwrap_or_default());
        }
        self.list.resume(cursor)
    }

    /// Asks for the days of the window.
    fn enter_window(&mut self) {
        let period = self.list.operation().flows.period;
        let Some((windows, period)) = self.windows.as_ref().zip(period) else { return };
        let (first, last) = windows.dates();
        self.list.restart(&[(period.from, &first), (period.to, &last)]);
    }

    /// What comes after the last page of a window.
    fn leave_window(&mut self) -> Next {
        if !self.windows.as_mut().is_some_and(Windows::advance) {
            return Next::Done;
        }
        self.enter_window();
        let met = std::mem::take(&mut self.sieve.met);
        self.sieve.before = met;
        Next::Go
    }

    /// The rows that came before: in the window before or in this one; without windows on the page before or on this one,
    /// where rows can be told apart. Some servers give one twice.
    fn doubles(&mut self, rows: &[&str]) -> Vec<u64> {
        let key = self.list.operation().flows.key;
        if self.windows.is_none() {
            if key.is_empty() {
                return Vec::new();
            }
            self.sieve.before = std::mem::take(&mut self.sieve.met);
        }
        self.sieve.sift(key, rows)
    }
}

impl Plan for Pages {
    fn begin(&mut self, now: f64, offset: i64) {
        if let Some(windows) = &mut self.windows {
            let was_open = windows.is_open();
            windows.begin(day_at(now, offset));
            // A cursor may stand inside of the window: only its last day is new.
            if let Some(period) = self.list.operation().flows.period.filter(|_| was_open) {
                self.list.set_query(period.to, &windows.dates().1);
            }
        }
    }

    fn request(&self) -> Option<Cow<'_, Prepared>> {
        match self.windows {
            Some(windows) if !windows.is_open() => None,
            _ => self.list.request(),
        }
    }

    fn purpose(&self) -> &'static str {
        "page"
    }

    fn take(&mut self, good: &Good, _: f64, tally: &mut Tally) -> Result<Turn, Unusable> {
        let Page { rows, after, warning } = self.list.take(good)?;
        let skip = self.doubles(&rows);
        let next = match after {
            After::More => Next::Go,
            After::End => self.leave_window(),
            After::Stuck => Next::Stuck,
        };
        let cursor = self.cursor().map(|cursor| cursor.to_json());
        let read =
            read_page(self.list.prepared(), rows.len(), skip, tally).map(|read| Read { cursor, ..read });
        Ok(Turn { read, warnings: warning.into_iter().collect(), next })
    }

    fn cursor(&self) -> Option<Tree> {
        if self.windows.is_none() && matches!(self.list.operation().paging, Paging::None) {
            return None;
        }
        let mut cursor = self.list.place();
        if let Some(windows) = &self.windows {
            cursor.put("from", windows.place());
            cursor.put("rows", Tree::text(self.sieve.all_once().as_text()));
        }
        Some(signed("pages", self.list.prepared(), &self.asked, cursor))
    }

    fn result(&self) -> Outcome {
        Outcome { cursor: self.cursor(), ..Outcome::default() }
    }

    fn to_tree(&self) -> Tree {
        Tree::object([
            ("list", self.list.to_tree()),
            ("asked", Tree::text(&self.asked)),
            ("windows", self.windows.map_or(Tree::Null, Windows::to_tree)),
            ("before", Tree::text(self.sieve.before.as_text())),
            ("met", Tree::text(self.sieve.met.as_text())),
        ])
    }
}

impl Pages {
    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        let windows = match tree.get("windows") {
            Some(windows) => Some(Windows::from_tree(windows)?),
            None => None,
        };
        Some(Pages {
            list: List::from_tree(tree.get("list")?)?,
            asked: tree.text_of("asked")?.to_owned(),
            windows,
            sieve: sieve_of(tree)?,
        })
    }
}

/// The rows that were met, as a state has them.
pub(super) fn sieve_of(tree: &Tree) -> Option<Sieve> {
    let known = |name| tree.text_of(name).map(Known::from_text);
    Some(Sieve { before: known("before")?, met: known("met")? })
}

/// A digest of what a list is asked for, wherever in it.
fn asked(prepared: &Prepared) -> String {
    keeping::digest_of(prepared, &position_parameters(prepared.operation))
}

/// The windows of the period that a call names, where it is to be read so.
fn windows(prepared: &Prepared, options: &FlowOptions) -> Option<Windows> {
    let Operation { flows, paging, .. } = prepared.operation;
    let period = flows.period?;
    let days = match (options.window, paging) {
        (Some(days), _) => days,
        (None, Paging::None) => u64::from(period.days),
        _ => return None,
    };
    Windows::new(prepared.query.get(period.from)?, prepared.query.get(period.to), days)
}

/// What a host reads of a page; nothing where there are no rows.
pub(super) fn read_page(prepared: &Prepared, rows: usize, skip: Vec<u64>, tally: &mut Tally) -> Option<Read> {
    if rows == 0 {
        return None;
    }
    let rows = rows as u64;
    tally.pages += 1;
    tally.rows += rows;
    tally.skipped += skip.len() as u64;
    let (operation, list) = (keeping::id_of(prepared), list_of(prepared.operation));
    Some(Read { operation, rows: Some(rows), skip, list, page: tally.pages, cursor: None })
}

/// A cursor that says of what it is one.
pub(super) fn signed(flow: &str, prepared: &Prepared, asked: &str, place: Tree) -> Tree {
    let mut cursor = Tree::object([
        ("flow", Tree::text(flow)),
        ("operation", Tree::text(&keeping::id_of(prepared))),
        ("params", Tree::text(asked)),
    ]);
    if let Tree::Object(entries) = place {
        entries.into_iter().for_each(|(name, value)| cursor.put(&name, value));
    }
    cursor
}
