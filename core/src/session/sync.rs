//! What is new or changed in a list since the last run, and where the whole list is read, what is there no more.

use std::borrow::Cow;

use super::judge::Good;
use super::keeping;
use super::list::{After, List, Page, position_parameters};
use super::options::FlowOptions;
use super::pages::{read_page, sieve_of, signed};
use super::plan::{Next, Outcome, Plan, Tally, Turn, Unusable};
use super::rows::{Known, Sieve};
use super::tree::Tree;
use super::windows::{day_at, seconds};
use crate::engine::time;
use crate::exchange::Prepared;
use crate::schema::{Moment, Since};

/// A vendor that takes days alone is asked for one day more at least.
const A_DAY: f64 = 24.0 * 60.0 * 60.0;

pub(super) struct Sync {
    list: List,
    /// A digest of what is asked for: a cursor serves for the same alone.
    asked: String,
    /// When the last run began; none for the first.
    since: Option<f64>,
    /// How much before that is asked for once more.
    overlap: f64,
    /// When this run began.
    run: Option<f64>,
    sieve: Sieve,
}

impl Sync {
    /// A first run, or one after the cursor's; `None` where that is a cursor of something else.
    pub(super) fn new(prepared: Prepared, options: &FlowOptions, cursor: Option<&Tree>) -> Option<Self> {
        let flows = &prepared.operation.flows;
        let mut aside = position_parameters(prepared.operation);
        if let Some(since) = flows.since {
            aside.extend([since.parameter, since.until]);
            aside.extend(since.constants.iter().map(|(name, _)| *name));
        }
        let asked = keeping::digest_of(&prepared, &aside);
        let overlap = overlap(flows.since, options);
        let list = List::new(prepared, options.page_size);
        let mut sync = Sync { list, asked, since: None, overlap, run: None, sieve: Sieve::default() };
        if let Some(cursor) = cursor {
            if cursor.text_of("params") != Some(sync.asked.as_str()) {
                return None;
            }
            // A first run that failed has rows to skip, but no moment to go on from.
            sync.since = cursor.seconds_of("since");
            sync.sieve.before = Known::from_text(cursor.text_of("rows")?);
        }
        Some(sync)
    }

    /// Whether every row of the list comes in each run.
    fn reads_all(&self) -> bool {
        self.list.operation().flows.since.is_none()
    }

    /// Where a next run goes on: from the moment on, with the rows that are known.
    fn cursor_of(&self, since: Option<f64>, rows: &Known) -> Tree {
        let place =
            Tree::object([("since", Tree::optional_seconds(since)), ("rows", Tree::text(rows.as_text()))]);
        signed("sync", self.list.prepared(), &self.asked, place)
    }
}

/// How much time before the last run is asked for once more.
fn overlap(since: Option<Since>, options: &FlowOptions) -> f64 {
    let Some(since) = since else { return 0.0 };
    let overlap = options.overlap.unwrap_or(f64::from(since.overlap));
    if since.form == Moment::Day { overlap.max(A_DAY) } else { overlap }
}

/// A moment as a vendor takes it, where clocks are so many seconds ahead of UTC.
fn written(moment: f64, form: Moment, offset: i64) -> String {
    match form {
        Moment::Day => time::date_of_day(day_at(moment, offset)),
        Moment::DateTime => {
            time::format_utc(seconds(moment).saturating_add(offset)).replace('T', " ").replace('Z', "")
        }
        Moment::Milliseconds => seconds(moment).saturating_mul(1000).to_string(),
    }
}

impl Plan for Sync {
    fn begin(&mut self, now: f64, offset: i64) {
        self.run = Some(now);
        let Some(table) = self.list.operation().flows.since else { return };
        if let Some(last) = self.since {
            self.list.set_query(table.parameter, &written(last - self.overlap, table.form, offset));
        }
        if self.list.query(table.parameter).is_none() {
            return;
        }
        table.constants.iter().for_each(|(name, value)| self.list.set_query(name, value));
        if !table.until.is_empty() {
            // The day after today, so that no zone and no clock leaves anything out.
            self.list.set_query(table.until, &written(now + A_DAY, table.form, offset));
        }
    }

    fn request(&self) -> Option<Cow<'_, Prepared>> {
        self.list.request()
    }

    fn purpose(&self) -> &'static str {
        "page"
    }

    fn take(&mut self, good: &Good, _: f64, tally: &mut Tally) -> Result<Turn, Unusable> {
        let Page { rows, after, warning } = self.list.take(good)?;
        let skip = self.sieve.sift(self.list.operation().flows.key, &rows);
        let read = read_page(self.list.prepared(), rows.len(), skip, tally);
        let next = match after {
            After::More => Next::Go,
            After::End => Next::Done,
            After::Stuck => Next::Stuck,
        };
        Ok(Turn { read, warnings: warning.into_iter().collect(), next })
    }

    /// Of a run that failed: the last run's moment, and all rows that were handed out so far.
    fn cursor(&self) -> Option<Tree> {
        Some(self.cursor_of(self.since, &self.sieve.all_once()))
    }

    fn result(&self) -> Outcome {
        let removed = if self.reads_all() { self.sieve.missing() } else { Vec::new() };
        let cursor = self.cursor_of(self.run, &self.sieve.met_once());
        Outcome { cursor: Some(cursor), removed, found: None }
    }

    fn to_tree(&self) -> Tree {
        Tree::object([
            ("list", self.list.to_tree()),
            ("asked", Tree::text(&self.asked)),
            ("since", Tree::optional_seconds(self.since)),
            ("overlap", Tree::seconds(self.overlap)),
            ("run", Tree::optional_seconds(self.run)),
            ("before", Tree::text(self.sieve.before.as_text())),
            ("met", Tree::text(self.sieve.met.as_text())),
        ])
    }
}

impl Sync {
    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        Some(Sync {
            list: List::from_tree(tree.get("list")?)?,
            asked: tree.text_of("asked")?.to_owned(),
            since: tree.seconds_of("since"),
            overlap: tree.seconds_of("overlap")?,
            run: tree.seconds_of("run"),
            sieve: sieve_of(tree)?,
        })
    }
}
