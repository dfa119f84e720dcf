//! Numbers: exact by their literals, never by way of a float.

use super::super::number::{self, Literal};
use super::super::options::Numbers;
use super::super::problem::count;
use super::*;
use crate::schema::{Decimal, Integer, Least, NumberChoice};

impl<S: Sink + ?Sized> Scalar<'_, '_, S> {
    pub(super) fn decimal(self, decimal: &Decimal, token: Token<'_>) -> Found {
        self.number(&Kind::Decimal(*decimal), token, |scalar, literal, parsed| {
            scalar.check_decimal(decimal, parsed);
            let mut scratch = String::new();
            let fixed = decimal.fixed && !scalar.context.is_reply();
            let canonical = if fixed {
                number::fixed(literal, usize::from(decimal.scale), &mut scratch)
            } else {
                match number::canonical(literal, &mut scratch) {
                    // Hundreds of zeros at the end of a number are not worth sending, the number is.
                    None => number::fixed(literal, parsed.scale(), &mut scratch),
                    canonical => canonical,
                }
            };
            scalar.slot.announce(scalar.sink);
            scalar.emit(canonical, literal, false);
        })
    }

    /// Reads a number, keeps it for sums, and hands it on to be checked and written.
    fn number(
        mut self,
        kind: &Kind,
        token: Token<'_>,
        take: impl FnOnce(&mut Self, &str, &Literal<'_>),
    ) -> Found {
        let typed;
        let literal = match self.literal(token) {
            Read::Literal(literal) => literal,
            Read::Typed(text) => {
                typed = text;
                typed.as_str()
            }
            Read::NoNumber(suggestion) => return self.no_number(token, suggestion),
            Read::Other => return self.mismatch(kind, token),
        };
        let Some(parsed) = number::parse(literal) else { return self.no_number(token, String::new()) };
        self.count(&parsed);
        take(&mut self, literal, &parsed);
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
        if digits > room && !parsed.is_zero() {
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

    pub(super) fn integer(self, integer: &Integer, token: Token<'_>) -> Found {
        self.number(&Kind::Integer(*integer), token, |scalar, literal, parsed| {
            scalar.check_integer(integer, parsed);
            scalar.slot.announce(scalar.sink);
            scalar.write_integer(literal, parsed);
        })
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
        self.emit(text, literal, true);
    }

    /// Writes a number; one too long to be written plain is kept as a text. A request has an error by then.
    fn emit(&mut self, text: Option<&str>, literal: &str, integer: bool) {
        match text {
            Some(text) => {
                self.context.changed |= lost_its_sign(literal, text);
                emit_number(text, integer, self.context, self.sink, self.path);
            }
            None => {
                self.context.changed = true;
                if self.context.is_reply() {
                    self.context.tell(self.path, Code::NumberAsText, vec![]);
                }
                self.sink.text(literal);
            }
        }
    }

    pub(super) fn number_of(mut self, choices: &'static [NumberChoice], token: Token<'_>) -> Found {
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

    /// The literal of a token where a number belongs. A text is taken for its digits: people keep exact numbers in texts.
    fn literal<'t>(&mut self, token: Token<'t>) -> Read<'t> {
        self.context.changed |= !matches!(token, Token::Number(_));
        match token {
            Token::Number(literal) => Read::Literal(literal),
            Token::Text(text) if self.context.is_reply() => {
                if !self.slot.is(Field::is_text_ok) {
                    return Read::Other;
                }
                let typed = || number::from_brazilian(text.trim_end_matches('%').trim());
                match number::parse(text) {
                    Some(_) => Read::Literal(text),
                    None if self.slot.is(Field::is_comma_ok) => typed().map_or(Read::Other, Read::Typed),
                    None => Read::Other,
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

    /// Keeps the value for the sums of an object around it.
    fn count(&mut self, parsed: &Literal<'_>) {
        if self.slot.is(Field::is_counted)
            && let Some(value) = parsed.to_scaled(SUM_SCALE)
        {
            self.context.ledger.push(Entry { instance: 0, object: "", field: "", value });
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

/// Whether a number is a `-0` that became `0`.
pub(super) fn lost_its_sign(literal: &str, text: &str) -> bool {
    literal.starts_with('-') && !text.starts_with('-')
}

/// Writes a canonical number, in a reply as the host wants its numbers.
pub(super) fn emit_number<S: Sink + ?Sized>(
    text: &str,
    integer: bool,
    context: &mut Context<'_>,
    sink: &mut S,
    path: &Path<'_>,
) {
    if context.is_reply() || context.changes.is_some() {
        match context.options.numbers {
            Numbers::Exact => {}
            Numbers::Double | Numbers::Text if !context.is_reply() => {
                // A host that has doubles only sends the text back.
                return if number::fits_double(text) { sink.decimal(text) } else { sink.text(text) };
            }
            Numbers::Text if integer && number::fits_double(text) => {}
            Numbers::Text => {
                context.changed = true;
                return sink.text(text);
            }
            Numbers::Double if number::fits_double(text) => {}
            Numbers::Double => {
                context.changed = true;
                context.tell(path, Code::NumberAsText, vec![]);
                return sink.text(text);
            }
        }
    }
    if integer { sink.integer(text) } else { sink.decimal(text) }
}
