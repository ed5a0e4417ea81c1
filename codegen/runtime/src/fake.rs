//! A server in your own process that behaves as the facts about the API say.
//!
//! The generated crate has a thin `fake::Server` around this one, and hands it the registry: what
//! a call is, what a record consists of, and what holds for all calls is read from there. Nothing
//! here is generic, and nothing knows a record as a type.
//!
//! ```text
//! connection ──▶ exchange ──▶ faults ──▶ check ──▶ handle ──▶ reply
//!                    │                                │
//!                   log                             store
//! ```
//!
//! Where the facts are silent, the server does what is least likely to hide a fault of the
//! client's, and the documentation of the setting says which way that is.
//!
//! | module | what it decides |
//! |---|---|
//! | `model` | what the registry means: resources, their keys, routes |
//! | `connection` | sockets: what hyper is told, and how a connection is reset |
//! | `exchange` | the order in which one request goes through everything else |
//! | `fault` | which faults a request meets |
//! | `access`, `query`, `check` | what the client may send |
//! | `handle`, `list`, `write`, `patch` | what the calls do |
//! | `revio` | the calls of Rev.io that do something else, and its error bodies |
//! | `store`, `seed` | the records |
//! | `log` | what arrived |

mod access;
mod check;
mod config;
mod connection;
mod context;
mod exchange;
mod fault;
mod handle;
mod list;
mod model;
mod patch;
mod query;
mod random;
mod rejection;
mod reply;
mod request_log;
mod revio;
mod seed;
mod server;
mod store;
mod write;

pub use config::{ErrorFormat, ServerConfig};
pub use fault::{Fault, RetryHint};
pub use request_log::RecordedRequest;
pub use server::Server;

pub use crate::registry::{Api, Envelopes, PageFields};
