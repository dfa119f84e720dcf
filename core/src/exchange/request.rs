//! A call becomes a request: its parameters are checked, its body is written once, and exactly those bytes are signed.

use std::fmt;

use super::call::{Call, tell_misplaced};
use super::encode::{self, Encoded};
use super::headers::headers;
use super::pairs::Pairs;
use super::session::Session;
use super::url::address;
use crate::engine::csv::{Lines, Table};
use crate::engine::json::{Reader, Writer};
use crate::engine::path::Path;
use crate::engine::problem::count;
use crate::engine::sink::erase;
use crate::engine::walk::Walk;
use crate::engine::{Context, Direction, Nothing, Options, Parameter, Problem, Source};
use crate::messages::Code;
use crate::schema::{Body, Kind, Object, Operation, System};
use crate::systems;

/// A request that is ready to be sent, with its warnings.
#[derive(Clone, Debug)]
pub struct Built {
    /// What to send.
    pub request: Request,
    /// What somebody should look at.
    pub warnings: Vec<Problem>,
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
    context.waived = operation.from_session;
    context.supplied = supplied(operation, &session);
    let (mut call, body) = read(system, operation, params, body, &session, &mut context);
    call.fill_from(&session, operation, &mut context);
    let headers = headers(system, operation, &session, &call.headers, body.as_ref(), now, &mut context);
    let server = match session.url() {
        // It says by itself where it is.
        _ if operation.path.starts_with("https://") => "",
        "" if !system.server.is_empty() => system.server,
        // A table that requires the address has told it already.
        "" if is_required(system.session, "url") => "",
        "" => session.need("url", &mut context),
        url => url,
    };
    let setting = |name: &str| session.get(name).map(str::to_owned);
    let url = address(server, operation.path, &call.path, &call.query, setting);
    for setting in needed_settings(operation.path) {
        session.need(setting, &mut context);
    }
    if context.has_errors() {
        return Err(context.problems);
    }
    let request =
        Request { method: operation.method.name(), url, headers, body: body.map(|body| body.bytes) };
    Ok(Built { request, warnings: context.problems })
}

/// The fields of a body that the session has where the call has not, and those that are always the same.
pub(super) fn supplied(operation: &Operation, session: &Session) -> Vec<(&'static str, String)> {
    let (Body::Json(Kind::Object(object)) | Body::Form(object)) = operation.body else { return Vec::new() };
    let in_body = operation.from_session.iter().filter(|(name, _)| object.position(name).is_some());
    let constants = operation.constants.iter().filter(|(name, _)| object.position(name).is_some());
    in_body
        .filter_map(|(name, setting)| Some((*name, session.get(setting)?.to_owned())))
        .chain(constants.map(|(name, value)| (*name, (*value).to_owned())))
        .collect()
}

/// Reads the call, and encodes its body as the operation sends it.
fn read<R: Source>(
    system: &'static System,
    operation: &'static Operation,
    params: &mut R,
    body: Option<&[u8]>,
    session: &Session,
    context: &mut Context<'_>,
) -> (Call, Option<Encoded>) {
    match operation.body {
        Body::None | Body::Json(_) => {
            let mut writer = Writer::with_capacity(body.map_or(0, <[u8]>::len));
            let call = Call::read(operation, params, body, context, erase(&mut writer));
            let bytes = writer.into_bytes();
            check_size(operation, bytes.len(), || size_as_csv(system, operation, &bytes), context);
            let encoded = call.has_body.then(|| encode::json(bytes));
            (call, encoded)
        }
        Body::Form(object) => {
            let mut pairs = Pairs::default();
            let call = Call::read(operation, params, body, context, erase(&mut pairs));
            let file = object.fields.iter().any(|field| matches!(field.kind, Kind::Base64));
            (call, Some(if file { encode::form_with_file(pairs, object) } else { encode::form(pairs) }))
        }
        Body::Csv(csv) => {
            let mut lines = Table::of_csv(&csv).map(Lines::new);
            let call = match &mut lines {
                Some(lines) => Call::read(operation, params, body, context, erase(lines)),
                None => Call::read(operation, params, body, context, erase(&mut Nothing)),
            };
            let file = lines.map(Lines::into_bytes).unwrap_or_default();
            check_size(operation, file.len(), || None, context);
            let (setting, default) = csv.part;
            (call, Some(encode::multipart(session.get(setting).unwrap_or(default), csv.file, &file)))
        }
    }
}

/// What the vendor would refuse for its size is told before it is sent, with the size that it would have as CSV where that can be sent too.
fn check_size(
    operation: &Operation,
    size: usize,
    as_csv: impl FnOnce() -> Option<usize>,
    context: &mut Context<'_>,
) {
    let max = operation.limit as usize;
    if max == 0 || size <= max {
        return;
    }
    let mut parameters =
        vec![("max", Parameter::Number(count(max))), ("size", Parameter::Number(count(size)))];
    let code = match as_csv() {
        Some(csv) => {
            parameters.push(("csv", Parameter::Number(count(csv))));
            Code::TooLargeAsJson
        }
        None => Code::TooLarge,
    };
    context.tell(&Path::root("body"), code, parameters);
}

/// How large the file would be of an operation that takes the same object as CSV.
fn size_as_csv(system: &System, operation: &Operation, json: &[u8]) -> Option<usize> {
    let Body::Json(Kind::Object(object)) = operation.body else { return None };
    let csv = system.operations.iter().find_map(|other| match &other.body {
        Body::Csv(csv) if std::ptr::eq(csv.object, object) => Some(csv),
        _ => None,
    })?;
    let (mut lines, options) = (Lines::new(Table::of_csv(csv)?), Options::default());
    let mut context = Context::new(Direction::Request, system.keys, &options);
    let mut walk = Walk { source: &mut Reader::new(json).ok()?, sink: &mut lines, context: &mut context };
    walk.root(Kind::Object(object), &Path::root("body")).ok()?;
    Some(lines.into_bytes().len())
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
/// same is filled in; what the session has may be left out, and then is. Gives its bytes and the warnings, or everything that is wrong with it.
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
