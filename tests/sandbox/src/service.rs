//! What surrounds every vendor's routes: faults, log, CORS, and the looks of the real server.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, HeaderValue, SERVER};
use axum::http::{HeaderName, Method, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower::Layer;
use tower_http::cors::{AllowHeaders, Any, CorsLayer};
use tower_http::normalize_path::NormalizePathLayer;

use crate::control::{self, Control};
use crate::faults::BODY_LIMIT;
use crate::{faults, journal, runs};

/// Does something to a vendor's state.
pub type Hook = Box<dyn Fn() + Send + Sync>;

/// A vendor's routes made into its service.
pub struct Service {
    /// The vendor's routes, without slashes at the end: both ways of writing a path reach them.
    pub routes: Router,
    /// The vendor's own `/__sandbox/...` paths.
    pub control: Router,
    /// What the real server calls itself.
    pub server: &'static str,
    /// Brings the vendor's state back to the seed.
    pub reset: Hook,
    /// Ends every token of access, where the vendor gives any.
    pub expire: Option<Hook>,
    /// Whether to send CORS headers.
    pub cors: bool,
}

impl Service {
    /// Puts everything together.
    pub fn into_router(self) -> Router {
        let control = Arc::new(Control::new(self.reset, self.expire));
        let server = HeaderValue::from_static(self.server);
        let app = Router::new()
            .fallback_service(NormalizePathLayer::trim_trailing_slash().layer(self.routes))
            .layer(from_fn_with_state(control.clone(), runs::count))
            .layer(from_fn_with_state(control.clone(), faults::apply))
            .layer(from_fn_with_state(control.clone(), journal::record))
            .merge(control::routes(control))
            .merge(self.control);
        let app = if self.cors { app.layer(cors()) } else { app };
        app.layer(from_fn(move |request: Request, next: Next| {
            let server = server.clone();
            async move { finish(run(request, next).await, server) }
        }))
    }
}

/// Takes the whole request before anything answers it: an answer that comes earlier may break the connection.
async fn run(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match to_bytes(body, BODY_LIMIT).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(_) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    }
}

/// Sends the body in chunks, as the real servers do, so that no client learns to count on a length.
fn finish(response: Response, server: HeaderValue) -> Response {
    let (mut parts, body) = response.into_parts();
    parts.headers.insert(SERVER, server);
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from_stream(body.into_data_stream()))
}

fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST, Method::PUT, Method::DELETE])
        // A `*` would not cover Authorization.
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(
            ["location", "retry-after", "x-ratelimit-limit", "x-ratelimit-remaining"]
                .map(HeaderName::from_static),
        )
        .allow_private_network(true)
}
