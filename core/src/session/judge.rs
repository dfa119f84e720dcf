//! What a reply means for a flow: done, once more, or no more. By the safety of the operation, never by its verb.

use super::wait::asked;
use crate::engine::json::Writer;
use crate::engine::sink::erase;
use crate::engine::{Failure, Options, Outcome};
use crate::schema::{ErrorKind, Login, Meaning, Operation, Safety, Sign, System};

/// A reply as it came.
#[derive(Clone, Copy, Debug)]
pub struct Received<'r> {
    /// HTTP's status.
    pub status: u16,
    /// The headers, in any case.
    pub headers: &'r [(&'r str, &'r str)],
    /// The body's bytes.
    pub body: &'r [u8],
}

impl Received<'_> {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

/// What a reply means.
#[derive(Debug)]
pub(super) enum Judgement {
    /// It went well.
    Good(Good),
    /// The token is no longer good. Nothing was carried out.
    Expired(Failure),
    /// The same may be sent again.
    Again(Failure, Pause),
    /// Nobody can tell whether it was carried out, and a second time would be once too often.
    Unknown(Failure),
    /// The vendor says no.
    Refused(Failure),
}

/// What went well.
#[derive(Debug, Default)]
pub(super) struct Good {
    /// The data, as canonical JSON; empty where they are none.
    pub(super) data: Vec<u8>,
    /// The vendor's end of a list.
    pub(super) end: bool,
}

/// Why and how long to wait before the next attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pause {
    /// The vendor's own span in seconds, where it names one.
    pub(super) asked: Option<f64>,
    /// Whether there were too many calls: then all others wait as well.
    pub(super) for_all: bool,
    /// Whether the vendor is closed for maintenance.
    pub(super) maintenance: bool,
}

/// What a reply is judged by.
#[derive(Clone, Copy)]
pub(super) struct Judge {
    pub(super) system: &'static System,
    pub(super) operation: &'static Operation,
    /// The operation's own, but for a login: that only gives a token, whatever its table says.
    pub(super) safety: Safety,
}

impl Judge {
    /// Judges a reply.
    pub(super) fn judge(&self, reply: &Received<'_>, now: f64) -> Judgement {
        let mut writer = Writer::new();
        let read = crate::exchange::parse(
            &format!("{}.{}", self.system.id, self.operation.name),
            reply.status,
            reply.headers,
            reply.body,
            &Options::default(),
            erase(&mut writer),
        );
        match read.map(|answer| answer.outcome) {
            Ok(Outcome::Data { end }) => Judgement::Good(Good { data: writer.into_bytes(), end }),
            Ok(Outcome::Bytes { .. }) => Judgement::Good(Good::default()),
            Ok(Outcome::Failed(failure)) => self.judge_failure(failure, reply, now),
            // The operation was found in the catalog before it was sent.
            Err(_) => self.judge_failure(unreadable(reply.status), reply, now),
        }
    }

    /// Judges a failure, or a reply that is not what was asked for.
    pub(super) fn judge_failure(&self, failure: Failure, reply: &Received<'_>, now: f64) -> Judgement {
        if is_expired(self.system.login, &failure, reply.status) {
            return Judgement::Expired(failure);
        }
        let maintenance = is_own_word(self.system, &failure, ErrorKind::Maintenance);
        let too_many = reply.status == 429 || failure.kind == ErrorKind::RateLimited;
        let pause = Pause {
            asked: reply.header("retry-after").and_then(|text| asked(text, now)),
            for_all: too_many,
            maintenance: failure.kind == ErrorKind::Maintenance,
        };
        let not_carried_out = too_many || maintenance;
        let unclear = failure.retryable
            || failure.kind == ErrorKind::Unreadable
            || reply.status >= 500
            || reply.status == REQUEST_TIMEOUT;
        match self.safety {
            _ if not_carried_out => Judgement::Again(failure, pause),
            Safety::Safe | Safety::Idempotent if unclear => Judgement::Again(failure, pause),
            Safety::Unsafe if unclear => Judgement::Unknown(failure),
            _ => Judgement::Refused(failure),
        }
    }
}

const REQUEST_TIMEOUT: u16 = 408;

/// The failure of a reply that is not what was asked for, though its parts may be well.
pub(super) fn unreadable(status: u16) -> Failure {
    let kind = ErrorKind::Unreadable;
    Failure { kind, code: None, message: None, detail: None, status, retryable: kind.retryable() }
}

/// Whether the vendor says that the token is no longer good.
fn is_expired(login: Option<&Login>, failure: &Failure, status: u16) -> bool {
    let is_there = |sign: &Sign| {
        (sign.status == 0 || sign.status == status)
            && (sign.code.is_empty() || failure.code.as_deref() == Some(sign.code))
            && (sign.detail.is_empty() || failure.detail.as_deref() == Some(sign.detail))
    };
    login.is_some_and(|login| login.expired.iter().any(is_there))
}

/// Whether a word of the vendor's own says that it is a failure of this kind; a status alone may come from anybody on the way.
fn is_own_word(system: &System, failure: &Failure, kind: ErrorKind) -> bool {
    let means = |(word, meaning): &(&str, Meaning)| {
        failure.code.as_deref() == Some(*word) && *meaning == Meaning::Error(kind)
    };
    system.envelope.codes.iter().any(means)
}
