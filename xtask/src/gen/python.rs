//! The Python face: per system a module with its types, its resources and its client; and the names of the interface.

mod events;
mod methods;
mod text;
mod types;

use std::fmt::Write;

use retaguarda::identifiers::Identifier;
use retaguarda::inbound::RefusalKind;
use retaguarda::messages::Code;
use retaguarda::schema::{Body, ErrorKind, FILTER_OPERATORS, Field, Kind, Operation, System};
use retaguarda::systems::SYSTEMS;

use self::text::{attribute, doc, listed, quoted, snake};
pub use self::types::{Way, both, class, objects};
use self::types::{nullable, of_kind, record, sent, typed_dict};
use super::naming::{self, pascal, split};
use super::{Generated, flow_methods, prose};

const HEAD: &str = "# Generated from the catalog by `cargo xtask gen`. Do not edit.\n";
const FOLDER: &str = "bindings-python/python/retaguarda";

/// The package's own module, but for the systems.
const PACKAGE: &str = include_str!("python/package.py");

/// Every file of the face.
pub fn files() -> Vec<Generated> {
    let mut files = vec![
        Generated { path: format!("{FOLDER}/_names.py"), text: names() },
        Generated { path: format!("{FOLDER}/__init__.py"), text: package() },
        events::module(),
    ];
    for system in SYSTEMS {
        files.push(Generated { path: format!("{FOLDER}/{}.py", system.id), text: module(system) });
    }
    files
}

/// What the package exports: the systems, each read when it is first asked for.
fn package() -> String {
    let (mut modules, mut clients, mut homes, mut exported) =
        (Vec::new(), String::new(), String::new(), Vec::new());
    for system in SYSTEMS {
        let client = pascal(system.id);
        modules.push(system.id);
        let _ = writeln!(clients, "    from .{} import {client}", system.id);
        let _ = writeln!(homes, "        {}: {},", quoted(&client), quoted(system.id));
        let _ = writeln!(homes, "        {}: {},", quoted(system.id), quoted(system.id));
        exported.extend([quoted(&client), quoted(system.id)]);
    }
    modules.sort_unstable();
    let mut clients: Vec<&str> = clients.lines().collect();
    clients.sort_unstable();
    let (head, rest) = PACKAGE.split_once("__all__ = [\n").expect("the list of what is exported");
    let (own, rest) = rest.split_once("]\n").expect("the end of the list");
    exported.extend(own.lines().map(|line| line.trim().trim_end_matches(',').to_owned()));
    // As the tools of Python sort them: classes first, what begins with `_` among the small letters.
    exported.sort();
    let exported: String = exported.iter().map(|name| format!("    {name},\n")).collect();
    let head = head.replace(
        "    # The systems.\n",
        &format!("    from . import {}\n{}\n", modules.join(", "), clients.join("\n")),
    );
    let rest = rest.replace("    # The systems.\n", &homes);
    format!("{HEAD}{head}__all__ = [\n{exported}]\n{rest}")
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
        "RefusalKind",
        "The kinds of refusals of what comes in.",
        RefusalKind::ALL.iter().map(|kind| kind.name()).collect(),
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
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypedDict
from uuid import UUID

from ._engine import Record, Shapes
from ._face import Call, Client, Core, ListCall, Model, Prepared, Resource, filtered, given
from ._options import Cursor, Options

if TYPE_CHECKING:
    from ._flow import AnswerFlow, ChangesFlow, ListFlow, PartsFlow, SearchFlow

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired
";

fn module(system: &System) -> String {
    let mut out =
        format!("{HEAD}\"\"\"{}: what is sent, what is read, and the client.\"\"\"\n\n", system.title);
    let both = both(system);
    let way = Way::Sent(&both);
    let (sent, read) = (objects(system, way), objects(system, Way::Read));
    let mut body = String::new();
    for object in &sent {
        typed_dict(&mut body, system, object, way);
    }
    for operation in system.operations.iter().filter(|operation| !operation.filters.is_empty()) {
        filters(&mut body, operation, way);
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
            methods::call(&mut body, system, operation, way);
            for kind in flow_methods::of(operation) {
                methods::flow(&mut body, system, operation, way, kind);
            }
            preparation(&mut body, system, operation, way);
        }
    }
    client(&mut body, system, &resources);
    out.push_str(&imports(&body));
    let mut exported: Vec<String> = sent.iter().map(|object| class(object, way)).collect();
    exported.extend(read.iter().map(|object| object.name.to_owned()));
    let filtered = system.operations.iter().filter(|operation| !operation.filters.is_empty());
    exported.extend(filtered.map(|operation| filters_name(operation)));
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
            Some((from, names))
                if from != "from __future__" && (!line.starts_with(' ') || from.ends_with("._flow")) =>
            {
                let used: Vec<&str> =
                    names.split(", ").filter(|name| uses(name) || *name == "TYPE_CHECKING").collect();
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

// Filters

fn filters_name(operation: &Operation) -> String {
    format!("{}Filtros", pascal(operation.name))
}

/// The filters of a query: no field of a class can have such a name.
fn filters(out: &mut String, operation: &Operation, way: Way) {
    let name = filters_name(operation);
    let _ = writeln!(out, "\n\n{name} = TypedDict(\n    {},\n    {{", quoted(&name));
    for field in operation.filters {
        // A filter takes what the field's kind says, whatever else the field itself takes.
        let kind = nullable(&of_kind(&field.kind, way), true);
        for operator in FILTER_OPERATORS {
            let _ = writeln!(
                out,
                "        {}: {},",
                quoted(&format!("{}.{operator}", field.name)),
                quoted_type(&kind)
            );
        }
    }
    out.push_str("    },\n    total=False,\n)\n");
    doc(out, "", &[&format!("Os filtros de `{}`: campo e operador.", operation.name)]);
}

/// A type that is read only when it is asked for: in a call its names must be there already.
fn quoted_type(kind: &str) -> String {
    format!("\"{}\"", kind.replace('"', "'"))
}

// Resources and the client

/// What makes a record that was read the body of the operation.
fn preparation(out: &mut String, system: &System, operation: &Operation, way: Way) {
    let (Some(other), Body::Json(kind)) = (operation.rewrites, &operation.body) else { return };
    let verb = attribute(&naming::preparation(operation).replace('.', "_"));
    let record = match kind {
        Kind::List(_) => "Sequence[Mapping[str, Any] | Model]",
        _ => "Mapping[str, Any] | Model",
    };
    let signature = [
        "self".to_owned(),
        format!("registro: {record} | bytes | str"),
        "/".to_owned(),
        "*".to_owned(),
        "options: Options | None = None".to_owned(),
    ];
    out.push('\n');
    listed(out, &format!("    def {verb}("), &signature, &format!(") -> Prepared[{}]:", of_kind(kind, way)));
    doc(out, "        ", &prose::preparation(other, operation).each_ref().map(String::as_str));
    let arguments =
        [quoted(&format!("{}.{}", system.id, operation.name)), "registro".to_owned(), "options".to_owned()];
    listed(out, "        return self._core.prepare(", &arguments, ")");
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
        let _ = writeln!(out, "        {}: {},", snake(field.name), sent(field, Way::Sent(&[])));
    }
    out.push_str("        *,\n");
    for field in may {
        let _ = writeln!(
            out,
            "        {}: {} = None,",
            snake(field.name),
            nullable(&sent(field, Way::Sent(&[])), true)
        );
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
    if system.session.position("token").is_some() {
        let _ = writeln!(out, "\n    def com_token(self, token: str) -> {name}:");
        doc(out, "        ", &["O mesmo cliente, com este token."]);
        let _ = writeln!(out, "        client = object.__new__({name})");
        out.push_str("        client._bind(self._core.replace(\"token\", token))\n        return client\n");
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
