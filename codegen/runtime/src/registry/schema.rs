//! Records and bodies as data: what they consist of, for whoever has to make or check JSON
//! without knowing the types.

/// A member of a record, of a body, or of an object in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The schema that it belongs to.
    pub schema: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub ty: FieldType,
    /// Whether it must be there.
    pub presence: Presence,
}

/// Whether a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must, and not as null.
    Required,
    /// It must, be it as null.
    Nullable,
    /// It may be absent or null.
    Optional,
}

/// What a member holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldType {
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// An amount of money.
    Decimal,
    /// Text.
    Text,
    /// Text that is never shown.
    Secret,
    /// A date and time without zone.
    DateTime,
    /// A date.
    Date,
    /// Anything.
    Any,
    /// The number that identifies something: the identifier's name.
    Identifier(&'static str),
    /// One of these words, or another.
    Enum(&'static [&'static str]),
    /// An object of this schema; empty where it has none.
    Object(&'static str),
    /// A list of such things.
    List(&'static FieldType),
    /// One of these, told apart by how it is written in JSON.
    OneOf(&'static [FieldType]),
}

/// The members of all schemas, as one table.
#[doc(hidden)]
#[macro_export]
macro_rules! schemas {
    ($name:ident { $($presence:ident $schema:literal / $member:literal => $ty:expr),* $(,)? }) => {
        /// The members of all records and bodies, and of the objects in them, in the order of
        /// the spec.
        pub static $name: &[$crate::registry::Field] = {
            #[allow(unused_imports, reason = "not every document has every kind")]
            use $crate::registry::{FieldType::*, Presence::*};
            &[$($crate::registry::Field {
                schema: $schema,
                name: $member,
                ty: $ty,
                presence: $presence,
            }),*]
        };
    };
}
