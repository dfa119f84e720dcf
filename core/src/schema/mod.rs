//! The vocabulary in which the catalog is written: plain `static` data, built by const functions.
//!
//! A catalog file reads like a chapter of the vendor's manual:
//!
//! ```
//! use retaguarda::schema::*;
//!
//! static CONTATO: Object = object("Contato", &[required("nome", text(60)), optional("email", string())]);
//!
//! static CLIENTE: Object = object(
//!     "Cliente",
//!     &[
//!         required("nome", text(60)).label("Nome"),
//!         required("tipo", one_of(&[choice("C", "cliente"), choice("F", "fornecedor")])),
//!         optional("cpfCnpj", CPF_OR_CNPJ),
//!         optional("contatos", list(&CONTATO)),
//!     ],
//! );
//!
//! static CADASTRAR: Operation = post("clientes.cadastrar", "/clientes/")
//!     .manual(455, "Cadastrar Cliente")
//!     .body(json(&CLIENTE))
//!     .returns(enveloped_nothing())
//!     .unsafe_to_repeat();
//! # assert_eq!(CADASTRAR.method.name(), "POST");
//! ```
//!
//! A mistake in a table fails the build, with a message that names it:
//!
//! ```compile_fail
//! use retaguarda::schema::*;
//! static TWICE: Object = object("Twice", &[optional("nome", string()), optional("nome", string())]);
//! ```

// These functions run while the catalog is compiled: there a panic is how a build fails, and an index is checked by the compiler.
#![allow(clippy::panic, clippy::indexing_slicing)]

mod check;
mod field;
mod flow;
mod flow_builders;
mod flow_check;
mod inbound;
mod kind;
mod object;
mod operation;
mod parts;
mod repair;
mod rule;
mod system;

pub use field::{Field, changes, fields_with, optional, required};
pub use flow::*;
pub use inbound::*;
pub use kind::*;
pub use object::{MAX_FIELDS, Object, object};
pub use operation::*;
pub use parts::*;
pub use repair::*;
pub use rule::*;
pub use system::*;
