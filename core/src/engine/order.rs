//! A stable sort for lists that are nearly sorted already, much smaller than the standard library's.

/// The items in the order of their keys; those with the same key as they came.
pub(crate) fn in_order<T, K: PartialOrd>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::new();
    for item in items {
        let at = match sorted.last() {
            Some(last) if key(last) > key(&item) => sorted.partition_point(|one| key(one) <= key(&item)),
            _ => sorted.len(),
        };
        sorted.insert(at, item);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn what_has_the_same_key_keeps_its_place() {
        let items = [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e'), (2, 'f')];
        let sorted = in_order(items, |(key, _)| *key);
        assert_eq!(sorted, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c'), (2, 'f')]);
    }
}
