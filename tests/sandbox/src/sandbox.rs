//! A running sandbox: one thread pool, one listener for each vendor.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use axum::Router;
use serde::Serialize;
use tokio::runtime::{Builder, Runtime};

use crate::{Options, shop_control};

/// Where the services listen, e.g. `http://127.0.0.1:40123`, without a slash at the end.
#[derive(Clone, Debug, Serialize)]
pub struct Addresses {
    /// Shop Control 9.
    pub shop_control: String,
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
        let shop_control = serve(&runtime, options.port, shop_control::service(options))?;
        Ok(Sandbox { addresses: Addresses { shop_control }, runtime: Some(runtime) })
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

fn serve(runtime: &Runtime, port: u16, app: Router) -> io::Result<String> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let _context = runtime.enter();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    runtime.spawn(async move { axum::serve(listener, app).await });
    Ok(format!("http://{address}"))
}
