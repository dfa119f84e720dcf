//! A call becomes a request: its parameters are checked, its body is written once, and exactly those bytes are signed.

use std::fmt;

use super::pairs::Pairs;
use super::session::{Session, read_empty, read_flat};
use super::signing::sign;
use super::url::address;
use crate::engine::json::{Reader, Writer};
use crate::engine::path::Path;
use crate::engine::scalar::{mismatch, word_of_token};
use crate::engine::sink::erase;
use crate::engine::walk::{Found, Walk};
use crate::engine::{
    Context, Direction, Fault, FaultKind, Nothing, Options, Parameter, Problem, Severity, Sink, Source, Token,
};
use crate::messages::{Code, Word};
use crate::schema::{Authentication, Body, Kind, Operation, SignedToken, System};
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
    let mut writer = Writer::with_capacity(body.map_or(0, <[u8]>::len));
    let mut call = Call::read(operation, params, body, &mut context, erase(&mut writer));
    call.fill_from(&session, operation, &mut context);
    let body = call.has_body.then(|| writer.into_bytes());
    let headers = headers(system, operation, &session, &call, body.as_deref(), now, &mut context);
    if context.has_errors() {
        return Err(context.problems);
    }
    let setting = |name: &str| session.get(name).map(str::to_owned);
    let url = address(session.url(), operation.path, &call.path, &call.query, setting);
    let request = Request { method: operation.method.name(), url, headers, body };
    Ok(Built { request, warnings: context.problems })
}

/// Checks a body alone, and writes it as [`build`] would send it: for those who check before they have a session, a form above all. Gives its bytes and
/// the warnings, or everything that is wrong with it.
pub fn body(
    operation: &str,
    body: &[u8],
    options: &Options,
) -> Result<(Vec<u8>, Vec<Problem>), Vec<Problem>> {
    let Some((system, operation)) = systems::operation(operation) else {
        return Err(vec![unknown(operation)]);
    };
    let mut context = Context::new(Direction::Request, system.keys, options);
    let mut writer = Writer::with_capacity(body.len());
    Call::default().read_json(operation, body, &mut context, erase(&mut writer));
    tell_misplaced(&mut context);
    if context.has_errors() {
        return Err(context.problems);
    }
    Ok((writer.into_bytes(), context.problems))
}

/// Extra fields that found no place.
fn tell_misplaced(context: &mut Context<'_>) {
    let options = context.options;
    for (_, extra) in options.extra.iter().enumerate().filter(|(number, _)| !context.placed.contains(number))
    {
        let pointer = format!("{}/{}", extra.parent, extra.key);
        context.problems.push(Problem {
            path: pointer.clone(),
            code: Code::InvalidExtra,
            severity: Severity::Error,
            parameters: vec![("pointer", Parameter::Text(pointer))],
        });
    }
}

/// The parts of a call.
#[derive(Default)]
struct Call {
    path: Pairs,
    query: Pairs,
    headers: Vec<(String, String)>,
    has_body: bool,
}

impl Call {
    /// Reads and checks every part; a source that cannot be read on is a problem like any other.
    fn read<R: Source, S: Sink + ?Sized>(
        operation: &'static Operation,
        params: &mut R,
        body: Option<&[u8]>,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Call {
        let mut call = Call::default();
        if let Err(fault) = call.read_parts(operation, params, body, context, sink) {
            let path = Path::root("");
            context.problems.push(fault.problem(&path));
        }
        tell_misplaced(context);
        // Clients fold these into another path, escaped or not.
        for (name, _) in call.path.iter().filter(|(_, value)| matches!(*value, "." | "..")) {
            context.tell(&Path::root("path").key(name), Code::PathSegment, vec![]);
        }
        call.path = call.path.sorted();
        call.query = call.query.sorted();
        call
    }

    fn read_parts<R: Source, S: Sink + ?Sized>(
        &mut self,
        operation: &'static Operation,
        params: &mut R,
        body: Option<&[u8]>,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<(), Fault> {
        let (mut path_read, mut query_read) = (false, false);
        match params.next()? {
            Token::Object => {
                while let Some(part) = params.key()?.map(str::to_owned) {
                    match part.as_str() {
                        "path" if !path_read => {
                            path_read = true;
                            read_flat(
                                &operation.path_parameters,
                                params,
                                &mut self.path,
                                context,
                                &Path::root("path"),
                            )?;
                        }
                        "query" if !query_read => {
                            query_read = true;
                            read_flat(
                                &operation.query,
                                params,
                                &mut self.query,
                                context,
                                &Path::root("query"),
                            )?;
                        }
                        "headers" => self.read_headers(params, context)?,
                        "body" if body.is_none() && !self.has_body => {
                            self.read_body(operation, params, context, sink)?
                        }
                        part => {
                            let parameters = vec![
                                ("key", Parameter::Text(part.to_owned())),
                                ("suggestion", Parameter::Suggestion(String::new())),
                            ];
                            context.tell(&Path::root(part), Code::UnknownKey, parameters);
                            params.skip()?;
                        }
                    }
                }
            }
            Token::Null => {}
            token => {
                let found = word_of_token(token);
                context.tell(&Path::root(""), Code::TypeMismatch, mismatch(Word::Object, found));
                return Ok(());
            }
        }
        if !path_read {
            read_empty(&operation.path_parameters, &mut self.path, context, &Path::root("path"))?;
        }
        if !query_read {
            read_empty(&operation.query, &mut self.query, context, &Path::root("query"))?;
        }
        if let Some(text) = body {
            self.read_json(operation, text, context, sink);
        }
        if !self.has_body && !matches!(operation.body, Body::None) {
            context.tell(&Path::root("body"), Code::Required, vec![]);
        }
        Ok(())
    }

    fn read_body<R: Source, S: Sink + ?Sized>(
        &mut self,
        operation: &'static Operation,
        params: &mut R,
        context: &mut Context<'_>,
        sink: &mut S,
    ) -> Result<(), Fault> {
        let mark = params.mark();
        match params.next()? {
            Token::Null => Ok(()),
            Token::Bytes(text) => {
                self.read_json(operation, text, context, sink);
                Ok(())
            }
            Token::Text(text) => {
                self.read_json(operation, text.as_bytes(), context, sink);
                Ok(())
            }
            _ => {
                params.rewind(mark);
                let Some(kind) = self.body_kind(operation, context) else { return params.skip() };
                Walk { source: params, sink, context }.root(kind, &Path::root("body"))?;
                Ok(())
            }
        }
    }

    /// A body as JSON text. What is not JSON is told alone: its other problems would be guesses.
    fn read_json<S: Sink + ?Sized>(
        &mut self,
        operation: &'static Operation,
        text: &[u8],
        context: &mut Context<'_>,
        sink: &mut S,
    ) {
        let Some(kind) = self.body_kind(operation, context) else { return };
        let path = Path::root("body");
        let before = context.problems.len();
        let read = Reader::new(text).and_then(|mut reader| {
            let found = Walk { source: &mut reader, sink, context: &mut *context }.root(kind, &path)?;
            reader.end()?;
            Ok(found)
        });
        match read {
            Ok(Found::Nothing | Found::Null | Found::Value(_)) => {}
            Err(fault) => {
                context.problems.truncate(before);
                context.problems.push(fault.problem(&path));
            }
        }
    }

    fn body_kind(&mut self, operation: &'static Operation, context: &mut Context<'_>) -> Option<Kind> {
        self.has_body = true;
        match operation.body {
            Body::Json(kind) => Some(kind),
            Body::None => {
                context.tell(&Path::root("body"), Code::UnexpectedBody, vec![]);
                None
            }
        }
    }

    /// Further headers of the caller: texts by their names.
    fn read_headers<R: Source>(&mut self, params: &mut R, context: &mut Context<'_>) -> Result<(), Fault> {
        let path = Path::root("headers");
        match params.next()? {
            Token::Object => {}
            Token::Null => return Ok(()),
            _ => return Err(Fault { kind: FaultKind::Syntax, offset: 0 }),
        }
        while let Some(name) = params.key()?.map(str::to_owned) {
            let mark = params.mark();
            match params.next()? {
                Token::Text(value) if is_token(&name) && is_header_value(value) => {
                    self.headers.push((name, value.to_owned()));
                }
                Token::Null => {}
                _ => {
                    context.tell(&path.key(&name), Code::InvalidHeader, vec![]);
                    params.rewind(mark);
                    params.skip()?;
                }
            }
        }
        Ok(())
    }

    /// Parameters that the call leaves to the session.
    fn fill_from(&mut self, session: &Session, operation: &'static Operation, context: &mut Context<'_>) {
        for (name, setting) in operation.from_session {
            let (pairs, object) = match operation.path_parameters.position(name) {
                Some(_) => (&mut self.path, &operation.path_parameters),
                None => (&mut self.query, &operation.query),
            };
            if pairs.get(name).is_none() {
                let rank =
                    object.position(name).and_then(|rank| u16::try_from(rank).ok()).unwrap_or(u16::MAX);
                let value = session.need(setting, context);
                pairs.insert(rank, name, value);
            }
        }
        let query = std::mem::take(&mut self.query);
        self.query = query.sorted();
    }
}

fn headers(
    system: &System,
    operation: &Operation,
    session: &Session,
    call: &Call,
    body: Option<&[u8]>,
    now: i64,
    context: &mut Context<'_>,
) -> Vec<(String, String)> {
    let mut headers = Vec::with_capacity(8);
    if body.is_some() {
        headers.push(("Content-Type".to_owned(), "application/json; charset=utf-8".to_owned()));
    }
    match system.authentication {
        Authentication::SignedToken(scheme) if operation.authenticated => {
            signed_token(&scheme, operation, session, body.unwrap_or_default(), now, &mut headers, context);
        }
        Authentication::SignedToken(_) | Authentication::None => {}
    }
    if let Some(agent) = session.user_agent() {
        headers.push(("User-Agent".to_owned(), agent.to_owned()));
    }
    for (name, value) in &headers {
        if !is_header_value(value) {
            context.tell(&Path::root("headers").key(name), Code::InvalidHeader, vec![]);
        }
    }
    for (name, value) in &call.headers {
        if headers.iter().any(|(ours, _)| ours.eq_ignore_ascii_case(name)) {
            context.tell(&Path::root("headers").key(name), Code::InvalidHeader, vec![]);
        } else {
            headers.push((name.clone(), value.clone()));
        }
    }
    headers
}

fn signed_token(
    scheme: &SignedToken,
    operation: &Operation,
    session: &Session,
    body: &[u8],
    now: i64,
    headers: &mut Vec<(String, String)>,
    context: &mut Context<'_>,
) {
    let (header, setting) = scheme.setting;
    let timestamp = now.to_string();
    let token = session.need(scheme.token, context);
    let password = session.need(scheme.password, context);
    let signature = sign(password, operation.method.name(), &timestamp, body);
    headers.push((header.to_owned(), session.need(setting, context).to_owned()));
    headers.push(("Authorization".to_owned(), format!("{} {token}", scheme.scheme)));
    headers.push((scheme.timestamp.to_owned(), timestamp));
    headers.push((scheme.signature.to_owned(), signature));
}

/// Visible ASCII and blanks: what every HTTP client sends as it is.
fn is_header_value(value: &str) -> bool {
    value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
}

/// A header's name, as RFC 9110 has it.
fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// The problem of an operation that is in no catalog.
pub(super) fn unknown(operation: &str) -> Problem {
    Problem::new(
        String::new(),
        Code::UnknownOperation,
        vec![("operation", Parameter::Text(operation.to_owned()))],
    )
}
