//! Escapes text from a document, so that it is safe to print on a terminal.

use std::fmt::Write as _;

/// Escapes control characters and characters that change the text direction.
pub(super) fn escape(text: &str) -> String {
    let escape = |c: char| {
        if is_unsafe(c) { c.escape_default().to_string() } else { c.to_string() }
    };
    text.chars().map(escape).collect()
}

/// Replaces every unsafe character by one with the same length in bytes, so that offsets into
/// the text stay valid.
pub(super) fn mask(text: &str) -> String {
    text.chars().map(|c| if is_unsafe(c) { replacement(c) } else { c }).collect()
}

fn replacement(c: char) -> char {
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

/// Formats a JSON string. Unlike `serde_json`, this also escapes the control characters from
/// U+007F to U+009F, which terminals interpret and some YAML parsers reject.
pub(crate) fn json_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a `String` cannot fail.
            c if c.is_control() => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out + "\""
}
