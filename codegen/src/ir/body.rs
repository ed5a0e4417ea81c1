//! Request bodies.

use super::{Doc, ExampleValue, Name, Patch, Style, Type};

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// The media type.
    pub content_type: String,
    /// Other media types of the same content.
    pub alternatives: Vec<String>,
    /// Whether a request needs it.
    pub required: bool,
    /// The content.
    pub kind: BodyKind,
    /// An example. [`ExampleValue::None`] for a patch, whose fields have examples.
    pub example: ExampleValue,
    /// The documentation.
    pub doc: Doc,
}

impl Body {
    /// All media types, the one that is sent by default first.
    pub fn media_types(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.content_type).chain(&self.alternatives).map(String::as_str)
    }

    /// Whether the body is an argument of the method.
    pub fn is_argument(&self) -> bool {
        self.required && self.is_one_value()
    }

    /// Whether the body is a JSON Patch.
    pub fn is_patch(&self) -> bool {
        matches!(self.kind, BodyKind::Patch(_))
    }

    /// Whether one value is the whole body.
    pub(super) fn is_one_value(&self) -> bool {
        match self.kind {
            BodyKind::Typed(_) | BodyKind::Form(_) | BodyKind::Text | BodyKind::Raw => {
                true
            }
            BodyKind::Patch(_) | BodyKind::Multipart(_) => false,
        }
    }

    /// Whether the caller chooses the media type.
    pub fn has_choice_of_type(&self) -> bool {
        let is_sent_as_it_is = match self.kind {
            BodyKind::Text | BodyKind::Raw => true,
            BodyKind::Typed(_)
            | BodyKind::Patch(_)
            | BodyKind::Form(_)
            | BodyKind::Multipart(_) => false,
        };
        is_sent_as_it_is
            && (self.content_type.contains('*') || !self.alternatives.is_empty())
    }

    /// Whether this content is typed in the same way.
    pub(crate) fn is_same_kind(&self, other: &BodyKind) -> bool {
        match (&self.kind, other) {
            (BodyKind::Typed(one), BodyKind::Typed(other)) => one == other,
            (BodyKind::Text, BodyKind::Text) | (BodyKind::Raw, BodyKind::Raw) => true,
            (
                BodyKind::Typed(_)
                | BodyKind::Patch(_)
                | BodyKind::Form(_)
                | BodyKind::Multipart(_)
                | BodyKind::Text
                | BodyKind::Raw,
                _,
            ) => false,
        }
    }
}

/// The content of a body.
#[derive(Debug)]
pub enum BodyKind {
    /// JSON of a type of the document.
    Typed(Type),
    /// A JSON Patch.
    Patch(Patch),
    /// A form whose fields are those of a type of the document.
    Form(Form),
    /// Parts, such as files.
    Multipart(Multipart),
    /// Text.
    Text,
    /// Bytes, or a stream of them.
    Raw,
}

impl BodyKind {
    /// The type of the document that the body has.
    pub fn sent_type(&self) -> Option<&Type> {
        match self {
            Self::Typed(ty) | Self::Form(Form { ty, .. }) => Some(ty),
            Self::Patch(_) | Self::Multipart(_) | Self::Text | Self::Raw => None,
        }
    }

    /// The types of the values in it.
    pub(super) fn types(&self) -> Vec<&Type> {
        match self {
            Self::Typed(ty) | Self::Form(Form { ty, .. }) => vec![ty],
            Self::Patch(patch) => patch.fields.iter().map(|it| &it.ty).collect(),
            Self::Multipart(multipart) => {
                multipart.parts.iter().filter_map(Part::value_type).collect()
            }
            Self::Text | Self::Raw => Vec::new(),
        }
    }
}

/// A form in the encoding of URLs.
#[derive(Debug)]
pub struct Form {
    /// The type of its content.
    pub ty: Type,
    /// The properties that are not written as their type says, by name.
    pub styles: Vec<PropertyStyle>,
}

/// How a property of a form is written: like a parameter of the query.
#[derive(Debug, PartialEq, Eq)]
pub struct PropertyStyle {
    /// The name on the wire.
    pub name: String,
    /// The style.
    pub style: Style,
    /// Whether each value of a list, and each property of an object, is written on its own.
    pub explode: bool,
}

/// A body of several parts.
#[derive(Debug, Default)]
pub struct Multipart {
    /// The parts, in document order.
    pub parts: Vec<Part>,
}

/// A part of a body.
#[derive(Debug)]
pub struct Part {
    /// The name on the wire, and that of the argument or setter.
    pub name: Name,
    /// What it holds.
    pub content: PartContent,
    /// The media type; empty for a plain text.
    pub content_type: String,
    /// Other media types that the API accepts.
    pub alternatives: Vec<String>,
    /// Whether there can be several of this name.
    pub many: bool,
    /// Whether a request needs it.
    pub required: bool,
    /// An example of its value, or of all of them.
    pub example: ExampleValue,
    /// The documentation.
    pub doc: Doc,
}

impl Part {
    /// The type of the document that the part has.
    pub fn value_type(&self) -> Option<&Type> {
        match &self.content {
            PartContent::Value(ty) => Some(ty),
            PartContent::File => None,
        }
    }

    /// An example of a value, also if there can be several.
    pub(crate) fn value_example(&self) -> ExampleValue {
        match (&self.content, &self.example) {
            (PartContent::Value(ty), ExampleValue::List(items)) if self.many => {
                items.first().cloned().unwrap_or_else(|| ty.placeholder())
            }
            (PartContent::Value(_) | PartContent::File, example) => example.clone(),
        }
    }
}

/// The content of a part.
#[derive(Debug)]
pub enum PartContent {
    /// A value of a type of the document.
    Value(Type),
    /// A file.
    File,
}
