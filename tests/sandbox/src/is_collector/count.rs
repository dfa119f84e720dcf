//! What people with scanners do: beeps, made up when nobody gives them, and brought together for a download.

use indexmap::IndexMap;
use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::Value;

use super::goods::{Goods, Item};
use crate::moment;

/// One beep of a scanner.
#[derive(Clone, Debug, PartialEq)]
pub struct Beep {
    pub area: i64,
    pub code: String,
    pub qty: Decimal,
    pub extra: Option<String>,
    /// UTC, as the wire writes it.
    pub at: String,
}

/// How beeps are brought together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mode {
    LineByLine,
    Sum,
    Area,
}

/// A record of a count.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub area: i64,
    pub code: String,
    pub item: Option<Item>,
    pub qty: Decimal,
    pub extra: Vec<String>,
    pub at: String,
}

/// A count of what is expected, with the differences of a real one: of every five products the fourth lacks one,
/// of every seven the sixth has two more, of every eleven the tenth is not found.
pub fn simulate(expected: &[(String, Decimal)], goods: &Goods, areas: &[i64], now: Timestamp) -> Vec<Beep> {
    let mut beeps = Vec::new();
    for (index, (code, expected)) in expected.iter().enumerate() {
        let found = match (index % 5, index % 7, index % 11) {
            (_, _, 9) => Decimal::ZERO,
            (3, _, _) => expected - Decimal::ONE,
            (_, 5, _) => expected + Decimal::TWO,
            _ => *expected,
        };
        let half = (found / Decimal::TWO).floor();
        for qty in [half, found - half].into_iter().filter(|qty| *qty > Decimal::ZERO) {
            let extra = goods.items.get(code).map_or(0, |item| item.extrainfo);
            let number = beeps.len() + 1;
            beeps.push(Beep {
                area: areas.get(index % areas.len().max(1)).copied().unwrap_or(1),
                code: code.clone(),
                qty,
                extra: match extra {
                    1 => Some(format!("L{number:03}")),
                    2 => Some(format!("NS{number:06}")),
                    _ => None,
                },
                at: String::new(),
            });
        }
    }
    stamp(&mut beeps, now);
    beeps
}

/// Fills in the times that are missing, twenty seconds apart, the last one now.
pub fn stamp(beeps: &mut [Beep], now: Timestamp) {
    for (back, beep) in beeps.iter_mut().rev().enumerate() {
        if beep.at.is_empty() {
            let ago = SignedDuration::from_secs(20 * i64::try_from(back).unwrap_or_default());
            beep.at = moment::utc_text(now.checked_sub(ago).unwrap_or(now));
        }
    }
}

/// Brings beeps together, those of related codes under their main one.
pub fn rows(beeps: &[Beep], goods: &Goods, mode: Mode) -> Vec<Row> {
    let mut rows: IndexMap<(usize, i64, String), Row> = IndexMap::new();
    for (line, beep) in beeps.iter().enumerate() {
        let code = goods.main_code(&beep.code).to_owned();
        let key = match mode {
            Mode::LineByLine => (line, beep.area, code.clone()),
            Mode::Area => (0, beep.area, code.clone()),
            Mode::Sum => (0, 0, code.clone()),
        };
        let row = rows.entry(key).or_insert_with(|| Row {
            area: beep.area,
            item: goods.items.get(&code).cloned(),
            code,
            qty: Decimal::ZERO,
            extra: Vec::new(),
            at: String::new(),
        });
        row.qty += beep.qty;
        row.extra.extend(beep.extra.clone());
        row.at = row.at.clone().max(beep.at.clone());
    }
    rows.into_values().collect()
}

/// A record of an inline download.
#[derive(Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub struct Shown<Q> {
    code: String,
    description: Option<String>,
    descinfo1: Option<String>,
    descinfo2: Option<String>,
    qty: Q,
    extrainfo: Value,
    countdate: String,
}

impl<Q> Shown<Q> {
    /// With the quantity as this operation writes it.
    pub fn new(row: Row, qty: impl Fn(Decimal) -> Q) -> Shown<Q> {
        let item = row.item.unwrap_or_default();
        Shown {
            code: row.code,
            description: Some(item.description).filter(|text| !text.is_empty()),
            descinfo1: item.info1,
            descinfo2: item.info2,
            qty: qty(row.qty),
            // Nothing, one text, or a list of them.
            extrainfo: match row.extra.as_slice() {
                [] => Value::Null,
                [one] => Value::from(one.as_str()),
                several => Value::from(several),
            },
            countdate: row.at,
        }
    }
}

/// How many different codes, and how much of them.
pub fn totals(beeps: &[Beep], goods: &Goods) -> (usize, Decimal) {
    (rows(beeps, goods, Mode::Sum).len(), beeps.iter().map(|beep| beep.qty).sum())
}

/// Four decimals, as the wire writes quantities.
pub fn four(qty: Decimal) -> String {
    format!("{qty:.4}")
}
