//! Encodes texts and parameters for URLs, headers and cookies.
//!
//! In a URL, every character that RFC 3986 does not call unreserved is percent-encoded, so that
//! a value can neither end its parameter nor leave its path segment. A header takes visible
//! ASCII only, because servers disagree about the rest.

mod expand;
mod query;
mod value;

pub(crate) use expand::expand;
pub(crate) use query::{Query, QueryWriter};
pub(crate) use value::ParameterValue;

use std::borrow::Cow;

use http::HeaderValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

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
pub(super) fn component(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, COMPONENT).into()
}

/// A path with a query that a user wrote. Valid characters are unchanged.
pub(super) fn path(text: &str) -> String {
    utf8_percent_encode(text, PATH).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

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

    proptest::proptest! {
        #[test]
        fn any_text_stays_in_its_segment_and_its_parameter(text in ".*", name in "[a-z.]{1,8}") {
            let segment = component(&text);
            let mut query = Query::default();
            query.append(&name, text.clone());
            let query = query.encode();
            let url = url::Url::parse(&format!("https://h/v1/x{segment}?{query}")).expect("a URL");
            assert_eq!(url.path_segments().map(Iterator::count), Some(2));
            let pairs: Vec<_> = url.query_pairs().into_owned().collect();
            assert_eq!(pairs, [(name, text)]);
            assert_eq!(url.fragment(), None);
        }
    }
}
