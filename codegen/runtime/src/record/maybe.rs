//! The two kinds of presence that `Option` cannot express.

use super::{Blank, Cell, CellMut, RecordMut, Slot, View};

/// A member of a body that can be left out, set to null, or set to a value, where null and
/// absent mean different things.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Maybe;
///
/// let kept: Maybe<String> = Maybe::from(None);
/// assert_eq!(kept, Maybe::Absent);
/// let cleared: Maybe<String> = Maybe::or_null(None);
/// assert!(cleared.is_null());
/// let set: Maybe<i64> = 5.into();
/// assert_eq!(set.value(), Some(&5));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Maybe<T> {
    /// Left out of the body.
    #[default]
    Absent,
    /// Written as null.
    Null,
    /// Written as this value.
    Value(T),
}

impl<T> Maybe<T> {
    /// `None` is written as null.
    pub fn or_null(value: Option<T>) -> Self {
        value.map_or(Maybe::Null, Maybe::Value)
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Maybe::Value(value) => Some(value),
            Maybe::Absent | Maybe::Null => None,
        }
    }

    /// Whether the member is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Maybe::Absent)
    }

    /// Whether the member is written as null.
    pub fn is_null(&self) -> bool {
        matches!(self, Maybe::Null)
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Maybe::Value(value)
    }
}

/// `None` is left out, as a record that was read has it; see [`Maybe::or_null`].
impl From<&str> for Maybe<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Maybe::Absent, Maybe::Value)
    }
}

impl<T: Cell> Cell for Maybe<T> {
    fn view(&self) -> View<'_> {
        match self {
            Maybe::Absent => View::Absent,
            Maybe::Null => View::Null,
            Maybe::Value(value) => value.view(),
        }
    }
}

impl<T> Blank for Maybe<T> {
    fn blank() -> Self {
        Maybe::Absent
    }
}

impl<T: CellMut> CellMut for Maybe<T> {
    fn slot(&mut self) -> Slot<'_> {
        *self = Maybe::Value(T::blank());
        match self {
            Maybe::Value(value) => value.slot(),
            Maybe::Absent | Maybe::Null => unreachable!("was set above"),
        }
    }

    fn null(&mut self) -> bool {
        *self = Maybe::Null;
        true
    }

    fn record(&mut self) -> Option<&mut dyn RecordMut> {
        match self {
            Maybe::Value(value) => value.record(),
            Maybe::Absent | Maybe::Null => None,
        }
    }
}

/// A member that must be there but may be null.
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

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Null => None,
        }
    }

    /// Whether there is no value.
    pub fn is_null(&self) -> bool {
        matches!(self, Nullable::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Nullable::Value(value)
    }
}

/// `None` is null.
impl From<&str> for Nullable<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Nullable::Null, Nullable::Value)
    }
}

impl<T: Cell> Cell for Nullable<T> {
    fn view(&self) -> View<'_> {
        match self {
            Nullable::Null => View::Null,
            Nullable::Value(value) => value.view(),
        }
    }
}

impl<T> Blank for Nullable<T> {
    fn blank() -> Self {
        Nullable::Null
    }
}

impl<T: CellMut> CellMut for Nullable<T> {
    fn slot(&mut self) -> Slot<'_> {
        *self = Nullable::Value(T::blank());
        match self {
            Nullable::Value(value) => value.slot(),
            Nullable::Null => unreachable!("was set above"),
        }
    }

    fn null(&mut self) -> bool {
        *self = Nullable::Null;
        true
    }

    fn record(&mut self) -> Option<&mut dyn RecordMut> {
        match self {
            Nullable::Value(value) => value.record(),
            Nullable::Null => None,
        }
    }
}
