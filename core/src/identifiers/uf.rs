//! UF, a state: two letters in addresses, two digits in the codes of IBGE and of the tax offices.

use super::rule::{Form, Rule, among};

/// The 26 states and the Federal District.
pub const CODES: [&str; 27] = [
    "AC", "AL", "AM", "AP", "BA", "CE", "DF", "ES", "GO", "MA", "MG", "MS", "MT", "PA", "PB", "PE", "PI",
    "PR", "RJ", "RN", "RO", "RR", "RS", "SC", "SE", "SP", "TO",
];

/// A state or the Federal District.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Uf {
    /// Acre.
    Ac,
    /// Alagoas.
    Al,
    /// Amazonas.
    Am,
    /// Amapá.
    Ap,
    /// Bahia.
    Ba,
    /// Ceará.
    Ce,
    /// Federal District.
    Df,
    /// Espírito Santo.
    Es,
    /// Goiás.
    Go,
    /// Maranhão.
    Ma,
    /// Minas Gerais.
    Mg,
    /// Mato Grosso do Sul.
    Ms,
    /// Mato Grosso.
    Mt,
    /// Pará.
    Pa,
    /// Paraíba.
    Pb,
    /// Pernambuco.
    Pe,
    /// Piauí.
    Pi,
    /// Paraná.
    Pr,
    /// Rio de Janeiro.
    Rj,
    /// Rio Grande do Norte.
    Rn,
    /// Rondônia.
    Ro,
    /// Roraima.
    Rr,
    /// Rio Grande do Sul.
    Rs,
    /// Santa Catarina.
    Sc,
    /// Sergipe.
    Se,
    /// São Paulo.
    Sp,
    /// Tocantins.
    To,
}

impl Uf {
    /// All of them, in the order of [`CODES`].
    pub const ALL: [Self; 27] = [
        Self::Ac,
        Self::Al,
        Self::Am,
        Self::Ap,
        Self::Ba,
        Self::Ce,
        Self::Df,
        Self::Es,
        Self::Go,
        Self::Ma,
        Self::Mg,
        Self::Ms,
        Self::Mt,
        Self::Pa,
        Self::Pb,
        Self::Pe,
        Self::Pi,
        Self::Pr,
        Self::Rj,
        Self::Rn,
        Self::Ro,
        Self::Rr,
        Self::Rs,
        Self::Sc,
        Self::Se,
        Self::Sp,
        Self::To,
    ];

    /// The two letters.
    pub fn code(self) -> &'static str {
        CODES.get(self as usize).copied().unwrap_or_default()
    }

    /// The state of two upper-case letters.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The two digits of the states, as ranges.
pub(super) const NUMBERS: &[u8] = b"1117 2129 3133 3535 4143 5053";

const LETTERS: &[u8] =
    b"ACAC ALAM APAP BABA CECE DFDF ESES GOGO MAMA MGMG MSMT PAPB PEPE PIPI PRPR RJRJ RNRO RRRS \
    SCSC SESE SPSP TOTO";

pub(super) static RULE: Rule = Rule::of(&[Form::of(b"UU").among(&[among(0, 2, LETTERS)])]);

#[cfg(test)]
mod tests {
    use super::super::Identifier::{IbgeMunicipality, Uf as State};
    use super::super::{Defect, Lengths, Progress, Strength, check, partial};
    use super::{CODES, Uf};

    fn strict(text: &str) -> Result<String, Defect> {
        check(State, text, Strength::Strict).map(|uf| uf.as_str().to_owned())
    }

    #[test]
    fn there_are_27_in_letters_and_in_digits() {
        let letters = || 'A'..='Z';
        let pairs = letters().flat_map(|one| letters().map(move |two| format!("{one}{two}")));
        let known: Vec<String> = pairs.filter(|pair| strict(pair).is_ok()).collect();
        assert_eq!(known, CODES);
        assert_eq!(Uf::ALL.map(Uf::code), CODES);
        let numbers = (0..100).map(|number| format!("{number:02}"));
        assert_eq!(
            numbers.filter(|number| partial(IbgeMunicipality, number).1 == Progress::Incomplete).count(),
            27
        );
    }

    #[test]
    fn case_is_folded_and_the_unknown_refused() {
        assert_eq!(strict("pr").as_deref(), Ok("PR"));
        assert_eq!(strict("EX"), Err(Defect::Unknown));
        assert_eq!(strict("S-P"), Err(Defect::Characters));
        assert_eq!(strict("41"), Err(Defect::Characters));
        assert_eq!(strict("ſP"), Err(Defect::Characters));
        assert_eq!(strict("SPP"), Err(Defect::Length { found: 3, expected: Lengths::of(&[2]) }));
    }

    #[test]
    fn typing_is_followed() {
        assert_eq!(partial(State, "s"), ("S".to_owned(), Progress::Incomplete));
        assert_eq!(partial(State, "sp"), ("SP".to_owned(), Progress::Complete));
        assert_eq!(partial(State, "x").1, Progress::Wrong(Defect::Unknown));
    }
}
