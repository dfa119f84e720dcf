//! The bodies of requests and replies as Rust types, generated from the catalog (feature `types`).
//!
//! What [`text::parse`](crate::text::parse) hands out reads into them, and what they write is a body for [`text::build`](crate::text::build):
//!
//! ```
//! use retaguarda::types::shop_control::{CadastroCliente, CadastroClienteFisicaJuridica, CadastroClienteTipo};
//!
//! let mut cliente = CadastroCliente::new("Ana", CadastroClienteTipo::C, CadastroClienteFisicaJuridica::F);
//! cliente.cpf_cnpj = Some("160.257.170-87".to_owned());
//! let body = serde_json::to_vec(&cliente).unwrap();
//! assert_eq!(retaguarda::text::validate("shop_control.clientes.cadastrar", "{}", Some(&body), ""), "[]");
//! ```
//!
//! A request has a constructor with what it must have. Of a reply every field may be missing, choices have a variant for values of tomorrow, and keys
//! that nobody documents are kept in `outros`.

#![allow(clippy::too_many_arguments, reason = "a constructor asks for all that must be there")]

mod decimal;
#[cfg(feature = "egestor")]
#[rustfmt::skip]
pub mod egestor;
#[cfg(feature = "estoque-ai")]
#[rustfmt::skip]
pub mod estoque_ai;
#[cfg(feature = "is-collector")]
#[rustfmt::skip]
pub mod is_collector;
mod one_or_many;
mod secret;
#[cfg(feature = "shop-control")]
#[rustfmt::skip]
pub mod shop_control;
#[cfg(feature = "uniplus")]
#[rustfmt::skip]
pub mod uniplus;

pub use decimal::Decimal;
pub use one_or_many::OneOrMany;
pub use secret::Secret;
