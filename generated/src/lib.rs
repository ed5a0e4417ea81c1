// Generated from the spec by `cargo xtask codegen`. Do not edit.

#![doc = include_str!("../README.md")]
//!
//! # Calls
//!
//! | module | what it is for |
//! |---|---|
//! | [`addresses`] | Postal addresses, as records of their own. |
//! | [`charges`] | Single amounts put on a customer's account, billed or still waiting for a bill. |
//! | [`contacts`] | People to reach at a customer or an agent. |
//! | [`customers`] | Accounts, with their billing, service and listing addresses and their financial state. |
//! | [`reports`] | Saved reports, the prompts they ask for and their results. |
//! | [`requests`] | Quotes and orders in the making, with the document that is sent out for them. |
//! | [`service_types`] | The kinds of service that a tenant sells. |

pub mod addresses;
pub mod charges;
mod client;
mod collection;
pub mod contacts;
pub mod customers;
#[cfg(feature = "__exercise")]
#[doc(hidden)]
pub mod exercise;
pub mod registry;
pub mod reports;
pub mod requests;
pub mod service_types;
pub mod types;

pub use crate::client::{Client, ClientBuilder};
pub use crate::collection::Collection;
pub use revio_runtime::{
    Bytes, Created, Decimal, DecodeError, Done, Error, Extra, FieldKey, HeaderMap,
    HttpBuilder, Link, Maybe, Method, MissingMembers, NaiveDate, NaiveDateTime,
    Nullable, Object, Options, Pages, RawRequest, RawResponse, Records, Response,
    Result, Secret, Sending, StatusCode, Untyped, Value, reqwest,
};
