//! Produtos: pages, details, and the cells of a product that comes in sizes and colours.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use serde::Serialize;
use serde_json::Value;

use crate::shop_control::Shop;
use crate::shop_control::envelope::{Answer, Refusal, list, success};
use crate::shop_control::pages::{TWENTY, page};
use crate::shop_control::period::Period;
use crate::shop_control::records::{Price, Product, Record, Shown};
use crate::shop_control::stock::number;

pub fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route("/produtos/{pagina}", get(pages))
        .route("/produtos/detalhes/{codigo}", get(details))
        .route("/produtos/grades/{codigo}", get(grade))
}

async fn pages(State(shop): State<Arc<Shop>>, Path(number): Path<String>, period: Period) -> Answer {
    let store = shop.store();
    let changed = store.products.iter().filter(|product| period.has(product.changed));
    let shown: Vec<_> =
        page(changed, &number, TWENTY)?.into_iter().map(|product| listed(product, shop.branch())).collect();
    Ok(list(&shown))
}

/// A product as the list shows it: with the stock of the token's branch, and its prices.
fn listed(product: &Product, branch: i64) -> Shown<&[Price]> {
    let mut record = product.record.clone();
    record.insert("estoqueAtual".to_owned(), Value::Number(number(product.stock_of(branch))));
    Shown { record, name: "precos", list: &product.prices }
}

/// A product as its details show it: without stock and prices, and with zeros where the list has nulls.
async fn details(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    let product = store.product(&codigo).ok_or_else(|| Refusal::not_found("Produto"))?;
    let mut record = product.record.clone();
    record.insert("estoqueAtual".to_owned(), Value::Null);
    for name in ["codigoPesquisa1", "codigoPesquisa2", "codigoPesquisa3"] {
        if let Some(value @ Value::Null) = record.get_mut(name) {
            *value = Value::from(0);
        }
    }
    Ok(success(Shown { record, name: "precos", list: Value::Null }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Grade<'a> {
    codigo_produto: &'a str,
    lista: &'a [Record],
}

async fn grade(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    let product = store.product(&codigo).ok_or_else(|| Refusal::not_found("Produto"))?;
    if product.grade.is_empty() {
        return Err(Refusal::not_found_f("Grade"));
    }
    Ok(success(Grade { codigo_produto: product.codigo(), lista: &product.grade }))
}
