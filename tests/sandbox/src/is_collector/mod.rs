//! IS Collector, as its manual describes it: there is no capture and no public client code of it.

mod access;
mod answers;
mod check;
mod control;
mod count;
mod export;
mod form;
mod goods;
mod inventory;
mod routes;
mod seed;
mod store;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use jiff::Timestamp;

use crate::lock;
use crate::service::{Hook, Service};
use access::Tokens;
use store::Store;

/// What can be chosen.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The credential TOKEN, also the `branchToken` of notifications.
    pub token: String,
    /// The credential SECRET.
    pub secret: String,
    /// The only user.
    pub user: String,
    /// Whether the account has a licence; without one every request is error 5.
    pub licensed: bool,
    /// How long after a check was made, or an inventory was started, the people in the shop have counted.
    pub count_delay: Duration,
    /// Whether the key is `inventorystatus`, as in the manual's table, and not `inventoryStatus`, as in its example.
    pub lower_case_status: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            token: "TOKEN-TESTE".to_owned(),
            secret: "SECRET-TESTE".to_owned(),
            user: "moises@inlin3.com".to_owned(),
            licensed: true,
            count_delay: Duration::from_millis(800),
            lower_case_status: false,
        }
    }
}

/// One branch of an account.
struct Account {
    settings: Settings,
    tokens: Mutex<Tokens>,
    store: Mutex<Store>,
}

impl Account {
    /// The branch's data, with everything counted whose time has come.
    fn store(&self) -> MutexGuard<'_, Store> {
        let mut store = lock(&self.store);
        store.settle(Timestamp::now());
        store
    }

    /// When a count that begins now is done.
    fn count_due(&self) -> Timestamp {
        let now = Timestamp::now();
        now.checked_add(self.settings.count_delay).unwrap_or(now)
    }
}

/// The service, ready to listen.
pub(crate) fn service(settings: Settings, cors: bool) -> Router {
    let account = Arc::new(Account { settings, tokens: Mutex::default(), store: Mutex::new(seed::store()) });
    let routes = routes::routes(account.clone());
    let control = control::routes(account.clone());
    let tokens = account.clone();
    let expire: Hook = Box::new(move || *lock(&tokens.tokens) = Tokens::default());
    let reset = Box::new(move || *lock(&account.store) = seed::store());
    Service { routes, control, server: "nginx", reset, expire: Some(expire), cors }.into_router()
}
