//! How a flow ends, well or not, as plain data.

use std::fmt;

use base64::prelude::{BASE64_STANDARD, Engine};

use super::exchange::Sent;
use super::plan::{Outcome, Tally};
use super::tree::Tree;
use crate::engine::{Failure, Parameter, Problem, write_problems};
use crate::exchange::Prepared;
use crate::messages::{Code, HINT_LOOK, HINT_SEARCH, Language};

/// A flow that went well to its end.
#[derive(Clone, PartialEq)]
pub struct Done(pub(super) Tree);

impl fmt::Debug for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Done({})", self.0.get("summary").cloned().unwrap_or_default().to_json())
    }
}

impl Done {
    pub(super) fn new(outcome: Outcome, tally: Tally) -> Done {
        let mut summary = tally.to_tree();
        if let Some(found) = outcome.found {
            summary.put("found", Tree::List(found.iter().map(|id| Tree::text(id)).collect()));
        }
        let removed = outcome.removed.iter().map(|key| Tree::text(key)).collect();
        Done(Tree::object([
            ("do", Tree::text("done")),
            ("cursor", outcome.cursor.unwrap_or_default()),
            ("removed", Tree::List(removed)),
            ("summary", summary),
        ]))
    }

    /// As a state has it.
    pub(super) fn from_tree(tree: Tree) -> Option<Done> {
        (tree.text_of("do") == Some("done")).then_some(Done(tree))
    }

    /// Where the next run of the same can take over, as JSON.
    pub fn cursor(&self) -> Option<String> {
        self.0.get("cursor").map(Tree::to_json)
    }

    /// All of it.
    pub(crate) fn tree(&self) -> &Tree {
        &self.0
    }

    /// All of it, as JSON.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// The keys of rows that a synchronization no longer met.
    pub fn removed(&self) -> Vec<&str> {
        texts(self.0.get("removed"))
    }

    /// The keys of what was searched for and found.
    pub fn found(&self) -> Vec<&str> {
        texts(self.0.get("summary").and_then(|summary| summary.get("found")))
    }

    /// How much was done.
    pub fn tally(&self) -> Tally {
        self.0.get("summary").map(Tally::from_tree).unwrap_or_default()
    }
}

fn texts(list: Option<&Tree>) -> Vec<&str> {
    list.and_then(Tree::as_list).unwrap_or_default().iter().filter_map(Tree::as_text).collect()
}

/// A flow that failed. What it prints is its message alone; the rest is data, see [`Failed::to_json`].
#[derive(Clone, PartialEq)]
pub struct Failed(pub(super) Tree);

/// Why a flow failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The vendor says no.
    Vendor,
    /// Something that the flow was given cannot be used: a setting is missing, a state cannot be read.
    Problems,
    /// There was no reply to any attempt.
    Transport,
    /// What was sent may have been carried out, or not. Sending it again may do it a second time.
    OutcomeUnknown,
    /// A job was refused.
    Refused,
    /// The deadline has passed.
    Deadline,
    /// The server repeats itself.
    Stuck,
    /// The host has cancelled it.
    Cancelled,
}

impl Cause {
    const ALL: [Cause; 8] = [
        Cause::Vendor,
        Cause::Problems,
        Cause::Transport,
        Cause::OutcomeUnknown,
        Cause::Refused,
        Cause::Deadline,
        Cause::Stuck,
        Cause::Cancelled,
    ];

    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            Cause::Vendor => "vendor",
            Cause::Problems => "problems",
            Cause::Transport => "transport",
            Cause::OutcomeUnknown => "outcome_unknown",
            Cause::Refused => "refused",
            Cause::Deadline => "deadline",
            Cause::Stuck => "stuck",
            Cause::Cancelled => "cancelled",
        }
    }

    const fn code(self) -> Code {
        match self {
            Cause::Vendor => Code::VendorFailed,
            Cause::Problems => Code::InvalidOption,
            Cause::Transport => Code::TransportFailed,
            Cause::OutcomeUnknown => Code::OutcomeUnknown,
            Cause::Refused => Code::JobRefused,
            Cause::Deadline => Code::DeadlinePassed,
            Cause::Stuck => Code::Stuck,
            Cause::Cancelled => Code::Cancelled,
        }
    }
}

impl fmt::Debug for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Failed").field(&self.cause()).field(&self.message()).finish()
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for Failed {}

impl Failed {
    /// A failure with its message.
    pub(super) fn new(
        cause: Cause,
        parameters: Vec<(&'static str, Parameter)>,
        language: Language,
    ) -> Failed {
        let problem = Problem::new(String::new(), cause.code(), parameters);
        Failed(Tree::object([
            ("type", Tree::text(cause.name())),
            ("code", Tree::text(problem.code.name())),
            ("message", Tree::text(&problem.message("", language))),
        ]))
    }

    /// A failure for what a flow was given; its message is that of the first problem.
    pub(crate) fn of_problems(problems: &[Problem], operation: &str, language: Language) -> Failed {
        let first = problems.first();
        let mut json = Vec::new();
        write_problems(&mut json, operation, language, problems);
        Failed(Tree::object([
            ("type", Tree::text(Cause::Problems.name())),
            ("code", Tree::text(first.map_or("", |problem| problem.code.name()))),
            (
                "message",
                Tree::text(&first.map_or_else(String::new, |problem| problem.message(operation, language))),
            ),
            ("problems", Tree::parse(&json).unwrap_or_default()),
        ]))
    }

    /// As a state has it.
    pub(super) fn from_tree(tree: Tree) -> Option<Failed> {
        let cause = tree.text_of("type")?;
        Cause::ALL.into_iter().any(|known| known.name() == cause).then_some(Failed(tree))
    }

    /// Says something more.
    pub(super) fn with(mut self, name: &str, value: Tree) -> Failed {
        self.0.put(name, value);
        self
    }

    /// Says what the vendor said.
    pub(super) fn with_failure(self, failure: &Failure) -> Failed {
        let word = |word: &Option<String>| Tree::optional_text(word.as_deref());
        self.with(
            "failure",
            Tree::object([
                ("kind", Tree::text(failure.kind.name())),
                ("code", word(&failure.code)),
                ("message", word(&failure.message)),
                ("detail", word(&failure.detail)),
                ("status", Tree::count(u64::from(failure.status))),
                ("retryable", Tree::Boolean(failure.retryable)),
            ]),
        )
    }

    /// Says what was sent, and how to find out what became of it.
    pub(super) fn with_sent(self, prepared: &Prepared, sent: &Sent, searchable: bool) -> Failed {
        let hint = if searchable { HINT_SEARCH } else { HINT_LOOK };
        let body = prepared.body.as_ref().map(|body| body.bytes.as_slice());
        let text = body.map(std::str::from_utf8);
        let base64 = match text {
            Some(Err(_)) => body.map(|body| Tree::text(&BASE64_STANDARD.encode(body))),
            _ => None,
        };
        self.with("method", Tree::text(prepared.operation.method.name()))
            .with("url", Tree::text(&sent.url))
            .with("sentAt", Tree::seconds(sent.at))
            .with("body", Tree::optional_text(text.and_then(Result::ok)))
            .with("bodyBase64", base64.unwrap_or_default())
            .with("lookup", if searchable { Tree::text("find") } else { Tree::Null })
            .with(
                "hint",
                Tree::object([
                    ("pt-BR", Tree::text(hint.text(Language::Portuguese))),
                    ("en", Tree::text(hint.text(Language::English))),
                ]),
            )
    }

    /// Why it failed.
    pub fn cause(&self) -> Cause {
        let name = self.0.text_of("type").unwrap_or_default();
        Cause::ALL.into_iter().find(|cause| cause.name() == name).unwrap_or(Cause::Problems)
    }

    /// What it is called for people.
    pub fn message(&self) -> &str {
        self.0.text_of("message").unwrap_or_default()
    }

    /// Where another run can take over, as JSON.
    pub fn cursor(&self) -> Option<String> {
        self.0.get("cursor").map(Tree::to_json)
    }

    /// How much was done before.
    pub fn tally(&self) -> Tally {
        self.0.get("done").map(Tally::from_tree).unwrap_or_default()
    }

    /// All that is known of it, as JSON. What was sent may be in it.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }
}
