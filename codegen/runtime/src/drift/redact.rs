//! Redaction: which names and enum values of a response a finding may contain.
//!
//! An object can be keyed by anything, for example by e-mail addresses. Only text that looks like
//! a property name is reported.

/// The longest text that counts as a name.
const MAX_LEN: usize = 64;

/// A text with more digits may be a card or telephone number.
const MAX_DIGITS: usize = 5;

/// The replacement for a name that is not reported.
pub(super) const REDACTED: &str = "?";

/// Whether a text looks like a property name.
pub(super) fn is_name(text: &str) -> bool {
    let starts = text.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_');
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    starts && text.len() <= MAX_LEN && digits <= MAX_DIGITS && text.bytes().all(fits)
}

/// The name if it may be reported, else `?`.
pub(super) fn redacted_name(name: &str) -> &str {
    if is_name(name) { name } else { REDACTED }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_are_reported() {
        let long = "a".repeat(MAX_LEN + 1);
        for name in ["customer_id", "_links", "eTag", "rate-code", "a.b", "x1"] {
            assert_eq!(redacted_name(name), name);
        }
        for text in [
            "",
            "julia@example.com",
            "5555551212",
            "Julia Roberts",
            "größe",
            "-a",
            "card_4111111111111111",
            &long,
        ] {
            assert_eq!(redacted_name(text), REDACTED, "{text}");
        }
    }
}
