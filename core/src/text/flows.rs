//! The flows as text. State and access are JSON texts, which a host keeps and passes on as they are: the state is a flow's own, the access is shared by
//! all flows of a session, and a secret.

use super::{framed, object, read_headers, utf8, words_of, write_problems};
use crate::engine::json::write_text;
use crate::engine::{Parameter, Problem, Source};
use crate::messages::{Code, Language};
use crate::session::{
    Access, Action, Failed, Fed, Flow, FlowKind, FlowOptions, Read, Reason, Received, Sending, Tree,
};

/// Begins a flow: `{"ok":true,"state","warnings"}` or `{"ok":false,"problems"}`. `flow` is `call`, `pages`, `sync`, `follow`, `batches` or `find`;
/// `cursor` is one of an earlier run of the same, or empty.
pub fn flow_start(
    flow: &str,
    operation: &str,
    params: &str,
    body: Option<&[u8]>,
    session: &str,
    cursor: &str,
    options: &str,
) -> String {
    flow_start_from(flow, operation, &mut object(params), body, &mut object(session), cursor, options)
}

/// As [`flow_start`], for hosts that lend their own objects.
pub fn flow_start_from<R: Source, Q: Source>(
    flow: &str,
    operation: &str,
    params: &mut R,
    body: Option<&[u8]>,
    session: &mut Q,
    cursor: &str,
    options: &str,
) -> String {
    let begun = FlowOptions::from_json(options).and_then(|options| {
        let kind = FlowKind::from_name(flow).ok_or_else(|| vec![unknown_flow()])?;
        Flow::start(kind, operation, params, body, session, cursor, &options)
    });
    let mut out = Vec::new();
    let problems = match begun {
        Ok((flow, warnings)) => {
            out.extend_from_slice(b"{\"ok\":true,\"state\":");
            write_text(&mut out, &flow.to_json());
            out.extend_from_slice(b",\"warnings\":");
            warnings
        }
        Err(problems) => {
            out.extend_from_slice(b"{\"ok\":false,\"problems\":");
            problems
        }
    };
    write_problems(&mut out, operation, &words_of(options), &problems);
    out.push(b'}');
    utf8(out)
}

/// What to do next: a frame as that of [`super::build`], its head `{"state","access","action"}`, its body that of the request to send.
pub fn flow_step(state: &str, session: &str, access: &str, now: f64, jitter: f64) -> Vec<u8> {
    flow_step_from(state, &mut object(session), access, now, jitter)
}

/// As [`flow_step`], for hosts that lend their own objects.
pub fn flow_step_from<Q: Source>(
    state: &str,
    session: &mut Q,
    access: &str,
    now: f64,
    jitter: f64,
) -> Vec<u8> {
    let (new_state, new_access, action) = match open(state, access) {
        Ok((mut flow, mut shared)) => {
            let action = flow.step(session, &mut shared, now, jitter);
            (flow.to_json(), shared.to_json(), action)
        }
        Err(problems) => {
            let failed = Failed::of_problems(&problems, "", Language::default());
            (state.to_owned(), access.to_owned(), Action::Failed(failed))
        }
    };
    let mut frame = vec![0; 4];
    write_kept(&mut frame, &new_state, &new_access);
    frame.extend_from_slice(b",\"action\":");
    let body = write_action(&mut frame, action);
    framed(frame, body)
}

/// Takes a reply: `{"state","access","read","warnings","progress"}`. `headers` is a JSON object of texts.
pub fn flow_feed(state: &str, access: &str, status: u16, headers: &str, body: &[u8], now: f64) -> String {
    let headers = read_headers(headers);
    let headers: Vec<(&str, &str)> =
        headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut out = Vec::new();
    let (fed, operation, language) = match open(state, access) {
        Ok((mut flow, mut shared)) => {
            let fed = flow.feed(&mut shared, &Received { status, headers: &headers, body }, now);
            write_kept(&mut out, &flow.to_json(), &shared.to_json());
            (fed, flow.id(), flow.language())
        }
        Err(problems) => {
            write_kept(&mut out, state, access);
            (Fed { warnings: problems, ..Fed::default() }, String::new(), Language::default())
        }
    };
    out.extend_from_slice(b",\"read\":");
    match &fed.read {
        Some(read) => write_read(&mut out, read),
        None => out.extend_from_slice(b"null"),
    }
    out.extend_from_slice(b",\"warnings\":");
    write_problems(&mut out, &operation, language, &fed.warnings);
    out.extend_from_slice(b",\"progress\":");
    fed.progress.to_tree().write(&mut out);
    out.push(b'}');
    utf8(out)
}

/// Takes it that no reply came: `{"state","access"}`. `reason` is `connect`, `timeout`, `network` or `cancelled`.
pub fn flow_fail(state: &str, access: &str, reason: &str, now: f64) -> String {
    let mut out = Vec::new();
    match open(state, access) {
        Ok((mut flow, mut shared)) => {
            flow.fail(&mut shared, Reason::from_name(reason), now);
            write_kept(&mut out, &flow.to_json(), &shared.to_json());
        }
        Err(_) => write_kept(&mut out, state, access),
    }
    out.push(b'}');
    utf8(out)
}

/// What a host has kept.
fn open(state: &str, access: &str) -> Result<(Flow, Access), Vec<Problem>> {
    Ok((Flow::from_json(state)?, Access::from_json(access)?))
}

/// Opens an object with what a host is to keep.
fn write_kept(out: &mut Vec<u8>, state: &str, access: &str) {
    out.extend_from_slice(b"{\"state\":");
    write_text(out, state);
    out.extend_from_slice(b",\"access\":");
    write_text(out, access);
}

/// Writes an action, and gives the body of its request.
fn write_action(out: &mut Vec<u8>, action: Action) -> Vec<u8> {
    match action {
        Action::Send(sending) => return write_sending(out, sending),
        Action::Wait { until, why } => Tree::object([
            ("do", Tree::text("wait")),
            ("until", Tree::seconds(until)),
            ("why", Tree::text(why.name())),
        ])
        .write(out),
        Action::Done(done) => done.tree().write(out),
        Action::Failed(failed) => {
            out.extend_from_slice(b"{\"do\":\"failed\",\"error\":");
            out.extend_from_slice(failed.to_json().as_bytes());
            out.push(b'}');
        }
    }
    Vec::new()
}

fn write_sending(out: &mut Vec<u8>, sending: Sending) -> Vec<u8> {
    let Sending { request, operation, purpose, timeout, attempt } = sending;
    let headers = request.headers.iter().map(|(name, value)| (name.clone(), Tree::text(value))).collect();
    Tree::object([
        ("do", Tree::text("send")),
        (
            "request",
            Tree::object([
                ("method", Tree::text(request.method)),
                ("url", Tree::text(&request.url)),
                ("headers", Tree::Object(headers)),
                ("hasBody", Tree::Boolean(request.body.is_some())),
            ]),
        ),
        ("operation", Tree::text(&operation)),
        ("purpose", Tree::text(purpose)),
        ("timeout", Tree::seconds(timeout)),
        ("attempt", Tree::count(u64::from(attempt))),
    ])
    .write(out);
    request.body.unwrap_or_default()
}

fn write_read(out: &mut Vec<u8>, read: &Read) {
    let optional = |out: &mut Vec<u8>, key: &str, json: Option<String>| {
        out.extend_from_slice(key.as_bytes());
        out.extend_from_slice(json.as_deref().unwrap_or("null").as_bytes());
    };
    out.extend_from_slice(b"{\"operation\":");
    write_text(out, &read.operation);
    optional(out, ",\"rows\":", read.rows.map(|rows| rows.to_string()));
    optional(out, ",\"list\":", read.list.map(|list| Tree::text(list).to_json()));
    let skip = Tree::List(read.skip.iter().copied().map(Tree::count).collect());
    optional(out, ",\"skip\":", Some(skip.to_json()));
    optional(out, ",\"page\":", Some(read.page.to_string()));
    optional(out, ",\"cursor\":", read.cursor.clone());
    out.push(b'}');
}

fn unknown_flow() -> Problem {
    let parameters = vec![("option", Parameter::Text("flow".to_owned()))];
    Problem::new(String::new(), Code::InvalidOption, parameters)
}
