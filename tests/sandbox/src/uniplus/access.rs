//! Tokens: OAuth client credentials, as the servers before this API do them.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::json;
use uuid::Uuid;

use super::Account;
use super::answers::Refusal;
use crate::faults::TokenExpired;
use crate::lock;

/// How long a token is good, in seconds.
pub const TOKEN_LIFE: i64 = 3600;

/// The tokens given out, and when they expire.
#[derive(Default)]
pub struct Tokens(HashMap<String, Timestamp>);

impl Tokens {
    /// Gives out a token in the form of a JWT, and its id. The signature is 32 bytes of chance: nobody checks it.
    pub fn issue(&mut self, now: Timestamp) -> (String, Uuid) {
        let jti = Uuid::new_v4();
        let expires = now + SignedDuration::from_secs(TOKEN_LIFE);
        let payload = json!({
            "aud": ["uniplusweb"],
            "scope": ["public-api"],
            "tenant": null,
            "exp": expires.as_second(),
            "jti": jti,
            "client_id": "1",
        });
        let mut tail = [0; 32];
        SystemRandom::new().fill(&mut tail).expect("the system has random numbers");
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let head = part(br#"{"alg":"HS256","typ":"JWT"}"#);
        let token = format!("{head}.{}.{}", part(payload.to_string().as_bytes()), part(&tail));
        self.0.insert(token.clone(), expires);
        (token, jti)
    }

    fn check(&self, token: &str, now: Timestamp) -> Result<(), Refusal> {
        match self.0.get(token) {
            None => Err(Refusal::Unauthorized("Cannot convert access token to JSON")),
            Some(expires) if *expires <= now => Err(Refusal::Unauthorized("Access token expired")),
            Some(_) => Ok(()),
        }
    }
}

/// Lets only requests with a good token pass. The word before it must be `Bearer`, in this very spelling.
pub async fn check(State(account): State<Arc<Account>>, request: Request, next: Next) -> Response {
    match verify(&account, &request) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

fn verify(account: &Account, request: &Request) -> Result<(), Refusal> {
    let header = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = header.and_then(|header| header.strip_prefix("Bearer "));
    let missing = Refusal::Unauthorized("Full authentication is required to access this resource");
    let token = token.ok_or(missing)?;
    let mut tokens = lock(&account.tokens);
    if request.extensions().get::<TokenExpired>().is_some() {
        tokens.0.remove(token);
        return Err(Refusal::Unauthorized("Access token expired"));
    }
    tokens.check(token, Timestamp::now())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lives_an_hour() {
        let mut tokens = Tokens::default();
        let at = |text: &str| text.parse::<Timestamp>().expect("a time");
        let (token, _) = tokens.issue(at("2026-01-01T00:00:00Z"));
        assert_eq!(token.split('.').count(), 3);
        assert_eq!(tokens.check(&token, at("2026-01-01T00:59:59Z")), Ok(()));
        assert!(tokens.check(&token, at("2026-01-01T01:00:00Z")).is_err());
    }
}
