//! Suggestions for misspelled names.

use strsim::osa_distance;

/// `did you mean …?` with the most similar candidate, or `otherwise` if none is similar.
pub(crate) fn suggest<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
    otherwise: impl Into<String>,
) -> String {
    match similar(name, candidates).first() {
        Some(similar) => format!("did you mean `{similar}`?"),
        None => otherwise.into(),
    }
}

/// The candidates that `name` could be a misspelling of, the most similar first.
pub(crate) fn similar<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Vec<&'c str> {
    let limit = (name.chars().count() / 3).max(1);
    let name = name.to_lowercase();
    let mut rated: Vec<_> = candidates
        .into_iter()
        .map(|candidate| (osa_distance(&name, &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .collect();
    rated.sort_by_key(|(distance, _)| *distance);
    rated.into_iter().map(|(_, candidate)| candidate).collect()
}

#[cfg(test)]
mod tests {
    use super::similar;

    #[test]
    fn only_likely_misspellings_are_similar() {
        assert_eq!(similar("strng", ["integer", "string"]), ["string"]);
        assert_eq!(similar("Type", ["type"]), ["type"]);
        assert_eq!(similar("tpye", ["type"]), ["type"], "swapped letters");
        assert_eq!(similar("colors", ["color", "colors"]), ["colors", "color"]);
        assert!(similar("color", ["string", "number"]).is_empty());
    }
}
