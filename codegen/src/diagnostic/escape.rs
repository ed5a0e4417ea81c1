//! Makes text from a document safe to print on a terminal.

use std::borrow::Cow;

/// The text with control and direction-changing characters written as escapes.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_unsafe) {
        Cow::Owned(text.chars().map(printable).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Source text in which every unsafe character is replaced by one that takes as many bytes, so
/// that offsets stay right.
pub(super) fn mask(text: &str) -> String {
    text.chars().map(|c| if is_unsafe(c) { stand_in(c) } else { c }).collect()
}

fn printable(c: char) -> String {
    if is_unsafe(c) { c.escape_default().to_string() } else { c.to_string() }
}

fn stand_in(c: char) -> char {
    match c.len_utf8() {
        _ if matches!(c, '\n' | '\r' | '\t') => c,
        1 => '?',
        2 => '\u{b7}',
        _ => '\u{fffd}',
    }
}

fn is_unsafe(c: char) -> bool {
    let direction = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line = matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    c.is_control() || direction || line
}
