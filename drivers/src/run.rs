//! A flow under way, between the machine of the core and a client: it says what to send and how long to sleep, and never does either.

use std::fmt;

use retaguarda::engine::{Options, Problem};
use retaguarda::session::{Action, Done, Flow, Reason, Sending, Tally, Why};

use crate::error::Error;
use crate::page::Page;
use crate::reply::{Reply, Silence};
use crate::session::Session;

/// How long one sleeps at most while another flow is logging in: it may be done any moment.
const LOGIN_NAP: f64 = 0.05;

/// A flow under way. Dropping it cancels it: a login that it had begun is left to others.
pub struct Run {
    session: Session,
    flow: Flow,
    options: Options,
    warnings: Vec<Problem>,
    progress: Option<Box<dyn FnMut(Tally) + Send>>,
    /// The last reply that was not handed out, or what the client said in its place.
    last: Option<Result<Reply, Silence>>,
}

/// What to do next.
#[derive(Debug)]
pub enum Step {
    /// Send this, and say what came of it: [`Run::take`].
    Send(Sending),
    /// Let so many seconds pass.
    Sleep(f64),
    /// It is over, and all went well.
    Done(Done),
    /// It is over.
    Failed(Error),
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.flow.fmt(f)
    }
}

impl Run {
    pub(crate) fn new(
        session: Session,
        flow: Flow,
        options: Options,
        warnings: Vec<Problem>,
        progress: Option<Box<dyn FnMut(Tally) + Send>>,
    ) -> Run {
        Run { session, flow, options, warnings, progress, last: None }
    }

    /// Says what to do next: `now` in Unix seconds, `chance` in [0, 1).
    pub fn step(&mut self, now: f64, chance: f64) -> Step {
        let action = self.flow.step(&mut self.session.settings(), &mut self.session.access(), now, chance);
        match action {
            Action::Send(sending) => Step::Send(sending),
            Action::Wait { until, why: Why::Login } => Step::Sleep((until - now).clamp(0.0, LOGIN_NAP)),
            Action::Wait { until, .. } => Step::Sleep((until - now).max(0.0)),
            Action::Done(done) => Step::Done(done),
            Action::Failed(failed) => Step::Failed(Error::of_failed(&failed, self.last.take())),
        }
    }

    /// Takes what came of the last sending. A page is for the caller, all else for the flow alone.
    pub fn take(&mut self, outcome: Result<Reply, Silence>, now: f64) -> Option<Page> {
        let fed = match &outcome {
            Ok(reply) => reply.lend(|reply| self.flow.feed(&mut self.session.access(), reply, now)),
            Err(silence) => {
                self.flow.fail(&mut self.session.access(), silence.reason, now);
                self.last = Some(outcome);
                return None;
            }
        };
        self.warnings.extend(fed.warnings);
        if let Some(progress) = &mut self.progress {
            progress(fed.progress);
        }
        match (fed.read, outcome) {
            (Some(read), Ok(reply)) => Some(Page::new(read, reply, self.options.clone())),
            (_, outcome) => {
                self.last = Some(outcome);
                None
            }
        }
    }

    /// What somebody should look at, since the beginning.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// Ends it. Where something was under way of which nobody knows whether it was carried out, the next step says so.
    pub fn cancel(&mut self) {
        self.flow.fail(&mut self.session.access(), Reason::Cancelled, 0.0);
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.cancel();
    }
}
