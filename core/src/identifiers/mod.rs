//! The identifiers of Brazilian trade: checked, normalised, written in the mask people read, followed while typed.
//!
//! ```
//! use retaguarda::identifiers::{Defect, Identifier, Progress, Strength, check, format, partial};
//!
//! let cnpj = check(Identifier::Cnpj, "12.abc.345/01de-35", Strength::Strict).unwrap();
//! assert_eq!(cnpj.as_str(), "12ABC34501DE35");
//! assert_eq!(check(Identifier::Cpf, "160.257.170-88", Strength::Strict), Err(Defect::CheckDigits));
//! assert_eq!(format(Identifier::Phone, "+5541992279389").as_deref(), Some("(41) 99227-9389"));
//! assert_eq!(partial(Identifier::Cep, "825150"), ("82515-0".to_owned(), Progress::Incomplete));
//! ```
//!
//! The texts are ASCII, that of an e-mail too. Lower-case letters are folded to upper case where a kind has letters, with ASCII's rules
//! alone: no other alphabet's letters or digits pass for one. White space around a text is no part of it.
//!
//! Each kind is a [`Rule`], which is data; only phone numbers and e-mail addresses are written in more ways than data say.

mod mask;
mod normalised;
#[cfg(feature = "openapi")]
mod pattern;
mod rule;
#[cfg(feature = "openapi")]
mod sample;

mod cep;
mod cest;
mod cfop;
mod cnpj;
mod cpf;
pub mod email;
pub mod gtin;
mod ibge_municipality;
pub mod ie;
mod ncm;
mod nfe_key;
mod phone;
mod pis;
pub mod uf;

use core::fmt;

pub use normalised::Normalised;
use rule::Rule;
pub use uf::Uf;

/// A kind of identifier.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Identifier {
    /// A person's number at the tax office.
    Cpf,
    /// A company's number at the tax office, of digits or of digits and letters.
    Cnpj,
    /// Either of the two: over eleven characters, or with a letter, it is a CNPJ.
    CpfCnpj,
    /// The number under a bar code, or `SEM GTIN`.
    Gtin,
    /// The access key of an NF-e or NFC-e.
    NfeKey,
    /// A postal code.
    Cep,
    /// A state, in two letters.
    Uf,
    /// IBGE's code of a municipality.
    IbgeMunicipality,
    /// The Mercosur's code of goods.
    Ncm,
    /// The code of goods under tax substitution.
    Cest,
    /// The code of a fiscal operation.
    Cfop,
    /// A phone number of Brazil, area code first.
    Phone,
    /// A worker's number.
    Pis,
    /// The address of an e-mail, by its shape.
    Email,
    /// The Inscrição Estadual of a state, or `ISENTO`.
    Ie(Uf),
}

impl Identifier {
    /// All kinds.
    #[expect(clippy::indexing_slicing, reason = "in const evaluation, a mistake fails the build")]
    pub const ALL: &[Self] = &{
        let mut all = [Self::Cpf; 14 + Uf::ALL.len()];
        let others = [
            Self::Cpf,
            Self::Cnpj,
            Self::CpfCnpj,
            Self::Gtin,
            Self::NfeKey,
            Self::Cep,
            Self::Uf,
            Self::IbgeMunicipality,
            Self::Ncm,
            Self::Cest,
            Self::Cfop,
            Self::Phone,
            Self::Pis,
            Self::Email,
        ];
        let mut i = 0;
        while i < all.len() {
            all[i] = if i < others.len() { others[i] } else { Self::Ie(Uf::ALL[i - others.len()]) };
            i += 1;
        }
        all
    };

    /// What the interface calls it.
    pub fn name(self) -> &'static str {
        self.names().0
    }

    /// What people call it, in Portuguese and in English.
    pub fn label(self) -> &'static str {
        self.names().1
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Cpf => ("cpf", "CPF"),
            Self::Cnpj => ("cnpj", "CNPJ"),
            Self::CpfCnpj => ("cpf_cnpj", "CPF/CNPJ"),
            Self::Gtin => ("gtin", "GTIN"),
            Self::NfeKey => ("nfe_key", "NF-e"),
            Self::Cep => ("cep", "CEP"),
            Self::Uf => ("uf", "UF"),
            Self::IbgeMunicipality => ("ibge_municipality", "IBGE"),
            Self::Ncm => ("ncm", "NCM"),
            Self::Cest => ("cest", "CEST"),
            Self::Cfop => ("cfop", "CFOP"),
            Self::Phone => ("phone", "telefone"),
            Self::Pis => ("pis", "PIS"),
            Self::Email => ("email", "e-mail"),
            Self::Ie(state) => ie::names(state),
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// What was meant: of a CPF or CNPJ the number of characters says which one.
    pub(crate) fn meant(self, text: &str) -> Self {
        match (self, text.bytes().filter(u8::is_ascii_alphanumeric).count()) {
            (Self::CpfCnpj, 11) => Self::Cpf,
            (Self::CpfCnpj, 14) => Self::Cnpj,
            (kind, _) => kind,
        }
    }

    /// How many characters it has at most, normalised.
    pub fn max_length(self) -> usize {
        if self == Self::Email { email::MAX_LENGTH } else { self.rule().max_length() }
    }

    fn rule(self) -> &'static Rule {
        match self {
            Self::Cpf => &cpf::RULE,
            Self::Cnpj => &cnpj::RULE,
            Self::CpfCnpj => &cnpj::OR_CPF,
            Self::Gtin => &gtin::RULE,
            Self::NfeKey => &nfe_key::RULE,
            Self::Cep => &cep::RULE,
            Self::Uf => &uf::RULE,
            Self::IbgeMunicipality => &ibge_municipality::RULE,
            Self::Ncm => &ncm::RULE,
            Self::Cest => &cest::RULE,
            Self::Cfop => &cfop::RULE,
            Self::Phone => &phone::RULE,
            Self::Pis => &pis::RULE,
            Self::Email => &email::RULE,
            Self::Ie(state) => ie::rule(state),
        }
    }
}

/// How much is asked of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Strength {
    /// Shape, check digits, and codes that are in use.
    #[default]
    Strict,
    /// Length and characters only.
    Shape,
    /// Nothing: what has no right shape just loses its mask. Only printable ASCII, 44 characters of it.
    Off,
}

impl Strength {
    /// The strength of that name: `strict`, `shape` or `off`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "strict" => Some(Self::Strict),
            "shape" => Some(Self::Shape),
            "off" => Some(Self::Off),
            _ => None,
        }
    }
}

/// Why a text is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Defect {
    /// There is nothing.
    Empty,
    /// A character that the kind has not, or a mark where its mask has none.
    Characters,
    /// Too few characters, or too many, the mask apart.
    Length {
        /// How many there are.
        found: usize,
        /// How many there may be.
        expected: Lengths,
    },
    /// The check digits are not those that the other characters call for.
    CheckDigits,
    /// One character repeated, right by arithmetic and given to nobody.
    Repeated,
    /// A state, area, country, month, class or prefix that does not exist.
    Unknown,
    /// Not the shape of an e-mail's address.
    Email,
}

/// The lengths that an identifier may have, up to 63. Written `8, 12, 13, 14`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Lengths(u64);

impl Lengths {
    /// Of these lengths.
    pub const fn of(mut lengths: &[u32]) -> Self {
        let mut bits = 0;
        while let [length, rest @ ..] = lengths {
            bits |= 1 << (*length % 64);
            lengths = rest;
        }
        Self(bits)
    }

    /// The lengths, ascending.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..64).filter(move |length| self.0 >> length & 1 == 1)
    }
}

impl fmt::Display for Lengths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, length) in self.iter().enumerate() {
            write!(f, "{}{length}", if i > 0 { ", " } else { "" })?;
        }
        Ok(())
    }
}

/// How far a text has come that is being typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// More is needed, and with the right characters it becomes right.
    Incomplete,
    /// It is right. A longer text may be right too: a GTIN of 8 digits, a CPF where a CNPJ may stand.
    Complete,
    /// Nothing that could follow makes it right.
    Wrong(Defect),
}

/// Checks a text and takes its mask away. Nothing is allocated, and nothing copied of a text without a mask.
///
/// # Errors
///
/// Why the text is refused. With [`Strength::Off`]: only what a [`Normalised`] cannot hold.
pub fn check(kind: Identifier, text: &str, strength: Strength) -> Result<Normalised<'_>, Defect> {
    let text = text.trim_ascii();
    if kind == Identifier::Email {
        return email::check(text, strength).map(|()| Normalised::borrowed(text).of_kind(kind));
    }
    let rule = kind.rule();
    let verdict = shape(kind, rule, text).and_then(|normalised| {
        if strength == Strength::Strict
            && rule.as_word(normalised.as_str()).is_none()
            && let Progress::Wrong(defect) = rule.progress(normalised.as_bytes(), true)
        {
            return Err(defect);
        }
        Ok(normalised.of_kind(match (kind, normalised.as_bytes().len()) {
            (Identifier::CpfCnpj, 11) => Identifier::Cpf,
            (Identifier::CpfCnpj, _) => Identifier::Cnpj,
            (kind, _) => kind,
        }))
    });
    match verdict {
        Err(_) if strength == Strength::Off => Ok(mask::strip(rule, text.as_bytes())?.of_kind(kind)),
        verdict => verdict,
    }
}

/// The text in the mask people read, if it has the right shape.
pub fn format(kind: Identifier, text: &str) -> Option<String> {
    let normalised = check(kind, text, Strength::Shape).ok()?;
    let rule = kind.rule();
    if kind == Identifier::Email || rule.as_word(normalised.as_str()).is_some() {
        return Some(normalised.as_str().to_owned());
    }
    Some(rule::masked(rule, normalised.as_bytes()))
}

/// The text of a field while it is typed: masked as far as it goes, and how far that is.
///
/// Separators may stand anywhere in what was typed, for an edit in the middle moves them. A text with characters
/// that the kind has not, or with too many, comes back as it is. The progress is that of the text given back.
pub fn partial(kind: Identifier, text: &str) -> (String, Progress) {
    match kind {
        Identifier::Phone => return phone::partial(text),
        Identifier::Email => return email::partial(text),
        _ => {}
    }
    let typed = text.trim_ascii_start();
    let rule = kind.rule();
    if let Some(word) = rule.word
        && !typed.is_empty()
    {
        if rule.as_word(typed.trim_ascii_end()).is_some() {
            return (word.to_owned(), Progress::Complete);
        }
        if let Some(begun) = word.get(..typed.len()).filter(|begun| begun.eq_ignore_ascii_case(typed)) {
            return (begun.to_owned(), Progress::Incomplete);
        }
    }
    match mask::read(rule, typed.trim_ascii_end().as_bytes(), true) {
        Ok(begun) => (rule::masked(rule, begun.as_bytes()), rule.progress(begun.as_bytes(), false)),
        Err(defect) => (text.to_owned(), Progress::Wrong(defect)),
    }
}

/// The text with the check digits that its other characters call for, whatever stands in their places.
/// Nothing where it has not the shape.
pub fn corrected(kind: Identifier, text: &str) -> Option<String> {
    let normalised = check(kind, text, Strength::Shape).ok()?;
    String::from_utf8(kind.rule().corrected(normalised.as_bytes())?).ok()
}

fn shape<'t>(kind: Identifier, rule: &Rule, text: &'t str) -> Result<Normalised<'t>, Defect> {
    if text.is_empty() {
        Err(Defect::Empty)
    } else if rule.is_bare(text.as_bytes()) {
        // What machines send needs nothing taken away.
        Ok(Normalised::borrowed(text))
    } else if let Some(word) = rule.as_word(text) {
        Ok(Normalised::borrowed(word))
    } else if kind == Identifier::Phone {
        phone::read(text.as_bytes())
    } else {
        mask::read(rule, text.as_bytes(), false)
    }
}
