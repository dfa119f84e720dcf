//! Identifiers as text. Nothing here knows of operations, so that a page with a form gets this and no more.

use crate::engine::json::write_text;
use crate::engine::{Severity, write_problem};
use crate::identifiers::{self, Defect, Identifier, Progress, Strength};
use crate::messages::{Code, Language, fill};

/// Checks an identifier: `{"ok":true,"value"}`, with a `warning` where only the strength lets it pass, or
/// `{"ok":false,"problem"}`.
pub fn check(kind: &str, text: &str, strength: &str, language: &str) -> String {
    let mut out = Vec::new();
    let asked = Identifier::from_name(kind).ok_or("kind").and_then(|kind| match strength {
        "" => Ok((kind, Strength::default())),
        name => Strength::from_name(name).map(|strength| (kind, strength)).ok_or("strength"),
    });
    match asked {
        Err(option) => {
            out.extend_from_slice(b"{\"ok\":false,\"problem\":");
            write_invalid(&mut out, option, language);
        }
        Ok((kind, strength)) => match identifiers::check(kind, text, strength) {
            Ok(value) => {
                out.extend_from_slice(b"{\"ok\":true,\"value\":");
                write_text(&mut out, value.as_str());
                if strength == Strength::Shape
                    && let Err(defect) = identifiers::check(kind, text, Strength::Strict)
                {
                    out.extend_from_slice(b",\"warning\":");
                    write_defect(&mut out, Severity::Warning, kind.meant(text), defect, language);
                }
            }
            Err(defect) => {
                out.extend_from_slice(b"{\"ok\":false,\"problem\":");
                write_defect(&mut out, Severity::Error, kind.meant(text), defect, language);
            }
        },
    }
    out.push(b'}');
    utf8(out)
}

/// An identifier with the mask that people read, or nothing where it has not its shape.
pub fn format(kind: &str, text: &str) -> Option<String> {
    identifiers::format(Identifier::from_name(kind)?, text)
}

/// An identifier while it is typed: `{"text","state","problem"}`, the state `incomplete`, `complete` or `wrong`.
pub fn partial(kind: &str, text: &str, language: &str) -> String {
    let mut out = b"{\"text\":".to_vec();
    match Identifier::from_name(kind) {
        None => {
            write_text(&mut out, text);
            out.extend_from_slice(b",\"state\":\"wrong\",\"problem\":");
            write_invalid(&mut out, "kind", language);
        }
        Some(kind) => {
            let (masked, progress) = identifiers::partial(kind, text);
            write_text(&mut out, &masked);
            out.extend_from_slice(match progress {
                Progress::Incomplete => b",\"state\":\"incomplete\"".as_slice(),
                Progress::Complete => b",\"state\":\"complete\"",
                Progress::Wrong(_) => b",\"state\":\"wrong\",\"problem\":",
            });
            if let Progress::Wrong(defect) = progress {
                write_defect(&mut out, Severity::Error, kind.meant(text), defect, language);
            }
        }
    }
    out.push(b'}');
    utf8(out)
}

/// A code's name and its templates, alone: whoever asks the code itself carries the texts of all codes.
struct Told {
    name: &'static str,
    portuguese: &'static str,
    english: &'static str,
}

const fn told(code: Code) -> Told {
    Told {
        name: code.name(),
        portuguese: code.template(Language::Portuguese),
        english: code.template(Language::English),
    }
}

static INVALID_OPTION: Told = told(Code::InvalidOption);
static EMPTY: Told = told(Code::IdentifierEmpty);
static CHARACTERS: Told = told(Code::IdentifierCharacters);
static LENGTH: Told = told(Code::IdentifierLength);
static CHECK_DIGITS: Told = told(Code::IdentifierCheckDigits);
static REPEATED: Told = told(Code::IdentifierRepeated);
static UNKNOWN: Told = told(Code::IdentifierUnknown);
static EMAIL: Told = told(Code::InvalidEmail);

fn write_defect(out: &mut Vec<u8>, severity: Severity, kind: Identifier, defect: Defect, language: &str) {
    let told = match defect {
        Defect::Empty => &EMPTY,
        Defect::Characters => &CHARACTERS,
        Defect::Length { .. } => &LENGTH,
        Defect::CheckDigits => &CHECK_DIGITS,
        Defect::Repeated => &REPEATED,
        Defect::Unknown => &UNKNOWN,
        Defect::Email => &EMAIL,
    };
    let (mut lengths, mut number) = (String::new(), String::new());
    let mut parameters = b"{".to_vec();
    if let Defect::Length { found, expected } = defect {
        for length in expected.iter() {
            if !lengths.is_empty() {
                lengths.push_str(", ");
            }
            push_number(&mut lengths, usize::from(length));
        }
        push_number(&mut number, found);
    }
    if defect != Defect::Email {
        parameters.extend_from_slice(b"\"kind\":");
        write_text(&mut parameters, kind.name());
    }
    if !number.is_empty() {
        parameters.extend_from_slice(b",\"expected\":");
        write_text(&mut parameters, &lengths);
        parameters.extend_from_slice(b",\"found\":");
        parameters.extend_from_slice(number.as_bytes());
    }
    parameters.push(b'}');
    write(out, told, severity, &parameters, language, |name| match name {
        "kind" => kind.label(),
        "expected" => &lengths,
        _ => &number,
    });
}

fn write_invalid(out: &mut Vec<u8>, option: &str, language: &str) {
    let mut parameters = b"{\"option\":".to_vec();
    write_text(&mut parameters, option);
    parameters.push(b'}');
    write(out, &INVALID_OPTION, Severity::Error, &parameters, language, |_| option);
}

fn write<'v>(
    out: &mut Vec<u8>,
    told: &Told,
    severity: Severity,
    parameters: &[u8],
    language: &str,
    value: impl Fn(&str) -> &'v str,
) {
    let template = match Language::from_tag(language).unwrap_or_default() {
        Language::Portuguese => told.portuguese,
        Language::English => told.english,
    };
    let mut message = String::new();
    fill(template, &mut message, |name, message| message.push_str(value(name)));
    write_problem(out, ["", "", "", told.name], severity, parameters, None, &message);
}

/// Without the machinery of `format!`.
fn push_number(out: &mut String, number: usize) {
    if number > 9 {
        push_number(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// What was written is UTF-8 always, so the default is never taken.
fn utf8(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Problem;

    #[test]
    fn a_defect_is_told_as_the_engine_tells_it() {
        for (kind, text) in [
            (Identifier::Cpf, ""),
            (Identifier::CpfCnpj, "160.257.170-8x"),
            (Identifier::Gtin, "1234567890"),
            (Identifier::CpfCnpj, "16025717088"),
            (Identifier::Cnpj, "00000000000000"),
            (Identifier::Ie(identifiers::Uf::Pa), "130000000"),
            (Identifier::Email, "a@b"),
        ] {
            let defect = identifiers::check(kind, text, Strength::Strict).err();
            assert!(defect.is_some(), "{text} is right");
            let (code, parameters) = Problem::of_defect(kind, text, defect.unwrap_or(Defect::Empty));
            for (tag, language) in [("pt-BR", Language::Portuguese), ("en", Language::English)] {
                let mut problem = Vec::new();
                Problem::new(String::new(), code, parameters.clone()).write_json("", language, &mut problem);
                let problem = String::from_utf8_lossy(&problem);
                let told = check(kind.name(), text, "strict", tag);
                assert_eq!(told, std::format!("{{\"ok\":false,\"problem\":{problem}}}"));
            }
        }
    }

    #[test]
    fn a_shape_that_only_the_strength_lets_pass_is_told_as_a_warning() {
        let told = check("cnpj", "99999999000101", "shape", "en");
        assert!(told.starts_with("{\"ok\":true,\"value\":\"99999999000101\",\"warning\":{"), "{told}");
        assert!(told.contains("\"code\":\"identifier_check_digits\",\"severity\":\"warning\""), "{told}");
        assert!(!check("cnpj", "99999999000191", "shape", "en").contains("warning"));
        assert!(!check("cnpj", "99999999000101", "off", "en").contains("warning"));
    }
}
