//! One right text of each kind, in its mask: for documents that describe it.

use super::{Identifier, Uf};

impl Identifier {
    /// A right one that nobody minds to see printed: those of manuals, of authorities and of test bases.
    pub const fn example(self) -> &'static str {
        match self {
            Self::Cpf => "160.257.170-87",
            Self::Cnpj | Self::CpfCnpj => "12.ABC.345/01DE-35",
            Self::Gtin => "7894900027013",
            Self::NfeKey => "5206 0433 0099 1100 2506 5501 2000 0007 8002 6730 1615",
            Self::Cep => "82515-000",
            Self::Uf => "SP",
            Self::IbgeMunicipality => "3550308",
            Self::Ncm => "8471.30.12",
            Self::Cest => "28.038.00",
            Self::Cfop => "5.102",
            Self::Phone => "(41) 99227-9389",
            Self::Pis => "125.61241.31-0",
            Self::Email => "loja@exemplo.com.br",
            Self::Ie(state) => of_state(state),
        }
    }
}

/// The states' own examples, from their roteiros.
const fn of_state(state: Uf) -> &'static str {
    match state {
        Uf::Ac => "01.004.823/001-12",
        Uf::Al => "24.000.004-8",
        Uf::Am => "04.345.678-2",
        Uf::Ap => "03.012.345-9",
        Uf::Ba => "123456-63",
        Uf::Ce => "06.000.001-5",
        Uf::Df => "07.300.001/001-09",
        Uf::Es => "082.223.54-8",
        Uf::Go => "10.987.654-7",
        Uf::Ma => "12.000.038-5",
        Uf::Mg => "062.307.904/0081",
        Uf::Ms => "28.303.759-8",
        Uf::Mt => "0013000001-9",
        Uf::Pa => "15.999.999-5",
        Uf::Pb => "16.000.001-7",
        Uf::Pe => "0321418-40",
        Uf::Pi => "19.301.656-7",
        Uf::Pr => "123.45678-50",
        Uf::Rj => "78.045.30-2",
        Uf::Rn => "20.040.040-1",
        Uf::Ro => "0000000062521-3",
        Uf::Rr => "24006628-1",
        Uf::Rs => "224/3658792",
        Uf::Sc => "251.040.852",
        Uf::Se => "27123456-3",
        Uf::Sp => "110.042.490.114",
        Uf::To => "29.01.022783-6",
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Strength, check, format};

    #[test]
    fn every_example_is_right_and_in_its_mask() {
        for &kind in Identifier::ALL {
            let example = kind.example();
            assert!(check(kind, example, Strength::Strict).is_ok(), "{kind:?} {example}");
            assert_eq!(format(kind, example).as_deref(), Some(example), "{kind:?}");
        }
    }
}
