//! The items of a DAV, one by one, as public clients ask for them.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query as Words, State};
use axum::response::IntoResponse;
use axum::routing::{get, put};
use axum::{Json, Router};
use jiff::Timestamp;
use serde_json::Value;

use super::davs::total;
use super::integrators::{listed, record_of};
use super::json as read;
use crate::uniplus::Account;
use crate::uniplus::answers::{Answer, Refusal};
use crate::uniplus::records::{Record, number};

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/v1/davs/{codigo}/item/{nr}", get(some))
        .route("/v1/davs/{codigo}/item/{nr}/{item}", get(one))
        .route("/v1/davs/{codigo}/item/{nr}/quantidade/{tipo}", put(change).delete(remove))
}

/// The items of this number; a document has one of each.
fn items(account: &Account, codigo: &str, nr: &str) -> Result<Vec<Record>, Refusal> {
    let store = account.store();
    let dav = store.find("davs", &[codigo]).ok_or(Refusal::NotFound)?;
    let items = dav.get("itens").and_then(Value::as_array).into_iter().flatten();
    items.filter(|item| is(item, nr)).map(record_of).collect()
}

fn is(item: &Value, nr: &str) -> bool {
    item["nrItem"].to_string().trim_matches('"') == nr
}

async fn some(
    State(account): State<Arc<Account>>,
    Path((codigo, nr)): Path<(String, String)>,
    Words(words): Words<Vec<(String, String)>>,
) -> Answer {
    let records = items(&account, &codigo, &nr)?;
    listed(&account, &words, records)
}

async fn one(
    State(account): State<Arc<Account>>,
    Path((codigo, nr, item)): Path<(String, String, String)>,
) -> Answer {
    let found = items(&account, &codigo, &nr)?
        .into_iter()
        .find(|one| one.get("produto") == Some(&Value::from(item.as_str())));
    Ok(Json(found.ok_or(Refusal::NotFound)?).into_response())
}

type Place = Path<(String, String, i64)>;

async fn change(State(account): State<Arc<Account>>, Path((codigo, nr, kind)): Place, body: Bytes) -> Answer {
    let body = read(&body)?;
    let quantity = Value::from(number(&body["quantidade"]).to_string());
    if body["quantidade"].is_null() {
        return Err(Refusal::failed("Campo quantidade não informado"));
    }
    on_items(&account, &codigo, kind, |items| {
        let item = items
            .iter_mut()
            .find(|item| is(item, &nr))
            .and_then(Value::as_object_mut)
            .ok_or(Refusal::NotFound)?;
        item.insert("quantidade".to_owned(), quantity);
        item.remove("precoTotal");
        Ok(())
    })
}

async fn remove(State(account): State<Arc<Account>>, Path((codigo, nr, kind)): Place) -> Answer {
    on_items(&account, &codigo, kind, |items| {
        let place = items.iter().position(|item| is(item, &nr)).ok_or(Refusal::NotFound)?;
        items.remove(place);
        Ok(())
    })
}

/// Changes the items of a document of this kind, and sums it up anew.
fn on_items(
    account: &Account,
    codigo: &str,
    kind: i64,
    change: impl FnOnce(&mut Vec<Value>) -> Result<(), Refusal>,
) -> Answer {
    account.store().change("davs", codigo, Timestamp::now(), |dav| {
        if dav.get("tipoDocumento").and_then(Value::as_i64) != Some(kind) {
            return Err(Refusal::NotFound);
        }
        let Some(Value::Array(items)) = dav.get_mut("itens") else { return Err(Refusal::NotFound) };
        change(items)?;
        dav.shift_remove("valor");
        total(dav);
        Ok(())
    })??;
    Ok(().into_response())
}
