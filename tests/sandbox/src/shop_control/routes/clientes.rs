//! Clientes: pages, details, and writing.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::contatos;
use crate::shop_control::envelope::{Answer, Refusal, list, success};
use crate::shop_control::fields::{Fields, as_text, invalid, missing};
use crate::shop_control::pages::{TWENTY, page};
use crate::shop_control::period::Period;
use crate::shop_control::records::{Client, Record, Shown, bare, punctuated, text};
use crate::shop_control::{Shop, clock};

pub fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route("/clientes", post(create).put(update))
        .route("/clientes/{pagina}", get(pages))
        .route("/clientes/detalhes/{codigo}", get(details))
}

async fn pages(State(shop): State<Arc<Shop>>, Path(number): Path<String>, period: Period) -> Answer {
    let store = shop.store();
    let changed = store.clients.iter().filter(|client| period.has(client.changed));
    Ok(list(&page(changed, &number, TWENTY)?))
}

async fn details(State(shop): State<Arc<Shop>>, Path(codigo): Path<String>) -> Answer {
    let store = shop.store();
    let client = codigo.parse().ok().and_then(|codigo| store.client(codigo));
    let client = client.ok_or_else(|| Refusal::not_found("Cliente"))?;
    // The list leaves the country empty, the details name it.
    let mut record = client.record.clone();
    if text(&record, "pais").is_empty() {
        record.insert("pais".to_owned(), Value::from("BRASIL"));
    }
    Ok(success(Shown { record, name: "contatos", list: client.contacts() }))
}

async fn create(State(shop): State<Arc<Shop>>, body: Bytes) -> Answer {
    let fields = Fields::from_body(&body)?;
    check(&fields, true)?;
    let mut store = shop.store();
    if let Some(existing) = store.client_by_document(&fields.text("cpfCnpj").unwrap_or_default()) {
        return Err(Refusal::already_registered(existing.codigo()));
    }
    let changed = clock::local(clock::now());
    let contacts = contatos::read_all(&store, &fields.list("contatos")?, changed)?;
    let codigo = store.next_client_code();
    let mut record = store.blank_client.clone();
    record.insert("codigo".to_owned(), Value::from(codigo));
    record.insert("urlContatos".to_owned(), Value::from(format!("/contatos/{codigo}")));
    write(&mut record, &fields)?;
    store.clients.push(Client { record, contacts, changed });
    store.sort_clients();
    Ok(success(json!({ "codigoGerado": codigo })))
}

async fn update(State(shop): State<Arc<Shop>>, body: Bytes) -> Answer {
    let fields = Fields::from_body(&body)?;
    check(&fields, false)?;
    let document = fields.text("cpfCnpj").ok_or_else(|| missing("cpfCnpj"))?;
    let mut store = shop.store();
    let codigo = store.client_by_document(&document).map(Client::codigo);
    let client = codigo.and_then(|codigo| store.client_mut(codigo));
    let client = client.ok_or_else(|| Refusal::not_found("Cliente"))?;
    write(&mut client.record, &fields)?;
    client.changed = clock::local(clock::now());
    store.sort_clients();
    Ok(success(json!({ "codigoGerado": codigo })))
}

/// The rules of the register: three fields must be there when a client is new, and codes must be known ones.
fn check(fields: &Fields, new: bool) -> Result<(), Refusal> {
    for (name, known) in [("tipo", &["C", "F", "R"][..]), ("fisicaJuridica", &["F", "J"])] {
        match fields.text(name) {
            Some(value) if !known.contains(&value.to_uppercase().as_str()) => return Err(invalid(name)),
            None if new => return Err(missing(name)),
            _ => {}
        }
    }
    if new && fields.text("nome").is_none() {
        return Err(missing("nome"));
    }
    if fields.text("cpfCnpj").is_some_and(|document| !matches!(bare(&document).len(), 11 | 14)) {
        return Err(invalid("cpfCnpj"));
    }
    for (name, length) in [("cpfCnpj", 14), ("cep", 8), ("uf", 2)] {
        if fields.text(name).is_some_and(|value| value.chars().count() > length) {
            return Err(Refusal::field(format!("O campo {name} deve ter no máximo {length} caracteres.")));
        }
    }
    match fields.integer("indicadorIE")? {
        None | Some(1 | 2 | 9) => Ok(()),
        Some(_) => Err(invalid("indicadorIE")),
    }
}

/// Takes over every field that was sent; null empties it.
fn write(record: &mut Record, fields: &Fields) -> Result<(), Refusal> {
    for (name, value) in record.iter_mut() {
        if matches!(name.as_str(), "codigo" | "urlContatos" | "indicadorIE") {
            continue;
        }
        let Some(sent) = fields.get(name) else { continue };
        let sent = if sent.is_null() { String::new() } else { as_text(sent).ok_or_else(|| invalid(name))? };
        *value = Value::from(match name.as_str() {
            "cpfCnpj" => punctuated(&sent),
            "tipo" | "fisicaJuridica" => sent.to_uppercase(),
            _ => sent,
        });
    }
    // Only servers newer than the manual's have it.
    if let Some(indicator) = fields.integer("indicadorIE")? {
        record.insert("indicadorIE".to_owned(), Value::from(indicator));
    }
    Ok(())
}
