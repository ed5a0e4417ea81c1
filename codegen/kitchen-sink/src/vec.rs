// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `Vec`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`call`](VecValue::call) |  | `GET /names/7` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`CallValueCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `Vec`.
///
/// Returned by [`Client::vec`](crate::Client::vec).
#[derive(Clone, Debug)]
pub struct VecValue {
    handle: Handle,
}

impl VecValue {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Calls `/names/7`.
    ///
    /// `GET /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.vec().call().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/7")]
    pub fn call(&self) -> CallValueCall {
        self.handle.call(&registry::CALL).request()
    }
}

/// Request builder of [`VecValue::call`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CallValueCall = revio_runtime::Request<Done>;
