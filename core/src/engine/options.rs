//! What a caller may ask for beyond the operation itself.

use super::json::Reader;
use super::problem::{Parameter, Problem};
use super::source::{Fault, Source, Token};
use crate::identifiers::Strength;
use crate::messages::{Code, Language};

/// The options of a call, the same in every host.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The language of the messages.
    pub language: Language,
    /// How strictly identifiers are checked.
    pub strength: Strength,
    /// How numbers of a reply are handed out.
    pub numbers: Numbers,
    /// Whether texts of a form are taken for what they stand for: `"10,50"` for a number, `""` for nothing.
    pub form: bool,
    /// Whether somebody is still typing: what more typing may put right is no problem. Heeded where nothing is built: in `body` and `field`.
    pub typing: bool,
    /// Whether the call means what cannot be undone.
    pub confirm: bool,
    /// Whether messages say only what is wrong: for a form, which shows the field's name and value itself.
    pub plain: bool,
    /// Whether messages show personal values and secrets as they are.
    pub reveal: bool,
    /// Texts of the caller's own in place of the library's, by their codes.
    pub texts: Vec<(Code, String)>,
    /// Undocumented fields to send: the explicit way around the tables.
    pub extra: Vec<Extra>,
}

/// How numbers of a reply are handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// As numbers with every digit: for hosts that have decimals.
    #[default]
    Exact,
    /// As numbers where a double holds them, else as texts with a notice.
    Double,
    /// Decimals as texts, every digit as sent.
    Text,
}

/// A field that no table knows, sent all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// The object it goes into, as a JSON Pointer from the body on; `/body` is the body itself.
    pub parent: String,
    /// Its key.
    pub key: String,
    /// Its value, as JSON.
    pub value: String,
}

impl Options {
    /// From a JSON object; an empty text is the same as `{}`.
    pub fn from_json(text: &str) -> Result<Options, Vec<Problem>> {
        let mut options = Options::default();
        options.read(text)?;
        Ok(options)
    }

    /// As [`Options::from_json`], over what is set already.
    pub fn read(&mut self, text: &str) -> Result<(), Vec<Problem>> {
        if text.is_empty() {
            return Ok(());
        }
        let mut problems = Vec::new();
        match Reader::new(text.as_bytes()).and_then(|mut reader| self.read_object(&mut reader, &mut problems))
        {
            Ok(()) if problems.is_empty() => Ok(()),
            Ok(()) => Err(problems),
            Err(_) => Err(vec![invalid("")]),
        }
    }

    fn read_object(&mut self, reader: &mut Reader<'_>, problems: &mut Vec<Problem>) -> Result<(), Fault> {
        if reader.next()? != Token::Object {
            problems.push(invalid(""));
            return Ok(());
        }
        while let Some(key) = reader.key()?.map(str::to_owned) {
            if key == "extra" {
                self.read_extra(reader, problems)?;
                continue;
            }
            if key == "texts" {
                self.read_texts(reader, problems)?;
                continue;
            }
            let understood = match reader.next()? {
                Token::Null => true,
                Token::Boolean(value) if key == "confirm" => {
                    self.confirm = value;
                    true
                }
                Token::Boolean(value) if key == "typing" => {
                    self.typing = value;
                    true
                }
                Token::Boolean(value) if key == "plain" => {
                    self.plain = value;
                    true
                }
                Token::Boolean(value) if key == "reveal" => {
                    self.reveal = value;
                    true
                }
                Token::Text(text) => self.set(&key, text),
                Token::List | Token::Object => {
                    return Err(Fault { kind: super::FaultKind::Syntax, offset: 0 });
                }
                _ => false,
            };
            if !understood {
                problems.push(invalid(&key));
            }
        }
        reader.end()
    }

    fn set(&mut self, key: &str, text: &str) -> bool {
        match key {
            "language" => Language::from_tag(text).map(|language| self.language = language).is_some(),
            "strength" => Strength::from_name(text).map(|strength| self.strength = strength).is_some(),
            "coerce" => {
                self.form = text == "form";
                self.form
            }
            "decimals" => match text {
                "number" => true,
                "text" => {
                    self.numbers = Numbers::Text;
                    true
                }
                "exact" => {
                    self.numbers = Numbers::Exact;
                    true
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn read_texts(&mut self, reader: &mut Reader<'_>, problems: &mut Vec<Problem>) -> Result<(), Fault> {
        match reader.next()? {
            Token::Null => return Ok(()),
            Token::Object => {}
            _ => return Err(Fault { kind: super::FaultKind::Syntax, offset: 0 }),
        }
        while let Some(name) = reader.key()?.map(str::to_owned) {
            match (Code::from_name(&name), reader.next()?) {
                (Some(code), Token::Text(text)) => self.texts.push((code, text.to_owned())),
                (_, Token::List | Token::Object) => {
                    return Err(Fault { kind: super::FaultKind::Syntax, offset: 0 });
                }
                _ => problems.push(invalid("texts")),
            }
        }
        Ok(())
    }

    fn read_extra(&mut self, reader: &mut Reader<'_>, problems: &mut Vec<Problem>) -> Result<(), Fault> {
        match reader.next()? {
            Token::Null => return Ok(()),
            Token::Object => {}
            _ => return Err(Fault { kind: super::FaultKind::Syntax, offset: 0 }),
        }
        while let Some(pointer) = reader.key()?.map(str::to_owned) {
            let mark = reader.mark();
            reader.skip()?;
            match pointer.rsplit_once('/') {
                Some((parent, key)) => self.extra.push(Extra {
                    parent: format!("/body{parent}"),
                    key: key.replace("~1", "/").replace("~0", "~"),
                    value: reader.slice_since(mark).trim().to_owned(),
                }),
                None => problems.push(invalid("extra")),
            }
        }
        Ok(())
    }
}

fn invalid(option: &str) -> Problem {
    Problem::new(
        "/options".to_owned(),
        Code::InvalidOption,
        vec![("option", Parameter::Text(option.to_owned()))],
    )
}
