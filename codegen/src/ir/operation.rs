//! Operations, their parameters, bodies and responses.

use super::{Doc, Evidence, ExampleValue, Name, Requirement, Server, Type, TypeId};
use crate::source::Span;

/// An operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The method of the client. Its wire name is the id without the tag.
    pub name: Name,
    /// The type of the request builder.
    pub builder: Name,
    /// The static in the registry.
    pub constant: Name,
    /// The HTTP method.
    pub method: Method,
    /// The path template, relative to the server.
    pub path: String,
    /// The parameters. Path parameters come first, in path order.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The successful response.
    pub response: ResponseKind,
    /// What the operation needs, if it differs from the root's requirement.
    pub security: Option<Requirement>,
    /// Where it is, if it has another server than the rest.
    pub server: Option<Server>,
    /// How well the operation is known.
    pub evidence: Evidence,
    /// Whether a request may be sent twice.
    pub retry: RetrySafety,
    /// The cargo feature that enables the operation.
    pub feature: Option<&'static str>,
    /// The documentation.
    pub doc: Doc,
    /// The source location.
    pub span: Span,
}

impl Operation {
    /// Whether this is a patch that can start from a record.
    pub fn is_edit(&self) -> bool {
        match &self.body {
            Some(Body { kind: BodyKind::Patch(patch), .. }) => patch.key.is_some(),
            _ => false,
        }
    }

    /// The path parameters, which are arguments of the method.
    pub fn path_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters
            .iter()
            .filter(|parameter| parameter.location == ParameterLocation::Path)
    }

    /// The required parameters outside the path, which are arguments too.
    pub fn required_others(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| {
            parameter.location != ParameterLocation::Path && parameter.required
        })
    }

    /// The type of a body that is an argument of the method.
    pub fn required_body(&self) -> Option<&Type> {
        match &self.body {
            Some(Body { required: true, kind: BodyKind::Typed(ty), .. }) => Some(ty),
            _ => None,
        }
    }

    /// The names of all arguments of the method, in order.
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        let parameters = self.path_parameters().chain(self.required_others());
        let body = self.required_body().map(|_| "body");
        parameters.map(|parameter| parameter.name.rust()).chain(body)
    }

    /// The optional parameters, which are setters of the request builder.
    pub fn optional_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.required)
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "RFC 9110 defines the methods")]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options,
}

impl Method {
    /// The method on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
        }
    }

    /// Reads a method. Returns `None` for a method that a client must not send.
    pub fn parse(text: &str) -> Option<Self> {
        use Method::{Delete, Get, Head, Options, Patch, Post, Put};
        [Get, Head, Post, Put, Patch, Delete, Options]
            .into_iter()
            .find(|method| method.as_str() == text)
    }

    /// Whether a request changes nothing.
    pub fn is_read_only(self) -> bool {
        matches!(self, Self::Get | Self::Head)
    }
}

/// A parameter in the path, the query or a header.
#[derive(Debug)]
pub struct Parameter {
    /// The name with its prefix, and the name of the setter.
    pub name: Name,
    /// Where the parameter is sent.
    pub location: ParameterLocation,
    /// Whether a request needs it.
    pub required: bool,
    /// How several values are encoded.
    pub style: Style,
    /// The type; a list unless `style` is [`Style::Single`].
    pub ty: Type,
    /// The type of a single value on the wire.
    pub wire_type: ParameterType,
    /// An example. A list has two items, which shows how they are separated.
    pub example: ExampleValue,
    /// The documentation.
    pub doc: Doc,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the values of `in`")]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
}

/// How the values of a parameter are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One value.
    Single,
    /// `a=1&a=2`
    Repeated,
    /// `a=1,2`
    Comma,
}

/// The type of a parameter's value on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ParameterType {
    Text,
    Integer,
    Number,
    Boolean,
    DateTime,
    Date,
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// The media type.
    pub content_type: String,
    /// Whether a request needs it.
    pub required: bool,
    /// The content.
    pub kind: BodyKind,
    /// An example. [`ExampleValue::None`] for a patch, whose fields have examples.
    pub example: ExampleValue,
    /// The documentation.
    pub doc: Doc,
}

/// The content of a body.
#[derive(Debug)]
pub enum BodyKind {
    /// A type of the document.
    Typed(Type),
    /// A JSON Patch.
    Patch(Patch),
}

/// A JSON Patch.
#[derive(Debug, Default)]
pub struct Patch {
    /// The record that is patched, if the document describes it.
    pub record: Option<TypeId>,
    /// The field that identifies the record. Set if the record has custom fields and the key is
    /// the only required parameter: then a patch can start from a record.
    pub key: Option<Name>,
    /// The fields that have setters, including nested ones.
    pub fields: Vec<PatchField>,
    /// Whether the record has custom fields.
    pub custom_fields: bool,
}

/// A field that a JSON Patch can set.
#[derive(Debug)]
pub struct PatchField {
    /// The JSON pointer, and the name of the setter.
    pub name: Name,
    /// The type.
    pub ty: Type,
    /// An example.
    pub example: ExampleValue,
    /// Whether a source confirms that the field can be patched.
    pub confirmed: bool,
    /// The documentation.
    pub doc: Doc,
}

/// What a response holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseKind {
    /// One value.
    Value(Type),
    /// A page of records.
    Collection {
        /// The named type of the page.
        wrapper: TypeId,
        /// The record.
        record: TypeId,
    },
    /// The id of the created record, with its identifier type if the document shows it.
    Created(Option<TypeId>),
    /// Success, and nothing else.
    Done,
    /// Bytes of a known media type.
    Binary(String),
    /// Bytes of an unknown media type.
    RawBody,
}

/// Whether a request may be sent again after it may have been processed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetrySafety {
    /// It may: the method is read-only, or the document gives a reason.
    Safe,
    /// It may not.
    Unsafe,
}
