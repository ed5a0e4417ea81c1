//! Texts in URLs and headers. In a URL every character that RFC 3986 does not call unreserved
//! is percent-encoded, so that a value can neither end its parameter nor leave its path segment.
//! A header takes visible ASCII, for servers do not agree on the rest.

use std::fmt::Write;

use http::HeaderValue;

use crate::registry::Style;

/// A text as the value of a header; nothing if it cannot be one.
pub(crate) fn header(text: &str) -> Option<HeaderValue> {
    let visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    HeaderValue::from_str(text).ok().filter(|_| visible)
}

/// A text as part of a path or of a query.
pub(crate) fn component(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
    out
}

/// A path and query that somebody wrote: what a URL may hold stays as it is.
pub(crate) fn written_path(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text, |byte| {
        byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?%".contains(&byte)
    });
    out
}

fn push(out: &mut String, text: &str, keep: impl Fn(u8) -> bool) {
    for byte in text.bytes() {
        if keep(byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

/// A query while it is put together.
#[derive(Clone, Default)]
pub(crate) struct Query {
    entries: Vec<Entry>,
}

#[derive(Clone)]
struct Entry {
    name: String,
    values: Vec<String>,
    style: Style,
}

impl Query {
    /// Sets a parameter, in place of what it was.
    pub(crate) fn set(&mut self, name: &str, values: Vec<String>, style: Style) {
        let entry = Entry { name: name.to_owned(), values, style };
        let place = self.entries.iter().position(|entry| entry.name == name);
        self.entries.retain(|entry| entry.name != name);
        self.entries.insert(place.unwrap_or(self.entries.len()), entry);
    }

    /// Adds a parameter, beside what there is.
    pub(crate) fn append(&mut self, name: &str, value: String) {
        let (name, values) = (name.to_owned(), vec![value]);
        self.entries.push(Entry { name, values, style: Style::Repeated });
    }

    /// The first value of a parameter.
    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        let mut named = self.entries.iter().filter(|entry| entry.name == name);
        named.find_map(|entry| entry.values.first()).map(String::as_str)
    }

    /// The names of all parameters; the values may be nobody's business.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.entries.iter().map(|entry| entry.name.as_str()).collect()
    }

    /// The query without its question mark; empty if there is none.
    pub(crate) fn encode(&self) -> String {
        self.entries.iter().flat_map(Entry::pairs).collect::<Vec<_>>().join("&")
    }
}

impl Entry {
    fn pairs(&self) -> Vec<String> {
        let name = component(&self.name);
        let values = self.values.iter().map(|value| component(value));
        match self.style {
            // An empty list is not the same as a list of one empty text.
            Style::Comma if self.values.is_empty() => Vec::new(),
            Style::Comma => {
                vec![format!("{name}={}", values.collect::<Vec<_>>().join(","))]
            }
            Style::Single | Style::Repeated => {
                values.map(|value| format!("{name}={value}")).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(values: &[&str], style: Style) -> String {
        let mut query = Query::default();
        query.set(
            "search.name",
            values.iter().map(ToString::to_string).collect(),
            style,
        );
        query.encode()
    }

    #[test]
    fn reserved_characters_cannot_leave_their_value() {
        assert_eq!(component("a b&c=d+e/é#?%"), "a%20b%26c%3Dd%2Be%2F%C3%A9%23%3F%25");
        assert_eq!(component("A-z_0.9~"), "A-z_0.9~");
    }

    #[test]
    fn a_written_path_keeps_what_a_url_may_hold() {
        assert_eq!(written_path("/A b?x=1&y=%20#z"), "/A%20b?x=1&y=%20%23z");
    }

    #[test]
    fn lists_repeat_or_are_joined_by_commas() {
        assert_eq!(
            encoded(&["a,b", "c"], Style::Repeated),
            "search.name=a%2Cb&search.name=c"
        );
        assert_eq!(encoded(&["a,b", "c"], Style::Comma), "search.name=a%2Cb,c");
    }

    #[test]
    fn an_empty_list_is_left_out_and_an_empty_text_is_not() {
        assert_eq!(encoded(&[], Style::Comma), "");
        assert_eq!(encoded(&[], Style::Repeated), "");
        assert_eq!(encoded(&[""], Style::Comma), "search.name=");
    }

    #[test]
    fn a_parameter_set_twice_is_replaced_where_it_stood() {
        let mut query = Query::default();
        query.set("a", vec!["1".into()], Style::Single);
        query.set("b", vec!["2".into()], Style::Single);
        query.set("a", vec!["3".into()], Style::Single);
        assert_eq!(query.encode(), "a=3&b=2");
    }

    #[test]
    fn a_filter_named_twice_repeats() {
        let mut query = Query::default();
        query.append("a", "1".into());
        query.append("a", "2".into());
        assert_eq!(query.encode(), "a=1&a=2");
        assert_eq!(query.first("a"), Some("1"));
    }

    proptest::proptest! {
        #[test]
        fn any_text_stays_in_its_segment_and_its_parameter(text in ".*", name in "[a-z.]{1,8}") {
            let segment = component(&text);
            let query = {
                let mut query = Query::default();
                query.set(&name, vec![text.clone()], Style::Comma);
                query.encode()
            };
            let url = url::Url::parse(&format!("https://h/v1/x{segment}?{query}")).expect("a URL");
            assert_eq!(url.path_segments().map(Iterator::count), Some(2));
            let pairs: Vec<_> = url.query_pairs().into_owned().collect();
            assert_eq!(pairs, [(name, text)]);
            assert_eq!(url.fragment(), None);
        }
    }
}
