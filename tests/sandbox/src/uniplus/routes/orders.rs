//! Service orders, as public clients write them: no table describes them, so what is sent is kept.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Query as Words, State};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::integrators::{listed, record_of};
use super::json as read;
use crate::uniplus::Account;
use crate::uniplus::answers::{Answer, Refusal};
use crate::uniplus::records::{Record, unwrapped};

const ORDERS: &str = "ordem-servico";

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/v1/ordem-servico", get(all).post(add).put(replace))
        .route("/v1/ordem-servico/alterar-status", post(status))
        .route("/v1/ordem-servico/item", post(add_items).put(replace_items).delete(remove_items))
}

async fn all(State(account): State<Arc<Account>>, Words(words): Words<Vec<(String, String)>>) -> Answer {
    let records = account.store().all(ORDERS).to_vec();
    listed(&account, &words, records)
}

async fn add(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let mut order = record_of(unwrapped(&read(&body)?, "ordemServico")?)?;
    order.entry("status".to_owned()).or_insert_with(|| json!(1));
    number_items(&mut order);
    Ok(Json(account.store().add(ORDERS, order, Timestamp::now())?).into_response())
}

async fn replace(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let mut order = record_of(unwrapped(&read(&body)?, "ordemServico")?)?;
    number_items(&mut order);
    Ok(Json(account.store().replace(ORDERS, order, Timestamp::now())?).into_response())
}

async fn status(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let body = read(&body)?;
    let status = body["status"].as_i64().filter(|status| (1..=15).contains(status));
    let status = status.ok_or_else(|| Refusal::failed("Campo status é inválido"))?;
    changed(&account, &body, |order| {
        order.insert("status".to_owned(), json!(status));
    })
}

async fn add_items(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let body = read(&body)?;
    changed(&account, &body, |order| {
        items_of(order).extend(sent(&body));
        number_items(order);
    })
}

async fn replace_items(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let body = read(&body)?;
    changed(&account, &body, |order| {
        for item in sent(&body) {
            if let Some(known) = items_of(order).iter_mut().find(|known| known["nrItem"] == item["nrItem"]) {
                *known = item;
            }
        }
    })
}

async fn remove_items(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let body = read(&body)?;
    changed(&account, &body, |order| {
        items_of(order).retain(|known| !sent(&body).any(|item| item["nrItem"] == known["nrItem"]));
    })
}

/// Changes the order that a body names, and shows it.
fn changed(account: &Account, body: &Value, change: impl FnOnce(&mut Record)) -> Answer {
    let code = body["codigo"].to_string();
    let order = account.store().change(ORDERS, code.trim_matches('"'), Timestamp::now(), |order| {
        change(order);
        order.clone()
    })?;
    Ok(Json(order).into_response())
}

fn sent(body: &Value) -> impl Iterator<Item = Value> + '_ {
    body["itens"].as_array().into_iter().flatten().cloned()
}

fn items_of(order: &mut Record) -> &mut Vec<Value> {
    let items = order.entry("itens".to_owned()).or_insert_with(|| json!([]));
    if !items.is_array() {
        *items = json!([]);
    }
    items.as_array_mut().expect("a list: it was made one")
}

/// Items have numbers, from 1 on.
fn number_items(order: &mut Record) {
    for (number, item) in (1..).zip(items_of(order)) {
        if let Some(item) = item.as_object_mut() {
            item.entry("nrItem").or_insert_with(|| json!(number));
        }
    }
}
