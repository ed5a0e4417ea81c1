//! Identifiers: one type for all of them, so that the compiler sees only an alias for each.

use std::any::type_name;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::num::{ParseIntError, TryFromIntError};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Codec, FromInteger, Target, ValueRef, deserialize, serialize};

/// An identifier: an `i64` that cannot be passed for the identifier of something else.
///
/// Each kind of identifier has an alias, such as `ContactId`. `Tag` tells them apart; programs
/// do not name it.
///
/// ```
/// # use revio_runtime as revio;
/// # enum ContactIdTag {}
/// # type ContactId = revio::Id<ContactIdTag>;
/// let id = ContactId::new(1001);
///
/// assert_eq!(id, 1001.into());
/// assert_eq!(id.get(), 1001);
/// assert_eq!(id.to_string(), "1001");
/// assert_eq!(format!("{id:?}"), "ContactId(1001)");
/// ```
///
/// Text is parsed, and unsigned integers are checked:
///
/// ```
/// # use revio_runtime as revio;
/// # enum ContactIdTag {}
/// # type ContactId = revio::Id<ContactIdTag>;
/// assert_eq!("1001".parse(), Ok(ContactId::new(1001)));
/// assert_eq!(ContactId::try_from(1001_u64), Ok(ContactId::new(1001)));
/// assert!(ContactId::try_from(u64::MAX).is_err());
/// ```
///
/// The identifier of one thing is not the identifier of another:
///
/// ```compile_fail,E0308
/// # use revio_runtime as revio;
/// # enum ContactIdTag {}
/// # type ContactId = revio::Id<ContactIdTag>;
/// # enum CustomerIdTag {}
/// # type CustomerId = revio::Id<CustomerIdTag>;
/// let id: CustomerId = ContactId::new(1001);
/// ```
pub struct Id<Tag> {
    number: i64,
    tag: PhantomData<fn() -> Tag>,
}

impl<Tag> Id<Tag> {
    /// Makes an identifier from its number.
    pub const fn new(number: i64) -> Self {
        Self { number, tag: PhantomData }
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.number
    }
}

impl<Tag> Clone for Id<Tag> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Tag> Copy for Id<Tag> {}

impl<Tag> PartialEq for Id<Tag> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<Tag> Eq for Id<Tag> {}

impl<Tag> PartialOrd for Id<Tag> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<Tag> Ord for Id<Tag> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}

impl<Tag> Hash for Id<Tag> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

/// The name of the alias and the number.
impl<Tag> fmt::Debug for Id<Tag> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(alias_of(type_name::<Tag>())).field(&self.number).finish()
    }
}

/// The alias of a tag, which is called like it, with `Tag` at the end.
pub(super) fn alias_of(tag: &str) -> &str {
    let name = tag.rsplit("::").next().unwrap_or(tag);
    name.strip_suffix("Tag").unwrap_or(name)
}

/// The number.
impl<Tag> fmt::Display for Id<Tag> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(f)
    }
}

// The only infallible conversion from an integer, so that a literal needs no suffix.
impl<Tag> From<i64> for Id<Tag> {
    fn from(number: i64) -> Self {
        Self::new(number)
    }
}

// The integers that can be too large, and `u32` beside them.
macro_rules! try_from {
    ($($type:ty)*) => { $(
        impl<Tag> TryFrom<$type> for Id<Tag> {
            type Error = TryFromIntError;

            fn try_from(number: $type) -> Result<Self, TryFromIntError> {
                Ok(Self::new(number.try_into()?))
            }
        }
    )* };
}

try_from!(u32 u64 usize);

/// The number in decimal digits.
impl<Tag> FromStr for Id<Tag> {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self::new)
    }
}

impl<Tag> From<Id<Tag>> for i64 {
    fn from(id: Id<Tag>) -> Self {
        id.number
    }
}

// For unions with an identifier as their number.
impl<Tag> FromInteger for Id<Tag> {
    fn from_integer(number: i64) -> Self {
        Self::new(number)
    }
}

impl<Tag: 'static> Codec for Id<Tag> {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Int(self.number)
    }

    fn placeholder() -> Self {
        Self::new(0)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Int(&mut self.number)
    }
}

impl<Tag: 'static> Serialize for Id<Tag> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self, to)
    }
}

impl<'de, Tag: 'static> Deserialize<'de> for Id<Tag> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        deserialize(from)
    }
}
