//! Texts that must not be printed, not even where a server sends them back, and however it
//! writes them.

use std::collections::BTreeSet;
use std::fmt;

mod spelling;

use spelling::ends_of;

/// What is shown in place of a secret.
const HIDDEN: &str = "[redacted]";

/// Texts that must not be printed.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// White space around a text is left out: a header or a page has it without.
    pub(crate) fn new(texts: impl IntoIterator<Item = String>) -> Self {
        let trimmed = texts.into_iter().map(|text| text.trim().to_owned());
        Self(trimmed.filter(|text| !text.is_empty()).collect())
    }
}

/// The text without any of these. What a secret looks like elsewhere is found out here, and not
/// when it becomes known: most calls print nothing.
pub(crate) fn hide(text: &str, secrets: &[&Secrets]) -> String {
    let all = || secrets.iter().flat_map(|secrets| &secrets.0);
    // Most of a text is none: it is passed over as fast as can be.
    let firsts = all().filter_map(|secret| secret.bytes().next());
    let firsts: Vec<u8> = firsts.chain(spelling::FIRSTS).collect();
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = rest.bytes().position(|byte| firsts.contains(&byte)) {
        let (before, here) = rest.split_at(at);
        // The longest: one may be the start of another.
        let end = all().filter_map(|secret| end_of(secret, here)).max();
        let first = here.chars().next().map_or(0, char::len_utf8);
        let (found, after) = here.split_at(end.unwrap_or(first));
        out.push_str(before);
        out.push_str(if end.is_some() { HIDDEN } else { found });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Where a secret ends that the text begins with; each of its characters may be written in any
/// way.
fn end_of(secret: &str, text: &str) -> Option<usize> {
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
        f.write_str(HIDDEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(texts: &[&str]) -> Secrets {
        Secrets::new(texts.iter().map(|text| (*text).to_owned()))
    }

    #[test]
    fn a_secret_is_hidden_wherever_it_stands() {
        let secret = secrets(&["abcd", " ef gh\n"]);
        for (text, expected) in [
            ("abcd", "[redacted]"),
            ("<abcdabcd>", "<[redacted][redacted]>"),
            ("ababcd", "ab[redacted]"),
            ("é, ef ghé", "é, [redacted]é"),
            ("abc", "abc"),
            ("", ""),
        ] {
            assert_eq!(hide(text, &[&secret]), expected);
        }
    }

    #[test]
    fn of_two_that_begin_alike_the_longer_is_hidden() {
        let (client, call) = (secrets(&["abcd"]), secrets(&["abcdef"]));
        assert_eq!(hide("abcdefg abcde", &[&client, &call]), "[redacted]g [redacted]e");
    }

    #[test]
    fn without_a_secret_a_text_stays_what_it_is() {
        for none in [secrets(&[]), secrets(&["", " "]), secrets(&["xyz"])] {
            assert_eq!(hide("a \\ b", &[&none]), "a \\ b");
        }
        assert_eq!(hide("abc", &[]), "abc");
    }

    #[test]
    fn a_text_that_always_seems_to_begin_one_is_left() {
        for (text, secret) in [
            ("\\", "\\\\\\x"),
            ("&", "&x"),
            ("\\u{", "xyz"),
            ("%", "%%x"),
            ("x", "xxxxy"),
        ] {
            let text = text.repeat(200_000);
            assert_eq!(hide(&text, &[&secrets(&[secret])]), text);
        }
    }

    #[test]
    fn nothing_shows_them() {
        assert_eq!(format!("{:?}", secrets(&["x"])), "[redacted]");
    }
}
