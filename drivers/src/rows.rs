//! The rows of a page on their way to the caller.

use std::vec::IntoIter;

use retaguarda::session::Done;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::error::Error;
use crate::page::Page;

/// The rows of a page that are still to be handed out, and where to go on behind those that were.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    rows: IntoIter<Box<RawValue>>,
    /// Behind the page at hand.
    next: Option<String>,
    /// Behind what was handed out.
    cursor: Option<String>,
}

impl Queue {
    pub(crate) fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// The next row of the page at hand.
    pub(crate) fn next_row<T: DeserializeOwned>(&mut self) -> Option<Result<T, Error>> {
        let row = self.rows.next()?;
        self.note_used();
        Some(serde_json::from_str(row.get()).map_err(Error::Json))
    }

    /// Takes the next page, or the error that came in its place.
    pub(crate) fn fill(&mut self, page: Result<Page, Error>) -> Result<(), Error> {
        let page = page.inspect_err(|error| {
            if let Some(cursor) = error.cursor() {
                self.cursor = Some(cursor.to_owned());
            }
        })?;
        self.rows = page.raw_rows()?.into_iter();
        self.next = page.cursor().map(str::to_owned);
        self.note_used();
        Ok(())
    }

    /// All was done.
    pub(crate) fn end(&mut self, done: Option<&Done>) {
        if let Some(cursor) = done.and_then(Done::cursor).filter(|cursor| cursor != "null") {
            self.cursor = Some(cursor);
        }
    }

    fn note_used(&mut self) {
        if self.rows.len() == 0 && self.next.is_some() {
            self.cursor = self.next.take();
        }
    }
}
