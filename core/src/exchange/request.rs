//! A call becomes a request: its parameters are checked, its body is written once, and exactly those bytes are signed.

use std::fmt;

use super::call::{Call, tell_misplaced};
use super::headers::headers;
use super::prepare::{Prepared, supplied};
use super::session::Session;
use super::url::address;
use crate::engine::json::Writer;
use crate::engine::path::Path;
use crate::engine::sink::erase;
use crate::engine::{Context, Direction, Nothing, Options, Parameter, Problem, Source};
use crate::messages::Code;
use crate::schema::Object;
use crate::systems;

/// A request that is ready to be sent, with its warnings.
#[derive(Clone, Debug)]
pub struct Built {
    /// What to send.
    pub request: Request,
    /// What somebody should look at.
    pub warnings: Vec<Problem>,
    /// The call that it was built of: a flow can send the same.
    #[cfg(feature = "flows")]
    pub call: Checked,
}

/// A call that was checked, but for its body, which stands in the request. It may hold secrets: printing it shows none.
#[cfg(feature = "flows")]
#[derive(Clone)]
pub struct Checked(Prepared);

#[cfg(feature = "flows")]
impl Checked {
    /// With the body that the request has.
    pub(crate) fn with_body(&self, bytes: Option<&[u8]>) -> Prepared {
        let mut prepared = self.0.clone();
        if let Some((body, bytes)) = prepared.body.as_mut().zip(bytes) {
            body.bytes = bytes.to_vec();
        }
        prepared
    }
}

#[cfg(feature = "flows")]
impl fmt::Debug for Checked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Checked").field(&self.0.operation.name).finish()
    }
}

/// A request as HTTP wants it. It carries secrets: printing it shows none.
#[derive(Clone)]
pub struct Request {
    /// The method.
    pub method: &'static str,
    /// The whole address.
    pub url: String,
    /// The headers, in the order in which they are documented.
    pub headers: Vec<(String, String)>,
    /// The body's bytes: send exactly these.
    pub body: Option<Vec<u8>>,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &"[REDACTED]")
            .field("headers", &names)
            .field("body", &self.body.as_ref().map(Vec::len))
            .finish()
    }
}

/// Everything that is wrong with a call, and every warning. `params` stands at an object `{path, query, headers, body}`; a body may also be given as
/// JSON text, there or apart.
pub fn validate<R: Source>(
    operation: &str,
    params: &mut R,
    body: Option<&[u8]>,
    options: &Options,
) -> Vec<Problem> {
    let Some((system, operation)) = systems::operation(operation) else { return vec![unknown(operation)] };
    let mut context = Context::new(Direction::Request, system.keys, options);
    context.waived = operation.from_session;
    context.supplied = supplied(operation, &Session::default());
    Call::read(operation, params, body, &mut context, erase(&mut Nothing));
    context.problems
}

/// Builds a request, or tells everything that is wrong with it. `now` is in Unix seconds.
pub fn build<R: Source, Q: Source>(
    operation: &str,
    params: &mut R,
    body: Option<&[u8]>,
    session: &mut Q,
    now: i64,
    options: &Options,
) -> Result<Built, Vec<Problem>> {
    let Some((system, operation)) = systems::operation(operation) else {
        return Err(vec![unknown(operation)]);
    };
    let mut settings = Context::new(Direction::Request, system.keys, options);
    let session = match Session::read(system, session, &mut settings) {
        Ok(session) => session,
        Err(fault) => return Err(vec![fault.problem(&Path::root("session"))]),
    };
    let mut context = Context::new(Direction::Request, system.keys, options);
    context.problems = settings.problems;
    context.utc_offset = session.utc_offset();
    let mut prepared = Prepared::read(system, operation, params, body, &session, &mut context);
    let (url, headers) = finish(&prepared, &session, now, &mut context);
    if context.has_errors() {
        return Err(context.problems);
    }
    let body = prepared.body.as_mut().map(|body| std::mem::take(&mut body.bytes));
    let request = Request { method: operation.method.name(), url, headers, body };
    Ok(Built {
        request,
        warnings: context.problems,
        #[cfg(feature = "flows")]
        call: Checked(prepared),
    })
}

/// What each sending makes anew: the address and the headers, the signature of the body among them.
pub(crate) fn finish(
    prepared: &Prepared,
    session: &Session,
    now: i64,
    context: &mut Context<'_>,
) -> (String, Vec<(String, String)>) {
    let Prepared { system, operation, .. } = *prepared;
    let (path, query) = prepared.parameters(session, context);
    let headers =
        headers(system, operation, session, &prepared.headers, prepared.body.as_ref(), now, context);
    let server = match session.url() {
        // It says by itself where it is.
        _ if operation.path.starts_with("https://") => "",
        "" if !system.server.is_empty() => system.server,
        // A table that requires the address has told it already.
        "" if is_required(system.session, "url") => "",
        "" => session.need("url", context),
        url => url,
    };
    let setting = |name: &str| session.get(name).map(str::to_owned);
    let url = address(server, operation.path, &path, &query, setting);
    for setting in needed_settings(operation.path) {
        session.need(setting, context);
    }
    (url, headers)
}

/// Whether a table requires a field.
fn is_required(object: &Object, name: &str) -> bool {
    object.fields.iter().any(|field| field.name == name && field.is_required())
}

/// The settings that a path cannot do without: `{setting!}`.
fn needed_settings(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{').filter_map(|part| part.split_once('}')?.0.strip_suffix('!'))
}

/// Checks a body alone, and writes it as [`build`] would send it: for those who check before they have a session, a form above all. What is always the
/// same is filled in; what the session has may be left out, and then is. [`Options::typing`] is heeded here. Gives its bytes and the warnings, or everything that is wrong with it.
pub fn body(
    operation: &str,
    body: &[u8],
    options: &Options,
) -> Result<(Vec<u8>, Vec<Problem>), Vec<Problem>> {
    let Some((system, operation)) = systems::operation(operation) else {
        return Err(vec![unknown(operation)]);
    };
    let mut context = Context::new(Direction::Request, system.keys, options);
    context.waived = operation.from_session;
    context.supplied = supplied(operation, &Session::default());
    context.typing = options.typing;
    let mut writer = Writer::with_capacity(body.len());
    Call::default().read_json(operation, body, &mut context, erase(&mut writer));
    tell_misplaced(&mut context);
    if context.has_errors() {
        return Err(context.problems);
    }
    Ok((writer.into_bytes(), context.problems))
}

/// The problem of an operation that is in no catalog.
pub(super) fn unknown(operation: &str) -> Problem {
    Problem::new(
        String::new(),
        Code::UnknownOperation,
        vec![("operation", Parameter::Text(operation.to_owned()))],
    )
}
