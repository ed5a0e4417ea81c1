//! What may be told of names and words that come from the server: what is like a name in a
//! description. An object can be keyed by anything, by e-mail addresses for one.

/// Longer ones are no names.
const LONGEST: usize = 64;

/// What stands for a name that is not told.
pub(super) const HIDDEN: &str = "?";

/// One with more digits may be a number of somebody's: of a card, of a telephone.
const MOST_DIGITS: usize = 5;

/// Whether a text is like a name.
pub(super) fn is_name(text: &str) -> bool {
    let starts = text.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_');
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    starts && text.len() <= LONGEST && digits <= MOST_DIGITS && text.bytes().all(fits)
}

/// A name as it is told.
pub(super) fn shown(name: &str) -> &str {
    if is_name(name) { name } else { HIDDEN }
}

/// A name of the spec's as a step of a JSON pointer.
pub(super) fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_like_a_name_is_told() {
        for name in ["customer_id", "_links", "eTag", "rate-code", "a.b", "x1"] {
            assert_eq!(shown(name), name);
        }
    }

    #[test]
    fn nothing_else_is() {
        let long = "a".repeat(LONGEST + 1);
        for name in [
            "",
            "julia@example.com",
            "5555551212",
            "Julia Roberts",
            "größe",
            "-a",
            "card_4111111111111111",
            &long,
        ] {
            assert_eq!(shown(name), HIDDEN, "{name}");
        }
    }

    #[test]
    fn a_step_is_escaped() {
        assert_eq!(step("a/b~c"), "a~1b~0c");
    }
}
