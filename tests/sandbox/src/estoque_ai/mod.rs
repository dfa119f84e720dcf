//! EstoqueAi, as its manual describes it: there is no capture and no public client code of it.

mod answers;
mod control;
mod day;
mod form;
mod routes;
mod store;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use jiff::Timestamp;

use crate::lock;
use crate::service::Service;
use store::Store;

/// What can be chosen.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The secret in the path.
    pub token: String,
    /// How long a movement is queued.
    pub processing_delay: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            token: "0f3c9f6e-teste+estoque=ai".to_owned(),
            processing_delay: Duration::from_millis(800),
        }
    }
}

/// One shop's account.
struct Account {
    settings: Settings,
    store: Mutex<Store>,
}

impl Account {
    /// The account's data, with every movement whose time has come processed.
    fn store(&self) -> MutexGuard<'_, Store> {
        let mut store = lock(&self.store);
        store.settle(Timestamp::now());
        store
    }
}

/// The service, ready to listen.
pub(crate) fn service(settings: Settings, cors: bool) -> Router {
    let account = Arc::new(Account { settings, store: Mutex::new(Store::seeded()) });
    let routes = routes::routes(account.clone());
    let control = control::routes(account.clone());
    let reset = Box::new(move || *lock(&account.store) = Store::seeded());
    Service { routes, control, server: "nginx", reset, expire: None, cors }.into_router()
}
