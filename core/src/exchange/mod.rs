//! Requests as they are sent, and replies as they come: the vendors' HTTP, without any I/O.

mod call;
pub(crate) mod csv;
mod encode;
mod envelope;
mod headers;
mod pairs;
mod repair;
mod reply;
mod request;
mod session;
mod signing;
mod url;

pub use csv::{CsvReader, CsvWriter, Piece};
pub use repair::{Repaired, repair};
pub use reply::{Answer, Failure, Outcome, parse};
pub use request::{Built, Request, body, build, validate};
pub use signing::{sign, verify};
