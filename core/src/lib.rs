//! The back-office APIs of Brazilian retail, checked, built, signed and read without I/O.

pub mod engine;
pub mod identifiers;
pub mod messages;
pub mod schema;
pub mod systems;
