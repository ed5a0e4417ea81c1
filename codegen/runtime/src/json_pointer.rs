//! The segments of JSON pointers (RFC 6901).

#[cfg(any(feature = "drift", feature = "fake"))]
pub(crate) fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

pub(crate) fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

#[cfg(all(test, any(feature = "drift", feature = "fake")))]
mod tests {
    use super::*;

    #[test]
    fn a_segment_is_escaped_and_restored() {
        for (segment, escaped) in [("a/b~c", "a~1b~0c"), ("~1", "~01"), ("", "")] {
            assert_eq!(escape(segment), escaped);
            assert_eq!(unescape(escaped), segment);
        }
    }
}
