//! What happens beside the API: the night, in which the days that were sent are processed.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::post;
use axum::{Json, Router};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::Account;

pub fn routes(account: Arc<Account>) -> Router {
    Router::new().route("/__sandbox/process", post(process)).with_state(account)
}

/// Everything that waits is processed now, however long it should have waited.
async fn process(State(account): State<Arc<Account>>) -> Json<Value> {
    Json(json!({ "processed": account.store().process(Timestamp::now()) }))
}
