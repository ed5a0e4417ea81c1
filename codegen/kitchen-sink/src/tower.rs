// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Middleware of the crate `tower` around the transport, or in its place.
//!
//! The transport is a service of `http::Request<Body>` that sees each attempt at a
//! call. The client keeps to its limits and decides what is retried, whatever the
//! service.

use crate::ClientBuilder;

pub use revio_runtime::Body;
pub use revio_runtime::tower::{
    DefaultTransport, NotSent, TransportError, TransportService,
};

impl ClientBuilder {
    /// Sets the transport, which a function makes of the default one: it adds layers,
    /// or returns a service of your own.
    ///
    /// If an error of the service does not say that nothing was sent, as [`NotSent`]
    /// and errors of the default transport can, a write is not sent again, and the
    /// `outcome_unknown` of the call's error is true. A service of your own must follow
    /// no redirects, check certificates, and limit the time for connecting.
    pub fn transport<S: TransportService>(
        mut self,
        transport: impl FnOnce(DefaultTransport) -> S + Send + Sync + 'static,
    ) -> Self {
        self.builder.transport(transport);
        self
    }
}
