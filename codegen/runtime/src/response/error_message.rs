//! Extracts the message of an error response: a JSON array, a JSON object, text, HTML or nothing.
//! Extraction cannot fail.

use serde_json::Value;

use crate::conventions::Errors;

/// The number of characters of an HTML page that are searched.
const MAX_PAGE: usize = 20_000;

/// A body without surrounding white space and without a byte order mark.
pub(crate) fn trim(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii()
}

/// The message in a body; empty if there is none.
///
/// Secrets are removed from a page before its tags, because a secret may look like a tag.
pub(super) fn extract(
    body: &[u8],
    errors: &Errors,
    redact: impl Fn(&str) -> String,
) -> String {
    let body = trim(body);
    match serde_json::from_slice(body) {
        Ok(value) => from_json(&value, errors),
        Err(_) => from_text(redact(&String::from_utf8_lossy(body))),
    }
}

/// The object that an error body is about: the first element of an array, otherwise the body.
pub(crate) fn first_object(value: &Value) -> &Value {
    match value {
        Value::Array(list) => list.first().unwrap_or(&Value::Null),
        other => other,
    }
}

fn from_json(value: &Value, errors: &Errors) -> String {
    match first_object(value) {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        object => {
            let fields = errors.message.iter().filter_map(|name| object.get(*name));
            let mut texts = fields.filter_map(scalar);
            texts.next().unwrap_or_else(|| object.to_string())
        }
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn from_text(text: String) -> String {
    if text.trim_start().starts_with('<') { without_tags(&text) } else { text }
}

/// The text of an HTML page, without tags, scripts and styles.
fn without_tags(page: &str) -> String {
    let mut text = String::new();
    let page: String = page.chars().take(MAX_PAGE).collect();
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
    for name in ["script", "style"] {
        let start = tag.get(..name.len()).unwrap_or_default();
        if start.eq_ignore_ascii_case(name) {
            let end = tag.to_ascii_lowercase().find(&format!("</{name}"));
            let rest = end.and_then(|end| tag.get(end + 1..)).unwrap_or_default();
            return rest.split_once('>').map_or("", |(_, rest)| rest);
        }
    }
    tag.split_once('>').map_or("", |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use proptest::strategy::Strategy as _;

    use super::*;

    const ERRORS: Errors = Errors { message: &["message", "error"], retry_after: None };

    fn message(body: impl AsRef<[u8]>) -> String {
        let text = extract(body.as_ref(), &ERRORS, str::to_owned);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_form_of_body_has_its_message() {
        let page = "<html><head><STYLE>p { x }</STYLE><title>502</title>\r\n<script>if (a<b) {}</script></head><p>Bad\n\tGateway";
        for (body, expected) in [
            (
                r#"[{"ok":false,"error":"E1","message":"first"},{"message":"x"}]"#,
                "first",
            ),
            (r#"{"message":" ","error":"bad"}"#, "bad"),
            (r#"{"code":7}"#, r#"{"code":7}"#),
            ("\u{feff}{\"message\":\"x\"}", "x"),
            ("\u{feff}<p>x</p>", "x"),
            (page, "502 Bad Gateway"),
            ("", ""),
            (" \n", ""),
            ("\u{feff}", ""),
            ("null", ""),
            ("[]", ""),
            ("\"\"", ""),
        ] {
            assert_eq!(message(body), expected, "{body:?}");
        }
    }

    #[test]
    fn invalid_json_and_invalid_utf8_are_text() {
        assert_eq!(message([0xff, b'x']), "\u{fffd}x");
        assert!(message("[".repeat(100_000)).starts_with("[[["));
    }

    proptest::proptest! {
        #[test]
        fn any_page_is_stripped_without_a_panic(
            body in proptest::string::string_regex("(<|</|script|style|>|é|a|\\n| ){0,60}")
                .expect("a pattern")
                .prop_map(|text| format!("<{text}")),
        ) {
            proptest::prop_assert!(!message(&body).contains('<'), "{body}");
        }
    }
}
