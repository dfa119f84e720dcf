//! What all resources of the table have: a list, one alone, and as the table says adding, changing and removing.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use axum::{Json, Router};
use serde_json::Value;

use super::{code, object};
use crate::egestor::Account;
use crate::egestor::answers::{Answer, Refusal, done};
use crate::egestor::listing::{self, Words};
use crate::egestor::records::{Model, Record, as_integer, like};
use crate::egestor::store::{Stored, now};
use crate::egestor::table::{Echo, RESOURCES, Removal, Resource};

/// What only the account itself writes.
const OWN: [&str; 3] = ["codigo", "dtCad", "updatedAt"];

pub fn routes() -> Router<Arc<Account>> {
    RESOURCES.iter().fold(Router::new(), |routes, resource| {
        let path = format!("/{}", resource.path);
        let routes = routes.route(&path, of_all(resource));
        // A Pix alone looks like no other record.
        if resource.path == "pix" {
            routes
        } else {
            routes.route(&format!("{path}/{{codigo}}"), of_one(resource))
        }
    })
}

fn of_all(resource: &'static Resource) -> MethodRouter<Arc<Account>> {
    let list = move |State(account): State<Arc<Account>>, Query(words): Query<Words>, headers: HeaderMap| async move {
        let model = account.samples.model(resource.path);
        listing::page(resource, model, &account.store(), &words, &headers)
    };
    let add =
        move |State(account): State<Arc<Account>>, body: Bytes| async move { add(&account, resource, &body) };
    if matches!(resource.created, Echo::None) { get(list) } else { get(list).post(add) }
}

fn of_one(resource: &'static Resource) -> MethodRouter<Arc<Account>> {
    let one = move |State(account): State<Arc<Account>>,
                    Path(codigo): Path<String>,
                    Query(words): Query<Words>| async move {
        one(&account, resource, code(&codigo)?, &words)
    };
    let change = move |State(account): State<Arc<Account>>, Path(codigo): Path<String>, body: Bytes| async move {
        change(&account, resource, code(&codigo)?, &body)
    };
    let remove = move |State(account): State<Arc<Account>>, Path(codigo): Path<String>| async move {
        remove(&account, resource, code(&codigo)?)
    };
    let mut methods = get(one);
    if !matches!(resource.updated, Echo::None) {
        methods = methods.put(change);
    }
    if resource.removed != Removal::None {
        methods = methods.delete(remove);
    }
    methods
}

fn one(account: &Account, resource: &Resource, code: i64, words: &Words) -> Answer {
    let store = account.store();
    let cancelled = words.get("listarCanceladas").is_some_and(|flag| flag == "true" || flag == "1");
    let record = match store.get(resource.path, code) {
        Err(refusal) if resource.path == "vendas" && cancelled => {
            let is = |stored: &&Stored| stored.record.get("codigo").map(as_integer) == Some(code);
            store.all("vendas").iter().find(is).map(|stored| &stored.record).ok_or(refusal)
        }
        record => record,
    }?;
    let mut shown = like(&account.samples.model(resource.path).detail, record);
    // Only a slip that was paid has a date of credit.
    if let Some(credit) = record.get("dtCredito") {
        shown.insert("dtCredito".to_owned(), credit.clone());
    }
    Ok(Json(shown).into_response())
}

fn add(account: &Account, resource: &'static Resource, body: &[u8]) -> Answer {
    let sent = object(body)?;
    let is_missing = |name: &&&str| {
        sent.get(**name)
            .is_none_or(|value| value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty))
    };
    let missing: Vec<String> =
        resource.required.iter().filter(is_missing).map(|name| (*name).to_owned()).collect();
    if !missing.is_empty() {
        return Err(Refusal::invalid(
            format!("Campos obrigatórios não informados: {}", missing.join(", ")),
            missing,
        ));
    }
    check(resource, &sent)?;
    let model = account.samples.model(resource.path);
    let mut record = model.blank();
    take(&mut record, model, &sent);
    let mut store = account.store();
    if let Some(effect) = &resource.effect {
        (effect.added)(&mut store, &mut record, &sent)?;
    }
    let record = store.add(resource.path, record);
    Ok(echo(&resource.created, model, &record))
}

fn change(account: &Account, resource: &'static Resource, code: i64, body: &[u8]) -> Answer {
    let sent = object(body)?;
    check(resource, &sent)?;
    let model = account.samples.model(resource.path);
    let mut store = account.store();
    let record = store.get_mut(resource.path, code)?;
    take(record, model, &sent);
    if let Some(time) = record.get_mut("updatedAt") {
        *time = Value::from(now());
    }
    let record = record.clone();
    Ok(echo(&resource.updated, model, &record))
}

fn remove(account: &Account, resource: &'static Resource, code: i64) -> Answer {
    let mut store = account.store();
    let record = store.get(resource.path, code)?.clone();
    if let Some(effect) = &resource.effect {
        (effect.removed)(&mut store, &record)?;
    }
    store.remove(resource.path, code)?;
    Ok(done(resource.removed == Removal::TextCode, resource.removed_message(code)))
}

/// A number that a field cannot have is out of its range.
fn check(resource: &Resource, sent: &Record) -> Result<(), Refusal> {
    for (name, known) in resource.choices {
        if sent.get(*name).is_some_and(|value| !known.contains(&as_integer(value))) {
            let message = format!("O valor do campo {name} está fora do escopo definido.");
            return Err(Refusal::out_of_scope(message, name));
        }
    }
    Ok(())
}

/// Takes over what was sent and the model knows; the rest is let lie.
fn take(record: &mut Record, model: &Model, sent: &Record) {
    for (name, value) in sent {
        if model.detail.contains_key(name) && !OWN.contains(&name.as_str()) {
            record.insert(name.clone(), value.clone());
        }
    }
}

fn echo(echo: &Echo, model: &Model, record: &Record) -> Response {
    let fields = match echo {
        Echo::None => &[],
        Echo::Whole => return Json(like(&model.detail, record)).into_response(),
        Echo::Fields(fields) => *fields,
    };
    // Codes are numbers here, even where the record itself shows a text.
    let field = |name: &&str| ((*name).to_owned(), record.get(*name).cloned().unwrap_or_default());
    Json(fields.iter().map(field).collect::<Record>()).into_response()
}
