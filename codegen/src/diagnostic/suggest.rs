//! Did you mean …?

/// The candidate that is most like `word`, if any is close enough to be a likely slip.
pub(crate) fn nearest<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    near(word, candidates).into_iter().next()
}

/// All candidates that are close enough, the one that is most like `word` first.
pub(crate) fn near<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Vec<&'c str> {
    let limit = (word.chars().count() / 3).max(1);
    let lower = word.to_lowercase();
    let rated = candidates.into_iter().filter_map(|candidate| {
        let rate = distance(&lower, &candidate.to_lowercase(), limit)?;
        Some((rate, candidate))
    });
    let mut rated: Vec<_> = rated.collect();
    rated.sort_by_key(|(rate, _)| *rate);
    rated.into_iter().map(|(_, candidate)| candidate).collect()
}

/// How many characters have to be inserted, removed, replaced or swapped with their neighbour;
/// `None` if more than `limit`.
fn distance(left: &str, right: &str, limit: usize) -> Option<usize> {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    let mut last = None;
    for (index, &from) in left.iter().enumerate() {
        let next = next_row(index, (last, from), &right, &row, &before);
        before = std::mem::replace(&mut row, next);
        last = Some(from);
    }
    row.last().copied().filter(|distance| *distance <= limit)
}

/// One row of the table of distances between the beginnings of both words.
fn next_row(
    index: usize,
    (last, from): (Option<char>, char),
    right: &[char],
    row: &[usize],
    before: &[usize],
) -> Vec<usize> {
    let at =
        |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
    let mut next = vec![index + 1];
    let mut previous = None;
    for (column, &to) in right.iter().enumerate() {
        let replaced = at(row, column) + usize::from(from != to);
        let changed = (at(row, column + 1) + 1).min(at(&next, column) + 1);
        let mut best = replaced.min(changed);
        if column > 0 && last == Some(to) && previous == Some(from) {
            best = best.min(at(before, column - 1) + 1);
        }
        next.push(best);
        previous = Some(to);
    }
    next
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn slips_are_counted() {
        assert_eq!(distance("propertees", "properties", 3), Some(1));
        assert_eq!(distance("tpye", "type", 3), Some(1), "a swap is one slip");
        assert_eq!(distance("type", "type", 3), Some(0));
        assert_eq!(distance("", "ab", 3), Some(2));
        assert_eq!(distance("abc", "xyz", 2), None);
    }

    #[test]
    fn the_nearest_word_wins_and_strangers_are_not_suggested() {
        assert_eq!(nearest("strng", ["integer", "string"]), Some("string"));
        assert_eq!(nearest("Type", ["type"]), Some("type"));
        assert_eq!(nearest("colour", ["string", "number"]), None);
    }
}
