//! A handle on the connection that a request came by, to break it as networks do: with a reset, not with a farewell.

use std::io;
use std::net::Shutdown;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use socket2::{SockRef, Socket};
use tokio::net::TcpListener;

/// The connection of a request.
#[derive(Clone)]
pub struct Connection(Arc<io::Result<Socket>>);

impl Connected<IncomingStream<'_, TcpListener>> for Connection {
    fn connect_info(stream: IncomingStream<'_, TcpListener>) -> Connection {
        Connection(Arc::new(SockRef::from(stream.io()).try_clone()))
    }
}

impl Connection {
    /// Whatever closes the connection resets it: what is still on its way is lost.
    pub fn reset_at_its_end(&self) {
        if let Ok(socket) = self.0.as_ref() {
            // A socket that is gone already needs none.
            let _ = socket.set_linger(Some(Duration::ZERO));
        }
    }

    /// Ends it, before anything else is sent.
    pub fn end(&self) {
        self.reset_at_its_end();
        if let Ok(socket) = self.0.as_ref() {
            let _ = socket.shutdown(Shutdown::Both);
        }
    }
}
