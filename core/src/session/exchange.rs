//! The state of one request until its reply is judged: who is asked, how often it was sent, and when it may be sent again.

use super::judge::Pause;
use super::options::FlowOptions;
use super::tree::Tree;
use super::wait::backoff;

/// What a sending is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Errand {
    /// The flow's own request.
    Request,
    /// A token, by the settings.
    Login,
    /// A token, by what the last one came with.
    Renewal,
}

impl Errand {
    const ALL: [Errand; 3] = [Errand::Request, Errand::Login, Errand::Renewal];

    const fn name(self) -> &'static str {
        match self {
            Errand::Request => "request",
            Errand::Login => "login",
            Errand::Renewal => "renewal",
        }
    }

    fn from_name(name: &str) -> Option<Errand> {
        Errand::ALL.into_iter().find(|errand| errand.name() == name)
    }
}

/// A request that is under way.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sent {
    pub(super) errand: Errand,
    pub(super) at: f64,
    /// The address, without its secrets.
    pub(super) url: String,
    /// A digest of the token that it carries; empty where it has none.
    pub(super) token: String,
    /// How many calls the session's limit is; 0 where it has none.
    pub(super) calls: u16,
}

/// A pause before the next sending.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rest {
    /// Until this moment.
    Until(f64, Why),
    /// As long as is reasonable after so many failures since this moment: chance is asked at the next step.
    Failed { since: f64, failures: u32, why: Why },
}

/// Why a flow waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Another flow of the session is fetching the token.
    Login,
    /// There were as many calls as the vendor takes.
    Rate,
    /// The last attempt failed.
    Backoff,
    /// A job takes its time.
    Interval,
    /// The vendor is closed for maintenance.
    Maintenance,
}

impl Why {
    const ALL: [Why; 5] = [Why::Login, Why::Rate, Why::Backoff, Why::Interval, Why::Maintenance];

    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            Why::Login => "login",
            Why::Rate => "rate",
            Why::Backoff => "backoff",
            Why::Interval => "interval",
            Why::Maintenance => "maintenance",
        }
    }

    fn from_name(name: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|why| why.name() == name)
    }
}

/// The state of one request.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Exchange {
    /// How often it was sent.
    pub(super) attempt: u32,
    /// How often a token was asked for in a row.
    pub(super) login_attempt: u32,
    /// How often the vendor has said that the token is no longer good.
    pub(super) signs: u32,
    /// Whether a token was fetched for this request because the vendor said so.
    pub(super) renewed: bool,
    pub(super) sent: Option<Sent>,
    rest: Option<Rest>,
}

impl Exchange {
    /// Another sending begins.
    pub(super) fn send(&mut self, sent: Sent) {
        match sent.errand {
            Errand::Request => self.attempt = self.attempt.saturating_add(1),
            Errand::Login | Errand::Renewal => self.login_attempt = self.login_attempt.saturating_add(1),
        }
        (self.sent, self.rest) = (Some(sent), None);
    }

    /// Which attempt of this errand the next sending is.
    pub(super) fn attempt_of(&self, errand: Errand) -> u32 {
        match errand {
            Errand::Request => self.attempt,
            Errand::Login | Errand::Renewal => self.login_attempt,
        }
    }

    /// Waits after a failed attempt, as the vendor asks or as is reasonable.
    pub(super) fn rest_after(&mut self, failures: u32, pause: Option<Pause>, now: f64) {
        let why = if pause.is_some_and(|pause| pause.maintenance) { Why::Maintenance } else { Why::Backoff };
        self.rest = Some(match pause.and_then(|pause| pause.asked) {
            Some(seconds) => Rest::Until(now + seconds, why),
            None => Rest::Failed { since: now, failures, why },
        });
    }

    /// Waits until a moment.
    pub(super) fn rest_until(&mut self, until: f64, why: Why) {
        self.rest = Some(Rest::Until(until, why));
    }

    /// Until when it waits, and why; nothing where it need not.
    pub(super) fn rest(&mut self, now: f64, jitter: f64, options: &FlowOptions) -> Option<(f64, Why)> {
        let (until, why) = match self.rest? {
            Rest::Until(until, why) => (until, why),
            Rest::Failed { since, failures, why } => {
                (since + backoff(options.backoff, failures, options.max_wait, jitter), why)
            }
        };
        self.rest = (now < until).then_some(Rest::Until(until, why));
        self.rest.map(|_| (until, why))
    }

    pub(super) fn to_tree(&self) -> Tree {
        let sent = self.sent.as_ref().map(|sent| {
            Tree::object([
                ("errand", Tree::text(sent.errand.name())),
                ("at", Tree::seconds(sent.at)),
                ("url", Tree::text(&sent.url)),
                ("token", Tree::text(&sent.token)),
                ("calls", Tree::count(u64::from(sent.calls))),
            ])
        });
        let rest = self.rest.map(|rest| match rest {
            Rest::Until(until, why) => {
                Tree::object([("until", Tree::seconds(until)), ("why", Tree::text(why.name()))])
            }
            Rest::Failed { since, failures, why } => Tree::object([
                ("since", Tree::seconds(since)),
                ("failures", Tree::count(u64::from(failures))),
                ("why", Tree::text(why.name())),
            ]),
        });
        Tree::object([
            ("attempt", Tree::count(u64::from(self.attempt))),
            ("loginAttempt", Tree::count(u64::from(self.login_attempt))),
            ("signs", Tree::count(u64::from(self.signs))),
            ("renewed", Tree::Boolean(self.renewed)),
            ("sent", sent.unwrap_or_default()),
            ("rest", rest.unwrap_or_default()),
        ])
    }

    pub(super) fn from_tree(tree: &Tree) -> Option<Exchange> {
        let small = |tree: &Tree, name: &str| tree.count_of(name).and_then(|count| u32::try_from(count).ok());
        let sent = match tree.get("sent") {
            Some(sent) => Some(Sent {
                errand: Errand::from_name(sent.text_of("errand")?)?,
                at: sent.seconds_of("at")?,
                url: sent.text_of("url")?.to_owned(),
                token: sent.text_of("token")?.to_owned(),
                calls: u16::try_from(sent.count_of("calls")?).ok()?,
            }),
            None => None,
        };
        let rest = match tree.get("rest") {
            Some(rest) => {
                let why = Why::from_name(rest.text_of("why")?)?;
                Some(match rest.seconds_of("until") {
                    Some(until) => Rest::Until(until, why),
                    None => Rest::Failed {
                        since: rest.seconds_of("since")?,
                        failures: small(rest, "failures")?,
                        why,
                    },
                })
            }
            None => None,
        };
        Some(Exchange {
            attempt: small(tree, "attempt")?,
            login_attempt: small(tree, "loginAttempt")?,
            signs: small(tree, "signs")?,
            renewed: tree.flag_of("renewed"),
            sent,
            rest,
        })
    }
}
