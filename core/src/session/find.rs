//! Whether what was sent is there: a list of the days around is read, and its rows are compared with what was sent.

use std::borrow::Cow;

use super::judge::Good;
use super::list::{After, List, Page};
use super::options::FlowOptions;
use super::pages::read_page;
use super::plan::{Next, Outcome, Plan, Tally, Turn, Unusable};
use super::rows::key_of;
use super::tree::Tree;
use super::windows::{Windows, day_at};
use crate::engine::{number, time};
use crate::exchange::{Pairs, Prepared, rank};
use crate::schema::{SameRows, Search};

pub(super) struct Find {
    list: List,
    search: &'static Search,
    /// From the day before the one that what was sent names until the day after that or after today: its day may be another than that on which it came in.
    windows: Windows,
    sent: Tree,
    found: Vec<String>,
}

impl Find {
    /// Looks for what the call would send; `None` where it does not say of which day it is.
    pub(super) fn new(prepared: &Prepared, options: &FlowOptions) -> Option<Self> {
        let search = prepared.operation.flows.search?;
        let sent = Tree::parse(&prepared.body.as_ref()?.bytes).ok()?;
        let day = time::day_of(sent.text_of(search.day)?.get(..10)?)?;
        let operation = search.operation;
        let days = options.window.unwrap_or(u64::from(operation.flows.period?.days));
        let windows = Windows::new(&time::date_of_day(day - 1), None, days)?;
        let mut query = Pairs::default();
        search
            .constants
            .iter()
            .for_each(|(name, value)| query.set(rank(&operation.query, name), name, value));
        let listing = Prepared {
            system: prepared.system,
            operation,
            path: Pairs::default(),
            query,
            headers: Vec::new(),
            body: None,
        };
        Some(Find { list: List::new(listing, options.page_size), search, windows, sent, found: Vec::new() })
    }

    /// Asks for the days of the window.
    fn enter_window(&mut self) {
        let Some(period) = self.list.operation().flows.period else { return };
        let (first, last) = self.windows.dates();
        self.list.restart(&[(period.from, &first), (period.to, &last)]);
    }

    /// Whether a row may be what was sent: all that both have is the same, and they have something in common.
    fn matches(&self, row: &Tree) -> bool {
        let fields = self.search.same.iter().map(|(sent, found)| {
            let (sent, found) = self.sent.get(sent).zip(row.get(found))?;
            (*sent != Tree::Null && *found != Tree::Null).then(|| is_same(sent, found))
        });
        let lists = self.search.lists.iter().map(|lists| {
            let sent = self.sent.get(lists.sent).and_then(Tree::as_list)?;
            Some(are_same(lists, sent, row.get(lists.found).and_then(Tree::as_list)?))
        });
        let proofs: Vec<bool> = fields.chain(lists).flatten().collect();
        !proofs.is_empty() && proofs.into_iter().all(|same| same)
    }

    /// Notes a row that matches; `false` where it came before.
    fn note(&mut self, row: &str) -> bool {
        // A row without a key is told by what it holds.
        let name = key_of(self.list.operation().flows.key, row).unwrap_or_else(|| row.to_owned());
        let is_new = !self.found.contains(&name);
        if is_new {
            self.found.push(name);
        }
        is_new
    }
}

/// Whether two lists have the same rows, in any order.
fn are_same(lists: &SameRows, sent: &[Tree], found: &[Tree]) -> bool {
    let mut left: Vec<&Tree> = found.iter().collect();
    sent.len() == found.len()
        && sent.iter().all(|row| {
            let is_it = |other: &&Tree| {
                lists.fields.iter().all(|(sent, found)| match (row.get(sent), other.get(found)) {
                    (Some(sent), Some(found)) => is_same(sent, found),
                    _ => true,
                })
            };
            left.iter().position(is_it).map(|place| left.swap_remove(place)).is_some()
        })
}

/// Whether two values are the same: numbers by their worth, however they are written, texts by their letters.
fn is_same(left: &Tree, right: &Tree) -> bool {
    let (Some(left_word), Some(right_word)) = (left.as_word(), right.as_word()) else { return left == right };
    match (number::parse(left_word), number::parse(right_word)) {
        (Some(left), Some(right)) => {
            let places = left.scale().max(right.scale());
            let fixed =
                |number: &number::Literal<'_>| number.fixed(places, &mut String::new()).map(str::to_owned);
            fixed(&left).is_some_and(|text| fixed(&right) == Some(text))
        }
        _ => left_word.trim() == right_word.trim(),
    }
}

impl Plan for Find {
    fn begin(&mut self, now: f64, offset: i64) {
        self.windows.begin_with_margin(day_at(now, offset));
        self.enter_window();
    }

    fn request(&self) -> Option<Cow<'_, Prepared>> {
        self.list.request()
    }

    fn purpose(&self) -> &'static str {
        "find"
    }

    fn take(&mut self, good: &Good, _: f64, tally: &mut Tally) -> Result<Turn, Unusable> {
        let Page { rows, after, warning } = self.list.take(good)?;
        let mut skip = Vec::new();
        for (place, row) in (0_u64..).zip(&rows) {
            let matches = self.matches(&Tree::parse(row.as_bytes()).map_err(|_| Unusable)?);
            if !(matches && self.note(row)) {
                skip.push(place);
            }
        }
        let read = read_page(self.list.prepared(), rows.len(), skip, tally);
        let next = match after {
            After::More => Next::Go,
            After::Stuck => Next::Stuck,
            After::End if self.windows.advance() => {
                self.enter_window();
                Next::Go
            }
            After::End => Next::Done,
        };
        Ok(Turn { read, warnings: warning.into_iter().collect(), next })
    }

    fn cursor(&self) -> Option<Tree> {
        None
    }

    fn result(&self) -> Outcome {
        Outcome { found: Some(self.found.clone()), ..Outcome::default() }
    }

    fn to_tree(&self) -> Tree {
        Tree::object([
            ("list", self.list.to_tree()),
            ("windows", self.windows.to_tree()),
            ("sent", self.sent.clone()),
            ("found", Tree::List(self.found.iter().map(|name| Tree::text(name)).collect())),
        ])
    }
}

impl Find {
    pub(super) fn from_tree(search: &'static Search, tree: &Tree) -> Option<Self> {
        let found = tree.get("found").and_then(Tree::as_list)?.iter();
        Some(Find {
            list: List::from_tree(tree.get("list")?)?,
            search,
            windows: Windows::from_tree(tree.get("windows")?)?,
            sent: tree.get("sent")?.clone(),
            found: found.map(|name| name.as_text().map(str::to_owned)).collect::<Option<_>>()?,
        })
    }
}
