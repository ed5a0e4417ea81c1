//! Suggestions for misspelled names.

use strsim::osa_distance;

/// `, did you mean …?` with the most similar name, or nothing if none is similar.
pub(super) fn did_you_mean<'c>(
    name: &str,
    known: impl IntoIterator<Item = &'c str>,
) -> String {
    let limit = (name.chars().count() / 3).max(1);
    let name = name.to_lowercase();
    let rated =
        known.into_iter().map(|it| (osa_distance(&name, &it.to_lowercase()), it));
    let similar = rated.filter(|(distance, _)| *distance <= limit);
    let similar = similar.min_by_key(|(distance, _)| *distance);
    similar.map_or_else(String::new, |(_, name)| format!(", did you mean `{name}`?"))
}
