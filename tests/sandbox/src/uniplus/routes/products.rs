//! Products as public clients write and find them: many at once, their prices alone, by a text.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Query as Words, State};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::json as read;
use super::registers::whole;
use crate::uniplus::Account;
use crate::uniplus::answers::{Answer, Refusal, list};
use crate::uniplus::records::{Record, number, take, text};
use crate::uniplus::store::Store;

const PRODUCTS: &str = "produtos";

pub fn routes() -> Router<Arc<Account>> {
    let many =
        post(async |State(account): State<Arc<Account>>, body: Bytes| write(&account, &body, Store::add))
            .put(async |State(account): State<Arc<Account>>, body: Bytes| {
                write(&account, &body, Store::replace)
            });
    Router::new()
        .route("/v1/produtos/lista", many)
        .route("/v1/produtos/precos", post(prices))
        .route("/v1/produtos/search", get(search))
}

type Write = fn(&mut Store, &'static str, Record, Timestamp) -> Result<Record, Refusal>;

/// A bare list. All of it is read before any of it is written.
fn write(account: &Account, body: &Bytes, write: Write) -> Answer {
    let body = read(body)?;
    let records: Result<Vec<Record>, Refusal> =
        items(&body)?.iter().map(|item| take(&account.tables, PRODUCTS, item)).collect();
    let mut store = account.store();
    let mut written = Vec::new();
    for record in records? {
        let record = write(&mut store, PRODUCTS, record, Timestamp::now())?;
        written.push(whole(account, PRODUCTS, &record));
    }
    Ok(Json(written).into_response())
}

fn items(body: &Value) -> Result<&Vec<Value>, Refusal> {
    body.as_array().ok_or_else(|| Refusal::failed("O conteúdo deve ser uma lista JSON"))
}

/// Prices alone: that of the product, those of branches, those of the tables 1 to 4.
async fn prices(State(account): State<Arc<Account>>, body: Bytes) -> Answer {
    let body = read(&body)?;
    let mut store = account.store();
    for item in items(&body)? {
        let code = item["codigo"].as_str().unwrap_or_default();
        store.change(PRODUCTS, code, Timestamp::now(), |product| reprice(product, item))?;
    }
    Ok(().into_response())
}

fn reprice(product: &mut Record, item: &Value) {
    let decimal = |value: &Value| Value::from(number(value).to_string());
    if !item["preco"].is_null() {
        product.insert("preco".to_owned(), decimal(&item["preco"]));
    }
    for branch in item["precos"].as_array().into_iter().flatten() {
        for table in branch["pautasPreco"].as_array().into_iter().flatten() {
            let table_code = table["codigoPauta"].to_string();
            product.insert(format!("precoPauta{}", table_code.trim_matches('"')), decimal(&table["preco"]));
        }
        let code = branch["filial"].to_string();
        let price = json!({ "filial": code.trim_matches('"'), "preco": decimal(&branch["preco"]) });
        let known = product.entry("precos".to_owned()).or_insert_with(|| json!([]));
        if let Value::Array(known) = known {
            known.retain(|one| one["filial"] != price["filial"]);
            known.push(price);
        }
    }
}

/// The products in whose code, name or bar code a text stands.
async fn search(State(account): State<Arc<Account>>, Words(words): Words<Vec<(String, String)>>) -> Answer {
    let word = |name: &str| words.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let wanted = word("searchParam").to_lowercase();
    if wanted.is_empty() {
        return Err(Refusal::failed("Parâmetro searchParam não informado"));
    }
    let with_inactive = word("produtosInativos") == "true";
    let store = account.store();
    let fits = |product: &&Record| {
        ["codigo", "nome", "ean"].iter().any(|name| text(product, name).to_lowercase().contains(&wanted))
            && (with_inactive || product.get("inativo").is_none_or(|flag| *flag == json!(0)))
    };
    let found = store.all(PRODUCTS).iter().filter(fits).map(|one| whole(&account, PRODUCTS, one)).collect();
    Ok(list(found, &account.settings))
}
