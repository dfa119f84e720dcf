//! Entidades, Produtos, Embalagens, EANs and Variações: all alike.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query as Words, State};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use axum::{Json, Router};
use jiff::Timestamp;

use super::json;
use crate::uniplus::Account;
use crate::uniplus::answers::{Answer, Refusal, list};
use crate::uniplus::query::Query;
use crate::uniplus::records::{Record, shown, take, text, unwrapped};
use crate::uniplus::store::{Store, changed};

/// What a register can do beside being listed and added to.
struct Register {
    name: &'static str,
    wrapper: &'static str,
    replaced: bool,
    single: bool,
}

const REGISTERS: [Register; 5] = [
    Register { name: "entidades", wrapper: "entidade", replaced: true, single: true },
    Register { name: "produtos", wrapper: "produto", replaced: true, single: true },
    Register { name: "embalagens", wrapper: "embalagem", replaced: true, single: false },
    Register { name: "eans", wrapper: "ean", replaced: false, single: true },
    Register { name: "variacoes", wrapper: "variacao", replaced: true, single: false },
];

pub fn routes() -> Router<Arc<Account>> {
    REGISTERS.iter().fold(Router::new(), |routes, register| {
        let path = format!("/v1/{}", register.name);
        let routes = routes.route(&path, of_all(register));
        if register.single { routes.route(&format!("{path}/{{codigo}}"), of_one(register)) } else { routes }
    })
}

fn of_all(register: &'static Register) -> MethodRouter<Arc<Account>> {
    let add =
        async |State(account): State<Arc<Account>>, body: Bytes| write(&account, register, &body, Store::add);
    let replace = async |State(account): State<Arc<Account>>, body: Bytes| {
        write(&account, register, &body, Store::replace)
    };
    let all = async |State(account): State<Arc<Account>>,
                     Words(words): Words<Vec<(String, String)>>|
           -> Answer {
        let store = account.store();
        let records = store.all(register.name).iter().map(|record| whole(&account, register.name, record));
        Ok(list(Query::read(&words)?.of(records)?, &account.settings))
    };
    let methods = get(all).post(add);
    if register.replaced { methods.put(replace) } else { methods }
}

fn of_one(register: &'static Register) -> MethodRouter<Arc<Account>> {
    let one = async |State(account): State<Arc<Account>>,
                     Path(codigo): Path<String>,
                     Words(words): Words<Vec<(String, String)>>|
           -> Answer {
        let store = account.store();
        let record = store.find(register.name, &[codigo]).ok_or(Refusal::NotFound)?;
        let mut record = whole(&account, register.name, record);
        if let Some((_, branch)) = words.iter().find(|(name, _)| name == "filial") {
            price_of(&mut record, branch);
        }
        Ok(Json(record).into_response())
    };
    let remove = async |State(account): State<Arc<Account>>, Path(codigo): Path<String>| -> Answer {
        account.store().remove(register.name, &codigo)?;
        Ok(().into_response())
    };
    get(one).delete(remove)
}

type Write = fn(&mut Store, &'static str, Record, Timestamp) -> Result<Record, Refusal>;

fn write(account: &Account, register: &Register, body: &Bytes, write: Write) -> Answer {
    let body = json(body)?;
    let record = take(&account.tables, register.name, unwrapped(&body, register.wrapper)?)?;
    let mut store = account.store();
    let product = text(&record, "produto");
    if !product.is_empty() && store.find("produtos", &[product]).is_none() {
        return Err(Refusal::Failed(format!("Produto {product} não encontrado")));
    }
    let record = write(&mut store, register.name, record, Timestamp::now())?;
    Ok(Json(whole(account, register.name, &record)).into_response())
}

/// A record as GET shows it.
pub(super) fn whole(account: &Account, resource: &str, record: &Record) -> Record {
    let mut shown = shown(&account.tables, resource, record);
    if let Some(time) = shown.get_mut("currentTimeMillis") {
        *time = changed(record);
    }
    shown
}

/// The price in a branch, where it has one of its own.
fn price_of(record: &mut Record, branch: &str) {
    let prices = record.get("precos").and_then(serde_json::Value::as_array);
    let own = prices.into_iter().flatten().find(|price| price["filial"] == branch);
    if let Some(price) = own.map(|price| price["preco"].clone()) {
        record.insert("preco".to_owned(), price);
    }
}
