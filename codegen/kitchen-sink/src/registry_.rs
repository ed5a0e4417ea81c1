// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `registry`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`send`](Registry::send) |  | `GET /names/6` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`SendValueCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `registry`.
///
/// Returned by [`Client::registry_`](crate::Client::registry_).
#[derive(Clone, Debug)]
pub struct Registry {
    pub(crate) handle: Handle,
}

impl Registry {
    /// Calls `/names/6`.
    ///
    /// `GET /names/6`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.registry_().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/6")]
    pub fn send(&self) -> SendValueCall {
        self.handle.call(&registry::SEND).into_request()
    }
}

/// Request builder of [`Registry::send`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SendValueCall = revio_runtime::Request<Done>;
