//! Refusals. The manual names their statuses and nothing else: the bodies are made up, and 401 and 404 have none,
//! so that no client learns to count on one.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// Why nothing was done.
#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// What was sent breaks these rules.
    Invalid(Vec<String>),
    Unauthorized,
    NotFound,
}

impl Refusal {
    /// One broken rule.
    pub fn invalid(text: impl Into<String>) -> Refusal {
        Refusal::Invalid(vec![text.into()])
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Refusal::Invalid(erros) => {
                (StatusCode::BAD_REQUEST, Json(json!({ "erros": erros }))).into_response()
            }
            Refusal::Unauthorized => StatusCode::UNAUTHORIZED.into_response(),
            Refusal::NotFound => StatusCode::NOT_FOUND.into_response(),
        }
    }
}
