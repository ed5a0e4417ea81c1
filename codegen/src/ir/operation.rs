//! Operations, their parameters, bodies and responses.

use super::{
    Body, BodyKind, Doc, ErrorResponse, Evidence, ExampleValue, Lookup, Name, Page,
    Part, Requirement, ResponseKind, Server, Style, Type, TypeId,
};
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
    /// The page, if it is a list that continues at a cursor or a link.
    pub page: Option<Page>,
    /// How the records that it may have created are found.
    pub lookup: Option<Lookup>,
    /// What the operation needs, if it differs from the root's requirement.
    pub security: Option<Requirement>,
    /// Where it is, if it has another server than the rest.
    pub server: Option<Server>,
    /// The media types to ask for, if they do not follow from the response.
    pub accept: Option<String>,
    /// The described headers of successful responses, by the names in [`Api::headers`].
    ///
    /// [`Api::headers`]: super::Api::headers
    pub headers: Vec<String>,
    /// The typed bodies of responses that report a failure.
    pub errors: Vec<ErrorResponse>,
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

impl Parameter {
    /// Whether it has a setter that sends it without a value. A text can be empty anyway.
    pub(crate) fn has_empty_setter(&self) -> bool {
        let is_text = self.ty == Type::Text || self.style == Style::Json;
        self.allow_empty && !self.required && !is_text
    }
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

    /// The body, if it is an argument of the method.
    pub fn required_body(&self) -> Option<&Body> {
        self.body.as_ref().filter(|body| body.is_argument())
    }

    /// The body, if a setter of the request builder sets it.
    pub fn optional_body(&self) -> Option<&Body> {
        self.body.as_ref().filter(|body| !body.required && body.is_one_value())
    }

    /// Whether the body has parts.
    pub fn sends_parts(&self) -> bool {
        let body = self.body.as_ref();
        body.is_some_and(|body| matches!(body.kind, BodyKind::Multipart(_)))
    }

    /// The parts of a multipart body.
    fn parts(&self) -> impl Iterator<Item = &Part> {
        let parts = self.body.iter().filter_map(|body| match &body.kind {
            BodyKind::Multipart(multipart) => Some(&multipart.parts),
            BodyKind::Typed(_)
            | BodyKind::Patch(_)
            | BodyKind::Form(_)
            | BodyKind::Text
            | BodyKind::Raw => None,
        });
        parts.flatten()
    }

    /// The parts that are arguments of the method.
    pub fn required_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts().filter(|part| part.required)
    }

    /// The parts that are setters of the request builder.
    pub fn optional_parts(&self) -> impl Iterator<Item = &Part> {
        self.parts().filter(|part| !part.required)
    }

    /// The types of its parameters and its body, without the lists and maps around them.
    pub(crate) fn sent_types(&self) -> Vec<Type> {
        let body = self.body.iter().flat_map(|body| body.kind.types());
        let types = self.parameters.iter().map(|it| &it.ty).chain(body);
        types.map(|ty| ty.innermost().clone()).collect()
    }

    /// The types of its responses, without the lists and maps around them.
    pub(crate) fn read_types(&self) -> Vec<Type> {
        let errors = self.errors.iter().map(|error| error.ty.innermost().clone());
        errors.chain(self.response.innermost_types()).collect()
    }

    /// The names of all arguments of the method, in order.
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        let parameters = self.path_parameters().chain(self.required_others());
        let parts = self.required_parts().map(|part| part.name.rust());
        let body = self.required_body().map(|_| "body");
        parameters.map(|parameter| parameter.name.rust()).chain(parts).chain(body)
    }

    /// The optional parameters, which are setters of the request builder.
    pub fn optional_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.required)
    }

    /// The record of the list that the operation reads, if pages of the list have numbers.
    pub fn listed(&self) -> Option<TypeId> {
        let ResponseKind::Collection { record, .. } = self.response else { return None };
        (!self.is_patch() && self.page.is_none()).then_some(record)
    }

    /// Whether the operation reads such a list.
    pub fn is_list(&self) -> bool {
        self.listed().is_some()
    }

    /// Whether the body is a JSON Patch.
    pub fn is_patch(&self) -> bool {
        self.body.as_ref().is_some_and(Body::is_patch)
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

/// A parameter in the path, the query, a header or a cookie.
#[derive(Debug)]
pub struct Parameter {
    /// The name with its prefix, and the name of the setter.
    pub name: Name,
    /// Where the parameter is sent.
    pub location: ParameterLocation,
    /// Whether a request needs it.
    pub required: bool,
    /// How the value is written.
    pub style: Style,
    /// Whether each value of a list, and each property of an object, is written on its own.
    pub explode: bool,
    /// Whether reserved characters are not percent-encoded.
    pub allow_reserved: bool,
    /// Whether the parameter may be sent without a value.
    pub allow_empty: bool,
    /// The media type of a value that is described by `content`.
    pub media_type: Option<String>,
    /// The type.
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
    Cookie,
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
    OffsetDateTime,
    Date,
    Object,
    Any,
}

/// Whether a request may be sent again after it may have been processed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetrySafety {
    /// It may: the method is read-only, or the document gives a reason.
    Safe,
    /// It may not.
    Unsafe,
}
