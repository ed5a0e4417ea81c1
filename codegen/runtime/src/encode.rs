//! Encodes texts for URLs and headers.
//!
//! In a URL, every character that RFC 3986 does not call unreserved is percent-encoded, so that
//! a value can neither end its parameter nor leave its path segment. A header takes visible
//! ASCII only, because servers disagree about the rest.

use http::HeaderValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::registry::Style;

/// Everything but the unreserved characters.
const COMPONENT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// Everything that a path with a query cannot contain.
const PATH: &AsciiSet = &COMPONENT
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'/')
    .remove(b'?')
    .remove(b'%');

/// The text as the value of a header, if it can be one.
pub(crate) fn header(text: &str) -> Option<HeaderValue> {
    let visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    HeaderValue::from_str(text).ok().filter(|_| visible)
}

/// The text as the value of a header that nothing prints, or what is wrong with it.
pub(crate) fn credential(what: &str, text: &str) -> Result<HeaderValue, String> {
    let mut value = header(text).ok_or_else(|| {
        format!("{what} cannot be sent in a header: use visible ASCII characters")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// The text as a path segment, or as a name or value in a query.
pub(super) fn component(text: &str) -> String {
    utf8_percent_encode(text, COMPONENT).to_string()
}

/// A path with a query that a user wrote. Valid characters are unchanged.
pub(super) fn path(text: &str) -> String {
    utf8_percent_encode(text, PATH).to_string()
}

/// The query of a request.
#[derive(Clone, Default)]
pub(super) struct Query {
    parameters: Vec<QueryParameter>,
}

#[derive(Clone)]
struct QueryParameter {
    name: String,
    values: Vec<String>,
    style: Style,
}

impl Query {
    /// Sets a parameter. Replaces earlier values in place.
    pub(super) fn set(&mut self, name: &str, values: Vec<String>, style: Style) {
        let parameter = QueryParameter { name: name.to_owned(), values, style };
        let place = self.parameters.iter().position(|other| other.name == name);
        self.parameters.retain(|other| other.name != name);
        self.parameters.insert(place.unwrap_or(self.parameters.len()), parameter);
    }

    /// Adds a parameter. Earlier parameters of the same name stay.
    pub(super) fn append(&mut self, name: &str, value: String) {
        let (name, values) = (name.to_owned(), vec![value]);
        self.parameters.push(QueryParameter { name, values, style: Style::Repeated });
    }

    /// The first value of a parameter.
    pub(super) fn first(&self, name: &str) -> Option<&str> {
        let mut named = self.parameters.iter().filter(|other| other.name == name);
        named.find_map(|parameter| parameter.values.first()).map(String::as_str)
    }

    /// The names only, because values may be private.
    pub(super) fn names(&self) -> Vec<&str> {
        self.parameters.iter().map(|parameter| parameter.name.as_str()).collect()
    }

    /// The query without some parameters, sorted by name.
    pub(super) fn sorted(&self, without: &[&str]) -> String {
        let mut sorted = self.clone();
        sorted.parameters.retain(|parameter| !without.contains(&&*parameter.name));
        sorted.parameters.sort_by(|a, b| a.name.cmp(&b.name));
        sorted.encode()
    }

    /// The parameters without a declaration, whose setters checked nothing. Declared lists that
    /// repeat their name are among them. Each value comes with the name.
    pub(super) fn undeclared(&self) -> impl Iterator<Item = (&str, &str)> {
        let undeclared = self.parameters.iter().filter(|it| it.style == Style::Repeated);
        undeclared.flat_map(|it| it.values.iter().map(|value| (&*it.name, &**value)))
    }

    /// The query without its question mark; empty if there are no parameters.
    pub(super) fn encode(&self) -> String {
        let mut query = String::new();
        self.write(&mut QueryWriter::new(&mut query, ""));
        query
    }

    pub(super) fn write(&self, to: &mut QueryWriter<'_>) {
        for QueryParameter { name, values, style } in &self.parameters {
            for (index, value) in values.iter().enumerate() {
                match style {
                    Style::Comma if index > 0 => to.item(value),
                    _ => to.pair(name, value),
                }
            }
        }
    }
}

/// Appends a query to a URL.
pub(super) struct QueryWriter<'a> {
    url: &'a mut String,
    /// What separates the next pair from what is before it.
    separator: &'static str,
}

impl<'a> QueryWriter<'a> {
    /// The separator comes before the first pair.
    pub(super) fn new(url: &'a mut String, separator: &'static str) -> Self {
        Self { url, separator }
    }

    pub(super) fn pair(&mut self, name: &str, value: &str) {
        self.url.push_str(self.separator);
        self.separator = "&";
        self.url.extend(utf8_percent_encode(name, COMPONENT));
        self.url.push('=');
        self.url.extend(utf8_percent_encode(value, COMPONENT));
    }

    /// Adds a value to the list that the pair before it began.
    fn item(&mut self, value: &str) {
        self.url.push(',');
        self.url.extend(utf8_percent_encode(value, COMPONENT));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query<'a>(
        parameters: impl IntoIterator<Item = (&'a str, &'a [&'a str], Style)>,
    ) -> String {
        let mut query = Query::default();
        for (name, values, style) in parameters {
            query.set(name, values.iter().map(ToString::to_string).collect(), style);
        }
        query.encode()
    }

    #[test]
    fn reserved_characters_are_encoded_in_a_component() {
        assert_eq!(component("a b&c=d+e/é#?%"), "a%20b%26c%3Dd%2Be%2F%C3%A9%23%3F%25");
        assert_eq!(component("A-z_0.9~"), "A-z_0.9~");
    }

    #[test]
    fn a_path_keeps_the_characters_of_a_url() {
        let valid = "/-._~!$&'()*+,;=:@/?%";
        assert_eq!(path(valid), valid);
        assert_eq!(path("/A b?x=1&y=%20#z"), "/A%20b?x=1&y=%20%23z");
    }

    #[test]
    fn styles_and_repeated_names() {
        use Style::{Comma, Repeated, Single};
        assert_eq!(query([("a", &["1,2", "3"][..], Repeated)]), "a=1%2C2&a=3");
        assert_eq!(query([("a", &["1,2", "3"][..], Comma)]), "a=1%2C2,3");
        assert_eq!(query([("a", &[][..], Comma), ("b", &[], Repeated)]), "");
        assert_eq!(query([("a", &[""][..], Comma)]), "a=");
        let replaced = query([
            ("a", &["1"][..], Single),
            ("b", &["2"], Single),
            ("a", &["3"], Single),
        ]);
        assert_eq!(replaced, "a=3&b=2");
        let mut appended = Query::default();
        appended.append("a", "1".into());
        appended.append("a", "2".into());
        assert_eq!((&*appended.encode(), appended.first("a")), ("a=1&a=2", Some("1")));
    }

    proptest::proptest! {
        #[test]
        fn any_text_stays_in_its_segment_and_its_parameter(text in ".*", name in "[a-z.]{1,8}") {
            let segment = component(&text);
            let query = query([(&*name, &[&*text][..], Style::Comma)]);
            let url = url::Url::parse(&format!("https://h/v1/x{segment}?{query}")).expect("a URL");
            assert_eq!(url.path_segments().map(Iterator::count), Some(2));
            let pairs: Vec<_> = url.query_pairs().into_owned().collect();
            assert_eq!(pairs, [(name, text)]);
            assert_eq!(url.fragment(), None);
        }
    }
}
