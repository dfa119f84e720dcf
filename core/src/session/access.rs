//! What all flows of one session share: the token, who is fetching the next one, and how many calls were made of late.

use std::fmt;

use zeroize::Zeroizing;

use super::options::invalid;
use super::rows::digest;
use super::tree::Tree;
use super::wait::LONGEST_ASKED;
use crate::engine::Problem;
use crate::engine::order::in_order;

/// What the flows of a session share. It holds secrets: printing it shows none, and it is wiped when it is dropped.
///
/// A program keeps one for each session and lends it to every step. As text ([`Access::to_json`]) it is the session's export: whoever has it can call in
/// the session's name until the token ends.
#[derive(Clone, Default)]
pub struct Access {
    /// The system that it belongs to, once a flow has used it.
    system: String,
    token: Option<Token>,
    /// What the next token can be had for.
    renewal: Option<Zeroizing<String>>,
    login: Option<Reservation>,
    /// When calls were made, no further back than the rate looks.
    calls: Vec<f64>,
    /// Until when the vendor has asked everybody to wait.
    not_before: f64,
    next_flow: u64,
    /// The digest of a token of the settings that the vendor takes no longer.
    refused: Option<String>,
}

/// A token, and from when on the next one is fetched.
#[derive(Clone)]
struct Token {
    text: Zeroizing<String>,
    renew_at: Option<f64>,
}

/// A flow that is fetching a token, and how long others wait for it.
#[derive(Clone, Copy)]
struct Reservation {
    flow: u64,
    since: f64,
    until: f64,
}

/// So many calls in so many seconds.
#[derive(Clone, Copy)]
pub(super) struct Limit {
    pub(super) calls: u16,
    pub(super) seconds: f64,
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access")
            .field("system", &self.system)
            .field("token", &self.token.as_ref().map(|_| "[REDACTED]"))
            .field("renew_at", &self.token.as_ref().and_then(|token| token.renew_at))
            .finish_non_exhaustive()
    }
}

impl Access {
    /// Nothing yet: the first flow that needs a token fetches it.
    pub fn new() -> Self {
        Access::default()
    }

    /// From the text of [`Access::to_json`]; an empty one, or `{}`, is a new access.
    pub fn from_json(text: &str) -> Result<Access, Vec<Problem>> {
        if text.is_empty() {
            return Ok(Access::default());
        }
        let tree = Tree::parse(text.as_bytes()).ok();
        tree.and_then(|tree| Access::from_tree(&tree)).ok_or_else(|| vec![invalid("/access", "access")])
    }

    fn from_tree(tree: &Tree) -> Option<Access> {
        if !tree.is_object() {
            return None;
        }
        let secret = |name: &str| tree.text_of(name).map(|text| Zeroizing::new(text.to_owned()));
        let login = match tree.get("login") {
            Some(login) => Some(Reservation {
                flow: login.count_of("flow")?,
                since: login.seconds_of("since")?,
                until: login.seconds_of("until")?,
            }),
            None => None,
        };
        let calls = tree.get("calls").and_then(Tree::as_list).unwrap_or_default();
        Some(Access {
            system: tree.text_of("system").unwrap_or_default().to_owned(),
            token: secret("token").map(|text| Token { text, renew_at: tree.seconds_of("renewAt") }),
            renewal: secret("renewal"),
            login,
            calls: calls.iter().map(Tree::as_seconds).collect::<Option<Vec<f64>>>()?,
            not_before: tree.seconds_of("notBefore").unwrap_or_default(),
            next_flow: tree.count_of("nextFlow").unwrap_or_default(),
            refused: tree.text_of("refused").map(str::to_owned),
        })
    }

    /// All of it as JSON text: a secret, as a password is.
    pub fn to_json(&self) -> String {
        let secret = |text: Option<&Zeroizing<String>>| Tree::optional_text(text.map(|text| text.as_str()));
        let login = self.login.map(|login| {
            Tree::object([
                ("flow", Tree::count(login.flow)),
                ("since", Tree::seconds(login.since)),
                ("until", Tree::seconds(login.until)),
            ])
        });
        let calls = self.calls.iter().copied().map(Tree::seconds).collect();
        let tree = Tree::object([
            ("system", Tree::text(&self.system)),
            ("token", secret(self.token.as_ref().map(|token| &token.text))),
            ("renewAt", Tree::optional_seconds(self.token.as_ref().and_then(|token| token.renew_at))),
            ("renewal", secret(self.renewal.as_ref())),
            ("login", login.unwrap_or_default()),
            ("calls", Tree::List(calls)),
            ("notBefore", Tree::seconds(self.not_before)),
            ("nextFlow", Tree::count(self.next_flow)),
            ("refused", Tree::optional_text(self.refused.as_deref())),
        ]);
        tree.to_json()
    }

    /// Says whose it is; `false` where it is another system's.
    pub(super) fn belongs_to(&mut self, system: &str) -> bool {
        if self.system.is_empty() {
            system.clone_into(&mut self.system);
        }
        self.system == system
    }

    /// A number for a flow that takes its first step.
    pub(super) fn next_flow(&mut self) -> u64 {
        self.next_flow = self.next_flow.wrapping_add(1);
        self.next_flow
    }

    /// The token to go with: the one that was fetched, until it is to be renewed, else the one of the settings, unless the vendor has refused it.
    pub(super) fn token<'a>(&'a self, now: f64, setting: Option<&'a str>) -> Option<&'a str> {
        match &self.token {
            Some(token) => {
                let is_good = token.renew_at.is_none_or(|renew_at| now < renew_at);
                is_good.then_some(token.text.as_str())
            }
            None => setting.filter(|text| self.refused.as_deref() != Some(&digest(text.as_bytes()))),
        }
    }

    /// What the next token can be had for.
    pub(super) fn renewal(&self) -> Option<&str> {
        self.renewal.as_ref().map(|text| text.as_str())
    }

    /// Forgets what a token could be renewed with: it serves once.
    pub(super) fn forget_renewal(&mut self) {
        self.renewal = None;
    }

    /// Until when another flow has said it would be fetching a token.
    pub(super) fn login_of_others(&self, flow: u64, now: f64) -> Option<f64> {
        let login = self.login.filter(|login| login.flow != flow)?;
        // A clock that was set back must not make anybody wait for a long time.
        (login.since - 1.0 <= now && now < login.until).then_some(login.until)
    }

    /// Says that this flow fetches the token.
    pub(super) fn reserve_login(&mut self, flow: u64, now: f64, timeout: f64) {
        self.login = Some(Reservation { flow, since: now, until: now + timeout + 1.0 });
    }

    /// Says that this flow does so no longer.
    pub(super) fn release_login(&mut self, flow: u64) {
        self.login = self.login.filter(|login| login.flow != flow);
    }

    /// A token was given, to be renewed from a moment on, if that is known.
    pub(super) fn grant(&mut self, token: &str, renew_at: Option<f64>, renewal: Option<&str>) {
        self.token = Some(Token { text: Zeroizing::new(token.to_owned()), renew_at });
        self.renewal = renewal.map(|text| Zeroizing::new(text.to_owned()));
    }

    /// The vendor takes a token no longer. `false` where another one has taken its place already.
    pub(super) fn refuse(&mut self, refused: &str) -> bool {
        match &self.token {
            Some(token) if digest(token.text.as_bytes()) != refused => return false,
            Some(_) => self.token = None,
            None => self.refused = Some(refused.to_owned()),
        }
        true
    }

    /// From when on the next call may be made.
    pub(super) fn next_slot(&self, now: f64, limit: Option<Limit>) -> f64 {
        let asked = self.not_before.min(now + LONGEST_ASKED);
        limit.and_then(|limit| self.free_at(now, limit)).map_or(asked, |free| free.max(asked))
    }

    /// When so many of the calls in the window are past that one more fits in.
    fn free_at(&self, now: f64, limit: Limit) -> Option<f64> {
        let recent = self.calls.iter().copied().filter(|call| (now - call).abs() < limit.seconds);
        let recent = in_order(recent, |call| *call);
        let over = recent.len().checked_sub(usize::from(limit.calls))?;
        recent.get(over).map(|call| call + limit.seconds)
    }

    /// A call is made now.
    pub(super) fn note_call(&mut self, now: f64, limit: Option<Limit>) {
        let Some(limit) = limit else { return };
        self.calls.retain(|call| (now - call).abs() < limit.seconds);
        self.calls.push(rounded(now));
    }

    /// The vendor says how many calls are left: where that is fewer than we count, others call too, and theirs are counted like ours.
    pub(super) fn note_remaining(&mut self, remaining: usize, now: f64, limit: Limit) {
        let recent = self.calls.iter().filter(|call| (now - **call).abs() < limit.seconds).count();
        let of_others = usize::from(limit.calls).saturating_sub(recent).saturating_sub(remaining);
        self.calls.extend(std::iter::repeat_n(rounded(now), of_others));
    }

    /// The vendor asks everybody to wait.
    pub(super) fn pause_until(&mut self, until: f64) {
        self.not_before = self.not_before.max(until);
    }
}

/// A moment in milliseconds: nothing here needs more.
fn rounded(moment: f64) -> f64 {
    (moment * 1000.0).round() / 1000.0
}
