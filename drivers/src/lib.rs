//! The flows of [`retaguarda`] by an HTTP client: logins, pages, second attempts, waits and jobs.
//!
//! The machine is the core's ([`retaguarda::session`]); this crate sends what it says and sleeps as long as it says. Features: `ureq`, `reqwest`,
//! `reqwest-blocking`, and `types` for the vendors' records as Rust types. TLS is the client's own: say which one by your own dependency on it.
//!
//! ```no_run
//! # #[cfg(all(feature = "ureq", feature = "types"))]
//! # fn main() -> Result<(), retaguarda_http::Error> {
//! use retaguarda::types::shop_control::Cliente;
//! use retaguarda_http::Session;
//! use serde_json::json;
//!
//! let loja = Session::new(&json!({
//!     "url": "http://localhost:60500", "serie": "HIAABB-100000-ABCD", "codFilial": 1, "senha": "senha"
//! }));
//! let http = ureq::agent();
//! for cliente in loja.pages("shop_control.clientes.consultar").query("datade", "2019-02-20").via(&http)?.rows::<Cliente>() {
//!     println!("{:?}", cliente?.nome);
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "ureq", feature = "types")))]
//! # fn main() {}
//! ```
//!
//! Another client is a dozen lines: implement [`Client`] or [`AsyncClient`]. Who wants neither trait asks [`Run`] what to do next.

mod ask;
#[cfg(not(target_arch = "wasm32"))]
mod blocking;
mod clock;
mod error;
mod later;
mod page;
mod reply;
#[cfg(feature = "reqwest")]
mod reqwest;
mod rows;
mod run;
mod session;
#[cfg(feature = "ureq")]
mod ureq;

pub use ask::Ask;
#[cfg(not(target_arch = "wasm32"))]
pub use blocking::{Client, Pages, Rows};
#[cfg(not(target_arch = "wasm32"))]
pub use clock::SystemClock;
pub use clock::{AsyncClock, Clock};
pub use error::{Error, Mistake, Sent, Stop};
pub use later::{AsyncClient, AsyncPages, AsyncRows};
pub use page::Page;
pub use reply::{Reply, Silence};
pub use run::{Run, Step};
pub use session::Session;

pub use retaguarda;
pub use retaguarda::session::{Done, FlowOptions, Reason, Tally};
