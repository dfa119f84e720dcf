//! A list as one, however it is cut into pages.

use std::borrow::Cow;

use super::judge::Good;
use super::keeping;
use super::list::{After, List, position_parameters};
use super::options::FlowOptions;
use super::plan::{Next, Outcome, Plan, Read, Tally, Turn, Unusable};
use super::reading::{Border, Reading};
use super::rows::{Known, Sieve};
use super::tree::Tree;
use crate::describe::list_of;
use crate::exchange::Prepared;

pub(super) struct Pages {
    reading: Reading,
    /// A digest of what is asked for: a cursor serves for the same alone.
    asked: String,
    /// The rows of this window, or else of this page, and of the one before it: one that stands in both comes once.
    sieve: Sieve,
}

impl Pages {
    /// The list from its beginning, or from where the cursor says; `None` where that is a cursor of something else.
    pub(super) fn new(prepared: Prepared, options: &FlowOptions, cursor: Option<&Tree>) -> Option<Self> {
        let asked = keeping::digest_of(&prepared, &position_parameters(prepared.operation));
        let mut reading = Reading::new(List::new(prepared, options.page_size));
        if let Some(windows) = reading.windows_of(options.window) {
            reading.in_windows(windows);
        }
        let mut pages = Pages { reading, asked, sieve: Sieve::default() };
        match cursor {
            Some(cursor) => pages.resume(cursor).map(|()| pages),
            None => Some(pages),
        }
    }

    fn resume(&mut self, cursor: &Tree) -> Option<()> {
        if cursor.text_of("params") != Some(self.asked.as_str()) {
            return None;
        }
        self.sieve.met = Known::from_text(cursor.text_of("rows").unwrap_or_default());
        self.reading.resume(cursor)
    }

    /// The rows that came before: in the window before or in this one; without windows on the page before or on this one,
    /// where rows can be told apart. Some servers give one twice.
    fn doubles(&mut self, rows: &[&str], border: Border) -> Vec<u64> {
        let (key, in_windows) = (self.reading.operation().flows.key, self.reading.has_windows());
        if key.is_empty() && !in_windows {
            return Vec::new();
        }
        let doubles = self.sieve.sift(key, rows);
        if border == Border::Crossed || !in_windows {
            self.sieve.before = std::mem::take(&mut self.sieve.met);
        }
        doubles
    }
}

impl Plan for Pages {
    fn request(&self) -> Option<Cow<'_, Prepared>> {
        self.reading.request()
    }

    fn purpose(&self) -> &'static str {
        "page"
    }

    fn take(&mut self, good: &Good, _: f64, tally: &mut Tally) -> Result<Turn, Unusable> {
        let (page, border) = self.reading.take(good)?;
        let skip = self.doubles(&page.rows, border);
        let cursor = self.cursor().map(|cursor| cursor.to_json());
        let read = read_page(self.reading.prepared(), page.rows.len(), skip, tally);
        Ok(Turn {
            read: read.map(|read| Read { cursor, ..read }),
            warnings: page.warning.into_iter().collect(),
            next: next_of(page.after),
        })
    }

    fn cursor(&self) -> Option<Tree> {
        let mut place = self.reading.place()?;
        if self.reading.has_windows() {
            place.put("rows", Tree::text(self.sieve.all_once().as_text()));
        }
        Some(signed("pages", self.reading.prepared(), &self.asked, place))
    }

    fn result(&self) -> Outcome {
        Outcome { cursor: self.cursor(), ..Outcome::default() }
    }

    fn to_tree(&self) -> Tree {
        Tree::object([
            ("reading", self.reading.to_tree()),
            ("asked", Tree::text(&self.asked)),
            ("sieve", self.sieve.to_tree()),
        ])
    }
}

impl Pages {
    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        Some(Pages {
            reading: Reading::from_tree(tree.get("reading")?)?,
            asked: tree.text_of("asked")?.to_owned(),
            sieve: Sieve::from_tree(tree.get("sieve")?)?,
        })
    }
}

/// What comes after a page.
pub(super) fn next_of(after: After) -> Next {
    match after {
        After::More => Next::Go,
        After::End => Next::Done,
        After::Stuck => Next::Stuck,
    }
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
