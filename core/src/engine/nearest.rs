//! The known name nearest to a mistyped one.

/// The candidate with the fewest edits, if that is few enough to be a slip: a third of the name at most.
pub(crate) fn nearest<'n>(name: &str, candidates: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let name: Vec<char> = name.chars().take(64).map(|c| c.to_ascii_lowercase()).collect();
    let limit = (name.len() / 3).clamp(1, 3);
    candidates
        .map(|candidate| (distance(&name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The Levenshtein distance, without case.
fn distance(name: &[char], candidate: &str) -> usize {
    let mut row: Vec<usize> = (0..=name.len()).collect();
    for (i, c) in candidate.chars().map(|c| c.to_ascii_lowercase()).enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, n) in row.iter_mut().skip(1).zip(name) {
            let substituted = diagonal + usize::from(*n != c);
            diagonal = *cell;
            left = substituted.min(diagonal + 1).min(left + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_found_and_a_stranger_is_not() {
        let names = ["nome", "fantasia", "cpfCnpj"];
        assert_eq!(nearest("mome", names.into_iter()), Some("nome"));
        assert_eq!(nearest("cpfCnpjj", names.into_iter()), Some("cpfCnpj"));
        assert_eq!(nearest("CPFCNPJ", names.into_iter()), Some("cpfCnpj"));
        assert_eq!(nearest("telefone", names.into_iter()), None);
    }
}
