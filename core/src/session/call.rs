//! One call, with all that belongs around it.

use std::borrow::Cow;

use super::judge::Good;
use super::keeping;
use super::plan::{Next, Outcome, Plan, Read, Tally, Turn, Unusable};
use super::tree::Tree;
use crate::exchange::Prepared;

pub(super) struct Call {
    prepared: Prepared,
}

impl Call {
    pub(super) fn new(prepared: Prepared) -> Self {
        Call { prepared }
    }

    pub(super) fn from_tree(tree: &Tree) -> Option<Self> {
        Some(Call { prepared: keeping::from_tree(tree.get("request")?)? })
    }
}

impl Plan for Call {
    fn request(&self) -> Option<Cow<'_, Prepared>> {
        Some(Cow::Borrowed(&self.prepared))
    }

    fn purpose(&self) -> &'static str {
        "call"
    }

    fn take(&mut self, _: &Good, _: f64, _: &mut Tally) -> Result<Turn, Unusable> {
        Ok(Turn { read: Some(one_value(&self.prepared, 1)), warnings: Vec::new(), next: Next::Done })
    }

    fn cursor(&self) -> Option<Tree> {
        None
    }

    fn result(&self) -> Outcome {
        Outcome::default()
    }

    fn to_tree(&self) -> Tree {
        Tree::object([("request", keeping::to_tree(&self.prepared))])
    }
}

/// A reply that is read as one value.
pub(super) fn one_value(prepared: &Prepared, page: u64) -> Read {
    let operation = keeping::id_of(prepared);
    Read { operation, rows: None, skip: Vec::new(), list: None, page, cursor: None }
}
