// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `Vec`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`placeholder`](VecValue::placeholder) |  | `GET /names/7` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`PlaceholderCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `Vec`.
///
/// Returned by [`Client::vec`](crate::Client::vec).
#[derive(Clone, Debug)]
pub struct VecValue {
    pub(crate) handle: Handle,
}

impl VecValue {
    /// Calls `/names/7`.
    ///
    /// `GET /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.vec().placeholder().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/7")]
    pub fn placeholder(&self) -> PlaceholderCall {
        self.handle.call(&registry::PLACEHOLDER).into_request()
    }
}

/// Request builder of [`VecValue::placeholder`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PlaceholderCall = revio_runtime::Request<Done>;
