//! Lists: filters, order, fields, and pages of fifty.

use std::cmp::Ordering;
use std::collections::HashMap;

use axum::Json;
use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::response::{IntoResponse, Response};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::Value;

use super::answers::{Answer, Refusal};
use super::records::{Model, Record, like, text};
use super::store::{Store, Stored};
use super::table::Resource;
use crate::faults::LastRecord;

/// Records on a page.
const PER_PAGE: usize = 50;

/// Where `filtro` looks.
const SEARCHED: [&str; 8] =
    ["codigo", "nome", "fantasia", "descricao", "codigoProprio", "nomeContato", "contatoNome", "tags"];

/// Parameters that mean a field of another name.
const ALIASES: [(&str, &str); 7] = [
    ("situFin", "situacao"),
    ("tipo", "situacao"),
    ("vendedor", "codVendedor"),
    ("formaPgto", "codFormaPgto"),
    ("planoContas", "codPlanoContas"),
    ("caixa", "codDisponivel"),
    ("situOS", "situacaoOS"),
];

#[derive(Serialize)]
struct Page {
    total: usize,
    per_page: usize,
    current_page: usize,
    last_page: usize,
    next_page_url: Option<String>,
    prev_page_url: Option<String>,
    from: Option<usize>,
    to: Option<usize>,
    data: Vec<Record>,
}

/// The words of a query.
pub type Words = HashMap<String, String>;

/// A page of a resource.
pub fn page(resource: &Resource, model: &Model, store: &Store, words: &Words, headers: &HeaderMap) -> Answer {
    let mut found: Vec<&Record> = store
        .all(resource.path)
        .iter()
        .filter(|stored| is_listed(stored, resource, words))
        .map(|s| &s.record)
        .collect();
    found.retain(|record| fits(record, resource, words));
    order(&mut found, model, words)?;
    let shape = shape(model, words)?;

    let number = words.get("page").and_then(|page| page.parse::<u16>().ok()).unwrap_or(1).max(1);
    let number = usize::from(number);
    let last_page = found.len().div_ceil(PER_PAGE).max(1);
    let skipped = PER_PAGE.saturating_mul(number - 1);
    let data: Vec<Record> =
        found.iter().skip(skipped).take(PER_PAGE).map(|record| like(&shape, record)).collect();
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let url = |page: usize| format!("http://{host}/api/v1/{}?page={page}", resource.path);
    let page = Page {
        total: found.len(),
        per_page: PER_PAGE,
        current_page: number,
        last_page,
        next_page_url: (number < last_page).then(|| url(number + 1)),
        prev_page_url: (number > 1).then(|| url(number - 1)),
        from: (!data.is_empty()).then_some(skipped + 1),
        to: (!data.is_empty()).then_some(skipped + data.len()),
        data,
    };
    Ok(with_last(page))
}

fn with_last(page: Page) -> Response {
    let last = page.data.last().map(serde_json::to_vec);
    let mut response = Json(page).into_response();
    if let Some(Ok(last)) = last {
        response.extensions_mut().insert(LastRecord(Bytes::from(last)));
    }
    response
}

/// Cancelled sales are listed on demand, nothing else that was removed ever is.
fn is_listed(stored: &Stored, resource: &Resource, words: &Words) -> bool {
    match words.get("listarCanceladas").map(String::as_str) {
        Some("1") if resource.path == "vendas" => true,
        Some("2") if resource.path == "vendas" => stored.removed,
        _ => !stored.removed,
    }
}

fn fits(record: &Record, resource: &Resource, words: &Words) -> bool {
    let date = words.get("dtTipo").map_or(resource.date, String::as_str);
    words.iter().all(|(name, wanted)| match name.as_str() {
        "filtro" => {
            SEARCHED.iter().any(|field| shown(record, field).to_lowercase().contains(&wanted.to_lowercase()))
        }
        "dtIni" => day(record, date) >= wanted.as_str(),
        "dtFim" => day(record, date) <= wanted.as_str(),
        "updatedAfter" if record.contains_key("updatedAt") => text(record, "updatedAt") > wanted.as_str(),
        "updatedBefore" if record.contains_key("updatedAt") => text(record, "updatedAt") < wanted.as_str(),
        "page" | "fields" | "orderBy" | "dtTipo" | "listarCanceladas" => true,
        name => {
            // A list has no such field, or the parameter is one that the sandbox does not know.
            let alias = ALIASES.iter().find(|(alias, field)| *alias == name && record.contains_key(*field));
            let field = alias.map_or(name, |(_, field)| field);
            !record.contains_key(field) || same(&shown(record, field), wanted)
        }
    })
}

fn day<'a>(record: &'a Record, name: &str) -> &'a str {
    let text = text(record, name);
    text.get(..10).unwrap_or(text)
}

/// A flag is 1 when it is set, and 2 or 0 when it is not.
fn same(have: &str, wanted: &str) -> bool {
    match have {
        "true" => matches!(wanted, "true" | "1"),
        "false" => matches!(wanted, "false" | "0" | "2"),
        have => have.eq_ignore_ascii_case(wanted),
    }
}

fn shown(record: &Record, name: &str) -> String {
    match record.get(name) {
        Some(Value::String(text)) => text.clone(),
        None | Some(Value::Null) => String::new(),
        Some(other) => other.to_string(),
    }
}

fn order(found: &mut [&Record], model: &Model, words: &Words) -> Result<(), Refusal> {
    let Some(order) = words.get("orderBy") else { return Ok(()) };
    let (field, direction) = order.split_once(',').unwrap_or((order, "asc"));
    if !model.detail.contains_key(field) && !model.list.contains_key(field) {
        return Err(Refusal::invalid(format!("Ordenação inválida: {field}"), vec!["orderBy".to_owned()]));
    }
    found.sort_by(|left, right| compare(&shown(left, field), &shown(right, field)));
    match direction.trim().to_ascii_lowercase().as_str() {
        "asc" => {}
        "desc" => found.reverse(),
        _ => return Err(Refusal::invalid("Ordenação inválida", vec!["orderBy".to_owned()])),
    }
    Ok(())
}

/// As numbers where both are numbers, else as texts.
fn compare(left: &str, right: &str) -> Ordering {
    match (left.parse::<Decimal>(), right.parse::<Decimal>()) {
        (Ok(left), Ok(right)) => left.cmp(&right),
        _ => left.to_lowercase().cmp(&right.to_lowercase()),
    }
}

/// The fields that were asked for, as the list or else the record alone writes them.
fn shape(model: &Model, words: &Words) -> Result<Record, Refusal> {
    let Some(fields) = words.get("fields") else { return Ok(model.list.clone()) };
    let field = |name: &str| {
        let value = model.list.get(name).or_else(|| model.detail.get(name));
        let value = value
            .ok_or_else(|| Refusal::invalid(format!("Campo inválido: {name}"), vec![name.to_owned()]))?;
        Ok((name.to_owned(), value.clone()))
    };
    fields.split(',').map(str::trim).filter(|name| !name.is_empty()).map(field).collect()
}
