//! The part of a request that is the same at every sending: its parameters, checked, and its body, written once.

use std::borrow::Cow;

use super::call::Call;
use super::encode::{self, Encoded};
use super::pairs::Pairs;
use super::session::Session;
use crate::engine::csv::{Lines, Table};
use crate::engine::json::{Reader, Writer};
use crate::engine::path::Path;
use crate::engine::problem::count;
use crate::engine::sink::erase;
use crate::engine::walk::Walk;
use crate::engine::{Context, Direction, Nothing, Options, Parameter, Source};
use crate::messages::Code;
use crate::schema::{Body, Kind, Object, Operation, System};

/// A call that was checked. The session's address, headers and signature are still to come: they are made anew for each sending.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) system: &'static System,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Pairs,
    pub(crate) query: Pairs,
    /// Further headers of the caller.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Encoded>,
}

impl Prepared {
    /// Reads and checks a call; all that is wrong with it is told in the context.
    pub(crate) fn read<R: Source>(
        system: &'static System,
        operation: &'static Operation,
        params: &mut R,
        body: Option<&[u8]>,
        session: &Session,
        context: &mut Context<'_>,
    ) -> Prepared {
        context.waived = operation.from_session;
        context.supplied = supplied(operation, session);
        let (call, body) = read(system, operation, params, body, session, context);
        for (field, setting) in operation.from_session {
            // The walk has put it in, if the session had it.
            if operation.body.has(field) && context.unsupplied.contains(field) {
                session.need(setting, context);
            }
        }
        Prepared { system, operation, path: call.path, query: call.query, headers: call.headers, body }
    }

    /// The parameters of the path and of the query, with those that the session gives and those that are always the same.
    pub(super) fn parameters(
        &self,
        session: &Session,
        context: &mut Context<'_>,
    ) -> (Cow<'_, Pairs>, Cow<'_, Pairs>) {
        let Operation { path_parameters, query: query_parameters, body, .. } = self.operation;
        let (mut path, mut query) = (Cow::Borrowed(&self.path), Cow::Borrowed(&self.query));
        for (name, setting) in self.operation.from_session {
            let (pairs, object) = match path_parameters.position(name) {
                Some(_) => (&mut path, path_parameters),
                None if query_parameters.position(name).is_some() => (&mut query, query_parameters),
                None => continue,
            };
            if pairs.get(name).is_none() {
                pairs.to_mut().insert(rank(object, name), name, session.need(setting, context));
            }
        }
        for (name, value) in self.operation.constants.iter().filter(|(name, _)| !body.has(name)) {
            query.to_mut().insert(u16::MAX, name, value);
        }
        let query = match query {
            Cow::Owned(query) => Cow::Owned(query.sorted()),
            unchanged => unchanged,
        };
        (path, query)
    }
}

/// The place of a parameter in its table.
pub(crate) fn rank(object: &Object, name: &str) -> u16 {
    object.position(name).and_then(|rank| u16::try_from(rank).ok()).unwrap_or(u16::MAX)
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
