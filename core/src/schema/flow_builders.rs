//! What flows know of an operation, said in its statement. A system checks it when the operation is whole.

use super::flow::{Batches, Flows, Follow, Period, Search, Since};
use super::operation::Operation;

impl Operation {
    /// The member of the reply that holds the rows.
    pub const fn rows(self, rows: &'static str) -> Self {
        Operation { flows: Flows { rows, ..self.flows }, ..self }
    }

    /// The fields that tell a row of its list from all others.
    pub const fn key(self, key: &'static [&'static str]) -> Self {
        Operation { flows: Flows { key, ..self.flows }, ..self }
    }

    /// Rows that changed since a moment can be asked for.
    pub const fn since(self, since: Since) -> Self {
        Operation { flows: Flows { since: Some(since), ..self.flows }, ..self }
    }

    /// A long period can be read in shorter ones: the parameters of its first and its last day, and so many days at a time.
    pub const fn period(self, from: &'static str, to: &'static str, days: u16) -> Self {
        Operation { flows: Flows { period: Some(Period { from, to, days }), ..self.flows }, ..self }
    }

    /// What is sent is worked off later.
    pub const fn follow(self, follow: &'static Follow) -> Self {
        Operation { flows: Flows { follow: Some(follow), ..self.flows }, ..self }
    }

    /// The list of its body may be sent in parts.
    pub const fn batches(self, batches: Batches) -> Self {
        Operation { flows: Flows { batches: Some(batches), ..self.flows }, ..self }
    }

    /// Whether it was carried out can be found out.
    pub const fn search(self, search: &'static Search) -> Self {
        Operation { flows: Flows { search: Some(search), ..self.flows }, ..self }
    }
}
