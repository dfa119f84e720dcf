//! The log of requests, by which a test proves what was sent and how often. It keeps no header and no body,
//! and neither serial numbers nor secrets of a path.

use std::sync::{Arc, Mutex};

use axum::extract::{Request, State};
use axum::http::Uri;
use axum::middleware::Next;
use axum::response::Response;
use serde::Serialize;

use crate::control::Control;
use crate::faults::Kind;
use crate::{lock, secret};

/// One request.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Counts from 1 in the order of arrival.
    number: u64,
    method: String,
    /// Path and query.
    path: String,
    /// The reply's HTTP status; null while it is being made.
    status: Option<u16>,
    /// The fault that struck it.
    fault: Option<Kind>,
}

/// The requests that came.
#[derive(Default)]
pub struct Journal(Mutex<Vec<Entry>>);

impl Journal {
    /// All of them, oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        lock(&self.0).clone()
    }

    /// Forgets them.
    pub fn clear(&self) {
        lock(&self.0).clear();
    }

    fn arrived(&self, method: &str, uri: &Uri) -> u64 {
        let mut entries = lock(&self.0);
        let number = entries.last().map_or(1, |entry| entry.number + 1);
        let entry = Entry { number, method: method.to_owned(), path: shown(uri), status: None, fault: None };
        entries.push(entry);
        number
    }

    fn answered(&self, number: u64, response: &Response) {
        if let Some(entry) = lock(&self.0).iter_mut().find(|entry| entry.number == number) {
            entry.status = Some(response.status().as_u16());
            entry.fault = response.extensions().get::<Kind>().copied();
        }
    }
}

/// Notes a request and how it was answered.
pub async fn record(State(control): State<Arc<Control>>, request: Request, next: Next) -> Response {
    let number = control.journal.arrived(request.method().as_str(), request.uri());
    let response = next.run(request).await;
    control.journal.answered(number, &response);
    response
}

/// Path and query as they may be shown.
pub fn shown(uri: &Uri) -> String {
    let path = secret::redacted(uri.path());
    let Some(query) = uri.query() else { return path };
    let query: Vec<&str> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if name.eq_ignore_ascii_case("serie") => "serie=***",
            _ => pair,
        })
        .collect();
    format!("{path}?{}", query.join("&"))
}
