// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

#![doc = include_str!("../README.md")]
//!
//! # Calls
//!
//! | module | purpose |
//! |---|---|
//! | [`uploads`] | Calls tagged `uploads`. |
//! | [`chains`] | Calls tagged `chains`. |
//! | [`events`] | Calls tagged `events`. |
//! | [`parameters`] | Calls tagged `parameters`. |
//! | [`records`] | Calls tagged `records`. |
//! | [`security`] | Calls tagged `security`. |
//! | [`servers`] | Calls tagged `servers`. |
//! | [`unions`] | Calls tagged `unions`. |
//! | [`kitchen_sink_api`] | Calls tagged `Kitchen Sink API`. |
//! | [`stock`] | Calls tagged `stock`. |
//! | [`lists`] | Calls tagged `lists`. |
//! | [`orders`] | Calls tagged `orders`. |
//! | [`names`] | Calls tagged `names`. |
//! | [`result`] | Calls tagged `Result`. |
//! | [`self_`] | Calls tagged `self`. |
//! | [`kind`] | Calls tagged `type`. |
//! | [`string`] | Calls tagged `String`. |
//! | [`client_`] | Calls tagged `client`. |
//! | [`registry_`] | Calls tagged `registry`. |
//! | [`vec`](mod@vec) | Calls tagged `Vec`. |
//! | [`std_`] | Calls tagged `std`. |
//! | [`n1st`] | Calls tagged `1st`. |
//! | [`a_b`] | Calls tagged `a-b`. |
//! | [`a_b2`] | Calls tagged `aB`. |
//! | [`a_b3`] | Calls tagged `a_b`. |
//! | [`names2`] | Calls tagged `names `. |
//! | [`mile`] | Calls tagged `émile`. |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![recursion_limit = "710"]
#![allow(missing_docs, reason = "fields without a description have no documentation")]

pub mod a_b;
pub mod a_b2;
pub mod a_b3;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
pub mod chains;
mod client;
pub mod client_;
#[cfg(feature = "drift")]
pub mod drift;
pub mod events;
#[cfg(feature = "fake")]
pub mod fake;
#[cfg(feature = "fields")]
pub mod fields;
pub mod headers;
pub mod kind;
pub mod kitchen_sink_api;
pub mod lists;
pub mod mile;
pub mod n1st;
pub mod names;
pub mod names2;
pub mod orders;
pub mod parameters;
pub mod records;
pub mod registry;
pub mod registry_;
pub mod result;
#[cfg(feature = "fields")]
mod schemas;
pub mod security;
pub mod self_;
pub mod servers;
pub mod std_;
pub mod stock;
pub mod string;
#[cfg(feature = "tower")]
pub mod tower;
pub mod types;
pub mod unions;
pub mod uploads;
pub mod vec;

pub use crate::builder::BodyBuilder;
pub use crate::client::{Client, ClientBuilder};
pub use revio_runtime::{
    AnyInteger, Body, Bytes, Created, DateTime, Decimal, Done, DynBox, Error, ErrorKind,
    Extra, File, FixedOffset, HeaderMap, Id, Link, Method, NaiveDate, NaiveDateTime,
    Nullable, Object, OneOrMany, OneOrNone, Options, RawJson, Redacted, Request,
    Response, Result, Secret, StatusCode, TextId, TokenSource, Tristate, Value, reqwest,
};
#[cfg(feature = "fields")]
#[doc(inline)]
pub use revio_runtime::flat;

/// Details of an [`Error`].
pub mod error {
    pub use revio_runtime::{DecodeError, ErrorKind, InvalidBody, Violation};
}

/// The futures that requests return.
pub mod future {
    pub use revio_runtime::{CallFuture, ResponseFuture, ValueFuture};
}

/// Code of yours around every attempt at a call.
pub mod hooks {
    pub use revio_runtime::{Attempt, AttemptOutcome, Hook, HookFuture};
}

/// A journal of writes, for programs that send many of them.
pub mod journal {
    pub use revio_runtime::{Intent, Journal, Status};
}

/// Rate limiters: your own, or one that several programs share.
pub mod limiter {
    pub use revio_runtime::{RateLimiter, Remaining, RemainingFuture, Slot, SlotFuture};
    #[cfg(feature = "redis")]
    pub use revio_runtime::{RedisLimiter, RedisLimiterBuilder};
}

/// Options of a client or a request.
pub mod options {
    pub use revio_runtime::{Options, RateLimit};
}

/// Streams over the pages and records of a list.
pub mod paging {
    pub use revio_runtime::{
        Decode, FindSent, Page, Pages, Position, Records, Unreadable,
    };
}

/// Requests and responses without types.
pub mod raw {
    pub use revio_runtime::{
        Body, BodyStream, PreparedRequest, RawBody, RawRequest, RawResponse,
    };
}

/// When and how often a request is retried.
pub mod retry {
    pub use revio_runtime::{Backoff, RetryBudget, RetryPolicy};
}
