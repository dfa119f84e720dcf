//! The file of the types: what is sent, closed; what is read, open.

use std::fmt::Write;

use retaguarda::schema::{Body, DateTimeForm, Field, Kind, Object, Reply, System};

use super::super::prose;
use super::{HEAD, doc, has_parameters, parameters_name, quoted, settings_name};

/// Which way a value goes: what is sent is closed, what is read is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Sent,
    Read,
}

/// The file.
pub(super) fn types(system: &System) -> String {
    let mut out = format!("{HEAD}/** Types of {}: what is sent, and what is read. */\n", system.title);
    out.push_str("import type { ClientSettings } from \"../client.js\";\n");
    let session = system.session;
    doc(&mut out, "", &[session.doc]);
    let _ = writeln!(out, "export interface {} extends ClientSettings {{", settings_name(system));
    fields(&mut out, session.fields, Way::Sent, &[]);
    out.push_str("}\n");

    for operation in system.operations {
        if has_parameters(operation) {
            doc(&mut out, "", &[&format!("Parâmetros de `{}`.", operation.name)]);
            let _ = writeln!(out, "export interface {} {{", parameters_name(operation));
            let waived: Vec<&str> = operation.from_session.iter().map(|(parameter, _)| *parameter).collect();
            fields(&mut out, operation.path_parameters.fields, Way::Sent, &waived);
            fields(&mut out, operation.query.fields, Way::Sent, &waived);
            out.push_str("}\n");
        }
    }

    let (sent, read) = (objects(system, Way::Sent), objects(system, Way::Read));
    for object in &sent {
        interface(&mut out, object, Way::Sent);
    }
    for object in &read {
        assert!(
            !sent.iter().any(|other| other.name == object.name),
            "{} is sent and read: TypeScript needs two tables",
            object.name
        );
        interface(&mut out, object, Way::Read);
    }
    out
}

fn interface(out: &mut String, object: &Object, way: Way) {
    let rules: Vec<String> = object.rules.iter().filter_map(prose::rule).collect();
    let mut lines = vec![object.doc];
    lines.extend(rules.iter().map(String::as_str));
    doc(out, "", &lines);
    let _ = writeln!(out, "export interface {} {{", object.name);
    fields(out, object.fields, way, &[]);
    if way == Way::Read {
        out.push_str(
            "  /** O que a resposta traz além do que o manual documenta. */\n  [campo: string]: unknown;\n",
        );
    }
    out.push_str("}\n");
}

fn fields(out: &mut String, fields: &[Field], way: Way, waived: &[&str]) {
    for field in fields {
        let bounds = prose::bounds(&field.kind);
        let title = if field.label.is_empty() { String::new() } else { format!("{}.", field.label) };
        let mut lines = vec![title.as_str(), field.doc, bounds.as_str()];
        if field.is_unproven() {
            lines.push("Sem prova no manual nem em captura.");
        }
        doc(out, "  ", &lines);
        let absent = !field.is_required() || waived.contains(&field.name);
        let null = field.is_nullable() || (way == Way::Read && field.is_empty_null());
        let mut kind = of_kind(&field.kind, way);
        if way == Way::Sent && field.is_number_ok() {
            kind.push_str(" | number");
        }
        if null {
            kind.push_str(" | null");
        }
        if absent && way == Way::Sent {
            kind.push_str(" | undefined");
        }
        let mark = if absent { "?" } else { "" };
        let _ = writeln!(out, "  {}{mark}: {kind};", field.name);
    }
}

/// A kind as TypeScript writes it.
pub(super) fn of_kind(kind: &Kind, way: Way) -> String {
    match (kind, way) {
        (Kind::Text(_) | Kind::Date | Kind::Uuid | Kind::Identifier(_) | Kind::Base64, _) => {
            "string".to_owned()
        }
        (Kind::Decimal(_) | Kind::Integer(_), Way::Sent) => "number | string".to_owned(),
        (Kind::Decimal(_) | Kind::Integer(_), Way::Read) => "number".to_owned(),
        (Kind::Boolean, _) => "boolean".to_owned(),
        (Kind::DateTime(DateTimeForm::WithOffset), Way::Sent) => "string | Date".to_owned(),
        (Kind::DateTime(DateTimeForm::WithOffset | DateTimeForm::Plain), _) => "string".to_owned(),
        (Kind::OneOf(choices), way) => {
            let texts: Vec<String> = choices.iter().map(|choice| quoted(choice.value)).collect();
            open(texts, "(string & {})", way)
        }
        (Kind::NumberOf(choices), way) => {
            let numbers: Vec<String> = choices.iter().map(|choice| choice.value.to_string()).collect();
            open(numbers, "(number & {})", way)
        }
        (Kind::Any, _) => "unknown".to_owned(),
        (Kind::Object(object), _) => object.name.to_owned(),
        (Kind::List(list), way) => {
            let item = of_kind(&list.item.kind(), way);
            let item = if item.contains('|') { format!("({item})") } else { item };
            match way {
                Way::Sent => format!("readonly {item}[]"),
                Way::Read => format!("{item}[]"),
            }
        }
    }
}

/// What is read may hold a value that no manual lists.
fn open(mut values: Vec<String>, rest: &str, way: Way) -> String {
    if way == Way::Read {
        values.push(rest.to_owned());
    }
    values.join(" | ")
}

/// The tables that bodies or replies are made of, each once, the outer before the inner.
fn objects(system: &System, way: Way) -> Vec<&'static Object> {
    let mut found = Vec::new();
    for operation in system.operations {
        match (way, &operation.body, &operation.reply) {
            (Way::Sent, Body::Json(kind), _) | (Way::Read, _, Reply::Enveloped(kind)) => {
                collect(*kind, &mut found)
            }
            (Way::Sent, Body::None, _) | (Way::Read, _, Reply::EnvelopedNothing | Reply::Bytes(_)) => {}
        }
    }
    found
}

fn collect(kind: Kind, found: &mut Vec<&'static Object>) {
    match kind {
        Kind::Object(object) => {
            if found.iter().any(|known| known.name == object.name) {
                return;
            }
            found.push(object);
            object.fields.iter().for_each(|field| collect(field.kind, found));
        }
        Kind::List(list) => collect(list.item.kind(), found),
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
