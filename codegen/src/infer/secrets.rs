//! Recognizes properties that hold secrets by their names and values.

use super::observed::Observed;
use super::value_type::ValueType;
use crate::names::is_name_of_secret;

/// Why a property is a secret, as a comment.
pub(super) const REASON: &str = "a secret by its name, so its value is never printed";

/// Whether values of the property are secrets: texts, or whole numbers such as PINs.
pub(super) fn is_secret(name: &str, seen: &Observed) -> bool {
    use ValueType::{Digits, Empty, Integer, Null, Text};
    seen.is_within(&[Digits, Empty, Integer, Null, Text]) && is_name_of_secret(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_and_whole_numbers_are_secrets() {
        for (ty, expected) in [
            (ValueType::Text, true),
            (ValueType::Digits, true),
            (ValueType::Integer, true),
            (ValueType::Null, true),
            (ValueType::Boolean, false),
            (ValueType::Date, false),
            (ValueType::Object, false),
            (ValueType::Decimal, false),
        ] {
            let mut seen = Observed::default();
            seen.mark(ty);
            assert_eq!(is_secret("pin", &seen), expected, "{ty:?}");
        }
    }
}
