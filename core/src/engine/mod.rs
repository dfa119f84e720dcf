//! The one engine: it reads the tables and checks, builds, reads and describes by them.

mod below;
mod context;
pub(crate) mod csv;
pub mod json;
#[cfg(feature = "labels")]
mod label;
mod nearest;
pub mod number;
mod options;
pub(crate) mod order;
pub(crate) mod path;
pub(crate) mod problem;
mod repair;
mod rules;
pub(crate) mod scalar;
pub mod sink;
pub mod source;
pub mod time;
pub(crate) mod walk;

pub(crate) use context::{Context, Direction};
pub use options::{Extra, Numbers, Options};
pub(crate) use problem::write_problem;
pub use problem::{Parameter, Problem, Severity, Voice, write_problems};
pub use repair::Change;
pub use sink::{Nothing, Sink};
pub use source::{Fault, FaultKind, MAX_DEPTH, Source, Token};

pub use crate::describe::{codes, operations};
#[cfg(feature = "openapi")]
pub use crate::describe::{openapi, schema};
pub use crate::exchange::{
    Answer, Built, CsvReader, CsvWriter, Failure, Outcome, Piece, Repaired, Request, body, build, field,
    parse, repair, sign, validate, verify,
};
pub use crate::inbound::{Received, Refusal, RefusalKind, receive};
pub use crate::systems::operation;
