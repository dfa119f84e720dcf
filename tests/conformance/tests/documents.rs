//! The OpenAPI documents: whole, and right about every request body that the vectors send.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jsonschema::Validator;
use retaguarda::schema::{Body, Csv, Kind, List, Object, System};
use retaguarda::systems::SYSTEMS;
use retaguarda::text;
use serde_json::{Value, json};

fn document(system: &str) -> Value {
    serde_json::from_str(&text::openapi(system)).expect("a document is JSON")
}

#[test]
fn every_operation_is_there_once() {
    for system in SYSTEMS {
        let document = document(system.id);
        let mut found = Vec::new();
        for (path, item) in document["paths"].as_object().expect("paths") {
            let others = item["x-retaguarda-same-path"].as_array().cloned().unwrap_or_default();
            for (path, item) in others
                .iter()
                .map(|one| (one["path"].as_str().expect("a path"), one))
                .chain([(path.as_str(), item)])
            {
                for method in ["get", "post", "put", "delete"] {
                    let Some(operation) = item.get(method) else { continue };
                    found.push(operation["operationId"].as_str().expect("an id").to_owned());
                    for parameter in operation["parameters"].as_array().expect("parameters") {
                        let name = parameter["name"].as_str().expect("a name");
                        assert_eq!(
                            path.contains(&format!("{{{name}}}")),
                            parameter["in"] == "path",
                            "{path} {name}"
                        );
                    }
                }
            }
        }
        found.sort();
        let mut expected: Vec<String> =
            system.operations.iter().map(|operation| operation.name.to_owned()).collect();
        expected.sort();
        assert_eq!(found, expected);
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_one() {
    for system in SYSTEMS {
        let document = document(system.id);
        let mut references = BTreeSet::new();
        collect(&document, &mut references);
        assert!(references.len() > 1, "{}", system.id);
        for reference in &references {
            let pointer = reference.strip_prefix('#').expect("a reference into the document");
            assert!(document.pointer(pointer).is_some(), "{reference}");
        }
        for (name, schema) in document["components"]["schemas"].as_object().expect("schemas") {
            assert!(jsonschema::draft202012::meta::is_valid(schema), "{name}");
            let used = references.contains(&format!("#/components/schemas/{name}"));
            assert!(used, "{name} is used nowhere");
        }
    }
}

fn collect(value: &Value, references: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get("$ref") {
                references.insert(reference.clone());
            }
            map.values().for_each(|value| collect(value, references));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}

/// A name is that of a type in every generated language.
#[test]
fn a_name_stands_for_one_object() {
    for system in SYSTEMS {
        let mut objects = BTreeMap::new();
        for operation in system.operations {
            match operation.body {
                Body::Json(kind) => visit(kind, &mut objects),
                Body::Form(object) | Body::Csv(Csv { object, .. }) => {
                    visit(Kind::Object(object), &mut objects)
                }
                Body::None => {}
            }
            if let Some(kind) = operation.reply.kind() {
                visit(*kind, &mut objects);
            }
        }
        assert!(!objects.is_empty());
    }
}

fn visit(kind: Kind, objects: &mut BTreeMap<&'static str, &'static Object>) {
    match kind {
        Kind::List(List { item, .. }) | Kind::Map(item) | Kind::OneOrMany(item) | Kind::JsonText(item) => {
            visit(item.kind(), objects)
        }
        Kind::Object(object) => {
            if let Some(known) = objects.insert(object.name, object) {
                assert!(std::ptr::eq(known, object), "two objects are called {}", object.name);
                return;
            }
            object.fields.iter().for_each(|field| visit(field.kind, objects));
        }
        _ => {}
    }
}

#[test]
fn what_the_vectors_send_is_what_the_document_says() {
    let mut documents: BTreeMap<&str, Value> = BTreeMap::new();
    let mut validators: BTreeMap<String, Validator> = BTreeMap::new();
    let mut judged = 0;
    for (operation, body) in sent_bodies() {
        let (system, name) = operation.split_once('.').expect("a system");
        let system = SYSTEMS.iter().find(|one| one.id == system).expect("a known system").id;
        let document = documents.entry(system).or_insert_with(|| document(system));
        let validator = validators.entry(operation.clone()).or_insert_with(|| body_validator(document, name));
        let errors: Vec<String> = validator.iter_errors(&body).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{operation} {body}: {errors:?}");
        judged += 1;
    }
    assert!(judged >= 20, "only {judged} bodies");
}

/// The schema of an operation's request body, with the document's components at hand.
fn body_validator(document: &Value, operation: &str) -> Validator {
    let items = document["paths"].as_object().expect("paths").values();
    let others = items.clone().filter_map(|item| item["x-retaguarda-same-path"].as_array()).flatten();
    let operation = items
        .chain(others)
        .flat_map(|item| item.as_object().expect("an item").values())
        .find(|one| one["operationId"] == operation)
        .expect("the operation");
    let mut schema = operation["requestBody"]["content"]["application/json"]["schema"].clone();
    schema["components"] = json!({"schemas": document["components"]["schemas"]});
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).expect("a schema")
}

/// The vector files of every system.
fn files() -> impl Iterator<Item = PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors");
    let of =
        move |system: &&System| std::fs::read_dir(format!("{folder}/{}", system.id)).expect("the vectors");
    SYSTEMS.iter().flat_map(of).map(|entry| entry.expect("a file").path())
}

/// The bodies of all requests that the vectors expect.
fn sent_bodies() -> Vec<(String, Value)> {
    let mut bodies = Vec::new();
    for path in files() {
        let text = std::fs::read_to_string(path).expect("a vector file");
        let file: Value = serde_json::from_str(&text).expect("vectors are JSON");
        for case in file["cases"].as_array().expect("cases") {
            let body =
                case["expect"]["request"]["body"].as_str().and_then(|body| serde_json::from_str(body).ok());
            let plain = case["options"].get("extra").is_none() && case["options"].get("strength").is_none();
            if let (Some(body), true) = (body, plain) {
                bodies.push((case["operation"].as_str().expect("an operation").to_owned(), body));
            }
        }
    }
    bodies
}
