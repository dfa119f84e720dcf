//! Inventários: making one, and telling it what, where and by whom.

mod download;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use rust_decimal::Decimal;
use serde_json::json;

use super::shared::{Change, DEVICES, PRODUCTS, RELATED, ids};
use crate::is_collector::Account;
use crate::is_collector::access::Call;
use crate::is_collector::answers::{Answer, Refusal, ok};
use crate::is_collector::form::{Errors, Fields};
use crate::is_collector::goods::{self, PALLETS};
use crate::is_collector::inventory::{Area, Inventory};

/// The most products that a list of an inventory's own may have.
const MOST_ITEMS: usize = 10_000;

const UPDATED: &str = "Atualizado com sucesso.";

pub fn routes() -> Router<Arc<Account>> {
    Router::new()
        .route("/inventory/create", post(create))
        .route("/inventory/positions", post(positions))
        .route("/inventory/items", post(items))
        .route("/inventory/relateditems", post(related))
        .route("/inventory/stock", post(stock))
        .route("/inventory/devices", post(devices))
        .route("/inventory/employees", post(employees))
        .route("/inventory/status", post(status))
        .route("/inventory/download", post(download::download))
        .route("/download/{name}", get(download::file))
}

async fn create(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    fields.choice(&mut errors, "beepOption", 1..=3);
    for name in ["oneBeepOption", "editOption", "employeeOption", "productivityQty", "productivityBeep"] {
        fields.flag(&mut errors, name);
    }
    let inventory = Inventory {
        reference: fields.optional_text(&mut errors, "ref", 20),
        name: fields.text(&mut errors, "name", 80),
        date: fields.date(&mut errors, "date"),
        pallet_option: fields.choice(&mut errors, "palletOption", PALLETS),
        status: 1,
        ..Inventory::default()
    };
    errors.check()?;
    let mut store = account.store();
    let id = store.next_inventory;
    store.next_inventory += 1;
    store.inventories.insert(id, inventory);
    Ok(ok("Inventário criado com sucesso.", json!({ "id": id })))
}

/// Areas whose number is known already are changed, the others are added.
async fn positions(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    let id = fields.integer(&mut errors, "id");
    let mut areas = Vec::new();
    let sectors = fields.list(&mut errors, "sectors");
    if sectors.is_empty() {
        errors.add("sectors".to_owned(), "O campo sectors é obrigatório.");
    }
    for sector in sectors {
        sector.text(&mut errors, "name", 30);
        for area in sector.list(&mut errors, "areas") {
            let address = area.optional_text(&mut errors, "address", 20);
            if address.as_ref().is_some_and(|address| address.contains(' ')) {
                errors.add(area.path("address"), "O campo address não pode conter espaços.");
            }
            areas.push(Area { range: area.integer(&mut errors, "range"), address });
        }
    }
    errors.check()?;
    let mut store = account.store();
    let known = &mut store.inventory(id)?.areas;
    for area in areas {
        known.retain(|known| known.range != area.range);
        known.push(area);
    }
    Ok(ok(UPDATED, json!({ "totalpositions": known.len() })))
}

/// One path for two things: to use a list of the account, or to have one of its own.
async fn items(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    let mut store = account.store();
    if fields.get("itemlistid").is_some() {
        let id = fields.integer(&mut errors, "id");
        let list = fields.integer(&mut errors, "itemlistid");
        errors.check()?;
        let total = store.list(list)?.goods.items.len();
        store.inventory(id)?.linked = Some(list);
        return Ok(ok(PRODUCTS, json!({ "total": total })));
    }
    let change = Change::read(&fields, "id", |fields, errors| {
        let id = fields.integer(&mut Errors::default(), "id");
        let option = store.inventory(id).map_or(1, |inventory| inventory.pallet_option);
        goods::items(fields, errors, option)
    })?;
    let inventory = store.inventory(change.id)?;
    let mut own = inventory.own.clone();
    if change.truncate {
        own.items.clear();
    }
    own.add(change.items);
    if own.items.len() > MOST_ITEMS {
        let reason = format!("A lista exclusiva do inventário é limitada a {MOST_ITEMS} itens.");
        return Err(Refusal::NotProcessed(reason));
    }
    inventory.linked = None;
    inventory.own = own;
    Ok(ok(PRODUCTS, json!({ "total": inventory.own.items.len() })))
}

async fn related(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let change = Change::read(&Fields::new(&body), "id", goods::related)?;
    let mut store = account.store();
    let inventory = store.inventory(change.id)?;
    if inventory.linked.is_some() {
        let reason = "O inventário não trabalha com uma lista de produtos exclusiva.";
        return Err(Refusal::NotProcessed(reason.to_owned()));
    }
    Ok(change.carry_out(&mut inventory.own.related, RELATED))
}

async fn stock(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let change = Change::read(&Fields::new(&body), "id", stock_rows)?;
    let mut store = account.store();
    let stock = &mut store.inventory(change.id)?.stock;
    if change.truncate {
        stock.clear();
    }
    stock.extend(change.items);
    let codes: std::collections::HashSet<&String> = stock.keys().map(|(code, _)| code).collect();
    Ok(ok("Lista de estoque atualizada com sucesso.", json!({ "total": codes.len() })))
}

fn stock_rows(fields: &Fields, errors: &mut Errors) -> Vec<((String, String), Decimal)> {
    let row = |fields: &Fields, errors: &mut Errors| {
        let code = fields.text(errors, "code", 100);
        let position = fields.optional_text(errors, "position", 20).unwrap_or_default();
        if fields.optional_decimal(errors, "itemvalue").is_some_and(|value| value.normalize().scale() > 2) {
            errors.add(fields.path("itemvalue"), "O campo itemvalue deve ter 2 casas decimais.");
        }
        ((code, position), fields.decimal(errors, "qty"))
    };
    fields.list(errors, "stock").iter().map(|fields| row(fields, errors)).collect()
}

async fn devices(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let read = |fields: &Fields, errors: &mut Errors| ids(fields, errors, "devices", "deviceid");
    let change = Change::read(&Fields::new(&body), "id", read)?;
    let mut store = account.store();
    let inventory = store.inventory(change.id)?;
    Ok(change.carry_out(&mut inventory.devices, DEVICES))
}

async fn employees(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let read = |fields: &Fields, errors: &mut Errors| ids(fields, errors, "employees", "employeeid");
    let change = Change::read(&Fields::new(&body), "id", read)?;
    let mut store = account.store();
    let inventory = store.inventory(change.id)?;
    Ok(change.carry_out(&mut inventory.employees, "Lista de operadores atualizada com sucesso."))
}

/// From 3 on, the people in the shop count.
async fn status(State(account): State<Arc<Account>>, Call(body): Call) -> Answer {
    let (fields, mut errors) = (Fields::new(&body), Errors::default());
    let id = fields.integer(&mut errors, "id");
    let status = fields.choice(&mut errors, "status", 1..=4);
    errors.check()?;
    let due = account.count_due();
    let mut store = account.store();
    let inventory = store.inventory(id)?;
    inventory.status = status;
    if status >= 3 && inventory.beeps.is_empty() {
        inventory.count_due.get_or_insert(due);
    }
    Ok(ok(UPDATED, json!({})))
}
