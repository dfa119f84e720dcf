//! Saldo em estoque, both versions, and by variation.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Query as Words, State};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::json as read;
use crate::uniplus::Account;
use crate::uniplus::answers::{Answer, Refusal, list};
use crate::uniplus::query::Query;
use crate::uniplus::records::{Record, shown, take, text, unwrapped};
use crate::uniplus::store::changed;

/// The branch that is meant when none is named.
const FIRST_BRANCH: &str = "1";

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/v1/saldo-estoque", get(v1).post(set))
        .route("/v2/saldo-estoque", get(v2).post(set))
        .route("/v2/saldo-estoque/variacao", get(by_variation))
}

async fn set(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let body = read(&body)?;
    let mut record = take(&account.tables, "saldo", unwrapped(&body, "saldoEstoque")?)?;
    record.entry("filial".to_owned()).or_insert_with(|| Value::from(FIRST_BRANCH));
    let mut store = account.store();
    let product = text(&record, "produto");
    if store.find("produtos", &[product]).is_none() {
        return Err(Refusal::Failed(format!("Produto {product} não encontrado")));
    }
    let record = store.set("saldo", record, Timestamp::now())?;
    Ok(Json(shown(&account.tables, "saldo", &record)).into_response())
}

type Pairs = Words<Vec<(String, String)>>;

/// The old version knows no place of storage.
async fn v1(State(account): State<Arc<Account>>, Words(words): Pairs) -> Answer {
    let mut found = found(&account, &words)?;
    found.iter_mut().for_each(|record| {
        record.shift_remove("localEstoque");
        record.shift_remove("currenttimemillis");
    });
    Ok(list(found, &account.settings))
}

async fn v2(State(account): State<Arc<Account>>, Words(words): Pairs) -> Answer {
    Ok(list(found(&account, &words)?, &account.settings))
}

fn found(account: &Account, words: &[(String, String)]) -> Result<Vec<Record>, Refusal> {
    let store = account.store();
    let records = store.all("saldo").iter().map(|record| {
        let mut shown = shown(&account.tables, "saldo", record);
        shown.insert("currenttimemillis".to_owned(), changed(record));
        shown
    });
    Query::read(words)?.of(records)
}

async fn by_variation(State(account): State<Arc<Account>>, Words(words): Pairs) -> Answer {
    let records = found(&account, &words)?.into_iter().filter(|record| !text(record, "variacao").is_empty());
    let shown = records.zip(1..).map(|(record, code)| {
        let row = [
            ("codigo", json!(code)),
            ("variacao", json!(text(&record, "variacao"))),
            ("saldo", record.get("quantidade").cloned().unwrap_or_default()),
        ];
        row.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    });
    Ok(list(shown.collect(), &account.settings))
}
