//! The types of a system's module: a `TypedDict` for what is sent, a record for what is read.

use std::fmt::Write;

use retaguarda::schema::{Body, Choice, Field, Kind, NumberChoice, Object, Reply, System};

use super::text::{KEYWORDS, attribute, doc, quoted};
use crate::r#gen::prose;

/// Which way a value goes: what is sent is closed, what is read is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the vendor.
    Sent,
    /// From the vendor.
    Read,
}

/// A body, or an object in it.
pub fn typed_dict(out: &mut String, object: &Object) {
    let rules: Vec<String> = object.rules.iter().filter_map(prose::rule).collect();
    let mut lines = vec![object.doc];
    lines.extend(rules.iter().map(String::as_str));
    let _ = writeln!(out, "\n\nclass {}(TypedDict):", object.name);
    doc(out, "    ", &lines);
    out.push('\n');
    for field in object.fields {
        assert!(!KEYWORDS.contains(&field.name), "{}.{} is a keyword of Python", object.name, field.name);
        let kind = nullable(&sent(field), field.is_nullable());
        let kind = if field.is_required() { kind } else { format!("NotRequired[{kind}]") };
        let _ = writeln!(out, "    {}: {kind}", field.name);
        field_doc(out, field);
    }
}

/// The type of a field that is sent.
pub fn sent(field: &Field) -> String {
    let kind = of_kind(&field.kind, Way::Sent);
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

fn field_doc(out: &mut String, field: &Field) {
    let label = if field.label.is_empty() { String::new() } else { format!("{}.", field.label) };
    let bounds = prose::bounds(&field.kind);
    let unproven = if field.is_unproven() { "Sem prova no manual nem em captura." } else { "" };
    doc(out, "    ", &[&label, field.doc, &bounds, unproven]);
}

/// The type of a kind.
pub fn of_kind(kind: &Kind, way: Way) -> String {
    match (kind, way) {
        (Kind::Text(_) | Kind::Identifier(_), _) | (Kind::Base64, Way::Read) => "str".to_owned(),
        (Kind::Base64, Way::Sent) => "bytes | str".to_owned(),
        (Kind::Decimal(_), Way::Sent) => "Decimal | float | str".to_owned(),
        (Kind::Decimal(_), Way::Read) => "Decimal".to_owned(),
        (Kind::Integer(_), Way::Sent) => "int | str".to_owned(),
        (Kind::Integer(_), Way::Read) => "int".to_owned(),
        (Kind::Boolean, _) => "bool".to_owned(),
        (Kind::Date, way) => or_text("date", way),
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
        (Kind::Object(object), _) => object.name.to_owned(),
        (Kind::List(list), way) => format!("Sequence[{}]", of_kind(&list.item.kind(), way)),
    }
}

fn or_text(kind: &str, way: Way) -> String {
    match way {
        Way::Sent => format!("{kind} | str"),
        Way::Read => kind.to_owned(),
    }
}

/// What is read may hold a value that no manual lists.
fn open(values: &[String], rest: &str, way: Way) -> String {
    match way {
        Way::Sent => format!("Literal[{}]", values.join(", ")),
        Way::Read => format!("Literal[{}] | {rest}", values.join(", ")),
    }
}

/// Every object of the bodies or of the replies.
pub fn objects(system: &System, way: Way) -> Vec<&'static Object> {
    let mut found = Vec::new();
    for operation in system.operations {
        match (way, &operation.body, &operation.reply) {
            (Way::Sent, Body::Json(kind), _) | (Way::Read, _, Reply::Enveloped(kind)) => {
                gather(kind, &mut found)
            }
            (Way::Sent, Body::None, _) | (Way::Read, _, Reply::EnvelopedNothing | Reply::Bytes(_)) => {}
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
        Kind::List(list) => gather(&list.item.kind(), found),
        Kind::Text(_)
        | Kind::Decimal(_)
        | Kind::Integer(_)
        | Kind::Boolean
        | Kind::Date
        | Kind::DateTime(_)
        | Kind::Uuid
        | Kind::OneOf(_)
        | Kind::NumberOf(_)
        | Kind::Identifier(_)
        | Kind::Base64
        | Kind::Any => {}
    }
}
