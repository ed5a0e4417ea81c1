// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `client`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`build`](ClientValue::build) |  | `GET /names/5` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`BuildCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `client`.
///
/// Returned by [`Client::client_`](crate::Client::client_).
#[derive(Clone, Debug)]
pub struct ClientValue {
    handle: Handle,
}

impl ClientValue {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Calls `/names/5`.
    ///
    /// `GET /names/5`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.client_().build().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/5")]
    pub fn build(&self) -> BuildCall {
        self.handle.call(&registry::BUILD).request()
    }
}

/// Request builder of [`ClientValue::build`]. Its methods are those of
/// [`Request`](crate::Request).
pub type BuildCall = revio_runtime::Request<Done>;
