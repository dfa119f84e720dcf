//! What can go wrong with a flow, each kind a variant of its own. Nothing that is printed holds a secret or a payload.

use std::error::Error as StdError;
use std::fmt;

use retaguarda::engine::{Failure, Options, Problem, Severity};
use retaguarda::schema::ErrorKind;
use retaguarda::session::{Cause, Failed, Reason, Tally};
use serde_json::Value;

use crate::reply::{Reply, Silence};

/// Why a flow failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// What was asked for cannot be sent: everything that is wrong with it. Nothing of it was sent.
    Problems(Vec<Mistake>),
    /// The vendor says no.
    Vendor(Box<Failure>, Box<Stop>),
    /// What was sent may have been carried out, or not: [`Stop::sent`] says what it was. Sending it again may do it a second time.
    OutcomeUnknown(Box<Stop>),
    /// A job was refused, for this reason.
    Refused(String, Box<Stop>),
    /// There was no reply to any attempt; the source is what the client says.
    Transport(Reason, Box<Stop>),
    /// The deadline has passed.
    Deadline(Box<Stop>),
    /// The server repeats itself.
    Stuck(Box<Stop>),
    /// It was cancelled. Where [`Stop::sent`] is there, nobody knows whether that was carried out.
    Cancelled(Box<Stop>),
    /// A value could not be written as JSON, or a reply is not of the type that was asked for.
    Json(serde_json::Error),
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// A JSON Pointer: `/body/nome`, `/query/datade`, `/session/senha`.
    pub path: String,
    /// What is wrong; its names are listed in `docs/reference/problems.md`.
    pub code: String,
    /// The same for people, in the language of the options.
    pub message: String,
}

/// Where a flow stopped.
#[derive(Default)]
pub struct Stop {
    /// What it is called for people.
    pub message: String,
    /// The operation that was sent last.
    pub operation: String,
    /// How often it was sent.
    pub attempts: u64,
    /// How much was done before.
    pub tally: Tally,
    /// Where another run can take over.
    pub cursor: Option<String>,
    /// The last reply, where one came.
    pub reply: Option<Reply>,
    /// What was sent without anybody knowing whether it was carried out.
    pub sent: Option<Sent>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What was sent without anybody knowing whether it was carried out.
#[derive(Clone, Default)]
pub struct Sent {
    /// The method.
    pub method: String,
    /// The address, without its secrets.
    pub url: String,
    /// When, in Unix seconds.
    pub at: f64,
    /// The body: where it is no text, in base64.
    pub body: String,
    /// Why nobody knows: `timeout`, `network`, or the kind of the vendor's failure.
    pub reason: String,
    /// Whether [`Session::find`](crate::Session::find) can look it up.
    pub can_be_found: bool,
    /// What to do now, in English.
    pub hint: String,
}

impl Error {
    /// Where the flow stopped; nothing where it was not under way.
    pub fn stop(&self) -> Option<&Stop> {
        match self {
            Error::Problems(_) | Error::Json(_) => None,
            Error::Vendor(_, stop) | Error::Refused(_, stop) | Error::Transport(_, stop) => Some(stop),
            Error::OutcomeUnknown(stop)
            | Error::Deadline(stop)
            | Error::Stuck(stop)
            | Error::Cancelled(stop) => Some(stop),
        }
    }

    /// Where another run can take over, as [`Ask::cursor`](crate::Ask::cursor) takes it.
    pub fn cursor(&self) -> Option<&str> {
        self.stop()?.cursor.as_deref()
    }

    pub(crate) fn of_problems(problems: &[Problem], operation: &str, options: &Options) -> Error {
        let wrong = problems.iter().filter(|problem| problem.severity == Severity::Error);
        let mistakes = wrong.map(|problem| Mistake {
            path: problem.path.clone(),
            code: problem.code.name().to_owned(),
            message: problem.message(operation, options),
        });
        Error::Problems(mistakes.collect())
    }

    pub(crate) fn of_failed(failed: &Failed, last: Option<Result<Reply, Silence>>) -> Error {
        // What the core writes is JSON.
        let told: Value = serde_json::from_str(&failed.to_json()).unwrap_or_default();
        let (reply, silence) = match last {
            Some(Ok(reply)) => (Some(reply), None),
            Some(Err(silence)) => (None, Some(silence)),
            None => (None, None),
        };
        let stop = Box::new(Stop {
            message: failed.message().to_owned(),
            operation: text(&told, "operation"),
            attempts: told["attempts"].as_u64().unwrap_or_default(),
            tally: failed.tally(),
            cursor: failed.cursor().filter(|cursor| cursor != "null"),
            reply,
            sent: told["sentAt"].is_number().then(|| Sent::of(&told)),
            source: silence.map(|silence| silence.source),
        });
        match failed.cause() {
            Cause::Problems => Error::Problems(mistakes_of(&told)),
            Cause::Vendor => Error::Vendor(Box::new(failure_of(&told["failure"])), stop),
            Cause::OutcomeUnknown => Error::OutcomeUnknown(stop),
            Cause::Refused => Error::Refused(text(&told, "reason"), stop),
            Cause::Transport => Error::Transport(Reason::from_name(&text(&told, "reason")), stop),
            Cause::Deadline => Error::Deadline(stop),
            Cause::Stuck => Error::Stuck(stop),
            Cause::Cancelled => Error::Cancelled(stop),
        }
    }
}

impl Sent {
    fn of(told: &Value) -> Sent {
        let body = if told["bodyBase64"].is_string() { "bodyBase64" } else { "body" };
        Sent {
            method: text(told, "method"),
            url: text(told, "url"),
            at: told["sentAt"].as_f64().unwrap_or_default(),
            body: text(told, body),
            reason: text(told, "reason"),
            can_be_found: told["lookup"].is_string(),
            hint: text(&told["hint"], "en"),
        }
    }
}

fn text(told: &Value, name: &str) -> String {
    told[name].as_str().unwrap_or_default().to_owned()
}

fn mistakes_of(told: &Value) -> Vec<Mistake> {
    let problems = told["problems"].as_array().into_iter().flatten();
    let wrong = problems.filter(|problem| problem["severity"] == Severity::Error.name());
    wrong
        .map(|problem| Mistake {
            path: text(problem, "path"),
            code: text(problem, "code"),
            message: text(problem, "message"),
        })
        .collect()
}

fn failure_of(told: &Value) -> Failure {
    let word = |name: &str| told[name].as_str().map(str::to_owned);
    let kind = ErrorKind::ALL.iter().find(|kind| told["kind"] == kind.name());
    Failure {
        kind: kind.copied().unwrap_or(ErrorKind::Unreadable),
        code: word("code"),
        message: word("message"),
        detail: word("detail"),
        status: told["status"].as_u64().and_then(|status| status.try_into().ok()).unwrap_or_default(),
        retryable: told["retryable"] == true,
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Problems(mistakes) => {
                for (place, Mistake { path, message, .. }) in mistakes.iter().enumerate() {
                    let separator = if place > 0 { "; " } else { "" };
                    write!(f, "{separator}{path}: {message}")?;
                }
                Ok(())
            }
            Error::Json(error) => error.fmt(f),
            Error::Vendor(failure, stop) => {
                f.write_str(&stop.message)?;
                let words = [&failure.code, &failure.message].into_iter().flatten();
                words.filter(|word| !stop.message.contains(*word)).try_for_each(|word| write!(f, " {word}"))
            }
            _ => f.write_str(self.stop().map_or("", |stop| &stop.message)),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Error::Json(error) => Some(error),
            _ => self.stop()?.source.as_deref().map(|source| source as _),
        }
    }
}

impl fmt::Debug for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stop")
            .field("message", &self.message)
            .field("operation", &self.operation)
            .field("attempts", &self.attempts)
            .field("tally", &self.tally)
            .field("reply", &self.reply)
            .field("sent", &self.sent)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}
