//! Preços: of one product, and those that changed in a period.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde::Serialize;
use serde_json::Value;

use crate::shop_control::Shop;
use crate::shop_control::envelope::{Answer, Refusal, list, success};
use crate::shop_control::period::Period;
use crate::shop_control::records::{Price, Product, Promotion, text};

pub fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route("/precos", get(of_a_period))
        .route("/precos/{codigo}", get(of_a_product))
        .route("/v2/precos/{codigo}", get(of_a_product_v2))
}

#[derive(Serialize)]
struct Prices<'a, T> {
    codigo: &'a str,
    precos: Vec<T>,
}

async fn of_a_period(State(shop): State<Arc<Shop>>, period: Period) -> Answer {
    let store = shop.store();
    let changed = store.products.iter().map(|product| {
        let precos = by_table(product).into_iter().filter(|price| period.has(price.changed)).collect();
        Prices { codigo: product.codigo(), precos }
    });
    let changed: Vec<Prices<&Price>> = changed.filter(|prices| !prices.precos.is_empty()).collect();
    Ok(list(&changed))
}

async fn of_a_product(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    let product = store.product(&codigo).ok_or_else(|| Refusal::not_found("Produto"))?;
    Ok(success(Prices { codigo: product.codigo(), precos: by_table(product) }))
}

#[derive(Serialize)]
struct PriceV2<'a> {
    #[serde(flatten)]
    price: &'a Price,
    #[serde(rename = "preco_Promocional")]
    preco_promocional: &'a Value,
    #[serde(rename = "dataInicio")]
    data_inicio: &'a Value,
    #[serde(rename = "dataFim")]
    data_fim: &'a Value,
}

async fn of_a_product_v2(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    let product = store.product(&codigo).ok_or_else(|| Refusal::not_found("Produto"))?;
    let precos = by_table(product).into_iter().map(|price| {
        let promotion = store.promotions.iter().find(|promotion| is_of(promotion, product, price));
        let value = |name| promotion.and_then(|promotion| promotion.record.get(name)).unwrap_or(&Value::Null);
        PriceV2 {
            price,
            preco_promocional: value("preco"),
            data_inicio: value("dataInicio"),
            data_fim: value("dataFim"),
        }
    });
    Ok(success(Prices { codigo: product.codigo(), precos: precos.collect() }))
}

fn is_of(promotion: &Promotion, product: &Product, price: &Price) -> bool {
    text(&promotion.record, "codigoProduto") == product.codigo()
        && text(&promotion.record, "tabelaPreco") == price.tabela
}

/// Sorted by table, unlike the prices in the list of products.
fn by_table(product: &Product) -> Vec<&Price> {
    let mut prices: Vec<&Price> = product.prices.iter().collect();
    prices.sort_by(|a, b| a.tabela.cmp(&b.tabela));
    prices
}
