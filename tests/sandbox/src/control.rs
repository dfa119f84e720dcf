//! The sandbox's own paths, `/__sandbox/...`: faults on demand, the log, and the way back to the seed.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::faults::{Fault, Faults};
use crate::journal::{Entry, Journal};

/// What a test can do to one service.
pub struct Control {
    /// Faults waiting for a request.
    pub faults: Faults,
    /// The requests that came.
    pub journal: Journal,
    reset: Box<dyn Fn() + Send + Sync>,
}

impl Control {
    /// With what brings the vendor's state back to the seed.
    pub fn new(reset: Box<dyn Fn() + Send + Sync>) -> Control {
        Control { faults: Faults::default(), journal: Journal::default(), reset }
    }
}

/// The routes. They know neither faults nor log.
pub fn routes(control: Arc<Control>) -> Router {
    Router::new()
        .route("/__sandbox/faults", get(list_faults).post(add_fault).delete(clear_faults))
        .route("/__sandbox/log", get(log).delete(clear_log))
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

async fn reset(State(control): State<Arc<Control>>) -> StatusCode {
    (control.reset)();
    control.faults.clear();
    control.journal.clear();
    StatusCode::NO_CONTENT
}
