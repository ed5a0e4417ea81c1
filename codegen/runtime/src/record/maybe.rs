//! The two kinds of presence that `Option` cannot express.

use super::{Blank, Cell, CellMut, RecordMut, Slot, View};

/// A member of a body that can be left out, set to null, or set to a value, where null and
/// absent mean different things.
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
    /// `None` is written as null.
    pub fn from_option_or_null(value: Option<T>) -> Self {
        value.map_or(Tristate::Null, Tristate::Value)
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Tristate::Value(value) => Some(value),
            Tristate::Absent | Tristate::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Tristate::Value(value) => Some(value),
            Tristate::Absent | Tristate::Null => None,
        }
    }

    /// Whether the member is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Tristate::Absent)
    }

    /// Whether the member is written as null.
    pub fn is_null(&self) -> bool {
        matches!(self, Tristate::Null)
    }
}

impl<T> From<T> for Tristate<T> {
    fn from(value: T) -> Self {
        Tristate::Value(value)
    }
}

/// `None` is left out, as a record that was read has it; see [`Tristate::from_option_or_null`].
impl From<&str> for Tristate<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T> From<Option<T>> for Tristate<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Tristate::Absent, Tristate::Value)
    }
}

impl<T: Cell> Cell for Tristate<T> {
    fn view(&self) -> View<'_> {
        match self {
            Tristate::Absent => View::Absent,
            Tristate::Null => View::Null,
            Tristate::Value(value) => value.view(),
        }
    }
}

impl<T> Blank for Tristate<T> {
    fn blank() -> Self {
        Tristate::Absent
    }
}

impl<T: CellMut> CellMut for Tristate<T> {
    fn slot(&mut self) -> Slot<'_> {
        *self = Tristate::Value(T::blank());
        match self {
            Tristate::Value(value) => value.slot(),
            Tristate::Absent | Tristate::Null => unreachable!("was set above"),
        }
    }

    fn null(&mut self) -> bool {
        *self = Tristate::Null;
        true
    }

    fn record(&mut self) -> Option<&mut dyn RecordMut> {
        match self {
            Tristate::Value(value) => value.record(),
            Tristate::Absent | Tristate::Null => None,
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
