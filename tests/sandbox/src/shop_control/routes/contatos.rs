//! Contatos: of one client, of a period, and writing. A write that succeeds says nothing.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::routing::{get, put};
use jiff::civil::DateTime;
use serde::Serialize;
use serde_json::Value;

use crate::shop_control::envelope::{Answer, Refusal, list, silent_success};
use crate::shop_control::fields::{Fields, as_text, invalid, missing};
use crate::shop_control::period::Period;
use crate::shop_control::records::{Client, Contact, Record};
use crate::shop_control::store::Store;
use crate::shop_control::{Shop, clock};

const MONTHS: [&str; 12] =
    ["JAN", "FEV", "MAR", "ABR", "MAI", "JUN", "JUL", "AGO", "SET", "OUT", "NOV", "DEZ"];

pub fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route("/clientes/contatos", get(of_a_period))
        .route("/clientes/contatos/{codigo}", get(of_a_client).post(create))
        .route("/clientes/contatos/{codigo}/{ordem}", put(update))
        // The value of a client's `urlContatos`.
        .route("/contatos/{codigo}", get(of_a_client))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OfClient {
    codigo_cliente: i64,
    contatos: Vec<Record>,
}

async fn of_a_period(State(shop): State<Arc<Shop>>, period: Period) -> Answer {
    let store = shop.store();
    let mut clients: Vec<OfClient> = Vec::new();
    for client in &store.clients {
        let changed = client.contacts.iter().filter(|contact| period.has(contact.changed));
        let contatos: Vec<Record> = changed.map(|contact| numbered(client, contact)).collect();
        if !contatos.is_empty() {
            clients.push(OfClient { codigo_cliente: client.codigo(), contatos });
        }
    }
    Ok(list(&clients))
}

/// Only here a contact has its order and its client's code, and the name comes last.
fn numbered(client: &Client, contact: &Contact) -> Record {
    let mut record = contact.record.clone();
    let nome = record.shift_remove("nome").unwrap_or_default();
    record.insert("ordem".to_owned(), Value::from(contact.ordem));
    record.insert("codigo".to_owned(), Value::from(client.codigo()));
    record.insert("nome".to_owned(), nome);
    record
}

async fn of_a_client(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    let client = codigo.parse().ok().and_then(|codigo| store.client(codigo));
    Ok(list(&client.ok_or_else(|| Refusal::not_found("Cliente"))?.contacts()))
}

async fn create(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>, body: Bytes) -> Answer {
    let sent = Fields::list_from_body(&body)?;
    let mut store = shop.store();
    let new = read_all(&store, &sent, clock::local(clock::now()))?;
    let client = codigo.parse().ok().and_then(|codigo| store.client_mut(codigo));
    client.ok_or_else(|| Refusal::not_found("Cliente"))?.contacts.extend(new);
    Ok(silent_success())
}

async fn update(
    State(shop): State<Arc<Shop>>,
    Path((codigo, ordem)): Path<(String, String)>,
    body: Bytes,
) -> Answer {
    let fields = Fields::from_body(&body)?;
    let mut store = shop.store();
    let client = codigo.parse().ok().and_then(|codigo| store.client_mut(codigo));
    let client = client.ok_or_else(|| Refusal::not_found("Cliente"))?;
    let contact = client.contacts.iter_mut().find(|contact| Ok(contact.ordem) == ordem.parse());
    let contact = contact.ok_or_else(|| Refusal::not_found("Contato"))?;
    let mut record = contact.record.clone();
    write(&mut record, &fields)?;
    contact.record = record;
    contact.changed = clock::local(clock::now());
    Ok(silent_success())
}

/// New contacts, numbered on from the last one of the whole base.
pub fn read_all(store: &Store, sent: &[Fields], changed: DateTime) -> Result<Vec<Contact>, Refusal> {
    let contacts = sent.iter().zip(store.next_contact_order()..).map(|(fields, ordem)| {
        fields.text("nome").ok_or_else(|| missing("nome"))?;
        let mut record = store.blank_contact.clone();
        write(&mut record, fields)?;
        Ok(Contact { ordem, record, changed })
    });
    contacts.collect()
}

/// Takes over every field that was sent; null empties it.
fn write(record: &mut Record, fields: &Fields) -> Result<(), Refusal> {
    for (name, value) in record.iter_mut() {
        let Some(sent) = fields.get(name) else { continue };
        *value = match value {
            Value::Number(_) => Value::from(fields.integer(name)?.unwrap_or(0)),
            _ if sent.is_null() => Value::from(""),
            _ => Value::from(as_text(sent).ok_or_else(|| invalid(name))?),
        };
    }
    for (name, known) in [
        ("sexo", &["M", "F"][..]),
        ("mesAniversario", &MONTHS),
        ("tipoEmail", &["E", "P", "F", "N", "M", "C"]),
    ] {
        if fields.text(name).is_some_and(|value| !known.contains(&value.to_uppercase().as_str())) {
            return Err(invalid(name));
        }
    }
    Ok(())
}
