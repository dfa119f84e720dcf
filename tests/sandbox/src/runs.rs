//! How often each request was carried out: by it a test proves that nothing was done twice, whatever faults struck on the way back. It keeps no header
//! and no body, only a digest by which two bodies are told apart.

use std::fmt::Write;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use ring::digest::{SHA256, digest};
use serde::Serialize;
use serde_json::Value;

use crate::control::Control;
use crate::faults::BODY_LIMIT;
use crate::journal::shown;
use crate::lock;

/// One request, however often it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    method: String,
    /// Path and query, as the log shows them.
    path: String,
    /// The SHA-256 of its body, null where there is none.
    body: Option<String>,
    /// How often the service did what was asked.
    done: u32,
    /// How often it refused to.
    refused: u32,
}

/// The requests that reached a service's own program.
#[derive(Default)]
pub struct Runs(Mutex<Vec<Run>>);

impl Runs {
    /// All of them, in the order in which each came first.
    pub fn all(&self) -> Vec<Run> {
        lock(&self.0).clone()
    }

    /// Forgets them.
    pub fn clear(&self) {
        lock(&self.0).clear();
    }

    fn count(&self, method: &str, path: String, body: Option<String>, done: bool) {
        let mut runs = lock(&self.0);
        let known = runs.iter_mut().find(|run| run.method == method && run.path == path && run.body == body);
        let (done, refused) = (u32::from(done), u32::from(!done));
        match known {
            Some(run) => {
                run.done += done;
                run.refused += refused;
            }
            None => runs.push(Run { method: method.to_owned(), path, body, done, refused }),
        }
    }
}

/// Counts what the service's own program does. It lies behind the faults: what one of them keeps from it is not counted, what another repeats is.
pub async fn count(State(control): State<Arc<Control>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    let (method, path) = (parts.method.as_str().to_owned(), shown(&parts.uri));
    let digest = (!body.is_empty()).then(|| hex(digest(&SHA256, &body).as_ref()));
    let (parts, body) = next.run(Request::from_parts(parts, Body::from(body))).await.into_parts();
    let body = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    // Shop Control refuses under HTTP 200.
    let refused = || serde_json::from_slice(&body).is_ok_and(|reply: Value| reply["sucesso"] == false);
    control.runs.count(&method, path, digest, parts.status.is_success() && !refused());
    Response::from_parts(parts, Body::from(body))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
