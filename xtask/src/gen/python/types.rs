//! The types of a system's module: a `TypedDict` for what is sent, a record for what is read.

use std::fmt::Write;

use retaguarda::schema::{Body, Choice, Csv, Field, Kind, List, NumberChoice, Object, System};

use super::text::{KEYWORDS, attribute, doc, quoted};
use crate::r#gen::prose;

/// Which way a value goes: what is sent is closed, what is read is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way<'n> {
    /// To the vendor. Objects of these names are read as well: what is sent of them has a name of its own.
    Sent(&'n [&'static str]),
    /// From the vendor.
    Read,
}

/// The class of an object.
pub fn class(object: &Object, way: Way) -> String {
    match way {
        Way::Sent(both) if both.contains(&object.name) => format!("{}Enviado", object.name),
        Way::Sent(_) | Way::Read => object.name.to_owned(),
    }
}

/// A body, or an object in it.
pub fn typed_dict(out: &mut String, system: &System, object: &Object, way: Way) {
    let rules: Vec<String> = object.rules.iter().filter_map(prose::rule).collect();
    let mut lines = vec![object.doc];
    lines.extend(rules.iter().map(String::as_str));
    let _ = writeln!(out, "\n\nclass {}(TypedDict):", class(object, way));
    doc(out, "    ", &lines);
    out.push('\n');
    for field in object.fields {
        assert!(!KEYWORDS.contains(&field.name), "{}.{} is a keyword of Python", object.name, field.name);
        let kind = nullable(&sent(field, way), field.is_nullable());
        let kind = if field.is_required() && !prose::supplied(system, object, field) {
            kind
        } else {
            format!("NotRequired[{kind}]")
        };
        let _ = writeln!(out, "    {}: {kind}", field.name);
        field_doc(out, field);
    }
}

/// The type of a field that is sent.
pub fn sent(field: &Field, way: Way) -> String {
    let kind = of_kind(&field.kind, way);
    if field.is_number_ok() { format!("{kind} | int") } else { kind }
}

/// The type, or `None`.
pub fn nullable(kind: &str, null: bool) -> String {
    if null && kind != "Any" { format!("{kind} | None") } else { kind.to_owned() }
}

/// An object of a reply.
pub fn record(out: &mut String, object: &Object) {
    let _ = writeln!(out, "\n\nclass {}(Record):", object.name);
    doc(out, "    ", &[object.doc]);
    out.push_str("\n    __slots__ = ()\n");
    let secrets: Vec<String> =
        object.fields.iter().filter(|field| field.is_secret()).map(|field| quoted(field.name)).collect();
    if !secrets.is_empty() {
        let _ = writeln!(out, "    __secrets__ = frozenset({{{}}})", secrets.join(", "));
    }
    for field in object.fields {
        let kind = of_kind(&field.kind, Way::Read);
        let null = field.is_nullable() || field.is_empty_null() || !field.is_required();
        let _ = writeln!(out, "    {}: {}", attribute(field.name), nullable(&kind, null));
        field_doc(out, field);
    }
}

pub fn field_doc(out: &mut String, field: &Field) {
    let label = if field.label.is_empty() { String::new() } else { format!("{}.", field.label) };
    let bounds = prose::bounds(&field.kind);
    let unproven = if field.is_unproven() { "Sem prova no manual nem em captura." } else { "" };
    doc(out, "    ", &[&label, field.doc, &bounds, unproven]);
}

/// The type of a kind.
pub fn of_kind(kind: &Kind, way: Way) -> String {
    match (kind, way) {
        (Kind::Text(_) | Kind::Identifier(_) | Kind::Email | Kind::Gtins(_), _)
        | (Kind::Base64, Way::Read) => "str".to_owned(),
        (Kind::Base64, Way::Sent(_)) => "bytes | str".to_owned(),
        (Kind::Decimal(_), Way::Sent(_)) => "Decimal | float | str".to_owned(),
        (Kind::Decimal(_), Way::Read) => "Decimal".to_owned(),
        (Kind::Integer(_), Way::Sent(_)) => "int | str".to_owned(),
        (Kind::Integer(_), Way::Read) => "int".to_owned(),
        (Kind::Boolean, _) => "bool".to_owned(),
        (Kind::Date(_), way) => or_text("date", way),
        (Kind::DateTime(_), way) => or_text("datetime", way),
        (Kind::Uuid, way) => or_text("UUID", way),
        (Kind::OneOf(choices), way) => {
            let texts: Vec<String> = choices.iter().map(|Choice { value, .. }| quoted(value)).collect();
            open(&texts, "str", way)
        }
        (Kind::NumberOf(choices), way) => {
            let numbers: Vec<String> =
                choices.iter().map(|NumberChoice { value, .. }| value.to_string()).collect();
            open(&numbers, "int", way)
        }
        (Kind::Any, _) => "Any".to_owned(),
        (Kind::Object(object), way) => class(object, way),
        (Kind::List(list), way) => format!("Sequence[{}]", of_kind(&list.item.kind(), way)),
        (Kind::Map(item), way) => format!("Mapping[str, {}]", of_kind(&item.kind(), way)),
        (Kind::OneOrMany(item), way) => {
            let one = of_kind(&item.kind(), way);
            format!("{one} | Sequence[{one}]")
        }
        (Kind::JsonText(item), way) => of_kind(&item.kind(), way),
    }
}

fn or_text(kind: &str, way: Way) -> String {
    match way {
        Way::Sent(_) => format!("{kind} | str"),
        Way::Read => kind.to_owned(),
    }
}

/// What is read may hold a value that no manual lists.
fn open(values: &[String], rest: &str, way: Way) -> String {
    match way {
        Way::Sent(_) => format!("Literal[{}]", values.join(", ")),
        Way::Read => format!("Literal[{}] | {rest}", values.join(", ")),
    }
}

/// The names of what is both sent and read.
pub fn both(system: &System) -> Vec<&'static str> {
    let read = objects(system, Way::Read);
    let sent = objects(system, Way::Sent(&[]));
    sent.iter().map(|object| object.name).filter(|name| read.iter().any(|one| one.name == *name)).collect()
}

/// Every object of the bodies or of the replies.
pub fn objects(system: &System, way: Way) -> Vec<&'static Object> {
    let mut found = Vec::new();
    for operation in system.operations {
        match (way, &operation.body) {
            (Way::Sent(_), Body::Json(kind)) => gather(kind, &mut found),
            (Way::Sent(_), Body::Form(object) | Body::Csv(Csv { object, .. })) => {
                gather(&Kind::Object(object), &mut found)
            }
            (Way::Sent(_), Body::None) => {}
            (Way::Read, _) => operation.reply.kind().into_iter().for_each(|kind| gather(kind, &mut found)),
        }
    }
    found
}

fn gather(kind: &Kind, found: &mut Vec<&'static Object>) {
    match kind {
        Kind::Object(object) => {
            if let Some(known) = found.iter().find(|known| known.name == object.name) {
                assert!(std::ptr::eq(*known, *object), "two tables have the name {}", object.name);
                return;
            }
            found.push(object);
            for field in object.fields {
                gather(&field.kind, found);
            }
        }
        Kind::List(List { item, .. }) | Kind::Map(item) | Kind::OneOrMany(item) | Kind::JsonText(item) => {
            gather(&item.kind(), found)
        }
        Kind::Text(_)
        | Kind::Decimal(_)
        | Kind::Integer(_)
        | Kind::Boolean
        | Kind::Date(_)
        | Kind::DateTime(_)
        | Kind::Uuid
        | Kind::OneOf(_)
        | Kind::NumberOf(_)
        | Kind::Identifier(_)
        | Kind::Email
        | Kind::Gtins(_)
        | Kind::Base64
        | Kind::Any => {}
    }
}
