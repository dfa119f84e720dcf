//! The TypeScript face: per system its types, its client and its schemas; and the package's version.

use std::collections::BTreeSet;
use std::fmt::Write;

use retaguarda::schema::{Body, DateTimeForm, Field, Item, Kind, Object, Operation, Reply, System};
use retaguarda::systems::SYSTEMS;

use super::naming::{camel, kebab, pascal, small, split};
use super::{Generated, prose};

const HEAD: &str = "// Generated from the catalog by `cargo xtask gen`. Do not edit.\n";
const FOLDER: &str = "bindings-wasm/npm/src";

/// Every file of the face.
pub fn files() -> Vec<Generated> {
    let version = format!(
        "{HEAD}\n/** The version of this package. */\nexport const VERSION = \"{}\";\n",
        env!("CARGO_PKG_VERSION")
    );
    let mut files = vec![Generated { path: format!("{FOLDER}/version.ts"), text: version }];
    for system in SYSTEMS {
        let folder = format!("{FOLDER}/{}", kebab(system.id));
        files.push(Generated { path: format!("{folder}/types.ts"), text: types(system) });
        files.push(Generated { path: format!("{folder}/index.ts"), text: client(system) });
        files.push(Generated { path: format!("{folder}/schemas.ts"), text: schemas(system) });
    }
    files
}

/// Which way a value goes: what is sent is closed, what is read is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Read,
}

// The types

fn types(system: &System) -> String {
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

fn of_kind(kind: &Kind, way: Way) -> String {
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

// The client

fn client(system: &System) -> String {
    let name = pascal(system.id);
    let settings = settings_name(system);
    let mut out = format!("{HEAD}/** The client of {}. */\n", system.title);
    out.push_str(
        "import type { Call } from \"../call.js\";\nimport { Client, type System } from \"../client.js\";\n",
    );
    out.push_str(
        "import type { Options } from \"../types.js\";\nimport type * as t from \"./types.js\";\n\n",
    );
    out.push_str("export type * from \"./types.js\";\n");

    doc(&mut out, "", &[system.title, "Faz as chamadas e não envia nenhuma; impresso, não mostra segredo."]);
    let _ = writeln!(out, "export class {name} extends Client<t.{settings}> {{");
    let _ =
        writeln!(out, "  constructor(settings: t.{settings}) {{\n    super(SYSTEM, settings);\n  }}\n}}\n");
    let _ = writeln!(out, "export interface {name} {{");
    for resource in resources(system) {
        let _ = writeln!(out, "  readonly {}: {name}{};", camel(resource), pascal(resource));
    }
    out.push_str("}\n");

    for resource in resources(system) {
        let _ = writeln!(out, "\nexport interface {name}{} {{", pascal(resource));
        for operation in of_resource(system, resource) {
            method(&mut out, system, operation);
        }
        out.push_str("}\n");
    }

    let secrets = system.session.fields.iter().filter(|field| field.is_secret());
    let secrets: Vec<String> = secrets.map(|field| quoted(field.name)).collect();
    out.push_str(
        "\n/** Operation, parameters of the path, parameters of the query, whether there is a body. */\n",
    );
    let _ = writeln!(out, "const SYSTEM: System = {{\n  id: \"{}\",\n  name: \"{name}\",", system.id);
    let _ = writeln!(out, "  secrets: [{}],\n  resources: {{", secrets.join(", "));
    for resource in resources(system) {
        let _ = writeln!(out, "    {}: {{", camel(resource));
        for operation in of_resource(system, resource) {
            let body = match operation.body {
                Body::None => "",
                Body::Json(_) => ", true",
            };
            let _ = writeln!(
                out,
                "      {}: [\"{}\", \"{}\", \"{}\"{body}],",
                camel(split(operation.name).1),
                operation.name,
                names(&operation.path_parameters),
                names(&operation.query),
            );
        }
        out.push_str("    },\n");
    }
    out.push_str("  },\n};\n");
    out
}

fn method(out: &mut String, system: &System, operation: &Operation) {
    let place = format!("`{} {}`", operation.method.name(), operation.path);
    let paging = prose::paging(operation.paging);
    let safety = prose::safety(operation.safety);
    let manual = prose::manual(system.manual, operation);
    doc(out, "  ", &[&format!("{}.", operation.title), operation.doc, &paging, safety, &place, &manual]);
    let mut arguments = Vec::new();
    if has_parameters(operation) {
        let mark =
            if needs_parameters(operation) || !matches!(operation.body, Body::None) { "" } else { "?" };
        arguments.push(format!("params{mark}: t.{}", parameters_name(operation)));
    }
    if let Body::Json(kind) = &operation.body {
        arguments.push(format!("body: {}", qualified(kind, Way::Sent)));
    }
    arguments.push("options?: Options".to_owned());
    let reply = match &operation.reply {
        Reply::Enveloped(kind) => qualified(kind, Way::Read),
        Reply::EnvelopedNothing => "unknown".to_owned(),
        Reply::Bytes(_) => "Uint8Array".to_owned(),
    };
    let _ = writeln!(out, "  {}({}): Call<{reply}>;", camel(split(operation.name).1), arguments.join(", "));
}

/// A kind as the client's file names it: objects stand in the file of the types.
fn qualified(kind: &Kind, way: Way) -> String {
    match kind {
        Kind::Object(object) => format!("t.{}", object.name),
        Kind::List(list) => match (list.item, way) {
            (Item::Object(object), Way::Sent) => format!("readonly t.{}[]", object.name),
            (Item::Object(object), Way::Read) => format!("t.{}[]", object.name),
            (Item::Kind(_), _) => of_kind(kind, way),
        },
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
        | Kind::Any => of_kind(kind, way),
    }
}

// The schemas

fn schemas(system: &System) -> String {
    let mut out = format!("{HEAD}/** The bodies of {} as Standard Schemas. */\n", system.title);
    out.push_str("import { type BodySchema, bodySchema } from \"../schema.js\";\nimport type * as t from \"./types.js\";\n\n");
    out.push_str("export type { BodySchema, Issue, Validated } from \"../schema.js\";\n");
    let mut known = BTreeSet::new();
    for operation in system.operations {
        let Body::Json(kind) = &operation.body else { continue };
        let name = schema_name(kind);
        if !known.insert(name.clone()) {
            continue;
        }
        let text = match kind {
            Kind::Object(object) => object.doc,
            _ => operation.doc,
        };
        doc(&mut out, "", &[text, &format!("O corpo de `{}`.", operation.name)]);
        let _ = writeln!(
            out,
            "export const {name}: BodySchema<{}> = /* @__PURE__ */ bodySchema(\"{}.{}\");",
            qualified(kind, Way::Sent),
            system.id,
            operation.name
        );
    }
    out
}

/// `cadastroContato`, and of a list of them `cadastroContatos`.
fn schema_name(kind: &Kind) -> String {
    match kind {
        Kind::Object(object) => small(object.name),
        Kind::List(list) => format!("{}s", schema_name(&list.item.kind())),
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
        | Kind::Any => "valor".to_owned(),
    }
}

// The catalog, as these files look at it

fn settings_name(system: &System) -> String {
    format!("{}Settings", pascal(system.id))
}

fn parameters_name(operation: &Operation) -> String {
    format!("{}Params", pascal(operation.name))
}

fn has_parameters(operation: &Operation) -> bool {
    !operation.path_parameters.fields.is_empty() || !operation.query.fields.is_empty()
}

fn needs_parameters(operation: &Operation) -> bool {
    let mut fields = operation.path_parameters.fields.iter().chain(operation.query.fields);
    fields.any(|field| {
        field.is_required() && !operation.from_session.iter().any(|(name, _)| *name == field.name)
    })
}

fn names(object: &Object) -> String {
    object.fields.iter().map(|field| field.name).collect::<Vec<_>>().join(" ")
}

/// The resources, in the order of the manual.
fn resources(system: &System) -> Vec<&'static str> {
    let mut resources = Vec::new();
    for operation in system.operations {
        let resource = split(operation.name).0;
        if !resources.contains(&resource) {
            resources.push(resource);
        }
    }
    resources
}

fn of_resource<'s>(system: &'s System, resource: &'s str) -> impl Iterator<Item = &'static Operation> {
    system.operations.iter().copied().filter(move |operation| split(operation.name).0 == resource)
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

// Text

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A doc comment of these lines, those that are empty left out.
fn doc(out: &mut String, indent: &str, lines: &[&str]) {
    let lines: Vec<String> =
        lines.iter().filter(|line| !line.is_empty()).map(|line| line.replace("*/", "*\\/")).collect();
    if indent.is_empty() {
        out.push('\n');
    }
    match lines.as_slice() {
        [] => {}
        [line] => {
            let _ = writeln!(out, "{indent}/** {line} */");
        }
        lines => {
            let _ = writeln!(out, "{indent}/**");
            for line in lines {
                let _ = writeln!(out, "{indent} * {line}");
            }
            let _ = writeln!(out, "{indent} */");
        }
    }
}
