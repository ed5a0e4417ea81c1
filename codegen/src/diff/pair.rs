//! Pairs the items of two lists.

/// The items of two lists, by which of them has the item.
pub(super) struct Pairs<'a, T> {
    /// Items of both, in the order of the second list.
    pub(super) both: Vec<(&'a T, &'a T)>,
    /// Items of the first list alone.
    pub(super) removed: Vec<&'a T>,
    /// Items of the second list alone.
    pub(super) added: Vec<&'a T>,
}

/// Pairs items with equal keys. Each key applies to the items that earlier keys left over.
pub(super) fn pair<'a, T, K: PartialEq>(
    old: impl IntoIterator<Item = &'a T>,
    new: impl IntoIterator<Item = &'a T>,
    keys: &[&dyn Fn(&T) -> K],
) -> Pairs<'a, T> {
    let mut removed: Vec<&T> = old.into_iter().collect();
    let mut added: Vec<(usize, &T)> = new.into_iter().enumerate().collect();
    let mut both: Vec<(usize, &T, &T)> = Vec::new();
    for key in keys {
        let mut left = Vec::new();
        for (place, item) in added {
            let wanted = key(item);
            match removed.iter().position(|other| key(other) == wanted) {
                Some(found) => both.push((place, removed.remove(found), item)),
                None => left.push((place, item)),
            }
        }
        added = left;
    }
    both.sort_by_key(|(place, ..)| *place);
    Pairs {
        both: both.into_iter().map(|(_, old, new)| (old, new)).collect(),
        removed,
        added: added.into_iter().map(|(_, item)| item).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::pair;

    #[test]
    fn a_second_key_is_tried_on_what_is_left() {
        let first: fn(&(i32, char)) -> i32 = |item| item.0;
        let second: fn(&(i32, char)) -> i32 = |item| i32::from(item.1 == 'b');
        let old = [(1, 'a'), (2, 'b'), (3, 'c')];
        let new = [(4, 'b'), (1, 'b'), (5, 'b')];
        let pairs = pair(&old, &new, &[&first, &second]);
        assert_eq!(pairs.both, [(&(2, 'b'), &(4, 'b')), (&(1, 'a'), &(1, 'b'))]);
        assert_eq!(pairs.removed, [&(3, 'c')]);
        assert_eq!(pairs.added, [&(5, 'b')]);
    }
}
