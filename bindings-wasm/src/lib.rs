//! The engine of `retaguarda` in browsers.
//!
//! With the feature `npm` it exports what the npm package is made of (see `npm/src` for its typed face). With the
//! feature `rust` it helps Rust applications in a browser (Yew, Leptos): `value` turns JSON into values of
//! JavaScript and back, `fetch` sends a request of the core.
//!
//! A browser shows its user every secret that a page holds, forbids plain HTTP from a page of HTTPS and asks for CORS:
//! think of letting the shop's own server send.

#[cfg(all(feature = "arena", target_arch = "wasm32"))]
mod arena;
#[cfg(feature = "npm")]
mod exports;
#[cfg(feature = "rust")]
pub mod fetch;
#[cfg(feature = "rust")]
pub mod value;

pub use retaguarda;
/// Whole conversations: see [`fetch::Fetch`].
#[cfg(feature = "rust")]
pub use retaguarda_http as flows;
