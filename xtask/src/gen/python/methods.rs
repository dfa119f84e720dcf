//! The methods of a resource: one for each call, and one for each flow.

use retaguarda::schema::{Body, Csv, Field, Kind, Operation, Reply, System};
use retaguarda::session::FlowKind;

use super::filters_name;
use super::text::{attribute, doc, listed, quoted, snake};
use super::types::{Way, nullable, of_kind, sent};
use crate::r#gen::flow_methods;
use crate::r#gen::naming::split;
use crate::r#gen::prose;

/// A call of an operation.
pub fn call(out: &mut String, system: &System, operation: &Operation, way: Way) {
    let (class, row) = match &operation.reply {
        Reply::Enveloped(Kind::List(list)) | Reply::Rows(Kind::List(list), _) => {
            ("ListCall", of_kind(&list.item.kind(), Way::Read))
        }
        reply => ("Call", read(reply)),
    };
    let mut lines = vec![
        format!("{}.", operation.title),
        operation.doc.to_owned(),
        prose::paging(operation.paging),
        prose::safety(operation.safety).to_owned(),
    ];
    let parameters = Parameters::of(operation, None);
    lines.extend(parameters.docs());
    lines.extend([
        format!("`{} {}`", operation.method.name(), operation.path),
        prose::manual(system.manual, &operation.manual),
    ]);
    let made = Made {
        verb: split(operation.name).1.replace('.', "_"),
        class,
        of: row,
        cursor: false,
        after: String::new(),
        lines,
    };
    made.write(out, system, operation, way, &parameters);
}

/// A flow of an operation.
pub fn flow(out: &mut String, system: &System, operation: &Operation, way: Way, flow: FlowKind) {
    let row = |operation: &Operation| {
        let row = flow_methods::rows(operation).expect("a test has every list that is read");
        of_kind(&row, Way::Read)
    };
    let (class, of) = match (flow, operation.flows.follow, operation.flows.search) {
        (FlowKind::Pages, ..) => ("ListFlow", row(operation)),
        (FlowKind::Sync, ..) => ("ChangesFlow", row(operation)),
        (FlowKind::Follow, Some(follow), _) => ("AnswerFlow", read(&follow.operation.reply)),
        (FlowKind::Find, _, Some(search)) => ("SearchFlow", row(search.operation)),
        _ => ("PartsFlow", read(&operation.reply)),
    };
    let parameters = Parameters::of(operation, Some(flow));
    let call = attribute(&split(operation.name).1.replace('.', "_"));
    let mut lines = flow_methods::prose(flow, operation, &call);
    lines.extend(parameters.docs());
    let cursor = flow != FlowKind::Find;
    if cursor {
        lines.push("- `cursor`: O de outra vez, com os mesmos parâmetros: continua dali.".to_owned());
    }
    lines.push(format!("`{}.{}`", system.id, operation.name));
    let rows = operation.flows.rows;
    let after = match flow {
        FlowKind::Pages | FlowKind::Sync if !rows.is_empty() => format!(", {}", quoted(rows)),
        _ => String::new(),
    };
    let verb = flow_methods::name(flow, operation).replace('.', "_");
    Made { verb, class, of, cursor, after, lines }.write(out, system, operation, way, &parameters);
}

/// What a reply has, by its type.
fn read(reply: &Reply) -> String {
    match reply {
        Reply::Enveloped(kind) | Reply::Rows(kind, _) => of_kind(kind, Way::Read),
        Reply::EnvelopedNothing => "Any".to_owned(),
        Reply::Bytes(_) => "bytes".to_owned(),
        Reply::Text => "str".to_owned(),
    }
}

/// The parameters of a method, by where they go.
struct Parameters {
    path: Vec<&'static Field>,
    query: Vec<&'static Field>,
    filters: &'static [Field],
    /// The type of the filters.
    filters_name: String,
    /// Those that must be given, by their names.
    required: Vec<&'static str>,
}

impl Parameters {
    /// Those of an operation, but for what its flow sets itself.
    fn of(operation: &Operation, flow: Option<FlowKind>) -> Parameters {
        let set = flow.map(|flow| flow_methods::sets(flow, operation)).unwrap_or_default();
        let asked = |fields: &'static [Field]| -> Vec<&'static Field> {
            fields.iter().filter(|field| !set.contains(&field.name)).collect()
        };
        let spared = flow.and_then(|flow| flow_methods::spares(flow, operation));
        let waived = |field: &Field| {
            operation.from_session.iter().any(|(name, _)| *name == field.name) || spared == Some(field.name)
        };
        let (path, query) = (asked(operation.path_parameters.fields), asked(operation.query.fields));
        let all = path.iter().chain(&query);
        let required = all.filter(|field| field.is_required() && !waived(field)).map(|field| field.name);
        Parameters {
            required: required.collect(),
            path,
            query,
            filters: operation.filters,
            filters_name: filters_name(operation),
        }
    }

    /// In a signature: first those that must be given.
    fn signature(&self, way: Way) -> Vec<String> {
        let all = self.path.iter().chain(&self.query);
        let (must, may): (Vec<&Field>, Vec<&Field>) =
            all.partition(|field| self.required.contains(&field.name));
        let must = must
            .iter()
            .map(|field| (field, nullable(&sent(field, way), field.is_nullable()), ""))
            .collect::<Vec<_>>();
        let may = may.iter().map(|field| (field, nullable(&sent(field, way), true), " = None"));
        let all = must.into_iter().chain(may);
        let mut signature: Vec<String> =
            all.map(|(field, kind, default)| format!("{}: {kind}{default}", snake(field.name))).collect();
        if !self.filters.is_empty() {
            signature.push(format!("filtros: {} | None = None", self.filters_name));
        }
        signature
    }

    /// What each is, a line of a docstring.
    fn docs(&self) -> Vec<String> {
        let all = self.path.iter().chain(&self.query);
        let mut lines: Vec<String> =
            all.map(|field| format!("- `{}`: {}", snake(field.name), field.doc)).collect();
        if !self.filters.is_empty() {
            let fields: Vec<String> = self.filters.iter().map(|field| format!("`{}`", field.name)).collect();
            let fields = fields.join(", ");
            lines.push(format!(
                "- `filtros`: por campo e operador, como em `{{\"campo.eq\": valor}}`: {fields}."
            ));
        }
        lines
    }

    /// As the engine takes them, by the vendor's names; those that may be left out only where they are given.
    fn given(&self, body: bool) -> String {
        let mut params = Vec::new();
        if !self.path.is_empty() {
            params.push(format!("\"path\": {}", dict(&self.path)));
        }
        if !self.filters.is_empty() {
            params.push(format!("\"query\": filtered({}, filtros)", dict(&self.query)));
        } else if !self.query.is_empty() {
            params.push(format!("\"query\": {}", dict(&self.query)));
        }
        if body {
            params.push("\"body\": dados".to_owned());
        }
        format!("{{{}}}", params.join(", "))
    }
}

/// A method that makes a call or a flow.
struct Made {
    verb: String,
    class: &'static str,
    /// What the call or the flow is of.
    of: String,
    /// Whether it can go on where another one ended.
    cursor: bool,
    /// Further arguments of the class.
    after: String,
    /// The docstring.
    lines: Vec<String>,
}

impl Made {
    fn write(
        &self,
        out: &mut String,
        system: &System,
        operation: &Operation,
        way: Way,
        parameters: &Parameters,
    ) {
        let Made { verb, class, of, cursor, after, lines } = self;
        let body = body_of(operation, way);
        let mut signature = vec!["self".to_owned()];
        if let Some(body) = &body {
            let default = if needs_body(system, operation) { "" } else { " | None = None" };
            signature.extend([format!("dados: {body}{default}"), "/".to_owned()]);
        }
        signature.push("*".to_owned());
        signature.extend(parameters.signature(way));
        if *cursor {
            signature.push("cursor: Cursor | None = None".to_owned());
        }
        signature.push("options: Options | None = None".to_owned());
        out.push('\n');
        listed(out, &format!("    def {}(", attribute(verb)), &signature, &format!(") -> {class}[{of}]:"));
        doc(out, "        ", &lines.iter().map(String::as_str).collect::<Vec<_>>());
        // What makes flows is read only when somebody wants one.
        let (made, core) = match *class {
            "ListFlow" => ("self._core.pages".to_owned(), None),
            "ChangesFlow" => ("self._core.changes".to_owned(), None),
            "AnswerFlow" => ("self._core.answer".to_owned(), None),
            "PartsFlow" => ("self._core.parts".to_owned(), None),
            "SearchFlow" => ("self._core.search".to_owned(), None),
            call => (call.to_owned(), Some("self._core".to_owned())),
        };
        let mut arguments: Vec<String> = core.into_iter().collect();
        arguments.extend([
            quoted(&format!("{}.{}", system.id, operation.name)),
            parameters.given(body.is_some()),
            "options".to_owned(),
        ]);
        if *cursor {
            arguments.push(format!("cursor{after}"));
        }
        listed(out, &format!("        return {made}("), &arguments, ")");
    }
}

fn dict(fields: &[&Field]) -> String {
    let entries: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", quoted(field.name), snake(field.name))).collect();
    format!("given({{{}}})", entries.join(", "))
}

/// Whether a call must give a body: not where the session, or the operation itself, has all that it must hold.
fn needs_body(system: &System, operation: &Operation) -> bool {
    match operation.body {
        Body::Json(Kind::Object(object)) | Body::Form(object) => {
            let supplied = |field: &Field| prose::supplied(system, object, field);
            !object.fields.iter().any(supplied)
                || object.fields.iter().any(|field| field.is_required() && !supplied(field))
        }
        Body::None | Body::Json(_) | Body::Csv(_) => true,
    }
}

fn body_of(operation: &Operation, way: Way) -> Option<String> {
    match &operation.body {
        Body::None => None,
        Body::Json(Kind::Any) => Some("Any".to_owned()),
        Body::Json(Kind::List(list)) => {
            Some(format!("Sequence[{} | Model] | bytes | str", of_kind(&list.item.kind(), way)))
        }
        Body::Form(object) | Body::Csv(Csv { object, .. }) => {
            Some(format!("{} | Model | bytes | str", of_kind(&Kind::Object(object), way)))
        }
        Body::Json(kind) => Some(format!("{} | Model | bytes | str", of_kind(kind, way))),
    }
}
