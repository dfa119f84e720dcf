//! The token, by three grants, and the page that gives a code for one of them.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::json;

use super::object;
use crate::egestor::Account;
use crate::egestor::access::TOKEN_LIFE;
use crate::egestor::answers::{Answer, Refusal};
use crate::egestor::listing::Words;
use crate::egestor::records::{Record, text};
use crate::lock;

pub fn routes() -> Router<Arc<Account>> {
    Router::new().route("/oauth/access_token", post(token)).route("/oauth/authorize", get(authorize))
}

async fn token(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let sent = object(&body)?;
    let mut tokens = lock(&account.tokens);
    let settings = &account.settings;
    let grant = text(&sent, "grant_type");
    let granted = match grant {
        "personal" => text(&sent, "personal_token") == settings.personal_token,
        // The application need not be named, but must be the right one if it is.
        "refresh_token" => {
            is_application(&account, &sent, false) && tokens.renew(text(&sent, "refresh_token"))
        }
        "authorization_code" => {
            is_application(&account, &sent, true)
                && tokens.exchange(text(&sent, "code"), text(&sent, "redirect_uri"))
        }
        _ => return Err(Refusal::invalid("grant_type inválido.", vec!["grant_type".to_owned()])),
    };
    if !granted {
        return Err(Refusal::new(400, "Token inválido."));
    }
    let (access, refresh) = tokens.issue(Timestamp::now());
    let mut answer = IndexMap::from([
        ("access_token", json!(access)),
        ("token_type", json!("Bearer")),
        ("expires_in", json!(TOKEN_LIFE)),
        ("refresh_token", json!(refresh)),
    ]);
    if grant == "authorization_code" {
        answer.insert("personal_token", json!(settings.personal_token));
    }
    Ok(Json(answer).into_response())
}

fn is_application(account: &Account, sent: &Record, named: bool) -> bool {
    let is = |name: &str, known: &str| match sent.get(name) {
        None => !named,
        Some(value) => value == known,
    };
    is("client_id", &account.settings.client_id) && is("client_secret", &account.settings.client_secret)
}

/// The user agrees at once.
async fn authorize(State(account): State<Arc<Account>>, Query(words): Query<Words>) -> Answer {
    let word = |name: &str| words.get(name).map(String::as_str).unwrap_or_default();
    let back = word("redirect_uri");
    if word("response_type") != "code" || word("client_id") != account.settings.client_id || back.is_empty() {
        return Err(Refusal::new(400, "Aplicação inválida."));
    }
    let code = lock(&account.tokens).authorize(back);
    let joint = if back.contains('?') { '&' } else { '?' };
    Ok((StatusCode::FOUND, [(LOCATION, format!("{back}{joint}code={code}"))]).into_response())
}
