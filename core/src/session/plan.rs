//! What a flow is to send, one request after the other, and what it makes of the replies: each kind of flow is a plan.

use std::borrow::Cow;

use super::judge::Good;
use super::tree::Tree;
use crate::engine::Problem;
use crate::exchange::Prepared;

/// A plan. It knows nothing of tokens, waits and second attempts: what it is told of went well.
pub(super) trait Plan: Send {
    /// The first step is taken now, where clocks are so many seconds ahead of UTC.
    fn begin(&mut self, now: f64, offset: i64) {
        let _ = (now, offset);
    }

    /// What to send next; nothing where all is done.
    fn request(&self) -> Option<Cow<'_, Prepared>>;

    /// What it is sent for.
    fn purpose(&self) -> &'static str;

    /// Takes the good reply to it.
    fn take(&mut self, good: &Good, now: f64, tally: &mut Tally) -> Result<Turn, Unusable>;

    /// Whether failed attempts are repeated for as long as the deadline lets.
    fn is_patient(&self) -> bool {
        false
    }

    /// Nobody knows whether what was sent last was carried out.
    fn lose_track(&mut self) {}

    /// Where another flow can take over.
    fn cursor(&self) -> Option<Tree>;

    /// What was found out, once all is done.
    fn result(&self) -> Outcome;

    /// The plan as it is kept in the state.
    fn to_tree(&self) -> Tree;
}

/// A reply that is well by itself, but not what was asked for.
#[derive(Debug)]
pub(super) struct Unusable;

/// What a reply leads to.
pub(super) struct Turn {
    /// What the host is to read of it.
    pub(super) read: Option<Read>,
    pub(super) warnings: Vec<Problem>,
    pub(super) next: Next,
}

/// What comes after a reply.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// The next request.
    Go,
    /// The next request, so many seconds later.
    Wait(f64),
    /// The end.
    Done,
    /// The server says the same again and again.
    Stuck,
    /// What was sent was refused, for this reason.
    Refused(String),
    /// It was sent, but there is no way to find out what becomes of it.
    Lost,
}

/// What a flow has found out in the end.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) cursor: Option<Tree>,
    /// Keys that are there no more.
    pub(super) removed: Vec<String>,
    /// What was searched for.
    pub(super) found: Option<Vec<String>>,
}

/// What a host is to read of a reply: it reads the very same bytes by the operation, and hands the rows out.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The operation by which it is read.
    pub operation: String,
    /// How many rows it has; none where it is one value.
    pub rows: Option<u64>,
    /// The places of rows that are not handed out.
    pub skip: Vec<u64>,
    /// The member of the data that holds the rows, empty where they are the list itself.
    pub list: Option<&'static str>,
    /// Which page it is, or which part, from 1 on.
    pub page: u64,
    /// Where to go on once these rows have been used, as JSON.
    pub cursor: Option<String>,
}

/// How far a flow is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Requests that were sent, logins among them.
    pub requests: u64,
    /// Pages that were read.
    pub pages: u64,
    /// Rows that were read, or sent.
    pub rows: u64,
    /// Rows that were known already.
    pub skipped: u64,
    /// Parts that were sent.
    pub chunks: u64,
    /// Questions that were asked after a job.
    pub polls: u64,
}

impl Tally {
    /// Its members by their names.
    const MEMBERS: [&str; 6] = ["requests", "pages", "rows", "skipped", "chunks", "polls"];

    fn counts(&self) -> [u64; 6] {
        [self.requests, self.pages, self.rows, self.skipped, self.chunks, self.polls]
    }

    pub(crate) fn to_tree(self) -> Tree {
        let entries = Tally::MEMBERS.iter().zip(self.counts());
        Tree::Object(entries.map(|(name, count)| ((*name).to_owned(), Tree::count(count))).collect())
    }

    pub(super) fn from_tree(tree: &Tree) -> Tally {
        let [requests, pages, rows, skipped, chunks, polls] =
            Tally::MEMBERS.map(|name| tree.count_of(name).unwrap_or_default());
        Tally { requests, pages, rows, skipped, chunks, polls }
    }
}

/// The plan of a flow that is at its end.
pub(super) struct Nothing;

impl Plan for Nothing {
    fn request(&self) -> Option<Cow<'_, Prepared>> {
        None
    }

    fn purpose(&self) -> &'static str {
        "call"
    }

    fn take(&mut self, _: &Good, _: f64, _: &mut Tally) -> Result<Turn, Unusable> {
        Err(Unusable)
    }

    fn cursor(&self) -> Option<Tree> {
        None
    }

    fn result(&self) -> Outcome {
        Outcome::default()
    }

    fn to_tree(&self) -> Tree {
        Tree::Null
    }
}
