//! The argument of a setter that may be left out.

use super::one_or_many::One;

/// A value, or an `Option` of one: the argument of a field or parameter that is not required.
///
/// It is implemented for every type that converts into `T`, and for an `Option` of such a type.
/// `None` leaves the field or parameter out, as if its setter had not been called. `Form`
/// distinguishes the two, and is inferred.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::OneOrNone;
///
/// fn name<Form>(name: impl OneOrNone<String, Form>) -> Option<String> {
///     name.into_option()
/// }
///
/// let row: (i64, Option<String>) = (1001, None);
/// assert_eq!(name("Julia").as_deref(), Some("Julia"));
/// assert_eq!(name(Some("Julia")).as_deref(), Some("Julia"));
/// assert_eq!(name(row.1), None);
/// ```
///
/// The compiler cannot infer the type of a literal `None`: leave out the call of the setter instead.
#[diagnostic::on_unimplemented(
    message = "expected a value of the type `{T}` or an `Option` of one, found `{Self}`",
    label = "does not convert into `{T}`"
)]
pub trait OneOrNone<T, Form> {
    /// The value.
    fn into_option(self) -> Option<T>;
}

/// The form of an `Option`.
#[derive(Debug)]
pub enum Optional {}

impl<T, V: Into<T>> OneOrNone<T, One> for V {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> OneOrNone<T, Optional> for Option<V> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}
