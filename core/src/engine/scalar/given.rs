//! What was given, as a message may show it: enough to find the mistake, and no more of a person or a secret than is asked for.

use super::super::problem::{GIVEN, Parameter};
use super::*;
use crate::identifiers::Identifier;

/// How much of a value a message shows.
const LENGTH: usize = 40;
/// How much of the end of a personal value stays readable.
const READABLE: usize = 2;

/// Adds the value to the problems that were told of it, where it says more than the problem does.
#[cold]
pub(super) fn attach(
    field: Option<&Field>,
    kind: &Kind,
    token: Token<'_>,
    context: &mut Context<'_>,
    told: usize,
) {
    let (Token::Text(text) | Token::Number(text) | Token::Date(text) | Token::DateTime(text)) = token else {
        return;
    };
    if text.is_empty() {
        return;
    }
    let reveal = context.options.reveal;
    let shown = match field {
        Some(field) if field.is_secret() && !reveal => return,
        _ if is_personal(kind) && !reveal => masked(text),
        _ => cut(text),
    };
    for problem in context.problems.iter_mut().skip(told).filter(|problem| says_more(problem.code)) {
        problem.parameters.push((GIVEN, Parameter::Given(shown.clone())));
    }
}

/// Whether the value helps who reads of the problem. Of a text that is too long, its length is told already.
fn says_more(code: Code) -> bool {
    matches!(
        code,
        Code::InvalidChoice
            | Code::InvalidDate
            | Code::InvalidDateTime
            | Code::MissingOffset
            | Code::InvalidUuid
            | Code::InvalidEmail
            | Code::NumberFormat
            | Code::NotInteger
            | Code::NumberTooSmall
            | Code::NumberTooGreat
            | Code::NumberNotPositive
            | Code::DecimalScale
            | Code::DecimalPrecision
            | Code::IdentifierCharacters
            | Code::IdentifierLength
            | Code::IdentifierCheckDigits
            | Code::IdentifierUnknown
            | Code::UnknownChoice
    )
}

/// Whether it says who somebody is, or how to reach them.
fn is_personal(kind: &Kind) -> bool {
    match kind {
        Kind::Email => true,
        Kind::Identifier(identifier) => {
            matches!(identifier, Identifier::Cpf | Identifier::CpfCnpj | Identifier::Pis | Identifier::Phone)
        }
        _ => false,
    }
}

/// Letters and digits as stars, but for the last ones.
fn masked(text: &str) -> String {
    let hidden = text.chars().filter(|c| c.is_alphanumeric()).count().saturating_sub(READABLE);
    let mut seen = 0;
    let stars = text.chars().map(|c| {
        seen += usize::from(c.is_alphanumeric());
        if c.is_alphanumeric() && seen <= hidden { '*' } else { c }
    });
    cut(&stars.collect::<String>())
}

fn cut(text: &str) -> String {
    let mut characters = text.chars();
    let mut shown: String = characters.by_ref().take(LENGTH).collect();
    if characters.next().is_some() {
        shown.push('…');
    }
    shown
}
