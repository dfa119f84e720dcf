//! Requests as they are sent, and replies as they come: the vendors' HTTP, without any I/O.

mod call;
pub(crate) mod csv;
mod encode;
mod envelope;
mod field;
mod headers;
mod pairs;
mod prepare;
mod repair;
mod reply;
mod request;
mod session;
mod signing;
mod url;

#[cfg(feature = "flows")]
pub(crate) use encode::Encoded;
#[cfg(feature = "flows")]
pub(crate) use pairs::Pairs;
#[cfg(feature = "flows")]
pub(crate) use prepare::{Prepared, rank};
#[cfg(feature = "flows")]
pub use request::Checked;
#[cfg(feature = "flows")]
pub(crate) use request::finish;
#[cfg(feature = "flows")]
pub(crate) use session::Session;
#[cfg(feature = "flows")]
pub(crate) use url::encode as encode_component;

pub use csv::{CsvReader, CsvWriter, Piece};
pub use field::field;
pub use repair::{Repaired, repair};
pub use reply::{Answer, Failure, Outcome, parse};
pub use request::{Built, Request, body, build, validate};
pub use signing::{sign, verify};
