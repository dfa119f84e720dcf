//! Fotos: which there are, and each as a JPEG, not the base64 that the manual speaks of.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use serde::Serialize;

use crate::shop_control::Shop;
use crate::shop_control::envelope::{Answer, Refusal, success};
use crate::shop_control::records::{Record, integer};
use crate::shop_control::seed::PHOTO;

pub fn routes() -> Router<Arc<Shop>> {
    Router::new().route("/fotos/{codigo}", get(photos)).route("/fotos/{codigo}/{posicao}", get(photo))
}

#[derive(Serialize)]
struct Photos<'a> {
    codigo: &'a str,
    fotos: &'a [Record],
}

async fn photos(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    let product = store.product(&codigo).ok_or_else(|| Refusal::not_found("Produto"))?;
    Ok(success(Photos { codigo: product.codigo(), fotos: &product.photos }))
}

async fn photo(State(shop): State<Arc<Shop>>, Path((codigo, posicao)): Path<(String, String)>) -> Answer {
    let store = shop.store();
    let product = store.product(&codigo).ok_or_else(|| Refusal::not_found("Produto"))?;
    if product.photos.iter().any(|photo| Ok(integer(photo, "posicao")) == posicao.parse()) {
        Ok(([(CONTENT_TYPE, "image/jpeg")], PHOTO).into_response())
    } else {
        Err(Refusal::not_found_f("Foto"))
    }
}
