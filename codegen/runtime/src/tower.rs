//! Middleware of the crate `tower` around the transport, or in its place.
//!
//! The transport of a client is a [`Service`](tower_service::Service) of `http::Request<Body>`. Pass the
//! client builder a function that puts layers around the [`DefaultTransport`], or that returns a service
//! of your own. The service sees each attempt, after the slot under the rate limit was granted and the
//! hooks have run.
//!
//! # What the client does, whatever the service
//!
//! - It decides what is retried. An error counts as if the request was written, unless it says
//!   [`NotSent`], so that a write is not sent again, and [`outcome_unknown`](crate::Error::outcome_unknown)
//!   is true. An error of `poll_ready` counts as not sent.
//! - It keeps the rate limit (a read that a layer repeats is not counted), the timeouts, and the bound of the response
//!   ([`max_body_size`](crate::Options::max_body_size)). When the time is up, it drops the future of the
//!   service.
//! - It marks the headers that contain credentials
//!   [sensitive](http::HeaderValue::is_sensitive), and those that options and hooks have set. A service
//!   that stores requests has to leave them out; the URL and the body may contain secrets too.
//!
//! # What a service of your own has to do
//!
//! - Follow no redirects, since the request contains credentials, and send it only once.
//! - Check certificates, and limit the time for connecting. `http` and `connect_timeout` of the client
//!   builder apply to the default transport only, and errors do not name the proxy. Building the client
//!   still makes the default transport, which needs a provider of TLS and certificates of the system.
//! - Return the body as it was sent, or remove the header `Content-Encoding`.
//! - If it reads the body of a response before the client does, bound it.

pub use crate::execution::transport::service::{
    DefaultTransport, NotSent, TransportError, TransportService,
};
