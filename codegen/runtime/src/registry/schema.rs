//! The fields of records and bodies as data, to produce and check JSON without the types.

/// A field of a record or a body, or of an object in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The schema that declares the field.
    pub schema: &'static str,
    /// The name in JSON. `*` stands for the fields without a description.
    pub name: &'static str,
    /// The type.
    pub ty: FieldType,
    /// Whether the field is required.
    pub presence: Presence,
}

/// Whether a field is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Required and not null.
    Required,
    /// Required, may be null.
    Nullable,
    /// May be absent or null.
    Optional,
}

/// The type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldType {
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// An exact decimal number, such as an amount of money.
    Decimal,
    /// Text.
    Text,
    /// Text that logs and errors redact.
    Secret,
    /// A date and time without a time zone.
    DateTime,
    /// A date and time with an offset from UTC.
    OffsetDateTime,
    /// A date.
    Date,
    /// Any JSON.
    Any,
    /// An integer that identifies a record: the name of the identifier.
    Identifier(&'static str),
    /// A text that identifies a record: the name of the identifier.
    TextIdentifier(&'static str),
    /// A text, usually one of these.
    Enum(&'static [&'static str]),
    /// A number, usually one of these.
    NumberEnum(&'static [&'static str]),
    /// An object of this schema. Empty if it has none.
    Object(&'static str),
    /// An array with elements of this type.
    List(&'static FieldType),
    /// One of these types, selected by the type of the JSON value.
    OneOf(&'static [FieldType]),
    /// One of these types, not selected by the type of the JSON value alone.
    AnyOf(&'static [FieldType]),
    /// A value of this type, or null.
    OrNull(&'static FieldType),
}

/// Declares the table of the fields of all schemas.
#[doc(hidden)]
#[macro_export]
macro_rules! schemas {
    ($name:ident { $($presence:ident $schema:literal / $field:literal => $ty:expr),* $(,)? }) => {
        /// The fields of all records, bodies and nested objects, in the order of the spec.
        pub static $name: &[$crate::registry::Field] = {
            #[allow(unused_imports, reason = "not every API has every type")]
            use $crate::registry::{FieldType::*, Presence::*};
            &[$($crate::registry::Field {
                schema: $schema,
                name: $field,
                ty: $ty,
                presence: $presence,
            }),*]
        };
    };
}
