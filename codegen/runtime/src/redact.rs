//! Removes secrets from texts, however a server spells them when it sends them back.

use std::collections::BTreeSet;
use std::fmt;

mod spelling;

use spelling::ends_of;

const REDACTED: &str = "[redacted]";

/// Texts that must not be printed.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// Surrounding white space is dropped: headers and pages drop it too.
    pub(crate) fn new(texts: impl IntoIterator<Item = String>) -> Self {
        let trimmed = texts.into_iter().map(|text| text.trim().to_owned());
        Self(trimmed.filter(|text| !text.is_empty()).collect())
    }
}

/// Replaces every secret in a text. Spellings are derived here rather than when a secret is
/// set, because most calls print nothing.
pub(crate) fn redact(text: &str, secrets: &[&Secrets]) -> String {
    let all = || secrets.iter().flat_map(|secrets| &secrets.0);
    let firsts = all().filter_map(|secret| secret.bytes().next());
    let firsts: Vec<u8> = firsts.chain(spelling::FIRST_BYTES).collect();
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = rest.bytes().position(|byte| firsts.contains(&byte)) {
        let (before, here) = rest.split_at(at);
        // The longest match, because one secret may be a prefix of another.
        let end = all().filter_map(|secret| match_end(secret, here)).max();
        let first = here.chars().next().map_or(0, char::len_utf8);
        let (found, after) = here.split_at(end.unwrap_or(first));
        out.push_str(before);
        out.push_str(if end.is_some() { REDACTED } else { found });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The end of a secret at the start of the text. Each of its characters may have any spelling.
fn match_end(secret: &str, text: &str) -> Option<usize> {
    let mut chars = secret.chars();
    let mut ends = BTreeSet::from_iter(ends_of(chars.next()?, text, 0));
    for c in chars {
        if ends.is_empty() {
            return None;
        }
        ends = ends.iter().flat_map(|end| ends_of(c, text, *end)).collect();
    }
    ends.last().copied()
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, secrets: &[&str], expected: &str) {
        let secrets = Secrets::new(secrets.iter().map(|text| (*text).to_owned()));
        assert_eq!(redact(text, &[&secrets]), expected);
    }

    #[test]
    fn a_secret_is_replaced_wherever_it_occurs() {
        for (text, expected) in [
            ("abcd", "[redacted]"),
            ("<abcdabcd>", "<[redacted][redacted]>"),
            ("ababcd", "ab[redacted]"),
            ("é, ef ghé", "é, [redacted]é"),
            ("abc", "abc"),
            ("", ""),
        ] {
            check(text, &["abcd", " ef gh\n"], expected);
        }
    }

    #[test]
    fn the_longest_secret_wins() {
        let secrets = |text: &str| Secrets::new([text.to_owned()]);
        let (short, long) = (secrets("abcd"), secrets("abcdef"));
        let redacted = redact("abcdefg abcde", &[&short, &long]);
        assert_eq!(redacted, "[redacted]g [redacted]e");
    }

    #[test]
    fn without_a_match_the_text_is_unchanged() {
        for secrets in [&[][..], &["", " "], &["xyz"]] {
            check("a \\ b", secrets, "a \\ b");
        }
    }

    #[test]
    fn repeated_partial_matches_take_linear_time() {
        for (text, secret) in [
            ("\\", "\\\\\\x"),
            ("&", "&x"),
            ("\\u{", "xyz"),
            ("%", "%%x"),
            ("x", "xxxxy"),
        ] {
            let text = text.repeat(20_000);
            check(&text, &[secret], &text);
        }
    }

    #[test]
    fn debug_prints_no_secret() {
        assert_eq!(format!("{:?}", Secrets::new(["x".to_owned()])), "[redacted]");
    }
}
