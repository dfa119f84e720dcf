//! A check: products of an order, to be counted against it.

use indexmap::{IndexMap, IndexSet};
use jiff::Timestamp;
use rust_decimal::Decimal;

use super::count::{Beep, simulate, totals};
use super::goods::Goods;
use crate::moment;

/// A check.
#[derive(Debug, Default)]
pub struct Check {
    pub reference: Option<String>,
    pub name: String,
    pub goods: Goods,
    pub expected: IndexMap<String, Decimal>,
    /// Finished 0 by hand, 1 with the first count, 2 with the first that has no difference.
    pub finish_on_send: i64,
    pub registered: String,
    pub completed: Option<String>,
    pub devices: IndexSet<String>,
    pub transmissions: u32,
    pub beeps: Vec<Beep>,
    /// When the people in the shop have counted.
    pub count_due: Option<Timestamp>,
}

impl Check {
    /// How much there is to be counted.
    pub fn to_check(&self) -> Decimal {
        self.expected.values().sum()
    }

    /// A made-up count.
    pub fn simulated(&self, now: Timestamp) -> Vec<Beep> {
        let expected: Vec<_> = self.expected.iter().map(|(code, qty)| (code.clone(), *qty)).collect();
        simulate(&expected, &self.goods, &[], now)
    }

    /// Takes over what was counted.
    pub fn counted(&mut self, beeps: Vec<Beep>, now: Timestamp) {
        self.beeps = beeps;
        self.transmissions += 1;
        self.count_due = None;
        let finished = match self.finish_on_send {
            1 => true,
            2 => self.is_exact(),
            _ => false,
        };
        if finished {
            self.completed = Some(moment::utc_text(now));
        }
    }

    fn is_exact(&self) -> bool {
        let (codes, _) = totals(&self.beeps, &self.goods);
        let of = |code: &str| -> Decimal {
            self.beeps
                .iter()
                .filter(|beep| self.goods.main_code(&beep.code) == code)
                .map(|beep| beep.qty)
                .sum()
        };
        codes == self.expected.len() && self.expected.iter().all(|(code, qty)| of(code) == *qty)
    }
}
