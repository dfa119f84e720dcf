//! The file of the types: what is sent, closed; what is read, open.

use std::fmt::Write;

use retaguarda::schema::{Body, Csv, DateTimeForm, Field, Item, Kind, Object, Operation, System};

use super::super::naming::pascal;
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
    if system.operations.iter().any(|operation| !operation.filters.is_empty()) {
        out.push_str("import type { Filters } from \"../types.js\";\n");
    }
    let names = Names::new(system, "");
    let session = system.session;
    doc(&mut out, "", &[session.doc]);
    let _ = writeln!(out, "export interface {} extends ClientSettings {{", settings_name(system));
    fields(&mut out, &names, session.fields, Way::Sent, &[]);
    out.push_str("}\n");

    for operation in system.operations {
        if has_parameters(operation) {
            doc(&mut out, "", &[&format!("Parâmetros de `{}`.", operation.name)]);
            let filters = match operation.filters {
                [] => String::new(),
                _ => format!(" extends Filters<{}>", filters_name(operation)),
            };
            let _ = writeln!(out, "export interface {}{filters} {{", parameters_name(operation));
            let waived = waived(operation);
            fields(&mut out, &names, operation.path_parameters.fields, Way::Sent, &waived);
            fields(&mut out, &names, operation.query.fields, Way::Sent, &waived);
            out.push_str("}\n");
        }
        if !operation.filters.is_empty() {
            let text = format!(
                "Os campos por que `{}` filtra, cada um com um operador: `\"{}.eq\"`.",
                operation.name, operation.filters[0].name
            );
            doc(&mut out, "", &[&text]);
            let _ = writeln!(out, "export interface {} {{", filters_name(operation));
            for field in operation.filters {
                let kind = names.of_kind(&field.kind, Way::Sent);
                doc(&mut out, "  ", &[field.doc]);
                let _ = writeln!(out, "  {}: {kind};", key(field.name));
            }
            out.push_str("}\n");
        }
    }

    let (sent, read) = (objects(system, Way::Sent), objects(system, Way::Read));
    for (object, waived) in &sent {
        interface(&mut out, &names, object, Way::Sent, waived);
    }
    for (object, _) in &read {
        interface(&mut out, &names, object, Way::Read, &[]);
    }
    out
}

fn interface(out: &mut String, names: &Names, object: &Object, way: Way, waived: &[&str]) {
    let rules: Vec<String> = object.rules.iter().filter_map(prose::rule).collect();
    let mut lines = vec![object.doc];
    lines.extend(rules.iter().map(String::as_str));
    doc(out, "", &lines);
    let _ = writeln!(out, "export interface {} {{", names.of_object(object, way));
    fields(out, names, object.fields, way, waived);
    if way == Way::Read {
        out.push_str(
            "  /** O que a resposta traz além do que o manual documenta. */\n  [campo: string]: unknown;\n",
        );
    } else if object.open {
        out.push_str("  /** Outros campos também são enviados. */\n  [campo: string]: unknown;\n");
    }
    out.push_str("}\n");
}

pub(super) fn fields(out: &mut String, names: &Names, fields: &[Field], way: Way, waived: &[&str]) {
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
        let mut kind = names.of_kind(&field.kind, way);
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
        let _ = writeln!(out, "  {}{mark}: {kind};", key(field.name));
    }
}

fn filters_name(operation: &Operation) -> String {
    format!("{}Filtros", pascal(operation.name))
}

/// How the kinds of a system are called.
pub(super) struct Names {
    /// What stands in front of the names of objects: nothing in the file of the types itself.
    place: &'static str,
    /// The tables that are sent and read, and so are two types.
    both: Vec<&'static str>,
}

impl Names {
    pub(super) fn new(system: &System, place: &'static str) -> Self {
        let read: Vec<&str> = objects(system, Way::Read).iter().map(|(object, _)| object.name).collect();
        let sent = objects(system, Way::Sent).into_iter().map(|(object, _)| object.name);
        Names { place, both: sent.filter(|name| read.contains(name)).collect() }
    }

    /// What is read may hold more than what is sent: where one table says both, what is sent has a name of its own.
    fn of_object(&self, object: &Object, way: Way) -> String {
        let apart = way == Way::Sent && self.both.contains(&object.name);
        format!("{}{}", object.name, if apart { "Enviado" } else { "" })
    }

    /// A kind as TypeScript writes it.
    pub(super) fn of_kind(&self, kind: &Kind, way: Way) -> String {
        match (kind, way) {
            (
                Kind::Text(_)
                | Kind::Date(_)
                | Kind::Uuid
                | Kind::Identifier(_)
                | Kind::Email
                | Kind::Gtins(_)
                | Kind::Base64,
                _,
            ) => "string".to_owned(),
            (Kind::Decimal(_) | Kind::Integer(_), Way::Sent) => "number | string".to_owned(),
            (Kind::Decimal(_) | Kind::Integer(_), Way::Read) => "number".to_owned(),
            (Kind::Boolean, _) => "boolean".to_owned(),
            (Kind::DateTime(DateTimeForm::WithOffset), Way::Sent) => "string | Date".to_owned(),
            (Kind::DateTime(DateTimeForm::WithOffset | DateTimeForm::Plain | DateTimeForm::Brazilian), _) => {
                "string".to_owned()
            }
            (Kind::OneOf(choices), way) => {
                let texts: Vec<String> = choices.iter().map(|choice| quoted(choice.value)).collect();
                open(texts, "(string & {})", way)
            }
            (Kind::NumberOf(choices), way) => {
                let numbers: Vec<String> = choices.iter().map(|choice| choice.value.to_string()).collect();
                open(numbers, "(number & {})", way)
            }
            (Kind::Any, _) => "unknown".to_owned(),
            (Kind::Object(object), way) => format!("{}{}", self.place, self.of_object(object, way)),
            (Kind::List(list), way) => self.list_of(list.item, way),
            (Kind::OneOrMany(item), way) => {
                format!("{} | {}", self.of_item(*item, way), self.list_of(*item, way))
            }
            (Kind::Map(item), Way::Sent) => {
                format!("Readonly<Record<string, {}>>", self.of_item(*item, way))
            }
            (Kind::Map(item), Way::Read) => format!("Record<string, {}>", self.of_item(*item, way)),
            (Kind::JsonText(item), way) => self.of_item(*item, way),
        }
    }

    fn of_item(&self, item: Item, way: Way) -> String {
        self.of_kind(&item.kind(), way)
    }

    fn list_of(&self, item: Item, way: Way) -> String {
        let item = self.of_item(item, way);
        let item = if item.contains('|') { format!("({item})") } else { item };
        match way {
            Way::Sent => format!("readonly {item}[]"),
            Way::Read => format!("{item}[]"),
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

/// A key of an object, in quotes where it is no name.
fn key(name: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || character == '_';
    if name.chars().all(plain) && !name.starts_with(|first: char| first.is_ascii_digit()) {
        name.to_owned()
    } else {
        quoted(name)
    }
}

/// The kind of the body that a call gives, however it is sent.
pub(super) fn body_kind(body: &Body) -> Option<Kind> {
    match body {
        Body::None => None,
        Body::Json(kind) => Some(*kind),
        Body::Form(object) | Body::Csv(Csv { object, .. }) => Some(Kind::Object(object)),
    }
}

/// What an operation always sends, or takes from the session where a call does not name it.
pub(super) fn waived(operation: &Operation) -> Vec<&'static str> {
    operation.from_session.iter().chain(operation.constants).map(|(name, _)| *name).collect()
}

/// The tables that bodies or replies are made of, each once, the outer before the inner; and which of their fields
/// need not be given.
fn objects(system: &System, way: Way) -> Vec<(&'static Object, Vec<&'static str>)> {
    let mut found = Vec::new();
    for operation in system.operations {
        let kind = match way {
            Way::Sent => body_kind(&operation.body),
            Way::Read => operation.reply.kind().copied(),
        };
        let Some(kind) = kind else { continue };
        collect(kind, if way == Way::Sent { waived(operation) } else { Vec::new() }, &mut found);
    }
    found
}

fn collect(kind: Kind, waived: Vec<&'static str>, found: &mut Vec<(&'static Object, Vec<&'static str>)>) {
    match kind {
        Kind::Object(object) => {
            if let Some((known, _)) = found.iter().find(|(known, _)| known.name == object.name) {
                assert!(std::ptr::eq(*known, object), "{}: two tables have this name", object.name);
                return;
            }
            found.push((object, waived));
            object.fields.iter().for_each(|field| collect(field.kind, Vec::new(), found));
        }
        Kind::List(list) => collect(list.item.kind(), Vec::new(), found),
        Kind::OneOrMany(item) | Kind::Map(item) | Kind::JsonText(item) => {
            collect(item.kind(), Vec::new(), found)
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
