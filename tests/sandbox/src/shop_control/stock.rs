//! Stock by branch, and within a branch by size and colour, lot, serial number or edition.

use rust_decimal::Decimal;
use serde_json::{Number, Value};

use super::records::{Product, integer};

/// What a quantity is of.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Whole,
    Grade { cor: String, tamanho: String },
    Lot(String),
    Serial { serie: String },
    Edition { codigo: i64, nome: String },
}

/// The quantity of one cell in one branch.
#[derive(Clone, Debug)]
pub struct StockRow {
    pub branch: i64,
    pub quantity: Decimal,
    pub cell: Cell,
}

impl Product {
    /// `tipoEstoque`: Normal, Grade, Lote, Serie or Edição.
    pub fn stock_kind(&self) -> &'static str {
        if integer(&self.record, "tipo") == 1 {
            return "G";
        }
        match self.stock.first().map(|row| &row.cell) {
            None | Some(Cell::Whole) => "N",
            Some(Cell::Grade { .. }) => "G",
            Some(Cell::Lot(_)) => "L",
            Some(Cell::Serial { .. }) => "S",
            Some(Cell::Edition { .. }) => "E",
        }
    }

    /// What a branch has, all cells together.
    pub fn stock_of(&self, branch: i64) -> Decimal {
        self.stock.iter().filter(|row| row.branch == branch).map(|row| row.quantity).sum()
    }

    /// The branches that have stock of it, in order of appearance.
    pub fn branches(&self) -> Vec<i64> {
        let mut branches: Vec<i64> = Vec::new();
        for row in &self.stock {
            if !branches.contains(&row.branch) {
                branches.push(row.branch);
            }
        }
        branches
    }

    /// Whether there is such a size and colour.
    pub fn has_grade(&self, cor: &str, tamanho: &str) -> bool {
        let is = |record: &super::records::Record, name, value| super::records::text(record, name) == value;
        self.grade.iter().any(|cell| is(cell, "codigoCor", cor) && is(cell, "codigoTamanho", tamanho))
    }

    /// Takes a sold quantity out of a branch; stock may fall below zero. Lots and editions are taken as they come.
    pub fn take(&mut self, branch: i64, grade: Option<(&str, &str)>, quantity: Decimal) {
        let wanted =
            grade.map(|(cor, tamanho)| Cell::Grade { cor: cor.to_owned(), tamanho: tamanho.to_owned() });
        let fits = |row: &&mut StockRow| {
            row.branch == branch && wanted.as_ref().is_none_or(|cell| row.cell == *cell)
        };
        match self.stock.iter_mut().find(fits) {
            Some(row) => row.quantity -= quantity,
            None => {
                let cell = wanted.unwrap_or(Cell::Whole);
                self.stock.push(StockRow { branch, quantity: -quantity, cell });
            }
        }
    }
}

/// A decimal as the wire prints it: no zeros at the end.
pub fn number(decimal: Decimal) -> Number {
    let text = decimal.normalize().to_string();
    let whole = text.parse::<i64>().ok().map(Number::from);
    whole.or_else(|| text.parse().ok().and_then(Number::from_f64)).unwrap_or_else(|| Number::from(0))
}

/// A number of the seed as a decimal.
pub fn decimal(value: Option<&Value>) -> Decimal {
    value.and_then(Value::as_number).and_then(|number| number.to_string().parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_come_out_as_on_the_wire() {
        let printed = |text: &str| number(text.parse().expect("a decimal")).to_string();
        assert_eq!(printed("24.0000"), "24");
        assert_eq!(printed("476.340"), "476.34");
        assert_eq!(printed("-0.5"), "-0.5");
        assert_eq!(printed("0.0"), "0");
        assert_eq!(printed("17.842"), "17.842");
    }
}
