//! Whether what was sent is there: a list of the days around is read, and its rows are compared with what was sent.

use std::borrow::Cow;

use super::judge::Good;
use super::list::List;
use super::options::FlowOptions;
use super::pages::{next_of, read_page};
use super::plan::{Outcome, Plan, Tally, Turn, Unusable};
use super::reading::Reading;
use super::rows::key_of;
use super::tree::Tree;
use super::windows::{MOST_DAYS, Windows, day_at};
use crate::engine::{number, time};
use crate::exchange::{Pairs, Prepared, rank};
use crate::schema::{SameRows, Search};

pub(super) struct Find {
    reading: Reading,
    search: &'static Search,
    /// The day that what was sent names, in days since 1970.
    day: i64,
    window: u64,
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
        let window = options.window.unwrap_or(u64::from(operation.flows.period?.days));
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
        let reading = Reading::new(List::new(listing, options.page_size));
        Some(Find { reading, search, day, window, sent, found: Vec::new() })
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
        let name = key_of(self.reading.operation().flows.key, row).unwrap_or_else(|| row.to_owned());
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
    /// From the day before the one that what was sent names, for the clocks may differ, until the day after it, or after today: it may name another day
    /// than that on which it came in.
    fn begin(&mut self, now: f64, offset: i64) {
        let last = self.day.max(day_at(now, offset)) + 1;
        let (from, to) = (time::date_of_day(self.day - 1), time::date_of_day(last));
        if let Some(windows) = Windows::new(&from, &to, self.window) {
            self.reading.in_windows(windows);
        }
    }

    fn request(&self) -> Option<Cow<'_, Prepared>> {
        self.reading.request()
    }

    fn purpose(&self) -> &'static str {
        "find"
    }

    fn take(&mut self, good: &Good, _: f64, tally: &mut Tally) -> Result<Turn, Unusable> {
        let (page, _) = self.reading.take(good)?;
        let mut skip = Vec::new();
        for (place, row) in (0_u64..).zip(&page.rows) {
            let matches = self.matches(&Tree::parse(row.as_bytes()).map_err(|_| Unusable)?);
            if !(matches && self.note(row)) {
                skip.push(place);
            }
        }
        Ok(Turn {
            read: read_page(self.reading.prepared(), page.rows.len(), skip, tally),
            warnings: page.warning.into_iter().collect(),
            next: next_of(page.after),
        })
    }

    fn cursor(&self) -> Option<Tree> {
        None
    }

    fn result(&self) -> Outcome {
        Outcome { found: Some(self.found.clone()), ..Outcome::default() }
    }

    fn to_tree(&self) -> Tree {
        Tree::object([
            ("reading", self.reading.to_tree()),
            ("day", Tree::text(&time::date_of_day(self.day))),
            ("window", Tree::count(self.window)),
            ("sent", self.sent.clone()),
            ("found", Tree::List(self.found.iter().map(|name| Tree::text(name)).collect())),
        ])
    }
}

impl Find {
    pub(super) fn from_tree(search: &'static Search, tree: &Tree) -> Option<Self> {
        let found = tree.get("found").and_then(Tree::as_list)?.iter();
        Some(Find {
            reading: Reading::from_tree(tree.get("reading")?)?,
            search,
            day: time::day_of(tree.text_of("day")?)?,
            window: tree.count_of("window").filter(|days| (1..=MOST_DAYS).contains(days))?,
            sent: tree.get("sent")?.clone(),
            found: found.map(|name| name.as_text().map(str::to_owned)).collect::<Option<_>>()?,
        })
    }
}
