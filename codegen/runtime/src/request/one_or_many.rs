//! The argument of a parameter that takes several values.

/// One or more values of a parameter.
///
/// It is implemented for every type that converts into `T`, and for arrays, vectors and other
/// iterators by value whose elements convert into `T`. `Form` distinguishes the two, and is
/// inferred. A call with a parameter without values is an error, and nothing is sent.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::OneOrMany;
///
/// fn names<Form>(names: impl OneOrMany<String, Form>) -> Vec<String> {
///     names.into_vec()
/// }
///
/// assert_eq!(names("David"), ["David"]);
/// assert_eq!(names(["David", "Julia"]), ["David", "Julia"]);
/// assert_eq!(names(vec![String::from("Julia")]), ["Julia"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "expected one or more values of the type `{T}`, found `{Self}`",
    label = "neither converts into `{T}`, nor iterates over values that do",
    note = "pass one value, or several as an array, a vector or an iterator by value"
)]
pub trait OneOrMany<T, Form> {
    /// The values, in order.
    fn into_vec(self) -> Vec<T>;
}

/// The form of a single value.
#[derive(Debug)]
pub enum One {}

/// The form of several values.
#[derive(Debug)]
pub enum Many {}

impl<T, V: Into<T>> OneOrMany<T, One> for V {
    fn into_vec(self) -> Vec<T> {
        vec![self.into()]
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> OneOrMany<T, Many> for I {
    fn into_vec(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}
