//! The file of what vendors send: the events by their systems, and the secrets that prove who sends them.

use std::fmt::Write;

use retaguarda::inbound::RefusalKind;
use retaguarda::schema::{Inbound, Kind, System};
use retaguarda::systems::SYSTEMS;

use super::super::naming::pascal;
use super::types::{Names, Way, fields};
use super::{HEAD, doc, quoted};
use crate::r#gen::prose;

/// The file.
pub(super) fn events() -> String {
    let mut out =
        format!("{HEAD}/** What vendors send to a receiver, and the secrets that prove who sends it. */\n");
    doc(&mut out, "", &["Um segredo; ou vários, cada um pelo nome que quem recebe lhe dá: basta um deles."]);
    out.push_str("export type Secret = string | Readonly<Record<string, string>>;\n");
    doc(&mut out, "", &["Por que algo que chegou não é aceito."]);
    out.push_str("export type RefusalKind =");
    RefusalKind::ALL.iter().for_each(|kind| {
        let _ = write!(out, "\n  | {}", quoted(kind.name()));
    });
    out.push_str(";\n");
    let senders = || SYSTEMS.iter().filter_map(|system| Some((*system, system.inbound?)));
    for (system, inbound) in senders() {
        event(&mut out, system, inbound);
        secret(&mut out, system, inbound);
    }
    doc(&mut out, "", &["Os eventos, por sistema."]);
    out.push_str("export interface Events {\n");
    for (system, _) in senders() {
        let _ = writeln!(out, "  {}: {}Event;", system.id, pascal(system.id));
    }
    out.push_str("}\n");
    doc(&mut out, "", &["Os segredos, por sistema."]);
    out.push_str("export interface Secrets {\n");
    for (system, _) in senders() {
        let _ = writeln!(out, "  {}: {}Secret;", system.id, pascal(system.id));
    }
    out.push_str("}\n");
    doc(&mut out, "", &["Um evento de qualquer sistema: `system` diz de qual."]);
    out.push_str("export type InboundEvent = Events[keyof Events];\n");
    out
}

fn event(out: &mut String, system: &System, inbound: &Inbound) {
    let object = inbound.object;
    doc(out, "", &[object.doc, inbound.doc, &prose::manual(system.manual, &inbound.manual)]);
    let _ = writeln!(out, "export interface {}Event {{\n  system: \"{}\";", pascal(system.id), system.id);
    if inbound.tags != ["type"] {
        let tags: Vec<String> =
            inbound.tags.iter().map(|tag| format!("${{{}Event[\"{tag}\"]}}", pascal(system.id))).collect();
        doc(out, "  ", &[&format!("O que houve: {}.", inbound.tags.join(" e "))]);
        let _ = writeln!(out, "  type: `{}`;", tags.join("."));
    }
    let names = Names::new(system, "");
    for field in object.fields.iter().filter(|field| !inbound.is_proof(field.name)) {
        // A choice that the manual does not list is refused: here the list is closed.
        let way = if matches!(field.kind, Kind::OneOf(_)) { Way::Sent } else { Way::Read };
        fields(out, &names, std::slice::from_ref(field), way, &[]);
    }
    out.push_str("  /** O que veio além do que o manual documenta. */\n  [campo: string]: unknown;\n}\n");
}

/// At least one of the secrets, in any combination.
fn secret(out: &mut String, system: &System, inbound: &Inbound) {
    doc(
        out,
        "",
        &[&format!("O que prova que um aviso é de {}: tudo o que estiver aqui é exigido.", system.title)],
    );
    let shapes: Vec<String> = inbound
        .proofs
        .iter()
        .map(|needed| {
            let members = inbound
                .proofs
                .iter()
                .map(|proof| format!("{}{}: Secret", proof.name(), if proof == needed { "" } else { "?" }));
            format!("{{ {} }}", members.collect::<Vec<_>>().join("; "))
        })
        .collect();
    let _ = writeln!(out, "export type {}Secret = {};", pascal(system.id), shapes.join(" | "));
}
