//! The runtime of clients that `revio-codegen` generates, such as `revio`. Depend on the generated
//! client, not on this crate: only generated code uses it directly, and the two change together.
//!
//! The generated crate contains what is specific to one operation or one record: names, types,
//! documentation and tables of data. This crate contains everything that operations and records
//! have in common: building requests, sending them, decoding responses, paging and errors.
//!
//! ```text
//! generated builder ──▶ request::builder ──▶ execution::retry_loop ──▶ execution::transport
//!                                                    │
//!          value ◀── record ◀── response::decode ◀───┘
//! ```
//!
//! Nothing between the builder and the raw response is generic, so an operation costs little
//! more than its setters to compile.
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `ring` (default) | TLS by rustls with the provider ring |
//! | `aws-lc` | TLS by rustls with the provider aws-lc; takes precedence over `ring` |
//! | `fields` | the fields of records as data, and records as rows of a table |
//! | `parquet` | records as batches of Arrow, for Parquet; implies `fields` |
//! | `fake` | a fake server for tests |
//! | `fake-tls` | the same server with HTTPS; implies `fake` |
//! | `multipart` | bodies of several parts, such as uploads of files |
//! | `blocking` | calls without async code |
//! | `drift` | reports what responses contain that the API description does not |
//! | `redis` | a rate limit that processes and machines share through Redis |
//! | `tower` | a transport of your own, and layers around the client's |
//! | `cli` | a command line that is driven by the registry; implies `fake` |
//! | `keyring` | credentials of the command line in the keyring of the system; implies `cli` |
//!
//! Without a TLS feature, install a rustls `CryptoProvider` before you build a client.

#[cfg(test)]
extern crate self as revio_runtime;

#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod checksum;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
mod client;
mod context;
pub mod conventions;
#[cfg(feature = "drift")]
pub mod drift;
mod encode;
pub mod error;
mod execution;
#[doc(hidden)]
pub mod exercise;
#[cfg(feature = "fake")]
pub mod fake;
#[cfg(feature = "fields")]
pub mod fields;
#[cfg(any(feature = "fake", feature = "drift"))]
mod fit;
#[cfg(feature = "fields")]
pub mod flat;
mod headers;
pub mod hooks;
pub mod journal;
mod json_pointer;
pub mod limiter;
pub mod paging;
#[doc(hidden)]
pub mod record;
mod redact;
pub mod registry;
mod request;
mod response;
mod revio;
mod template;
mod tls;
mod token;
#[cfg(feature = "tower")]
pub mod tower;
mod trace;
#[cfg(feature = "blocking")]
mod worker;

#[cfg(test)]
mod fixture;

/// The label and the key of a custom field.
pub mod custom_fields {
    pub use crate::paging::custom_field_labels::{
        CustomFieldLabel, custom_field_labels,
    };
    pub use crate::revio::custom_fields::CustomFieldKey;
}

/// The futures that a call returns.
pub mod future {
    pub use crate::request::builder::future::{CallFuture, ResponseFuture, ValueFuture};
}

/// Settings of a call or a client.
pub mod options {
    pub use crate::client::options::Options;
    pub use crate::limiter::RateLimit;
}

/// Requests and responses without types.
pub mod raw {
    pub use crate::body::Body;
    pub use crate::request::prepared::PreparedRequest;
    pub use crate::request::raw::RawRequest;
    pub use crate::response::raw::RawResponse;
    pub use crate::response::raw_body::RawBody;
    pub use crate::response::stream::BodyStream;
}

/// How often a call is attempted, and how long it waits between attempts.
pub mod retry {
    pub use crate::execution::retry::{Backoff, RetryBudget, RetryPolicy};
}

/// Receiving webhooks.
pub mod webhook {
    pub use crate::revio::webhook::{Delivery, Handshake};
}

pub use crate::body::Body;
pub use crate::custom_fields::{CustomFieldKey, CustomFieldLabel};
pub use crate::error::{DecodeError, Error, ErrorKind, InvalidBody, Result, Violation};
pub use crate::future::{CallFuture, ResponseFuture, ValueFuture};
pub use crate::hooks::{Attempt, AttemptOutcome, Hook, HookFuture};
pub use crate::journal::{Intent, Journal, Status};
pub use crate::limiter::{RateLimiter, Remaining, RemainingFuture, Slot, SlotFuture};
#[cfg(feature = "redis")]
pub use crate::limiter::{RedisLimiter, RedisLimiterBuilder};
pub use crate::options::{Options, RateLimit};
pub use crate::paging::{FindSent, Page, Pages, Position, Records, Unreadable};
pub use crate::raw::{BodyStream, PreparedRequest, RawBody, RawRequest, RawResponse};
pub use crate::record::{
    DateTime, Decimal, DynBox, Extra, FixedOffset, Id, NaiveDate, NaiveDateTime,
    Nullable, Object, RawJson, Redacted, Secret, TextId, Tristate, Value,
};
pub use crate::request::any_integer::AnyInteger;
#[cfg(feature = "multipart")]
pub use crate::request::multipart::File;
pub use crate::request::one_or_many::OneOrMany;
pub use crate::request::one_or_none::OneOrNone;
pub use crate::request::typed::Request;
pub use crate::response::created::Created;
pub use crate::response::decode::Decode;
pub use crate::response::done::Done;
pub use crate::response::header::Header;
pub use crate::response::link::Link;
pub use crate::response::typed::Response;
pub use crate::retry::{Backoff, RetryBudget, RetryPolicy};
pub use crate::token::{TokenFuture, TokenSource};
pub use crate::webhook::{Delivery, Handshake};

pub use bytes::Bytes;
pub use http::{HeaderMap, Method, StatusCode};

#[doc(hidden)]
pub use crate::{
    client::builder::HandleBuilder,
    client::core::Handle,
    conventions::{
        Conventions, CredentialPlace, CustomFields, Envelope, Errors, Paging,
        RateLimitDefaults, Requirement, Security, SecurityScheme, ServerVariable,
        Servers,
    },
    custom_fields::custom_field_labels,
    record::{
        BodyBuilder, Codec, Discriminator, FromInteger, List, ListMut, MAX_FIELDS, Map,
        MapMut, OneOf, OpenEnum, PageDescriptor, Record, RecordDescriptor, Target,
        Union, ValueRef, ValueType, all_bounds, debug_record, deserialize, eq_records,
        lend_fields, lend_fields_mut, placeholder, read_json, serialize, testing,
        write_json,
    },
    registry::{
        Bound, Evidence, Field, FieldType, HttpMethod, Operation, Parameter,
        ParameterLocation, ParameterType, Presence, ResponseKind, RetrySafety, Style,
    },
    request::builder::Call,
    response::by_status::declared_status,
    revio::custom_fields::CustomFieldTag,
};
#[doc(hidden)]
pub use {reqwest, serde};
