//! Extracts the messages of an error response: a JSON array, a JSON object, text, HTML or nothing.
//! Extraction cannot fail, and takes no more memory than its result.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};
use serde_json::Value;

use crate::context::MAX_ERROR_BODY;
use crate::conventions::Errors;
use crate::record::NUMBER;
use crate::redact;

/// A body without surrounding white space and without a byte order mark.
pub(crate) fn trim(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii()
}

/// The message in a body, quoted; empty if there is none. `quote` also takes whether the text is
/// cut at its end. What is not a message is quoted as a whole.
pub(super) fn extract(
    body: &[u8],
    errors: &Errors,
    quote: impl Fn(&str, bool) -> String,
) -> String {
    let body = trim(body);
    match read(body, errors.message, 1) {
        Some(Messages { texts, .. }) if !texts.is_empty() => {
            quote(&texts.concat(), false)
        }
        Some(Messages { has_other: false, .. }) => String::new(),
        _ => {
            let text = decoded(body);
            let text = if is_page(&text) { without_tags(&text).into() } else { text };
            quote(&text, is_cut(body))
        }
    }
}

/// The first `max` messages in a body, quoted: one of each object of an array, or else the one of
/// the body. JSON that is cut, other JSON, and pages, which come from gateways, have none.
pub(super) fn extract_all(
    body: &[u8],
    errors: &Errors,
    max: usize,
    quote: impl Fn(&str, bool) -> String,
) -> Vec<String> {
    let body = trim(body);
    let quoted: Vec<String> = if let Some(Messages { texts, .. }) =
        read(body, errors.message, max)
    {
        texts.iter().map(|text| quote(text, false)).collect()
    } else {
        let text = decoded(body);
        let is_text = !is_page(&text) && !text.trim_start().starts_with(['{', '[', '"']);
        is_text.then(|| quote(&text, is_cut(body))).into_iter().collect()
    };
    quoted.into_iter().filter(|text| !text.is_empty()).collect()
}

/// The beginning of a body as text.
fn decoded(body: &[u8]) -> Cow<'_, str> {
    redact::text(body.get(..MAX_ERROR_BODY).unwrap_or(body))
}

fn is_cut(body: &[u8]) -> bool {
    body.len() >= MAX_ERROR_BODY
}

fn is_page(text: &str) -> bool {
    text.trim_start().starts_with('<')
}

/// The object that an error body is about: the first element of an array, otherwise the body.
pub(crate) fn first_object(value: &Value) -> &Value {
    match value {
        Value::Array(list) => list.first().unwrap_or(&Value::Null),
        other => other,
    }
}

/// The messages in a body of JSON, in UTF-8 or another encoding. A body that is not JSON to its end
/// has none: a secret that breaks its syntax would be cut in two.
fn read<'n>(body: &[u8], names: &'n [&'n str], max: usize) -> Option<Messages<'n>> {
    read_utf8(body, names, max)
        .or_else(|| read_utf8(decoded(body).as_bytes(), names, max))
}

fn read_utf8<'n>(body: &[u8], names: &'n [&'n str], max: usize) -> Option<Messages<'n>> {
    let mut messages = Messages { names, max, texts: Vec::new(), has_other: false };
    let mut json = serde_json::Deserializer::from_slice(body);
    json.deserialize_any(MessageVisitor(&mut messages, true)).ok()?;
    json.end().ok().map(|()| messages)
}

struct Messages<'n> {
    names: &'n [&'n str],
    max: usize,
    /// None is blank.
    texts: Vec<String>,
    /// Whether the body contains an object without a message, or another value.
    has_other: bool,
}

impl Messages<'_> {
    fn add(&mut self, text: &str) {
        if self.texts.len() < self.max && !text.trim().is_empty() {
            self.texts.push(text.to_owned());
        }
    }
}

/// Reads the body, or an element of the array that is the body.
struct MessageVisitor<'m, 'n>(&'m mut Messages<'n>, bool);

impl<'de> Visitor<'de> for MessageVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error body")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.add(text);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.0.has_other = true;
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        self.0.has_other = true;
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        self.0.has_other = true;
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.0.has_other = true;
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let Self(messages, is_body) = self;
        if is_body {
            while from.next_element_seed(MessageVisitor(messages, false))?.is_some() {}
            return Ok(());
        }
        messages.has_other = true;
        while from.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        // The texts of the fields, in the order of the names.
        let mut found = vec![None; self.0.names.len()];
        while let Some(name) = from.next_key::<String>()? {
            let index = self.0.names.iter().position(|known| *known == name);
            match index.and_then(|index| found.get_mut(index)) {
                Some(found) => *found = from.next_value::<Scalar>()?.0,
                None => drop(from.next_value::<IgnoredAny>()?),
            }
        }
        match found.into_iter().flatten().next() {
            Some(text) => self.0.add(&text),
            None => self.0.has_other = true,
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for MessageVisitor<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

/// A text or a number as text; `None` for a blank text and for everything else.
struct Scalar(Option<String>);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message")
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar((!text.trim().is_empty()).then(|| text.to_owned())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
        Ok(Scalar(Some(value.to_string())))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Scalar, E> {
        Ok(Scalar(None))
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Scalar, A::Error> {
        while from.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar(None))
    }

    /// With `arbitrary_precision`, a number is an object with a private name.
    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Scalar, A::Error> {
        let mut number = None;
        while let Some(name) = from.next_key::<String>()? {
            if name == NUMBER {
                number = Some(from.next_value()?);
            } else {
                from.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Scalar(number))
    }
}

/// The text of an HTML page, without tags, scripts and styles.
fn without_tags(page: &str) -> String {
    let lower = page.to_ascii_lowercase();
    let (mut text, mut at) = (String::new(), 0);
    while let Some((before, tag)) = page.get(at..).and_then(|rest| rest.split_once('<'))
    {
        text.push_str(before);
        at += before.len() + 1;
        match end_of_tag(tag) {
            Some(end) => {
                text.push(' ');
                at = end_of_element(&lower, at, at + end);
            }
            None => text.push('<'),
        }
    }
    text.push_str(page.get(at..).unwrap_or_default());
    text
}

fn end_of_tag(tag: &str) -> Option<usize> {
    let end = tag.find(['<', '>'])?;
    let is_tag = redact::is_tag(tag) && tag.get(end..)?.starts_with('>');
    is_tag.then_some(end + 1)
}

/// The end of a script or style that starts with this tag, otherwise the end of the tag.
fn end_of_element(page: &str, start: usize, end: usize) -> usize {
    let tag = page.get(start..end).unwrap_or_default();
    let name = ["script", "style"].into_iter().find(|name| tag.starts_with(name));
    let Some(name) = name else { return end };
    let rest = page.get(end..).unwrap_or_default();
    rest.find(&format!("</{name}")).map_or(page.len(), |close| end + close)
}

#[cfg(test)]
mod tests {
    use proptest::strategy::Strategy as _;

    use super::*;

    const ERRORS: Errors = Errors { message: &["message", "error"], retry_after: None };

    fn message(body: impl AsRef<[u8]>) -> String {
        let text = extract(body.as_ref(), &ERRORS, |text, _| text.to_owned());
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
            (r#"[{"code":7},5]"#, r#"[{"code":7},5]"#),
            (r#"[{"code":7},{"message":"second"}]"#, "second"),
            (r#"{"message":["x"],"error":5}"#, "5"),
            (r#"{"message":"cut","records":[1,"#, r#"{"message":"cut","records":[1,"#),
            ("{\0\"\0e\0r\0r\0o\0r\0\"\0:\0\"\0x\0\"\0}\0", "x"),
            ("\u{feff}{\"message\":\"x\"}", "x"),
            ("\u{feff}<p>x</p>", "x"),
            (page, "502 Bad Gateway"),
            ("", ""),
            (" \n", ""),
            ("\u{feff}", ""),
            ("null", ""),
            ("[]", ""),
            ("[null]", ""),
            ("[[1]]", "[[1]]"),
            ("true", "true"),
            ("\"\"", ""),
        ] {
            assert_eq!(message(body), expected, "{body:?}");
        }
    }

    #[test]
    fn invalid_json_and_invalid_utf8_are_text() {
        assert_eq!(message([0xff, b'x']), "\u{ff}x");
        assert!(message("[".repeat(100_000)).starts_with("[[["));
    }

    proptest::proptest! {
        #[test]
        fn any_page_is_stripped_without_a_panic(
            body in proptest::string::string_regex("(<|</|script|style|>|é|a|\\n| ){0,60}")
                .expect("a pattern")
                .prop_map(|text| format!("<{text}")),
        ) {
            proptest::prop_assert!(!message(&body).contains("<script>"), "{body}");
        }
    }
}
