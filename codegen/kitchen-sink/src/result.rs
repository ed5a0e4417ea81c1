// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `Result`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`as_`](ResultValue::as_) |  | `GET /names/1` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`AsCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `Result`.
///
/// Returned by [`Client::result`](crate::Client::result).
#[derive(Clone, Debug)]
pub struct ResultValue {
    pub(crate) handle: Handle,
}

impl ResultValue {
    /// Calls `/names/1`.
    ///
    /// `GET /names/1`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.result().as_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "as")]
    #[doc(alias = "GET /names/1")]
    pub fn as_(&self) -> AsCall {
        self.handle.call(&registry::AS).into_request()
    }
}

/// Request builder of [`ResultValue::as_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AsCall = revio_runtime::Request<Done>;
