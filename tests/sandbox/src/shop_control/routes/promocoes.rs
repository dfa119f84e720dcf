//! Promoções: pages, and those of one product. The base's promotions count as active for ever.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;

use crate::shop_control::Shop;
use crate::shop_control::envelope::{Answer, Refusal, list};
use crate::shop_control::pages::{TWENTY, page};
use crate::shop_control::period::Period;
use crate::shop_control::records::text;

pub fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route("/promocoes/{pagina}", get(pages))
        // The value of a product's `urlPromocoes`.
        .route("/promocoes/produto/{codigo}", get(of_a_product))
}

/// The manual has one path for a page and for a product's code; a number is taken as a page.
async fn pages(State(shop): State<Arc<Shop>>, Path(word): Path<String>, period: Period) -> Answer {
    if word.parse::<u64>().is_err() {
        return of_a_product(State(shop), Path(word)).await;
    }
    let store = shop.store();
    let changed = store.promotions.iter().filter(|promotion| period.has(promotion.changed));
    Ok(list(&page(changed.map(|promotion| &promotion.record), &word, TWENTY)?))
}

async fn of_a_product(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    store.product(&codigo).ok_or_else(|| Refusal::not_found("Produto"))?;
    let records = store.promotions.iter().map(|promotion| &promotion.record);
    let records: Vec<_> = records.filter(|record| text(record, "codigoProduto") == codigo).collect();
    Ok(list(&records))
}
