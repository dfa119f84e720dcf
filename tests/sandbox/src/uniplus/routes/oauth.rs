//! The token, and the router that tells where an account's server is.

use std::sync::Arc;

use axum::extract::rejection::FormRejection;
use axum::extract::{Path, State};
use axum::http::header::{AUTHORIZATION, HOST};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use indexmap::IndexMap;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;

use crate::lock;
use crate::uniplus::Account;
use crate::uniplus::access::TOKEN_LIFE;

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/oauth/token", post(token))
        .route("/roteador/endereco-servidor/{conta}", get(address))
}

#[derive(Deserialize)]
struct Asked {
    grant_type: Option<String>,
}

async fn token(
    State(account): State<Arc<Account>>,
    headers: HeaderMap,
    form: Result<Form<Asked>, FormRejection>,
) -> Response {
    let basic = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    if basic.and_then(|basic| basic.strip_prefix("Basic ")) != Some(&account.settings.code()) {
        return refused(StatusCode::UNAUTHORIZED, "unauthorized", "Bad credentials");
    }
    let Ok(Form(Asked { grant_type: Some(grant) })) = form else {
        return refused(StatusCode::BAD_REQUEST, "invalid_request", "Missing grant type");
    };
    if grant != "client_credentials" {
        let text = format!("Unsupported grant type: {grant}");
        return refused(StatusCode::BAD_REQUEST, "unsupported_grant_type", &text);
    }
    let (token, jti) = lock(&account.tokens).issue(Timestamp::now());
    let body = IndexMap::from([
        ("access_token", json!(token)),
        // In lower case, as the real ones: it must not be copied into the header.
        ("token_type", json!("bearer")),
        ("expires_in", json!(TOKEN_LIFE - 1)),
        ("scope", json!("public-api")),
        ("jti", json!(jti)),
    ]);
    Json(body).into_response()
}

fn refused(status: StatusCode, error: &str, description: &str) -> Response {
    (status, Json(json!({ "error": error, "error_description": description }))).into_response()
}

/// Plain text. The one account that there is lives on this very server.
async fn address(
    State(account): State<Arc<Account>>,
    Path(conta): Path<String>,
    headers: HeaderMap,
) -> Response {
    if conta != account.settings.account {
        return StatusCode::NOT_FOUND.into_response();
    }
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let scheme = if account.settings.bare_router { "" } else { "http://" };
    format!("{scheme}{host}").into_response()
}
