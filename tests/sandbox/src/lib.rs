//! The vendors' services on localhost: same paths, headers, envelopes, status habits and texts as the real
//! ones, with state that is kept and faults on demand. It is how people try the library and how it is tested.
//!
//! Nothing here comes from the library itself: the sandbox is a second opinion, down to the crypto crate.
//! Each vendor is one module with a port of its own; everything else (faults, log, CORS) is shared.

mod connection;
mod control;
pub mod egestor;
pub mod estoque_ai;
mod faults;
mod here;
pub mod is_collector;
mod journal;
mod moment;
mod options;
mod runs;
mod sandbox;
mod secret;
mod service;
pub mod shop_control;
pub mod uniplus;

pub use options::{Command, Options};
pub use sandbox::{Addresses, Sandbox};

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, going on with what is there when another thread panicked: one broken request must not stop the rest.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
