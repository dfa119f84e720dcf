//! One field of a body alone: for a form that checks while somebody types.

use super::prepare::supplied;
use super::request::unknown;
use super::session::Session;
use crate::engine::json::{Reader, Writer};
use crate::engine::path::Path;
use crate::engine::scalar::Slot;
use crate::engine::sink::erase;
use crate::engine::walk::{Walk, find};
use crate::engine::{Context, Direction, Fault, Options, Parameter, Problem, Sink, Source};
use crate::messages::Code;
use crate::schema::{Field, Kind};
use crate::systems;

/// Checks what stands at one place of a body, by a JSON Pointer from the body on (`/recebimentos/0/valor`). No `value` is a field that is not there. The rules
/// between the fields of the objects around it are not asked. Gives the bytes of an object with this one field, of a list with the one item, or none where
/// nothing is to be sent, and the warnings; or everything that is wrong.
pub fn field(
    operation: &str,
    pointer: &str,
    value: Option<&[u8]>,
    options: &Options,
) -> Result<(Vec<u8>, Vec<Problem>), Vec<Problem>> {
    let Some((system, operation)) = systems::operation(operation) else {
        return Err(vec![unknown(operation)]);
    };
    let mut context = Context::new(Direction::Request, system.keys, options);
    context.waived = operation.from_session;
    context.supplied = supplied(operation, &Session::default());
    context.typing = options.typing;
    let steps: Vec<String> =
        pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let mut writer = Writer::new();
    let root = Path::root("body");
    match operation.body.kind() {
        Some(kind) => {
            let mut place = Place { value, context: &mut context, writer: &mut writer };
            if let Err(fault) = place.descend(&kind, None, &steps, &root) {
                context.problems = vec![fault.problem(&root)];
            }
        }
        None => context.tell(&root, Code::UnexpectedBody, vec![]),
    }
    if context.has_errors() {
        return Err(context.problems);
    }
    Ok((writer.into_bytes(), context.problems))
}

/// What goes to a place.
struct Place<'p, 'c> {
    value: Option<&'p [u8]>,
    context: &'p mut Context<'c>,
    writer: &'p mut Writer,
}

impl Place<'_, '_> {
    /// Goes down the tables to the place, and checks what stands there.
    fn descend(
        &mut self,
        kind: &Kind,
        field: Option<&Field>,
        steps: &[String],
        path: &Path<'_>,
    ) -> Result<(), Fault> {
        let Some((step, rest)) = steps.split_first() else { return self.check(kind, field, path) };
        let is_index = !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
        let index = || path.index(step.parse().unwrap_or(usize::MAX));
        match kind {
            Kind::Object(object) => {
                let found = find(object, step, self.context.keys, 0);
                if let Some(field) = found.and_then(|(position, _)| object.fields.get(position)) {
                    return self.descend(&field.kind, Some(field), rest, &path.key(field.name));
                }
            }
            Kind::List(list) if is_index => return self.descend(&list.item.kind(), None, rest, &index()),
            Kind::OneOrMany(item) if is_index => return self.descend(&item.kind(), None, rest, &index()),
            // One item may stand alone.
            Kind::OneOrMany(item) => return self.descend(&item.kind(), field, steps, path),
            Kind::Map(item) => return self.descend(&item.kind(), None, rest, &path.key(step)),
            Kind::Any => return self.descend(kind, None, rest, &path.key(step)),
            _ => {}
        }
        let parameters = vec![
            ("key", Parameter::Text(step.clone())),
            ("suggestion", Parameter::Suggestion(String::new())),
        ];
        self.context.tell(&path.key(step), Code::UnknownKey, parameters);
        Ok(())
    }

    fn check(&mut self, kind: &Kind, field: Option<&Field>, path: &Path<'_>) -> Result<(), Fault> {
        let Some(value) = self.value else {
            if field.is_none_or(|field| field.is_required() && !self.is_filled_in(field)) {
                self.context.tell(path, Code::Required, vec![]);
            }
            return Ok(());
        };
        let mut reader = Reader::new(value)?;
        let slot = Slot { field, rank: 0, key: None };
        match field {
            Some(_) => self.writer.begin_object(),
            None => {
                self.writer.begin_list();
                self.writer.item();
            }
        }
        let sink = erase(&mut *self.writer);
        Walk { source: &mut reader, sink, context: &mut *self.context }.value(kind, slot, path)?;
        match field {
            Some(_) => self.writer.end_object(),
            None => self.writer.end_list(),
        }
        reader.end()
    }

    /// Whether the session has it, or it is always the same.
    fn is_filled_in(&self, field: &Field) -> bool {
        let waived = self.context.waived.iter().any(|(name, _)| *name == field.name);
        waived || self.context.supplied.iter().any(|(name, _)| *name == field.name)
    }
}
