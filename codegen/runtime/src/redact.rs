//! Keeps secrets out of messages, however a server spells them when it sends them back.
//!
//! | module | job |
//! |---|---|
//! | `needles` | the forms of a secret that are searched for |
//! | `search` | decodes a text in every way that applies, and looks for a needle in each result |
//! | `decode` | single decodings: escapes, Base64, hexadecimal digits, character sets |

use std::fmt;

mod decode;
mod needles;
mod search;

pub(crate) use decode::text;
use needles::Needles;
pub(crate) use needles::is_tag;

pub(crate) const REDACTED: &str = "[redacted]";
/// Replaces a text that contains a secret.
const WITHHELD: &str = "[redacted] (it contains a secret)";

/// Shorter secrets are not searched for: they are parts of ordinary words and numbers.
pub(crate) const MIN_LEN: usize = 4;
/// Secrets of at least this length make a text unfit to be quoted. A shorter one is replaced where
/// it occurs as it is, because it may also occur by chance.
const MIN_WITHHELD: usize = 6;
/// The number of bytes that are examined. No message prints more.
pub(crate) const MAX_EXAMINED: usize = 4096;

/// Texts that must not be printed.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// Surrounding white space is dropped: headers and pages drop it too.
    pub(crate) fn new(texts: impl IntoIterator<Item = String>) -> Self {
        let trimmed = texts.into_iter().map(|text| text.trim().to_owned());
        Self(trimmed.filter(|text| text.chars().count() >= MIN_LEN).collect())
    }

    /// Adds a text, unless it is one of them.
    pub(crate) fn add(&mut self, text: &str) {
        let Self(added) = Self::new([text.to_owned()]);
        self.0.extend(
            added.into_iter().filter(|text| !self.0.contains(text)).collect::<Vec<_>>(),
        );
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

/// The beginning of a text from outside, without secrets. If the text is cut, it may end within one.
///
/// Needles are derived here rather than when a secret is set, because most calls print nothing.
pub(crate) fn redact(text: &str, is_cut: bool, secrets: &[&Secrets]) -> String {
    let mut ends = (0..=MAX_EXAMINED.min(text.len())).rev();
    let end = ends.find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    let (examined, _) = text.split_at(end);
    let is_cut = is_cut || examined.len() < text.len();
    let all = secrets.iter().flat_map(|secrets| &secrets.0).map(String::as_str);
    let is_short = |secret: &&str| secret.chars().count() < MIN_WITHHELD;
    let (short, long): (Vec<&str>, Vec<&str>) = all.partition(is_short);
    if search::finds(&Needles::new(&long), examined, is_cut) {
        return WITHHELD.to_owned();
    }
    let mut shown = examined.to_owned();
    for secret in &short {
        shown = shown.replace(secret, REDACTED);
    }
    if search::finds(&Needles::new(&short), &shown, is_cut) {
        return WITHHELD.to_owned();
    }
    shown
}

#[cfg(test)]
mod tests;
