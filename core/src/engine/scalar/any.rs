//! A scalar of no table, written as it is.

use super::super::number;
use super::numbers::{emit_number, lost_its_sign};
use super::*;

/// Writes a scalar of no table as it is.
pub(crate) fn any<S: Sink + ?Sized>(
    token: Token<'_>,
    context: &mut Context<'_>,
    sink: &mut S,
    path: &Path<'_>,
) {
    match token {
        Token::Null | Token::List | Token::Object => sink.null(),
        Token::Boolean(value) => sink.boolean(value),
        Token::Number(literal) => {
            let mut scratch = String::new();
            match number::canonical(literal, &mut scratch) {
                Some(text) => {
                    let integer = !text.contains('.');
                    context.changed |= lost_its_sign(literal, text);
                    emit_number(text, integer, context, sink, path);
                }
                // Too long to be written plain: kept, as a text.
                None => {
                    context.changed = true;
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
