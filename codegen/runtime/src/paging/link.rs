//! The header `Link` (RFC 8288).

/// The target of the first link in a header that has the relation `next`.
pub(super) fn next_target(header: &str) -> Option<&str> {
    split(header, ',').into_iter().find_map(|link| {
        let mut parts = split(link, ';').into_iter().map(str::trim);
        let target = parts.next()?.strip_prefix('<')?.strip_suffix('>')?;
        // A link has one `rel`; further ones do not count.
        let relations = parts.find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim_end()
                .eq_ignore_ascii_case("rel")
                .then(|| value.trim().trim_matches('"'))
        })?;
        let is_next = |relation: &str| relation.eq_ignore_ascii_case("next");
        relations.split_ascii_whitespace().any(is_next).then_some(target)
    })
}

/// Splits a text at each separator outside of `<...>` and `"..."`.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut in_target, mut in_quotes, mut is_escaped) = (false, false, false);
    let is_separator = |letter: char| {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if in_quotes => is_escaped = true,
            '"' if !in_target => in_quotes = !in_quotes,
            '<' if !in_quotes => in_target = true,
            '>' if !in_quotes => in_target = false,
            _ => {}
        }
        letter == separator && !in_target && !in_quotes
    };
    text.split(is_separator).collect()
}

#[cfg(test)]
mod tests {
    use super::next_target;

    #[test]
    fn the_next_link_is_found_among_others() {
        for (header, expected) in [
            (
                r#"<https://a.test/x?page=2>; rel="next""#,
                Some("https://a.test/x?page=2"),
            ),
            ("</x?a=1,2;3>; rel=next", Some("/x?a=1,2;3")),
            (r#"</1>; rel="first", </2>; rel="next", </9>; rel="last""#, Some("/2")),
            (r#"</9>;rel=last,</2>;title="a, \"b\"; c";rel="prev next""#, Some("/2")),
            (r#"</2>; REL = "Next""#, Some("/2")),
            ("<>; rel=next", Some("")),
            // None of these is a link to the next page.
            (r#"</2>; rel="last""#, None),
            (r#"</2>; rel="nextish""#, None),
            (r#"</2>; title="x; rel=next""#, None),
            (r#"</2>; title="</3>; rel=next""#, None),
            ("</2>; rel=prev; rel=next", None),
            ("</2>; rel", None),
            ("/2; rel=next", None),
            ("<unclosed; rel=next", None),
            ("", None),
        ] {
            assert_eq!(next_target(header), expected, "{header}");
        }
    }
}
