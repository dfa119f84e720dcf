//! Uniplus public-api: the fields as the manual lists them, everything else as public clients of it show.

mod access;
mod answers;
mod fields;
mod query;
mod records;
mod routes;
mod store;

use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::lock;
use crate::service::{Hook, Service};
use access::Tokens;
use fields::Tables;
use store::Store;

/// What can be chosen.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The account.
    pub account: String,
    /// What goes with it.
    pub uuid: String,
    /// The most records of a list; the rest is left out without a word.
    pub cap: Option<usize>,
    /// Whether lists come as `{"value": [...]}`.
    pub wrapped: bool,
    /// Whether a 422 comes as `{"errors": [...]}` and not as text.
    pub json_errors: bool,
    /// Whether the router leaves the scheme of the address out.
    pub bare_router: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            account: "contateste".to_owned(),
            uuid: "6f1c0a52-9d1e-4a57-8a4e-2d1c3b4a5f60".to_owned(),
            cap: None,
            wrapped: false,
            json_errors: false,
            bare_router: false,
        }
    }
}

impl Settings {
    /// The authorization code: what stands behind `Basic`.
    pub fn code(&self) -> String {
        STANDARD.encode(format!("{}:{}", self.account, self.uuid))
    }
}

/// One account's server.
struct Account {
    settings: Settings,
    tables: Tables,
    tokens: Mutex<Tokens>,
    store: Mutex<Store>,
}

impl Account {
    fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }
}

/// The service, ready to listen.
pub(crate) fn service(settings: Settings, cors: bool) -> Router {
    let tables = Tables::read();
    let store = Mutex::new(Store::seeded(&tables));
    let account = Arc::new(Account { settings, tables, tokens: Mutex::default(), store });
    let routes = routes::routes(account.clone());
    let tokens = account.clone();
    let expire: Hook = Box::new(move || *lock(&tokens.tokens) = Tokens::default());
    let reset = Box::new(move || *lock(&account.store) = Store::seeded(&account.tables));
    Service { routes, control: Router::new(), server: "nginx", reset, expire: Some(expire), cors }
        .into_router()
}
