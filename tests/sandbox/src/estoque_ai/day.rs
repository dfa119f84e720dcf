//! A shop's day once it was read, and what is found wrong with it only when it is processed.

use std::collections::HashSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

/// The products that moved on one day.
#[derive(Debug, PartialEq)]
pub struct Day {
    pub cnpj: String,
    pub date: Date,
    pub lines: Vec<Line>,
}

/// One product; only what the sandbox makes use of.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub codigo_produto: String,
    pub gtin: String,
    pub qtd_estoque: Decimal,
}

impl Day {
    /// Why processing it fails, if it does. The manual says that there are such days and not which: these three
    /// reasons are made up.
    pub fn fault(&self, today: Date) -> Option<String> {
        if self.date > today {
            return Some(format!("A data do movimento {} é futura.", self.date));
        }
        let mut seen = HashSet::new();
        self.lines.iter().zip(1..).find_map(|(line, number)| {
            if !has_check_digit(&line.gtin) {
                return Some(format!(
                    "Linha {number}: o dígito verificador do gtin {} é inválido.",
                    line.gtin
                ));
            }
            let again = !seen.insert((&line.codigo_produto, &line.gtin));
            again.then(|| format!("Linha {number}: o produto {} está repetido.", line.codigo_produto))
        })
    }
}

/// Whether the last digit is right: mod 10, weights 3 and 1 from the right.
fn has_check_digit(gtin: &str) -> bool {
    let digits: Option<Vec<u32>> = gtin.chars().rev().map(|digit| digit.to_digit(10)).collect();
    let weighted =
        |digits: Vec<u32>| digits.iter().zip([1, 3].iter().cycle()).map(|(d, w)| d * w).sum::<u32>();
    digits.is_some_and(|digits| weighted(digits) % 10 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manuals_gtins_are_right() {
        for gtin in ["7894900027013", "7894900011593"] {
            assert!(has_check_digit(gtin), "{gtin}");
        }
        assert!(!has_check_digit("7894900027010"));
    }
}
