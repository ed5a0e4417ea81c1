//! A server in the same process that behaves like the API, for tests.
//!
//! The `fake::Server` of the generated crate wraps [`Server`] and passes it the registry, from
//! which it learns the operations, the fields of records, and the conventions of the API. Nothing
//! here is generic, and nothing depends on the type of a record.
//!
//! ```text
//! connection ──▶ exchange ──▶ fault ──▶ check ──▶ handle ──▶ reply
//!                    │                              │
//!               request_log                       store
//! ```
//!
//! Where the behavior of the API is undocumented, the server does what is least likely to hide a
//! bug in the client. The documentation of the setting says what that is.
//!
//! | module | task |
//! |---|---|
//! | `model` | the registry as a server needs it: resources, keys, routes |
//! | `connection`, `https` | sockets, TLS, hyper, connection resets |
//! | `exchange` | the steps between a request and its response |
//! | `fault` | which faults apply to a request, and what they do |
//! | `access`, `check`, `references`, `suggest` | what clients may send |
//! | `handle`, `list`, `write`, `patch` | what calls do |
//! | `revio`, `webhooks` | calls, rules and notifications that only Rev.io has |
//! | `error_body` | the error bodies of Rev.io |
//! | `store`, `seed`, `typed` | records |
//! | `request_log` | the requests so far |

mod access;
mod check;
mod config;
mod connection;
mod context;
mod error_body;
mod exchange;
mod fault;
mod handle;
#[cfg(feature = "fake-tls")]
mod https;
mod list;
mod model;
mod patch;
mod query;
mod references;
mod rejection;
mod reply;
mod request_log;
mod revio;
mod seed;
mod server;
mod state;
mod store;
mod suggest;
mod typed;
mod webhooks;
mod write;

pub use config::{ErrorFormat, ServerConfig};
pub use fault::{Fault, RetryHint};
pub use request_log::RecordedRequest;
pub use server::Server;
pub use webhooks::WebhookResponse;

pub use crate::registry::{Api, Envelopes, PageFields};
