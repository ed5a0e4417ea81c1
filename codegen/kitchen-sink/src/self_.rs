// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `self`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`dyn_`](SelfValue::dyn_) |  | `GET /names/2` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`DynCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `self`.
///
/// Returned by [`Client::self_`](crate::Client::self_).
#[derive(Clone, Debug)]
pub struct SelfValue {
    pub(crate) handle: Handle,
}

impl SelfValue {
    /// Calls `/names/2`.
    ///
    /// `GET /names/2`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.self_().dyn_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "dyn")]
    #[doc(alias = "GET /names/2")]
    pub fn dyn_(&self) -> DynCall {
        self.handle.call(&registry::DYN).into_request()
    }
}

/// Request builder of [`SelfValue::dyn_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type DynCall = revio_runtime::Request<Done>;
