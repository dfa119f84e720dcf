//! Listas de Produtos.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;

use super::shared::{Change, PRODUCTS, RELATED, RETURNED};
use crate::is_collector::Account;
use crate::is_collector::access::Call;
use crate::is_collector::answers::{Answer, ok};
use crate::is_collector::form::Fields;
use crate::is_collector::goods::{self, PALLETS};
use crate::moment;

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/productlists", post(all))
        .route("/productlists/items", post(items))
        .route("/productlists/relateditems", post(related))
}

#[derive(Serialize)]
#[serde(rename_all = "UPPERCASE")]
struct Shown<'a> {
    listid: i64,
    listname: &'a str,
    qtyitems: usize,
    qtyitemsrelated: usize,
    updatedate: &'a str,
}

async fn all(State(account): State<Arc<Account>>, Call(_): Call) -> Answer {
    let store = account.store();
    let shown = store.lists.iter().map(|(id, list)| Shown {
        listid: *id,
        listname: &list.name,
        qtyitems: list.goods.items.len(),
        qtyitemsrelated: list.goods.related.len(),
        updatedate: &list.updated,
    });
    Ok(ok(RETURNED, json!({ "productlists": shown.collect::<Vec<_>>() })))
}

async fn items(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let change = Change::read(&Fields::new(&body), "itemlistid", |fields, errors| {
        let option = fields.choice(errors, "palletOption", PALLETS);
        goods::items(fields, errors, option)
    })?;
    let mut store = account.store();
    let list = store.list(change.id)?;
    list.updated = moment::utc_text(Timestamp::now());
    if change.truncate {
        list.goods.items.clear();
    }
    list.goods.add(change.items);
    Ok(ok(PRODUCTS, json!({ "total": list.goods.items.len() })))
}

async fn related(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let change = Change::read(&Fields::new(&body), "itemlistid", goods::related)?;
    let mut store = account.store();
    let list = store.list(change.id)?;
    list.updated = moment::utc_text(Timestamp::now());
    Ok(change.carry_out(&mut list.goods.related, RELATED))
}
