//! What the branch starts with: what the manual prints, and products made up around it.

use indexmap::IndexMap;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::count::Beep;
use super::goods::{Goods, Item};
use super::inventory::Inventory;
use super::store::{ProductList, Single, Store};

/// The ids that the manual's new inventory and its check get.
const FIRST_INVENTORY: i64 = 11_524;
const FIRST_CHECK: i64 = 9_999;

#[derive(Deserialize)]
struct Published {
    coletas: Vec<SeedSingle>,
    inventarios: Vec<SeedInventory>,
    dispositivos: IndexMap<String, String>,
    operadores: IndexMap<String, String>,
    listas: Vec<SeedList>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SeedSingle {
    id: i64,
    name: String,
    transmissiondate: String,
    device_id: String,
    beeps: Vec<SeedBeep>,
}

#[derive(Deserialize)]
struct SeedBeep {
    code: String,
    qty: Decimal,
    extrainfo: Option<String>,
    at: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SeedInventory {
    id: i64,
    #[serde(rename = "ref")]
    reference: String,
    name: String,
    date: Date,
    status: i64,
    last_transmission: String,
    devices: Vec<String>,
    employees: Vec<String>,
}

/// A list of which the manual prints how much is in it.
#[derive(Deserialize)]
struct SeedList {
    id: i64,
    name: String,
    items: usize,
    related: usize,
    updated: String,
}

#[derive(Deserialize)]
struct Invented {
    lista: SeedName,
    produtos: Vec<Item>,
}

#[derive(Deserialize)]
struct SeedName {
    id: i64,
    name: String,
    updated: String,
}

/// A fresh branch.
pub fn store() -> Store {
    let published: Published = read(include_str!("../../seed/is_collector/publicado.json"));
    let invented: Invented = read(include_str!("../../seed/is_collector/inventado.json"));
    let all = ProductList {
        name: invented.lista.name,
        goods: goods(&invented.produtos, 0),
        updated: invented.lista.updated,
    };
    let lists = published.listas.into_iter().map(|list| {
        let items = invented.produtos.get(..list.items).unwrap_or(&invented.produtos);
        let goods = goods(items, list.related);
        (list.id, ProductList { name: list.name, goods, updated: list.updated })
    });
    let lists: IndexMap<_, _> = lists.chain([(invented.lista.id, all)]).collect();
    let inventories =
        published.inventarios.into_iter().map(|seed| (seed.id, inventory(seed, invented.lista.id, &lists)));
    Store {
        inventories: inventories.collect(),
        lists,
        single_list: None,
        singles: published.coletas.into_iter().map(|seed| (seed.id, single(seed))).collect(),
        checks: IndexMap::new(),
        files: Default::default(),
        next_inventory: FIRST_INVENTORY,
        next_check: FIRST_CHECK,
        nicknames: published.dispositivos,
        employee_names: published.operadores,
    }
}

/// Products, the first of them with a code of a box that stands for it.
fn goods(items: &[Item], related: usize) -> Goods {
    let mut goods = Goods::default();
    goods.add(items.to_vec());
    goods.related =
        items.iter().take(related).map(|item| (item.code.clone(), format!("1{}", item.code))).collect();
    goods
}

fn single(seed: SeedSingle) -> Single {
    let beep =
        |seed: SeedBeep| Beep { area: 0, code: seed.code, qty: seed.qty, extra: seed.extrainfo, at: seed.at };
    Single {
        name: seed.name,
        transmitted: seed.transmissiondate,
        device: seed.device_id,
        beeps: seed.beeps.into_iter().map(beep).collect(),
    }
}

/// The manual's inventory; what was counted in it is made up.
fn inventory(seed: SeedInventory, list: i64, lists: &IndexMap<i64, ProductList>) -> Inventory {
    let mut inventory = Inventory {
        reference: Some(seed.reference),
        name: seed.name,
        date: seed.date,
        pallet_option: 1,
        status: seed.status,
        linked: Some(list),
        devices: seed.devices.into_iter().collect(),
        employees: seed.employees.into_iter().collect(),
        ..Inventory::default()
    };
    let moment: DateTime = seed.last_transmission.parse().expect("seed: a date and time");
    let transmitted: Timestamp = TimeZone::UTC.to_timestamp(moment).expect("seed: a time");
    let beeps = inventory.simulated(inventory.goods(lists), transmitted);
    inventory.counted(beeps, transmitted);
    inventory
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("seed of IS Collector: {error}"))
}
