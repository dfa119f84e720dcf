//! The tables described for others: what operations there are, what problems, what schemas.

mod json;
mod kinds;
mod openapi;
mod operations;
mod schema;

pub use openapi::openapi;
pub use operations::{codes, operations};
pub use schema::schema;
