//! Lists of products with their related codes, and the rules of pallets.

use indexmap::{IndexMap, IndexSet};
use serde::Deserialize;

use super::form::{Errors, Fields};

/// No pallets, pallets by their contents, pallets by rows and boxes.
pub const PALLETS: std::ops::RangeInclusive<i64> = 1..=3;

/// One product of a list.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
pub struct Item {
    pub code: String,
    pub description: String,
    pub info1: Option<String>,
    pub info2: Option<String>,
    /// What the app asks for: 0 nothing, 1 extra information, 2 a serial number.
    #[serde(default)]
    pub extrainfo: i64,
    #[serde(skip)]
    pub pallet: Pallet,
}

/// How a product stands on a pallet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pallet {
    pub rows: Option<i64>,
    pub boxes_per_row: Option<i64>,
    pub per_box: Option<i64>,
    pub per_pallet: Option<i64>,
}

/// Products by code, and the codes that stand for others.
#[derive(Clone, Debug, Default)]
pub struct Goods {
    pub items: IndexMap<String, Item>,
    /// Code and related code.
    pub related: IndexSet<(String, String)>,
}

impl Goods {
    /// Adds products, or changes those that are there.
    pub fn add(&mut self, items: Vec<Item>) {
        self.items.extend(items.into_iter().map(|item| (item.code.clone(), item)));
    }

    /// The main code behind a code.
    pub fn main_code<'a>(&'a self, code: &'a str) -> &'a str {
        self.related.iter().find(|(_, related)| related == code).map_or(code, |(main, _)| main)
    }
}

/// The products of a call, by the rules of its pallet option.
pub fn items(fields: &Fields, errors: &mut Errors, pallet_option: i64) -> Vec<Item> {
    fields.list(errors, "items").iter().map(|fields| item(fields, errors, pallet_option)).collect()
}

fn item(fields: &Fields, errors: &mut Errors, pallet_option: i64) -> Item {
    let mut pallet = |name: &str, option: i64| {
        let number = fields.optional_integer(errors, name);
        if number.is_none() && pallet_option == option {
            errors.add(fields.path(name), format!("O campo {name} é obrigatório."));
        }
        number
    };
    let pallet = Pallet {
        rows: pallet("rowsPerPallet", 3),
        boxes_per_row: pallet("boxesPerRow", 3),
        per_box: pallet("qtyPerBox", 3),
        per_pallet: pallet("qtyPerPallet", 2),
    };
    Item { pallet, ..bare_item(fields, errors) }
}

/// A product without its pallet.
pub fn bare_item(fields: &Fields, errors: &mut Errors) -> Item {
    Item {
        code: fields.text(errors, "code", 100),
        description: fields.text(errors, "description", 120),
        info1: fields.optional_text(errors, "info1", 20),
        info2: fields.optional_text(errors, "info2", 20),
        extrainfo: if fields.get("extrainfo").is_some() {
            fields.choice(errors, "extrainfo", 0..=2)
        } else {
            0
        },
        pallet: Pallet::default(),
    }
}

/// The related codes of a call.
pub fn related(fields: &Fields, errors: &mut Errors) -> Vec<(String, String)> {
    let pair = |fields: &Fields, errors: &mut Errors| {
        (fields.text(errors, "code", 100), fields.text(errors, "relatedcode", 100))
    };
    fields.list(errors, "relateditems").iter().map(|fields| pair(fields, errors)).collect()
}
