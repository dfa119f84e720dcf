//! The paths of the service, one file for each chapter of the manual. Slashes at the end are taken off before.

mod autenticacao;
mod auxiliares;
mod clientes;
mod contatos;
mod estoque;
mod fotos;
mod precos;
mod produtos;
mod promocoes;
mod saidas;
mod vendas;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;

use super::{Shop, auth};
use crate::faults::{BODY_LIMIT, page};

/// All of them.
pub fn routes(shop: Arc<Shop>) -> Router {
    let signed = Router::new()
        .merge(auxiliares::routes())
        .merge(clientes::routes())
        .merge(contatos::routes())
        .merge(produtos::routes())
        .merge(fotos::routes())
        .merge(precos::routes())
        .merge(promocoes::routes())
        .merge(estoque::routes())
        .merge(vendas::routes())
        .merge(saidas::routes())
        .route_layer(from_fn_with_state(shop.clone(), auth::check))
        .layer(DefaultBodyLimit::max(BODY_LIMIT));
    autenticacao::routes()
        .merge(signed)
        .fallback(async || (StatusCode::NOT_FOUND, page("Not Found")))
        .with_state(shop)
}
