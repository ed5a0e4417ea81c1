//! The core of the generated builders of request bodies.

use std::fmt;

use super::bounds::{Violation, violations_except};
use super::{Codec, Record, Value, ValueRef, fmt_record};

/// A request body under construction. It records which fields were set, so that
/// [`build`](Self::build) can name the missing ones.
#[derive(Clone)]
pub struct BodyBuilder<T> {
    body: T,
    set: Vec<&'static str>,
}

impl<T: Record> Default for BodyBuilder<T> {
    fn default() -> Self {
        Self { body: T::empty(), set: Vec::new() }
    }
}

impl<T: Record> BodyBuilder<T> {
    /// Marks a field as set and lends the body, for the caller to set it.
    pub fn set(&mut self, name: &'static str) -> &mut T {
        if !self.set.contains(&name) {
            self.set.push(name);
        }
        &mut self.body
    }

    /// Lends the body without marking a field.
    pub fn body_mut(&mut self) -> &mut T {
        &mut self.body
    }

    /// Sets a field that the body does not declare. A declared field of the same name takes
    /// precedence if it is set.
    pub fn extra(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        set_extra(&mut self.body, name.into(), value.into());
    }

    /// Builds the body.
    ///
    /// # Errors
    ///
    /// Names all required fields that were not set, and all values that are out of bounds. Values
    /// in `extra` are not checked.
    pub fn build(self) -> Result<T, InvalidBody> {
        check(&self.body, &T::empty(), &self.set)?;
        Ok(self.body)
    }
}

// Not generic, so that they are compiled here and not for each body.

fn set_extra(body: &mut dyn Record, name: String, value: Value) {
    let mut field = Some((name, value));
    body.with_values_mut(&mut |_, extra| extra.extend(field.take()));
}

fn check(
    body: &dyn Record,
    empty: &dyn Record,
    set: &[&'static str],
) -> Result<(), InvalidBody> {
    let mut missing = required(empty);
    missing.retain(|name| !set.contains(name));
    // The fields that were not set have the values of placeholders.
    let violations = violations_except(body, &missing);
    if missing.is_empty() && violations.is_empty() {
        return Ok(());
    }
    Err(InvalidBody { type_name: body.descriptor().name, missing, violations })
}

/// The required fields: those whose placeholder is not absent.
fn required(placeholder: &dyn Record) -> Vec<&'static str> {
    let mut required = Vec::new();
    placeholder.with_values(&mut |values, _| {
        let fields = placeholder.descriptor().fields.iter().zip(values);
        let present = fields.filter(|(_, value)| !is_absent(**value));
        required.extend(present.map(|(name, _)| *name));
    });
    required
}

fn is_absent(value: &dyn Codec) -> bool {
    matches!(value.value_ref(), ValueRef::Absent)
}

/// Prints the fields that are set.
impl<T: Record> fmt::Debug for BodyBuilder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let required = required(&T::empty());
        fmt_record(&self.body, f, |name| {
            self.set.contains(&name) || !required.contains(&name)
        })
    }
}

/// A request body lacks required fields, or has values out of bounds.
///
/// It is the [source](std::error::Error::source) of the error that `build` returns, and of the
/// error of a call whose body was made or changed in another way. It never contains the text of a
/// field.
///
/// ```
/// # use revio_runtime as revio;
/// use std::error::Error as _;
/// use revio::Error;
/// use revio::error::InvalidBody;
///
/// /// What to show beside each field of a form.
/// fn hints(error: &Error) -> Vec<(String, String)> {
///     let source = error.source().and_then(|source| source.downcast_ref::<InvalidBody>());
///     let Some(body) = source else { return Vec::new() };
///     let missing = body.missing.iter().map(|name| (name.to_string(), "required".to_owned()));
///     let bounds = body.violations.iter().map(|it| (it.path.clone(), it.bound.to_string()));
///     missing.chain(bounds).collect()
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidBody {
    /// The type of the body.
    pub type_name: &'static str,
    /// The JSON names of all missing fields.
    pub missing: Vec<&'static str>,
    /// All values that are out of bounds, nested ones included.
    pub violations: Vec<Violation>,
}

impl InvalidBody {
    /// The error of a body with violations, which lacks no field.
    pub(crate) fn unless_empty(
        type_name: &'static str,
        violations: Vec<Violation>,
    ) -> Result<(), Self> {
        if violations.is_empty() {
            return Ok(());
        }
        Err(Self { type_name, missing: Vec::new(), violations })
    }
}

impl fmt::Display for InvalidBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.type_name)?;
        if self.missing.is_empty() {
            f.write_str(" is out of bounds: ")?;
        } else {
            let them = if self.missing.len() == 1 { "it" } else { "them" };
            let missing = self.missing.join(", ");
            write!(f, " lacks {missing}: set {them} before build()")?;
            f.write_str(if self.violations.is_empty() { "" } else { "; " })?;
        }
        let violations: Vec<_> =
            self.violations.iter().map(Violation::to_string).collect();
        f.write_str(&violations.join("; "))
    }
}

impl std::error::Error for InvalidBody {}
