//! Conferências.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use indexmap::{IndexMap, IndexSet};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::shared::{
    Change, DEVICES, INLINE, RELATED, RETURNED, devices as shown_devices, ids, literal, word,
};
use crate::is_collector::Account;
use crate::is_collector::access::Call;
use crate::is_collector::answers::{Answer, Refusal, ok};
use crate::is_collector::check::Check;
use crate::is_collector::count::{Mode, Shown, four, rows, totals};
use crate::is_collector::form::{Errors, Fields};
use crate::is_collector::goods::{self, bare_item};
use crate::moment;

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/check/create", post(create))
        .route("/check/relateditems", post(related))
        .route("/check/devices", post(devices))
        .route("/check/download", post(download))
}

async fn create(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    fields.choice(&mut errors, "beepOption", 1..=3);
    fields.flag(&mut errors, "oneBeepOption");
    fields.flag(&mut errors, "editOption");
    let mut check = Check {
        reference: fields.optional_text(&mut errors, "ref", 20),
        name: fields.text(&mut errors, "name", 80),
        finish_on_send: fields.choice(&mut errors, "finishOnSend", 0..=2),
        registered: moment::utc_text(Timestamp::now()),
        count_due: Some(account.count_due()),
        ..Check::default()
    };
    let items = fields.list(&mut errors, "items");
    if items.is_empty() {
        errors.add("items".to_owned(), "O campo items é obrigatório.");
    }
    for fields in items {
        let item = bare_item(&fields, &mut errors);
        *check.expected.entry(item.code.clone()).or_default() += fields.decimal(&mut errors, "qty");
        check.goods.add(vec![item]);
    }
    errors.check()?;
    let mut store = account.store();
    let id = store.next_check;
    store.next_check += 1;
    store.checks.insert(id, check);
    Ok(ok("Conferência criada com sucesso.", json!({ "id": id })))
}

async fn related(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let change = Change::read(&Fields::new(&body), "id", goods::related)?;
    let mut store = account.store();
    let check = store.check(change.id)?;
    Ok(change.carry_out(&mut check.goods.related, RELATED))
}

async fn devices(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let read = |fields: &Fields, errors: &mut Errors| ids(fields, errors, "devices", "deviceid");
    let change = Change::read(&Fields::new(&body), "id", read)?;
    let mut store = account.store();
    let check = store.check(change.id)?;
    Ok(change.carry_out(&mut check.devices, DEVICES))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Download<'a> {
    r#ref: Option<&'a str>,
    name: &'a str,
    qty_items_to_check: usize,
    qty_total_to_check: Box<RawValue>,
    qty_items_counted: usize,
    qty_total_counted: Box<RawValue>,
    transmissions: u32,
    registrationdate: &'a str,
    completiondate: Option<&'a str>,
    /// Quantities are numbers here.
    datacollection: Vec<Shown<Box<RawValue>>>,
    devices: Vec<IndexMap<&'static str, String>>,
}

async fn download(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    let id = fields.integer(&mut errors, "id");
    let mode = word(&fields, &mut errors, "mode", &INLINE);
    errors.check()?;
    let store = account.store();
    let check = store.checks.get(&id).ok_or_else(|| Refusal::unknown_id("Conferência", id))?;
    let number = |qty: Decimal| literal(four(qty));
    let (items, total) = totals(&check.beeps, &check.goods);
    let rows = rows(&check.beeps, &check.goods, mode.unwrap_or(Mode::Sum));
    let used = if check.beeps.is_empty() { &IndexSet::new() } else { &check.devices };
    let download = Download {
        r#ref: check.reference.as_deref(),
        name: &check.name,
        qty_items_to_check: check.expected.len(),
        qty_total_to_check: number(check.to_check()),
        qty_items_counted: items,
        qty_total_counted: number(total),
        transmissions: check.transmissions,
        registrationdate: &check.registered,
        completiondate: check.completed.as_deref(),
        datacollection: rows.into_iter().map(|row| Shown::new(row, number)).collect(),
        devices: shown_devices(&store, used),
    };
    Ok(ok(RETURNED, download))
}
