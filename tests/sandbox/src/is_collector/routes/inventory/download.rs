//! The count of an inventory, as a file behind an address.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header::HOST;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::faults::page;
use crate::is_collector::Account;
use crate::is_collector::access::Call;
use crate::is_collector::answers::{Answer, Refusal, ok};
use crate::is_collector::count::{Mode, rows, totals};
use crate::is_collector::export::{Export, Kind};
use crate::is_collector::form::{Errors, Fields};
use crate::is_collector::routes::shared::{RETURNED, devices, word};

const MODES: [(&str, Mode); 3] = [("linebyline", Mode::LineByLine), ("sum", Mode::Sum), ("area", Mode::Area)];
const FIELDS: [(&str, bool); 2] = [("all", true), ("essential", false)];
const KINDS: [(&str, Kind); 3] = [("txt", Kind::Txt), ("csv", Kind::Csv), ("json", Kind::Json)];

pub async fn download(State(account): State<Arc<Account>>, headers: HeaderMap, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    let id = fields.integer(&mut errors, "id");
    let mode = word(&fields, &mut errors, "mode", &MODES);
    let all = word(&fields, &mut errors, "fields", &FIELDS);
    let kind = word(&fields, &mut errors, "datatype", &KINDS);
    errors.check()?;
    let (mode, kind) = (mode.unwrap_or(Mode::Sum), kind.unwrap_or(Kind::Txt));

    let mut store = account.store();
    let inventory = store.inventories.get(&id).ok_or_else(|| Refusal::unknown_id("Inventário", id))?;
    let goods = inventory.goods(&store.lists);
    let rows = rows(&inventory.beeps, goods, mode);
    let export = Export { inventory, rows: &rows, mode, all: all.unwrap_or_default() };
    let file = export.write(kind);
    let name = format!("inventario-{id}-{}.{}", uuid::Uuid::new_v4().simple(), kind.extension());
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");

    let (items, total) = totals(&inventory.beeps, goods);
    let employee = |id: &String| {
        IndexMap::from([("REGISTRATIONID", id.clone()), ("EMPLOYEENAME", store.employee_name(id))])
    };
    let status_key = if account.settings.lower_case_status { "inventorystatus" } else { "inventoryStatus" };
    let data: IndexMap<&str, Value> = IndexMap::from([
        ("ref", json!(inventory.reference)),
        ("name", json!(inventory.name)),
        ("date", json!(format!("{} 00:00:00", inventory.date))),
        ("qtyItemsCounted", json!(items)),
        // A text here, where other downloads have a number.
        ("qtyTotalCounted", json!(total.normalize().to_string())),
        ("lastTransmission", json!(inventory.last_transmission)),
        (status_key, json!(inventory.status)),
        ("dataCollectionUrl", json!(format!("http://{host}/api/v1/download/{name}"))),
        ("devices", json!(devices(&store, &inventory.devices))),
        ("employees", json!(inventory.employees.iter().map(employee).collect::<Vec<_>>())),
    ]);
    store.files.insert(name, file);
    Ok(ok(RETURNED, data))
}

/// The file. Whether the real address wants the bearer, the manual does not say; this one does not.
pub async fn file(State(account): State<Arc<Account>>, Path(name): Path<String>) -> Response {
    match account.store().files.get(&name) {
        Some(file) => file.clone().into_response(),
        None => (StatusCode::NOT_FOUND, page("Not Found")).into_response(),
    }
}
