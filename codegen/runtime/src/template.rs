//! Templates: texts with a `{placeholder}` for each value.

/// The names of the placeholders.
pub(crate) fn names(template: &str) -> impl Iterator<Item = &str> {
    placeholders(template).map(|(name, _)| name)
}

/// Fills the placeholders in one pass, so that a value that looks like one is unchanged.
pub(crate) fn fill<'t, 'v, E>(
    template: &'t str,
    value: impl Fn(&'t str) -> Result<&'v str, E>,
) -> Result<String, E> {
    let before = template.split('{').next().unwrap_or_default();
    placeholders(template).try_fold(before.to_owned(), |filled, (name, after)| {
        Ok(filled + value(name)? + after)
    })
}

/// The name of each placeholder, and the text after it.
fn placeholders(template: &str) -> impl Iterator<Item = (&str, &str)> {
    template.split('{').skip(1).filter_map(|part| part.split_once('}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_looks_like_a_placeholder_is_unchanged() {
        let value = |name| match name {
            "a" => Ok("{b}"),
            "b" => Ok("x"),
            other => Err(other),
        };
        assert_eq!(fill("<{a}@{b}>", value), Ok("<{b}@x>".to_owned()));
        assert_eq!(fill("{c}", value), Err("c"));
        assert_eq!(names("<{a}@{b}>").collect::<Vec<_>>(), ["a", "b"]);
    }
}
