//! Pages by number in the path, from 1; one page beyond the end is the only end there is.

use super::envelope::Refusal;

/// Page size of clients, products and promotions.
pub const TWENTY: usize = 20;
/// Page size of stock and sales.
pub const TEN: usize = 10;

/// The records of a page.
pub fn page<T>(records: impl Iterator<Item = T>, number: &str, size: usize) -> Result<Vec<T>, Refusal> {
    let number: usize =
        number.parse().ok().filter(|number| *number > 0).ok_or_else(|| Refusal::field("Página inválida."))?;
    let before = (number - 1).saturating_mul(size);
    let records: Vec<T> = records.skip(before).take(size).collect();
    if records.is_empty() { Err(Refusal::end_of_pages()) } else { Ok(records) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_short_and_beyond() {
        assert_eq!(page(0..12, "1", TEN).map(|p| p.len()), Ok(10));
        assert_eq!(page(0..12, "2", TEN), Ok(vec![10, 11]));
        assert_eq!(page(0..12, "3", TEN), Err(Refusal::end_of_pages()));
        assert_eq!(page(0..12, "18446744073709551615", TEN), Err(Refusal::end_of_pages()));
        assert!(page(0..12, "0", TEN).is_err());
        assert!(page(0..12, "um", TEN).is_err());
    }
}
