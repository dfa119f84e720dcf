//! Auxiliares: the twelve small registers that products point to.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;

use crate::shop_control::Shop;
use crate::shop_control::envelope::{Answer, Refusal, list};
use crate::shop_control::period::Period;

pub fn routes() -> Router<Arc<Shop>> {
    Router::new().route("/aux/{tipo}", get(register))
}

async fn register(State(shop): State<Arc<Shop>>, Path(tipo): Path<String>, period: Period) -> Answer {
    let store = shop.store();
    let entries = store.auxiliaries.get(&tipo.to_lowercase());
    let entries = entries.ok_or_else(|| Refusal::search("Tipo de cadastro auxiliar inválido."))?;
    let entries: Vec<_> = entries.iter().filter(|entry| period.has(entry.changed)).collect();
    Ok(list(&entries))
}
