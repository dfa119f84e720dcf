//! A list that is read page by page: which page comes next, and when it is at its end. A page, the end and a failure are three things.

use std::borrow::Cow;

use super::judge::Good;
use super::keeping;
use super::plan::Unusable;
use super::rows::{digest, rows, set_of, word_of};
use super::tree::Tree;
use crate::engine::{Parameter, Problem, Severity};
use crate::exchange::{Prepared, rank};
use crate::messages::Code;
use crate::schema::{Operation, Paging};

/// A list being read.
pub(super) struct List {
    prepared: Prepared,
    /// The number of the next page, or how many rows come before it.
    at: u64,
    /// How many rows are asked for at once, where that can be said.
    size: u64,
    /// Where a short page is not known to be the last yet.
    shortness: Shortness,
    /// A digest of the rows of the last page; empty where it had none.
    last: String,
    ended: bool,
}

/// What a page with fewer rows than were asked for says. Servers that give fewer than that without a word make it hard to tell.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Shortness {
    /// Nothing yet: no page was full.
    Unclear,
    /// The first page was short, with so many rows: what comes behind it shows why.
    Asking(u64),
    /// That it is the last: a page was full before.
    Last,
}

/// What a page leads to.
#[derive(Debug, PartialEq)]
pub(super) enum After {
    More,
    End,
    Stuck,
}

/// A page that was read.
pub(super) struct Page<'d> {
    /// Its rows, each as JSON.
    pub(super) rows: Vec<&'d str>,
    pub(super) after: After,
    pub(super) warning: Option<Problem>,
}

impl List {
    /// The list from its beginning, or from the page that the call names.
    pub(super) fn new(prepared: Prepared, page_size: u64) -> Self {
        let named = |pairs: &crate::exchange::Pairs, name| pairs.get(name).and_then(|text| text.parse().ok());
        let (at, size) = match prepared.operation.paging {
            Paging::None => (1, 0),
            Paging::Path { parameter, .. } => (named(&prepared.path, parameter).unwrap_or(1), 0),
            Paging::Query { parameter, .. } => (named(&prepared.query, parameter).unwrap_or(1), 0),
            Paging::Offset { limit, offset } => (
                named(&prepared.query, offset).unwrap_or(0),
                named(&prepared.query, limit).filter(|size| *size > 0).unwrap_or(page_size),
            ),
        };
        List { prepared, at, size, shortness: Shortness::Unclear, last: String::new(), ended: false }
    }

    /// Goes on where a cursor says; `None` where it says nothing of the kind.
    pub(super) fn resume(&mut self, cursor: &Tree) -> Option<()> {
        self.at = match self.prepared.operation.paging {
            Paging::Offset { .. } => {
                // The size that the server was found to give holds on.
                if let Some(size) = cursor.count_of("size").filter(|size| *size > 0) {
                    (self.size, self.shortness) = (size, Shortness::Last);
                }
                cursor.count_of("offset")?
            }
            _ => cursor.count_of("page").filter(|page| *page > 0)?,
        };
        Some(())
    }

    /// Where the next page is, for a cursor.
    pub(super) fn place(&self) -> Tree {
        match self.prepared.operation.paging {
            Paging::Offset { .. } => {
                let mut place = Tree::object([("offset", Tree::count(self.at))]);
                if self.shortness == Shortness::Last {
                    place.put("size", Tree::count(self.size));
                }
                place
            }
            _ => Tree::object([("page", Tree::count(self.at))]),
        }
    }

    /// Begins anew, with other parameters of the query.
    pub(super) fn restart(&mut self, parameters: &[(&str, &str)]) {
        let first = if matches!(self.prepared.operation.paging, Paging::Offset { .. }) { 0 } else { 1 };
        (self.at, self.last, self.ended) = (first, String::new(), false);
        if self.shortness != Shortness::Last {
            self.shortness = Shortness::Unclear;
        }
        for (name, value) in parameters {
            self.set_query(name, value);
        }
    }

    /// Sets a parameter of the query.
    pub(super) fn set_query(&mut self, name: &str, value: &str) {
        let rank = rank(&self.prepared.operation.query, name);
        self.prepared.query.set(rank, name, value);
    }

    pub(super) fn prepared(&self) -> &Prepared {
        &self.prepared
    }

    /// The request of the next page; nothing behind the end.
    pub(super) fn request(&self) -> Option<Cow<'_, Prepared>> {
        if self.ended {
            return None;
        }
        let mut prepared = self.prepared.clone();
        let Operation { path_parameters, query, paging, .. } = prepared.operation;
        let at = self.at.to_string();
        match paging {
            Paging::None => {}
            Paging::Path { parameter, .. } => {
                prepared.path.set(rank(path_parameters, parameter), parameter, &at)
            }
            Paging::Query { parameter, .. } => prepared.query.set(rank(query, parameter), parameter, &at),
            Paging::Offset { limit, offset } => {
                prepared.query.set(rank(query, limit), limit, &self.size.to_string());
                prepared.query.set(rank(query, offset), offset, &at);
            }
        }
        Some(Cow::Owned(prepared))
    }

    /// Takes a page.
    pub(super) fn take<'d>(&mut self, good: &'d Good) -> Result<Page<'d>, Unusable> {
        if good.end {
            self.ended = true;
            return Ok(Page { rows: Vec::new(), after: After::End, warning: None });
        }
        let rows = rows(self.prepared.operation, &good.data).ok_or(Unusable)?;
        let digest = if rows.is_empty() { String::new() } else { digest(rows.join(",").as_bytes()) };
        let repeated = !digest.is_empty() && digest == self.last;
        self.last = digest;
        let page = match self.prepared.operation.paging {
            Paging::None => Page { rows, after: After::End, warning: None },
            Paging::Path { .. } => self.take_numbered(rows, repeated),
            Paging::Query { .. } | Paging::Offset { .. } if repeated => {
                Page { rows: Vec::new(), after: After::Stuck, warning: None }
            }
            Paging::Query { last, .. } => {
                let last = word_of(&good.data, last).and_then(|word| word.parse::<u64>().ok());
                let is_last = rows.is_empty() || last.is_some_and(|last| self.at >= last);
                self.at = self.at.saturating_add(1);
                Page { rows, after: if is_last { After::End } else { After::More }, warning: None }
            }
            Paging::Offset { .. } => self.take_counted(rows),
        };
        self.ended = page.after != After::More;
        Ok(page)
    }

    /// A page with a number, of a list whose end the vendor tells: it should not come without one.
    fn take_numbered<'d>(&mut self, rows: Vec<&'d str>, repeated: bool) -> Page<'d> {
        let number = vec![("page", Parameter::Number(i64::try_from(self.at).unwrap_or(i64::MAX)))];
        if repeated {
            return Page {
                rows: Vec::new(),
                after: After::End,
                warning: Some(warning(Code::RepeatedPage, number)),
            };
        }
        if rows.is_empty() {
            return Page { rows, after: After::End, warning: Some(warning(Code::EmptyPage, number)) };
        }
        self.at = self.at.saturating_add(1);
        Page { rows, after: After::More, warning: None }
    }

    /// A page of a list that ends with a short one. A first page that is short may also be all that the server gives at once: only what is behind it tells.
    fn take_counted<'d>(&mut self, rows: Vec<&'d str>) -> Page<'d> {
        let count = distinct(self.prepared.operation, &rows);
        self.at = self.at.saturating_add(count);
        let is_full = count >= self.size;
        let mut told = None;
        let after = match self.shortness {
            _ if count == 0 => After::End,
            Shortness::Asking(given) => {
                told = Some(server_caps(self.size, given));
                (self.size, self.shortness) = (given, Shortness::Last);
                if count < given { After::End } else { After::More }
            }
            _ if is_full => {
                self.shortness = Shortness::Last;
                After::More
            }
            Shortness::Unclear => {
                self.shortness = Shortness::Asking(count);
                After::More
            }
            Shortness::Last => After::End,
        };
        Page { rows, after, warning: told }
    }

    pub(super) fn to_tree(&self) -> Tree {
        let shortness = match self.shortness {
            Shortness::Unclear => Tree::Null,
            Shortness::Asking(given) => Tree::count(given),
            Shortness::Last => Tree::text("last"),
        };
        Tree::object([
            ("request", keeping::to_tree(&self.prepared)),
            ("at", Tree::count(self.at)),
            ("size", Tree::count(self.size)),
            ("shortness", shortness),
            ("last", Tree::text(&self.last)),
            ("ended", Tree::Boolean(self.ended)),
        ])
    }

    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        let shortness = match tree.get("shortness") {
            None => Shortness::Unclear,
            Some(Tree::Text(_)) => Shortness::Last,
            Some(given) => Shortness::Asking(given.as_count()?),
        };
        Some(List {
            prepared: keeping::from_tree(tree.get("request")?)?,
            at: tree.count_of("at")?,
            size: tree.count_of("size")?,
            shortness,
            last: tree.text_of("last")?.to_owned(),
            ended: tree.flag_of("ended"),
        })
    }
}

/// How many rows there are. One that the server gives twice is one: else another would be passed over.
fn distinct(operation: &Operation, rows: &[&str]) -> u64 {
    if operation.flows.key.is_empty() {
        // Nothing tells whether two that are the same are one.
        return rows.len() as u64;
    }
    set_of(rows.iter()).len() as u64
}

/// The parameters that say which page is asked for: a flow sets them itself.
pub(super) fn position_parameters(operation: &Operation) -> Vec<&'static str> {
    match operation.paging {
        Paging::None => Vec::new(),
        Paging::Path { parameter, .. } | Paging::Query { parameter, .. } => vec![parameter],
        Paging::Offset { limit, offset } => vec![limit, offset],
    }
}

fn server_caps(asked: u64, given: u64) -> Problem {
    let number = |count| Parameter::Number(i64::try_from(count).unwrap_or(i64::MAX));
    warning(Code::ServerCaps, vec![("asked", number(asked)), ("given", number(given))])
}

/// Something that a flow warns of.
pub(super) fn warning(code: Code, parameters: Vec<(&'static str, Parameter)>) -> Problem {
    Problem { path: String::new(), code, severity: Severity::Warning, parameters }
}
