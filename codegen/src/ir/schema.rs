//! Types: records, enums, unions, identifiers, and what members hold.

use super::{Doc, Module, Name, Sample};

/// Points to a [`Definition`] in [`Api::types`](super::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A type with a name of its own.
#[derive(Debug)]
pub struct Definition {
    /// What it is called.
    pub name: Name,
    /// The file it is written to.
    pub module: Module,
    /// What it is.
    pub doc: Doc,
    /// What it is made of.
    pub shape: Shape,
}

/// What a named type is made of.
#[derive(Debug)]
pub enum Shape {
    /// An object with known members.
    Record(Record),
    /// A text with known values, open to others.
    Enum(Enum),
    /// A value that comes in more than one JSON kind.
    Union(Union),
    /// A whole number that identifies something.
    Identifier(Identifier),
    /// A page of records.
    Collection(TypeId),
    /// Another name for a type.
    Alias(Type),
}

/// An object with known members; unknown ones are kept.
#[derive(Debug)]
pub struct Record {
    /// Which way it travels.
    pub role: Role,
    /// Its members, in the order of the document.
    pub fields: Vec<Field>,
}

impl Record {
    /// The member of this name on the wire.
    pub fn member(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name.wire == wire)
    }

    /// The members that must be there.
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.presence.is_required())
    }
}

/// Which way a record travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It comes in answers, and may go out as it came.
    Response,
    /// It only goes out, and is made by a builder.
    Request,
    /// It goes out in place of the record named, and is made from it.
    Replace(TypeId),
    /// The same, but it must have more than the record is known to have: a builder begins with
    /// the record and asks for the rest.
    Complete(TypeId),
}

impl Role {
    /// Whether it is made by a builder.
    pub fn has_builder(self) -> bool {
        matches!(self, Self::Request | Self::Complete(_))
    }
}

/// A member of a record.
#[derive(Debug)]
pub struct Field {
    /// What it is called.
    pub name: Name,
    /// What it holds.
    pub ty: Type,
    /// Whether it must be there.
    pub presence: Presence,
    /// Whether it must be boxed, since it holds its own record.
    pub boxed: bool,
    /// In which bodies the facts show it written.
    pub write: Option<Write>,
    /// A value that it may have.
    pub sample: Sample,
    /// What it is.
    pub doc: Doc,
}

/// Whether a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, perhaps as null.
    Nullable,
    /// May be left out; null counts as left out.
    Optional,
    /// May be left out, and null says something else.
    Tristate,
}

impl Presence {
    /// Whether a body without the member is refused.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }
}

/// The bodies in which the facts show a member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Write {
    /// In the body of a create.
    pub create: bool,
    /// In the body of a replace.
    pub replace: bool,
    /// In a JSON Patch.
    pub patch: bool,
}

/// What is known about a value beyond its type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The smallest number, as the document writes it.
    pub minimum: Option<String>,
    /// Whether the number itself is too small.
    pub above_minimum: bool,
    /// The largest number, as the document writes it.
    pub maximum: Option<String>,
    /// Whether the number itself is too large.
    pub below_maximum: bool,
    /// What numbers are a multiple of, as the document writes it.
    pub multiple_of: Option<String>,
    /// The fewest characters.
    pub min_length: Option<usize>,
    /// The most characters.
    pub max_length: Option<usize>,
    /// A pattern that texts match.
    pub pattern: Option<String>,
    /// The fewest items of a list.
    pub min_items: Option<usize>,
    /// The most items of a list.
    pub max_items: Option<usize>,
    /// Whether no item of a list comes twice.
    pub unique_items: bool,
    /// The fewest members of an object.
    pub min_members: Option<usize>,
    /// The most members of an object.
    pub max_members: Option<usize>,
    /// What is known of the items of a list.
    pub items: Option<Box<Bounds>>,
}

/// What a member, parameter or body holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// A number where a float is exact enough.
    Float,
    /// A number that must stay exact: money.
    Decimal,
    /// Text.
    Text,
    /// Text that is never shown.
    Secret,
    /// A date with a time, without a zone.
    DateTime,
    /// A date.
    Date,
    /// Anything.
    Any,
    /// An object of which nothing is known.
    Object,
    /// A type with a name.
    Named(TypeId),
    /// A list.
    List(Box<Type>),
    /// An object whose keys are data.
    Map(Box<Type>),
}

/// A text with known values.
#[derive(Debug)]
pub struct Enum {
    /// The values.
    pub variants: Vec<Variant>,
    /// Whether the list is known to be complete, or known not to be. Unknown values are kept
    /// in any case.
    pub complete: Option<bool>,
}

/// A known value of an [`Enum`].
#[derive(Debug)]
pub struct Variant {
    /// Its text and the variant's name.
    pub name: Name,
}

/// A value that comes in more than one JSON kind.
#[derive(Debug)]
pub struct Union {
    /// The kinds; a user's own value goes out as the first.
    pub variants: Vec<(UnionKind, Type)>,
}

/// A JSON kind, as a union tells its variants apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnionKind {
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// Text.
    Text,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// A whole number that identifies something.
#[derive(Debug)]
pub struct Identifier;

/// An envelope that makes no type: its members stand beside those of a record, or the runtime
/// has a type for the answer.
#[derive(Debug)]
pub struct EnvelopeSchema {
    /// Which one it is.
    pub kind: EnvelopeKind,
    /// Its schema.
    pub schema: String,
    /// Its members.
    pub fields: Vec<Field>,
}

/// Which envelope it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeKind {
    /// What stands beside the members of one record.
    Single,
    /// The answer to a call that makes something.
    Created,
    /// The answer that something was done.
    Done,
}

/// The envelope of a page of records.
#[derive(Debug)]
pub struct Collection {
    /// Its schema.
    pub schema: String,
    /// What it is.
    pub doc: Doc,
    /// Its members, the list of records included.
    pub fields: Vec<Field>,
    /// The place of the list of records in `fields`.
    pub records: usize,
    /// The place of the member that says whether another page follows.
    pub more: usize,
}
