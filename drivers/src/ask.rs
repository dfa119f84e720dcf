//! What a flow is to do, before it begins.

use retaguarda::describe::FlowKind;
use retaguarda::engine::json::Reader;
use retaguarda::session::{Flow, FlowOptions, Tally};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::Error;
use crate::run::Run;
use crate::session::Session;

/// What a flow is to do: parameters, body, options. [`Ask::via`] and [`Ask::via_async`] begin it.
#[must_use = "nothing is sent before `via`"]
pub struct Ask {
    pub(crate) session: Session,
    kind: FlowKind,
    operation: String,
    params: Map<String, Value>,
    body: Option<Result<Vec<u8>, serde_json::Error>>,
    cursor: String,
    options: FlowOptions,
    progress: Option<Box<dyn FnMut(Tally) + Send>>,
}

impl Ask {
    pub(crate) fn new(session: Session, kind: FlowKind, operation: &str) -> Ask {
        Ask {
            session,
            kind,
            operation: operation.to_owned(),
            params: Map::new(),
            body: None,
            cursor: String::new(),
            options: FlowOptions::default(),
            progress: None,
        }
    }

    /// A parameter of the path.
    pub fn path(self, name: &str, value: impl Into<Value>) -> Ask {
        self.param("path", name, value.into())
    }

    /// A parameter of the query.
    pub fn query(self, name: &str, value: impl Into<Value>) -> Ask {
        self.param("query", name, value.into())
    }

    /// A header that the operation knows.
    pub fn header(self, name: &str, value: impl Into<Value>) -> Ask {
        self.param("headers", name, value.into())
    }

    fn param(mut self, place: &str, name: &str, value: Value) -> Ask {
        let values = self.params.entry(place).or_insert_with(|| Map::new().into());
        if let Value::Object(values) = values {
            values.insert(name.to_owned(), value);
        }
        self
    }

    /// The body: a type of `retaguarda::types`, or anything of the same shape.
    pub fn body<T: Serialize + ?Sized>(mut self, body: &T) -> Ask {
        self.body = Some(serde_json::to_vec(body));
        self
    }

    /// The body as JSON text, or the bytes of a file where the operation takes one.
    pub fn body_bytes(mut self, body: impl Into<Vec<u8>>) -> Ask {
        self.body = Some(Ok(body.into()));
        self
    }

    /// Goes on where an earlier run of the same has stopped.
    pub fn cursor(mut self, cursor: &str) -> Ask {
        cursor.clone_into(&mut self.cursor);
        self
    }

    /// Attempts, time-outs, deadline, page size, language ...
    pub fn options(mut self, options: FlowOptions) -> Ask {
        self.options = options;
        self
    }

    /// Is told after every reply how far the flow is.
    pub fn on_progress(mut self, progress: impl FnMut(Tally) + Send + 'static) -> Ask {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Begins the flow, for a driver of one's own: see [`Run`].
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, before anything is sent.
    pub fn start(self) -> Result<Run, Error> {
        let Ask { session, kind, operation, params, body, cursor, options, progress } = self;
        let body = body.transpose().map_err(Error::Json)?;
        let params = Value::Object(params).to_string();
        let begun = Flow::start(
            kind,
            &operation,
            &mut Reader::of_text(&params),
            body.as_deref(),
            &mut session.settings(),
            &cursor,
            &options,
        );
        let (flow, warnings) =
            begun.map_err(|problems| Error::of_problems(&problems, &operation, &options.call))?;
        Ok(Run::new(session, flow, options.call, warnings, progress))
    }
}
