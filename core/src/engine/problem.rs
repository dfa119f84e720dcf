//! A problem of a request, or a notice about a reply: data first, prose last.

use super::json::write_text;
use super::options::Options;
use crate::identifiers::{Defect, Identifier};
use crate::messages::{Code, Language, Word, fill};

/// The parameter that holds what was given. The interface tells it beside the others, for it is no part of what is wrong.
pub(super) const GIVEN: &str = "given";

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The request is not built.
    Error,
    /// The request may be sent, but somebody should look.
    Warning,
    /// The reply deviates from the tables here.
    Notice,
}

impl Severity {
    /// Its word in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Notice => "notice",
        }
    }
}

/// One thing that is wrong, and where. Of the value it holds at most what a person needs to find it, personal ones masked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A JSON Pointer: `/body/nome`, `/query/datade`, `/session/token`; in a reply into the vendor's own text, `/dados/0/nome`.
    pub path: String,
    /// What is wrong.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What the message says, as data.
    pub parameters: Vec<(&'static str, Parameter)>,
}

/// A parameter of a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// A text.
    Text(String),
    /// A number.
    Number(i64),
    /// A word with a translation.
    Word(Word),
    /// Some texts.
    List(Vec<String>),
    /// The nearest known name, or a number as it should be typed; empty where there is none.
    Suggestion(String),
    /// What an identifier is called.
    Identifier(Identifier),
    /// What was given, as it may be shown.
    Given(String),
}

/// In which words problems are told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Voice<'o> {
    language: Language,
    /// Without the name of the field and what was given.
    plain: bool,
    texts: &'o [(Code, String)],
}

impl From<Language> for Voice<'_> {
    fn from(language: Language) -> Self {
        Voice { language, plain: false, texts: &[] }
    }
}

impl<'o> From<&'o Options> for Voice<'o> {
    fn from(options: &'o Options) -> Self {
        Voice { language: options.language, plain: options.plain, texts: &options.texts }
    }
}

impl Problem {
    /// A problem of a request.
    pub(crate) fn new(path: String, code: Code, parameters: Vec<(&'static str, Parameter)>) -> Self {
        Problem { path, code, severity: Severity::Error, parameters }
    }

    /// The code and the parameters with which a defect of an identifier is told. Of a CPF or CNPJ the length says which one was meant.
    pub(crate) fn of_defect(
        kind: Identifier,
        text: &str,
        defect: Defect,
    ) -> (Code, Vec<(&'static str, Parameter)>) {
        let mut parameters = vec![("kind", Parameter::Identifier(kind.meant(text)))];
        let code = match defect {
            Defect::Empty => Code::IdentifierEmpty,
            Defect::Characters => Code::IdentifierCharacters,
            Defect::Length { found, expected } => {
                parameters.push(("expected", Parameter::Text(expected.to_string())));
                parameters.push(("found", Parameter::Number(count(found))));
                Code::IdentifierLength
            }
            Defect::CheckDigits => Code::IdentifierCheckDigits,
            Defect::Repeated => Code::IdentifierRepeated,
            Defect::Unknown => Code::IdentifierUnknown,
            Defect::Email => return (Code::InvalidEmail, vec![]),
        };
        (code, parameters)
    }

    /// The text for people: the name of the field, what is wrong, and what was given. A text of the caller's own stands alone; in it `{label}` and `{given}`
    /// are known beside the parameters.
    pub fn message<'v>(&self, operation: &str, voice: impl Into<Voice<'v>>) -> String {
        self.told(&label(operation, &self.path), voice.into())
    }

    fn told(&self, label: &str, voice: Voice<'_>) -> String {
        let mut message = String::new();
        let value = |name: &str, message: &mut String| match (name, self.parameter(name)) {
            ("label", _) => message.push_str(label),
            (_, Some(value)) => message.push_str(&value.text(voice.language)),
            (_, None) => {}
        };
        if let Some((_, own)) = voice.texts.iter().find(|(code, _)| *code == self.code) {
            fill(own, &mut message, value);
            return message;
        }
        if !voice.plain && !label.is_empty() {
            message.push_str(label);
            message.push_str(": ");
        }
        fill(self.code.template(voice.language), &mut message, value);
        if let (Some(given), false) = (self.parameter(GIVEN), voice.plain) {
            message.push_str(match voice.language {
                Language::Portuguese => "; informado: ",
                Language::English => "; given: ",
            });
            message.push_str(&given.text(voice.language));
        }
        message
    }

    fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Adds it as a JSON object.
    pub fn write_json<'v>(&self, operation: &str, voice: impl Into<Voice<'v>>, out: &mut Vec<u8>) {
        let label = label(operation, &self.path);
        let mut parameters = Vec::new();
        write_parameters(&self.parameters, &mut parameters);
        let texts = [operation, &self.path, &label, self.code.name()];
        let given = match self.parameter(GIVEN) {
            Some(Parameter::Given(given)) => Some(given.as_str()),
            _ => None,
        };
        write_problem(out, texts, self.severity, &parameters, given, &self.told(&label, voice.into()));
    }
}

/// Adds problems as a JSON list.
pub fn write_problems<'v>(
    out: &mut Vec<u8>,
    operation: &str,
    voice: impl Into<Voice<'v>>,
    problems: &[Problem],
) {
    let voice = voice.into();
    out.push(b'[');
    for (i, problem) in problems.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        problem.write_json(operation, voice, out);
    }
    out.push(b']');
}

/// The name of the place, where the tables are at hand.
fn label(operation: &str, path: &str) -> String {
    #[cfg(feature = "labels")]
    return super::label::label(operation, path);
    #[cfg(not(feature = "labels"))]
    {
        let _ = (operation, path);
        String::new()
    }
}

/// Adds a problem as a JSON object: operation, path, label and code, and the parameters as the JSON object that they are.
pub(crate) fn write_problem(
    out: &mut Vec<u8>,
    [operation, path, label, code]: [&str; 4],
    severity: Severity,
    parameters: &[u8],
    given: Option<&str>,
    message: &str,
) {
    for (key, text) in [
        ("{\"operation\":", operation),
        (",\"path\":", path),
        (",\"label\":", label),
        (",\"code\":", code),
        (",\"severity\":", severity.name()),
    ] {
        out.extend_from_slice(key.as_bytes());
        write_text(out, text);
    }
    out.extend_from_slice(b",\"params\":");
    out.extend_from_slice(parameters);
    out.extend_from_slice(b",\"given\":");
    match given {
        Some(given) => write_text(out, given),
        None => out.extend_from_slice(b"null"),
    }
    out.extend_from_slice(b",\"message\":");
    write_text(out, message);
    out.push(b'}');
}

/// The text of a code for people.
pub(super) fn message(code: Code, parameters: &[(&'static str, Parameter)], language: Language) -> String {
    let mut message = String::new();
    fill(code.template(language), &mut message, |name, message| {
        if let Some((_, value)) = parameters.iter().find(|(key, _)| *key == name) {
            message.push_str(&value.text(language));
        }
    });
    message
}

/// Adds parameters as a JSON object, but for what was given.
pub(super) fn write_parameters(parameters: &[(&'static str, Parameter)], out: &mut Vec<u8>) {
    out.push(b'{');
    for (i, (name, value)) in parameters.iter().filter(|(name, _)| *name != GIVEN).enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_text(out, name);
        out.push(b':');
        value.write_json(out);
    }
    out.push(b'}');
}

impl Parameter {
    fn text(&self, language: Language) -> String {
        match self {
            Parameter::Text(text) | Parameter::Given(text) => text.clone(),
            Parameter::Number(number) => number.to_string(),
            Parameter::Word(word) => word.text(language).to_owned(),
            Parameter::List(list) => list.join(", "),
            Parameter::Suggestion(text) if text.is_empty() => String::new(),
            Parameter::Suggestion(text) => match language {
                Language::Portuguese => format!("; seria {text}?"),
                Language::English => format!("; did you mean {text}?"),
            },
            Parameter::Identifier(kind) => kind.label().to_owned(),
        }
    }

    fn write_json(&self, out: &mut Vec<u8>) {
        match self {
            Parameter::Text(text) | Parameter::Given(text) | Parameter::Suggestion(text) => {
                write_text(out, text)
            }
            Parameter::Number(number) => out.extend_from_slice(number.to_string().as_bytes()),
            Parameter::Word(word) => write_text(out, word.code()),
            Parameter::Identifier(kind) => write_text(out, kind.name()),
            Parameter::List(list) => {
                out.push(b'[');
                for (i, text) in list.iter().enumerate() {
                    if i > 0 {
                        out.push(b',');
                    }
                    write_text(out, text);
                }
                out.push(b']');
            }
        }
    }
}

/// A length as a parameter.
pub(crate) fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
