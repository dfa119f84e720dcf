//! The checks of a single value: what a token must be for a kind, and what is written for it.

mod any;
mod given;
mod numbers;
mod texts;
mod times;

use super::context::{Context, Entry};
use super::number;
use super::path::Path;
use super::problem::Parameter;
use super::sink::Sink;
use super::source::Token;
use super::walk::Found;
use crate::messages::{Code, Word};
use crate::schema::{Field, Kind};

pub(crate) use any::any;
pub(crate) use texts::fact_of;

/// What a rule learns of a value that was refused: nothing.
const UNKNOWN: Found = Found::Value(u8::MAX);

/// The decimal places with which sums are made.
pub(crate) const SUM_SCALE: u32 = 6;

/// Where a value goes: the field it belongs to, if it stands in an object.
#[derive(Clone, Copy)]
pub(crate) struct Slot<'f> {
    pub(crate) field: Option<&'f Field>,
    pub(crate) rank: u16,
    /// The key, where it is not the field's name: one field may stand for all that no table names.
    pub(crate) key: Option<&'f str>,
}

impl Slot<'_> {
    /// A value in no object.
    pub(crate) const BARE: Slot<'static> = Slot { field: None, rank: 0, key: None };

    /// Writes the key.
    pub(crate) fn announce<S: Sink + ?Sized>(&self, sink: &mut S) {
        if let Some(field) = self.field {
            sink.key(self.key.unwrap_or(field.name), self.rank);
        }
    }

    fn is(&self, flag: fn(&Field) -> bool) -> bool {
        self.field.is_some_and(flag)
    }
}

/// A value being checked.
pub(crate) struct Scalar<'a, 'c, S: ?Sized> {
    pub(crate) slot: Slot<'a>,
    pub(crate) path: &'a Path<'a>,
    pub(crate) context: &'a mut Context<'c>,
    pub(crate) sink: &'a mut S,
}

impl<S: Sink + ?Sized> Scalar<'_, '_, S> {
    /// Checks a token that is neither `null` nor a container, and writes what is to be sent or handed out.
    pub(crate) fn take(self, kind: &Kind, token: Token<'_>) -> Found {
        let (slot, told) = (self.slot, self.context.problems.len());
        let Scalar { path, context, sink, .. } = self;
        let found = Scalar { slot, path, context: &mut *context, sink }.checked(kind, token);
        if context.problems.len() > told {
            given::attach(slot.field, kind, token, context, told);
        }
        found
    }

    fn checked(mut self, kind: &Kind, token: Token<'_>) -> Found {
        if let Token::Text(text) = token
            && (text.is_empty() || is_zero_date(kind, text) || (text == "blank" && self.context.is_reply()))
            && let Some(found) = self.nothing(kind)
        {
            return found;
        }
        match kind {
            Kind::Text(text) => self.text(text, token),
            Kind::Decimal(decimal) => self.decimal(decimal, token),
            Kind::Integer(integer) => self.integer(integer, token),
            Kind::Boolean => self.boolean(token),
            Kind::Date(form) => self.date(*form, token),
            Kind::DateTime(form) => self.date_time(*form, token),
            Kind::Uuid => self.uuid(token),
            Kind::OneOf(choices) => self.one_of(choices, token),
            Kind::NumberOf(choices) => self.number_of(choices, token),
            Kind::Identifier(identifier) => self.identifier(*identifier, token),
            Kind::Email => self.email(token),
            Kind::Gtins(gtins) => self.gtins(*gtins, token),
            Kind::Base64 => self.base64(token),
            Kind::Any => {
                self.slot.announce(self.sink);
                any(token, self.context, self.sink, self.path);
                Found::Value(0)
            }
            Kind::Object(_) | Kind::List(_) | Kind::OneOrMany(_) | Kind::Map(_) | Kind::JsonText(_) => {
                self.mismatch(kind, token)
            }
        }
    }

    /// An empty text, or a zero date, stands for nothing where no text belongs: in a request it is left out, in a reply it is `null` where the table
    /// says so.
    fn nothing(&mut self, kind: &Kind) -> Option<Found> {
        if self.context.is_reply() {
            if !self.slot.is(Field::is_empty_null) {
                return None;
            }
            self.context.changed = true;
            self.slot.announce(self.sink);
            self.sink.null();
            return Some(Found::Null);
        }
        let stays_text = matches!(kind, Kind::Text(_) | Kind::Any) && !self.context.options.form;
        let listed =
            matches!(kind, Kind::OneOf(choices) if choices.iter().any(|choice| choice.value.is_empty()));
        (self.slot.is(|field| !field.is_required()) && !stays_text && !listed).then_some(Found::Nothing)
    }

    fn boolean(self, token: Token<'_>) -> Found {
        let lenient =
            if self.context.is_reply() { self.slot.is(Field::is_text_ok) } else { self.context.options.form };
        let value = match token {
            Token::Boolean(value) => value,
            Token::Text("true") if lenient => true,
            Token::Text("false") if lenient => false,
            Token::Number("1") if lenient => true,
            Token::Number("0") if lenient => false,
            Token::Number(literal) if !self.context.is_reply() && self.slot.is(Field::is_number_ok) => {
                match number::parse(literal).and_then(|number| number.to_i64()) {
                    Some(0) => false,
                    Some(1) => true,
                    _ => return self.mismatch(&Kind::Boolean, token),
                }
            }
            _ => return self.mismatch(&Kind::Boolean, token),
        };
        self.context.changed |= !matches!(token, Token::Boolean(_));
        if self.slot.is(Field::is_counted) {
            self.context.ledger.push(Entry { instance: 0, object: "", field: "", value: i128::from(value) });
        }
        self.slot.announce(self.sink);
        self.sink.boolean(value);
        Found::Value(u8::from(value))
    }

    fn tell(&mut self, code: Code, parameters: Vec<(&'static str, Parameter)>) {
        self.context.tell(self.path, code, parameters);
    }

    /// Tells the problem, and lets the value through: in a reply nothing is lost, and a request with an error is not built.
    fn refuse(mut self, token: Token<'_>, code: Code, parameters: Vec<(&'static str, Parameter)>) -> Found {
        self.tell(code, parameters);
        self.slot.announce(self.sink);
        any(token, self.context, self.sink, self.path);
        UNKNOWN
    }

    fn mismatch(self, kind: &Kind, token: Token<'_>) -> Found {
        match token {
            // These two tell more than that they do not belong here.
            Token::NotFinite(_) | Token::Unsupported(_) => {
                self.slot.announce(self.sink);
                any(token, self.context, self.sink, self.path);
                UNKNOWN
            }
            _ => self.refuse(token, Code::TypeMismatch, mismatch(word_of(kind), word_of_token(token))),
        }
    }
}

/// Whether this is how a vendor writes that there is no date.
fn is_zero_date(kind: &Kind, text: &str) -> bool {
    matches!(kind, Kind::Date(_) | Kind::DateTime(_))
        && (text.starts_with("0000-00-00") || text.starts_with("0001-01-01T00:00:00"))
}

/// The parameters of a type mismatch.
pub(crate) fn mismatch(expected: Word, found: Word) -> Vec<(&'static str, Parameter)> {
    vec![("expected", Parameter::Word(expected)), ("found", Parameter::Word(found))]
}

/// What a kind is called.
pub(crate) fn word_of(kind: &Kind) -> Word {
    match kind {
        Kind::Text(_) | Kind::OneOf(_) | Kind::Identifier(_) | Kind::Email | Kind::Gtins(_) => Word::Text,
        Kind::Decimal(_) => Word::Number,
        Kind::Integer(_) | Kind::NumberOf(_) => Word::Integer,
        Kind::Boolean => Word::Boolean,
        Kind::Date(_) => Word::Date,
        Kind::DateTime(_) => Word::DateTime,
        Kind::Uuid => Word::Uuid,
        Kind::Base64 => Word::Base64,
        Kind::Any | Kind::Object(_) | Kind::Map(_) | Kind::JsonText(_) => Word::Object,
        Kind::List(_) | Kind::OneOrMany(_) => Word::List,
    }
}

/// What a token is called.
pub(crate) fn word_of_token(token: Token<'_>) -> Word {
    match token {
        Token::Null => Word::Null,
        Token::Boolean(_) => Word::Boolean,
        Token::Number(_) | Token::NotFinite(_) => Word::Number,
        Token::Text(_) => Word::Text,
        Token::Bytes(_) => Word::Bytes,
        Token::Date(_) => Word::Date,
        Token::DateTime(_) => Word::DateTime,
        Token::Uuid(_) => Word::Uuid,
        Token::List => Word::List,
        Token::Object | Token::Unsupported(_) => Word::Object,
    }
}
