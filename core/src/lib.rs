//! The back-office APIs of Brazilian retail, checked, built, signed and read without I/O.
//!
//! [`engine`] has the interface, [`systems`] the catalog, [`identifiers`] CPF, CNPJ and their kin.

pub mod describe;
pub mod engine;
mod exchange;
pub mod identifiers;
pub mod inbound;
pub mod messages;
pub mod schema;
#[cfg(feature = "flows")]
pub mod session;
pub mod systems;
pub mod text;
#[cfg(feature = "types")]
pub mod types;
