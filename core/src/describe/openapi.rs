//! A system as OpenAPI 3.1: what goes over the wire.

use super::json::Json;
use super::kinds::{Schemas, View};
use super::webhooks::webhooks;
use crate::schema::{
    Authentication, Body, Envelope, FILTER_OPERATORS, Field, Kind, Meaning, Method, Operation, Paging, Reply,
    System,
};
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
    webhooks(&mut schemas, system);
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
    json.put("default", if system.server.is_empty() { "http://localhost" } else { system.server });
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
            None => variable(inside.trim_end_matches('!'), None),
        },
        None => segment.to_owned(),
    };
    place(path).1.split('/').map(of).collect::<Vec<_>>().join("/")
}

/// The server of a path that names one, and the rest of it.
fn place(path: &str) -> (&str, &str) {
    let host = path.strip_prefix("https://").and_then(|rest| rest.find('/'));
    host.and_then(|length| path.split_at_checked("https://".len() + length)).unwrap_or(("", path))
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
    match operation.authentication.unwrap_or(system.authentication) {
        Authentication::None => json.key("security").raw("[]"),
        Authentication::SignedToken(_) => {
            json.key("security").raw("[{\"token\":[],\"timestamp\":[],\"signature\":[],\"setting\":[]}]");
        }
        Authentication::Bearer(_) => json.key("security").raw("[{\"bearer\":[]}]"),
        Authentication::Basic(_) => json.key("security").raw("[{\"basic\":[]}]"),
    }
    let (server, _) = place(operation.path);
    if !server.is_empty() {
        json.key("servers").raw("[{");
        json.put("url", server);
        json.close("}]");
    }
    json.key("parameters").open('[');
    for segment in operation.path.split('/') {
        if let Some(setting) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix("!}")) {
            json.open('{');
            json.put("name", setting);
            json.put("in", "path");
            json.key("required").raw("true");
            json.put("x-retaguarda-setting", setting);
            json.key("schema").raw("{\"type\":\"string\"}");
            json.close("}");
        }
    }
    for (place, fields) in [("path", operation.path_parameters.fields), ("query", operation.query.fields)] {
        for field in fields {
            parameter(schemas, operation, place, field);
        }
    }
    for field in operation.filters {
        for operator in FILTER_OPERATORS {
            let json = &mut schemas.json;
            json.open('{');
            json.put("name", &format!("{}.{operator}", field.name));
            json.put("in", "query");
            json.put_some("description", if field.doc.is_empty() { field.label } else { field.doc });
            json.key("required").raw("false");
            json.put("x-retaguarda-filter", field.name);
            json.key("schema");
            schemas.value(&field.kind, View::Sent);
            schemas.json.close("}");
        }
    }
    schemas.json.close("]");
    match operation.body {
        Body::None => {}
        Body::Form(object) => {
            schemas.json.key("requestBody").open('{');
            schemas.json.key("required").raw("true");
            let kind = Kind::Object(object);
            let file = object.fields.iter().any(|field| matches!(field.kind, Kind::Base64));
            let form = if file { "multipart/form-data" } else { "application/x-www-form-urlencoded" };
            content(schemas, form, |schemas| schemas.value(&kind, View::Sent));
            schemas.json.close("}");
        }
        Body::Csv(csv) => {
            schemas.json.key("requestBody").open('{');
            schemas.json.key("required").raw("true");
            content(schemas, "multipart/form-data", |schemas| {
                schemas.json.raw("{\"type\":\"object\",\"properties\":{");
                schemas.json.key(csv.part.1).raw("{\"type\":\"string\",\"contentMediaType\":\"text/csv\"}");
                schemas.json.close("}}");
            });
            schemas.json.close("}");
        }
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
        Reply::Text => content(schemas, "text/plain", |schemas| schemas.json.raw("{\"type\":\"string\"}")),
        Reply::Rows(kind, _) => {
            schemas.json.key("content").open('{');
            schemas.json.key("application/json").open('{');
            schemas.json.key("schema");
            schemas.value(&kind, View::Answered);
            schemas.json.close("}");
            for lines in ["text/csv", "text/plain"] {
                schemas.json.key(lines).raw("{\"schema\":{\"type\":\"string\"}}");
            }
            schemas.json.close("}");
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
        Paging::Offset { limit, offset } => {
            json.key("paging").open('{');
            json.put("parameter", offset);
            json.put("limit", limit);
            json.close("}");
        }
        Paging::Path { parameter, size } | Paging::Query { parameter, size, .. } => {
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
    // A list goes as one value, with commas between its items.
    if matches!(field.kind, Kind::List(_)) {
        json.key("explode").raw("false");
    }
    json.key("schema");
    // In an address there is no `null`: what is not given is left out.
    schemas.field(&field.not_null(), View::Sent);
    schemas.json.close("}");
}

pub(super) fn content(schemas: &mut Schemas, content_type: &str, schema: impl FnOnce(&mut Schemas)) {
    schemas.json.key("content").open('{');
    schemas.json.key(content_type).open('{');
    schemas.json.key("schema");
    schema(schemas);
    schemas.json.close("}}");
}

fn enveloped(schemas: &mut Schemas, system: &System, kind: &Kind) {
    // Without a member for the data these are the reply itself.
    if system.envelope.data.is_empty() {
        return schemas.value(kind, View::Answered);
    }
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
    let word = if envelope.success_word.is_empty() { "boolean" } else { "string" };
    member(json, envelope.success, &format!("{{\"type\":\"{word}\"}}"));
    member(json, envelope.message, "{\"type\":[\"string\",\"null\"]}");
    if envelope.codes.is_empty() {
        member(json, envelope.code, "{\"type\":[\"string\",\"integer\",\"null\"]}");
    } else {
        codes(json, envelope);
    }
    member(json, envelope.detail, "{\"type\":[\"string\",\"null\"]}");
    member(json, envelope.status, "{\"type\":\"integer\"}");
    member(json, envelope.data, "{}");
    json.close("}}");
}

/// A member of the envelope, where the vendor has it.
fn member(json: &mut Json, name: &str, schema: &str) {
    if !name.is_empty() {
        json.key(name).raw(schema);
    }
}

/// The words of errors, with what they mean.
fn codes(json: &mut Json, envelope: &Envelope) {
    json.key(envelope.code).raw("{\"type\":[\"string\",\"null\"],\"x-enumDescriptions\":{");
    for (word, meaning) in envelope.codes {
        let meaning = match meaning {
            Meaning::EndOfList => "end",
            Meaning::Error(kind) => kind.name(),
        };
        json.put(word, meaning);
    }
    json.close("}}");
}

/// The proofs of identity that operations ask for, each once.
fn security_schemes(json: &mut Json, system: &System) {
    let asked = |is: fn(&Authentication) -> bool| {
        let of = |operation: &&Operation| operation.authentication.unwrap_or(system.authentication);
        system.operations.iter().map(of).find(is)
    };
    json.key("securitySchemes").open('{');
    if asked(|one| matches!(one, Authentication::Bearer(_))).is_some() {
        json.key("bearer").raw("{\"type\":\"http\",\"scheme\":\"bearer\"}");
    }
    if asked(|one| matches!(one, Authentication::Basic(_))).is_some() {
        json.key("basic").raw("{\"type\":\"http\",\"scheme\":\"basic\"}");
    }
    if let Some(Authentication::SignedToken(signed)) =
        asked(|one| matches!(one, Authentication::SignedToken(_)))
    {
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
    }
    json.close("}");
}
