//! The fields of records and bodies as data, to produce and check JSON without the types.

use super::Evidence;

/// A field of a record or a body, or of an object in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The schema that declares the field.
    pub schema: &'static str,
    /// The name in JSON. `*` stands for the fields without a description; the name of the type of a
    /// schema that is not an object is empty.
    pub name: &'static str,
    /// The type.
    pub ty: FieldType,
    /// Whether the field is required.
    pub presence: Presence,
    /// How well the field is documented. `None` if the API description does not say so.
    pub evidence: Option<Evidence>,
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
    /// An object whose values have this type.
    Map(&'static FieldType),
    /// An array with elements of this type.
    List(&'static FieldType),
    /// One of these types, selected by the type of the JSON value.
    OneOf(&'static [FieldType]),
    /// One of these types, the one that a value fits best.
    AnyOf(&'static [FieldType]),
    /// One of these types. The named property selects the type of an object: each of its values has
    /// the index of a type.
    Tagged(&'static str, &'static [(&'static str, usize)], &'static [FieldType]),
    /// The type of a schema that is not an object, and may contain itself.
    Named(&'static str),
    /// A value of this type, or null.
    OrNull(&'static FieldType),
}

impl FieldType {
    /// Whether the type is one of several that are not selected by the JSON type.
    #[cfg(any(feature = "fake", feature = "drift"))]
    pub(crate) fn is_open_union(self) -> bool {
        matches!(self, Self::AnyOf(_) | Self::Tagged(..) | Self::Named(_))
    }
}

/// The type of a schema that is not an object.
#[cfg(any(feature = "fake", feature = "drift"))]
pub(crate) fn type_of(fields: &[Field], schema: &str) -> Option<FieldType> {
    let mut own = fields.iter().filter(|it| it.schema == schema && it.name.is_empty());
    own.next().map(|field| field.ty)
}

/// Declares the table of the fields of all schemas.
#[doc(hidden)]
#[macro_export]
macro_rules! schemas {
    (@evidence) => { ::std::option::Option::None };
    (@evidence $level:ident) => {
        ::std::option::Option::Some($crate::registry::Evidence::$level)
    };
    ($name:ident {
        $($presence:ident $($evidence:ident)? $schema:literal / $field:literal => $ty:expr),*
        $(,)?
    }) => {
        /// The fields of all records, bodies and nested objects, in the order of the spec.
        #[allow(unreachable_pub, reason = "a table may be private")]
        pub static $name: &[$crate::registry::Field] = {
            #[allow(unused_imports, reason = "not every API has every type")]
            use $crate::registry::{FieldType::*, Presence::*};
            &[$($crate::registry::Field {
                schema: $schema,
                name: $field,
                ty: $ty,
                presence: $presence,
                evidence: $crate::schemas!(@evidence $($evidence)?),
            }),*]
        };
    };
}
