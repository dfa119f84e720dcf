//! The module of what vendors send: its events and secrets from the tables, the rest as it stands in `inbound.py`.

use std::fmt::Write;

use retaguarda::schema::{Inbound, Kind, System};
use retaguarda::systems::SYSTEMS;

use super::super::naming::pascal;
use super::text::{doc, quoted};
use super::types::{Way, field_doc, of_kind};
use super::{FOLDER, Generated, HEAD};
use crate::r#gen::prose;

const MODULE: &str = include_str!("inbound.py");

/// The module.
pub(super) fn module() -> Generated {
    let senders = || SYSTEMS.iter().filter_map(|system| Some((*system, system.inbound?)));
    let mut exported: Vec<String> =
        ["ASGI", "WSGI", "Received", "Refused", "RefusalKind", "Reply", "Secret", "asgi", "receive", "wsgi"]
            .map(str::to_owned)
            .to_vec();
    let mut events = String::new();
    for (system, inbound) in senders() {
        let name = pascal(system.id);
        exported.extend([format!("{name}Event"), format!("{name}Secret")]);
        event(&mut events, system, inbound);
        secret(&mut events, system, inbound);
    }
    exported.sort();
    let exported: String = exported.iter().map(|name| format!("    {},\n", quoted(name))).collect();
    let overloads = |name: &str| -> String {
        let of = |(system, _): (&System, &Inbound)| {
            let (id, name_of) = (quoted(system.id), pascal(system.id));
            let (arguments, gives) = match name {
                "receive" => (
                    format!(
                        "system: Literal[{id}],\n    headers: Any,\n    body: bytes | str | None,\n    secret: {name_of}Secret | None,\n    language: Literal[\"pt-BR\", \"en\"] = \"pt-BR\","
                    ),
                    format!("Received[{name_of}Event] | Refused"),
                ),
                _ => (
                    format!(
                        "system: Literal[{id}],\n    secret: {name_of}Secret | None,\n    on_event: Callable[[Received[{name_of}Event]], object],"
                    ),
                    name.to_uppercase(),
                ),
            };
            format!("@overload\ndef {name}(\n    {arguments}\n) -> {gives}: ...\n")
        };
        senders().map(of).collect()
    };
    let mut text = format!("{HEAD}{MODULE}");
    for (mark, with) in [
        ("    # The exported.\n", exported),
        ("# The events.\n", events),
        ("# The overloads of receive.\n", overloads("receive")),
        ("# The overloads of wsgi.\n", overloads("wsgi")),
        ("# The overloads of asgi.\n", overloads("asgi")),
    ] {
        assert!(text.contains(mark), "{mark}");
        text = text.replacen(mark, &with, 1);
    }
    Generated { path: format!("{FOLDER}/inbound.py"), text }
}

fn event(out: &mut String, system: &System, inbound: &Inbound) {
    let object = inbound.object;
    let _ = writeln!(out, "\nclass {}Event(TypedDict):", pascal(system.id));
    doc(out, "    ", &[object.doc, inbound.doc, &prose::manual(system.manual, &inbound.manual)]);
    let _ = writeln!(out, "\n    system: Literal[{}]", quoted(system.id));
    if inbound.tags != ["type"] {
        let _ = writeln!(out, "    type: Literal[{}]", types(inbound).join(", "));
        doc(out, "    ", &[&format!("O que houve: `{}`.", inbound.tags.join("."))]);
    }
    for field in object.fields.iter().filter(|field| !inbound.is_proof(field.name)) {
        // A choice that the manual does not list is refused: here the list is closed. A time is a text where it is written otherwise.
        let way = match field.kind {
            Kind::OneOf(_) | Kind::DateTime(_) => Way::Sent(&[]),
            _ => Way::Read,
        };
        let _ = writeln!(out, "    {}: {}", field.name, of_kind(&field.kind, way));
        field_doc(out, field);
    }
    out.push('\n');
}

/// Every type of an event: each value of the first tag with each of the next.
fn types(inbound: &Inbound) -> Vec<String> {
    let mut types = vec![String::new()];
    for tag in inbound.tags {
        let field = inbound.object.fields.iter().find(|field| field.name == *tag);
        let Some(Kind::OneOf(choices)) = field.map(|field| field.kind) else { continue };
        let joined = |before: &String, value: &str| {
            if before.is_empty() { value.to_owned() } else { format!("{before}.{value}") }
        };
        let of =
            |before: &String| choices.iter().map(|choice| joined(before, choice.value)).collect::<Vec<_>>();
        types = types.iter().flat_map(of).collect();
    }
    types.iter().map(|name| quoted(name)).collect()
}

fn secret(out: &mut String, system: &System, inbound: &Inbound) {
    let _ = writeln!(out, "\nclass {}Secret(TypedDict, total=False):", pascal(system.id));
    let line = format!("O que prova que um aviso é de {}: tudo o que estiver aqui é exigido.", system.title);
    doc(out, "    ", &[&line]);
    out.push('\n');
    for proof in inbound.proofs {
        let _ = writeln!(out, "    {}: Secret", proof.name());
    }
    out.push('\n');
}
