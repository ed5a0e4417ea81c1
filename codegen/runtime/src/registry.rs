//! The operations of an API as data.
//!
//! The generated crate has one [`Operation`] constant for each operation. The client, the raw
//! request, the fake server and the drift inspection read them.

mod api;
pub(crate) mod bound;
mod page;
mod parameter;
#[cfg(any(feature = "fake", feature = "drift"))]
pub(crate) mod route;
mod schema;

pub use api::{Api, Envelopes, PageFields, RecordBounds};
pub use bound::{Bound, Bounds};
pub use page::{CursorPlace, NextPage, PageResponse};
pub use parameter::{Parameter, ParameterLocation, ParameterType, Style};
#[cfg(any(feature = "fake", feature = "drift"))]
pub(crate) use schema::type_of;
pub use schema::{Field, FieldType, Presence};

use crate::conventions::Security;

/// One operation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The identifier, such as `contacts_list`.
    pub id: &'static str,
    /// The resource, such as `contacts`.
    pub resource: &'static str,
    /// The name within the resource, such as `list`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: HttpMethod,
    /// The path below the base URL, with `{parameters}`.
    pub path: &'static str,
    /// The parameters in path, query and header.
    pub parameters: &'static [Parameter],
    /// The request body.
    pub body: Option<Body>,
    /// What a successful response contains.
    pub response: ResponseKind,
    /// How well the operation is documented.
    pub evidence: Evidence,
    /// Whether a call may be repeated although the server may have processed it.
    pub retry: RetrySafety,
    /// The feature of the generated crate that enables the operation.
    pub feature: Option<&'static str>,
}

impl Operation {
    /// The first parameter of this name, as it appears in the request. A parameter of another
    /// location may have the same name: [`parameter_in`](Self::parameter_in) tells them apart.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// The parameter of this name in a location. The names of headers have no case.
    pub fn parameter_in(
        &self,
        location: ParameterLocation,
        name: &str,
    ) -> Option<&'static Parameter> {
        let is_header = location == ParameterLocation::Header;
        self.parameters.iter().find(|parameter| {
            let is_same = parameter.name == name
                || is_header && parameter.name.eq_ignore_ascii_case(name);
            parameter.location == location && is_same
        })
    }

    /// What a response of this status contains. `None` if the API describes responses by status, and
    /// not this one.
    pub(crate) fn response_of(&self, status: http::StatusCode) -> Option<ResponseKind> {
        match self.response.content() {
            ResponseKind::ByStatus { responses } => {
                by_status(responses, status.as_u16(), |(of, _)| *of)
                    .map(|(_, kind)| kind.content())
            }
            kind => Some(kind),
        }
    }

    /// The schema of the records of a list.
    #[cfg(feature = "fake")]
    pub(crate) fn listed(&self) -> Option<&'static str> {
        match (self.response.page(), self.response.content()) {
            (Some(page), _) => Some(page.record).filter(|record| !record.is_empty()),
            (None, ResponseKind::Collection(record)) => Some(record),
            (None, _) => None,
        }
    }

    /// The schema of a single record.
    #[cfg(feature = "fake")]
    pub(crate) fn single(&self) -> Option<&'static str> {
        match (self.response.page(), self.response.content()) {
            (None, ResponseKind::Record(record)) => Some(record),
            _ => None,
        }
    }

    /// The media types for the header `Accept`.
    pub(crate) fn accept(&self) -> &'static str {
        let mut response = self.response;
        while let ResponseKind::WithErrors(_, content) = response {
            response = *content;
        }
        match response {
            ResponseKind::Accepting(accept, _) => accept,
            ResponseKind::Text(media_type) | ResponseKind::Binary(media_type) => {
                media_type
            }
            ResponseKind::Record(_)
            | ResponseKind::Collection(_)
            | ResponseKind::Created
            | ResponseKind::Done
            | ResponseKind::Redirect
            | ResponseKind::ByStatus { .. }
            | ResponseKind::Page(_)
            | ResponseKind::WithErrors(..)
            | ResponseKind::Json(_) => "application/json",
        }
    }
}

/// An HTTP method. Converts into [`http::Method`].
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
    fn from(method: HttpMethod) -> Self {
        match method {
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

/// A request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    /// The media type.
    pub content_type: &'static str,
    /// The name of the schema. Empty if the body has none.
    pub schema: &'static str,
    /// The names of the required fields.
    pub required: &'static [&'static str],
    /// The names of all described fields.
    pub fields: &'static [&'static str],
    /// The bounds of a JSON Patch by JSON pointer, and of a body that is not a record under the
    /// empty name. Those of a record are in its own table.
    pub bounds: Bounds,
}

impl Body {
    /// Whether the body is a JSON Patch that replaces values of a record.
    pub(crate) fn is_patch(&self) -> bool {
        self.content_type == "application/json-patch+json" && self.schema == "JsonPatch"
    }

    /// The bounds of the body itself, if it is not a record.
    pub(crate) fn own_bounds(&self) -> &'static [Bound] {
        bound::find(self.bounds, "")
    }
}

/// What a successful response contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseKind {
    /// One record of this schema.
    Record(&'static str),
    /// A page of records of this schema.
    Collection(&'static str),
    /// The identifier of the record that was created.
    Created,
    /// A confirmation.
    Done,
    /// Other JSON, of this schema. Empty if it has none.
    Json(&'static str),
    /// A text of this media type.
    Text(&'static str),
    /// A file of this media type.
    Binary(&'static str),
    /// A redirect to another location.
    Redirect,
    /// A different response for each status. One digit stands for the rest of its range.
    ByStatus {
        /// Each status with its response.
        responses: &'static [(u16, ResponseKind)],
    },
    /// A page of a list that continues at a cursor or a link.
    Page(PageResponse),
    /// A response that is requested with these media types.
    Accepting(&'static str, &'static ResponseKind),
    /// A response, with the schemas of error bodies by status. One digit stands for its whole range,
    /// 0 for every other status.
    WithErrors(&'static [(u16, &'static str)], &'static ResponseKind),
}

impl ResponseKind {
    /// The response itself, without media types, errors and paging.
    pub fn content(self) -> Self {
        match self {
            Self::Accepting(_, content) | Self::WithErrors(_, content) => {
                content.content()
            }
            Self::Page(page) => page.content.content(),
            content => content,
        }
    }

    /// The page, if the list continues at a cursor or a link.
    pub fn page(self) -> Option<PageResponse> {
        match self {
            Self::Accepting(_, content) | Self::WithErrors(_, content) => content.page(),
            Self::Page(page) => Some(page),
            _ => None,
        }
    }

    /// The schema of the body of an error, if the API describes it.
    #[cfg(feature = "fake")]
    pub(crate) fn error_schema(self, status: u16) -> Option<&'static str> {
        let Self::WithErrors(errors, _) = self else { return None };
        let found = by_status(errors, status, |(of, _)| *of);
        let found = found.or_else(|| errors.iter().find(|(of, _)| *of == 0));
        found.map(|(_, schema)| *schema)
    }
}

/// Whether the client sends a credential in a header or a query parameter of a call. An operation can
/// declare a parameter that is the credential of another one.
pub(crate) fn is_credential(
    security: &Security,
    operation: Option<&Operation>,
    location: ParameterLocation,
    name: &str,
) -> bool {
    let is_sent = match location {
        ParameterLocation::Query => security.has_query(name),
        ParameterLocation::Header => security.has_header(name),
        ParameterLocation::Path | ParameterLocation::Cookie => false,
    };
    is_sent && operation.is_none_or(|it| it.parameter_in(location, name).is_none())
}

/// The entry with exactly this status, or the one of its range.
pub(crate) fn by_status<T>(
    all: &[T],
    status: u16,
    status_of: impl Fn(&T) -> u16,
) -> Option<&T> {
    let of = |status: u16| all.iter().find(|entry| status_of(entry) == status);
    of(status).or_else(|| of(status / 100))
}

/// How well an operation or a field is documented, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// Documented by the API's vendor.
    Official,
    /// Found in public client code, or in the operation list of a connector.
    Observed,
    /// Concluded from what is official or observed.
    Inferred,
    /// A guess by analogy.
    Unverified,
}

/// Whether a call may be repeated although the server may have processed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrySafety {
    /// A repetition has no further effect.
    Safe,
    /// A repetition may have the effect twice.
    Unsafe,
}
