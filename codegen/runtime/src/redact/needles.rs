//! The forms of a secret that are searched for.

use std::borrow::Cow;
use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::{MIN_LEN, MIN_WITHHELD};

/// The length, in bytes, to which a needle is cut. The beginning of a long secret is secret too,
/// and a bound keeps the search linear.
const MAX_NEEDLE: usize = 64;
/// The shortest beginning of a needle that counts where a text was cut.
const MIN_BEGINNING: usize = 3;
/// The length, in bytes, of what may remain of escapes at the end of a text that was cut.
const MAX_REMAINS: usize = 32;

/// Needles by their first bytes.
#[derive(Default)]
pub(super) struct Needles(HashMap<[u8; MIN_LEN], Vec<Vec<u8>>>);

impl Needles {
    pub(super) fn new(secrets: &[&str]) -> Self {
        let mut needles = Self::default();
        for secret in secrets {
            for form in forms(secret) {
                needles.insert(form.as_bytes());
            }
        }
        needles
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn insert(&mut self, form: &[u8]) {
        let form = form.get(..MAX_NEEDLE).unwrap_or(form);
        if let Some(first) = form.first_chunk() {
            let needles = self.0.entry(*first).or_default();
            if !needles.iter().any(|needle| needle == form) {
                needles.push(form.to_vec());
            }
        }
    }

    /// Whether a needle is in a squeezed text, or begins at its end if the text was cut.
    pub(super) fn are_in(&self, text: &str, is_cut: bool) -> bool {
        let text = text.as_bytes();
        let starts_here = |at: usize| {
            let rest = text.get(at..).unwrap_or_default();
            let needles = rest.first_chunk().and_then(|first| self.0.get(first));
            needles.is_some_and(|all| {
                all.iter().any(|needle| {
                    rest.starts_with(needle) || (is_cut && is_cut_off(needle, rest))
                })
            })
        };
        (0..text.len()).any(starts_here) || (is_cut && self.begin_at_the_end(text))
    }

    fn begin_at_the_end(&self, text: &[u8]) -> bool {
        self.0.values().flatten().any(|needle| {
            let mut lengths = MIN_BEGINNING..needle.len();
            lengths.any(|length| {
                needle.get(..length).is_some_and(|beginning| text.ends_with(beginning))
            })
        })
    }
}

/// Whether a needle begins a text that ends within it, but for what remains of cut escapes.
fn is_cut_off(needle: &[u8], text: &[u8]) -> bool {
    let equal = needle.iter().zip(text).take_while(|(a, b)| a == b).count();
    equal >= MIN_WITHHELD && text.len() <= equal + MAX_REMAINS
}

/// A secret as it is, squeezed, and as letters and digits alone.
fn forms(secret: &str) -> Vec<String> {
    let mut forms = texts(secret);
    // In a page, the rest may have been taken for a tag.
    let beside_tags = [secret.split_once('<'), secret.rsplit_once('>')];
    let [before, after] = beside_tags.map(Option::unzip);
    forms.extend([before.0, after.1].into_iter().flatten().map(squeeze));
    forms.retain(|form| form.chars().count() >= MIN_LEN);
    let plain = alphanumeric(secret);
    let is_number = plain.bytes().all(|byte| byte.is_ascii_digit());
    if is_number || plain.chars().count() >= MIN_WITHHELD {
        if is_number {
            // As a number, it loses its leading zeros.
            forms.push(plain.trim_start_matches('0').to_owned());
        }
        forms.push(plain);
    }
    // A server may write `?` for other characters.
    let ascii = ascii_alphanumeric(secret);
    if ascii.len() >= MIN_WITHHELD {
        forms.push(ascii);
    }
    forms.extend(base64_forms(secret));
    forms
}

/// The Base64 of a secret at each offset, as letters and digits alone: a separator may also be a
/// digit. The digits that depend on what surrounds the secret are left out.
fn base64_forms(secret: &str) -> Vec<String> {
    let at = |before: &[u8]| {
        let bytes = [before, secret.as_bytes()].concat();
        let own = (before.len() * 8).div_ceil(6)..bytes.len() * 8 / 6;
        let digits = STANDARD_NO_PAD.encode(&bytes);
        ascii_alphanumeric(digits.get(own).unwrap_or_default())
    };
    let forms = [at(b""), at(b"-"), at(b"--")].into_iter();
    forms.filter(|form| form.len() >= MIN_WITHHELD).collect()
}

/// A text in the forms in which a needle may be in it.
pub(super) fn haystacks(text: &str) -> Vec<String> {
    let mut all = texts(text);
    all.push(alphanumeric(text));
    all.push(alphanumeric(&without_tags(text, false)));
    all.push(ascii_alphanumeric(text));
    all
}

fn texts(text: &str) -> Vec<String> {
    vec![fold_case(text.chars()), squeeze(text), squeeze(&without_tags(text, false))]
}

/// Without blanks, dashes, control characters and the backslashes of escapes, in lower case.
fn squeeze(text: &str) -> String {
    let kept = text.chars().filter(|c| !is_filler(*c) && *c != '\\');
    fold_case(kept)
}

fn alphanumeric(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    fold_case(kept)
}

/// Letters and digits of ASCII, also those in full width.
fn ascii_alphanumeric(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    };
    let ascii = text.chars().map(narrow).filter(char::is_ascii_alphanumeric);
    ascii.map(|c| c.to_ascii_lowercase()).collect()
}

/// By way of upper case, which may have more letters.
fn fold_case(chars: impl Iterator<Item = char>) -> String {
    chars.flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect()
}

/// Whether a character may be inside a secret without changing it for a reader.
pub(super) fn is_filler(c: char) -> bool {
    let is_dash = matches!(
        c,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    );
    let is_invisible =
        matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    is_dash || is_invisible || c.is_whitespace() || c.is_control()
}

/// The text without everything that may be a tag or a comment. It ends at the first `>` or, since
/// comments and values may contain one, at the last `>` before the next `<`.
pub(super) fn without_tags(text: &str, longest: bool) -> Cow<'_, str> {
    if !text.contains('<') {
        return text.into();
    }
    let mut parts = text.split('<');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = if longest { part.rsplit_once('>') } else { part.split_once('>') };
        match end {
            Some((tag, after)) if is_tag(tag) => out.push_str(after),
            _ => out.extend(["<", part]),
        }
    }
    out.into()
}

/// Whether the text after `<` starts a tag or a comment.
pub(crate) fn is_tag(tag: &str) -> bool {
    tag.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}
