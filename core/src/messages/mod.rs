//! Every code of a problem, and its text in Portuguese and English, in one place.

mod codes;
mod hints;
mod words;

pub use codes::Code;
pub use hints::{HINT_LOOK, HINT_SEARCH, Hint};
pub use words::Word;

/// The language of a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Brazilian Portuguese.
    #[default]
    Portuguese,
    /// English.
    English,
}

impl Language {
    /// By its tag: `pt-BR`, `pt`, `en`, or `en` with a region.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let is = |language| {
            tag.strip_prefix(language)
                .is_some_and(|region: &str| region.is_empty() || region.starts_with('-'))
        };
        if is("pt") {
            Some(Language::Portuguese)
        } else if is("en") {
            Some(Language::English)
        } else {
            None
        }
    }
}

/// Fills `{name}` in a template.
pub(crate) fn fill(template: &str, out: &mut String, mut value: impl FnMut(&str, &mut String)) {
    let mut rest = template;
    loop {
        let Some((before, after)) = split(rest, b'{') else { return out.push_str(rest) };
        out.push_str(before);
        let Some((name, tail)) = split(after, b'}') else { return };
        value(name, out);
        rest = tail;
    }
}

/// What stands before an ASCII character, and what after it.
fn split(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}
