//! Operations: what can be called, with what, and what comes back.

use super::{Doc, Evidence, Name, Sample, Type, TypeId};
use crate::source::Span;

/// A call that the API offers.
#[derive(Debug)]
pub struct Operation {
    /// Its id in the document, unique.
    pub id: String,
    /// The method of the client; its wire name is the id without the tag.
    pub name: Name,
    /// The builder's type, named after the method.
    pub builder: Name,
    /// The static in the registry.
    pub constant: Name,
    /// The HTTP method.
    pub method: Method,
    /// The path with its placeholders, relative to the server.
    pub path: String,
    /// Its parameters; those in the path first, in the order of the path.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back.
    pub answer: ResponseKind,
    /// How well it is known.
    pub evidence: Evidence,
    /// Whether it may be sent twice.
    pub retry: RetrySafety,
    /// The cargo feature that it needs.
    pub feature: Option<&'static str>,
    /// What it does.
    pub doc: Doc,
    /// Where it stands.
    pub span: Span,
}

impl Operation {
    /// Whether it is a patch that can start from a record.
    pub fn is_edit(&self) -> bool {
        match &self.body {
            Some(Body { kind: BodyKind::Patch(patch), .. }) => patch.key.is_some(),
            _ => false,
        }
    }

    /// The parameters in the path, which are arguments of the method.
    pub fn path_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters
            .iter()
            .filter(|parameter| parameter.place == ParameterLocation::Path)
    }

    /// The parameters outside of the path that a caller cannot leave out.
    pub fn required_others(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| {
            parameter.place != ParameterLocation::Path && parameter.required
        })
    }

    /// The type of a body that must be given with the call.
    pub fn required_body(&self) -> Option<&Type> {
        match &self.body {
            Some(Body { required: true, kind: BodyKind::Typed(ty), .. }) => Some(ty),
            _ => None,
        }
    }

    /// The names of all that the method must be given, in order.
    pub fn arguments(&self) -> impl Iterator<Item = &str> {
        let parameters = self.path_parameters().chain(self.required_others());
        let body = self.required_body().map(|_| "body");
        parameters.map(|parameter| parameter.name.rust()).chain(body)
    }

    /// The parameters that are setters of the builder.
    pub fn optional_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.required)
    }
}

/// An HTTP method that a client may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Reads without the body.
    Head,
    /// Makes, or carries out.
    Post,
    /// Replaces.
    Put,
    /// Changes a part.
    Patch,
    /// Removes.
    Delete,
    /// Asks what is possible.
    Options,
}

impl Method {
    /// As it stands in a request.
    pub fn word(self) -> &'static str {
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

    /// The method that a word stands for; none for one that a client may not send.
    pub fn from_word(word: &str) -> Option<Self> {
        use Method::{Delete, Get, Head, Options, Patch, Post, Put};
        [Get, Head, Post, Put, Patch, Delete, Options]
            .into_iter()
            .find(|method| method.word() == word)
    }

    /// Whether a call changes nothing.
    pub fn reads(self) -> bool {
        matches!(self, Self::Get | Self::Head)
    }
}

/// A parameter in the path, in the query or in a header.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire, prefix included, and that of its setter.
    pub name: Name,
    /// Where it goes.
    pub place: ParameterLocation,
    /// Whether it must be there.
    pub required: bool,
    /// How several values are written.
    pub style: Style,
    /// What it holds; a list where `style` is not [`Style::Single`].
    pub ty: Type,
    /// What its values are on the wire.
    pub kind: ParameterType,
    /// The least whole number that it takes.
    pub least: Option<i64>,
    /// The greatest whole number that it takes.
    pub most: Option<i64>,
    /// A value that it may have; of a list two items, so that it shows how they are written.
    pub sample: Sample,
    /// What it is.
    pub doc: Doc,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterLocation {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
}

/// How the values of a parameter are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One value.
    Single,
    /// `a=1&a=2`
    Repeated,
    /// `a=1,2`
    Comma,
}

/// What a parameter's values are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date with a time.
    DateTime,
    /// A date.
    Date,
}

/// What an operation sends.
#[derive(Debug)]
pub struct Body {
    /// The media type.
    pub content_type: String,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub kind: BodyKind,
    /// A value that it may have; none for a patch, whose members have their own.
    pub sample: Sample,
    /// What it is.
    pub doc: Doc,
}

/// What a body holds.
#[derive(Debug)]
pub enum BodyKind {
    /// A type of the document.
    Typed(Type),
    /// A list of changes.
    Patch(Patch),
}

/// A JSON Patch.
#[derive(Debug, Default)]
pub struct Patch {
    /// The record that is patched, if the document shows one.
    pub record: Option<TypeId>,
    /// The key of the record that the patch can start from, if it can start from one: the one
    /// thing that the call needs, where the record has custom fields to be found in it.
    pub key: Option<Name>,
    /// The members that can be set by name, nested ones included.
    pub members: Vec<PatchMember>,
    /// Whether the record has custom fields.
    pub custom_fields: bool,
}

/// A member that a JSON Patch can set by name.
#[derive(Debug)]
pub struct PatchMember {
    /// The JSON pointer, and the name of the setter.
    pub name: Name,
    /// What it holds.
    pub ty: Type,
    /// A value that it may have.
    pub sample: Sample,
    /// Whether the facts show it patched.
    pub shown: bool,
    /// What it is.
    pub doc: Doc,
}

/// What comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseKind {
    /// One value of the document's.
    Value(Type),
    /// A page of records; the type is the named wrapper.
    Collection {
        /// The wrapper.
        wrapper: TypeId,
        /// The record.
        record: TypeId,
    },
    /// The id of what was made, as the identifier if the document shows which.
    Created(Option<TypeId>),
    /// That it was done.
    Done,
    /// Bytes of a known media type.
    Binary(String),
    /// Bytes of a media type that nobody knows.
    Untyped,
}

/// Whether an operation may be sent again when it may have been carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetrySafety {
    /// It may: it changes nothing, or the document gives a reason.
    Safe,
    /// It may not.
    Unsafe,
}
