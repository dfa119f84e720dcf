//! The branch's data.

use std::collections::HashMap;

use indexmap::IndexMap;
use jiff::Timestamp;

use super::answers::Refusal;
use super::check::Check;
use super::count::Beep;
use super::export::File;
use super::goods::Goods;
use super::inventory::Inventory;

/// A list of products that was made in the web manager: nothing here makes one.
#[derive(Debug)]
pub struct ProductList {
    pub name: String,
    pub goods: Goods,
    pub updated: String,
}

/// A count that belongs to nothing.
#[derive(Debug)]
pub struct Single {
    pub name: String,
    pub transmitted: String,
    pub device: String,
    pub beeps: Vec<Beep>,
}

/// The branch's data.
pub struct Store {
    pub lists: IndexMap<i64, ProductList>,
    /// The list of products for single counts.
    pub single_list: Option<i64>,
    pub singles: IndexMap<i64, Single>,
    pub inventories: IndexMap<i64, Inventory>,
    pub checks: IndexMap<i64, Check>,
    /// What downloads left, by name.
    pub files: HashMap<String, File>,
    pub next_inventory: i64,
    pub next_check: i64,
    /// Names of devices and employees, by id.
    pub nicknames: IndexMap<String, String>,
    pub employee_names: IndexMap<String, String>,
}

impl Store {
    pub fn list(&mut self, id: i64) -> Result<&mut ProductList, Refusal> {
        self.lists.get_mut(&id).ok_or_else(|| Refusal::unknown_id("Lista de produtos", id))
    }

    pub fn inventory(&mut self, id: i64) -> Result<&mut Inventory, Refusal> {
        self.inventories.get_mut(&id).ok_or_else(|| Refusal::unknown_id("Inventário", id))
    }

    pub fn check(&mut self, id: i64) -> Result<&mut Check, Refusal> {
        self.checks.get_mut(&id).ok_or_else(|| Refusal::unknown_id("Conferência", id))
    }

    /// The products of single counts.
    pub fn single_goods(&self) -> Goods {
        let list = self.single_list.and_then(|id| self.lists.get(&id));
        list.map(|list| list.goods.clone()).unwrap_or_default()
    }

    /// Counts what is due.
    pub fn settle(&mut self, now: Timestamp) {
        let is_due = |due: Option<Timestamp>| due.is_some_and(|due| due <= now);
        for inventory in self.inventories.values_mut().filter(|inventory| is_due(inventory.count_due)) {
            let beeps = inventory.simulated(inventory.goods(&self.lists), now);
            inventory.counted(beeps, now);
        }
        for check in self.checks.values_mut().filter(|check| is_due(check.count_due)) {
            check.counted(check.simulated(now), now);
        }
    }

    pub fn nickname(&self, device: &str) -> String {
        self.nicknames.get(device).cloned().unwrap_or_else(|| "Coletor".to_owned())
    }

    pub fn employee_name(&self, id: &str) -> String {
        self.employee_names.get(id).cloned().unwrap_or_else(|| format!("Operador {id}"))
    }
}
