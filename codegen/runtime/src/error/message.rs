//! What an answer that is not a success says, in one line. It comes as an array, an object,
//! text, HTML or nothing, and reading it cannot fail.

use http::StatusCode;
use serde_json::Value;

use crate::conventions::Errors;

/// Longer texts are cut: a message is for reading.
const LONGEST: usize = 300;
/// How much of a page is looked at.
const LONGEST_PAGE: usize = 20_000;

/// The status as it begins a message.
pub(crate) fn status(status: StatusCode) -> String {
    match status.canonical_reason() {
        Some(reason) => format!("{} {reason}", status.as_str()),
        None => status.as_str().to_owned(),
    }
}

/// A body without what stands around its content: white space, and the byte order mark that
/// some writers begin UTF-8 with.
pub(crate) fn content(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii()
}

/// What a body says, as it says it; empty if it says nothing.
///
/// A page loses its secrets before its tags: one may look like the other.
pub(crate) fn of_body(
    body: &[u8],
    errors: &Errors,
    hide: impl Fn(&str) -> String,
) -> String {
    let body = content(body);
    match serde_json::from_slice(body) {
        Ok(value) => of_json(&value, errors),
        Err(_) => of_text(&hide(&String::from_utf8_lossy(body))),
    }
}

/// The object that speaks in an error body: of an array, its first element.
pub(crate) fn speaker(value: &Value) -> &Value {
    match value {
        Value::Array(list) => list.first().unwrap_or(&Value::Null),
        other => other,
    }
}

fn of_json(value: &Value, errors: &Errors) -> String {
    match speaker(value) {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(members) => {
            let mut texts =
                errors.message.iter().filter_map(|name| scalar(members.get(*name)?));
            texts.next().unwrap_or_else(|| Value::Object(members.clone()).to_string())
        }
        other => other.to_string(),
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn of_text(text: &str) -> String {
    if text.trim_start().starts_with('<') { without_tags(text) } else { text.to_owned() }
}

/// The text of a page, without its tags, scripts and styles. Only its start is looked at.
fn without_tags(page: &str) -> String {
    let mut text = String::new();
    let page: String = page.chars().take(LONGEST_PAGE).collect();
    let mut rest = page.as_str();
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        rest = after_tag(tag);
    }
    text.push_str(rest);
    text
}

fn after_tag(tag: &str) -> &str {
    for silent in ["script", "style"] {
        let start = tag.get(..silent.len()).unwrap_or_default();
        if start.eq_ignore_ascii_case(silent) {
            let end = tag.to_ascii_lowercase().find(&format!("</{silent}"));
            let rest = end.and_then(|end| tag.get(end + 1..)).unwrap_or_default();
            return rest.split_once('>').map_or("", |(_, rest)| rest);
        }
    }
    tag.split_once('>').map_or("", |(_, rest)| rest)
}

/// The text in one line: white space and control characters folded, and cut where it is long.
pub(crate) fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let line = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use proptest::strategy::Strategy as _;

    use super::*;

    const ERRORS: Errors = Errors { message: &["message", "error"], retry_after: None };

    fn said(body: &str) -> Option<String> {
        let said = one_line(&of_body(body.as_bytes(), &ERRORS, str::to_owned));
        (!said.is_empty()).then_some(said)
    }

    #[test]
    fn the_first_element_of_an_array_speaks() {
        let body = r#"[{"ok":false,"error":"E1","message":"no customer"},{"message":"second"}]"#;
        assert_eq!(said(body).as_deref(), Some("no customer"));
    }

    #[test]
    fn the_first_member_with_a_text_speaks() {
        assert_eq!(said(r#"{"message":" ","error":"bad"}"#).as_deref(), Some("bad"));
        assert_eq!(said(r#"{"code":7}"#).as_deref(), Some(r#"{"code":7}"#));
    }

    #[test]
    fn a_byte_order_mark_says_nothing() {
        assert_eq!(said("\u{feff}{\"message\":\"x\"}").as_deref(), Some("x"));
        assert_eq!(said("\u{feff}<p>x</p>").as_deref(), Some("x"));
    }

    #[test]
    fn nothing_is_said_by_nothing() {
        for body in ["", " \n", "\u{feff}", "null", "[]", "\"\""] {
            assert_eq!(said(body), None, "{body:?}");
        }
    }

    #[test]
    fn a_page_is_stripped_and_lines_are_folded() {
        let page = "<html><head><STYLE>p { x }</STYLE><title>502</title>\r\n<script>if (a<b) {}</script></head><p>Bad\n\tGateway";
        assert_eq!(said(page).as_deref(), Some("502 Bad Gateway"));
    }

    #[test]
    fn escape_sequences_do_not_reach_a_terminal() {
        assert_eq!(said("a\u{1b}[31mb\u{7}c").as_deref(), Some("a [31mb c"));
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let line = one_line(&"é".repeat(1000));
        assert_eq!(line.chars().count(), LONGEST + 1);
        assert!(line.ends_with('…'));
    }

    #[test]
    fn bytes_of_any_kind_are_read() {
        let line = one_line(&of_body(&[0xff, b'x', 0x00], &ERRORS, str::to_owned));
        assert_eq!(line, "\u{fffd}x");
        assert!(said(&"[".repeat(100_000)).is_some_and(|text| text.starts_with("[[[")));
    }

    proptest::proptest! {
        #[test]
        fn any_body_makes_one_short_line(
            body in proptest::prop_oneof![
                proptest::collection::vec(proptest::num::u8::ANY, 0..600),
                proptest::string::string_regex("(<|</|script|style|>|é|a|\\n| ){0,60}")
                    .expect("a pattern")
                    .prop_map(String::into_bytes),
            ],
        ) {
            let line = one_line(&of_body(&body, &ERRORS, str::to_owned));
            assert!(line.chars().count() <= LONGEST + 1);
            assert!(!line.chars().any(char::is_control), "{line:?}");
        }
    }
}
