//! The parameters of an operation as JSON Schema (draft 2020-12): what the engine takes as `params`.

use super::kinds::{Schemas, View};
use crate::schema::{Body, Csv, FILTER_OPERATORS, Kind, Object, Operation};
use crate::systems;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
const HEADERS: &str = r#"{"type":["object","null"],"propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"type":["string","null"],"pattern":"^[\\t -~]*$"}}"#;
/// Clients fold these into another path.
const NO_STEPS: &str = r#"[{"additionalProperties":{"not":{"enum":[".",".."]}}}]"#;

/// The schema of an operation's `{path, query, headers, body}`, or nothing where there is no such operation.
///
/// It says all that a schema can: kinds, lengths, choices, shapes of identifiers, rules between fields. Check digits are beyond it, and so are decimal
/// places of JSON numbers, keys in another case, and sums (`x-retaguarda-rules`).
pub fn schema(operation: &str) -> Option<String> {
    let (_, known) = systems::operation(operation)?;
    let mut schemas = Schemas::new("#/$defs/");
    schemas.json.open('{');
    schemas.json.put("$schema", DRAFT);
    schemas.json.put("$id", &format!("urn:retaguarda:{operation}"));
    schemas.json.put_some("title", known.title);
    schemas.json.put_some("description", known.doc);
    schemas.json.put("type", "object");
    schemas.json.key("properties").open('{');
    let needs_path = part(&mut schemas, known, "path", &known.path_parameters);
    let needs_query = part(&mut schemas, known, "query", &known.query);
    schemas.json.key("headers").raw(HEADERS);
    let has_body = match known.body {
        // Of what the session may have, and of what is always the same, nothing need be given.
        Body::Json(Kind::Object(object)) | Body::Form(object)
            if supplied(known).any(|(name, _)| object.position(name).is_some()) =>
        {
            part(&mut schemas, known, "body", object)
        }
        Body::Json(kind) => {
            schemas.json.key("body");
            schemas.value(&kind, View::Taken);
            true
        }
        Body::Form(object) | Body::Csv(Csv { object, .. }) => {
            schemas.json.key("body");
            schemas.value(&Kind::Object(object), View::Taken);
            true
        }
        Body::None => false,
    };
    schemas.json.close("}");
    let required = [("path", needs_path), ("query", needs_query), ("body", has_body)];
    schemas.json.key("required").texts(required.iter().filter(|(_, needed)| *needed).map(|(name, _)| *name));
    schemas.json.key("additionalProperties").raw("false");
    schemas.json.key("$defs").open('{');
    schemas.define();
    schemas.json.close("}}");
    Some(schemas.json.into_text())
}

/// The parameters of the path or the query, or a body of which some is supplied; whether there must be some.
fn part(schemas: &mut Schemas, operation: &Operation, name: &str, object: &'static Object) -> bool {
    let supplied: Vec<_> = supplied(operation).copied().collect();
    let needed = object
        .fields
        .iter()
        .any(|field| field.is_required() && !supplied.iter().any(|(one, _)| *one == field.name));
    schemas.json.key(name).open('{');
    schemas.json.key("type").raw(if needed { "\"object\"" } else { "[\"object\",\"null\"]" });
    schemas.fields(object, View::Taken, &supplied);
    if name == "query" && !operation.filters.is_empty() {
        schemas.json.key("patternProperties").open('{');
        for field in operation.filters {
            schemas.json.key(&format!("^{}\\.(?:{})$", field.name, FILTER_OPERATORS.join("|")));
            // What is null asks for nothing.
            schemas.json.open('{');
            schemas.json.key("anyOf").open('[');
            schemas.value(&field.kind, View::Taken);
            schemas.json.raw("{\"type\":\"null\"}");
            schemas.json.close("]}");
        }
        schemas.json.close("}");
    }
    if name == "path" && !object.fields.is_empty() {
        schemas.json.key("allOf").raw(NO_STEPS);
    }
    schemas.json.close("}");
    needed
}

/// What a call need not name: what the session may have, and what is always the same.
fn supplied(operation: &Operation) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    operation.from_session.iter().chain(operation.constants)
}
