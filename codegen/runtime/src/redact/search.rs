//! Looks for secrets in a text and in everything that it can be decoded to.

use std::collections::HashSet;

use super::decode;
use super::needles::{Needles, haystacks};

/// The number of bytes that are looked through. Only a text made to be decoded in many ways has
/// more, and it counts as one with a secret.
const MAX_SEARCHED: usize = 1 << 20;
/// The shortest part of decoded bytes that may itself be encoded.
const MIN_PART: usize = 8;

/// Whether a needle is in a text, in any spelling.
pub(super) fn finds(needles: &Needles, text: &str, is_cut: bool) -> bool {
    let (seen, seen_bytes) = (HashSet::new(), HashSet::new());
    let pending = Vec::new();
    let mut search = Search { needles, is_cut, seen, seen_bytes, pending, searched: 0 };
    search.add(text.to_owned());
    search.run()
}

struct Search<'n> {
    needles: &'n Needles,
    /// Whether the text goes on after its end.
    is_cut: bool,
    seen: HashSet<String>,
    /// What was decoded from digits: texts that differ only in separators have the same.
    seen_bytes: HashSet<Vec<u8>>,
    pending: Vec<String>,
    searched: usize,
}

impl Search<'_> {
    fn add(&mut self, text: String) {
        if self.needles.is_empty() || text.is_empty() || self.seen.contains(&text) {
            return;
        }
        self.seen.insert(text.clone());
        self.pending.push(text);
    }

    fn run(&mut self) -> bool {
        while let Some(text) = self.pending.pop() {
            self.searched += text.len();
            if self.searched > MAX_SEARCHED || self.is_in(&text) {
                return true;
            }
            for decoded in decode::escapes(&text) {
                self.add(decoded);
            }
            for bytes in decode::encoded_bytes(&text) {
                if self.seen_bytes.contains(&bytes) {
                    continue;
                }
                if self.is_in_bytes(&bytes) {
                    return true;
                }
                self.add(readable_parts(&bytes));
                self.seen_bytes.insert(bytes);
            }
        }
        false
    }

    fn is_in(&self, text: &str) -> bool {
        haystacks(text).iter().any(|text| self.needles.are_in(text, self.is_cut))
    }

    fn is_in_bytes(&self, bytes: &[u8]) -> bool {
        decode::charsets(bytes).iter().any(|text| self.is_in(text))
    }
}

/// The parts of decoded bytes that read as text. Most of the bytes are noise, since a decoding
/// is tried at every offset.
fn readable_parts(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let is_noise = |c: char| {
        c == char::REPLACEMENT_CHARACTER
            || (c.is_control() && !matches!(c, '\0' | '\t' | '\n' | '\r'))
    };
    let parts = text.split(is_noise).filter(|part| part.len() >= MIN_PART);
    parts.collect::<Vec<_>>().join("\u{1}").replace('\0', "")
}
