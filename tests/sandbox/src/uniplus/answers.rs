//! Answers: bare JSON, raw text when something is refused, and HTML where there is nothing.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use serde_json::json;

use super::records::Record;
use super::{Account, Settings};
use crate::faults::{LastRecord, page};

/// What a route answers.
pub type Answer = Result<Response, Refusal>;

/// A failure.
#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// 422
    Failed(String),
    /// 404
    NotFound,
    /// 401, from the server that guards the API.
    Unauthorized(&'static str),
}

impl Refusal {
    pub fn failed(text: impl Into<String>) -> Refusal {
        Refusal::Failed(text.into())
    }
}

/// The text of a 422, for those who want it as JSON.
#[derive(Clone)]
struct Reason(String);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Refusal::Failed(text) => {
                let reason = Extension(Reason(text.clone()));
                (StatusCode::UNPROCESSABLE_ENTITY, reason, text).into_response()
            }
            Refusal::NotFound => (StatusCode::NOT_FOUND, "Registro não encontrado").into_response(),
            Refusal::Unauthorized(description) => {
                let body = json!({ "error": "invalid_token", "error_description": description });
                (StatusCode::UNAUTHORIZED, Json(body)).into_response()
            }
        }
    }
}

/// Puts the reason of a 422 into JSON, where that was chosen.
pub async fn dress(State(account): State<Arc<Account>>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    match response.extensions().get::<Reason>() {
        Some(Reason(text)) if account.settings.json_errors => {
            (response.status(), Json(json!({ "errors": [text] }))).into_response()
        }
        _ => response,
    }
}

/// A list, no longer than the server likes.
pub fn list(mut records: Vec<Record>, settings: &Settings) -> Response {
    records.truncate(settings.cap.unwrap_or(usize::MAX));
    let last = records.last().map(serde_json::to_vec);
    let mut response = if settings.wrapped {
        Json(json!({ "value": records })).into_response()
    } else {
        Json(records).into_response()
    };
    if let Some(Ok(last)) = last {
        response.extensions_mut().insert(LastRecord(Bytes::from(last)));
    }
    response
}

/// An endpoint that this version does not have: a page of the web product, with 200.
pub fn missing_endpoint() -> Response {
    page("Uniplus").into_response()
}
