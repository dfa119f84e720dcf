//! A running sandbox: one thread pool, one listener for each vendor.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use axum::Router;
use serde::Serialize;
use tokio::runtime::{Builder, Runtime};

use crate::connection::Connection;
use crate::{Options, egestor, estoque_ai, is_collector, shop_control, uniplus};

/// Where the services listen, e.g. `http://127.0.0.1:40123`, without a slash at the end.
#[derive(Clone, Debug, Serialize)]
pub struct Addresses {
    /// Shop Control 9.
    pub shop_control: String,
    /// EstoqueAi, without the part of the path that holds the secret.
    pub estoque_ai: String,
    /// IS Collector, without `/api/v1`.
    pub is_collector: String,
    /// Uniplus, without `/public-api`.
    pub uniplus: String,
    /// eGestor, without `/api`.
    pub egestor: String,
}

/// A running sandbox. It stops when dropped.
///
/// It has threads of its own, so it can be started from a plain test as well as from an async one.
#[derive(Debug)]
pub struct Sandbox {
    addresses: Addresses,
    runtime: Option<Runtime>,
}

impl Sandbox {
    /// Starts the services; when this returns they take connections.
    pub fn start(options: Options) -> io::Result<Sandbox> {
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let (first, cors) = (options.port, options.cors);
        let serve = |nth, app| serve(&runtime, port(first, nth)?, app);
        let addresses = Addresses {
            estoque_ai: serve(1, estoque_ai::service(options.estoque_ai.clone(), cors))?,
            is_collector: serve(2, is_collector::service(options.is_collector.clone(), cors))?,
            uniplus: serve(3, uniplus::service(options.uniplus.clone(), cors))?,
            egestor: serve(4, egestor::service(options.egestor.clone(), cors))?,
            shop_control: serve(0, shop_control::service(options))?,
        };
        Ok(Sandbox { addresses, runtime: Some(runtime) })
    }

    /// Where the services listen.
    pub fn addresses(&self) -> &Addresses {
        &self.addresses
    }

    /// Stops at once, cutting what is under way. Dropping does the same.
    pub fn stop(self) {}
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// 0 stands for a free port.
fn port(first: u16, nth: u16) -> io::Result<u16> {
    let last = || io::Error::new(io::ErrorKind::InvalidInput, "no ports are left behind the first");
    if first == 0 { Ok(0) } else { first.checked_add(nth).ok_or_else(last) }
}

fn serve(runtime: &Runtime, port: u16, app: Router) -> io::Result<String> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let _context = runtime.enter();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let app = app.into_make_service_with_connect_info::<Connection>();
    runtime.spawn(async move { axum::serve(listener, app).await });
    Ok(format!("http://{address}"))
}
