//! A body as it came, JSON or a form, taken apart into its members.

use zeroize::Zeroizing;

use super::multipart;
use crate::engine::json::{Reader, push_text};
use crate::engine::path::Path;
use crate::engine::scalar::{mismatch, word_of_token};
use crate::engine::{Fault, Parameter, Problem, Source, Token};
use crate::messages::{Code, Word};
use crate::schema::Content;

/// The most members: vendors send five at most.
const MAX_MEMBERS: usize = 100;

/// A member of the body. One of them is a secret: all are wiped when they are dropped.
pub(super) struct Member {
    pub(super) name: String,
    /// Its value as JSON.
    pub(super) json: Zeroizing<String>,
}

impl Member {
    /// A member that is a text.
    pub(super) fn of_text(name: &str, text: &str) -> Member {
        let mut json = Zeroizing::new(String::with_capacity(text.len() * 2 + 2));
        push_text(&mut json, text);
        Member { name: name.to_owned(), json }
    }
}

/// The members of a body.
pub(super) fn read(content: Content, mime: &str, body: &[u8]) -> Result<Vec<Member>, Vec<Problem>> {
    let members = match content {
        Content::Json => json(body)?,
        Content::Form => form_urlencoded::parse(body)
            .take(MAX_MEMBERS + 1)
            .map(|(name, value)| Member::of_text(&name, &value))
            .collect(),
        Content::Multipart => parameter(mime, "boundary")
            .and_then(|boundary| multipart::parts(&boundary, body, MAX_MEMBERS + 1))
            .ok_or_else(|| vec![Problem::new(String::new(), Code::Multipart, vec![])])?,
    };
    if members.len() > MAX_MEMBERS {
        let parameters = vec![
            ("max", Parameter::Number(MAX_MEMBERS as i64)),
            ("length", Parameter::Number(members.len() as i64)),
        ];
        return Err(vec![Problem::new(String::new(), Code::ListTooLong, parameters)]);
    }
    Ok(members)
}

fn json(body: &[u8]) -> Result<Vec<Member>, Vec<Problem>> {
    let fault = |fault: Fault| vec![fault.problem(&Path::root(""))];
    let mut reader = Reader::new(body).map_err(fault)?.lenient();
    let mut members = Vec::new();
    let token = reader.next().map_err(fault)?;
    if token != Token::Object {
        let parameters = mismatch(Word::Object, word_of_token(token));
        return Err(vec![Problem::new(String::new(), Code::TypeMismatch, parameters)]);
    }
    while let Some(name) = reader.key().map_err(fault)?.map(str::to_owned) {
        let mark = reader.mark();
        reader.skip().map_err(fault)?;
        if members.len() <= MAX_MEMBERS {
            members.push(Member { name, json: Zeroizing::new(reader.slice_since(mark).to_owned()) });
        }
    }
    reader.end().map_err(fault)?;
    Ok(members)
}

/// The token of `Authorization: Bearer`.
pub(super) fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Whether a content type is this one, parameters aside.
pub(super) fn is_mime(content_type: &str, mime: &str) -> bool {
    content_type.split(';').next().is_some_and(|found| found.trim().eq_ignore_ascii_case(mime))
}

/// A parameter of a header: `form-data; name="codigo"`. In quotation marks a backslash takes the next character as it is.
pub(super) fn parameter(header: &str, wanted: &str) -> Option<String> {
    let (_, mut rest) = header.split_once(';')?;
    loop {
        let (name, tail) = rest.split_once('=')?;
        let mut value = String::new();
        let mut characters = tail.chars();
        let quoted = tail.starts_with('"');
        if quoted {
            characters.next();
            loop {
                match characters.next()? {
                    '"' => break,
                    '\\' => value.push(characters.next()?),
                    character => value.push(character),
                }
            }
        }
        let tail = characters.as_str();
        let (bare, next) = tail.split_once(';').unwrap_or((tail, ""));
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(if quoted { value } else { bare.trim().to_owned() });
        }
        rest = next;
    }
}
