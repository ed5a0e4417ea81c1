//! Types: records, enums, unions, identifiers, and what their fields hold.

use super::{Doc, ExampleValue, Module, Name};

/// The index of a [`Definition`] in [`Api::types`](super::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A named type.
#[derive(Debug)]
pub struct Definition {
    /// The name.
    pub name: Name,
    /// Whether it is a component, which takes its name before the types that are named after the
    /// place where they are used.
    pub is_component: bool,
    /// The generated file that holds it.
    pub module: Module,
    /// The documentation.
    pub doc: Doc,
    /// The content.
    pub shape: Shape,
}

/// The content of a named type.
#[derive(Debug)]
pub enum Shape {
    /// An object with known fields.
    Record(Record),
    /// Texts or numbers with known values. Unknown values are accepted too.
    Enum(Enum),
    /// A value of one of several types.
    Union(Union),
    /// A value that identifies a record: a separate type.
    Identifier(IdentifierType),
    /// A page of records.
    Collection(TypeId),
    /// Another name for a type.
    Alias(Type),
    /// A list or a map that contains itself, which an alias cannot.
    Newtype(Type),
}

impl Shape {
    /// The types of its fields, alternatives or values, without the lists and maps around them.
    pub(crate) fn innermost_types(&self) -> Vec<Type> {
        let types: Vec<&Type> = match self {
            Self::Record(record) => record.fields.iter().map(|it| &it.ty).collect(),
            Self::Union(union) => union.alternatives.iter().map(|it| &it.ty).collect(),
            Self::Alias(ty) | Self::Newtype(ty) => vec![ty],
            Self::Collection(record) => return vec![Type::Named(*record)],
            Self::Enum(_) | Self::Identifier(_) => Vec::new(),
        };
        types.into_iter().map(|ty| ty.innermost().clone()).collect()
    }
}

/// The type of the values of an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the types are those of `Type`")]
pub enum IdentifierType {
    Integer,
    Text,
}

/// An object with known fields. Unknown fields are kept too.
#[derive(Debug)]
pub struct Record {
    /// How the record is used.
    pub role: Role,
    /// The fields, in document order.
    pub fields: Vec<Field>,
}

impl Record {
    /// The field with this name on the wire.
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name.wire == wire)
    }

    /// The required fields.
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence.is_required())
    }
}

/// How a record is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Responses hold it. It may be sent back as received.
    Response,
    /// Only requests hold it. A builder creates it.
    Request,
    /// It replaces the given record, and is converted from it.
    Replace(TypeId),
    /// It replaces the given record but requires fields that the record may lack. A builder
    /// starts from the record and asks for those fields.
    Complete(TypeId),
}

impl Role {
    /// Whether a builder creates the record.
    pub fn has_builder(self) -> bool {
        matches!(self, Self::Request | Self::Complete(_))
    }

    /// The record that this one replaces.
    pub(crate) fn replaced(self) -> Option<TypeId> {
        match self {
            Self::Replace(record) | Self::Complete(record) => Some(record),
            Self::Response | Self::Request => None,
        }
    }
}

/// A field of a record.
#[derive(Debug)]
pub struct Field {
    /// The name.
    pub name: Name,
    /// The type.
    pub ty: Type,
    /// Whether the field is required or may be null.
    pub presence: Presence,
    /// Whether it is the map of the properties that have no field, as `additionalProperties` types
    /// them.
    pub additional: bool,
    /// How the field holds its value.
    pub boxing: Boxing,
    /// Whether no request writes the field.
    pub read_only: bool,
    /// Whether a JSON Patch is known to write the field.
    pub patched: bool,
    /// An example.
    pub example: ExampleValue,
    /// The documentation.
    pub doc: Doc,
}

/// How a field holds its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Boxing {
    /// As it is.
    #[default]
    Inline,
    /// In a `Box`, because the value contains the field's record.
    Box,
    /// In a `DynBox`, because rustc would have to follow too many records.
    DynBox,
}

/// Whether a field is required or may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always present, never null.
    Required,
    /// Always present, possibly null.
    Nullable,
    /// May be absent. Null means the same as absent.
    Optional,
    /// May be absent or null, and the two differ.
    Tristate,
}

impl Presence {
    /// Whether a body without the field is invalid.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }
}

/// The constraints on a value, as the validation keywords of OpenAPI state them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the keywords of OpenAPI; numbers as the document writes them"
)]
pub struct Bounds {
    pub minimum: Option<String>,
    pub exclusive_minimum: bool,
    pub maximum: Option<String>,
    pub exclusive_maximum: bool,
    pub multiple_of: Option<String>,
    pub min_length: Option<usize>,
    pub max_length: Option<usize>,
    pub pattern: Option<String>,
    pub min_items: Option<usize>,
    pub max_items: Option<usize>,
    pub unique_items: bool,
    pub min_properties: Option<usize>,
    pub max_properties: Option<usize>,
    /// The constraints on the items of a list.
    pub items: Option<Box<Bounds>>,
}

impl Bounds {
    /// Adds the constraints that only the others have.
    pub(crate) fn add(&mut self, others: Self) {
        if self.minimum.is_none() {
            self.minimum = others.minimum;
            self.exclusive_minimum = others.exclusive_minimum;
        }
        if self.maximum.is_none() {
            self.maximum = others.maximum;
            self.exclusive_maximum = others.exclusive_maximum;
        }
        self.multiple_of = self.multiple_of.take().or(others.multiple_of);
        self.min_length = self.min_length.or(others.min_length);
        self.max_length = self.max_length.or(others.max_length);
        self.pattern = self.pattern.take().or(others.pattern);
        self.min_items = self.min_items.or(others.min_items);
        self.max_items = self.max_items.or(others.max_items);
        self.unique_items |= others.unique_items;
        self.min_properties = self.min_properties.or(others.min_properties);
        self.max_properties = self.max_properties.or(others.max_properties);
        self.items = self.items.take().or(others.items);
    }
}

/// The type of a field, a parameter or a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A boolean.
    Bool,
    /// An integer.
    Integer,
    /// A number that may be rounded.
    Float,
    /// A number that must stay exact, such as money.
    Decimal,
    /// Text.
    Text,
    /// Text that must never be printed.
    Secret,
    /// A date and a time without a time zone.
    DateTime,
    /// A date and a time with an offset from UTC.
    OffsetDateTime,
    /// A date.
    Date,
    /// Any JSON value.
    Any,
    /// An object without known fields.
    Object,
    /// A named type.
    Named(TypeId),
    /// A list.
    List(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>),
    /// A value or null, where no field could be absent or null instead.
    Nullable(Box<Type>),
}

impl Type {
    /// The type of the values of a list or a map, or of a value that may be null.
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => Some(inner),
            Self::Bool
            | Self::Integer
            | Self::Float
            | Self::Decimal
            | Self::Text
            | Self::Secret
            | Self::DateTime
            | Self::OffsetDateTime
            | Self::Date
            | Self::Any
            | Self::Object
            | Self::Named(_) => None,
        }
    }

    /// The definition that the type refers to.
    pub fn named(&self) -> Option<TypeId> {
        let Self::Named(id) = self else { return None };
        Some(*id)
    }

    /// The type of the values in lists and maps of any depth.
    pub(crate) fn innermost(&self) -> &Self {
        self.inner().map_or(self, Self::innermost)
    }

    /// An example that only depends on the type. [`ExampleValue::None`] if the type has none.
    pub fn placeholder(&self) -> ExampleValue {
        match self {
            Self::Bool => ExampleValue::Bool(false),
            Self::Integer | Self::Float | Self::Decimal => {
                ExampleValue::Number("1".to_owned())
            }
            Self::Text | Self::Secret | Self::Any => {
                ExampleValue::Text("text".to_owned())
            }
            Self::List(_) => ExampleValue::List(Vec::new()),
            Self::Map(_) | Self::Object => ExampleValue::Map(Vec::new()),
            Self::Nullable(inner) => inner.placeholder(),
            Self::DateTime | Self::OffsetDateTime | Self::Date | Self::Named(_) => {
                ExampleValue::None
            }
        }
    }
}

/// Texts or numbers with known values.
#[derive(Debug)]
pub struct Enum {
    /// The type of all values.
    pub ty: EnumType,
    /// The known values.
    pub variants: Vec<Variant>,
    /// Whether the list is known to be complete or incomplete. Unknown values are accepted in
    /// any case.
    pub complete: Option<bool>,
}

/// The type of the values of an [`Enum`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "named after the types")]
pub enum EnumType {
    Text,
    Integer,
    Decimal,
}

impl EnumType {
    /// The type of a value that the enum does not list.
    pub fn plain(self) -> Type {
        match self {
            Self::Text => Type::Text,
            Self::Integer => Type::Integer,
            Self::Decimal => Type::Decimal,
        }
    }
}

/// A known value of an [`Enum`].
#[derive(Debug)]
pub struct Variant {
    /// The value, a number in plain digits, and the name of the variant.
    pub name: Name,
}

/// A value of one of several types.
#[derive(Debug)]
pub struct Union {
    /// The alternatives, in document order.
    pub alternatives: Vec<Alternative>,
    /// How the alternative of a value is found.
    pub selection: Selection,
}

/// One of the types of a [`Union`].
#[derive(Debug)]
pub struct Alternative {
    /// The name of the variant.
    pub name: Name,
    /// The type.
    pub ty: Type,
}

/// How the alternative of a received value is found.
#[derive(Debug, PartialEq, Eq)]
pub enum Selection {
    /// By the JSON type, of which each alternative has one. No other value is accepted. A plain
    /// text, number or boolean converts into the first alternative, if that has its type.
    JsonType(Vec<JsonType>),
    /// By the value of a property. Other values are kept.
    Discriminator {
        /// The name of the property.
        property: String,
        /// The values, each with the index of its alternative.
        mapping: Vec<(String, usize)>,
    },
    /// By the alternative that fits best. Other values are kept.
    Fit,
}

impl Union {
    /// The JSON types that tell the alternatives apart, each with its alternative.
    pub(crate) fn by_json_type(
        &self,
    ) -> Option<impl Iterator<Item = (JsonType, &Alternative)>> {
        let Selection::JsonType(types) = &self.selection else { return None };
        Some(types.iter().copied().zip(&self.alternatives))
    }
}

/// The JSON type that identifies a variant of a [`Union`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the types of JSON")]
pub enum JsonType {
    Bool,
    Number,
    Text,
    Array,
    Object,
}

impl JsonType {
    /// The name of the variant.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::Bool => "Bool",
            Self::Number => "Number",
            Self::Text => "Text",
            Self::Array => "Array",
            Self::Object => "Object",
        }
    }

    /// The name of the type in OpenAPI.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bool => "boolean",
            Self::Number => "number",
            Self::Text => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// An envelope that creates no type: its fields surround those of a record, or the runtime
/// has a type for the response.
#[derive(Debug)]
pub struct EnvelopeSchema {
    /// The value of `x-revio-envelope`.
    pub kind: EnvelopeKind,
    /// The name of the schema.
    pub schema: String,
    /// The fields.
    pub fields: Vec<Field>,
}

/// The value of `x-revio-envelope`, except for lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeKind {
    /// The fields that surround a single record.
    Single,
    /// The response to a create.
    Created,
    /// The response to an operation without a result.
    Done,
}

/// The envelope of a list.
#[derive(Debug)]
pub struct Collection {
    /// The name of the schema.
    pub schema: String,
    /// The documentation.
    pub doc: Doc,
    /// The fields, including the list of records.
    pub fields: Vec<Field>,
    /// The index of the list of records in `fields`.
    pub records: usize,
    /// The index of the field that says whether another page follows.
    pub more: usize,
}
