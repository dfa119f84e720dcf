//! Which flows an operation has, and where its rows stand: both follow from the tables.

use crate::schema::{Body, Kind, Operation, Paging, Reply};

/// A kind of flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowKind {
    /// One call, with login, waits and second attempts.
    Call,
    /// A list, page by page or period by period.
    Pages,
    /// What is new or changed in a list since the last time.
    Sync,
    /// A call, and what becomes of what it has sent.
    Follow,
    /// A call whose list is sent in parts.
    Batches,
    /// Whether what was sent is there.
    Find,
}

impl FlowKind {
    /// Every kind.
    pub const ALL: [FlowKind; 6] = [
        FlowKind::Call,
        FlowKind::Pages,
        FlowKind::Sync,
        FlowKind::Follow,
        FlowKind::Batches,
        FlowKind::Find,
    ];

    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            FlowKind::Call => "call",
            FlowKind::Pages => "pages",
            FlowKind::Sync => "sync",
            FlowKind::Follow => "follow",
            FlowKind::Batches => "batches",
            FlowKind::Find => "find",
        }
    }

    /// By its word.
    pub fn from_name(name: &str) -> Option<FlowKind> {
        FlowKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether an operation has it.
    pub fn is_of(self, operation: &Operation) -> bool {
        let flows = &operation.flows;
        match self {
            FlowKind::Call => true,
            FlowKind::Pages => {
                list_of(operation).is_some()
                    && (!matches!(operation.paging, Paging::None) || flows.period.is_some())
            }
            FlowKind::Sync => {
                list_of(operation).is_some() && (flows.since.is_some() || !flows.key.is_empty())
            }
            FlowKind::Follow => flows.follow.is_some(),
            FlowKind::Batches => flows.batches.is_some() && matches!(operation.body, Body::Json(_)),
            FlowKind::Find => flows.search.is_some() && matches!(operation.body, Body::Json(_)),
        }
    }
}

/// The member of the data that holds the rows: empty where the data are the list itself, none where there are no rows.
pub(crate) fn list_of(operation: &Operation) -> Option<&'static str> {
    match operation.reply {
        Reply::Enveloped(Kind::List(_)) => Some(""),
        Reply::Enveloped(Kind::Object(_)) => Some(operation.flows.rows).filter(|rows| !rows.is_empty()),
        _ => None,
    }
}
