// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `client`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`self_`](ClientValue::self_) |  | `GET /names/5` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`SelfValueCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `client`.
///
/// Returned by [`Client::client_`](crate::Client::client_).
#[derive(Clone, Debug)]
pub struct ClientValue {
    pub(crate) handle: Handle,
}

impl ClientValue {
    /// Calls `/names/5`.
    ///
    /// `GET /names/5`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.client_().self_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Self")]
    #[doc(alias = "GET /names/5")]
    pub fn self_(&self) -> SelfValueCall {
        self.handle.call(&registry::SELF2).into_request()
    }
}

/// Request builder of [`ClientValue::self_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SelfValueCall = revio_runtime::Request<Done>;
