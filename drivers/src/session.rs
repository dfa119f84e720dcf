//! A session with a vendor: who asks, and the token that all its flows share.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use retaguarda::describe::FlowKind;
use retaguarda::engine::json::Reader;
use retaguarda::session::Access;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::ask::Ask;
use crate::error::Error;

/// A session with a vendor. Its clones are the same session: they share token, login and rate, from whatever thread.
#[derive(Clone)]
pub struct Session(Arc<Shared>);

struct Shared {
    settings: Zeroizing<String>,
    access: Mutex<Access>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Session").field(&*self.access()).finish()
    }
}

impl Session {
    /// From the settings of a vendor's session, by the names of its reference page: `url`, `serie`, `codFilial`, `senha` ... They are checked when a flow begins.
    pub fn new(settings: &Value) -> Session {
        Session::with(settings, Access::new())
    }

    /// As [`Session::new`], with what another process has exported, so that both go by one token.
    ///
    /// # Errors
    ///
    /// Where the text is no export.
    pub fn import(settings: &Value, export: &str) -> Result<Session, Error> {
        let access = Access::from_json(export)
            .map_err(|problems| Error::of_problems(&problems, "", &Default::default()))?;
        Ok(Session::with(settings, access))
    }

    fn with(settings: &Value, access: Access) -> Session {
        let settings = Zeroizing::new(settings.to_string());
        Session(Arc::new(Shared { settings, access: Mutex::new(access) }))
    }

    /// Its token and all that belongs to it, as text: a secret, as a password is.
    pub fn export(&self) -> String {
        self.access().to_json()
    }

    /// One call, with login, second attempts and waits.
    pub fn call(&self, operation: &str) -> Ask {
        self.ask(FlowKind::Call, operation)
    }

    /// A list, page after page.
    pub fn pages(&self, operation: &str) -> Ask {
        self.ask(FlowKind::Pages, operation)
    }

    /// What has changed in a list since the run whose cursor is given.
    pub fn sync(&self, operation: &str) -> Ask {
        self.ask(FlowKind::Sync, operation)
    }

    /// Something that is sent, and followed until it is processed or refused.
    pub fn follow(&self, operation: &str) -> Ask {
        self.ask(FlowKind::Follow, operation)
    }

    /// A long list that is sent in parts.
    pub fn batches(&self, operation: &str) -> Ask {
        self.ask(FlowKind::Batches, operation)
    }

    /// The search for what was sent when nobody knows whether it was carried out.
    pub fn find(&self, operation: &str) -> Ask {
        self.ask(FlowKind::Find, operation)
    }

    /// A flow of any kind.
    pub fn ask(&self, kind: FlowKind, operation: &str) -> Ask {
        Ask::new(self.clone(), kind, operation)
    }

    pub(crate) fn settings(&self) -> Reader<'_> {
        Reader::of_text(&self.0.settings)
    }

    /// One at a time: no lock is held while something is sent. A panic in another thread leaves nothing half done in it.
    pub(crate) fn access(&self) -> MutexGuard<'_, Access> {
        self.0.access.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
