//! The headers of a request: what it carries, and who proves to send it.

use super::encode::Encoded;
use super::session::Session;
use super::signing::sign;
use crate::engine::Context;
use crate::engine::path::Path;
use crate::messages::Code;
use crate::schema::{Authentication, Operation, SignedToken, System};

/// All headers, in the order in which they are documented; the caller's own come last and replace none.
pub(super) fn headers(
    system: &System,
    operation: &Operation,
    session: &Session,
    further: &[(String, String)],
    body: Option<&Encoded>,
    now: i64,
    context: &mut Context<'_>,
) -> Vec<(String, String)> {
    let mut headers = Vec::with_capacity(8);
    if let Some(body) = body {
        headers.push(("Content-Type".to_owned(), body.content_type.clone()));
    }
    match operation.authentication.unwrap_or(system.authentication) {
        Authentication::None => {}
        Authentication::SignedToken(scheme) => {
            let bytes = body.map_or(&[][..], |body| &body.bytes);
            signed_token(&scheme, operation, session, bytes, now, &mut headers, context);
        }
        Authentication::Bearer(setting) => {
            headers.push(("Authorization".to_owned(), format!("Bearer {}", session.need(setting, context))));
        }
        Authentication::Basic(setting) => {
            headers.push(("Authorization".to_owned(), format!("Basic {}", session.need(setting, context))));
        }
    }
    for (header, setting) in system.headers {
        headers.extend(session.get(setting).map(|value| ((*header).to_owned(), value.to_owned())));
    }
    if let Some(agent) = session.user_agent() {
        headers.push(("User-Agent".to_owned(), agent.to_owned()));
    }
    for (name, value) in &headers {
        if !is_header_value(value) {
            context.tell(&Path::root("headers").key(name), Code::InvalidHeader, vec![]);
        }
    }
    for (name, value) in further {
        if headers.iter().any(|(ours, _)| ours.eq_ignore_ascii_case(name)) {
            context.tell(&Path::root("headers").key(name), Code::InvalidHeader, vec![]);
        } else {
            headers.push((name.clone(), value.clone()));
        }
    }
    headers
}

fn signed_token(
    scheme: &SignedToken,
    operation: &Operation,
    session: &Session,
    body: &[u8],
    now: i64,
    headers: &mut Vec<(String, String)>,
    context: &mut Context<'_>,
) {
    let (header, setting) = scheme.setting;
    let timestamp = now.to_string();
    let token = session.need(scheme.token, context);
    let password = session.need(scheme.password, context);
    let signature = sign(password, operation.method.name(), &timestamp, body);
    headers.push((header.to_owned(), session.need(setting, context).to_owned()));
    headers.push(("Authorization".to_owned(), format!("{} {token}", scheme.scheme)));
    headers.push((scheme.timestamp.to_owned(), timestamp));
    headers.push((scheme.signature.to_owned(), signature));
}

/// Visible ASCII and blanks: what every HTTP client sends as it is.
pub(super) fn is_header_value(value: &str) -> bool {
    value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
}

/// A header's name, as RFC 9110 has it.
pub(super) fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
