//! eGestor: the resources, reports and answers of its blueprint, with the habits that public clients know.

mod access;
mod answers;
mod invoice;
mod limit;
mod listing;
mod records;
mod routes;
mod seed;
mod store;
mod table;
mod webhooks;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use serde_json::Value;

use crate::lock;
use crate::service::{Hook, Service};
use access::Tokens;
use limit::Limit;
use seed::Samples;
use store::Store;

/// What can be chosen.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The token of the account, which gives tokens of access.
    pub personal_token: String,
    /// An application, for those who come through `authorize`.
    pub client_id: String,
    /// What goes with it.
    pub client_secret: String,
    /// Requests in a window.
    pub limit: u32,
    /// How long a window is.
    pub window: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            // Standard Base64, as the real ones: `+`, `/` and `=` occur.
            personal_token: "eyJhbGciOiJIUzI1NiJ9.eyJzdWJkb21pbmlvIjoidGVzdGUifQ==.c2Vn+cmVkby/0ZXN0ZQ=="
                .to_owned(),
            client_id: "aplicacao-teste".to_owned(),
            client_secret: "segredo-teste".to_owned(),
            limit: 60,
            window: Duration::from_secs(60),
        }
    }
}

/// One account, with one application and one user.
struct Account {
    settings: Settings,
    samples: Samples,
    limit: Mutex<Limit>,
    tokens: Mutex<Tokens>,
    store: Mutex<Store>,
    /// What came of the webhooks.
    deliveries: Mutex<Vec<Value>>,
}

impl Account {
    fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }
}

/// The service, ready to listen.
pub(crate) fn service(settings: Settings, cors: bool) -> Router {
    let samples = Samples::read();
    let store = Mutex::new(seed::store(&samples));
    let (limit, tokens, deliveries) = Default::default();
    let account = Arc::new(Account { settings, samples, limit, tokens, store, deliveries });
    let routes = routes::routes(account.clone());
    let control = webhooks::control(account.clone());
    let tokens = account.clone();
    let expire: Hook = Box::new(move || lock(&tokens.tokens).expire());
    let reset = Box::new(move || {
        *lock(&account.store) = seed::store(&account.samples);
        *lock(&account.limit) = Limit::default();
        lock(&account.deliveries).clear();
    });
    Service { routes, control, server: "nginx", reset, expire: Some(expire), cors }.into_router()
}
