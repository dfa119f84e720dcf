//! A list as it is read: page after page, and where it is a long period, window after window.

use std::borrow::Cow;

use super::judge::Good;
use super::list::{After, List, Page};
use super::plan::Unusable;
use super::tree::Tree;
use super::windows::Windows;
use crate::exchange::Prepared;
use crate::schema::{Operation, Paging};

/// A list, and the windows of its period, where it is read so.
pub(super) struct Reading {
    list: List,
    windows: Option<Windows>,
}

impl Reading {
    /// The whole list at once.
    pub(super) fn new(list: List) -> Self {
        Reading { list, windows: None }
    }

    /// Reads it window by window from now on.
    pub(super) fn in_windows(&mut self, windows: Windows) {
        self.windows = Some(windows);
        self.enter_window();
    }

    /// The windows of the period that the query names, where the list is to be read in some: one without pages is, any other if somebody says so.
    pub(super) fn windows_of(&self, days: Option<u64>) -> Option<Windows> {
        let Operation { flows, paging, .. } = self.operation();
        let period = flows.period.filter(|_| days.is_some() || matches!(paging, Paging::None))?;
        let (from, to) = (self.query(period.from)?, self.query(period.to)?);
        Windows::new(from, to, days.unwrap_or(u64::from(period.days)))
    }

    /// Goes on where a cursor says; `None` where it says nothing of the kind.
    pub(super) fn resume(&mut self, cursor: &Tree) -> Option<()> {
        if let Some(windows) = &mut self.windows {
            windows.resume(cursor.get("from")?)?;
            self.enter_window();
        }
        self.list.resume(cursor)
    }

    /// Where the next page is, for a cursor; nothing where there is but one.
    pub(super) fn place(&self) -> Option<Tree> {
        let mut place = self.list.place();
        match &self.windows {
            Some(windows) => place.put("from", windows.place()),
            None if matches!(self.operation().paging, Paging::None) => return None,
            None => {}
        }
        Some(place)
    }

    /// Whether the list is read in windows.
    pub(super) fn has_windows(&self) -> bool {
        self.windows.is_some()
    }

    fn enter_window(&mut self) {
        let Some((windows, period)) = self.windows.as_ref().zip(self.operation().flows.period) else {
            return;
        };
        let (first, last) = windows.dates();
        self.list.restart(&[(period.from, &first), (period.to, &last)]);
    }

    /// The request of the next page; nothing behind the end.
    pub(super) fn request(&self) -> Option<Cow<'_, Prepared>> {
        match self.windows {
            Some(windows) if !windows.is_open() => None,
            _ => self.list.request(),
        }
    }

    /// Takes a page. Behind the last one of a window comes the next window.
    pub(super) fn take<'d>(&mut self, good: &'d Good) -> Result<(Page<'d>, Border), Unusable> {
        let mut page = self.list.take(good)?;
        let mut border = Border::Inside;
        if page.after == After::End && self.windows.as_mut().is_some_and(Windows::advance) {
            self.enter_window();
            (page.after, border) = (After::More, Border::Crossed);
        }
        Ok((page, border))
    }

    pub(super) fn prepared(&self) -> &Prepared {
        self.list.prepared()
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.list.prepared().operation
    }

    /// A parameter of the query.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.list.prepared().query.get(name)
    }

    /// Sets a parameter of the query.
    pub(super) fn set_query(&mut self, name: &str, value: &str) {
        self.list.set_query(name, value);
    }

    pub(super) fn to_tree(&self) -> Tree {
        let mut tree = self.list.to_tree();
        tree.put("windows", self.windows.map_or(Tree::Null, Windows::to_tree));
        tree
    }

    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        let windows = match tree.get("windows") {
            Some(windows) => Some(Windows::from_tree(windows)?),
            None => None,
        };
        Some(Reading { list: List::from_tree(tree)?, windows })
    }
}

/// Whether a page was the last of its window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Border {
    Inside,
    Crossed,
}
