//! Tokens, and what every signed request must bring.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, USER_AGENT};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use ring::rand::{SecureRandom, SystemRandom};

use super::envelope::Refusal;
use super::{Shop, clock, signature};
use crate::faults::{BODY_LIMIT, TokenExpired};
use crate::lock;

/// How long a token is good.
const TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(12);

/// The tokens given out.
#[derive(Default)]
pub struct Tokens(HashMap<String, Issued>);

struct Issued {
    user_agent: String,
    expires: Timestamp,
}

impl Tokens {
    /// Gives out a token and says when it expires. It names the serial number, the branch, a user, the time and the
    /// client's User-Agent, followed by 32 bytes.
    pub fn issue(
        &mut self,
        serie: &str,
        branch: u32,
        user_agent: &str,
        now: Timestamp,
    ) -> (String, Timestamp) {
        let content = format!("{serie}{branch:04}\r\nadmin\r\n{}\r\n{user_agent}", clock::ticks(now));
        let mut tail = [0; 32];
        SystemRandom::new().fill(&mut tail).expect("the system has random numbers");
        let token = format!("{}:{}", STANDARD.encode(content), STANDARD.encode(tail));
        let expires = now + TOKEN_LIFE;
        self.0.insert(token.clone(), Issued { user_agent: user_agent.to_owned(), expires });
        (token, expires)
    }

    fn check(&self, token: &str, user_agent: &str, now: Timestamp) -> Result<(), Refusal> {
        let issued = self.0.get(token).ok_or_else(|| Refusal::authentication("Token inválido."))?;
        if issued.expires <= now {
            return Err(Refusal::authentication("Token expirado."));
        }
        // The token was made for one client program.
        if issued.user_agent != user_agent {
            return Err(Refusal::authentication("Token inválido."));
        }
        Ok(())
    }

    fn revoke(&mut self, token: &str) {
        self.0.remove(token);
    }
}

/// The User-Agent of a request, empty when it has none.
pub fn user_agent(headers: &HeaderMap) -> &str {
    text(headers, USER_AGENT.as_str()).unwrap_or_default()
}

/// Lets only requests pass whose token, branch and signature are right. The age of the timestamp is not looked at:
/// the real server does not seem to either.
pub async fn check(State(shop): State<Arc<Shop>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return Refusal::body("Não foi possível ler o conteúdo da requisição.").into_response();
    };
    match verify(&shop, &parts, &body) {
        Ok(()) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(refusal) => refusal.into_response(),
    }
}

fn verify(shop: &Shop, parts: &Parts, body: &[u8]) -> Result<(), Refusal> {
    let headers = &parts.headers;
    let authorization = required(headers, AUTHORIZATION.as_str())?;
    let token = authorization
        .split_once(' ')
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("token"))
        .map(|(_, token)| token.trim())
        .ok_or_else(|| Refusal::header("Header Authorization inválido."))?;
    let branch = text(headers, "codfilial").or_else(|| text(headers, "authkey"));
    let branch = branch.ok_or_else(|| Refusal::header("Header CodFilial não informado."))?;
    let branch: u32 = branch.trim().parse().map_err(|_| Refusal::header("Header CodFilial inválido."))?;
    let timestamp = required(headers, "timestamp")?;
    let given = required(headers, "signature")?;

    let mut tokens = lock(&shop.tokens);
    if parts.extensions.get::<TokenExpired>().is_some() {
        tokens.revoke(token);
        return Err(Refusal::authentication("Token expirado."));
    }
    tokens.check(token, user_agent(headers), clock::now())?;
    if branch != shop.options.cod_filial {
        return Err(Refusal::authentication("Token inválido para a filial informada."));
    }
    if !signature::signed_by(&shop.options.senha, parts.method.as_str(), timestamp, body, given) {
        return Err(Refusal::authentication("Signature inválida."));
    }
    Ok(())
}

fn required<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, Refusal> {
    text(headers, name)
        .filter(|text| !text.is_empty())
        .ok_or_else(|| Refusal::header(format!("Header {name} não informado.")))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn the_token_holds_what_the_manuals_does() {
        let now = at("2019-03-18T19:32:38.5949444Z");
        let (token, expires) = Tokens::default().issue("HIEAPA-600759-ROCT", 1, "PostmanRuntime/7.6.1", now);
        let (head, tail) = token.split_once(':').expect("two parts");
        assert_eq!(
            head,
            "SElFQVBBLTYwMDc1OS1ST0NUMDAwMQ0KYWRtaW4NCjYzNjg4NTM0MzU4NTk0OTQ0NA0KUG9zdG1hblJ1bnRpbWUvNy42LjE="
        );
        assert_eq!(STANDARD.decode(tail).expect("base64").len(), 32);
        assert_eq!(clock::utc_text(expires), "2019-03-19T07:32:38.5949444+00:00");
    }

    #[test]
    fn a_token_lives_twelve_hours_for_one_user_agent() {
        let mut tokens = Tokens::default();
        let (token, _) = tokens.issue("S", 1, "agent", at("2026-01-01T00:00:00Z"));
        assert_eq!(tokens.check(&token, "agent", at("2026-01-01T11:59:59Z")), Ok(()));
        assert!(tokens.check(&token, "agent", at("2026-01-01T12:00:00Z")).is_err());
        assert!(tokens.check(&token, "other", at("2026-01-01T01:00:00Z")).is_err());
        assert!(tokens.check("other", "agent", at("2026-01-01T01:00:00Z")).is_err());
        tokens.revoke(&token);
        assert!(tokens.check(&token, "agent", at("2026-01-01T01:00:00Z")).is_err());
    }
}
