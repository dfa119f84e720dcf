//! The operations: the token, the router, five registers, stock and sales documents; and what only public clients show.

mod davs;
mod davs_items;
mod integrators;
mod oauth;
mod orders;
mod products;
mod registers;
mod saldo;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use serde_json::Value;

use super::answers::{Refusal, dress, missing_endpoint};
use super::{Account, access};
use crate::faults::{BODY_LIMIT, page};

pub use davs::total;

/// All of them.
pub fn routes(account: Arc<Account>) -> Router {
    let api = Router::new()
        .merge(registers::routes())
        .merge(saldo::routes())
        .merge(davs::routes())
        .merge(davs_items::routes())
        .merge(integrators::routes())
        .merge(orders::routes())
        .merge(products::routes())
        .route_layer(from_fn_with_state(account.clone(), access::check))
        .fallback(async || missing_endpoint());
    Router::new()
        .merge(oauth::routes())
        .nest("/public-api", api)
        .layer(from_fn_with_state(account.clone(), dress))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .fallback(async || (StatusCode::NOT_FOUND, page("Not Found")))
        .with_state(account)
}

fn json(body: &Bytes) -> Result<Value, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::failed("O conteúdo não é um JSON válido"))
}
