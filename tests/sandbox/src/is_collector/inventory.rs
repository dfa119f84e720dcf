//! An inventory: what is to be counted, where, by whom, and what was.

use indexmap::{IndexMap, IndexSet};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::count::{Beep, simulate};
use super::goods::Goods;
use super::store::ProductList;
use crate::moment;

/// What is expected where no stock was given.
const USUAL_STOCK: i64 = 10;

/// An inventory.
#[derive(Debug, Default)]
pub struct Inventory {
    pub reference: Option<String>,
    pub name: String,
    pub date: Date,
    pub pallet_option: i64,
    /// 1 planned, 2 created, 3 under way, 4 finished.
    pub status: i64,
    pub areas: Vec<Area>,
    /// The list of the account that it uses instead of its own.
    pub linked: Option<i64>,
    /// The products of its own.
    pub own: Goods,
    pub stock: IndexMap<(String, String), Decimal>,
    pub devices: IndexSet<String>,
    pub employees: IndexSet<String>,
    pub beeps: Vec<Beep>,
    pub last_transmission: Option<String>,
    /// When the people in the shop have counted.
    pub count_due: Option<Timestamp>,
}

/// An area of a sector.
#[derive(Debug)]
pub struct Area {
    pub range: i64,
    pub address: Option<String>,
}

impl Inventory {
    /// Its products.
    pub fn goods<'a>(&'a self, lists: &'a IndexMap<i64, ProductList>) -> &'a Goods {
        self.linked.and_then(|id| lists.get(&id)).map_or(&self.own, |list| &list.goods)
    }

    /// Takes over what was counted.
    pub fn counted(&mut self, beeps: Vec<Beep>, now: Timestamp) {
        self.beeps = beeps;
        self.last_transmission = Some(moment::utc_text(now));
        self.count_due = None;
    }

    /// A made-up count of its stock, or else of its products.
    pub fn simulated(&self, goods: &Goods, now: Timestamp) -> Vec<Beep> {
        let mut expected: IndexMap<String, Decimal> = IndexMap::new();
        for ((code, _), qty) in &self.stock {
            *expected.entry(code.clone()).or_default() += qty;
        }
        if expected.is_empty() {
            expected = goods.items.keys().map(|code| (code.clone(), USUAL_STOCK.into())).collect();
        }
        let expected: Vec<_> = expected.into_iter().collect();
        let areas: Vec<i64> = self.areas.iter().map(|area| area.range).collect();
        simulate(&expected, goods, &areas, now)
    }

    /// The address of an area, or else its number.
    pub fn area_name(&self, range: i64) -> String {
        let area = self.areas.iter().find(|area| area.range == range);
        area.and_then(|area| area.address.clone()).unwrap_or_else(|| range.to_string())
    }
}
