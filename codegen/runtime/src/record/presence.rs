//! Fields for which `Option` does not say enough about absent and null.

use super::{Codec, Record, Target, ValueRef};

/// A field of a request body that is left out, sent as null, or sent as a value.
///
/// `Option` cannot tell the first two apart. A value or an `Option` converts into a `Tristate`:
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Tristate;
///
/// let kept: Tristate<String> = Tristate::from(None);
/// assert_eq!(kept, Tristate::Absent);
/// let cleared: Tristate<String> = Tristate::from_option_or_null(None);
/// assert!(cleared.is_null());
/// let set: Tristate<i64> = 5.into();
/// assert_eq!(set.value(), Some(&5));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tristate<T> {
    /// Left out of the body.
    #[default]
    Absent,
    /// Written as null.
    Null,
    /// Written as this value.
    Value(T),
}

impl<T> Tristate<T> {
    /// Converts `None` to [`Null`](Self::Null), unlike `From<Option<T>>`, which converts it to
    /// [`Absent`](Self::Absent).
    pub fn from_option_or_null(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// Whether the field is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// Converts `None` to [`Absent`](Tristate::Absent). [`Tristate::from_option_or_null`] converts it
/// to [`Null`](Tristate::Null).
impl<T> From<Option<T>> for Tristate<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

/// A required field that can be null. It converts from a value or an `Option`.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Nullable;
///
/// let none: Nullable<i64> = None.into();
/// assert!(none.is_null());
/// let some: Nullable<i64> = 5.into();
/// assert_eq!(some.into_value(), Some(5));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// Null.
    #[default]
    Null,
    /// A value.
    Value(T),
}

/// For fields that the generated crate changes.
impl<T: Default> Nullable<T> {
    /// The value, which is the default in place of null.
    #[doc(hidden)]
    pub fn get_or_insert_default(&mut self) -> &mut T {
        if self.is_null() {
            *self = Self::Value(T::default());
        }
        match self {
            Self::Value(value) => value,
            Self::Null => unreachable!("assigned above"),
        }
    }
}

/// `None` is null.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// The part that both types share: they start as their default and have the variants `Null` and
/// `Value`.
macro_rules! nullable {
    ($type:ident $($absent:ident)?) => {
        impl<T> $type<T> {
            /// The value, if there is one.
            pub fn value(&self) -> Option<&T> {
                if let Self::Value(value) = self { Some(value) } else { None }
            }

            /// Converts into the value, if there is one.
            pub fn into_value(self) -> Option<T> {
                if let Self::Value(value) = self { Some(value) } else { None }
            }

            /// Whether the field is null.
            pub fn is_null(&self) -> bool {
                matches!(self, Self::Null)
            }
        }

        impl<T> From<T> for $type<T> {
            fn from(value: T) -> Self {
                Self::Value(value)
            }
        }

        impl From<&str> for $type<String> {
            fn from(text: &str) -> Self {
                Self::Value(text.to_owned())
            }
        }

        impl<T: Codec> Codec for $type<T> {
            fn value_ref(&self) -> ValueRef<'_> {
                match self {
                    $(Self::$absent => ValueRef::Absent,)?
                    Self::Null => ValueRef::Null,
                    Self::Value(value) => value.value_ref(),
                }
            }

            fn placeholder() -> Self {
                Self::default()
            }

            fn target(&mut self) -> Target<'_> {
                *self = Self::Value(T::placeholder());
                match self {
                    Self::Value(value) => value.target(),
                    _ => unreachable!("assigned above"),
                }
            }

            fn set_null(&mut self) -> bool {
                *self = Self::Null;
                true
            }

            fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
                if let Self::Value(value) = self { value.as_record_mut() } else { None }
            }
        }
    };
}

nullable!(Tristate Absent);
nullable!(Nullable);
