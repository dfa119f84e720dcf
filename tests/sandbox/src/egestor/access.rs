//! Tokens: three grants, and the check of every request.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::Account;
use super::answers::Refusal;
use crate::faults::TokenExpired;
use crate::lock;

/// How long a token is good, in seconds.
pub const TOKEN_LIFE: i64 = 900;

/// The tokens given out.
#[derive(Default)]
pub struct Tokens {
    /// And when they expire.
    access: HashMap<String, Timestamp>,
    /// Each is good once.
    refresh: HashSet<String>,
    /// The codes of `authorize`, each good once, and where they were sent.
    codes: HashMap<String, String>,
}

impl Tokens {
    /// Gives out a token of access and one to renew it.
    pub fn issue(&mut self, now: Timestamp) -> (String, String) {
        let (access, refresh) = (random(), random());
        self.access.insert(access.clone(), now + SignedDuration::from_secs(TOKEN_LIFE));
        self.refresh.insert(refresh.clone());
        (access, refresh)
    }

    /// Whether a token may be renewed; it is used up.
    pub fn renew(&mut self, refresh: &str) -> bool {
        self.refresh.remove(refresh)
    }

    /// Gives out a code for an address.
    pub fn authorize(&mut self, redirect_uri: &str) -> String {
        let code = random();
        self.codes.insert(code.clone(), redirect_uri.to_owned());
        code
    }

    /// Whether a code is good for an address; it is used up.
    pub fn exchange(&mut self, code: &str, redirect_uri: &str) -> bool {
        self.codes.remove(code).is_some_and(|sent_to| sent_to == redirect_uri)
    }

    /// Ends every token of access. Those that renew stay good.
    pub fn expire(&mut self) {
        self.access.clear();
    }

    fn is_good(&self, token: &str, now: Timestamp) -> bool {
        self.access.get(token).is_some_and(|expires| *expires > now)
    }
}

fn random() -> String {
    Uuid::new_v4().simple().to_string()
}

/// Lets only requests with a good token pass.
pub async fn check(State(account): State<Arc<Account>>, request: Request, next: Next) -> Response {
    let header = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = header.and_then(|header| header.strip_prefix("Bearer ")).unwrap_or_default().to_owned();
    let good = {
        let mut tokens = lock(&account.tokens);
        if request.extensions().get::<TokenExpired>().is_some() {
            tokens.access.remove(&token);
        }
        tokens.is_good(&token, Timestamp::now())
    };
    if good {
        next.run(request).await
    } else {
        // What is nested has lost the head of its path.
        let path = format!("/v1{}", request.uri().path());
        Refusal::denied(&path).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_live_a_quarter_of_an_hour_and_are_renewed_once() {
        let mut tokens = Tokens::default();
        let at = |text: &str| text.parse::<Timestamp>().expect("a time");
        let (access, refresh) = tokens.issue(at("2026-01-01T00:00:00Z"));
        assert!(tokens.is_good(&access, at("2026-01-01T00:14:59Z")));
        assert!(!tokens.is_good(&access, at("2026-01-01T00:15:00Z")));
        assert!(tokens.renew(&refresh));
        assert!(!tokens.renew(&refresh));
    }

    #[test]
    fn codes_are_good_once_and_for_one_address() {
        let mut tokens = Tokens::default();
        let code = tokens.authorize("http://127.0.0.1/volta");
        assert!(!tokens.exchange(&code, "http://127.0.0.1/outra"));
        assert!(!tokens.exchange(&code, "http://127.0.0.1/volta"));
        let code = tokens.authorize("http://127.0.0.1/volta");
        assert!(tokens.exchange(&code, "http://127.0.0.1/volta"));
    }
}
