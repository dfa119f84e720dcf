//! The operations, one file for each chapter of the manual.

mod check;
mod inventory;
mod productlists;
mod shared;
mod single;

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::from_fn;
use axum::routing::post;
use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::Account;
use super::access::{TOKEN_LIFE, body, fail_on_demand};
use super::answers::{Answer, Refusal, ok};
use crate::faults::{BODY_LIMIT, page};
use crate::lock;

/// All of them.
pub fn routes(account: Arc<Account>) -> Router {
    let routes = Router::new()
        .route("/authenticate", post(authenticate))
        .merge(single::routes())
        .merge(inventory::routes())
        .merge(check::routes())
        .merge(productlists::routes());
    Router::new()
        .nest("/api/v1", routes)
        .route_layer(from_fn(fail_on_demand))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .fallback(async || (StatusCode::NOT_FOUND, page("Not Found")))
        .with_state(account)
}

async fn authenticate(State(account): State<Arc<Account>>, request: Request) -> Answer {
    let body = body(request).await?;
    let is = |name: &str, known: &str| body.get(name).and_then(Value::as_str) == Some(known);
    let settings = &account.settings;
    if !is("username", &settings.token) || !is("password", &settings.secret) {
        return Err(Refusal::BadCredentials);
    }
    let token = lock(&account.tokens).issue(Timestamp::now());
    let data = IndexMap::from([("access_token", json!(token)), ("expires_in", json!(TOKEN_LIFE))]);
    Ok(ok("Token de acesso gerado com sucesso.", data))
}
