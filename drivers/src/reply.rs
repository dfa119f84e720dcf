//! Replies as they came, and what it is called when none did.

use std::fmt;

use retaguarda::session::{Reason, Received};

/// A reply as it came.
#[derive(Clone, Default)]
pub struct Reply {
    /// HTTP's status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The bytes of the body.
    pub body: Vec<u8>,
}

impl fmt::Debug for Reply {
    /// Shows no content: a login's reply holds a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl Reply {
    /// Lends it to somebody who reads headers as the core does.
    pub(crate) fn lend<T>(&self, read: impl FnOnce(&Received<'_>) -> T) -> T {
        let headers: Vec<(&str, &str)> =
            self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        read(&Received { status: self.status, headers: &headers, body: &self.body })
    }
}

/// No reply came.
#[derive(Debug)]
pub struct Silence {
    /// Why. [`Reason::Connect`] promises that the request was not sent: where a client cannot tell, it is [`Reason::Network`].
    pub reason: Reason,
    /// What the client says.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl Silence {
    /// What a client says, and what that means.
    pub fn new(reason: Reason, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Silence {
        Silence { reason, source: source.into() }
    }
}
