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
        match tag.split('-').next()? {
            "pt" => Some(Language::Portuguese),
            "en" => Some(Language::English),
            _ => None,
        }
    }
}

/// Fills `{name}` in a template.
pub(crate) fn fill(template: &str, mut value: impl FnMut(&str) -> String) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, tail)) = after.split_once('}') else { break };
        text.push_str(&value(name));
        rest = tail;
    }
    text.push_str(rest);
    text
}
