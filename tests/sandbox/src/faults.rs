//! Faults on demand: what networks and servers do to a client sooner or later.
//!
//! `slow`, `cut`, `reset`, `lost`, `empty` and `duplicate` carry the request out; the others do not.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_LENGTH, RETRY_AFTER};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use futures_util::stream::{self, StreamExt};
use serde::{Deserialize, Serialize};

use crate::connection::Connection;
use crate::control::Control;
use crate::{lock, secret};

/// Larger than anything a vendor takes.
pub const BODY_LIMIT: usize = 16 * 1024 * 1024;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The reply comes late (3 s, or `delay_ms`).
    Slow,
    /// The connection breaks in the middle of the reply's body.
    Cut,
    /// The connection is reset in the middle of the reply's body, a while after its first half.
    Reset,
    /// The connection ends before the reply's first byte.
    Lost,
    /// Too many requests, with Retry-After.
    #[serde(rename = "429")]
    TooMany,
    /// The server fails, with a page of its own.
    #[serde(rename = "500")]
    ServerError,
    /// The server is away, with Retry-After and a page of its own.
    #[serde(rename = "503")]
    Unavailable,
    /// HTTP 200 and a page of HTML, as a captive portal sends.
    Html,
    /// The token sent is no longer good; another has to be asked for.
    ExpiredToken,
    /// A write is carried out twice, as when a proxy repeats it, and the second reply is sent; a list comes with
    /// its last record twice.
    Duplicate,
    /// The reply without its body.
    Empty,
    /// IS Collector says that it is being maintained.
    Maintenance,
    /// IS Collector does not know what went wrong.
    UnknownError,
}

/// A fault waiting for its requests.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    #[serde(rename = "fault")]
    kind: Kind,
    /// How many requests it strikes.
    #[serde(default = "once")]
    times: u32,
    /// Only requests whose path begins so.
    path: Option<String>,
    /// Only requests of this method.
    method: Option<String>,
    /// Waits so long first.
    delay_ms: Option<u64>,
}

fn once() -> u32 {
    1
}

impl Fault {
    fn strikes(&self, request: &Request) -> bool {
        self.times > 0
            // A request without a token has none that could expire.
            && (self.kind != Kind::ExpiredToken || carries_token(request))
            && self.path.as_ref().is_none_or(|path| begins_with(request.uri().path(), path))
            && self.method.as_ref().is_none_or(|m| request.method().as_str().eq_ignore_ascii_case(m))
    }
}

/// A credential that asks for a token is none.
fn carries_token(request: &Request) -> bool {
    let header = request.headers().get(AUTHORIZATION);
    header.is_some_and(|header| !header.as_bytes().starts_with(b"Basic "))
        || secret::carried_by(request.uri().path())
}

/// A secret in the path need not be named.
fn begins_with(path: &str, wanted: &str) -> bool {
    path.starts_with(wanted) || secret::behind(path).starts_with(wanted.trim_start_matches('/'))
}

/// Faults waiting for a request, the oldest first.
#[derive(Default)]
pub struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    /// Adds one behind the others.
    pub fn add(&self, fault: Fault) {
        lock(&self.0).push(fault);
    }

    /// Those that have not struck often enough yet.
    pub fn waiting(&self) -> Vec<Fault> {
        lock(&self.0).clone()
    }

    /// Takes all away.
    pub fn clear(&self) {
        lock(&self.0).clear();
    }

    fn take(&self, request: &Request) -> Option<Fault> {
        let mut faults = lock(&self.0);
        let fault = faults.iter_mut().find(|fault| fault.strikes(request))?;
        fault.times -= 1;
        let taken = fault.clone();
        faults.retain(|fault| fault.times > 0);
        Some(taken)
    }
}

/// Tells a vendor's routes that the token of this request is to be taken as expired.
#[derive(Clone, Copy)]
pub struct TokenExpired;

/// Tells a vendor's routes that this request is to be refused in the vendor's own words.
#[derive(Clone, Copy)]
pub struct Refused(pub Kind);

/// The bytes of a list's last record, left by a vendor's routes for `duplicate`.
#[derive(Clone)]
pub struct LastRecord(pub Bytes);

/// Lets the first fault that fits strike.
pub async fn apply(State(control): State<Arc<Control>>, mut request: Request, next: Next) -> Response {
    let Some(Fault { kind, delay_ms, .. }) = control.faults.take(&request) else {
        return next.run(request).await;
    };
    let delay = delay_ms.unwrap_or(if kind == Kind::Slow { 3000 } else { 0 });
    tokio::time::sleep(Duration::from_millis(delay)).await;
    let mut response = match kind {
        Kind::Slow => next.run(request).await,
        Kind::Cut => cut(next.run(request).await, None).await,
        Kind::Reset => {
            let connection = connection(&request);
            cut(next.run(request).await, connection).await
        }
        Kind::Lost => {
            let connection = connection(&request);
            let response = next.run(request).await;
            connection.iter().for_each(Connection::end);
            response
        }
        Kind::TooMany => {
            (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, "1")], page("Too Many Requests")).into_response()
        }
        Kind::ServerError => {
            (StatusCode::INTERNAL_SERVER_ERROR, page("Internal Server Error")).into_response()
        }
        Kind::Unavailable => {
            (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "1")], page("Service Unavailable"))
                .into_response()
        }
        Kind::Html => page("Bem-vindo à rede").into_response(),
        Kind::ExpiredToken => {
            request.extensions_mut().insert(TokenExpired);
            next.run(request).await
        }
        Kind::Maintenance | Kind::UnknownError => {
            request.extensions_mut().insert(Refused(kind));
            next.run(request).await
        }
        Kind::Duplicate => duplicate(request, next).await,
        Kind::Empty => {
            let mut response = next.run(request).await;
            *response.body_mut() = Body::empty();
            response
        }
    };
    response.extensions_mut().insert(kind);
    response
}

/// A page of a server that is not the vendor's program.
pub fn page(title: &str) -> Html<String> {
    Html(format!(
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"\"http://www.w3.org/TR/html4/strict.dtd\">\r\n\
         <HTML><HEAD><TITLE>{title}</TITLE>\r\n</HEAD>\r\n<BODY><h2>{title}</h2>\r\n</BODY></HTML>\r\n"
    ))
}

fn connection(request: &Request) -> Option<Connection> {
    request.extensions().get::<ConnectInfo<Connection>>().map(|ConnectInfo(connection)| connection.clone())
}

/// Half of the body, and then the end of the connection: with a reset where it is at hand.
async fn cut(response: Response, connection: Option<Connection>) -> Response {
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    let half = bytes.slice(..bytes.len() / 2);
    let end = async move {
        if let Some(connection) = connection {
            // The first half is to arrive.
            tokio::time::sleep(Duration::from_millis(20)).await;
            connection.reset_at_its_end();
        }
        Err(io::Error::new(io::ErrorKind::ConnectionReset, "cut on demand"))
    };
    Response::from_parts(parts, Body::from_stream(stream::iter([Ok(half)]).chain(stream::once(end))))
}

async fn duplicate(request: Request, next: Next) -> Response {
    if request.method() == Method::GET {
        return repeat_last(next.run(request).await).await;
    }
    let (parts, body) = request.into_parts();
    let bytes = match to_bytes(body, BODY_LIMIT).await {
        Ok(bytes) => bytes,
        Err(_) => return StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    };
    next.clone().run(Request::from_parts(parts.clone(), Body::from(bytes.clone()))).await;
    next.run(Request::from_parts(parts, Body::from(bytes))).await
}

async fn repeat_last(response: Response) -> Response {
    let Some(LastRecord(last)) = response.extensions().get().cloned() else { return response };
    let (mut parts, body) = response.into_parts();
    parts.headers.remove(CONTENT_LENGTH);
    let bytes = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    let end: &[u8] = if bytes.ends_with(b"}") { b"]}" } else { b"]" };
    let Some(open) = bytes.strip_suffix(end) else { return Response::from_parts(parts, Body::from(bytes)) };
    Response::from_parts(parts, Body::from([open, b",", last.as_ref(), end].concat()))
}
