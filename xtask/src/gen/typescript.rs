//! The TypeScript face: per system its types, its client and its schemas; and the package's version.

mod events;
mod types;

use std::collections::BTreeSet;
use std::fmt::Write;

use retaguarda::identifiers::Identifier;
use retaguarda::messages::Code;
use retaguarda::schema::{Body, ErrorKind, Field, Kind, Operation, Reply, System};
use retaguarda::session::FlowKind;
use retaguarda::systems::SYSTEMS;

use self::types::{Names, Way, body_kind, types, waived};
use super::flow_methods::{self, rows};
use super::naming::{self, camel, kebab, pascal, small, split};
use super::{Generated, prose};

const HEAD: &str = "// Generated from the catalog by `cargo xtask gen`. Do not edit.\n";
const FOLDER: &str = "bindings-wasm/npm/src";

/// Every file of the face.
pub fn files() -> Vec<Generated> {
    let version = format!(
        "{HEAD}\n/** The version of this package. */\nexport const VERSION = \"{}\";\n",
        env!("CARGO_PKG_VERSION")
    );
    let mut files = vec![
        Generated { path: format!("{FOLDER}/version.ts"), text: version },
        Generated { path: format!("{FOLDER}/words.ts"), text: words() },
        Generated { path: format!("{FOLDER}/events.ts"), text: events::events() },
    ];
    for system in SYSTEMS {
        let folder = format!("{FOLDER}/{}", kebab(system.id));
        files.push(Generated { path: format!("{folder}/types.ts"), text: types(system) });
        files.push(Generated { path: format!("{folder}/index.ts"), text: client(system) });
        files.push(Generated { path: format!("{folder}/schemas.ts"), text: schemas(system) });
    }
    files
}

/// The words that all systems share.
fn words() -> String {
    let union = |doc: &str, name: &str, words: Vec<&str>| {
        let words: Vec<String> = words.into_iter().map(|word| format!("\n  | {}", quoted(word))).collect();
        format!("\n/** {doc} */\nexport type {name} ={};\n", words.concat())
    };
    let kinds = Identifier::ALL.iter().map(|kind| kind.name()).collect();
    let errors = ErrorKind::ALL.iter().map(|kind| kind.name()).collect();
    let codes = Code::ALL.iter().map(|code| code.name()).collect();
    [
        format!("{HEAD}/** The words of the engine's interface that are lists of their own. */\n"),
        union("A kind of identifier.", "IdentifierKind", kinds),
        union("The kinds of a vendor's errors.", "ErrorKind", errors),
        union("The code of a problem; its meaning never changes.", "Code", codes),
    ]
    .concat()
}

// The client

fn client(system: &System) -> String {
    let name = pascal(system.id);
    let settings = settings_name(system);
    let kinds = Names::new(system, "t.");
    let mut out = format!("{HEAD}/** The client of {}. */\n", system.title);
    let base = if system.session.position("token").is_some() { "TokenClient" } else { "Client" };
    let _ = writeln!(
        out,
        "import type {{ Call }} from \"../call.js\";\nimport {{ {base}, type System }} from \"../client.js\";"
    );
    let flows = flow_types(system).into_iter().collect::<Vec<_>>().join(", ");
    let _ = writeln!(out, "import type {{ {flows} }} from \"../flow.js\";");
    out.push_str("import type { FlowOptions } from \"../flow-types.js\";\n");
    if system.operations.iter().any(|operation| operation.rewrites.is_some()) {
        out.push_str("import type { Options, Repaired } from \"../types.js\";\n");
    }
    out.push_str("import type * as t from \"./types.js\";\n\n");
    out.push_str("export type * from \"./types.js\";\nexport * from \"../errors.js\";\n");

    doc(
        &mut out,
        "",
        &[
            system.title,
            "Faz chamadas e fluxos, e não envia nada por si: `via` envia. Impresso, não mostra segredo.",
        ],
    );
    let _ = writeln!(out, "export class {name} extends {base}<t.{settings}> {{");
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
            method(&mut out, &kinds, system, operation);
            for kind in flow_methods::of(operation) {
                flow_method(&mut out, &kinds, operation, kind);
            }
            preparation(&mut out, &kinds, operation);
        }
        out.push_str("}\n");
    }

    let secrets = system.session.fields.iter().filter(|field| field.is_secret());
    let secrets: Vec<String> = secrets.map(|field| quoted(field.name)).collect();
    out.push_str(
        "\n/** Operation, parameters of the path, parameters of the query, `body` and the flows; or the operation that a record is made ready for. */\n",
    );
    let _ = writeln!(out, "const SYSTEM: System = {{\n  id: \"{}\",\n  name: \"{name}\",", system.id);
    let _ = writeln!(out, "  secrets: [{}],\n  resources: {{", secrets.join(", "));
    for resource in resources(system) {
        let _ = writeln!(out, "    {}: {{", camel(resource));
        for operation in of_resource(system, resource) {
            let mut columns = vec![
                operation.name.to_owned(),
                names(operation.path_parameters.fields),
                names(if operation.query.fields.is_empty() {
                    operation.filters
                } else {
                    operation.query.fields
                }),
                body_kind(&operation.body)
                    .map(|_| "body")
                    .into_iter()
                    .chain(flow_methods::of(operation).map(FlowKind::name))
                    .collect::<Vec<_>>()
                    .join(" "),
            ];
            if columns.last().is_some_and(String::is_empty) {
                columns.pop();
            }
            let columns: Vec<String> = columns.iter().map(|column| quoted(column)).collect();
            let name = camel(split(operation.name).1);
            let _ = writeln!(out, "      {name}: [{}],", columns.join(", "));
            if operation.rewrites.is_some() {
                let verb = camel(&naming::preparation(operation));
                let _ = writeln!(out, "      {verb}: [\"{}\"],", operation.name);
            }
        }
        out.push_str("    },\n");
    }
    out.push_str("  },\n};\n");
    out
}

fn method(out: &mut String, names: &Names, system: &System, operation: &Operation) {
    let place = format!("`{} {}`", operation.method.name(), operation.path);
    let paging = prose::paging(operation.paging);
    let safety = prose::safety(operation.safety);
    let manual = prose::manual(system.manual, &operation.manual);
    doc(out, "  ", &[&format!("{}.", operation.title), operation.doc, &paging, safety, &place, &manual]);
    let name = camel(split(operation.name).1);
    let arguments = arguments(names, operation, None);
    let _ = writeln!(out, "  {name}({arguments}): Call<{}>;", reply(names, operation));
}

fn flow_method(out: &mut String, names: &Names, operation: &Operation, kind: FlowKind) {
    let prose = flow_methods::prose(kind, operation, &camel(split(operation.name).1));
    let mut lines = vec![format!("{}.", operation.title)];
    lines.extend(prose);
    doc(out, "  ", &lines.iter().map(String::as_str).collect::<Vec<_>>());
    let name = camel(&flow_methods::name(kind, operation));
    let arguments = arguments(names, operation, Some(kind));
    let _ = writeln!(out, "  {name}({arguments}): {};", flow_type(names, operation, kind));
}

/// What a call takes, or a flow of it.
fn arguments(names: &Names, operation: &Operation, flow: Option<FlowKind>) -> String {
    let mut arguments = Vec::new();
    if has_parameters(operation) {
        let mut without = flow.map(|flow| flow_methods::sets(flow, operation)).unwrap_or_default();
        let spared = flow.and_then(|flow| flow_methods::spares(flow, operation));
        without.extend(spared);
        let needed = needs_parameters(operation, &without) || needs_body(operation);
        let mark = if needed { "" } else { "?" };
        let all = format!("t.{}", parameters_name(operation));
        let left: Vec<String> = without.iter().map(|name| quoted(name)).collect();
        let rest = if left.is_empty() { all.clone() } else { format!("Omit<{all}, {}>", left.join(" | ")) };
        let maybe =
            spared.map_or_else(String::new, |name| format!(" & Partial<Pick<{all}, {}>>", quoted(name)));
        arguments.push(format!("params{mark}: {rest}{maybe}"));
    }
    if let Some(kind) = body_kind(&operation.body) {
        let mark = if needs_body(operation) { "" } else { "?" };
        arguments.push(format!("body{mark}: {}", names.of_kind(&kind, Way::Sent)));
    }
    arguments.push(format!("options?: {}", if flow.is_some() { "RunOptions" } else { "FlowOptions" }));
    arguments.join(", ")
}

fn reply(names: &Names, operation: &Operation) -> String {
    match &operation.reply {
        Reply::Enveloped(kind) | Reply::Rows(kind, _) => names.of_kind(kind, Way::Read),
        Reply::EnvelopedNothing => "unknown".to_owned(),
        Reply::Bytes(_) => "Uint8Array".to_owned(),
        Reply::Text => "string".to_owned(),
    }
}

/// The class of a flow, with what it reads.
fn flow_type(names: &Names, operation: &Operation, kind: FlowKind) -> String {
    let row =
        |operation| rows(operation).map_or("unknown".to_owned(), |kind| names.of_kind(&kind, Way::Read));
    let flows = operation.flows;
    let read = match kind {
        FlowKind::Pages | FlowKind::Sync => row(operation),
        FlowKind::Follow => flows.follow.map_or_else(String::new, |follow| reply(names, follow.operation)),
        FlowKind::Call | FlowKind::Batches => reply(names, operation),
        FlowKind::Find => flows.search.map_or_else(String::new, |search| row(search.operation)),
    };
    format!("{}<{read}>", class(kind))
}

fn class(kind: FlowKind) -> &'static str {
    match kind {
        FlowKind::Pages => "ListFlow",
        FlowKind::Sync => "ChangesFlow",
        FlowKind::Call | FlowKind::Follow => "AnswerFlow",
        FlowKind::Batches => "PartsFlow",
        FlowKind::Find => "SearchFlow",
    }
}

/// The classes of the flows that a system has.
fn flow_types(system: &System) -> BTreeSet<&'static str> {
    let classes = system.operations.iter().flat_map(|operation| flow_methods::of(operation)).map(class);
    classes.chain(["RunOptions"]).collect()
}

/// What makes a record that was read the body of the operation.
fn preparation(out: &mut String, names: &Names, operation: &Operation) {
    let (Some(other), Some(kind)) = (operation.rewrites, body_kind(&operation.body)) else { return };
    doc(out, "  ", &prose::preparation(other, operation).iter().map(String::as_str).collect::<Vec<_>>());
    let _ = writeln!(
        out,
        "  {}(registro: object | string, options?: Options): Repaired<{}>;",
        camel(&naming::preparation(operation)),
        names.of_kind(&kind, Way::Sent)
    );
}

// The schemas

fn schemas(system: &System) -> String {
    let mut out = format!("{HEAD}/** The bodies of {} as Standard Schemas. */\n", system.title);
    out.push_str("import { type BodySchema, bodySchema } from \"../schema.js\";\nimport type * as t from \"./types.js\";\n\n");
    out.push_str("export type { BodySchema, Issue, Validated } from \"../schema.js\";\n");
    let names = Names::new(system, "t.");
    let mut known = BTreeSet::new();
    for operation in system.operations {
        let Some(kind) = body_kind(&operation.body) else { continue };
        let name = schema_name(operation, &kind);
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
            names.of_kind(&kind, Way::Sent),
            system.id,
            operation.name
        );
    }
    out
}

/// `cadastroContato`, and of a list of them `cadastroContatos`; what has no table is called as its operation. As a CSV
/// file the same table has more to ask for.
fn schema_name(operation: &Operation, kind: &Kind) -> String {
    let name = match kind {
        Kind::Object(object) => small(object.name),
        Kind::List(list) => format!("{}s", schema_name(operation, &list.item.kind())),
        Kind::OneOrMany(item) => format!("{}OuLista", schema_name(operation, &item.kind())),
        Kind::Map(_)
        | Kind::JsonText(_)
        | Kind::Text(_)
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
        | Kind::Any => camel(operation.name),
    };
    if matches!(operation.body, Body::Csv(_)) { format!("{name}Csv") } else { name }
}

// The catalog, as these files look at it

fn settings_name(system: &System) -> String {
    format!("{}Settings", pascal(system.id))
}

fn parameters_name(operation: &Operation) -> String {
    format!("{}Params", pascal(operation.name))
}

fn has_parameters(operation: &Operation) -> bool {
    !operation.path_parameters.fields.is_empty()
        || !operation.query.fields.is_empty()
        || !operation.filters.is_empty()
}

/// Whether a call must give a parameter, beside these.
fn needs_parameters(operation: &Operation, without: &[&str]) -> bool {
    let waived = waived(operation);
    let mut fields = operation.path_parameters.fields.iter().chain(operation.query.fields);
    fields.any(|field| field.is_required() && !waived.contains(&field.name) && !without.contains(&field.name))
}

/// Whether a call must give a body: not where the session, or the operation itself, has all that it must hold.
fn needs_body(operation: &Operation) -> bool {
    let waived = waived(operation);
    match body_kind(&operation.body) {
        None => false,
        Some(Kind::Object(object)) => {
            waived.is_empty()
                || object.fields.iter().any(|field| field.is_required() && !waived.contains(&field.name))
        }
        Some(_) => true,
    }
}

fn names(fields: &[Field]) -> String {
    fields.iter().map(|field| field.name).collect::<Vec<_>>().join(" ")
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
