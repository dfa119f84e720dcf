//! How a flow fetches a token for its session: once for all, and no more often than it helps.

use super::access::Access;
use super::exchange::{Errand, Why};
use super::failed::{Cause, Failed};
use super::flow::{Action, Flow, Outgoing, Reason};
use super::judge::{Judge, Judgement, Received, unreadable};
use super::rows::word_of;
use crate::engine::json::Reader;
use crate::engine::{Context, Direction, Failure, Parameter, Problem, number, time};
use crate::exchange::{Prepared, Session, finish};
use crate::schema::{Login, Operation, Safety, TokenEnd};

impl Flow {
    /// Fetches a token, or waits for the flow that does.
    pub(super) fn log_in(&mut self, mut session: Session, access: &mut Access, now: f64) -> Option<Action> {
        if let Some(until) = access.login_of_others(self.number, now) {
            return Some(Action::Wait { until, why: Why::Login });
        }
        let login = self.system.login?;
        let errand = errand(login, &session, access);
        let operation = match (errand, login.renewal) {
            (Errand::Renewal, Some(renewal)) => {
                session.set(renewal.setting, access.renewal().unwrap_or_default());
                renewal.operation
            }
            _ => login.operation,
        };
        match self.prepare_login(operation, &session) {
            Ok(prepared) => {
                self.send(Outgoing { prepared, errand, token: String::new() }, &session, access, now)
            }
            Err(problems) => self.fail_for(&problems),
        }
    }

    /// A request for a token: the session has all that it needs, or it says what it lacks.
    fn prepare_login(
        &self,
        operation: &'static Operation,
        session: &Session,
    ) -> Result<Prepared, Vec<Problem>> {
        let mut context = Context::new(Direction::Request, self.system.keys, &self.options.call);
        let mut nothing = Reader::of_text("{}");
        let prepared = Prepared::read(self.system, operation, &mut nothing, None, session, &mut context);
        finish(&prepared, session, 0, &mut context);
        if context.has_errors() { Err(context.problems) } else { Ok(prepared) }
    }

    /// Takes the reply to a login.
    pub(super) fn feed_login(&mut self, errand: Errand, access: &mut Access, reply: &Received<'_>, now: f64) {
        let Some(login) = self.system.login else { return };
        let operation = match (errand, login.renewal) {
            (Errand::Renewal, Some(renewal)) => renewal.operation,
            _ => login.operation,
        };
        let judge = Judge { system: self.system, operation, safety: Safety::Safe };
        let judgement = match judge.judge(reply, now) {
            Judgement::Good(good) => match token_of(login, &good.data, now) {
                Some((token, end)) => {
                    let renew_at = end.and_then(|end| renewal_before(end, f64::from(login.margin), now));
                    let renewal = login.renewal.and_then(|renewal| word_of(&good.data, renewal.member));
                    access.grant(&token, renew_at, renewal.as_deref());
                    access.release_login(self.number);
                    self.exchange.login_attempt = 0;
                    return;
                }
                None => judge.judge_failure(unreadable(reply.status), reply, now),
            },
            judgement => judgement,
        };
        access.release_login(self.number);
        let (failure, pause) = match judgement {
            Judgement::Again(failure, pause) => (failure, Some(pause)),
            Judgement::Good(_) => return,
            Judgement::Expired(failure) | Judgement::Unknown(failure) | Judgement::Refused(failure) => {
                (failure, None)
            }
        };
        if let Some(pause) = pause.filter(|pause| pause.for_all) {
            access.pause_until(now + pause.asked.unwrap_or_default());
        }
        match (errand, pause) {
            // What the last token came with may serve no longer; the settings do.
            (Errand::Renewal, None) => access.forget_renewal(),
            (_, Some(pause)) if self.exchange.login_attempt < self.options.attempts => {
                self.exchange.rest_after(self.exchange.login_attempt, Some(pause), now);
            }
            _ => self.end_vendor(&failure),
        }
    }

    /// No reply to a login came.
    pub(super) fn fail_login(&mut self, errand: Errand, access: &mut Access, reason: Reason, now: f64) {
        access.release_login(self.number);
        if errand == Errand::Renewal && reason != Reason::Connect {
            // It serves once, and may have.
            access.forget_renewal();
        }
        self.retry_silence(self.exchange.login_attempt, reason, now);
    }

    /// Ends it with what the vendor said.
    pub(super) fn end_vendor(&mut self, failure: &Failure) {
        let parameters = vec![("status", Parameter::Number(i64::from(failure.status)))];
        let failed = Failed::new(Cause::Vendor, parameters, self.options.call.language);
        self.end_failed(failed.with_failure(failure));
    }
}

/// By what the next token is fetched: by what the last one came with, where the settings say so.
fn errand(login: &Login, session: &Session, access: &Access) -> Errand {
    let renews = login.renewal.is_some_and(|renewal| session.get(renewal.only_with).is_some());
    if renews && access.renewal().is_some() { Errand::Renewal } else { Errand::Login }
}

/// When a token is renewed: a margin before its end, and of one that lives no longer than that, in the middle of its life. One that has ended before it
/// came shows that the clocks differ: then only the vendor can say when it ends.
fn renewal_before(end: f64, margin: f64, now: f64) -> Option<f64> {
    let life = end - now;
    (life > 0.0).then(|| end - margin.min(life / 2.0))
}

/// The token in a login's reply, and its end.
fn token_of(login: &Login, data: &[u8], now: f64) -> Option<(String, Option<f64>)> {
    let token = word_of(data, login.token)?;
    let end = match login.end {
        TokenEnd::At(member) => {
            word_of(data, member).and_then(|text| time::unix_seconds(&text)).map(|end| end as f64)
        }
        TokenEnd::After(member) => word_of(data, member)
            .filter(|text| number::parse(text).is_some())
            .and_then(|text| text.parse::<f64>().ok())
            .filter(|seconds| seconds.is_finite())
            .map(|seconds| now + seconds),
    };
    Some((token, end))
}
