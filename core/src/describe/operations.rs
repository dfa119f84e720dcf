//! Every operation and every code of a problem, as JSON.

use super::flows::FlowKind;
use crate::engine::json::push_text;
use crate::messages::{Code, Language};
use crate::schema::{Operation, Paging, System};
use crate::systems::SYSTEMS;

/// Every operation: a JSON list of `{id, system, title, method, path, manual, evidence, safety, rewrites, paging, flows, parameters}`.
pub fn operations() -> String {
    let mut out = String::from("[");
    for system in SYSTEMS {
        for operation in system.operations {
            if out.len() > 1 {
                out.push(',');
            }
            write_operation(&mut out, system, operation);
        }
    }
    out.push(']');
    out
}

fn write_operation(out: &mut String, system: &System, operation: &Operation) {
    let mut text = |name: &str, value: &str| {
        out.push_str(name);
        push_text(out, value);
    };
    text("{\"id\":", &format!("{}.{}", system.id, operation.name));
    text(",\"system\":", system.id);
    text(",\"title\":", operation.title);
    text(",\"method\":", operation.method.name());
    text(",\"path\":", operation.path);
    text(",\"manual\":{\"file\":", system.manual);
    text(&format!(",\"line\":{},\"section\":", operation.manual.line), operation.manual.section);
    text("},\"evidence\":", operation.evidence.name());
    text(",\"safety\":", operation.safety.name());
    out.push_str(",\"rewrites\":");
    match operation.rewrites {
        Some(other) => push_text(out, &format!("{}.{}", system.id, other.name)),
        None => out.push_str("null"),
    }
    out.push_str(",\"paging\":");
    match operation.paging {
        Paging::None => out.push_str("null"),
        Paging::Query { parameter, last, size } => {
            out.push_str("{\"parameter\":");
            push_text(out, parameter);
            out.push_str(",\"in\":\"query\",\"last\":");
            push_text(out, last);
            out.push_str(&format!(",\"size\":{size}}}"));
        }
        Paging::Offset { limit, offset } => {
            out.push_str("{\"parameter\":");
            push_text(out, offset);
            out.push_str(",\"in\":\"query\",\"limit\":");
            push_text(out, limit);
            out.push('}');
        }
        Paging::Path { parameter, size } => {
            out.push_str("{\"parameter\":");
            push_text(out, parameter);
            out.push_str(&format!(",\"in\":\"path\",\"size\":{size}}}"));
        }
    }
    out.push_str(",\"flows\":");
    write_list(out, FlowKind::ALL.into_iter().filter(|kind| kind.is_of(operation)).map(FlowKind::name));
    out.push_str(",\"parameters\":{\"path\":");
    write_list(out, operation.path_parameters.fields.iter().map(|field| field.name));
    out.push_str(",\"query\":");
    write_list(out, operation.query.fields.iter().map(|field| field.name));
    out.push_str("}}");
}

fn write_list(out: &mut String, names: impl Iterator<Item = &'static str>) {
    out.push('[');
    for (i, name) in names.enumerate() {
        if i > 0 {
            out.push(',');
        }
        push_text(out, name);
    }
    out.push(']');
}

/// Every code of a problem: a JSON list of `{code, params, messages}`, the messages with `{param}` where a parameter belongs.
pub fn codes() -> String {
    let mut out = String::from("[");
    for (i, code) in Code::ALL.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        out.push_str("{\"code\":");
        push_text(&mut out, code.name());
        out.push_str(",\"params\":[");
        for (j, parameter) in code.parameters().iter().enumerate() {
            if j > 0 {
                out.push(',');
            }
            push_text(&mut out, parameter);
        }
        out.push_str("],\"messages\":{\"pt-BR\":");
        push_text(&mut out, code.template(Language::Portuguese));
        out.push_str(",\"en\":");
        push_text(&mut out, code.template(Language::English));
        out.push_str("}}");
    }
    out.push(']');
    out
}
