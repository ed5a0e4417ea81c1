//! What the generated client `revio` stands on. Depend on `revio`; this crate is its other
//! half, and changes with it.
//!
//! The generated crate holds what is particular to one operation or one record: names, types,
//! documentation, and tables of data. All that two of them would otherwise both contain is
//! here: how a record is read and written, how a request is put together and sent, how pages
//! follow each other, what an error says.
//!
//! ```text
//! builder ── call! ──▶ Call ──▶ request ──▶ send ──▶ transport
//!                                                        │
//! value ◀── Response ◀── Decode ◀── RawResponse ◀────────┘
//! ```
//!
//! Nothing on the way from `Call` to `RawResponse` is generic: an operation costs its setters
//! and no more.
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `ring` (default) | TLS by rustls with the provider ring |
//! | `aws-lc` | TLS by rustls with the provider aws-lc; goes before `ring` |
//! | `fake` | a server that behaves as the API does, for tests |
//! | `drift` | an observer is told what answers hold that the spec does not know |
//!
//! Without either, a program installs a rustls `CryptoProvider` of its own before it builds a
//! client.

mod answer;
mod base_url;
mod call;
mod called;
mod chance;
mod clock;
pub mod conventions;
mod credentials;
mod decode;
#[cfg(feature = "drift")]
pub mod drift;
mod encode;
mod error;
#[doc(hidden)]
pub mod exercise;
#[cfg(feature = "fake")]
pub mod fake;
mod handle;
mod limit;
mod options;
mod paging;
mod patch;
mod raw;
#[doc(hidden)]
pub mod record;
pub mod registry;
mod request;
mod response;
mod retry;
mod revio;
mod secrets;
mod send;
mod tls;
mod trace;
mod transport;

#[cfg(test)]
mod fixture;

pub use crate::answer::{Created, Done, RawBody};
pub use crate::call::{ResponseFuture, ValueFuture};
pub use crate::error::{Error, ErrorKind, Result};
pub use crate::limit::RateLimit;
pub use crate::options::Options;
pub use crate::paging::{Pages, Records};
pub use crate::raw::{RawRequest, RawResponse};
pub use crate::record::{
    Decimal, DecodeError, Extra, InvalidBody, NaiveDate, NaiveDateTime, Nullable,
    Object, Secret, Tristate, Value,
};
pub use crate::response::{Link, Response};
pub use crate::retry::{Backoff, RetryBudget, RetryPolicy};
pub use crate::revio::custom_field_labels::CustomFieldLabel;
pub use crate::revio::custom_fields::CustomFieldKey;
pub use crate::revio::webhook::{Delivery, Handshake};

pub use bytes::Bytes;
pub use http::{HeaderMap, Method, StatusCode};

#[doc(hidden)]
pub use crate::{
    call::Call,
    conventions::{
        Conventions, Credentials, CustomFields, Envelope, Errors, Paging,
        RateLimitDefaults,
    },
    decode::Decode,
    handle::{Handle, HandleBuilder},
    paging::Page,
    record::{
        BodyBuilder, DecodeValue, EncodeValue, FromInteger, List, ListMut, MAX_FIELDS,
        Map, MapMut, OpenEnum, Placeholder, Record, RecordDescriptor, RecordMut, Target,
        Union, ValueRef, ValueType, assert_field_count, deserialize, placeholder,
        read_json, serialize, testing, write_json,
    },
    registry::{
        Body, Evidence, Field, FieldType, HttpMethod, Operation, Parameter,
        ParameterLocation, ParameterType, Presence, ResponseKind, RetrySafety, Style,
    },
    revio::custom_field_labels::custom_field_labels,
};
#[doc(hidden)]
pub use {reqwest, serde};
