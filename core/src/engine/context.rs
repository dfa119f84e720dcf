//! What a walk carries along: how it reads, what it has found, and what sums are made of.

use super::options::Options;
use super::path::Path;
use super::problem::{Parameter, Problem, Severity};
use super::repair::Change;
use super::source::{Fault, FaultKind, MAX_DEPTH};
use crate::messages::Code;
use crate::schema::{Field, Keys};

/// Which way the data go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// To the vendor: strict.
    Request,
    /// From the vendor: lenient.
    Reply,
}

/// The state of one walk.
pub(crate) struct Context<'c> {
    pub(crate) direction: Direction,
    pub(crate) keys: Keys,
    pub(crate) options: &'c Options,
    /// The offset that zone-less times get.
    pub(crate) utc_offset: Option<&'c str>,
    /// Parameters that need not be there, since the session has them.
    pub(crate) waived: &'static [(&'static str, &'static str)],
    /// Parameters that a flow sets itself, once it knows them.
    pub(crate) set_later: Vec<&'static str>,
    pub(crate) problems: Vec<Problem>,
    /// Whether what was written says something else than what was read.
    pub(crate) changed: bool,
    /// What the query can be filtered by.
    pub(crate) filters: &'static [Field],
    /// Whether what more typing may put right is no problem.
    pub(crate) typing: bool,
    /// Whether the values go into the lines of a CSV file.
    pub(crate) lines: bool,
    /// Values that the session has for fields of the body: (field, value).
    pub(crate) supplied: Vec<(&'static str, String)>,
    /// Fields of the body that neither the call nor the session has.
    pub(crate) unsupplied: Vec<&'static str>,
    /// The extra fields that found their place, by their numbers.
    pub(crate) placed: Vec<usize>,
    /// What was changed of a record that was read and is to be written; nothing where that is not asked for.
    pub(crate) changes: Option<Vec<Change>>,
    pub(crate) ledger: Vec<Entry>,
    /// How many objects were entered.
    pub(crate) instances: u32,
}

/// A counted value, for sums.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) instance: u32,
    pub(crate) object: &'static str,
    pub(crate) field: &'static str,
    /// In millionths; of a boolean, 0 or not.
    pub(crate) value: i128,
}

impl<'c> Context<'c> {
    pub(crate) fn new(direction: Direction, keys: Keys, options: &'c Options) -> Self {
        let keys = match (keys, direction) {
            (Keys::IgnoreCaseInReplies, Direction::Reply) => Keys::IgnoreCase,
            (Keys::IgnoreCaseInReplies, Direction::Request) => Keys::Exact,
            (keys, _) => keys,
        };
        Context {
            direction,
            keys,
            options,
            utc_offset: None,
            waived: &[],
            set_later: Vec::new(),
            filters: &[],
            typing: false,
            lines: false,
            supplied: Vec::new(),
            unsupplied: Vec::new(),
            problems: Vec::new(),
            changed: false,
            placed: Vec::new(),
            changes: None,
            ledger: Vec::new(),
            instances: 0,
        }
    }

    pub(crate) fn is_reply(&self) -> bool {
        self.direction == Direction::Reply
    }

    /// A problem of a request; of a reply, a notice.
    #[cold]
    pub(crate) fn tell(&mut self, path: &Path<'_>, code: Code, parameters: Vec<(&'static str, Parameter)>) {
        if self.typing && code.is_of_typing() {
            return;
        }
        let severity = match self.direction {
            Direction::Request => Severity::Error,
            Direction::Reply => Severity::Notice,
        };
        self.problems.push(Problem { path: path.pointer(), code, severity, parameters });
    }

    /// Something to look at that stops nothing.
    #[cold]
    pub(crate) fn warn(&mut self, path: &Path<'_>, code: Code, parameters: Vec<(&'static str, Parameter)>) {
        self.problems.push(Problem { path: path.pointer(), code, severity: Severity::Warning, parameters });
    }

    /// Whether a request has an error.
    pub(crate) fn has_errors(&self) -> bool {
        !self.is_sound_since(0)
    }

    /// Whether no error was told since there were so many problems.
    pub(crate) fn is_sound_since(&self, problems: usize) -> bool {
        self.problems.iter().skip(problems).all(|problem| problem.severity != Severity::Error)
    }
}

impl Fault {
    /// The fault as a problem of the place where the source begins.
    pub(crate) fn problem(self, path: &Path<'_>) -> Problem {
        let offset = ("offset", Parameter::Number(super::problem::count(self.offset)));
        let (code, parameters) = match self.kind {
            FaultKind::Syntax => (Code::JsonSyntax, vec![offset]),
            FaultKind::UnexpectedEnd => (Code::JsonUnexpectedEnd, vec![offset]),
            FaultKind::TrailingText => (Code::JsonTrailingText, vec![offset]),
            FaultKind::Utf8 => (Code::JsonUtf8, vec![offset]),
            FaultKind::LoneSurrogate => (Code::JsonLoneSurrogate, vec![offset]),
            FaultKind::Depth => (Code::TooDeep, vec![("max", Parameter::Number(i64::from(MAX_DEPTH)))]),
            FaultKind::Host => (Code::HostFailure, vec![]),
        };
        Problem::new(path.pointer(), code, parameters)
    }
}
