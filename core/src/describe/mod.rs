//! The tables described for others: what operations there are, what problems, what schemas.

mod flows;
#[cfg(feature = "openapi")]
mod json;
#[cfg(feature = "openapi")]
mod kinds;
#[cfg(feature = "openapi")]
mod openapi;
mod operations;
#[cfg(feature = "openapi")]
mod rules;
#[cfg(feature = "openapi")]
mod schema;
#[cfg(feature = "openapi")]
mod webhooks;

pub use flows::FlowKind;
#[cfg(feature = "flows")]
pub(crate) use flows::list_of;
#[cfg(feature = "openapi")]
pub use openapi::openapi;
pub use operations::{codes, operations};
#[cfg(feature = "openapi")]
pub use schema::schema;
