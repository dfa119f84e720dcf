//! A record that was read becomes the body that writes it back: what the tables say must be repaired is, and every change is told.

use super::call::tell_misplaced;
use super::prepare::supplied;
use super::request::unknown;
use super::session::Session;
use crate::engine::json::{Reader, Writer};
use crate::engine::path::Path;
use crate::engine::sink::erase;
use crate::engine::walk::Walk;
use crate::engine::{Change, Context, Direction, Fault, Options, Problem, Severity, Source, Token};
use crate::messages::{Code, Language};
use crate::schema::{Keys, Kind, Object};
use crate::systems;

/// A record as the body of the operation that writes it, and what was changed for that.
#[derive(Clone, Debug)]
pub struct Repaired {
    /// The body as JSON, wrapped as it is sent; `null` where there was nothing to make it of. It may be changed further before it goes to `build`.
    pub body: String,
    /// What was changed.
    pub changes: Vec<Change>,
    /// What is still wrong: nobody but its owner can say what is meant.
    pub problems: Vec<Problem>,
}

impl Repaired {
    /// Whether the body can be sent as it is.
    pub fn is_ok(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity != Severity::Error)
    }

    /// As JSON: `{ok, body, changes, problems}`.
    pub fn to_json(&self, operation: &str, language: Language) -> String {
        let mut out = format!("{{\"ok\":{},\"body\":{},\"changes\":[", self.is_ok(), self.body).into_bytes();
        for (i, change) in self.changes.iter().enumerate() {
            if i > 0 {
                out.push(b',');
            }
            change.write_json(language, &mut out);
        }
        out.extend_from_slice(b"],\"problems\":[");
        for (i, problem) in self.problems.iter().enumerate() {
            if i > 0 {
                out.push(b',');
            }
            problem.write_json(operation, language, &mut out);
        }
        out.extend_from_slice(b"]}");
        String::from_utf8(out).unwrap_or_default()
    }

    /// No body, and why.
    pub fn nothing(problems: Vec<Problem>) -> Self {
        Repaired { body: "null".to_owned(), changes: Vec::new(), problems }
    }
}

/// Makes the body of an operation from a record as another operation gives it, a list of them where the body is one. `record` stands at an object of the
/// host, or at the JSON of one; what is wrapped already stays so.
pub fn repair<R: Source>(operation: &str, record: &mut R, options: &Options) -> Repaired {
    let Some((system, operation)) = systems::operation(operation) else {
        return Repaired::nothing(vec![unknown(operation)]);
    };
    let mut context = Context::new(Direction::Request, system.keys, options);
    // What was read is spelled as replies are.
    context.keys = match system.keys {
        Keys::IgnoreCaseInReplies => Keys::IgnoreCase,
        keys => keys,
    };
    context.changes = Some(Vec::new());
    context.waived = operation.from_session;
    context.supplied = supplied(operation, &Session::default());
    let Some(kind) = operation.body.kind() else {
        context.tell(&Path::root("body"), Code::UnexpectedBody, vec![]);
        return Repaired::nothing(context.problems);
    };
    let mut writer = Writer::new();
    match write(kind, record, &mut context, &mut writer) {
        Ok(()) => {
            tell_misplaced(&mut context);
            Repaired {
                body: String::from_utf8(writer.into_bytes()).unwrap_or_default(),
                changes: context.changes.unwrap_or_default(),
                problems: context.problems,
            }
        }
        // Of half a record nothing is made.
        Err(fault) => Repaired::nothing(vec![fault.problem(&Path::root("body"))]),
    }
}

/// Reads the record, which may stand as JSON in a text.
fn write<R: Source>(
    kind: Kind,
    record: &mut R,
    context: &mut Context<'_>,
    writer: &mut Writer,
) -> Result<(), Fault> {
    let mark = record.mark();
    let text = match record.next()? {
        Token::Text(text) => text.as_bytes().to_vec(),
        Token::Bytes(bytes) => bytes.to_vec(),
        _ => {
            record.rewind(mark);
            return wrapped(kind, record, context, writer);
        }
    };
    let mut reader = Reader::new(&text)?;
    wrapped(kind, &mut reader, context, writer)?;
    reader.end()
}

/// Writes the record, in the level around it that the body has.
fn wrapped<R: Source>(
    kind: Kind,
    source: &mut R,
    context: &mut Context<'_>,
    writer: &mut Writer,
) -> Result<(), Fault> {
    let path = Path::root("body");
    let wrapper = match kind {
        Kind::Object(object) => object.wrapper(),
        _ => None,
    };
    let mut walk = Walk { source, sink: erase(&mut *writer), context };
    match wrapper {
        Some((field, object)) if !is_wrapped(&mut *walk.source, field.name, object)? => {
            walk.wrapped(field.name, object, &path)?;
        }
        _ => {
            walk.root(kind, &path)?;
        }
    }
    Ok(())
}

/// Whether an object begins with the level around it: a key of that name with an object, where the record has none or a plain value.
fn is_wrapped<R: Source>(source: &mut R, name: &str, object: &Object) -> Result<bool, Fault> {
    let mark = source.mark();
    let mut found = false;
    if source.next()? == Token::Object && source.key()?.is_some_and(|key| key == name) {
        let own = object.position(name).and_then(|position| object.fields.get(position));
        found = source.next()? == Token::Object
            && !own.is_some_and(|field| matches!(field.kind, Kind::Object(_)));
    }
    source.rewind(mark);
    Ok(found)
}
