//! The one engine: it reads the tables and checks, builds, reads and describes by them.

pub mod json;
pub mod number;
pub mod sink;
pub mod source;
pub mod time;

pub use sink::{Nothing, Sink};
pub use source::{Fault, FaultKind, MAX_DEPTH, Source, Token};
