//! Operations as data: what a call needs to know about the operation that it makes.
//!
//! The generated crate holds one constant for each operation. Calls, raw requests and everything
//! else that needs the whole API read it from there.

mod api;
#[cfg(any(feature = "fake", feature = "drift"))]
pub(crate) mod route;
mod schema;

pub use api::{Api, Envelopes, Pages};
pub use schema::{Field, FieldType, Presence};

/// One operation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The operation's identifier, such as `contacts_list`.
    pub id: &'static str,
    /// The resource that it belongs to, such as `contacts`.
    pub resource: &'static str,
    /// What it is called within the resource, such as `list`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: HttpMethod,
    /// The path below the base URL, with `{parameters}`.
    pub path: &'static str,
    /// What can stand in path, query and header.
    pub parameters: &'static [Parameter],
    /// What the request carries.
    pub body: Option<Body>,
    /// What comes back.
    pub answer: ResponseKind,
    /// How well the operation is known.
    pub evidence: Evidence,
    /// Whether it may be repeated although the server may have acted on it.
    pub retry: RetrySafety,
    /// The feature of the generated crate that the operation needs.
    pub feature: Option<&'static str>,
}

impl Operation {
    /// The parameter of this name, as it stands in the request.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// The media type to ask for.
    pub(crate) fn accept(&self) -> &'static str {
        match self.answer {
            ResponseKind::Binary(media_type) => media_type,
            _ => "application/json",
        }
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
}

impl From<HttpMethod> for http::Method {
    fn from(verb: HttpMethod) -> Self {
        match verb {
            HttpMethod::Get => Self::GET,
            HttpMethod::Post => Self::POST,
            HttpMethod::Put => Self::PUT,
            HttpMethod::Patch => Self::PATCH,
            HttpMethod::Delete => Self::DELETE,
            HttpMethod::Head => Self::HEAD,
            HttpMethod::Options => Self::OPTIONS,
        }
    }
}

/// One parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name in the request.
    pub name: &'static str,
    /// Where it stands.
    pub place: ParameterLocation,
    /// Whether a request without it is refused.
    pub required: bool,
    /// How several values are written.
    pub style: Style,
    /// What one value is.
    pub ty: ParameterType,
    /// The least value that the API takes.
    pub minimum: Option<i64>,
    /// The greatest value that the API takes.
    pub maximum: Option<i64>,
}

/// What the tables of the generated crate are written with.
impl Parameter {
    /// A parameter of the path: one value that must be there.
    pub const fn path(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Path, ty).required()
    }

    /// A parameter of the query.
    pub const fn query(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Query, ty)
    }

    /// A parameter among the headers.
    pub const fn header(name: &'static str, ty: ParameterType) -> Self {
        Self::new(name, ParameterLocation::Header, ty)
    }

    const fn new(
        name: &'static str,
        place: ParameterLocation,
        ty: ParameterType,
    ) -> Self {
        let (style, minimum, maximum) = (Style::Single, None, None);
        Self { name, place, required: false, style, ty, minimum, maximum }
    }

    /// A request without it is refused.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Several values: `name=a&name=b`.
    pub const fn repeated(mut self) -> Self {
        self.style = Style::Repeated;
        self
    }

    /// Several values: `name=a,b`.
    pub const fn comma(mut self) -> Self {
        self.style = Style::Comma;
        self
    }

    /// The least value that the API takes.
    pub const fn minimum(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }

    /// The greatest value that the API takes.
    pub const fn maximum(mut self, maximum: i64) -> Self {
        self.maximum = Some(maximum);
        self
    }
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterLocation {
    /// In the path.
    Path,
    /// After the question mark.
    Query,
    /// Among the headers.
    Header,
}

/// How several values of a parameter are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// There is only ever one.
    Single,
    /// `name=a&name=b`
    Repeated,
    /// `name=a,b`
    Comma,
}

/// What one value of a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterType {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date and time without zone.
    DateTime,
    /// A date.
    Date,
}

/// What a request carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its media type.
    pub content_type: &'static str,
    /// The schema's name, empty where there is none.
    pub schema: &'static str,
    /// The members that must be there.
    pub required: &'static [&'static str],
    /// All members that are known.
    pub members: &'static [&'static str],
}

/// What comes back from a call that went well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseKind {
    /// One record of this schema.
    Record(&'static str),
    /// A page of records of this schema.
    Collection(&'static str),
    /// The identifier of what was made.
    Created,
    /// That it was done.
    Done,
    /// Other JSON, of this schema.
    Json(&'static str),
    /// Bytes of this media type.
    Binary(&'static str),
}

/// How well something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// The API's own documentation says so.
    Official,
    /// Somebody's working code says so.
    Observed,
    /// It follows from what is known.
    Inferred,
    /// It is a guess by analogy.
    Unverified,
}

/// Whether a call may be repeated although the server may have acted on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrySafety {
    /// A second time changes nothing.
    Safe,
    /// A second time may do it twice.
    Unsafe,
}
