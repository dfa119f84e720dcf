//! The Python face: per system a module with its types, its resources and its client; and the names of the interface.

mod text;
mod types;

use std::fmt::Write;

use retaguarda::identifiers::Identifier;
use retaguarda::messages::Code;
use retaguarda::schema::{Authentication, Body, ErrorKind, Field, Kind, Operation, Reply, System};
use retaguarda::systems::SYSTEMS;

use self::text::{attribute, doc, listed, quoted, snake};
use self::types::{Way, nullable, objects, of_kind, record, sent, typed_dict};
use super::naming::{pascal, split};
use super::{Generated, prose};

const HEAD: &str = "# Generated from the catalog by `cargo xtask gen`. Do not edit.\n";
const FOLDER: &str = "bindings-python/python/retaguarda";

/// Every file of the face.
pub fn files() -> Vec<Generated> {
    let mut files = vec![Generated { path: format!("{FOLDER}/_names.py"), text: names() }];
    for system in SYSTEMS {
        files.push(Generated { path: format!("{FOLDER}/{}.py", system.id), text: module(system) });
    }
    files
}

/// The words of the interface, as closed types.
fn names() -> String {
    let mut out = format!("{HEAD}\"\"\"The words of the interface.\"\"\"\n\nfrom typing import Literal\n");
    let mut literal = |name: &str, doc: &str, words: Vec<&str>| {
        let _ = writeln!(out, "\n{name} = Literal[");
        for word in words {
            let _ = writeln!(out, "    {},", quoted(word));
        }
        let _ = writeln!(out, "]\n\"\"\"{doc}\"\"\"");
    };
    literal(
        "IdentifierKind",
        "The kinds of identifiers.",
        Identifier::ALL.iter().map(|kind| kind.name()).collect(),
    );
    literal(
        "ErrorKind",
        "The kinds of a vendor's errors.",
        ErrorKind::ALL.iter().map(|kind| kind.name()).collect(),
    );
    literal(
        "ProblemCode",
        "The codes of problems and notices.",
        Code::ALL.iter().map(|code| code.name()).collect(),
    );
    out
}

const IMPORTS: &str = "\
from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict
from uuid import UUID

from ._engine import Record, Shapes
from ._face import Call, Client, Core, ListCall, Model, Options, Resource, given

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired
";

fn module(system: &System) -> String {
    let mut out =
        format!("{HEAD}\"\"\"{}: what is sent, what is read, and the client.\"\"\"\n\n", system.title);
    let (sent, read) = (objects(system, Way::Sent), objects(system, Way::Read));
    for object in &sent {
        let twice = read.iter().any(|other| other.name == object.name);
        assert!(!twice, "{} is sent and read: Python needs two tables", object.name);
    }
    let mut body = String::new();
    for object in &sent {
        typed_dict(&mut body, object);
    }
    for object in &read {
        record(&mut body, object);
    }
    let _ = writeln!(body, "\n\n_SHAPES = Shapes(\n    {{");
    for object in &read {
        let _ = writeln!(body, "        {}: {},", quoted(object.name), object.name);
    }
    body.push_str("    }\n)\n");
    let resources = resources(system);
    for resource in &resources {
        let _ = writeln!(body, "\n\nclass {}(Resource):", class_of(resource));
        let _ = writeln!(body, "    \"\"\"`{}` de {}.\"\"\"\n\n    __slots__ = ()", resource, system.title);
        for operation in system.operations.iter().filter(|operation| split(operation.name).0 == *resource) {
            method(&mut body, system, operation);
        }
    }
    client(&mut body, system, &resources);
    out.push_str(&imports(&body));
    let mut exported: Vec<String> = sent.iter().chain(&read).map(|object| object.name.to_owned()).collect();
    exported.extend(resources.iter().map(|resource| class_of(resource)));
    exported.push(pascal(system.id));
    exported.sort();
    out.push_str("\n__all__ = [\n");
    for name in exported {
        let _ = writeln!(out, "    {},", quoted(&name));
    }
    out.push_str("]\n");
    out + &body
}

/// The imports that the module uses.
fn imports(body: &str) -> String {
    let uses = |name: &str| {
        let mut places = body.match_indices(name);
        places.any(|(at, _)| {
            let word = |character: Option<char>| character.is_some_and(|c| c.is_alphanumeric() || c == '_');
            !word(body[..at].chars().next_back()) && !word(body[at + name.len()..].chars().next())
        })
    };
    let mut out = String::new();
    for line in IMPORTS.lines() {
        match line.split_once(" import ") {
            Some((from, names)) if from != "from __future__" && !line.starts_with(' ') => {
                let used: Vec<&str> = names.split(", ").filter(|name| uses(name)).collect();
                if !used.is_empty() {
                    let _ = writeln!(out, "{from} import {}", used.join(", "));
                }
            }
            _ => {
                let _ = writeln!(out, "{line}");
            }
        }
    }
    out
}

// Resources and the client

fn method(out: &mut String, system: &System, operation: &Operation) {
    let (path, query) = (operation.path_parameters.fields, operation.query.fields);
    let mut signature = vec!["self".to_owned()];
    if let Some(body) = body_of(operation) {
        signature.extend([format!("dados: {body}"), "/".to_owned()]);
    }
    signature.push("*".to_owned());
    let waived = |field: &Field| operation.from_session.iter().any(|(name, _)| *name == field.name);
    let (must, may): (Vec<&Field>, Vec<&Field>) =
        path.iter().chain(query).partition(|field| field.is_required() && !waived(field));
    for field in must {
        signature.push(format!("{}: {}", snake(field.name), nullable(&sent(field), field.is_nullable())));
    }
    for field in may {
        signature.push(format!("{}: {} = None", snake(field.name), nullable(&sent(field), true)));
    }
    signature.push("options: Options | None = None".to_owned());
    let (class, row) = match &operation.reply {
        Reply::Enveloped(Kind::List(list)) => ("ListCall", of_kind(&list.item.kind(), Way::Read)),
        Reply::Enveloped(kind) => ("Call", of_kind(kind, Way::Read)),
        Reply::EnvelopedNothing => ("Call", "Any".to_owned()),
        Reply::Bytes(_) => ("Call", "bytes".to_owned()),
    };
    let verb = attribute(&split(operation.name).1.replace('.', "_"));
    out.push('\n');
    listed(out, &format!("    def {verb}("), &signature, &format!(") -> {class}[{row}]:"));
    let title = format!("{}.", operation.title);
    let place = format!("`{} {}`", operation.method.name(), operation.path);
    let paging = prose::paging(operation.paging);
    let manual = prose::manual(system.manual, operation);
    let mut lines = vec![title, operation.doc.to_owned(), paging, prose::safety(operation.safety).to_owned()];
    for field in path.iter().chain(query) {
        lines.push(format!("- `{}`: {}", snake(field.name), field.doc));
    }
    lines.extend([place, manual]);
    doc(out, "        ", &lines.iter().map(String::as_str).collect::<Vec<_>>());
    let mut params = Vec::new();
    if !path.is_empty() {
        params.push(format!("\"path\": {}", dict(path)));
    }
    if !query.is_empty() {
        params.push(format!("\"query\": {}", dict(query)));
    }
    if body_of(operation).is_some() {
        params.push("\"body\": dados".to_owned());
    }
    let arguments = [
        "self._core".to_owned(),
        quoted(&format!("{}.{}", system.id, operation.name)),
        format!("{{{}}}", params.join(", ")),
        "options".to_owned(),
    ];
    listed(out, &format!("        return {class}("), &arguments, ")");
}

/// The parameters by the vendor's names; those that may be left out only where they are given.
fn dict(fields: &[Field]) -> String {
    let entries: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", quoted(field.name), snake(field.name))).collect();
    format!("given({{{}}})", entries.join(", "))
}

fn body_of(operation: &Operation) -> Option<String> {
    match &operation.body {
        Body::None => None,
        Body::Json(Kind::List(list)) => {
            Some(format!("Sequence[{} | Model] | bytes | str", of_kind(&list.item.kind(), Way::Sent)))
        }
        Body::Json(kind) => Some(format!("{} | Model | bytes | str", of_kind(kind, Way::Sent))),
    }
}

fn client(out: &mut String, system: &System, resources: &[&str]) {
    let name = pascal(system.id);
    let _ = writeln!(out, "\n\nclass {name}(Client):");
    let mut lines = vec![
        format!("{}.", system.title),
        "Faz as chamadas e não envia nenhuma; impresso, não mostra segredo.".to_owned(),
    ];
    for field in system.session.fields {
        lines.push(format!("- `{}`: {}", snake(field.name), field.doc));
    }
    doc(out, "    ", &lines.iter().map(String::as_str).collect::<Vec<_>>());
    let slots: Vec<String> = resources.iter().map(|resource| quoted(resource)).collect();
    let _ = writeln!(out, "\n    __slots__ = ({},)\n", slots.join(", "));
    for resource in resources {
        let _ = writeln!(out, "    {resource}: {}", class_of(resource));
    }
    out.push_str("\n    def __init__(\n        self,\n");
    let (must, may): (Vec<&Field>, Vec<&Field>) =
        system.session.fields.iter().partition(|field| field.is_required());
    for field in must {
        let _ = writeln!(out, "        {}: {},", snake(field.name), sent(field));
    }
    out.push_str("        *,\n");
    for field in may {
        let _ = writeln!(out, "        {}: {} = None,", snake(field.name), nullable(&sent(field), true));
    }
    out.push_str("        options: Options | None = None,\n    ) -> None:\n        settings = {\n");
    for field in system.session.fields {
        let _ = writeln!(out, "            {}: {},", quoted(field.name), snake(field.name));
    }
    let _ = writeln!(
        out,
        "        }}\n        self._bind(Core.of({}, settings, _SHAPES, options))",
        quoted(system.id)
    );
    out.push_str("\n    def _bind(self, core: Core) -> None:\n        self._core = core\n");
    for resource in resources {
        let _ = writeln!(out, "        self.{resource} = {}(core)", class_of(resource));
    }
    match &system.authentication {
        Authentication::None => {}
        Authentication::SignedToken(scheme) => {
            let token = scheme.token;
            let _ = writeln!(out, "\n    def com_{token}(self, {token}: str) -> {name}:");
            doc(out, "        ", &["O mesmo cliente, com este token."]);
            let _ = writeln!(out, "        client = object.__new__({name})");
            let _ = writeln!(
                out,
                "        client._bind(self._core.replace({}, {token}))\n        return client",
                quoted(token)
            );
        }
    }
}

// The catalog, as these files look at it

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

/// The class of a resource: the record may have the plain name (`Cliente`), or even the plural.
fn class_of(resource: &str) -> String {
    format!("Recurso{}", pascal(resource))
}
