//! The intermediate representation: a resolved API as plain data.
//!
//! [`lower`](crate::lower) builds it, [`names`](crate::names) fills in the Rust identifiers, and
//! the emitters only read it. It depends neither on `openapiv3` nor on Rust tokens. Every node
//! keeps the source location that it comes from.

mod body;
mod conventions;
mod dump;
mod example;
mod lookup;
mod operation;
mod page;
mod patch;
mod response;
mod schema;
mod security;
mod servers;
mod style;

pub use body::{Body, BodyKind, Form, Multipart, Part, PartContent, PropertyStyle};
pub use conventions::{
    Conventions, CustomFields, Envelope, Errors, Paging, RateLimitDefaults,
};
pub use example::ExampleValue;
pub use lookup::Lookup;
pub use operation::{
    Method, Operation, Parameter, ParameterLocation, ParameterType, RetrySafety,
};
pub use page::{CursorPlace, NextPage, Page};
pub use patch::{Patch, PatchField};
pub use response::{
    ByStatus, ErrorResponse, ResponseHeader, ResponseKind, Status, StatusResponse,
};
pub use schema::{
    Alternative, Bounds, Boxing, Collection, Definition, Enum, EnumType, EnvelopeKind,
    EnvelopeSchema, Field, IdentifierType, JsonType, Presence, Record, Role, Selection,
    Shape, Type, TypeId, Union, Variant,
};
pub use security::{
    Credential, CredentialPlace, CredentialType, Requirement, Security, SecurityScheme,
    allows_anonymous,
};
pub use servers::{Server, ServerVariable, Servers, UrlPart};
pub use style::Style;

use std::collections::BTreeSet;

use crate::source::Span;

/// A whole API.
#[derive(Debug, Default)]
pub struct Api {
    /// The name of the API in prose, from `info.title`.
    pub title: String,
    /// The Rust name of the generated crate, which its examples and tests import.
    pub crate_name: String,
    /// The conventions that every operation follows.
    pub conventions: Conventions,
    /// How clients authenticate.
    pub security: Security,
    /// Whether the operations state their evidence. A part without a level then has that of the
    /// part around it; a schema without one is official.
    pub states_evidence: bool,
    /// The envelope of lists, if the document declares one.
    pub collection: Option<Collection>,
    /// The other envelopes, in document order.
    pub envelopes: Vec<EnvelopeSchema>,
    /// The described headers of successful responses, each once.
    pub headers: Vec<ResponseHeader>,
    /// The errors that all operations share, if there are several.
    pub common_errors: Vec<ErrorResponse>,
    /// The resources, in document order.
    pub resources: Vec<Resource>,
    /// The guides, in document order.
    pub guides: Vec<Guide>,
    /// Every named type, in document order. A [`TypeId`] is an index into this list.
    pub types: Vec<Definition>,
}

impl Api {
    /// The definition with this id. An id is only created together with its definition, so
    /// `None` means a bug in the generator.
    pub fn definition(&self, id: TypeId) -> Option<&Definition> {
        self.types.get(id.0)
    }

    /// The shape of the definition with this id.
    pub fn shape(&self, id: TypeId) -> Option<&Shape> {
        self.definition(id).map(|definition| &definition.shape)
    }

    /// The record with this id, if the definition is a record.
    pub fn record(&self, id: TypeId) -> Option<&Record> {
        let Shape::Record(record) = self.shape(id)? else { return None };
        Some(record)
    }

    /// The definitions that the fields, alternatives or values of a type have.
    pub(crate) fn types_of(&self, id: TypeId) -> Vec<TypeId> {
        let types = self.shape(id).map(Shape::innermost_types).unwrap_or_default();
        types.iter().filter_map(Type::named).collect()
    }

    /// Whether a type is a list, behind aliases.
    pub(crate) fn is_list(&self, ty: &Type) -> bool {
        matches!(self.resolve(ty), Type::List(_))
    }

    /// The ids of all definitions, in document order.
    pub(crate) fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.types.len()).map(TypeId)
    }

    /// Whether a definition is an identifier that is an integer.
    pub(crate) fn is_integer_identifier(&self, id: TypeId) -> bool {
        matches!(self.shape(id), Some(Shape::Identifier(IdentifierType::Integer)))
    }

    /// Whether an alternative is boxed: records and unions are large, and may contain their union.
    /// A union by JSON type keeps records inline.
    pub(crate) fn is_boxed(&self, union: &Union, ty: &Type) -> bool {
        let large =
            |id| matches!(self.shape(id), Some(Shape::Record(_) | Shape::Union(_)));
        let by_type = matches!(union.selection, Selection::JsonType(_));
        !by_type && self.resolved_id(ty).is_some_and(large)
    }

    /// The type behind all aliases.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        // Each step follows one definition, so a cycle ends.
        for _ in 0..=self.types.len() {
            let Type::Named(id) = ty else { return ty };
            match self.shape(*id) {
                Some(Shape::Alias(inner)) => ty = inner,
                _ => return ty,
            }
        }
        ty
    }

    /// The definition that a type refers to, behind all aliases.
    pub(crate) fn resolved_id(&self, ty: &Type) -> Option<TypeId> {
        self.resolve(ty).named()
    }

    /// Whether a record has custom fields.
    pub fn has_custom_fields(&self, record: TypeId) -> bool {
        let Some(custom) = &self.conventions.custom_fields else { return false };
        self.record(record)
            .is_some_and(|record| record.field(&custom.property).is_some())
    }

    /// The record of a custom field, if any record has custom fields.
    pub fn custom_field(&self) -> Option<TypeId> {
        let custom = self.conventions.custom_fields.as_ref()?;
        self.type_ids().find_map(|record| {
            let list = &self.record(record)?.field(&custom.property)?.ty;
            let Type::List(item) = self.resolve(list) else { return None };
            let item = self.resolved_id(item)?;
            self.record(item)?.field(&custom.id).map(|_| item)
        })
    }

    /// The identifier type of custom fields, if any record has custom fields.
    pub fn custom_field_id(&self) -> Option<TypeId> {
        let custom = self.conventions.custom_fields.as_ref()?;
        let id = self.record(self.custom_field()?)?.field(&custom.id)?;
        self.resolved_id(&id.ty).filter(|id| self.is_integer_identifier(*id))
    }

    /// The fields that `new` of a record takes: those that are required, or else the id and the
    /// value of a custom field, which bodies contain too.
    pub fn constructed_fields<'a>(&self, definition: &'a Definition) -> Vec<&'a Field> {
        let Shape::Record(record) = &definition.shape else { return Vec::new() };
        let required: Vec<&Field> = record.required().collect();
        let is_custom_field = || {
            let custom_field = self.custom_field().and_then(|id| self.definition(id));
            custom_field.is_some_and(|it| std::ptr::eq(it, definition))
        };
        match &self.conventions.custom_fields {
            Some(names) if required.is_empty() && is_custom_field() => {
                [&names.id, &names.value]
                    .iter()
                    .filter_map(|it| record.field(it))
                    .collect()
            }
            _ => required,
        }
    }

    /// The definitions in one module, in document order.
    pub fn types_in(&self, module: Module) -> impl Iterator<Item = &Definition> {
        self.types.iter().filter(move |definition| definition.module == module)
    }

    /// What the operations need, each once: the root's requirement first, then those of single
    /// operations.
    pub fn requirements(&self) -> Vec<&Requirement> {
        let mut all = vec![&self.security.required];
        for own in self.operations().filter_map(|it| it.security.as_ref()) {
            if !all.contains(&own) {
                all.push(own);
            }
        }
        all
    }

    /// The page of the lists that return a record.
    pub(crate) fn page_of(&self, record: &Definition) -> Option<&Page> {
        self.operations().find_map(|operation| {
            let page = operation.page.as_ref()?;
            let ResponseKind::Value(ty) = &operation.response else { return None };
            let returned = self.definition(self.resolved_id(ty)?)?;
            std::ptr::eq(returned, record).then_some(page)
        })
    }

    /// All operations, in document order.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }

    /// The operations whose requests are those of lists.
    pub fn lists(&self) -> impl Iterator<Item = &Operation> {
        self.operations().filter(|operation| operation.is_list())
    }

    /// The operations that patch a record.
    pub fn patches(&self) -> impl Iterator<Item = &Operation> {
        self.operations().filter(|operation| operation.is_patch())
    }

    /// The records that are created with a builder.
    pub fn built_records(&self) -> impl Iterator<Item = &Definition> {
        self.types.iter().filter(|definition| {
            matches!(&definition.shape, Shape::Record(record) if record.role.has_builder())
        })
    }
}

/// The definitions that a walk from the given ones reaches, including them.
pub(crate) fn reachable(
    from: impl IntoIterator<Item = TypeId>,
    next: impl Fn(TypeId) -> Vec<TypeId>,
) -> BTreeSet<TypeId> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<TypeId> = from.into_iter().collect();
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(next(id));
        }
    }
    reached
}

/// The operations that share a tag.
#[derive(Debug)]
pub struct Resource {
    /// The tag. Names the module and the accessor of the client.
    pub name: Name,
    /// The type whose methods are the operations.
    pub client: Name,
    /// The documentation of the tag.
    pub doc: Doc,
    /// The operations.
    pub operations: Vec<Operation>,
}

impl Resource {
    /// The source text of a call: `client.contacts().get(1001)`.
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

/// A handwritten chapter of the documentation.
#[derive(Debug)]
pub struct Guide {
    /// The file name without its extension. Names the module that shows the guide.
    pub name: Name,
    /// A one-line summary.
    pub about: String,
}

/// The generated file that a type belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// The types that several resources share.
    Types,
    /// The file of one resource, by its index in [`Api::resources`].
    Resource(usize),
}

/// A name on the wire, and the Rust name for it.
///
/// [`names`](crate::names) assigns the Rust name; until then it is empty.
#[derive(Clone, Debug)]
pub struct Name {
    /// The name in the document.
    pub wire: String,
    /// The Rust name that the document chooses with `x-revio-name`.
    pub name_override: Option<NameOverride>,
    /// The source location of the name.
    pub span: Span,
    /// The Rust name.
    pub(crate) rust: String,
}

/// A Rust name that the document chooses.
#[derive(Clone, Debug)]
pub struct NameOverride {
    /// The name.
    pub text: String,
    /// The source location of the choice.
    pub span: Span,
}

impl Name {
    /// Creates a name without a Rust name.
    pub fn new(wire: impl Into<String>, span: Span) -> Self {
        Self { wire: wire.into(), name_override: None, span, rust: String::new() }
    }

    /// The Rust name as text, for documentation and links.
    pub fn rust(&self) -> &str {
        &self.rust
    }
}

/// The documentation of a part of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doc {
    /// A one-line summary.
    pub summary: Option<String>,
    /// The description, followed by the link to external documentation.
    pub text: Option<String>,
    /// The evidence level, if the document states one.
    pub evidence: Option<Evidence>,
    /// Whether the document marks the part as deprecated.
    pub deprecated: bool,
    /// The constraints on its values.
    pub bounds: Bounds,
    /// The default value, as the document writes it.
    pub default: Option<String>,
}

/// How well a fact is known, from the strongest level to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// The vendor's documentation states or shows it.
    Official,
    /// Working code or recorded traffic shows it.
    Observed,
    /// It follows from official and observed facts.
    Inferred,
    /// It is a guess by analogy.
    Unverified,
}

impl Evidence {
    /// The value of `x-revio-evidence`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
            Self::Unverified => "unverified",
        }
    }

    /// Reads a value of `x-revio-evidence`.
    pub fn parse(value: &str) -> Option<Self> {
        [Self::Official, Self::Observed, Self::Inferred, Self::Unverified]
            .into_iter()
            .find(|level| level.as_str() == value)
    }
}
