//! The paths: the token beside the version, everything else below `/v1`.

mod charges;
mod files;
pub mod finance;
mod invoices;
mod misc;
mod oauth;
pub mod purchases;
mod registers;
pub mod sales;
pub mod stock;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;

use super::answers::Refusal;
use super::records::Record;
use super::{Account, access, limit, webhooks};
use crate::faults::{BODY_LIMIT, page};

/// All of them.
pub fn routes(account: Arc<Account>) -> Router {
    let v1 = Router::new()
        .merge(registers::routes())
        .merge(finance::routes())
        .merge(purchases::routes())
        .merge(sales::routes())
        .merge(stock::routes())
        .merge(invoices::routes())
        .merge(charges::routes())
        .merge(files::routes())
        .merge(misc::routes())
        .route_layer(from_fn_with_state(account.clone(), webhooks::follow))
        .route_layer(from_fn_with_state(account.clone(), access::check));
    let api = Router::new()
        .merge(oauth::routes())
        .nest("/v1", v1)
        .method_not_allowed_fallback(async || Refusal::new(405, "Método não implementado."))
        .fallback(async || Refusal::new(404, "Recurso não encontrado."))
        .layer(from_fn_with_state(account.clone(), limit::hold));
    Router::new()
        .nest("/api", api)
        .merge(files::downloads())
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .fallback(async || (StatusCode::NOT_FOUND, page("Not Found")))
        .with_state(account)
}

/// A body that must be an object of JSON.
fn object(body: &[u8]) -> Result<Record, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::new(400, "O conteúdo não é um objeto JSON válido."))
}

/// The code in a path. What is no number is no record's.
fn code(text: &str) -> Result<i64, Refusal> {
    text.parse().map_err(|_| Refusal::not_found(text))
}
