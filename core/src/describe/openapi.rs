//! A system as OpenAPI 3.1: what goes over the wire.

use super::json::Json;
use super::kinds::{Schemas, View};
use crate::schema::{Authentication, Body, Field, Kind, Meaning, Method, Operation, Paging, Reply, System};
use crate::systems::SYSTEMS;

const ENVELOPE: &str = "#/components/schemas/Envelope";
const FAILURE: &str = r##"{"$ref":"#/components/responses/Falha"}"##;

/// The document of a system, or nothing where there is no such system.
pub fn openapi(system: &str) -> Option<String> {
    let system = SYSTEMS.iter().copied().find(|one| one.id == system)?;
    let mut schemas = Schemas::new("#/components/schemas/");
    schemas.json.open('{');
    schemas.json.put("openapi", "3.1.0");
    schemas.json.key("info").open('{');
    schemas.json.put("title", system.title);
    schemas.json.put("version", env!("CARGO_PKG_VERSION"));
    schemas.json.put("x-retaguarda-manual", system.manual);
    schemas.json.close("}");
    servers(&mut schemas.json, system);
    schemas.json.key("paths").open('{');
    paths(&mut schemas, system);
    schemas.json.close("}");
    schemas.json.key("components").open('{');
    schemas.json.key("schemas").open('{');
    envelope(&mut schemas.json, system);
    schemas.define();
    schemas.json.close("}");
    schemas
        .json
        .key("responses")
        .raw("{\"Falha\":{\"description\":\"Falha\",\"content\":{\"application/json\":{\"schema\":");
    schemas.json.open('{');
    schemas.json.put("$ref", ENVELOPE);
    schemas.json.close("}}}}}");
    security_schemes(&mut schemas.json, system);
    schemas.json.close("}}");
    Some(schemas.json.into_text())
}

/// The server's address is the shop's own: a variable.
fn servers(json: &mut Json, system: &System) {
    json.key("servers").raw("[{\"url\":\"{url}\",\"variables\":{\"url\":");
    json.open('{');
    json.put("default", "http://localhost");
    if let Some(url) = system.session.fields.iter().find(|field| field.name == "url") {
        json.put_some("description", if url.doc.is_empty() { url.label } else { url.doc });
    }
    json.close("}}}]");
}

fn paths(schemas: &mut Schemas, system: &'static System) {
    let operations = system.operations;
    for (i, first) in operations.iter().enumerate() {
        let shape = shape(first.path);
        let same = |one: &&&'static Operation| self::shape(one.path) == shape;
        if operations.iter().take(i).any(|one| same(&one)) {
            continue;
        }
        let path = template(first.path);
        schemas.json.key(&path).open('{');
        let mut methods: Vec<Method> = Vec::new();
        let mut others: Vec<&'static Operation> = Vec::new();
        for one in operations.iter().filter(same) {
            if methods.contains(&one.method) || template(one.path) != path {
                others.push(one);
                continue;
            }
            methods.push(one.method);
            schemas.json.key(&one.method.name().to_ascii_lowercase());
            operation(schemas, system, one);
        }
        if !others.is_empty() {
            // OpenAPI tells paths apart by their shape alone; these have the shape of the one above, and other parameters.
            schemas.json.key("x-retaguarda-same-path").open('[');
            for one in others {
                schemas.json.open('{');
                schemas.json.put("path", &template(one.path));
                schemas.json.key(&one.method.name().to_ascii_lowercase());
                operation(schemas, system, one);
                schemas.json.close("}");
            }
            schemas.json.close("]");
        }
        schemas.json.close("}");
    }
}

/// The path as OpenAPI has it: `{setting:default}` is its default.
fn template(path: &str) -> String {
    segments(path, |name, default| default.map_or_else(|| format!("{{{name}}}"), str::to_owned))
}

/// The path without the names of its parameters.
fn shape(path: &str) -> String {
    segments(path, |_, default| default.map_or_else(|| "{}".to_owned(), str::to_owned))
}

fn segments(path: &str, variable: impl Fn(&str, Option<&str>) -> String) -> String {
    let of = |segment: &str| match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(inside) => match inside.split_once(':') {
            Some((setting, default)) => variable(setting, Some(default)),
            None => variable(inside, None),
        },
        None => segment.to_owned(),
    };
    path.split('/').map(of).collect::<Vec<_>>().join("/")
}

/// The settings of the session that stand in the path.
fn path_settings(path: &str) -> impl Iterator<Item = (&str, &str)> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')?.split_once(':'))
}

fn operation(schemas: &mut Schemas, system: &'static System, operation: &'static Operation) {
    let json = &mut schemas.json;
    json.open('{');
    json.put("operationId", operation.name);
    json.key("tags").texts(operation.name.split('.').take(1));
    json.put_some("summary", operation.title);
    json.put_some("description", operation.doc);
    about(json, system, operation);
    if !operation.authenticated {
        json.key("security").raw("[]");
    } else if let Authentication::SignedToken(_) = system.authentication {
        json.key("security").raw("[{\"token\":[],\"timestamp\":[],\"signature\":[],\"setting\":[]}]");
    }
    json.key("parameters").open('[');
    for (place, fields) in [("path", operation.path_parameters.fields), ("query", operation.query.fields)] {
        for field in fields {
            parameter(schemas, operation, place, field);
        }
    }
    schemas.json.close("]");
    match operation.body {
        Body::None => {}
        Body::Json(kind) => {
            schemas.json.key("requestBody").open('{');
            schemas.json.key("required").raw("true");
            content(schemas, "application/json", |schemas| schemas.value(&kind, View::Sent));
            schemas.json.close("}");
        }
    }
    schemas.json.key("responses").raw("{\"200\":");
    schemas.json.open('{');
    schemas.json.put("description", "OK");
    match operation.reply {
        Reply::Enveloped(kind) => {
            content(schemas, "application/json", |schemas| enveloped(schemas, system, &kind))
        }
        Reply::EnvelopedNothing => {
            content(schemas, "application/json", |schemas| enveloped(schemas, system, &crate::schema::ANY))
        }
        Reply::Bytes(content_type) => content(schemas, content_type, |schemas| schemas.json.raw("{}")),
    }
    schemas.json.close("}");
    schemas.json.key("default").raw(FAILURE);
    schemas.json.close("}}");
}

/// What OpenAPI has no word for.
fn about(json: &mut Json, system: &System, operation: &Operation) {
    json.key("x-retaguarda").open('{');
    json.put("id", &format!("{}.{}", system.id, operation.name));
    json.put("evidence", operation.evidence.name());
    json.put("safety", operation.safety.name());
    match operation.paging {
        Paging::None => {}
        Paging::Path { parameter, size } => {
            json.key("paging").open('{');
            json.put("parameter", parameter);
            json.key("size").number(i64::from(size));
            json.close("}");
        }
    }
    json.key("manual").open('{');
    json.put("file", system.manual);
    json.key("line").number(i64::from(operation.manual.line));
    json.put("section", operation.manual.section);
    json.close("}");
    if path_settings(operation.path).next().is_some() {
        json.key("pathSettings").open('{');
        path_settings(operation.path).for_each(|(setting, default)| json.put(setting, default));
        json.close("}");
    }
    json.close("}");
}

fn parameter(schemas: &mut Schemas, operation: &Operation, place: &str, field: &Field) {
    let json = &mut schemas.json;
    json.open('{');
    json.put("name", field.name);
    json.put("in", place);
    json.put_some("description", if field.doc.is_empty() { field.label } else { field.doc });
    json.key("required").raw(if field.is_required() { "true" } else { "false" });
    if let Some((_, setting)) = operation.from_session.iter().find(|(name, _)| *name == field.name) {
        json.put("x-retaguarda-setting", setting);
    }
    json.key("schema");
    // In an address there is no `null`: what is not given is left out.
    schemas.field(&field.not_null(), View::Sent);
    schemas.json.close("}");
}

fn content(schemas: &mut Schemas, content_type: &str, schema: impl FnOnce(&mut Schemas)) {
    schemas.json.key("content").open('{');
    schemas.json.key(content_type).open('{');
    schemas.json.key("schema");
    schema(schemas);
    schemas.json.close("}}");
}

fn enveloped(schemas: &mut Schemas, system: &System, kind: &Kind) {
    schemas.json.open('{');
    schemas.json.put("$ref", ENVELOPE);
    schemas.json.key("properties").open('{');
    schemas.json.key(system.envelope.data);
    schemas.value(kind, View::Answered);
    schemas.json.close("}}");
}

fn envelope(json: &mut Json, system: &System) {
    let envelope = &system.envelope;
    json.key("Envelope").raw("{\"type\":\"object\",\"properties\":{");
    json.key(envelope.success).raw("{\"type\":\"boolean\"}");
    json.key(envelope.message).raw("{\"type\":[\"string\",\"null\"]}");
    json.key(envelope.code).raw("{\"type\":[\"string\",\"null\"],\"x-enumDescriptions\":{");
    for (word, meaning) in envelope.codes {
        let meaning = match meaning {
            Meaning::EndOfList => "end",
            Meaning::Error(kind) => kind.name(),
        };
        json.put(word, meaning);
    }
    json.close("}}");
    json.key(envelope.detail).raw("{\"type\":[\"string\",\"null\"]}");
    json.key(envelope.status).raw("{\"type\":\"integer\"}");
    json.key(envelope.data).raw("{}");
    json.close("}}");
}

fn security_schemes(json: &mut Json, system: &System) {
    match system.authentication {
        Authentication::None => {}
        Authentication::SignedToken(signed) => {
            json.key("securitySchemes").open('{');
            let (header, _) = signed.setting;
            let authorization = format!("{} <{}>", signed.scheme, signed.token);
            for (name, header, description) in [
                ("token", "Authorization", authorization.as_str()),
                ("timestamp", signed.timestamp, "Unix, em segundos"),
                (
                    "signature",
                    signed.signature,
                    "HMAC-SHA256 do método, do horário e do corpo em base64, em base64",
                ),
                ("setting", header, header),
            ] {
                json.key(name).open('{');
                json.put("type", "apiKey");
                json.put("in", "header");
                json.put("name", header);
                json.put("description", description);
                json.close("}");
            }
            json.close("}");
        }
    }
}
