//! The Rust types: a struct an object, an enum a choice.

use std::fmt::Write;

use retaguarda::schema::{Body, Choice, Field, Item, Kind, List, Object, Reply, System};
use retaguarda::systems::SYSTEMS;

use super::python::{Way, both, class, objects};
use super::{Generated, naming, prose};

/// The words of Rust that vendors use as keys.
const KEYWORDS: [&str; 8] = ["as", "do", "enum", "in", "match", "ref", "type", "use"];

const HEAD: &str = "// Generated from the catalog by `cargo xtask gen`. Do not edit.\n";

/// A module a system, and for the tests which operation has which types.
pub fn files() -> Vec<Generated> {
    let file = |system: &&System| Generated {
        path: format!("core/src/types/{}.rs", system.id),
        text: module(system),
    };
    let list = Generated { path: "tests/conformance/tests/types/list.rs".to_owned(), text: list() };
    SYSTEMS.iter().map(file).chain([list]).collect()
}

/// Every operation with the types of its body and of its reply.
fn list() -> String {
    let mut out =
        format!("{HEAD}//! Which operation has which types.\n\nuse super::{{Check, reads, writes}};\n");
    for (name, doc) in [("READ", "Replies."), ("WRITTEN", "Bodies.")] {
        let _ = writeln!(out, "\n/// {doc}\npub const {name}: &[(&str, Check)] = &[");
        for system in SYSTEMS {
            let both = both(system);
            for operation in system.operations {
                let (kind, way, check) = match (name, &operation.reply, &operation.body) {
                    ("READ", Reply::Enveloped(kind), _) => (*kind, Way::Read, "reads"),
                    ("WRITTEN", _, Body::Json(kind)) => (*kind, Way::Sent(&both), "writes"),
                    _ => continue,
                };
                let Some(of) = type_at(system, kind, way) else { continue };
                let _ = writeln!(out, "    (\"{}.{}\", {check}::<{of}>),", system.id, operation.name);
            }
        }
        out.push_str("];\n");
    }
    out
}

/// The type of a body or a reply by its path; none where it is a scalar, or anything.
fn type_at(system: &System, kind: Kind, way: Way) -> Option<String> {
    let of = |item: Item| type_at(system, item.kind(), way);
    Some(match kind {
        Kind::Object(object) => format!("retaguarda::types::{}::{}", system.id, class(object, way)),
        Kind::List(list) => format!("Vec<{}>", of(list.item)?),
        Kind::Map(item) => format!("std::collections::BTreeMap<String, {}>", of(item)?),
        Kind::OneOrMany(item) => format!("retaguarda::types::OneOrMany<{}>", of(item)?),
        _ => return None,
    })
}

fn module(system: &System) -> String {
    let both = both(system);
    let way = Way::Sent(&both);
    let mut body = String::new();
    for object in objects(system, way) {
        structure(&mut body, system, object, way);
    }
    for object in objects(system, Way::Read) {
        structure(&mut body, system, object, Way::Read);
    }
    if let Some(inbound) = system.inbound {
        structure(&mut body, system, inbound.object, Way::Read);
    }
    let mut out = format!("{HEAD}//! {}: the bodies of its requests and replies.\n", system.title);
    if body.contains("BTreeMap<") {
        out.push_str("\nuse std::collections::BTreeMap;\n");
    }
    out.push_str("\nuse serde::{Deserialize, Serialize};\n");
    if body.contains("Value") {
        out.push_str("use serde_json::Value;\n");
    }
    let own: Vec<&str> =
        ["Decimal", "OneOrMany", "Secret"].into_iter().filter(|name| uses(&body, name)).collect();
    match own.as_slice() {
        [] => {}
        [one] => {
            let _ = writeln!(out, "\nuse super::{one};");
        }
        several => {
            let _ = writeln!(out, "\nuse super::{{{}}};", several.join(", "));
        }
    }
    out + &body
}

/// Whether a type of this name stands in a field.
fn uses(body: &str, name: &str) -> bool {
    [">", "<", ",\n", " ", ")"]
        .iter()
        .any(|end| body.contains(&format!("<{name}{end}")) || body.contains(&format!(": {name}{end}")))
}

fn structure(out: &mut String, system: &System, object: &'static Object, way: Way) {
    let sent = way != Way::Read;
    let name = class(object, way);
    let must = |field: &Field| sent && field.is_required() && !prose::supplied(system, object, field);
    let _ = write!(out, "\n/// {}\n", object.doc);
    for rule in object.rules.iter().filter_map(prose::rule) {
        let _ = writeln!(out, "///\n/// {rule}");
    }
    out.push_str("#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[non_exhaustive]\n");
    let _ = writeln!(out, "pub struct {name} {{");
    for (field, attribute) in object.fields.iter().zip(attributes(object)) {
        let sentences = [field.doc.to_owned(), prose::bounds(&field.kind)];
        let doc: Vec<&str> = sentences.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        let _ = writeln!(out, "    /// {}", doc.join(" "));
        let of = type_of(&name, field, &field.kind, way);
        if must(field) {
            let _ = writeln!(out, "    #[serde(rename = \"{}\")]\n    pub {}: {of},", field.name, attribute);
        } else {
            let attributes = "default, skip_serializing_if = \"Option::is_none\"";
            let _ = writeln!(
                out,
                "    #[serde(rename = \"{}\", {attributes})]\n    pub {}: Option<{of}>,",
                field.name, attribute
            );
        }
    }
    if !sent || object.open {
        out.push_str("    /// What nobody documents.\n    #[serde(flatten)]\n    pub ");
        out.push_str(rest(object));
        out.push_str(": BTreeMap<String, Value>,\n");
    }
    out.push_str("}\n");
    if sent {
        constructor(out, object, &name, way, must);
    }
    for field in object.fields {
        if let Kind::OneOf(choices) = innermost(field.kind) {
            choice(out, &name, field, choices);
        }
    }
}

/// The names of the fields, each once: keys that differ in case alone get a number.
fn attributes(object: &Object) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for field in object.fields {
        let plain = snake(field.name);
        let same = names.iter().filter(|name| **name == plain).count();
        names.push(if same == 0 { plain } else { format!("{plain}_{}", same + 1) });
    }
    names
}

/// Where the keys go that nobody documents.
fn rest(object: &Object) -> &'static str {
    if object.fields.iter().any(|field| snake(field.name) == "outros") { "outras_chaves" } else { "outros" }
}

/// What stands in lists and maps, or the kind itself.
fn innermost(kind: Kind) -> Kind {
    match kind {
        Kind::List(List { item, .. }) | Kind::Map(item) | Kind::OneOrMany(item) | Kind::JsonText(item) => {
            innermost(item.kind())
        }
        other => other,
    }
}

/// What must be there is an argument.
fn constructor(out: &mut String, object: &Object, name: &str, way: Way, must: impl Fn(&Field) -> bool) {
    let of_struct = name;
    let argument = |(field, attribute): (&Field, String)| {
        let of = type_of(of_struct, field, &field.kind, way);
        let of = if of == "String" { "impl Into<String>".to_owned() } else { of };
        format!("{attribute}: {of}")
    };
    let arguments: Vec<String> =
        object.fields.iter().zip(attributes(object)).filter(|(field, _)| must(field)).map(argument).collect();
    if arguments.is_empty() {
        let _ = write!(
            out,
            "\nimpl Default for {of_struct} {{\n    fn default() -> Self {{\n        Self::new()\n    }}\n}}\n"
        );
    }
    let _ = write!(
        out,
        "\nimpl {of_struct} {{\n    /// With what it must have.\n    pub fn new({}) -> Self {{\n        Self {{\n",
        arguments.join(", ")
    );
    for (field, name) in object.fields.iter().zip(attributes(object)) {
        let _ = match (must(field), type_of(of_struct, field, &field.kind, way).as_str()) {
            (true, "String") => writeln!(out, "            {name}: {name}.into(),"),
            (true, _) => writeln!(out, "            {name},"),
            (false, _) => writeln!(out, "            {name}: None,"),
        };
    }
    if object.open {
        let _ = writeln!(out, "            {}: BTreeMap::new(),", rest(object));
    }
    out.push_str("        }\n    }\n}\n");
}

fn choice(out: &mut String, object: &str, field: &Field, choices: &[Choice]) {
    let _ = write!(out, "\n/// {}\n", field.doc);
    out.push_str("#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]\n#[non_exhaustive]\n");
    let _ = writeln!(out, "pub enum {} {{", choice_name(object, field));
    let mut taken = vec!["Outro".to_owned()];
    for choice in choices {
        // Words that differ in case or signs alone get a number.
        let plain = variant(choice);
        let same = taken.iter().filter(|name| **name == plain).count();
        let variant = if same == 0 { plain.clone() } else { format!("{plain}{}", same + 1) };
        taken.push(plain);
        let _ = writeln!(
            out,
            "    /// `{}`: {}.\n    #[serde(rename = \"{}\")]\n    {},",
            choice.value, choice.meaning, choice.value, variant
        );
    }
    out.push_str("    /// What the manual does not list.\n    #[serde(untagged)]\n    Outro(String),\n}\n");
}

fn choice_name(object: &str, field: &Field) -> String {
    format!("{}{}", object, naming::capital(&naming::camel(field.name)))
}

fn variant(choice: &Choice) -> String {
    match choice.value {
        "" => "Vazio".to_owned(),
        value => {
            let words: String =
                value.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
            let name = naming::capital(&naming::camel(&words.to_lowercase()));
            // No name begins with a digit.
            if name.starts_with(|c: char| c.is_ascii_digit()) { format!("V{name}") } else { name }
        }
    }
}

fn type_of(object: &str, field: &Field, kind: &Kind, way: Way) -> String {
    match kind {
        Kind::Text(_) if field.is_secret() => "Secret".to_owned(),
        Kind::Text(_)
        | Kind::Date(_)
        | Kind::DateTime(_)
        | Kind::Uuid
        | Kind::Identifier(_)
        | Kind::Email
        | Kind::Gtins(_)
        | Kind::Base64 => "String".to_owned(),
        Kind::Decimal(_) => "Decimal".to_owned(),
        Kind::Integer(_) => "i64".to_owned(),
        Kind::NumberOf(_) => "i32".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::OneOf(_) => choice_name(object, field),
        Kind::Any => "Value".to_owned(),
        Kind::Object(of) => class(of, way),
        Kind::List(list) => format!("Vec<{}>", type_of(object, field, &list.item.kind(), way)),
        Kind::Map(item) => format!("BTreeMap<String, {}>", type_of(object, field, &item.kind(), way)),
        Kind::OneOrMany(item) => format!("OneOrMany<{}>", type_of(object, field, &item.kind(), way)),
        // Replies hand out what the text holds.
        Kind::JsonText(item) => type_of(object, field, &item.kind(), way),
    }
}

/// `codigoVendedor_1` as `codigo_vendedor_1`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut last = '_';
    for character in name.chars() {
        if character.is_uppercase() && !last.is_uppercase() && last != '_' {
            out.push('_');
        }
        out.extend(character.to_lowercase());
        last = character;
    }
    if KEYWORDS.contains(&out.as_str()) { format!("r#{out}") } else { out }
}
