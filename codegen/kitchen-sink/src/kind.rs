// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `type`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`impl_`](Type::impl_) |  | `GET /names/3` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ImplCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `type`.
///
/// Returned by [`Client::kind`](crate::Client::kind).
#[derive(Clone, Debug)]
pub struct Type {
    handle: Handle,
}

impl Type {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Calls `/names/3`.
    ///
    /// `GET /names/3`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.kind().impl_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "impl")]
    #[doc(alias = "GET /names/3")]
    pub fn impl_(&self) -> ImplCall {
        self.handle.call(&registry::IMPL).request()
    }
}

/// Request builder of [`Type::impl_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ImplCall = revio_runtime::Request<Done>;
