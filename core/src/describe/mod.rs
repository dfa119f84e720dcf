//! The tables described for others: what operations there are, what problems, what schemas.

mod operations;

pub use operations::{codes, operations};
