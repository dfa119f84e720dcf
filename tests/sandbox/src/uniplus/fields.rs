//! The manual's tables of fields, as data.

use indexmap::IndexMap;
use serde::Deserialize;

/// All tables, by the name of their resource.
pub struct Tables(IndexMap<String, Vec<Field>>);

/// A row of a table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    #[serde(rename = "nome")]
    pub name: String,
    #[serde(rename = "tipo")]
    pub kind: Kind,
    /// The most characters, or digits.
    #[serde(rename = "tamanho")]
    pub size: Option<usize>,
    #[serde(rename = "decimais")]
    pub decimals: Option<u32>,
    #[serde(default, rename = "obrigatorio")]
    pub required: bool,
}

/// A type of the manual.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
pub enum Kind {
    Caracter,
    Inteiro,
    Decimal,
    Data,
    Lista,
}

impl Field {
    /// Whether the wire has it as a text though it is a number, as prices are.
    pub fn is_price(&self) -> bool {
        let heads = ["preco", "custo", "lucro", "valor"];
        self.kind == Kind::Decimal && heads.iter().any(|head| self.name.starts_with(head))
    }
}

impl Tables {
    pub fn read() -> Tables {
        let json = include_str!("../../seed/uniplus/campos.json");
        Tables(serde_json::from_str(json).unwrap_or_else(|error| panic!("seed of Uniplus: {error}")))
    }

    /// The fields of a resource; none of one that is not known.
    pub fn of(&self, resource: &str) -> &[Field] {
        self.0.get(resource).map(Vec::as_slice).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_the_manuals() {
        let tables = Tables::read();
        let sizes =
            ["entidades", "produtos", "embalagens", "eans", "variacoes", "saldo", "davs", "davs_itens"];
        assert_eq!(sizes.map(|name| tables.of(name).len()), [57, 86, 7, 4, 6, 7, 30, 12]);
        let price = tables.of("produtos").iter().find(|field| field.name == "preco").expect("preco");
        assert_eq!(
            (price.kind, price.size, price.decimals, price.required),
            (Kind::Decimal, Some(15), Some(6), true)
        );
    }
}
