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
//! The texts are ASCII. Lower-case letters are folded to upper case where a kind has letters, with ASCII's rules
//! alone: no other alphabet's letters or digits pass for one. White space around a text is no part of it.
//!
//! Each kind is a [`Rule`]: data, and what no data can say as two functions.

mod check_digits;
mod normalised;
#[cfg(feature = "openapi")]
mod pattern;
mod rule;

mod cep;
mod cest;
mod cfop;
pub mod cnpj;
pub mod cpf;
pub mod gtin;
pub mod ibge_municipality;
mod ncm;
pub mod nfe_key;
mod phone;
pub mod pis;
pub mod uf;

pub use normalised::Normalised;
use rule::Rule;

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
}

impl Identifier {
    /// All kinds.
    pub const ALL: &[Self] = &[
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
    ];

    /// What the interface calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cpf => "cpf",
            Self::Cnpj => "cnpj",
            Self::CpfCnpj => "cpf_cnpj",
            Self::Gtin => "gtin",
            Self::NfeKey => "nfe_key",
            Self::Cep => "cep",
            Self::Uf => "uf",
            Self::IbgeMunicipality => "ibge_municipality",
            Self::Ncm => "ncm",
            Self::Cest => "cest",
            Self::Cfop => "cfop",
            Self::Phone => "phone",
            Self::Pis => "pis",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// How many characters it has at most, normalised.
    pub const fn max_length(self) -> usize {
        self.rule().max_length()
    }

    const fn rule(self) -> &'static Rule {
        match self {
            Self::Cpf => &cpf::RULE,
            Self::Cnpj | Self::CpfCnpj => &cnpj::RULE,
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
        }
    }

    /// The rule for a text, where that hangs on the text.
    fn rule_for(self, text: &[u8]) -> &'static Rule {
        match self {
            Self::CpfCnpj if is_short_number(text) => &cpf::RULE,
            _ => self.rule(),
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
        /// How many there may be, in digits: `11`, or `8, 12, 13, 14`.
        expected: &'static str,
    },
    /// The check digits are not those that the other characters call for.
    CheckDigits,
    /// One character repeated, right by arithmetic and given to nobody.
    Repeated,
    /// A state, area, country, month or class that does not exist.
    Unknown,
}

impl Defect {
    /// The stable code of the problem.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "identifier_empty",
            Self::Characters => "identifier_characters",
            Self::Length { .. } => "identifier_length",
            Self::CheckDigits => "identifier_check_digits",
            Self::Repeated => "identifier_repeated",
            Self::Unknown => "identifier_unknown",
        }
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

/// Checks a text and takes its mask away. Nothing is allocated.
///
/// # Errors
///
/// Why the text is refused. With [`Strength::Off`]: only what a [`Normalised`] cannot hold.
pub fn check(kind: Identifier, text: &str, strength: Strength) -> Result<Normalised, Defect> {
    let text = text.trim_ascii();
    let rule = kind.rule_for(text.as_bytes());
    // What machines send needs nothing taken away, and is judged where it stands, before it is copied.
    if rule.is_bare(text.as_bytes()) {
        if strength == Strength::Strict {
            (rule.whole)(text.as_bytes())?;
        }
        return Ok(Normalised::of(rule.kind, text.as_bytes()));
    }
    let shape = shape(kind, rule, text);
    match strength {
        Strength::Shape => shape,
        Strength::Strict => {
            let normalised = shape?;
            if !rule.is_word(normalised.as_bytes()) {
                (rule.whole)(normalised.as_bytes())?;
            }
            Ok(normalised)
        }
        Strength::Off => shape.or_else(|_| Ok(rule::strip(kind.rule(), text.as_bytes())?.of_kind(kind))),
    }
}

/// The text in the mask people read, if it has the right shape.
pub fn format(kind: Identifier, text: &str) -> Option<String> {
    let normalised = check(kind, text, Strength::Shape).ok()?;
    let rule = normalised.kind().rule();
    if rule.is_word(normalised.as_bytes()) {
        return rule.word.map(str::to_owned);
    }
    Some(masked(rule, normalised.as_bytes()))
}

/// The text of a field while it is typed: masked as far as it goes, and how far that is.
///
/// Separators may stand anywhere in what was typed, for an edit in the middle moves them. A text with characters
/// that the kind has not, or with too many, comes back as it is. The progress is that of the text given back.
pub fn partial(kind: Identifier, text: &str) -> (String, Progress) {
    if kind == Identifier::Phone {
        return phone::partial(text);
    }
    let typed = text.trim_ascii_start();
    let rule = kind.rule_for(typed.as_bytes());
    match rule.word {
        Some(word) if typed.trim_ascii_end() == word => return (word.to_owned(), Progress::Complete),
        Some(word) if !typed.is_empty() && word.starts_with(typed) => {
            return (typed.to_owned(), Progress::Incomplete);
        }
        _ => {}
    }
    let mask = rule.mask(rule.max_length());
    let characters = match rule::scan(rule, mask, typed.trim_ascii_end().as_bytes()) {
        Ok(scan) if scan.found <= rule.max_length() => scan.text,
        Ok(scan) => return (text.to_owned(), Progress::Wrong(rule.length(scan.found))),
        Err(defect) => return (text.to_owned(), Progress::Wrong(defect)),
    };
    let characters = characters.as_bytes();
    let progress = match rule.progress(characters) {
        // What is no CPF, or the beginning of none, may still be the beginning of a CNPJ.
        Progress::Wrong(_) if kind == Identifier::CpfCnpj && rule.kind == Identifier::Cpf => {
            cnpj::RULE.progress(characters)
        }
        progress => progress,
    };
    (masked(rule, characters), progress)
}

fn shape(kind: Identifier, rule: &Rule, text: &str) -> Result<Normalised, Defect> {
    if text.is_empty() {
        return Err(Defect::Empty);
    }
    if rule.is_word(text.as_bytes()) {
        return Ok(Normalised::of(rule.kind, text.as_bytes()));
    }
    match (rule.read)(rule, text.as_bytes()) {
        Err(Defect::Length { found, .. }) if kind == Identifier::CpfCnpj => {
            let letters = text.bytes().any(|byte| byte.is_ascii_alphabetic());
            Err(Defect::Length { found, expected: if letters { "14" } else { "11, 14" } })
        }
        result => result,
    }
}

fn masked(rule: &Rule, characters: &[u8]) -> String {
    let mut out = String::new();
    rule::write(rule.mask(characters.len()), characters, &mut out);
    out
}

/// Whether a text, its mask apart, has the digits of a CPF or fewer, and no letter.
fn is_short_number(text: &[u8]) -> bool {
    let letters = text.iter().any(u8::is_ascii_alphabetic);
    !letters && text.iter().filter(|byte| byte.is_ascii_digit()).count() <= cpf::RULE.max_length()
}
