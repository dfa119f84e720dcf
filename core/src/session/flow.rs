//! A flow: what it is, and what it says to do next.

use std::fmt;

use super::access::{Access, Limit};
use super::exchange::{Errand, Exchange, Sent, Why};
use super::failed::{Cause, Done, Failed};
use super::keeping;
use super::options::{FlowOptions, invalid};
use super::plan::{Plan, Read, Tally};
use super::rows::digest;
use super::tree::Tree;
use super::windows::BRASILIA;
use crate::describe::FlowKind;
use crate::engine::path::Path;
use crate::engine::{Context, Direction, Parameter, Problem, Request, Source, time};
use crate::exchange::{Prepared, Session, encode_component, finish};
use crate::messages::Language;
use crate::schema::{Authentication, Operation, System};

/// A conversation with a vendor. It holds what is to be sent, and neither a token nor a password.
pub struct Flow {
    pub(super) kind: FlowKind,
    pub(super) system: &'static System,
    /// The operation that it was started for.
    pub(super) operation: &'static Operation,
    pub(super) options: FlowOptions,
    pub(super) plan: Box<dyn Plan>,
    pub(super) exchange: Exchange,
    pub(super) tally: Tally,
    /// Its number among the flows of the session, from the first step on.
    pub(super) number: u64,
    /// When it took its first step.
    pub(super) started: Option<f64>,
    /// The operation that was sent last.
    pub(super) last: String,
    pub(super) end: Option<End>,
}

/// How it ended.
#[derive(Clone, Debug)]
pub(super) enum End {
    Done(Done),
    Failed(Failed),
}

/// What to do next.
#[derive(Clone, Debug)]
pub enum Action {
    /// Send this, then [`Flow::feed`] what came back or [`Flow::fail`].
    Send(Sending),
    /// Take the next step at this moment, in Unix seconds; an earlier one does no harm.
    Wait {
        /// The moment.
        until: f64,
        /// Why.
        why: Why,
    },
    /// It is over, and all went well.
    Done(Done),
    /// It is over.
    Failed(Failed),
}

/// A request to send.
#[derive(Clone, Debug)]
pub struct Sending {
    /// What to send: exactly these bytes.
    pub request: Request,
    /// The operation that it is of.
    pub operation: String,
    /// What it is sent for: `login`, `call`, `page`, `poll`, `chunk` or `find`.
    pub purpose: &'static str,
    /// How many seconds to wait for the reply.
    pub timeout: f64,
    /// Which attempt it is, from 1 on.
    pub attempt: u32,
}

/// Why there was no reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No connection: the request was surely not sent.
    Connect,
    /// No reply in time.
    Timeout,
    /// The connection broke.
    Network,
    /// The host wants no more of it.
    Cancelled,
}

impl Reason {
    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            Reason::Connect => "connect",
            Reason::Timeout => "timeout",
            Reason::Network => "network",
            Reason::Cancelled => "cancelled",
        }
    }

    /// By its word; what is not known is a broken connection, of which the least can be said.
    pub fn from_name(name: &str) -> Reason {
        let all = [Reason::Connect, Reason::Timeout, Reason::Cancelled];
        all.into_iter().find(|reason| reason.name() == name).unwrap_or(Reason::Network)
    }
}

/// What a flow makes of a reply.
#[derive(Clone, Debug, Default)]
pub struct Fed {
    /// What to read of it; nothing where it is no page, no end of a job, no value.
    pub read: Option<Read>,
    /// What somebody should look at.
    pub warnings: Vec<Problem>,
    /// How far the flow is.
    pub progress: Tally,
}

impl fmt::Debug for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flow")
            .field("kind", &self.kind.name())
            .field("operation", &self.id())
            .field("tally", &self.tally)
            .finish_non_exhaustive()
    }
}

impl Flow {
    /// The operation that it was started for.
    pub fn id(&self) -> String {
        format!("{}.{}", self.system.id, self.operation.name)
    }

    /// The language of its messages.
    pub fn language(&self) -> Language {
        self.options.call.language
    }

    /// Says what to do next. `settings` are those of the session, as [`crate::engine::build`] takes them; `now` is in Unix seconds, `jitter` by
    /// chance in [0, 1). After the end every step says the same.
    pub fn step<Q: Source>(
        &mut self,
        settings: &mut Q,
        access: &mut Access,
        now: f64,
        jitter: f64,
    ) -> Action {
        self.advance(settings, access, now, jitter).unwrap_or_else(|| self.ended())
    }

    /// The next action; nothing where the flow is at its end.
    fn advance<Q: Source>(
        &mut self,
        settings: &mut Q,
        access: &mut Access,
        now: f64,
        jitter: f64,
    ) -> Option<Action> {
        if self.end.is_none() && self.exchange.sent.is_some() {
            // Whoever sent it is gone: nobody knows what came back.
            self.fail(access, Reason::Network, now);
        }
        if self.end.is_some() {
            return None;
        }
        if !access.belongs_to(self.system.id) {
            return self.fail_for(&[invalid("/access", "access")]);
        }
        let session = match self.read_session(settings) {
            Ok(session) => session,
            Err(problems) => return self.fail_for(&problems),
        };
        self.begin(&session, access, now);
        if let Some(action) = self.pause(now, jitter) {
            return action;
        }
        if self.plan.request().is_none() {
            self.end_done();
            return None;
        }
        self.send_next(session, access, now)
    }

    fn read_session<Q: Source>(&self, settings: &mut Q) -> Result<Session, Vec<Problem>> {
        let mut context = Context::new(Direction::Request, self.system.keys, &self.options.call);
        let session = Session::read(self.system, settings, &mut context)
            .map_err(|fault| vec![fault.problem(&Path::root("session"))])?;
        if context.has_errors() { Err(context.problems) } else { Ok(session) }
    }

    /// What the first step does before all else.
    fn begin(&mut self, session: &Session, access: &mut Access, now: f64) {
        if self.started.is_none() {
            self.started = Some(now);
            self.number = access.next_flow();
            let offset = session.utc_offset().and_then(time::offset_seconds).unwrap_or(BRASILIA);
            self.plan.begin(now, offset);
        }
    }

    /// The wait that is due, or the end that the deadline sets: `Some(None)`.
    fn pause(&mut self, now: f64, jitter: f64) -> Option<Option<Action>> {
        let deadline = self.options.deadline.zip(self.started).map(|(span, started)| started + span);
        if deadline.is_some_and(|deadline| now >= deadline) {
            let seconds = self.options.deadline.unwrap_or_default() as i64;
            self.end_with(Cause::Deadline, vec![("seconds", Parameter::Number(seconds))]);
            return Some(None);
        }
        let (until, why) = self.exchange.rest(now, jitter, &self.options)?;
        let until = deadline.map_or(until, |deadline| until.min(deadline));
        Some(Some(Action::Wait { until, why }))
    }

    /// Sends the plan's request, or a login before it, or waits for its turn.
    fn send_next(&mut self, mut session: Session, access: &mut Access, now: f64) -> Option<Action> {
        let prepared = self.plan.request()?.into_owned();
        let mut carried = String::new();
        if let Some(setting) = token_setting(self.system, prepared.operation) {
            match access.token(now, session.get(setting)).map(str::to_owned) {
                Some(token) => {
                    session.set(setting, &token);
                    carried = digest(token.as_bytes());
                }
                None if self.system.login.is_some() => return self.log_in(session, access, now),
                // The request says by itself that its token is missing.
                None => {}
            }
        }
        self.send(Outgoing { prepared, errand: Errand::Request, token: carried }, &session, access, now)
    }

    /// Sends a request where the rate lets it.
    pub(super) fn send(
        &mut self,
        outgoing: Outgoing,
        session: &Session,
        access: &mut Access,
        now: f64,
    ) -> Option<Action> {
        let Outgoing { prepared, errand, token } = outgoing;
        let mut context = Context::new(Direction::Request, self.system.keys, &self.options.call);
        let (url, headers) = finish(&prepared, session, now as i64, &mut context);
        if context.has_errors() {
            let problems = context.problems;
            return self.fail_for(&problems);
        }
        let limit = limit(self.system, session);
        let slot = access.next_slot(now, limit);
        if slot > now {
            return Some(Action::Wait { until: slot, why: Why::Rate });
        }
        access.note_call(now, limit);
        let purpose = match errand {
            Errand::Request => self.plan.purpose(),
            Errand::Login | Errand::Renewal => {
                access.reserve_login(self.number, now, self.options.timeout);
                "login"
            }
        };
        let shown = redacted(&url, self.system, session);
        let calls = limit.map_or(0, |limit| limit.calls);
        self.exchange.send(Sent { errand, at: now, url: shown, token, calls });
        self.tally.requests += 1;
        self.last = keeping::id_of(&prepared);
        let method = prepared.operation.method.name();
        let request = Request { method, url, headers, body: prepared.body.map(|body| body.bytes) };
        Some(Action::Send(Sending {
            request,
            operation: self.last.clone(),
            purpose,
            timeout: self.options.timeout,
            attempt: self.exchange.attempt_of(errand),
        }))
    }

    /// The last action, for ever.
    fn ended(&self) -> Action {
        match &self.end {
            Some(End::Done(done)) => Action::Done(done.clone()),
            Some(End::Failed(failed)) => Action::Failed(failed.clone()),
            // `advance` gives an action wherever there is no end.
            None => Action::Failed(Failed::new(Cause::Cancelled, vec![], self.options.call.language)),
        }
    }

    /// Ends it well.
    pub(super) fn end_done(&mut self) {
        self.end = Some(End::Done(Done::new(self.plan.result(), self.tally)));
    }

    /// Ends it for what it was given.
    pub(super) fn fail_for(&mut self, problems: &[Problem]) -> Option<Action> {
        let failed = Failed::of_problems(problems, &self.id(), self.options.call.language);
        self.end_failed(failed);
        None
    }

    /// Ends it.
    pub(super) fn end_with(&mut self, cause: Cause, parameters: Vec<(&'static str, Parameter)>) {
        self.end_failed(Failed::new(cause, parameters, self.options.call.language));
    }

    /// Ends it with a failure, to which it adds where it stands.
    pub(super) fn end_failed(&mut self, failed: Failed) {
        let attempts = self.exchange.attempt.max(self.exchange.login_attempt);
        let failed = failed
            .with("operation", Tree::text(&self.last))
            .with("attempts", Tree::count(u64::from(attempts)))
            .with("cursor", self.plan.cursor().unwrap_or_default())
            .with("done", self.tally.to_tree());
        self.end = Some(End::Failed(failed));
    }
}

/// A request that is to be sent.
pub(super) struct Outgoing {
    pub(super) prepared: Prepared,
    pub(super) errand: Errand,
    /// A digest of the token that it carries.
    pub(super) token: String,
}

/// How many calls a session may make: by its setting, else by the vendor's word.
fn limit(system: &System, session: &Session) -> Option<Limit> {
    let setting = session.get("callsPerMinute").and_then(|text| text.parse::<u16>().ok());
    match (setting.filter(|calls| *calls > 0), system.rate) {
        (Some(calls), _) => Some(Limit { calls, seconds: 60.0 }),
        (None, Some(rate)) => Some(Limit { calls: rate.calls, seconds: f64::from(rate.seconds) }),
        (None, None) => None,
    }
}

/// The setting that holds the token, where the operation goes with one.
pub(super) fn token_setting(system: &System, operation: &Operation) -> Option<&'static str> {
    match operation.authentication.unwrap_or(system.authentication) {
        Authentication::SignedToken(scheme) => Some(scheme.token),
        Authentication::Bearer(setting) => Some(setting),
        Authentication::None | Authentication::Basic(_) => None,
    }
}

/// An address without the session's secrets.
fn redacted(url: &str, system: &System, session: &Session) -> String {
    let secrets = system.session.fields.iter().filter(|field| field.is_secret());
    secrets.filter_map(|field| session.get(field.name)).fold(url.to_owned(), |url, secret| {
        let mut encoded = String::new();
        encode_component(&mut encoded, secret);
        url.replace(&encoded, "[REDACTED]")
    })
}
