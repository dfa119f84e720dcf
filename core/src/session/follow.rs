//! A call whose work is done later, and the questions after what becomes of it.

use std::borrow::Cow;

use super::call::one_value;
use super::judge::Good;
use super::keeping;
use super::options::FlowOptions;
use super::plan::{Next, Outcome, Plan, Tally, Turn, Unusable};
use super::rows::word_of;
use super::tree::Tree;
use crate::exchange::{Pairs, Prepared};
use crate::schema::{Follow, Is, Operation, System, Test};

pub(super) struct Following {
    system: &'static System,
    operation: &'static Operation,
    follow: &'static Follow,
    stage: Stage,
    first_wait: f64,
    interval: f64,
}

/// How far it is.
enum Stage {
    /// It is to be sent.
    Send(Box<Prepared>),
    /// It was taken, with this name for the job.
    Ask(String),
}

impl Following {
    /// A call that is sent first.
    pub(super) fn new(prepared: Prepared, options: &FlowOptions) -> Option<Self> {
        let Prepared { system, operation, .. } = prepared;
        Following::at(system, operation, Stage::Send(Box::new(prepared)), options)
    }

    /// A job that was sent before; `None` where the cursor is none of such a job.
    pub(super) fn resume(
        system: &'static System,
        operation: &'static Operation,
        cursor: &Tree,
        options: &FlowOptions,
    ) -> Option<Self> {
        let id = cursor.text_of("id").filter(|id| is_segment(id))?;
        Following::at(system, operation, Stage::Ask(id.to_owned()), options)
    }

    fn at(
        system: &'static System,
        operation: &'static Operation,
        stage: Stage,
        options: &FlowOptions,
    ) -> Option<Self> {
        let follow = operation.flows.follow?;
        let interval = options.interval.unwrap_or(f64::from(follow.interval));
        let first_wait = options.first_wait.unwrap_or(interval);
        Some(Following { system, operation, follow, stage, first_wait, interval })
    }

    /// The question after a job.
    fn question(&self, id: &str) -> Prepared {
        let mut path = Pairs::default();
        path.set(0, self.follow.parameter, id);
        Prepared {
            system: self.system,
            operation: self.follow.operation,
            path,
            query: Pairs::default(),
            headers: Vec::new(),
            body: None,
        }
    }

    /// What the state of a job says.
    fn judge(&self, state: &Tree) -> Next {
        let hold = |tests: &[Test]| tests.iter().all(|test| holds(test, state));
        if self.follow.pending.iter().any(|tests| hold(tests)) {
            return Next::Wait(self.interval);
        }
        if hold(self.follow.done) {
            return Next::Done;
        }
        Next::Refused(state.text_of(self.follow.reason).unwrap_or_default().to_owned())
    }
}

/// Whether a test of a field holds.
fn holds(test: &Test, state: &Tree) -> bool {
    let value = state.get(test.field).unwrap_or(&Tree::Null);
    let says = |word: &str| value.as_text().is_some_and(|text| text.eq_ignore_ascii_case(word));
    match test.is {
        Is::True => *value == Tree::Boolean(true) || says("true"),
        Is::False => *value == Tree::Boolean(false) || says("false"),
        Is::Empty => *value == Tree::Null || says(""),
        Is::Containing(part) => value.as_text().is_some_and(|text| contains(text, part)),
    }
}

/// Whether a text has a part, whatever the case of its letters; those with accents count as they are written.
fn contains(text: &str, part: &str) -> bool {
    text.to_ascii_lowercase().contains(&part.to_ascii_lowercase())
}

/// Whether a text can stand in a path: clients fold the others into another path.
fn is_segment(text: &str) -> bool {
    !matches!(text, "" | "." | "..")
}

impl Plan for Following {
    fn request(&self) -> Option<Cow<'_, Prepared>> {
        Some(match &self.stage {
            Stage::Send(prepared) => Cow::Borrowed(prepared),
            Stage::Ask(id) => Cow::Owned(self.question(id)),
        })
    }

    fn purpose(&self) -> &'static str {
        match self.stage {
            Stage::Send(_) => "call",
            Stage::Ask(_) => "poll",
        }
    }

    fn take(&mut self, good: &Good, _: f64, tally: &mut Tally) -> Result<Turn, Unusable> {
        let (read, next) = match &self.stage {
            Stage::Send(_) => match word_of(&good.data, self.follow.id).filter(|id| is_segment(id)) {
                Some(id) => {
                    self.stage = Stage::Ask(id);
                    (None, Next::Wait(self.first_wait))
                }
                None => (None, Next::Lost),
            },
            Stage::Ask(id) => {
                let state = Tree::parse(&good.data).ok().filter(Tree::is_object).ok_or(Unusable)?;
                tally.polls += 1;
                let next = self.judge(&state);
                let read = (next == Next::Done).then(|| one_value(&self.question(id), tally.polls));
                (read, next)
            }
        };
        Ok(Turn { read, warnings: Vec::new(), next })
    }

    fn is_patient(&self) -> bool {
        matches!(self.stage, Stage::Ask(_))
    }

    fn cursor(&self) -> Option<Tree> {
        let Stage::Ask(id) = &self.stage else { return None };
        Some(Tree::object([
            ("flow", Tree::text("follow")),
            ("operation", Tree::text(&format!("{}.{}", self.system.id, self.operation.name))),
            ("id", Tree::text(id)),
        ]))
    }

    fn result(&self) -> Outcome {
        Outcome { cursor: self.cursor(), ..Outcome::default() }
    }

    fn to_tree(&self) -> Tree {
        let (request, id) = match &self.stage {
            Stage::Send(prepared) => (keeping::to_tree(prepared), Tree::Null),
            Stage::Ask(id) => (Tree::Null, Tree::text(id)),
        };
        Tree::object([
            ("request", request),
            ("id", id),
            ("firstWait", Tree::seconds(self.first_wait)),
            ("interval", Tree::seconds(self.interval)),
        ])
    }
}

impl Following {
    pub(super) fn from_tree(
        system: &'static System,
        operation: &'static Operation,
        tree: &Tree,
    ) -> Option<Self> {
        let stage = match tree.get("request") {
            Some(request) => Stage::Send(Box::new(keeping::from_tree(request)?)),
            None => Stage::Ask(tree.text_of("id")?.to_owned()),
        };
        Some(Following {
            system,
            operation,
            follow: operation.flows.follow?,
            stage,
            first_wait: tree.seconds_of("firstWait")?,
            interval: tree.seconds_of("interval")?,
        })
    }
}
