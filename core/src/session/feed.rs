//! What a flow makes of a reply, or of none: the next page, another attempt, a new token, or the end.

use super::access::{Access, Limit};
use super::exchange::{Errand, Sent, Why};
use super::failed::{Cause, Failed};
use super::flow::{Fed, Flow, Reason};
use super::judge::{Judge, Judgement, Received, unreadable};
use super::plan::{Next, Turn};
use super::tree::Tree;
use crate::describe::FlowKind;
use crate::engine::{Failure, Parameter};
use crate::exchange::Prepared;
use crate::schema::Safety;

/// How often a vendor may say in a row that a token is no longer good, while others fetch new ones.
const MOST_SIGNS: u32 = 3;

impl Flow {
    /// Takes the reply to what was sent. One that nobody waits for changes nothing.
    pub fn feed(&mut self, access: &mut Access, reply: &Received<'_>, now: f64) -> Fed {
        let mut fed = Fed::default();
        if self.end.is_none()
            && let Some(sent) = self.exchange.sent.take()
        {
            self.note_remaining(&sent, access, reply, now);
            match sent.errand {
                Errand::Request => {
                    if let Some(turn) = self.feed_request(&sent, access, reply, now) {
                        (fed.read, fed.warnings) = (turn.read, turn.warnings);
                    }
                }
                errand => self.feed_login(errand, access, reply, now),
            }
        }
        fed.progress = self.tally;
        fed
    }

    /// The vendor says how many calls are left.
    fn note_remaining(&self, sent: &Sent, access: &mut Access, reply: &Received<'_>, now: f64) {
        let Some(rate) = self.system.rate.filter(|_| sent.calls > 0) else { return };
        if let Some(remaining) = reply.header(rate.remaining).and_then(|text| text.trim().parse().ok()) {
            let limit = Limit { calls: sent.calls, seconds: f64::from(rate.seconds) };
            access.note_remaining(remaining, now, limit);
        }
    }

    /// Takes the reply to the flow's own request.
    fn feed_request(
        &mut self,
        sent: &Sent,
        access: &mut Access,
        reply: &Received<'_>,
        now: f64,
    ) -> Option<Turn> {
        let prepared = self.plan.request()?.into_owned();
        let Prepared { system, operation, .. } = prepared;
        let judge = Judge { system, operation, safety: operation.safety };
        let judgement = match judge.judge(reply, now) {
            Judgement::Good(good) => match self.plan.take(&good, now, &mut self.tally) {
                Ok(turn) => {
                    self.go_on(&turn.next, &prepared, sent, now);
                    return Some(turn);
                }
                Err(_) => judge.judge_failure(unreadable(reply.status), reply, now),
            },
            judgement => judgement,
        };
        match judgement {
            Judgement::Good(_) => {}
            Judgement::Expired(failure) => self.take_sign(sent, access, &failure),
            Judgement::Again(failure, pause) => {
                if let Some(asked) = pause.asked.filter(|_| pause.for_all) {
                    access.pause_until(now + asked);
                }
                if self.exchange.attempt < self.options.attempts || self.plan.is_patient() {
                    self.exchange.rest_after(self.exchange.attempt, Some(pause), now);
                } else {
                    self.end_vendor(&failure);
                }
            }
            Judgement::Unknown(failure) => {
                let reason = failure.kind.name();
                self.end_unknown(&prepared, sent, reason, Some(reply.status));
            }
            Judgement::Refused(failure) => self.end_vendor(&failure),
        }
        None
    }

    /// What comes after a good reply.
    fn go_on(&mut self, next: &Next, prepared: &Prepared, sent: &Sent, now: f64) {
        self.exchange = Default::default();
        match next {
            // The next step finds that there is nothing more to send.
            Next::Go => {}
            Next::Wait(seconds) => self.exchange.rest_until(now + seconds, Why::Interval),
            Next::Done => self.end_done(),
            Next::Stuck => self.end_with(Cause::Stuck, vec![]),
            Next::Refused(reason) => {
                let parameters = vec![("reason", Parameter::Text(reason.clone()))];
                let failed = Failed::new(Cause::Refused, parameters, self.options.call.language);
                self.end_failed(failed.with("reason", Tree::text(reason)));
            }
            Next::Lost => self.end_unknown(prepared, sent, "unreadable", None),
        }
    }

    /// The vendor says that the token is no longer good: another may be there already, else one is fetched, once.
    fn take_sign(&mut self, sent: &Sent, access: &mut Access, failure: &Failure) {
        self.exchange.signs = self.exchange.signs.saturating_add(1);
        let was_current = access.refuse(&sent.token);
        if self.exchange.signs > MOST_SIGNS || (was_current && self.exchange.renewed) {
            return self.end_vendor(failure);
        }
        self.exchange.renewed |= was_current;
        // It was not carried out: this attempt does not count.
        self.exchange.attempt = self.exchange.attempt.saturating_sub(1);
    }

    /// Takes it that no reply came.
    pub fn fail(&mut self, access: &mut Access, reason: Reason, now: f64) {
        if self.end.is_some() {
            return;
        }
        let sent = self.exchange.sent.take();
        if reason == Reason::Cancelled {
            return self.cancel(sent, access);
        }
        match sent {
            Some(Sent { errand: errand @ (Errand::Login | Errand::Renewal), .. }) => {
                self.fail_login(errand, access, reason, now);
            }
            Some(sent) => self.fail_request(&sent, reason, now),
            // Nobody waited for a reply.
            None => {}
        }
    }

    /// No reply to the flow's own request came.
    fn fail_request(&mut self, sent: &Sent, reason: Reason, now: f64) {
        let Some(prepared) = self.plan.request().map(std::borrow::Cow::into_owned) else { return };
        if prepared.operation.safety == Safety::Unsafe && reason != Reason::Connect {
            return self.end_unknown(&prepared, sent, reason.name(), None);
        }
        self.retry_silence(self.exchange.attempt, reason, now);
    }

    /// Tries again what nobody answered, if that is due.
    pub(super) fn retry_silence(&mut self, attempt: u32, reason: Reason, now: f64) {
        if attempt < self.options.attempts || self.plan.is_patient() {
            return self.exchange.rest_after(attempt, None, now);
        }
        let parameters = vec![("attempts", Parameter::Number(i64::from(attempt)))];
        let failed = Failed::new(Cause::Transport, parameters, self.options.call.language);
        self.end_failed(failed.with("reason", Tree::text(reason.name())));
    }

    /// The host wants no more of it.
    fn cancel(&mut self, sent: Option<Sent>, access: &mut Access) {
        access.release_login(self.number);
        let failed = Failed::new(Cause::Cancelled, vec![], self.options.call.language);
        let under_way = sent.filter(|sent| sent.errand == Errand::Request).zip(self.plan.request());
        let unknown = under_way.filter(|(_, prepared)| prepared.operation.safety == Safety::Unsafe);
        match unknown.map(|(sent, prepared)| (sent, prepared.into_owned())) {
            Some((sent, prepared)) => {
                self.plan.lose_track();
                let failed = failed.with("outcomeUnknown", Tree::Boolean(true));
                self.end_failed(failed.with_sent(&prepared, &sent, self.is_searchable()));
            }
            None => self.end_failed(failed),
        }
    }

    /// Nobody knows whether it was carried out.
    fn end_unknown(&mut self, prepared: &Prepared, sent: &Sent, reason: &str, status: Option<u16>) {
        self.plan.lose_track();
        let failed = Failed::new(Cause::OutcomeUnknown, vec![], self.options.call.language)
            .with_sent(prepared, sent, self.is_searchable())
            .with("reason", Tree::text(reason))
            .with("status", status.map_or(Tree::Null, |status| Tree::count(u64::from(status))));
        self.end_failed(failed);
    }

    /// Whether a flow can look up what was sent.
    fn is_searchable(&self) -> bool {
        FlowKind::Find.is_of(self.operation)
    }
}
