//! What to do where nobody knows whether a call was carried out.

use super::Language;

/// A piece of advice.
#[derive(Clone, Copy, Debug)]
pub struct Hint {
    pt: &'static str,
    en: &'static str,
}

impl Hint {
    /// Its text for people.
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::Portuguese => self.pt,
            Language::English => self.en,
        }
    }
}

/// The library can look it up by itself.
pub const HINT_SEARCH: Hint = Hint {
    pt: "Não envie de novo antes de conferir: procurar, com os mesmos dados, diz se já está lá.",
    en: "Do not send it again before looking: procurar, with the same data, tells whether it is there.",
};

/// Somebody has to look.
pub const HINT_LOOK: Hint = Hint {
    pt: "Não envie de novo antes de conferir no sistema se já está lá.",
    en: "Do not send it again before looking in the system whether it is there.",
};
