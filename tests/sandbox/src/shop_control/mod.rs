//! Shop Control 9 "Integrações", as the manual's examples and public clients show it.

mod auth;
mod clock;
mod envelope;
mod fields;
mod pages;
mod period;
mod records;
mod routes;
mod sales;
mod seed;
mod signature;
mod stock;
mod store;

use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;

use crate::service::{Hook, Service};
use crate::{Options, lock};
use auth::Tokens;
use store::Store;

pub use signature::{signature, signed_by};

/// One shop's program.
struct Shop {
    options: Options,
    tokens: Mutex<Tokens>,
    store: Mutex<Store>,
}

impl Shop {
    /// The shop's data, with every receipt whose time has come dealt with.
    fn store(&self) -> MutexGuard<'_, Store> {
        let mut store = lock(&self.store);
        sales::settle(&mut store, clock::now());
        store
    }

    fn branch(&self) -> i64 {
        i64::from(self.options.cod_filial)
    }

    fn reset(&self) {
        *lock(&self.store) = seed::store(self.branch(), self.options.barcodes);
    }
}

/// The service, ready to listen.
pub(crate) fn service(options: Options) -> Router {
    let cors = options.cors;
    let shop = Arc::new(Shop {
        store: Mutex::new(seed::store(i64::from(options.cod_filial), options.barcodes)),
        tokens: Mutex::default(),
        options,
    });
    let routes = routes::routes(shop.clone());
    let tokens = shop.clone();
    let expire: Hook = Box::new(move || *lock(&tokens.tokens) = Tokens::default());
    let reset = Box::new(move || shop.reset());
    let server = "Microsoft-HTTPAPI/2.0";
    Service { routes, control: Router::new(), server, reset, expire: Some(expire), cors }.into_router()
}
