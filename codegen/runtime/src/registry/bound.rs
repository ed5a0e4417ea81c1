//! Bounds of values.

use std::fmt;

/// A bound of a value, as a validation keyword of OpenAPI states it.
///
/// A bound applies to values of one JSON type and ignores others. Null has no bounds. Neither an
/// `enum` nor a `pattern` is a bound: the API may know more values than its description, and
/// patterns are only part of the documentation.
///
/// Numbers are decimal text, because a float cannot hold every amount of money. It prints as what
/// the API accepts.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::registry::Bound;
///
/// assert_eq!(Bound::ExclusiveMinimum("0").to_string(), "more than 0");
/// assert_eq!(Bound::MaxLength(255).to_string(), "at most 255 characters");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Bound {
    /// The smallest number.
    Minimum(&'static str),
    /// Numbers are greater than this one.
    ExclusiveMinimum(&'static str),
    /// The largest number.
    Maximum(&'static str),
    /// Numbers are less than this one.
    ExclusiveMaximum(&'static str),
    /// Numbers are multiples of this one.
    MultipleOf(&'static str),
    /// The smallest number of Unicode characters of a text.
    MinLength(usize),
    /// The largest number of Unicode characters of a text.
    MaxLength(usize),
    /// The smallest number of items of an array.
    MinItems(usize),
    /// The largest number of items of an array.
    MaxItems(usize),
    /// No two items of an array are equal.
    UniqueItems,
    /// The smallest number of fields of an object.
    MinProperties(usize),
    /// The largest number of fields of an object.
    MaxProperties(usize),
    /// The bounds of each item of an array, and of each value of a map.
    Items(&'static [Bound]),
}

/// The bounds of fields by the name of the field, for fields that have any.
pub type Bounds = &'static [(&'static str, &'static [Bound])];

/// The bounds of a field.
pub(crate) fn find(bounds: Bounds, name: &str) -> &'static [Bound] {
    bounds.iter().find(|(field, _)| *field == name).map_or(&[], |(_, bounds)| *bounds)
}

/// What the API accepts, such as `at most 255 characters`.
impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at_least = |count, what| format!("at least {}", Count(count, what));
        let at_most = |count, what| format!("at most {}", Count(count, what));
        let text = match *self {
            Self::Minimum(number) => format!("at least {number}"),
            Self::ExclusiveMinimum(number) => format!("more than {number}"),
            Self::Maximum(number) => format!("at most {number}"),
            Self::ExclusiveMaximum(number) => format!("less than {number}"),
            Self::MultipleOf(number) => format!("multiples of {number}"),
            Self::MinLength(count) => at_least(count, "character"),
            Self::MaxLength(count) => at_most(count, "character"),
            Self::MinItems(count) => at_least(count, "item"),
            Self::MaxItems(count) => at_most(count, "item"),
            Self::UniqueItems => "unique items".to_owned(),
            Self::MinProperties(count) => at_least(count, "field"),
            Self::MaxProperties(count) => at_most(count, "field"),
            Self::Items(bounds) => {
                let bounds: Vec<_> = bounds.iter().map(Self::to_string).collect();
                format!("items of {}", bounds.join(", "))
            }
        };
        f.write_str(&text)
    }
}

/// A number of things, such as `1 item` or `2 items`.
pub(crate) struct Count(pub(crate) usize, pub(crate) &'static str);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.0 == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.0, self.1)
    }
}
