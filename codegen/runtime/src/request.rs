//! Building a request: from the setters of a generated builder to an `http::Request`.

pub(crate) mod any_integer;
pub(crate) mod bounds;
pub(crate) mod builder;
pub(crate) mod form;
mod macros;
mod message;
#[cfg(feature = "multipart")]
pub(crate) mod multipart;
pub(crate) mod one_or_many;
pub(crate) mod one_or_none;
mod patch;
pub(crate) mod prepared;
pub(crate) mod raw;
pub(crate) mod typed;
