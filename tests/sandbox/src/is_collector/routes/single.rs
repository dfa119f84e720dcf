//! Coletas Avulsas.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::shared::{INLINE, PRODUCTS, RETURNED, literal, word};
use crate::is_collector::Account;
use crate::is_collector::access::Call;
use crate::is_collector::answers::{Answer, Refusal, ok};
use crate::is_collector::count::{Mode, Shown, four, rows, totals};
use crate::is_collector::form::{Errors, Fields};

pub fn routes() -> Router<Arc<Account>> {
    Router::new().route("/single/items", post(items)).route("/single/download", post(download))
}

async fn items(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    let id = fields.integer(&mut errors, "itemlistid");
    errors.check()?;
    let mut store = account.store();
    let total = store.list(id)?.goods.items.len();
    store.single_list = Some(id);
    Ok(ok(PRODUCTS, json!({ "total": total })))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Download {
    name: String,
    qty_items_counted: usize,
    qty_total_counted: Box<RawValue>,
    transmissiondate: String,
    device_id: String,
    device_nickname: String,
    /// Quantities are texts here.
    datacollection: Vec<Shown<String>>,
}

async fn download(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    let id = fields.integer(&mut errors, "id");
    let mode = word(&fields, &mut errors, "mode", &INLINE);
    errors.check()?;
    let store = account.store();
    let single = store.singles.get(&id).ok_or_else(|| Refusal::unknown_id("Coleta", id))?;
    let goods = store.single_goods();
    let (items, total) = totals(&single.beeps, &goods);
    let rows = rows(&single.beeps, &goods, mode.unwrap_or(Mode::Sum));
    let download = Download {
        name: single.name.clone(),
        qty_items_counted: items,
        qty_total_counted: literal(total.normalize().to_string()),
        transmissiondate: single.transmitted.clone(),
        device_id: single.device.clone(),
        device_nickname: store.nickname(&single.device),
        datacollection: rows.into_iter().map(|row| Shown::new(row, four)).collect(),
    };
    Ok(ok(RETURNED, download))
}
