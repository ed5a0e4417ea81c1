//! The API as the emitters see it: complete, resolved, and a plain data type.
//!
//! Nothing here knows `openapiv3` and nothing knows Rust tokens. [`lower`](crate::lower) makes
//! it, [`names`](crate::names) gives every [`Name`] its identifier, and the emitters only read
//! it. Every node keeps the place in the document that it came from.

mod conventions;
mod dump;
mod operation;
mod sample;
mod schema;

pub use conventions::{
    Conventions, Credential, Credentials, CustomFields, Envelope, Errors, Paging,
    RateLimitDefaults,
};
pub use operation::{
    Body, BodyKind, Method, Operation, Parameter, ParameterLocation, ParameterType,
    Patch, PatchMember, ResponseKind, RetrySafety, Style,
};
pub use sample::Sample;
pub use schema::{
    Bounds, Collection, Definition, Enum, EnvelopeKind, EnvelopeSchema, Field,
    Identifier, Presence, Record, Role, Shape, Type, TypeId, Union, UnionKind, Variant,
    Write,
};

use crate::source::Span;

/// A whole API.
#[derive(Debug, Default)]
pub struct Api {
    /// What the API is called in prose, from `info.title`.
    pub title: String,
    /// The conventions that hold for every operation.
    pub conventions: Conventions,
    /// Whether the document says how well things are known. What it says nothing of is then
    /// known as well as what stands around it, and at the top from the vendor.
    pub rated: bool,
    /// The envelope of lists, if the document declares one.
    pub collection: Option<Collection>,
    /// The other envelopes, in the order of the document.
    pub envelopes: Vec<EnvelopeSchema>,
    /// The families of operations, in the order of the document.
    pub resources: Vec<Resource>,
    /// What its documentation has beside the calls, in the order of the document.
    pub guides: Vec<Guide>,
    /// Every named type, in the order of the document. A [`TypeId`] points in here.
    pub types: Vec<Definition>,
}

impl Api {
    /// The definition behind an id. Ids are only made together with their definition, so that
    /// `None` means a mistake of the generator's own.
    pub fn definition(&self, id: TypeId) -> Option<&Definition> {
        self.types.get(id.0)
    }

    /// The record behind an id, if it is one.
    pub fn record(&self, id: TypeId) -> Option<&Record> {
        match &self.definition(id)?.shape {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }

    /// The type without the names that stand for another.
    pub fn plain<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        // Every step follows one definition, so that a circle ends.
        for _ in 0..=self.types.len() {
            let Type::Named(id) = ty else { return ty };
            match self.definition(*id).map(|definition| &definition.shape) {
                Some(Shape::Alias(inner)) => ty = inner,
                _ => return ty,
            }
        }
        ty
    }

    /// Whether a record has custom fields.
    pub fn has_custom_fields(&self, record: TypeId) -> bool {
        let Some(custom) = &self.conventions.custom_fields else { return false };
        self.record(record)
            .is_some_and(|record| record.member(&custom.property).is_some())
    }

    /// The identifier of custom fields, if any record has some.
    pub fn custom_field_id(&self) -> Option<TypeId> {
        let custom = self.conventions.custom_fields.as_ref()?;
        let member =
            |record: TypeId, wire: &str| Some(&self.record(record)?.member(wire)?.ty);
        let listed = (0..self.types.len()).find_map(|place| {
            let Type::List(item) = self.plain(member(TypeId(place), &custom.property)?)
            else {
                return None;
            };
            let Type::Named(field) = self.plain(item) else { return None };
            Some(self.plain(member(*field, &custom.id)?))
        });
        let Type::Named(id) = listed? else { return None };
        matches!(self.definition(*id)?.shape, Shape::Identifier(_)).then_some(*id)
    }

    /// The definitions that live in one module, in order.
    pub fn types_in(&self, module: Module) -> impl Iterator<Item = &Definition> {
        self.types.iter().filter(move |definition| definition.module == module)
    }

    /// All operations, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }
}

/// A family of operations: what a tag collects.
#[derive(Debug)]
pub struct Resource {
    /// The tag; the name of the module and of the accessor.
    pub name: Name,
    /// The type that offers the calls.
    pub client: Name,
    /// What the family is for.
    pub doc: Doc,
    /// Its operations.
    pub operations: Vec<Operation>,
}

impl Resource {
    /// A call as a user of the client writes it: `client.contacts().get(1001)`.
    pub fn call(&self, operation: &Operation, arguments: &[impl AsRef<str>]) -> String {
        let arguments: Vec<&str> = arguments.iter().map(AsRef::as_ref).collect();
        format!(
            "client.{}().{}({})",
            self.name.rust(),
            operation.name.rust(),
            arguments.join(", ")
        )
    }
}

/// A chapter of the documentation, written by hand.
#[derive(Debug)]
pub struct Guide {
    /// The file that holds it, without its ending, and the module that shows it.
    pub name: Name,
    /// What it is about, in a line.
    pub about: String,
}

/// The file of the output that a type belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// What several families share.
    Types,
    /// What one family uses, by its place in [`Api::resources`].
    Resource(usize),
}

/// A name on the wire together with the Rust name that stands for it.
///
/// Only [`names`](crate::names) gives the Rust name; before it has run there is none.
#[derive(Clone, Debug)]
pub struct Name {
    /// As it stands in the document.
    pub wire: String,
    /// The Rust name that the document asks for with `x-revio-name`.
    pub wanted: Option<Wanted>,
    /// Where it stands.
    pub span: Span,
    /// The Rust name.
    pub(crate) rust: String,
}

/// A Rust name that the document asks for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The name.
    pub text: String,
    /// Where it is asked for.
    pub span: Span,
}

impl Name {
    /// A name that has no Rust name yet.
    pub fn new(wire: impl Into<String>, span: Span) -> Self {
        Self { wire: wire.into(), wanted: None, span, rust: String::new() }
    }

    /// The Rust name, as text: what docs and links show.
    pub fn rust(&self) -> &str {
        &self.rust
    }
}

/// What is known about a thing, to be written into its documentation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doc {
    /// One line that says what it is.
    pub summary: Option<String>,
    /// The description as the document has it, and where it says that there is more to read.
    pub text: Option<String>,
    /// How well it is known, where that is said.
    pub evidence: Option<Evidence>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// What values it takes.
    pub bounds: Bounds,
    /// What it is where it is left out, as the document writes it.
    pub default: Option<String>,
}

/// How well a fact is known. Ordered from the strongest to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Stated or shown by the vendor's own documentation.
    Official,
    /// Seen in somebody's working material.
    Observed,
    /// Concluded from the first two.
    Inferred,
    /// A guess by analogy.
    Unverified,
}

impl Evidence {
    /// The word that stands for it in a document.
    pub fn word(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
            Self::Unverified => "unverified",
        }
    }

    /// The level that a word stands for.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Official, Self::Observed, Self::Inferred, Self::Unverified]
            .into_iter()
            .find(|level| level.word() == word)
    }
}
