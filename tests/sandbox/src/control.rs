//! The sandbox's own paths, `/__sandbox/...`: faults on demand, the log, what was carried out, the end of all tokens, and the way back to the seed.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::faults::{Fault, Faults};
use crate::journal::{Entry, Journal};
use crate::runs::{Run, Runs};
use crate::service::Hook;

/// What a test can do to one service.
pub struct Control {
    /// Faults waiting for a request.
    pub faults: Faults,
    /// The requests that came.
    pub journal: Journal,
    /// What the service's own program did.
    pub runs: Runs,
    reset: Hook,
    expire: Option<Hook>,
}

impl Control {
    /// With what brings the vendor's state back to the seed, and what ends every token, where the vendor gives any.
    pub fn new(reset: Hook, expire: Option<Hook>) -> Control {
        Control {
            faults: Faults::default(),
            journal: Journal::default(),
            runs: Runs::default(),
            reset,
            expire,
        }
    }
}

/// The routes. They know neither faults nor log.
pub fn routes(control: Arc<Control>) -> Router {
    Router::new()
        .route("/__sandbox/faults", get(list_faults).post(add_fault).delete(clear_faults))
        .route("/__sandbox/log", get(log).delete(clear_log))
        .route("/__sandbox/runs", get(runs).delete(clear_runs))
        .route("/__sandbox/expire", post(expire))
        .route("/__sandbox/reset", post(reset))
        .with_state(control)
}

async fn add_fault(
    State(control): State<Arc<Control>>,
    Json(fault): Json<Fault>,
) -> (StatusCode, Json<Value>) {
    control.faults.add(fault);
    (StatusCode::CREATED, Json(json!({ "waiting": control.faults.waiting().len() })))
}

async fn list_faults(State(control): State<Arc<Control>>) -> Json<Vec<Fault>> {
    Json(control.faults.waiting())
}

async fn clear_faults(State(control): State<Arc<Control>>) -> StatusCode {
    control.faults.clear();
    StatusCode::NO_CONTENT
}

async fn log(State(control): State<Arc<Control>>) -> Json<Vec<Entry>> {
    Json(control.journal.entries())
}

async fn clear_log(State(control): State<Arc<Control>>) -> StatusCode {
    control.journal.clear();
    StatusCode::NO_CONTENT
}

async fn runs(State(control): State<Arc<Control>>) -> Json<Vec<Run>> {
    Json(control.runs.all())
}

async fn clear_runs(State(control): State<Arc<Control>>) -> StatusCode {
    control.runs.clear();
    StatusCode::NO_CONTENT
}

async fn expire(State(control): State<Arc<Control>>) -> StatusCode {
    let Some(expire) = &control.expire else { return StatusCode::NOT_FOUND };
    expire();
    StatusCode::NO_CONTENT
}

async fn reset(State(control): State<Arc<Control>>) -> StatusCode {
    (control.reset)();
    control.faults.clear();
    control.journal.clear();
    control.runs.clear();
    StatusCode::NO_CONTENT
}
