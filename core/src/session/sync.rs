//! What is new or changed in a list since the last run, and where the whole list is read, what is there no more.

use std::borrow::Cow;

use super::judge::Good;
use super::keeping;
use super::list::{List, position_parameters};
use super::options::FlowOptions;
use super::pages::{next_of, read_page, signed};
use super::plan::{Outcome, Plan, Tally, Turn, Unusable};
use super::reading::Reading;
use super::rows::{Known, Sieve};
use super::tree::Tree;
use super::windows::{MOST_DAYS, day_at, seconds};
use crate::engine::time;
use crate::exchange::Prepared;
use crate::schema::{Moment, Since};

/// A vendor that takes days alone is asked for one day more at least.
const A_DAY: f64 = 24.0 * 60.0 * 60.0;

pub(super) struct Sync {
    reading: Reading,
    /// A digest of what is asked for: a cursor serves for the same alone.
    asked: String,
    /// When the last run began; none for the first.
    since: Option<f64>,
    /// How much before that is asked for once more.
    overlap: f64,
    /// How many days are read at once, where a caller says.
    window: Option<u64>,
    /// When this run began.
    run: Option<f64>,
    sieve: Sieve,
}

impl Sync {
    /// A first run, or one after the cursor's; `None` where that is a cursor of something else.
    pub(super) fn new(prepared: Prepared, options: &FlowOptions, cursor: Option<&Tree>) -> Option<Self> {
        let mut aside = position_parameters(prepared.operation);
        let table = prepared.operation.flows.since;
        if let Some(since) = table {
            aside.extend([since.parameter, since.until]);
            aside.extend(since.constants.iter().map(|(name, _)| *name));
        }
        let mut sync = Sync {
            asked: keeping::digest_of(&prepared, &aside),
            reading: Reading::new(List::new(prepared, options.page_size)),
            since: None,
            overlap: overlap(table, options),
            window: options.window,
            run: None,
            sieve: Sieve::default(),
        };
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
        self.reading.operation().flows.since.is_none()
    }

    /// Where a next run goes on: from the moment on, with the rows that are known.
    fn cursor_of(&self, since: Option<f64>, rows: &Known) -> Tree {
        let place =
            Tree::object([("since", Tree::optional_seconds(since)), ("rows", Tree::text(rows.as_text()))]);
        signed("sync", self.reading.prepared(), &self.asked, place)
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
        let Some(table) = self.reading.operation().flows.since else { return };
        if let Some(last) = self.since {
            self.reading.set_query(table.parameter, &written(last - self.overlap, table.form, offset));
        }
        if self.reading.query(table.parameter).is_none() {
            return;
        }
        table.constants.iter().for_each(|(name, value)| self.reading.set_query(name, value));
        if !table.until.is_empty() {
            // The day after today, so that no zone and no clock leaves anything out.
            self.reading.set_query(table.until, &written(now + A_DAY, table.form, offset));
        }
        if let Some(windows) = self.reading.windows_of(self.window) {
            self.reading.in_windows(windows);
        }
    }

    fn request(&self) -> Option<Cow<'_, Prepared>> {
        self.reading.request()
    }

    fn purpose(&self) -> &'static str {
        "page"
    }

    fn take(&mut self, good: &Good, _: f64, tally: &mut Tally) -> Result<Turn, Unusable> {
        let (page, _) = self.reading.take(good)?;
        let skip = self.sieve.sift(self.reading.operation().flows.key, &page.rows);
        Ok(Turn {
            read: read_page(self.reading.prepared(), page.rows.len(), skip, tally),
            warnings: page.warning.into_iter().collect(),
            next: next_of(page.after),
        })
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
            ("reading", self.reading.to_tree()),
            ("asked", Tree::text(&self.asked)),
            ("since", Tree::optional_seconds(self.since)),
            ("overlap", Tree::seconds(self.overlap)),
            ("window", self.window.map_or(Tree::Null, Tree::count)),
            ("run", Tree::optional_seconds(self.run)),
            ("sieve", self.sieve.to_tree()),
        ])
    }
}

impl Sync {
    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        Some(Sync {
            reading: Reading::from_tree(tree.get("reading")?)?,
            asked: tree.text_of("asked")?.to_owned(),
            since: tree.seconds_of("since"),
            overlap: tree.seconds_of("overlap")?,
            window: tree.count_of("window").filter(|days| (1..=MOST_DAYS).contains(days)),
            run: tree.seconds_of("run"),
            sieve: Sieve::from_tree(tree.get("sieve")?)?,
        })
    }
}
