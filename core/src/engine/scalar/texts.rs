//! Texts, and what is written as one: choices, identifiers, UUIDs, base64.

use super::super::number;
use super::super::problem::{Problem, count};
use super::*;
use crate::identifiers::{self, Identifier, Progress, Strength};
use crate::schema::{Choice, Gtins, Text};

impl<S: Sink + ?Sized> Scalar<'_, '_, S> {
    pub(super) fn text(mut self, text: &Text, token: Token<'_>) -> Found {
        let content = match token {
            Token::Text(content) => content,
            Token::Number(literal) if self.slot.is(Field::is_number_ok) => {
                let mut scratch = String::new();
                let literal = number::canonical(literal, &mut scratch).unwrap_or(literal);
                self.check_text(text, literal);
                self.slot.announce(self.sink);
                if self.context.is_reply() {
                    self.context.changed = true;
                    self.sink.text(literal);
                } else {
                    self.sink.integer(literal);
                }
                return Found::Value(0);
            }
            _ => return self.mismatch(&Kind::Text(*text), token),
        };
        self.check_text(text, content);
        self.slot.announce(self.sink);
        self.sink.text(content);
        Found::Value(0)
    }

    fn check_text(&mut self, text: &Text, content: &str) {
        if !self.context.is_reply() && self.slot.is(Field::is_required) && content.trim().is_empty() {
            self.context.tell(self.path, Code::TextEmpty, vec![]);
        }
        let max = usize::from(text.max);
        // Bytes are never fewer than characters, so most texts need no counting.
        if max > 0 && content.len() > max {
            let length = content.chars().count();
            if length > max {
                let parameters = vec![
                    ("max", Parameter::Number(count(max))),
                    ("length", Parameter::Number(count(length))),
                ];
                self.context.tell(self.path, Code::TextTooLong, parameters);
            }
        }
        if !text.discouraged.is_empty()
            && !self.context.is_reply()
            && let Some(character) = content.chars().find(|c| text.discouraged.contains(*c))
        {
            let parameters = vec![("character", Parameter::Text(shown(character)))];
            if self.context.lines {
                self.context.tell(self.path, Code::TextForbidden, parameters);
            } else {
                self.context.warn(self.path, Code::TextDiscouraged, parameters);
            }
        }
        if !text.forbidden.is_empty()
            && let Some(character) = content.chars().find(|c| text.forbidden.contains(*c))
        {
            let parameters = vec![("character", Parameter::Text(shown(character)))];
            self.context.tell(self.path, Code::TextForbidden, parameters);
        }
    }

    pub(super) fn one_of(self, choices: &'static [Choice], token: Token<'_>) -> Found {
        let Token::Text(text) = token else { return self.mismatch(&Kind::OneOf(choices), token) };
        let Some(position) = choices.iter().position(|choice| choice.value == text) else {
            let allowed = choices.iter().map(|choice| choice.value.to_owned()).collect();
            return self.no_choice(token, allowed);
        };
        self.slot.announce(self.sink);
        self.sink.text(text);
        Found::Value(u8::try_from(position).unwrap_or(u8::MAX))
    }

    pub(super) fn no_choice(self, token: Token<'_>, allowed: Vec<String>) -> Found {
        if self.context.is_reply() {
            self.refuse(token, Code::UnknownChoice, vec![])
        } else {
            self.refuse(token, Code::InvalidChoice, vec![("allowed", Parameter::List(allowed))])
        }
    }

    pub(super) fn identifier(mut self, identifier: Identifier, token: Token<'_>) -> Found {
        let (text, number) = match token {
            Token::Text(text) => (text, false),
            Token::Number(literal)
                if self.slot.is(Field::is_number_ok) && literal.bytes().all(|b| b.is_ascii_digit()) =>
            {
                (literal, true)
            }
            _ => return self.mismatch(&Kind::Identifier(identifier), token),
        };
        let strength = self.context.options.strength;
        match identifiers::check(identifier, text, strength) {
            Ok(normalised) => {
                self.doubt(identifier, text);
                self.slot.announce(self.sink);
                self.context.changed |= number;
                match (self.context.is_reply(), number) {
                    // What the vendor sent is handed out as it is.
                    (true, _) => self.sink.text(text),
                    (false, true) => self.sink.integer(normalised.as_str()),
                    (false, false) => self.sink.text(normalised.as_str()),
                }
                Found::Value(fact_of(normalised.kind()))
            }
            Err(defect) => {
                // A text that is not whole yet.
                let goes_on = || identifiers::partial(identifier, text).1 == Progress::Incomplete;
                if !(self.context.typing && goes_on()) {
                    let (code, parameters) = Problem::of_defect(identifier, text, defect);
                    self.tell(code, parameters);
                }
                self.slot.announce(self.sink);
                any(token, self.context, self.sink, self.path);
                UNKNOWN
            }
        }
    }

    /// Tells what only the strength lets pass.
    fn doubt(&mut self, identifier: Identifier, text: &str) {
        if self.context.options.strength == Strength::Shape
            && let Err(defect) = identifiers::check(identifier, text, Strength::Strict)
        {
            let (code, parameters) = Problem::of_defect(identifier, text, defect);
            if self.context.is_reply() {
                self.context.tell(self.path, code, parameters);
            } else {
                self.context.warn(self.path, code, parameters);
            }
        }
    }

    pub(super) fn email(self, token: Token<'_>) -> Found {
        let Token::Text(text) = token else { return self.mismatch(&Kind::Email, token) };
        if !identifiers::email::is_email(text) {
            return self.refuse(token, Code::InvalidEmail, vec![]);
        }
        self.slot.announce(self.sink);
        self.sink.text(text);
        Found::Value(0)
    }

    /// Each is told on its own, the gravest first to be found.
    pub(super) fn gtins(mut self, gtins: Gtins, token: Token<'_>) -> Found {
        let Token::Text(text) = token else { return self.mismatch(&Kind::Gtins(gtins), token) };
        let parts = match gtins {
            Gtins::One => std::slice::from_ref(&text).to_vec(),
            Gtins::Several => text.split('/').collect(),
        };
        for part in parts {
            let goes_on = || !matches!(identifiers::partial(Identifier::Gtin, part).1, Progress::Wrong(_));
            if self.context.typing && part.len() < 13 && goes_on() {
                continue;
            }
            if let Err(defect) = identifiers::check(Identifier::Gtin, part, self.context.options.strength) {
                let (code, parameters) = Problem::of_defect(Identifier::Gtin, part, defect);
                return self.refuse(token, code, parameters);
            }
            self.doubt(Identifier::Gtin, part);
            match part.len() {
                8 | 13 => {}
                12 => self.context.warn(self.path, Code::GtinOf12, vec![]),
                found => {
                    let parameters = vec![
                        ("kind", Parameter::Identifier(Identifier::Gtin)),
                        ("expected", Parameter::Text("8, 13".to_owned())),
                        ("found", Parameter::Number(count(found))),
                    ];
                    return self.refuse(token, Code::IdentifierLength, parameters);
                }
            }
        }
        self.slot.announce(self.sink);
        self.sink.text(text);
        Found::Value(0)
    }

    pub(super) fn uuid(self, token: Token<'_>) -> Found {
        let text = match token {
            Token::Uuid(text) | Token::Text(text) => text,
            _ => return self.mismatch(&Kind::Uuid, token),
        };
        if !is_uuid(text) {
            return self.refuse(token, Code::InvalidUuid, vec![]);
        }
        self.context.changed |= text.bytes().any(|byte| byte.is_ascii_uppercase());
        self.slot.announce(self.sink);
        self.sink.uuid(&text.to_ascii_lowercase());
        Found::Value(0)
    }

    pub(super) fn base64(self, token: Token<'_>) -> Found {
        use base64::prelude::{BASE64_STANDARD, Engine};
        match token {
            Token::Bytes(bytes) => {
                self.slot.announce(self.sink);
                self.sink.text(&BASE64_STANDARD.encode(bytes));
                Found::Value(0)
            }
            Token::Text(text) if BASE64_STANDARD.decode(text).is_ok() => {
                self.slot.announce(self.sink);
                self.sink.text(text);
                Found::Value(0)
            }
            Token::Text(_) => self.refuse(token, Code::InvalidBase64, vec![]),
            _ => self.mismatch(&Kind::Base64, token),
        }
    }
}

/// What a rule learns of an identifier: which one it is.
pub(crate) fn fact_of(identifier: Identifier) -> u8 {
    Identifier::ALL
        .iter()
        .position(|one| *one == identifier)
        .and_then(|i| u8::try_from(i).ok())
        .unwrap_or(u8::MAX)
}

/// A character as a message can show it.
fn shown(character: char) -> String {
    match character {
        '\n' | '\r' => "\\n".to_owned(),
        ' ' => "\" \"".to_owned(),
        character => character.to_string(),
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, byte)| match i {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
