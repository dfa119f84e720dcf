//! Tokens, and what every request but the login must bring: the bearer, and a user in the body.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::Account;
use super::answers::Refusal;
use crate::faults::{Kind, Refused, TokenExpired};
use crate::lock;

/// How long a token is good, in seconds.
pub const TOKEN_LIFE: i64 = 86_400;

/// The tokens given out, and when they expire.
#[derive(Default)]
pub struct Tokens(HashMap<String, Timestamp>);

impl Tokens {
    /// Gives out a token.
    pub fn issue(&mut self, now: Timestamp) -> String {
        let token = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
        self.0.insert(token.clone(), now + SignedDuration::from_secs(TOKEN_LIFE));
        token
    }

    fn is_good(&self, token: &str, now: Timestamp) -> bool {
        self.0.get(token).is_some_and(|expires| *expires > now)
    }
}

/// The body of a request that may pass, an object of JSON.
pub struct Call(pub Map<String, Value>);

impl FromRequest<Arc<Account>> for Call {
    type Rejection = Refusal;

    async fn from_request(request: Request, account: &Arc<Account>) -> Result<Self, Refusal> {
        let bearer = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = bearer.and_then(|bearer| bearer.strip_prefix("Bearer ")).ok_or(Refusal::NoBearer)?;
        let expired = request.extensions().get::<TokenExpired>().is_some();
        {
            let mut tokens = lock(&account.tokens);
            if expired {
                tokens.0.remove(token);
            }
            if !tokens.is_good(token, Timestamp::now()) {
                return Err(Refusal::BadToken);
            }
        }
        let body = body(request).await?;
        match body.get("user").and_then(Value::as_str) {
            None | Some("") => Err(Refusal::NoUser),
            Some(user) if user != account.settings.user => Err(Refusal::BadUser),
            Some(_) if !account.settings.licensed => Err(Refusal::NoLicence),
            Some(_) => Ok(Call(body)),
        }
    }
}

/// The body of a request, an object of JSON.
pub async fn body(request: Request) -> Result<Map<String, Value>, Refusal> {
    let body = Bytes::from_request(request, &()).await.map_err(|_| Refusal::BadRequest)?;
    serde_json::from_slice(&body).map_err(|_| Refusal::BadRequest)
}

/// The two faults that are this vendor's own.
pub async fn fail_on_demand(request: Request, next: Next) -> Response {
    match request.extensions().get::<Refused>() {
        Some(Refused(Kind::Maintenance)) => Refusal::Maintenance.into_response(),
        Some(Refused(_)) => Refusal::Unknown.into_response(),
        None => next.run(request).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lives_a_day() {
        let mut tokens = Tokens::default();
        let token = tokens.issue("2026-01-01T00:00:00Z".parse().expect("a time"));
        assert!(tokens.is_good(&token, "2026-01-01T23:59:59Z".parse().expect("a time")));
        assert!(!tokens.is_good(&token, "2026-01-02T00:00:00Z".parse().expect("a time")));
        assert!(!tokens.is_good("outro", "2026-01-01T00:00:00Z".parse().expect("a time")));
    }
}
