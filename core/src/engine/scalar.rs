//! The checks of a single value: what a token must be for a kind, and what is written for it.

use super::context::{Context, Entry};
use super::number::{self, Literal};
use super::options::Numbers;
use super::path::Path;
use super::problem::{Parameter, Problem, count};
use super::sink::Sink;
use super::source::Token;
use super::time;
use super::walk::Found;
use crate::identifiers::{self, Identifier};
use crate::messages::{Code, Word};
use crate::schema::{Choice, DateTimeForm, Decimal, Field, Integer, Kind, Least, NumberChoice, Text};

/// What a rule learns of a value that was refused: nothing.
const UNKNOWN: Found = Found::Value(u8::MAX);

/// The decimal places with which sums are made.
pub(crate) const SUM_SCALE: u32 = 6;

/// Where a value goes: the field it belongs to, if it stands in an object.
#[derive(Clone, Copy)]
pub(crate) struct Slot<'f> {
    pub(crate) field: Option<&'f Field>,
    pub(crate) rank: u16,
}

impl Slot<'_> {
    /// A value in no object.
    pub(crate) const BARE: Slot<'static> = Slot { field: None, rank: 0 };

    /// Writes the key.
    pub(crate) fn announce<S: Sink>(&self, sink: &mut S) {
        if let Some(field) = self.field {
            sink.key(field.name, self.rank);
        }
    }

    fn is(&self, flag: fn(&Field) -> bool) -> bool {
        self.field.is_some_and(flag)
    }
}

/// A value being checked.
pub(crate) struct Scalar<'a, 'c, S> {
    pub(crate) slot: Slot<'a>,
    pub(crate) path: &'a Path<'a>,
    pub(crate) context: &'a mut Context<'c>,
    pub(crate) sink: &'a mut S,
}

impl<S: Sink> Scalar<'_, '_, S> {
    /// Checks a token that is neither `null` nor a container, and writes what is to be sent or handed out.
    pub(crate) fn take(mut self, kind: &Kind, token: Token<'_>) -> Found {
        if let Token::Text("") = token
            && let Some(found) = self.nothing(kind)
        {
            return found;
        }
        match kind {
            Kind::Text(text) => self.text(text, token),
            Kind::Decimal(decimal) => self.decimal(decimal, token),
            Kind::Integer(integer) => self.integer(integer, token),
            Kind::Boolean => self.boolean(token),
            Kind::Date => self.date(token),
            Kind::DateTime(form) => self.date_time(*form, token),
            Kind::Uuid => self.uuid(token),
            Kind::OneOf(choices) => self.one_of(choices, token),
            Kind::NumberOf(choices) => self.number_of(choices, token),
            Kind::Identifier(identifier) => self.identifier(*identifier, token),
            Kind::Base64 => self.base64(token),
            Kind::Any => {
                self.slot.announce(self.sink);
                any(token, self.context, self.sink, self.path);
                Found::Value(0)
            }
            Kind::Object(_) | Kind::List(_) => self.mismatch(kind, token),
        }
    }

    /// An empty text stands for nothing where no text belongs: in a request it is left out, in a reply it is `null` where the table says so.
    fn nothing(&mut self, kind: &Kind) -> Option<Found> {
        if self.context.is_reply() {
            if !self.slot.is(Field::is_empty_null) {
                return None;
            }
            self.slot.announce(self.sink);
            self.sink.null();
            return Some(Found::Null);
        }
        let stays_text = matches!(kind, Kind::Text(_) | Kind::Any) && !self.context.options.form;
        let listed =
            matches!(kind, Kind::OneOf(choices) if choices.iter().any(|choice| choice.value.is_empty()));
        (self.slot.is(|field| !field.is_required()) && !stays_text && !listed).then_some(Found::Nothing)
    }

    fn text(mut self, text: &Text, token: Token<'_>) -> Found {
        let content = match token {
            Token::Text(content) => content,
            Token::Number(literal) if self.slot.is(Field::is_number_ok) => {
                let mut scratch = String::new();
                let literal = number::canonical(literal, &mut scratch).unwrap_or(literal);
                self.check_text(text, literal);
                self.slot.announce(self.sink);
                if self.context.is_reply() {
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
        if content.is_empty() && !self.context.is_reply() && self.slot.is(Field::is_required) {
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
        if !text.forbidden.is_empty()
            && let Some(character) = content.chars().find(|c| text.forbidden.contains(*c))
        {
            let parameters = vec![("character", Parameter::Text(character.to_string()))];
            self.context.tell(self.path, Code::TextForbidden, parameters);
        }
    }

    fn decimal(mut self, decimal: &Decimal, token: Token<'_>) -> Found {
        let typed;
        let literal = match self.literal(token) {
            Read::Literal(literal) => literal,
            Read::Typed(text) => {
                typed = text;
                typed.as_str()
            }
            Read::NoNumber(suggestion) => return self.no_number(token, suggestion),
            Read::Other => return self.mismatch(&Kind::Decimal(*decimal), token),
        };
        let Some(parsed) = number::parse(literal) else { return self.no_number(token, String::new()) };
        self.check_decimal(decimal, &parsed);
        self.count(&parsed);
        let mut scratch = String::new();
        let fixed = decimal.fixed && !self.context.is_reply();
        let canonical = if fixed {
            number::fixed(literal, usize::from(decimal.scale), &mut scratch)
        } else {
            number::canonical(literal, &mut scratch)
        };
        self.slot.announce(self.sink);
        emit_number(canonical.unwrap_or("0"), false, self.context, self.sink, self.path);
        Found::Value(0)
    }

    fn check_decimal(&mut self, decimal: &Decimal, parsed: &Literal<'_>) {
        let scale = parsed.scale();
        if scale > usize::from(decimal.scale) {
            let parameters = vec![
                ("max", Parameter::Number(i64::from(decimal.scale))),
                ("found", Parameter::Number(count(scale))),
            ];
            self.context.tell(self.path, Code::DecimalScale, parameters);
        }
        let room = usize::from(decimal.precision) - usize::from(decimal.scale);
        let digits = parsed.integer_digits();
        if digits > room && !parsed.is_zero() && !(room == 0 && digits == 1) {
            let parameters =
                vec![("max", Parameter::Number(count(room))), ("found", Parameter::Number(count(digits)))];
            self.context.tell(self.path, Code::DecimalPrecision, parameters);
        }
        match decimal.least {
            Least::Zero if parsed.is_negative() && !parsed.is_zero() => {
                self.context.tell(self.path, Code::NumberTooSmall, vec![("min", Parameter::Number(0))]);
            }
            Least::AboveZero if parsed.is_negative() || parsed.is_zero() => {
                self.context.tell(self.path, Code::NumberNotPositive, vec![]);
            }
            Least::None | Least::Zero | Least::AboveZero => {}
        }
    }

    /// Keeps the value for the sums of an object around it.
    fn count(&mut self, parsed: &Literal<'_>) {
        if self.slot.is(Field::is_counted)
            && let Some(value) = parsed.to_scaled(SUM_SCALE)
        {
            self.context.ledger.push(Entry { instance: 0, object: "", field: "", value });
        }
    }

    fn integer(mut self, integer: &Integer, token: Token<'_>) -> Found {
        let typed;
        let literal = match self.literal(token) {
            Read::Literal(literal) => literal,
            Read::Typed(text) => {
                typed = text;
                typed.as_str()
            }
            Read::NoNumber(suggestion) => return self.no_number(token, suggestion),
            Read::Other => return self.mismatch(&Kind::Integer(*integer), token),
        };
        let Some(parsed) = number::parse(literal) else { return self.no_number(token, String::new()) };
        self.check_integer(integer, &parsed);
        self.count(&parsed);
        self.slot.announce(self.sink);
        self.write_integer(literal, &parsed);
        Found::Value(0)
    }

    fn check_integer(&mut self, integer: &Integer, parsed: &Literal<'_>) {
        if !parsed.is_integer() {
            self.context.tell(self.path, Code::NotInteger, vec![]);
            return;
        }
        let value = parsed.to_i64();
        if value.map_or(parsed.is_negative(), |value| value < integer.min) {
            self.context.tell(self.path, Code::NumberTooSmall, vec![("min", Parameter::Number(integer.min))]);
        } else if value.is_none_or(|value| value > integer.max) {
            self.context.tell(self.path, Code::NumberTooGreat, vec![("max", Parameter::Number(integer.max))]);
        }
    }

    /// Without the `.0` that a literal may have.
    fn write_integer(&mut self, literal: &str, parsed: &Literal<'_>) {
        let mut scratch = String::new();
        let text = if parsed.is_integer() {
            number::fixed(literal, 0, &mut scratch)
        } else {
            number::canonical(literal, &mut scratch)
        };
        emit_number(text.unwrap_or("0"), true, self.context, self.sink, self.path);
    }

    /// The literal of a token where a number belongs. A text is taken for its digits: people keep exact numbers in texts.
    fn literal<'t>(&self, token: Token<'t>) -> Read<'t> {
        match token {
            Token::Number(literal) => Read::Literal(literal),
            Token::Text(text) if self.context.is_reply() => {
                if self.slot.is(Field::is_text_ok) && number::parse(text).is_some() {
                    Read::Literal(text)
                } else {
                    Read::Other
                }
            }
            Token::Text(text) if number::parse(text).is_some() => Read::Literal(text),
            Token::Text(text) => match number::from_brazilian(text) {
                Some(typed) if self.context.options.form => Read::Typed(typed),
                Some(typed) => Read::NoNumber(typed),
                None => Read::NoNumber(String::new()),
            },
            _ => Read::Other,
        }
    }

    fn no_number(self, token: Token<'_>, suggestion: String) -> Found {
        self.refuse(token, Code::NumberFormat, vec![("suggestion", Parameter::Suggestion(suggestion))])
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
            _ => return self.mismatch(&Kind::Boolean, token),
        };
        if self.slot.is(Field::is_counted) {
            self.context.ledger.push(Entry { instance: 0, object: "", field: "", value: i128::from(value) });
        }
        self.slot.announce(self.sink);
        self.sink.boolean(value);
        Found::Value(u8::from(value))
    }

    fn date(self, token: Token<'_>) -> Found {
        let text = match token {
            Token::Date(text) | Token::Text(text) => text,
            _ => return self.mismatch(&Kind::Date, token),
        };
        if !time::is_date(text) {
            return self.refuse(token, Code::InvalidDate, vec![]);
        }
        self.slot.announce(self.sink);
        self.sink.date(text);
        Found::Value(0)
    }

    fn date_time(self, form: DateTimeForm, token: Token<'_>) -> Found {
        let text = match token {
            Token::DateTime(text) | Token::Text(text) => text,
            Token::Date(text) if !self.context.is_reply() => text,
            _ => return self.mismatch(&Kind::DateTime(form), token),
        };
        if self.context.is_reply() {
            return self.date_time_read(text, token);
        }
        let midnight;
        let text = if time::is_date(text) {
            if form == DateTimeForm::WithOffset && self.context.utc_offset.is_none() {
                return self.refuse(token, Code::MissingOffset, vec![]);
            }
            midnight = format!("{text}T00:00:00");
            midnight.as_str()
        } else {
            text
        };
        let Some(parts) = time::date_time(text) else {
            return self.refuse(token, Code::InvalidDateTime, vec![]);
        };
        let written = match (form, parts.offset, self.context.utc_offset) {
            (DateTimeForm::WithOffset, Some(offset), _) | (DateTimeForm::WithOffset, None, Some(offset)) => {
                format!("{}T{}{}", parts.date, parts.time, offset)
            }
            (DateTimeForm::WithOffset, None, None) => return self.refuse(token, Code::MissingOffset, vec![]),
            (DateTimeForm::Plain, None, _) => format!("{} {}", parts.date, parts.time),
            (DateTimeForm::Plain, Some(_), _) => return self.refuse(token, Code::InvalidDateTime, vec![]),
        };
        self.slot.announce(self.sink);
        self.sink.date_time(&written);
        Found::Value(0)
    }

    fn date_time_read(self, text: &str, token: Token<'_>) -> Found {
        if time::date_time(text).is_none() {
            return self.refuse(token, Code::InvalidDateTime, vec![]);
        }
        self.slot.announce(self.sink);
        if !self.sink.date_time(text) {
            self.context.tell(self.path, Code::TimeCut, vec![]);
        }
        Found::Value(0)
    }

    fn uuid(self, token: Token<'_>) -> Found {
        let text = match token {
            Token::Uuid(text) | Token::Text(text) => text,
            _ => return self.mismatch(&Kind::Uuid, token),
        };
        if !is_uuid(text) {
            return self.refuse(token, Code::InvalidUuid, vec![]);
        }
        self.slot.announce(self.sink);
        self.sink.uuid(&text.to_ascii_lowercase());
        Found::Value(0)
    }

    fn one_of(self, choices: &'static [Choice], token: Token<'_>) -> Found {
        let Token::Text(text) = token else { return self.mismatch(&Kind::OneOf(choices), token) };
        let Some(position) = choices.iter().position(|choice| choice.value == text) else {
            let allowed = choices.iter().map(|choice| choice.value.to_owned()).collect();
            return self.no_choice(token, allowed);
        };
        self.slot.announce(self.sink);
        self.sink.text(text);
        Found::Value(u8::try_from(position).unwrap_or(u8::MAX))
    }

    fn number_of(mut self, choices: &'static [NumberChoice], token: Token<'_>) -> Found {
        let literal = match self.literal(token) {
            Read::Literal(literal) => literal,
            Read::NoNumber(suggestion) => return self.no_number(token, suggestion),
            Read::Typed(_) | Read::Other => return self.mismatch(&Kind::NumberOf(choices), token),
        };
        let Some(parsed) = number::parse(literal) else { return self.no_number(token, String::new()) };
        let value = parsed.to_i64();
        let Some(position) = choices.iter().position(|choice| Some(i64::from(choice.value)) == value) else {
            let allowed = choices.iter().map(|choice| choice.value.to_string()).collect();
            return self.no_choice(token, allowed);
        };
        self.slot.announce(self.sink);
        self.write_integer(literal, &parsed);
        Found::Value(u8::try_from(position).unwrap_or(u8::MAX))
    }

    fn no_choice(self, token: Token<'_>, allowed: Vec<String>) -> Found {
        if self.context.is_reply() {
            self.refuse(token, Code::UnknownChoice, vec![])
        } else {
            self.refuse(token, Code::InvalidChoice, vec![("allowed", Parameter::List(allowed))])
        }
    }

    fn identifier(mut self, identifier: Identifier, token: Token<'_>) -> Found {
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
                self.slot.announce(self.sink);
                match (self.context.is_reply(), number) {
                    // What the vendor sent is handed out as it is.
                    (true, _) => self.sink.text(text),
                    (false, true) => self.sink.integer(normalised.as_str()),
                    (false, false) => self.sink.text(normalised.as_str()),
                }
                Found::Value(fact_of(normalised.kind()))
            }
            Err(defect) => {
                let (code, parameters) = Problem::of_defect(identifier, defect);
                self.tell(code, parameters);
                self.slot.announce(self.sink);
                any(token, self.context, self.sink, self.path);
                UNKNOWN
            }
        }
    }

    fn base64(self, token: Token<'_>) -> Found {
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

/// What stands in the place of a number.
enum Read<'t> {
    Literal(&'t str),
    /// As people type it, understood.
    Typed(String),
    /// No number, with what it may have meant.
    NoNumber(String),
    Other,
}

/// Writes a scalar of no table as it is.
pub(crate) fn any<S: Sink>(token: Token<'_>, context: &mut Context<'_>, sink: &mut S, path: &Path<'_>) {
    match token {
        Token::Null | Token::List | Token::Object => sink.null(),
        Token::Boolean(value) => sink.boolean(value),
        Token::Number(literal) => {
            let mut scratch = String::new();
            match number::canonical(literal, &mut scratch) {
                Some(text) => {
                    let integer = !text.contains('.');
                    emit_number(text, integer, context, sink, path);
                }
                // Too long to be written plain: kept, as a text.
                None => {
                    context.tell(path, Code::NumberAsText, vec![]);
                    sink.text(literal);
                }
            }
        }
        Token::Text(text) => sink.text(text),
        Token::Date(text) => sink.date(text),
        Token::DateTime(text) => {
            sink.date_time(text);
        }
        Token::Uuid(text) => sink.uuid(text),
        Token::Bytes(_) => {
            context.tell(path, Code::UnsupportedType, vec![("found", Parameter::Text("bytes".to_owned()))]);
            sink.null();
        }
        Token::NotFinite(name) => {
            context.tell(path, Code::NotFinite, vec![("found", Parameter::Text(name.to_owned()))]);
            sink.null();
        }
        Token::Unsupported(name) => {
            context.tell(path, Code::UnsupportedType, vec![("found", Parameter::Text(name.to_owned()))]);
            sink.null();
        }
    }
}

/// Writes a canonical number, in a reply as the host wants its numbers.
fn emit_number<S: Sink>(text: &str, integer: bool, context: &mut Context<'_>, sink: &mut S, path: &Path<'_>) {
    if context.is_reply() {
        match context.options.numbers {
            Numbers::Exact => {}
            Numbers::Text if integer && number::fits_double(text) => {}
            Numbers::Text => return sink.text(text),
            Numbers::Double if number::fits_double(text) => {}
            Numbers::Double => {
                context.tell(path, Code::NumberAsText, vec![]);
                return sink.text(text);
            }
        }
    }
    if integer { sink.integer(text) } else { sink.decimal(text) }
}

/// What a rule learns of an identifier: which one it is.
pub(crate) fn fact_of(identifier: Identifier) -> u8 {
    Identifier::ALL
        .iter()
        .position(|one| *one == identifier)
        .and_then(|i| u8::try_from(i).ok())
        .unwrap_or(u8::MAX)
}

/// The parameters of a type mismatch.
pub(crate) fn mismatch(expected: Word, found: Word) -> Vec<(&'static str, Parameter)> {
    vec![("expected", Parameter::Word(expected)), ("found", Parameter::Word(found))]
}

/// What a kind is called.
pub(crate) fn word_of(kind: &Kind) -> Word {
    match kind {
        Kind::Text(_) | Kind::OneOf(_) | Kind::Identifier(_) => Word::Text,
        Kind::Decimal(_) => Word::Number,
        Kind::Integer(_) | Kind::NumberOf(_) => Word::Integer,
        Kind::Boolean => Word::Boolean,
        Kind::Date => Word::Date,
        Kind::DateTime(_) => Word::DateTime,
        Kind::Uuid => Word::Uuid,
        Kind::Base64 => Word::Base64,
        Kind::Any | Kind::Object(_) => Word::Object,
        Kind::List(_) => Word::List,
    }
}

fn word_of_token(token: Token<'_>) -> Word {
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

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, byte)| match i {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
