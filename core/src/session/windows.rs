//! A long period, a few days at a time.

use super::tree::Tree;
use crate::engine::{number, time};

/// The windows of a period. Each begins with the last day of the one before: then it does not matter whether a vendor counts the last day in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Windows {
    /// The first day of the window, in days since 1970.
    from: i64,
    /// The last day of the period.
    last: i64,
    days: u64,
}

impl Windows {
    /// The windows from one date to another.
    pub(super) fn new(from: &str, last: &str, days: u64) -> Option<Self> {
        Some(Windows { from: time::day_of(from)?, last: time::day_of(last)?, days: days.max(1) })
    }

    /// The first and the last day of the window.
    pub(super) fn dates(&self) -> (String, String) {
        let end = self.from.saturating_add_unsigned(self.days).min(self.last);
        (time::date_of_day(self.from), time::date_of_day(end))
    }

    /// Goes on to the next window; `false` where there is none.
    pub(super) fn advance(&mut self) -> bool {
        let next = self.from.saturating_add_unsigned(self.days);
        // The window that ends with the period's last day is the last one.
        self.from = if next >= self.last { self.last.saturating_add(1) } else { next };
        self.is_open()
    }

    /// Whether days are left.
    pub(super) fn is_open(&self) -> bool {
        self.from <= self.last
    }

    /// The day to go on at, for a cursor.
    pub(super) fn place(&self) -> Tree {
        Tree::text(&time::date_of_day(self.from))
    }

    /// Goes on at such a day, which is none before the period's first.
    pub(super) fn resume(&mut self, from: &Tree) -> Option<()> {
        self.from = time::day_of(from.as_text()?)?.max(self.from);
        Some(())
    }

    pub(super) fn to_tree(self) -> Tree {
        let day = |day: i64| Tree::Number(day.to_string());
        Tree::object([("from", day(self.from)), ("last", day(self.last)), ("days", Tree::count(self.days))])
    }

    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        let day = |name| {
            let number = number::parse(tree.get(name)?.as_word()?)?.to_i64();
            number.filter(|day| DAYS_OF_DATES.contains(day))
        };
        let days = tree.count_of("days").filter(|days| (1..=MOST_DAYS).contains(days))?;
        Some(Windows { from: day("from")?, last: day("last")?, days })
    }
}

/// Ten years.
pub(super) const MOST_DAYS: u64 = 3660;

/// From the year 1 to the day after the year 9999.
const DAYS_OF_DATES: std::ops::RangeInclusive<i64> = -719_162..=2_932_897;

/// The day of a moment, in days since 1970, where clocks are so many seconds ahead of UTC.
pub(super) fn day_at(moment: f64, offset: i64) -> i64 {
    seconds(moment).saturating_add(offset).div_euclid(24 * 60 * 60)
}

/// Brazil's official time is three hours behind UTC, without summer time since 2019.
pub(super) const BRASILIA: i64 = -3 * 60 * 60;

/// Whole seconds; a moment that no calendar holds is pulled to its ends, the years 2 and 9998.
pub(super) fn seconds(moment: f64) -> i64 {
    (moment as i64).clamp(-62_000_000_000, 253_000_000_000)
}
