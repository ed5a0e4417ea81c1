//! The cases of Rust names.

use heck::ToSnakeCase;

/// The case of a Rust name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Fields, methods, arguments and modules.
    Snake,
    /// Types and variants.
    Pascal,
    /// Statics.
    Constant,
}

impl Case {
    /// Converts a name on the wire to this case.
    pub(super) fn convert(self, wire: &str) -> String {
        match self {
            Self::Snake => snake(wire),
            Self::Pascal => pascal(wire),
            Self::Constant => constant(wire),
        }
    }

    /// Whether a name has this case.
    pub(super) fn matches(self, name: &str) -> bool {
        match self {
            Self::Snake => !name.contains(|letter: char| letter.is_ascii_uppercase()),
            Self::Pascal => name.starts_with(|first: char| first.is_ascii_uppercase()),
            Self::Constant => !name.contains(|letter: char| letter.is_ascii_lowercase()),
        }
    }

    /// A name in this case, for diagnostics.
    pub(super) fn sample(self) -> &'static str {
        match self {
            Self::Snake => "bill_item",
            Self::Pascal => "BillItem",
            Self::Constant => "BILL_ITEM",
        }
    }
}

/// Converts a name on the wire to `snake_case`. A property `type` becomes `kind`, because almost
/// every API has one and `type_` reads badly.
pub fn snake(wire: &str) -> String {
    let name = words(wire);
    if name == "type" { "kind".to_owned() } else { identifier(name, "n", "unnamed") }
}

/// Converts a name on the wire to `PascalCase`.
pub fn pascal(wire: &str) -> String {
    let mut name = String::new();
    for word in words(wire).split('_') {
        // `1_10` and `11_0` must stay different.
        if name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    identifier(name, "N", "Unnamed")
}

/// Converts a name on the wire to `SCREAMING_SNAKE_CASE`.
pub fn constant(wire: &str) -> String {
    identifier(words(wire).to_ascii_uppercase(), "N", "UNNAMED")
}

/// The words of a name, in lowercase and joined by `_`. Every character other than an ASCII
/// letter or digit separates words. A negative number keeps its sign.
fn words(wire: &str) -> String {
    let digits = wire.strip_prefix('-');
    let digits =
        digits.filter(|it| it.starts_with(|first: char| first.is_ascii_digit()));
    let negative = digits.map(|digits| format!("minus {digits}"));
    negative
        .as_deref()
        .unwrap_or(wire)
        .replace(|letter: char| !letter.is_ascii_alphanumeric(), "_")
        .to_snake_case()
}

/// An identifier starts with a letter.
fn identifier(name: String, prefix: &str, empty: &str) -> String {
    match name.chars().next() {
        None => empty.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{prefix}{name}"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::{constant, pascal, snake};

    #[test]
    fn names_on_the_wire_become_identifiers() {
        let cases = [
            ("customer_id", "customer_id", "CustomerId", "CUSTOMER_ID"),
            ("line_1", "line_1", "Line1", "LINE_1"),
            ("number2", "number2", "Number2", "NUMBER2"),
            ("isLive", "is_live", "IsLive", "IS_LIVE"),
            ("NPA", "npa", "Npa", "NPA"),
            ("HTTPStatus", "http_status", "HttpStatus", "HTTP_STATUS"),
            ("addr.line-1", "addr_line_1", "AddrLine1", "ADDR_LINE_1"),
            ("PAST DUE", "past_due", "PastDue", "PAST_DUE"),
            ("straße", "stra_e", "StraE", "STRA_E"),
            ("1099", "n1099", "N1099", "N1099"),
            ("2nd", "n2nd", "N2nd", "N2ND"),
            ("1.10", "n1_10", "N1_10", "N1_10"),
            ("-1", "minus_1", "Minus1", "MINUS_1"),
            ("-", "unnamed", "Unnamed", "UNNAMED"),
            ("–", "unnamed", "Unnamed", "UNNAMED"),
            ("", "unnamed", "Unnamed", "UNNAMED"),
            ("type", "kind", "Type", "TYPE"),
        ];
        for (wire, as_snake, as_pascal, as_constant) in cases {
            assert_eq!(snake(wire), as_snake);
            assert_eq!(pascal(wire), as_pascal);
            assert_eq!(constant(wire), as_constant);
        }
    }
}
