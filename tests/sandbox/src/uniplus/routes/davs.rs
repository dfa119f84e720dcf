//! DAVs: quotes, orders and what becomes of them.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query as Words, State};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::Value;

use super::json;
use crate::uniplus::Account;
use crate::uniplus::answers::{Answer, Refusal, list};
use crate::uniplus::query::Query;
use crate::uniplus::records::{Record, number, shown, take, unwrapped};

/// Pre-sale, quote, sales order, order to be billed.
const KINDS: [i64; 4] = [1, 2, 4, 6];

pub fn routes() -> Router<Arc<Account>> {
    Router::new().route("/v1/davs", get(all).post(add)).route("/v1/davs/{codigo}", get(one).delete(remove))
}

async fn all(State(account): State<Arc<Account>>, Words(words): Words<Vec<(String, String)>>) -> Answer {
    let store = account.store();
    let records = store.all("davs").iter().map(|record| shown(&account.tables, "davs", record));
    Ok(list(Query::read(&words)?.of(records)?, &account.settings))
}

async fn one(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    let store = account.store();
    let record = store.find("davs", &[codigo]).ok_or(Refusal::NotFound)?;
    Ok(Json(shown(&account.tables, "davs", record)).into_response())
}

async fn remove(State(account): State<Arc<Account>>, Path(codigo): Path<String>) -> Answer {
    account.store().remove("davs", &codigo)?;
    Ok(().into_response())
}

async fn add(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let body = json(&body)?;
    let mut record = take(&account.tables, "davs", unwrapped(&body, "dav")?)?;
    if !record.get("tipoDocumento").and_then(Value::as_i64).is_some_and(|kind| KINDS.contains(&kind)) {
        return Err(Refusal::failed("Campo tipoDocumento é inválido"));
    }
    let mut store = account.store();
    let items = record.get("itens").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if items.is_empty() {
        return Err(Refusal::failed("Campo itens não informado"));
    }
    for item in items {
        let product = item["produto"].as_str().unwrap_or_default();
        if store.find("produtos", &[product]).is_none() {
            return Err(Refusal::Failed(format!("Produto {product} não encontrado")));
        }
    }
    for field in ["cliente", "vendedor", "codigoTransportadora"] {
        let code = record.get(field).and_then(Value::as_str);
        if code.is_some_and(|code| store.find("entidades", &[code]).is_none()) {
            return Err(Refusal::Failed(format!("Campo {field}: entidade não encontrada")));
        }
    }
    total(&mut record);
    let record = store.add("davs", record, Timestamp::now())?;
    Ok(Json(shown(&account.tables, "davs", &record)).into_response())
}

/// Numbers the items, and fills in the totals that were left out.
pub fn total(record: &mut Record) {
    let mut sum = Decimal::ZERO;
    let items = record.get_mut("itens").and_then(Value::as_array_mut);
    for (item, index) in items.into_iter().flatten().zip(1_i64..) {
        let of = |name: &str| item.get(name).map(number).unwrap_or_default();
        let gross = (of("quantidade") * of("precoUnitario")).round_dp(2);
        // 0 is a percentage, 1 an amount.
        let percentage = item.get("tipoDesconto").and_then(Value::as_str) == Some("0");
        let discount =
            if percentage { gross * of("desconto") / Decimal::ONE_HUNDRED } else { of("desconto") };
        let net = (gross - discount).round_dp(2);
        sum += net;
        if let Some(item) = item.as_object_mut() {
            item.entry("nrItem").or_insert_with(|| Value::from(index));
            item.entry("precoTotal").or_insert_with(|| Value::from(net.to_string()));
        }
    }
    let discount = record.get("desconto").map(number).unwrap_or_default();
    record.entry("valor".to_owned()).or_insert_with(|| Value::from((sum - discount).to_string()));
    record.entry("status".to_owned()).or_insert_with(|| Value::from(1));
}
