// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! [calls]: #calls
//!
#![doc = include_str!("../README.md")]
//!
//! # Calls
//!
//! | module | purpose |
//! |---|---|
//! | [`uploads`] | Calls tagged `uploads`. |
//! | [`chains`] | Calls tagged `chains`. |
//! | [`kitchen_sink_api`] | Calls tagged `Kitchen Sink API`. |
//! | [`stock`] | Calls tagged `stock`. |
//! | [`lists`] | Calls tagged `lists`. |
//! | [`orders`] | Calls tagged `orders`. |
//! | [`parameters`] | Calls tagged `parameters`. |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(missing_docs, reason = "fields without a description have no documentation")]

pub mod chains;
mod client;
#[cfg(feature = "drift")]
pub mod drift;
#[cfg(feature = "fake")]
pub mod fake;
pub mod headers;
pub mod kitchen_sink_api;
pub mod lists;
pub mod orders;
pub mod parameters;
pub mod registry;
#[cfg(any(feature = "drift", feature = "fake"))]
mod schemas;
pub mod stock;
pub mod types;
pub mod uploads;

pub use crate::client::{Client, ClientBuilder};
pub use revio_runtime::{
    Body, Bytes, Created, DateTime, Decimal, Done, DynBox, Error, ErrorKind, Extra,
    File, FixedOffset, HeaderMap, Id, Link, Method, NaiveDate, NaiveDateTime, Nullable,
    Object, OneOrMany, Options, Redacted, Request, Response, Result, Secret, StatusCode,
    Tristate, Value, reqwest,
};

/// Details of an [`Error`].
pub mod error {
    pub use revio_runtime::{DecodeError, ErrorKind, InvalidBody, Violation};
}

/// The futures that requests return.
pub mod future {
    pub use revio_runtime::{ResponseFuture, ValueFuture};
}

/// Options of a client or a request.
pub mod options {
    pub use revio_runtime::{Options, RateLimit};
}

/// Requests and responses without types.
pub mod raw {
    pub use revio_runtime::{RawBody, RawRequest, RawResponse};
}

/// When and how often a request is retried.
pub mod retry {
    pub use revio_runtime::{Backoff, RetryBudget, RetryPolicy};
}
