//! The Rust types: a struct an object, an enum a choice.

use std::fmt::Write;

use retaguarda::schema::{Body, Choice, Field, Item, Kind, Object, Reply, System};
use retaguarda::systems::SYSTEMS;

use super::{Generated, naming, prose};

const HEAD: &str = "// Generated from the catalog by `cargo xtask gen`. Do not edit.\n";

/// A module a system.
pub fn files() -> Vec<Generated> {
    let file = |system: &&System| Generated {
        path: format!("core/src/types/{}.rs", system.id),
        text: module(system),
    };
    SYSTEMS.iter().map(file).collect()
}

fn module(system: &System) -> String {
    let (mut sent, mut answered) = (Vec::new(), Vec::new());
    for operation in system.operations {
        match operation.body {
            Body::None => {}
            Body::Json(kind) => visit(&kind, &mut sent),
        }
        match operation.reply {
            Reply::Enveloped(kind) => visit(&kind, &mut answered),
            Reply::EnvelopedNothing | Reply::Bytes(_) => {}
        }
    }
    // An object that goes both ways is as open as a reply.
    sent.retain(|object| !answered.iter().any(|other| other.name == object.name));
    let mut out = format!("{HEAD}//! {}: the bodies of its requests and replies.\n", system.title);
    out.push_str("\nuse std::collections::BTreeMap;\n\nuse serde::{Deserialize, Serialize};\nuse serde_json::Value;\n\nuse super::{Decimal, Secret};\n");
    for object in &sent {
        structure(&mut out, object, true);
    }
    for object in &answered {
        structure(&mut out, object, false);
    }
    out
}

/// The objects of a kind, each once, in the order in which they are met.
fn visit(kind: &Kind, objects: &mut Vec<&'static Object>) {
    match kind {
        Kind::Object(object) => {
            if !objects.iter().any(|known| known.name == object.name) {
                objects.push(object);
                object.fields.iter().for_each(|field| visit(&field.kind, objects));
            }
        }
        Kind::List(list) => match list.item {
            Item::Object(object) => visit(&Kind::Object(object), objects),
            Item::Kind(kind) => visit(kind, objects),
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
        | Kind::Any => {}
    }
}

fn structure(out: &mut String, object: &'static Object, sent: bool) {
    let _ = write!(out, "\n/// {}\n", object.doc);
    for rule in object.rules.iter().filter_map(prose::rule) {
        let _ = writeln!(out, "///\n/// {rule}");
    }
    out.push_str("#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[non_exhaustive]\n");
    let _ = writeln!(out, "pub struct {} {{", object.name);
    for field in object.fields {
        let sentences = [field.doc.to_owned(), prose::bounds(&field.kind)];
        let doc: Vec<&str> = sentences.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        let _ = writeln!(out, "    /// {}", doc.join(" "));
        let of = type_of(object, field, &field.kind);
        if sent && field.is_required() {
            let _ = writeln!(
                out,
                "    #[serde(rename = \"{}\")]\n    pub {}: {of},",
                field.name,
                snake(field.name)
            );
        } else {
            let attributes = "default, skip_serializing_if = \"Option::is_none\"";
            let _ = writeln!(
                out,
                "    #[serde(rename = \"{}\", {attributes})]\n    pub {}: Option<{of}>,",
                field.name,
                snake(field.name)
            );
        }
    }
    if !sent {
        out.push_str("    /// What nobody documents.\n    #[serde(flatten)]\n    pub outros: BTreeMap<String, Value>,\n");
    }
    out.push_str("}\n");
    if sent {
        constructor(out, object);
    }
    for field in object.fields {
        if let Kind::OneOf(choices) = field.kind {
            choice(out, object, field, choices);
        }
    }
}

/// What must be there is an argument.
fn constructor(out: &mut String, object: &Object) {
    let required = |field: &&Field| field.is_required();
    let argument = |field: &Field| {
        let of = type_of(object, field, &field.kind);
        let of = if of == "String" { "impl Into<String>".to_owned() } else { of };
        format!("{}: {of}", snake(field.name))
    };
    let arguments: Vec<String> = object.fields.iter().filter(required).map(argument).collect();
    if arguments.is_empty() {
        let _ = write!(
            out,
            "\nimpl Default for {} {{\n    fn default() -> Self {{\n        Self::new()\n    }}\n}}\n",
            object.name
        );
    }
    let _ = write!(
        out,
        "\nimpl {} {{\n    /// With what it must have.\n    pub fn new({}) -> Self {{\n        Self {{\n",
        object.name,
        arguments.join(", ")
    );
    for field in object.fields {
        let name = snake(field.name);
        let _ = match (field.is_required(), type_of(object, field, &field.kind).as_str()) {
            (true, "String") => writeln!(out, "            {name}: {name}.into(),"),
            (true, _) => writeln!(out, "            {name},"),
            (false, _) => writeln!(out, "            {name}: None,"),
        };
    }
    out.push_str("        }\n    }\n}\n");
}

fn choice(out: &mut String, object: &Object, field: &Field, choices: &[Choice]) {
    let _ = write!(out, "\n/// {}\n", field.doc);
    out.push_str("#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]\n#[non_exhaustive]\n");
    let _ = writeln!(out, "pub enum {} {{", choice_name(object, field));
    for choice in choices {
        let _ = writeln!(
            out,
            "    /// `{}`: {}.\n    #[serde(rename = \"{}\")]\n    {},",
            choice.value,
            choice.meaning,
            choice.value,
            variant(choice)
        );
    }
    out.push_str("    /// What the manual does not list.\n    #[serde(untagged)]\n    Outro(String),\n}\n");
}

fn choice_name(object: &Object, field: &Field) -> String {
    format!("{}{}", object.name, naming::capital(&naming::camel(field.name)))
}

fn variant(choice: &Choice) -> String {
    match choice.value {
        "" => "Vazio".to_owned(),
        value => naming::capital(&naming::camel(&value.to_lowercase())),
    }
}

fn type_of(object: &Object, field: &Field, kind: &Kind) -> String {
    match kind {
        Kind::Text(_) if field.is_secret() => "Secret".to_owned(),
        Kind::Text(_) | Kind::Date | Kind::DateTime(_) | Kind::Uuid | Kind::Identifier(_) | Kind::Base64 => {
            "String".to_owned()
        }
        Kind::Decimal(_) => "Decimal".to_owned(),
        Kind::Integer(_) => "i64".to_owned(),
        Kind::NumberOf(_) => "i32".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::OneOf(_) => choice_name(object, field),
        Kind::Any => "Value".to_owned(),
        Kind::Object(of) => of.name.to_owned(),
        Kind::List(list) => format!("Vec<{}>", type_of(object, field, &list.item.kind())),
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
    out
}
