//! Words, and the cases that they are put together in.

/// How Rust writes a kind of name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Members, methods, arguments, modules.
    Snake,
    /// Types and variants.
    Pascal,
    /// Statics.
    Constant,
}

impl Case {
    /// A name on the wire in this case.
    pub(super) fn of(self, wire: &str) -> String {
        match self {
            Self::Snake => snake(wire),
            Self::Pascal => pascal(wire),
            Self::Constant => constant(wire),
        }
    }

    /// Whether a name is written like this.
    pub(super) fn fits(self, name: &str) -> bool {
        match self {
            Self::Snake => !name.contains(|letter: char| letter.is_ascii_uppercase()),
            Self::Pascal => name.starts_with(|first: char| first.is_ascii_uppercase()),
            Self::Constant => !name.contains(|letter: char| letter.is_ascii_lowercase()),
        }
    }

    /// An example of it.
    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Snake => "bill_item",
            Self::Pascal => "BillItem",
            Self::Constant => "BILL_ITEM",
        }
    }
}

/// `line_1`, `is_live`, `npa`
pub fn snake(wire: &str) -> String {
    let name = words(wire).join("_");
    match name.as_str() {
        "" => "unnamed".to_owned(),
        // The one keyword that every API uses for a member.
        "type" => "kind".to_owned(),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => {
            format!("n{name}")
        }
        _ => name,
    }
}

/// `Line1`, `IsLive`, `Npa`
pub fn pascal(wire: &str) -> String {
    let mut name = String::new();
    for word in words(wire) {
        // Two numbers side by side would become one.
        if name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    match name.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// `CONTACTS_LIST`
pub fn constant(wire: &str) -> String {
    let name = words(wire).join("_").to_ascii_uppercase();
    match name.chars().next() {
        None => "UNNAMED".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// The words of a name, in lower case. Whatever is neither an ASCII letter nor a digit parts
/// them, and so does the step to a capital.
fn words(wire: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let letters: Vec<char> = wire.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(index + 1);
        if !letter.is_ascii_alphanumeric() || starts_word(before, *letter, after) {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_ascii_alphanumeric() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// `aB` and the last capital of `ABc` start a word.
fn starts_word(before: Option<&char>, letter: char, after: Option<&char>) -> bool {
    let Some(before) = before else { return false };
    letter.is_ascii_uppercase()
        && (before.is_ascii_lowercase()
            || before.is_ascii_digit()
            || (before.is_ascii_uppercase()
                && after.is_some_and(char::is_ascii_lowercase)))
}

#[cfg(test)]
mod tests {
    use super::{constant, pascal, snake};

    #[track_caller]
    fn check(wire: &str, as_snake: &str, as_pascal: &str) {
        assert_eq!((snake(wire).as_str(), pascal(wire).as_str()), (as_snake, as_pascal));
    }

    #[test]
    fn snake_case_stays() {
        check("customer_id", "customer_id", "CustomerId");
    }

    #[test]
    fn digits_stay_with_their_word() {
        check("line_1", "line_1", "Line1");
        check("number2", "number2", "Number2");
    }

    #[test]
    fn capitals_part_words() {
        check("isLive", "is_live", "IsLive");
        check("NPA", "npa", "Npa");
        check("HTTPStatus", "http_status", "HttpStatus");
    }

    #[test]
    fn dots_and_blanks_part_words() {
        check("addr.line-1", "addr_line_1", "AddrLine1");
        check("PAST DUE", "past_due", "PastDue");
    }

    #[test]
    fn a_digit_never_comes_first() {
        check("1099", "n1099", "N1099");
        assert_eq!(constant("2nd"), "N2ND");
    }

    #[test]
    fn numbers_side_by_side_stay_apart() {
        check("1.10", "n1_10", "N1_10");
    }

    #[test]
    fn nothing_left_is_still_a_name() {
        check("–", "unnamed", "Unnamed");
        assert_eq!(constant(""), "UNNAMED");
    }

    #[test]
    fn type_is_kind() {
        check("type", "kind", "Type");
    }
}
