//! Building a request: from the setters of a generated builder to an `http::Request`.

pub(crate) mod bounds;
pub(crate) mod builder;
mod macros;
mod message;
mod patch;
pub(crate) mod raw;
