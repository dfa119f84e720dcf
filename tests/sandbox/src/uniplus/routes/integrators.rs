//! What no manual has and public clients read: sales, stock, finance, purchases, raw tables. Lists of what is there, made up.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query as Words, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use axum::{Json, Router};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::json as read;
use super::registers::whole;
use crate::uniplus::Account;
use crate::uniplus::answers::{Answer, Refusal, list, missing_endpoint};
use crate::uniplus::query::Query;
use crate::uniplus::records::{Record, text, unwrapped};

type Pairs = Words<Vec<(String, String)>>;

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/v1/grupo-shop", get(groups))
        .route("/v1/entidades-ocorrencias", all("entidades-ocorrencias"))
        .route("/v1/item-nota-entrada", all("item-nota-entrada"))
        .route("/v1/item-nota-entrada/compra", get(purchases))
        .route("/v1/tipo-documento-financeiro", all("tipo-documento-financeiro"))
        .route("/v1/documento-financeiro", all("documento-financeiro"))
        .route("/v1/documento-financeiro/{id}/boleto", get(slip))
        .route("/v1/registro-producao", all("registro-producao").post(produced))
        .route("/v1/gourmet/conta", get(bill).post(billed))
        .route("/v1/commons/{table}", get(table))
        .route("/v2/movimentacao-estoque", all("movimentacao-estoque"))
        .route("/v2/venda", all("venda"))
        .route("/v2/venda-item", all("venda-item"))
}

/// A list that can be filtered and cut into pages.
fn all(resource: &'static str) -> MethodRouter<Arc<Account>> {
    get(async move |State(account): State<Arc<Account>>, Words(words): Pairs| -> Answer {
        let records = account.store().all(resource).to_vec();
        listed(&account, &words, records)
    })
}

pub fn listed(account: &Account, words: &[(String, String)], records: Vec<Record>) -> Answer {
    Ok(list(Query::read(words)?.of(records.into_iter())?, &account.settings))
}

/// The groups that the products name.
async fn groups(State(account): State<Arc<Account>>, Words(words): Pairs) -> Answer {
    let mut names: Vec<String> =
        account.store().all("produtos").iter().map(|one| text(one, "nomeGrupoProduto").to_owned()).collect();
    names.sort();
    names.dedup();
    let record = |(id, name): (i64, String)| {
        let entries = [("id", json!(id)), ("codigo", json!(id.to_string())), ("nome", json!(name))];
        entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    };
    let records = (1..).zip(names.into_iter().filter(|name| !name.is_empty())).map(record).collect();
    listed(&account, &words, records)
}

/// Items whose CFOP says that they were bought.
async fn purchases(State(account): State<Arc<Account>>, Words(words): Pairs) -> Answer {
    let bought = |item: &Record| text(item, "cfop").starts_with("11") || text(item, "cfop").starts_with("21");
    let mut records = account.store().all("item-nota-entrada").to_vec();
    records.retain(bought);
    listed(&account, &words, records)
}

/// A page that is a PDF and no more.
const SLIP: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

async fn slip(State(account): State<Arc<Account>>, Path(id): Path<String>) -> Answer {
    let known = account
        .store()
        .all("documento-financeiro")
        .iter()
        .any(|one| one["id"].as_i64().is_some_and(|found| id.parse() == Ok(found)));
    if known {
        Ok(([("Content-Type", "application/pdf")], SLIP).into_response())
    } else {
        Err(Refusal::NotFound)
    }
}

async fn produced(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let body = read(&body)?;
    let record = record_of(unwrapped(&body, "registroProducao")?)?;
    Ok(Json(account.store().add("registro-producao", record, Timestamp::now())?).into_response())
}

/// A record that no table describes.
pub fn record_of(value: &Value) -> Result<Record, Refusal> {
    serde_json::from_value(value.clone()).map_err(|_| Refusal::failed("O conteúdo deve ser um objeto JSON"))
}

/// One bill by its number and kind, or all of a branch.
async fn bill(State(account): State<Arc<Account>>, Words(words): Pairs) -> Response {
    let word = |name: &str| words.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let store = account.store();
    let fits = |bill: &&Record| {
        ["numero", "tipo", "codigoFilial"].into_iter().all(|name| {
            let found = bill.get(name).map(|value| value.to_string().trim_matches('"').to_owned());
            word(name).is_none_or(|asked| found.as_deref() == Some(asked))
        })
    };
    let mut found: Vec<Record> = store.all("gourmet").iter().filter(fits).cloned().collect();
    if word("incluirItens") != Some("true") {
        found.iter_mut().for_each(|bill| {
            bill.shift_remove("itens");
        });
    }
    match (word("numero"), found.first()) {
        (Some(_), Some(bill)) => Json(bill).into_response(),
        (Some(_), None) => Refusal::NotFound.into_response(),
        (None, _) => Json(found).into_response(),
    }
}

/// Opens a bill, or adds items to the one that is open.
async fn billed(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let sent = record_of(&read(&body)?)?;
    let mut store = account.store();
    let same =
        |bill: &&Record| bill.get("numero") == sent.get("numero") && bill.get("tipo") == sent.get("tipo");
    let Some(code) = store.all("gourmet").iter().find(same).map(|bill| text(bill, "codigo").to_owned())
    else {
        return Ok(Json(store.add("gourmet", sent, Timestamp::now())?).into_response());
    };
    let items = sent.get("itens").and_then(Value::as_array).cloned().unwrap_or_default();
    let bill = store.change("gourmet", &code, Timestamp::now(), |bill| {
        if let Some(Value::Array(known)) = bill.get_mut("itens") {
            known.extend(items);
        }
        bill.clone()
    })?;
    Ok(Json(bill).into_response())
}

/// A raw table, its keys all in lower case.
async fn table(
    State(account): State<Arc<Account>>,
    Path(table): Path<String>,
    Words(words): Pairs,
) -> Answer {
    let resource = match table.as_str() {
        "entidade" => "entidades",
        "produto" => "produtos",
        "ean" => "eans",
        "dav" => "davs",
        _ => return Ok(missing_endpoint()),
    };
    let lower = |record: Record| record.into_iter().map(|(key, value)| (key.to_lowercase(), value)).collect();
    let records =
        account.store().all(resource).iter().map(|one| lower(whole(&account, resource, one))).collect();
    listed(&account, &words, records)
}
