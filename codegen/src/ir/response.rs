//! Responses by status.

use std::fmt;

use super::{Doc, Name, Type, TypeId};

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
    /// Text of a known media type.
    Text(String),
    /// Bytes of a known media type.
    Binary(String),
    /// Bytes of an unknown media type.
    RawBody,
    /// Another location, where the document describes no other success.
    Redirect,
    /// A different body for each status.
    ByStatus(ByStatus),
}

impl ResponseKind {
    /// The types of what it holds, without the lists and maps around them.
    pub(crate) fn innermost_types(&self) -> Vec<Type> {
        match self {
            Self::Value(ty) => vec![ty.innermost().clone()],
            Self::Collection { wrapper, record } => {
                vec![Type::Named(*wrapper), Type::Named(*record)]
            }
            Self::Created(id) => id.iter().copied().map(Type::Named).collect(),
            Self::ByStatus(by_status) => {
                let all = by_status.responses.iter();
                all.flat_map(|it| it.kind.innermost_types()).collect()
            }
            Self::Done
            | Self::Text(_)
            | Self::Binary(_)
            | Self::RawBody
            | Self::Redirect => Vec::new(),
        }
    }
}

/// The responses of an operation whose statuses mean success but differ in their content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByStatus {
    /// The Rust name of the enum. Empty until [`names`](crate::names) assigns it.
    pub(crate) rust: String,
    /// Whether it uses the enum of the previous operation, which has another body on the same
    /// endpoint.
    pub is_shared: bool,
    /// The responses, in document order. None is itself [`ResponseKind::ByStatus`].
    pub responses: Vec<StatusResponse>,
}

/// The response of one status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusResponse {
    /// The status.
    pub status: Status,
    /// What the response holds.
    pub kind: ResponseKind,
    /// The description.
    pub about: String,
}

/// A header of responses.
#[derive(Debug)]
pub struct ResponseHeader {
    /// The name on the wire, and that of the constant.
    pub name: Name,
    /// The type of the value.
    pub ty: Type,
    /// The documentation.
    pub doc: Doc,
}

/// The body of a response that reports a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorResponse {
    /// The status of the response.
    pub status: Status,
    /// The type of the body.
    pub ty: Type,
}

/// A key of `responses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status.
    Code(u16),
    /// All statuses that begin with this digit and have no key.
    Range(u16),
    /// All statuses without a key.
    Default,
}

impl Status {
    /// Reads a key. `None` if it is not valid, which the lint reports.
    pub fn parse(key: &str) -> Option<Self> {
        match key.strip_suffix("XX") {
            _ if key == "default" => Some(Self::Default),
            Some(digit) => digit.parse().ok().map(Self::Range),
            None => key.parse().ok().map(Self::Code),
        }
    }

    /// Whether the status means success.
    pub fn is_success(&self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(code),
            Self::Range(digit) => *digit == 2,
            Self::Default => false,
        }
    }

    /// Whether the status leads to another location.
    pub fn is_redirect(&self) -> bool {
        match self {
            Self::Code(code) => (300..400).contains(code) && *code != 304,
            Self::Range(digit) => *digit == 3,
            Self::Default => false,
        }
    }

    /// Whether only failures have the status.
    pub fn is_error(&self) -> bool {
        match self {
            Self::Code(code) => *code >= 400,
            Self::Range(digit) => *digit >= 4,
            Self::Default => false,
        }
    }

    /// The runtime's encoding of a success: `2` means any other 2xx.
    pub(crate) fn success_number(self) -> u16 {
        match self {
            Self::Code(code) => code,
            Self::Range(digit) => digit,
            Self::Default => 2,
        }
    }

    /// The runtime's encoding of an error: a digit means any other status that begins with it, and
    /// `0` any other error.
    pub(crate) fn error_number(self) -> u16 {
        match self {
            Self::Code(status) | Self::Range(status) => status,
            Self::Default => 0,
        }
    }

    /// A part of the name of a type that only this response has.
    pub(crate) fn error_name(self) -> String {
        match self {
            Self::Code(code) => format!("{code} error"),
            Self::Range(digit) => format!("{digit}xx error"),
            Self::Default => "error".to_owned(),
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}
