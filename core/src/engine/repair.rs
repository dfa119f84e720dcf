//! Repairs on the way: what a server shows becomes what it takes, by the tables' remedies, and every change is told.

use super::context::{Context, Direction};
use super::json::{Writer, write_text};
use super::number;
use super::path::Path;
use super::problem::{Parameter, count, message, write_parameters};
use super::scalar::{Scalar, Slot};
use super::sink::{Sink, erase};
use super::source::{Fault, Source, Token};
use super::walk::{Found, Walk};
use crate::messages::{Code, Language};
use crate::schema::{Decimal, Field, Kind, Object, Remedy};

/// One thing that was changed, from what to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// A JSON Pointer into the body that came of it: `/body/produto/lucroBruto`.
    pub path: String,
    /// What was done.
    pub code: Code,
    /// What stood there, as JSON.
    pub from: String,
    /// What stands there now, as JSON; `null` where it was left out.
    pub to: String,
    /// What the message says, as data.
    pub parameters: Vec<(&'static str, Parameter)>,
}

impl Change {
    /// The text for people.
    pub fn message(&self, language: Language) -> String {
        message(self.code, &self.parameters, language)
    }

    /// Adds it as a JSON object.
    pub fn write_json(&self, language: Language, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"path\":");
        write_text(out, &self.path);
        out.extend_from_slice(b",\"code\":");
        write_text(out, self.code.name());
        for (key, json) in [(",\"from\":", &self.from), (",\"to\":", &self.to)] {
            out.extend_from_slice(key.as_bytes());
            out.extend_from_slice(json.as_bytes());
        }
        out.extend_from_slice(b",\"params\":");
        write_parameters(&self.parameters, out);
        out.extend_from_slice(b",\"message\":");
        write_text(out, &self.message(language));
        out.push(b'}');
    }
}

/// What a field asks for, by its value.
enum Verdict {
    /// Nothing: it goes as it is.
    Fine,
    /// It is left out.
    Left(Code),
    /// It goes as this, a number or a text by the kind of the field.
    Becomes(String, Code, Vec<(&'static str, Parameter)>),
}

impl<R: Source, S: Sink + ?Sized> Walk<'_, '_, R, S> {
    /// Repairs the value of a field, if there is something to repair; else the source stands where it stood.
    pub(super) fn repair(
        &mut self,
        object: &'static Object,
        field: &Field,
        slot: Slot<'_>,
        path: &Path<'_>,
    ) -> Result<Option<Found>, Fault> {
        let remedy = object.repairs.iter().find(|repair| repair.field == field.name);
        let mark = self.source.mark();
        let verdict = judge(field, remedy.map(|repair| repair.remedy), self.source.next()?);
        self.source.rewind(mark);
        match verdict {
            Verdict::Fine => Ok(None),
            Verdict::Left(code) => {
                self.leave_out(code, path)?;
                Ok(Some(Found::Nothing))
            }
            Verdict::Becomes(text, code, parameters) => {
                let from = self.as_json(path)?;
                let token = token_of(&field.kind, &text);
                let mut writer = Writer::new();
                let mut aside = self.context.aside();
                Scalar { slot: Slot::BARE, path, context: &mut aside, sink: erase(&mut writer) }
                    .take(&field.kind, token);
                self.note(Change { path: path.pointer(), code, from, to: json(writer), parameters });
                let scalar = Scalar { slot, path, context: &mut *self.context, sink: &mut *self.sink };
                Ok(Some(scalar.take(&field.kind, token)))
            }
        }
    }

    /// An object, in another one that has it alone.
    pub(crate) fn wrapped(
        &mut self,
        name: &str,
        object: &'static Object,
        path: &Path<'_>,
    ) -> Result<(), Fault> {
        self.sink.begin_object();
        self.sink.key(name, 0);
        self.root(Kind::Object(object), &path.key(name))?;
        self.sink.end_object();
        Ok(())
    }

    /// Passes over a value that is not sent.
    pub(super) fn leave_out(&mut self, code: Code, path: &Path<'_>) -> Result<(), Fault> {
        let from = self.as_json(path)?;
        self.note(Change { path: path.pointer(), code, from, to: "null".to_owned(), parameters: vec![] });
        Ok(())
    }

    /// A value that comes next, as JSON.
    fn as_json(&mut self, path: &Path<'_>) -> Result<String, Fault> {
        let mut writer = Writer::new();
        let mut aside = self.context.aside();
        Walk { source: &mut *self.source, sink: erase(&mut writer), context: &mut aside }.any(path)?;
        Ok(json(writer))
    }

    fn note(&mut self, change: Change) {
        self.context.note(change);
    }
}

impl<'c> Context<'c> {
    /// Another of the same kind, for what is told of a value, not sent.
    fn aside(&self) -> Context<'c> {
        Context { changes: Some(Vec::new()), ..Context::new(Direction::Request, self.keys, self.options) }
    }

    /// Whether what is wrong is made right where the tables say how.
    pub(super) fn repairs(&self) -> bool {
        self.changes.is_some()
    }

    fn note(&mut self, change: Change) {
        self.changes.get_or_insert_default().push(change);
    }

    /// A key that the table spells otherwise.
    pub(super) fn note_key(&mut self, key: &str, path: &Path<'_>, name: &str) {
        let quoted = |text: &str| {
            let mut out = Vec::new();
            write_text(&mut out, text);
            utf8(out)
        };
        let parameters = vec![("key", Parameter::Text(key.to_owned()))];
        let path = path.key(name).pointer();
        self.note(Change { path, code: Code::RepairKey, from: quoted(key), to: quoted(name), parameters });
    }
}

/// What a value asks for.
fn judge(field: &Field, remedy: Option<Remedy>, token: Token<'_>) -> Verdict {
    let blank = match token {
        Token::Null => true,
        Token::Text(text) => text.trim().is_empty(),
        _ => false,
    };
    match (remedy, token) {
        (Some(Remedy::Omit), _) => return Verdict::Left(Code::RepairOmitted),
        (Some(Remedy::Fill(value)), _) if blank => {
            let parameters = vec![("to", Parameter::Text(value.to_owned()))];
            return Verdict::Becomes(value.to_owned(), Code::RepairFilled, parameters);
        }
        (Some(Remedy::OmitValue(value)), Token::Number(found) | Token::Text(found)) if found == value => {
            return Verdict::Left(Code::RepairEmpty);
        }
        _ => {}
    }
    let numeric = matches!(field.kind, Kind::Decimal(_) | Kind::Integer(_) | Kind::NumberOf(_));
    match token {
        // As `build` does, but told.
        Token::Text(text) if blank && !field.is_required() && !is_text(&field.kind, text) => {
            Verdict::Left(Code::RepairEmpty)
        }
        Token::Number(literal) if numeric => number_of(field, remedy, literal, false),
        Token::Text(text) if numeric => {
            let typed = text.trim();
            if number::parse(typed).is_some() {
                return number_of(field, remedy, typed, true);
            }
            match number::from_brazilian(typed).filter(|_| field.is_comma_ok()) {
                Some(literal) => number_of(field, remedy, &literal, true),
                None => Verdict::Fine,
            }
        }
        _ => Verdict::Fine,
    }
}

/// What a number asks for, which may have come as a text.
fn number_of(field: &Field, remedy: Option<Remedy>, literal: &str, was_text: bool) -> Verdict {
    if let (Kind::Decimal(decimal), Some(parsed)) = (&field.kind, number::parse(literal)) {
        match remedy {
            Some(Remedy::Replace(value)) if !parsed.is_zero() && parsed.integer_digits() > room(decimal) => {
                let parameters = vec![
                    ("max", Parameter::Number(count(room(decimal)))),
                    ("to", Parameter::Text(value.to_owned())),
                ];
                return Verdict::Becomes(value.to_owned(), Code::RepairReplaced, parameters);
            }
            Some(Remedy::Cut) if parsed.written_scale() > usize::from(decimal.scale) => {
                if let Some(cut) = cut_off(literal, usize::from(decimal.scale)) {
                    let parameters = vec![("max", Parameter::Number(i64::from(decimal.scale)))];
                    return Verdict::Becomes(cut, Code::RepairCut, parameters);
                }
            }
            _ => {}
        }
    }
    if was_text { Verdict::Becomes(literal.to_owned(), Code::RepairNumber, vec![]) } else { Verdict::Fine }
}

/// The digits that a field has before the point.
fn room(decimal: &Decimal) -> usize {
    usize::from(decimal.precision.saturating_sub(decimal.scale))
}

/// The number with so many places and no more, not rounded; nothing where it is too long to be written.
fn cut_off(literal: &str, places: usize) -> Option<String> {
    let mut scratch = String::new();
    let text = number::canonical(literal, &mut scratch)?;
    let Some((whole, fraction)) = text.split_once('.') else { return Some(text.to_owned()) };
    let kept: String = fraction.chars().take(places).collect();
    let cut = if kept.is_empty() { whole.to_owned() } else { format!("{whole}.{kept}") };
    // What is left of a small negative number may be a zero, which has no sign.
    number::canonical(&cut, &mut String::new()).map(str::to_owned)
}

/// Whether a blank text is a value of this kind.
fn is_text(kind: &Kind, text: &str) -> bool {
    match kind {
        Kind::Text(_) | Kind::Any => true,
        Kind::OneOf(choices) => choices.iter().any(|choice| choice.value == text),
        _ => false,
    }
}

/// What is sent of a kind, by its text.
fn token_of<'t>(kind: &Kind, text: &'t str) -> Token<'t> {
    match kind {
        Kind::Decimal(_) | Kind::Integer(_) | Kind::NumberOf(_) => Token::Number(text),
        _ => Token::Text(text),
    }
}

fn json(writer: Writer) -> String {
    utf8(writer.into_bytes())
}

/// What the writer wrote is UTF-8 always.
fn utf8(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}
