//! What people call the place that a problem points at, by the labels of the tables.

use crate::schema::{Field, Item, Kind, Object, Operation, System};
use crate::systems;

/// Between a field and the one inside of it.
const INSIDE: &str = " › ";

/// The name of the place of a JSON Pointer in a call or in its reply: `Produtos 2 › Quantidade`. Empty where no table names it.
pub(super) fn label(operation: &str, pointer: &str) -> String {
    let mut name = String::new();
    let Some((system, operation)) = systems::operation(operation) else { return name };
    let mut steps = pointer.split('/').skip(1);
    let Some(part) = steps.next() else { return name };
    let kind = match part {
        "body" => operation.body.kind(),
        "path" => Some(Kind::Object(&operation.path_parameters)),
        "query" => Some(Kind::Object(&operation.query)),
        "session" => Some(Kind::Object(system.session)),
        _ => return of_reply(system, operation, pointer),
    };
    if part == "query"
        && let Some(filter) = filter(operation, pointer)
    {
        return filter.label.to_owned();
    }
    if let Some(kind) = kind {
        follow(kind, steps, &mut name);
    }
    name
}

fn of_reply(system: &System, operation: &Operation, pointer: &str) -> String {
    let mut name = String::new();
    let data = system.envelope.data;
    let steps = pointer.split('/').skip(1).skip(usize::from(!data.is_empty()));
    let inside = data.is_empty() || pointer.split('/').nth(1) == Some(data);
    if let (Some(kind), true) = (operation.reply.kind(), inside) {
        follow(*kind, steps, &mut name);
    }
    name
}

/// The field of a filter: what stands before the last point.
fn filter(operation: &'static Operation, pointer: &str) -> Option<&'static Field> {
    let (_, parameter) = pointer.rsplit_once('/')?;
    let (field, _) = parameter.rsplit_once('.')?;
    operation.filters.iter().find(|filter| filter.name == field)
}

/// Goes down the tables as far as they name what is there.
fn follow<'p>(mut kind: Kind, steps: impl Iterator<Item = &'p str>, name: &mut String) {
    for step in steps {
        match kind {
            Kind::Object(object) => {
                let Some(field) = named(object, step) else { return };
                if !name.is_empty() && !field.label.is_empty() {
                    name.push_str(INSIDE);
                }
                name.push_str(field.label);
                kind = field.kind;
            }
            Kind::List(list) => {
                number(step, name);
                kind = list.item.kind();
            }
            Kind::OneOrMany(item) => {
                if step.bytes().all(|byte| byte.is_ascii_digit()) {
                    number(step, name);
                    kind = item.kind();
                } else if let Item::Object(object) = item {
                    return follow(Kind::Object(object), std::iter::once(step), name);
                }
            }
            Kind::Map(item) | Kind::JsonText(item) => kind = item.kind(),
            _ => return,
        }
    }
}

fn named(object: &'static Object, key: &str) -> Option<&'static Field> {
    object.fields.iter().find(|field| field.name == key)
}

/// People count from one.
fn number(step: &str, name: &mut String) {
    if let Ok(index) = step.parse::<u32>() {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(&index.saturating_add(1).to_string());
    }
}
