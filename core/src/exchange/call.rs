//! The parts of a call: read from whatever the host has, checked by the tables.

use super::headers::{is_header_value, is_token};
use super::pairs::Pairs;
use super::session::{read_empty, read_flat};
use crate::engine::json::Reader;
use crate::engine::path::Path;
use crate::engine::scalar::{mismatch, word_of_token};
use crate::engine::walk::{Found, Walk};
use crate::engine::{Context, Fault, FaultKind, Parameter, Problem, Severity, Sink, Source, Token};
use crate::messages::{Code, Word};
use crate::schema::{Body, Kind, Operation};

/// Extra fields that found no place.
pub(super) fn tell_misplaced(context: &mut Context<'_>) {
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
pub(super) struct Call {
    pub(super) path: Pairs,
    pub(super) query: Pairs,
    pub(super) headers: Vec<(String, String)>,
    pub(super) has_body: bool,
}

impl Call {
    /// Reads and checks every part; a source that cannot be read on is a problem like any other.
    pub(super) fn read<R: Source, S: Sink + ?Sized>(
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
                            context.filters = operation.filters;
                            read_flat(
                                &operation.query,
                                params,
                                &mut self.query,
                                context,
                                &Path::root("query"),
                            )?;
                            context.filters = &[];
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
        let mut supplied = operation.from_session.iter().chain(operation.constants);
        if !self.has_body && supplied.any(|(name, _)| operation.body.has(name)) {
            // What is always the same, and what the session has, may be all that is needed.
            self.read_json(operation, b"{}", context, sink);
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
    pub(super) fn read_json<S: Sink + ?Sized>(
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
            Body::Form(object) => Some(Kind::Object(object)),
            Body::Csv(csv) => {
                context.lines = true;
                Some(Kind::Object(csv.object))
            }
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
}
