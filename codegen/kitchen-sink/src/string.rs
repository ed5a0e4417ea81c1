// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `String`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`pub_`](StringValue::pub_) |  | `GET /names/4` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`PubCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `String`.
///
/// Returned by [`Client::string`](crate::Client::string).
#[derive(Clone, Debug)]
pub struct StringValue {
    handle: Handle,
}

impl StringValue {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Calls `/names/4`.
    ///
    /// `GET /names/4`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.string().pub_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pub")]
    #[doc(alias = "GET /names/4")]
    pub fn pub_(&self) -> PubCall {
        self.handle.call(&registry::PUB).request()
    }
}

/// Request builder of [`StringValue::pub_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PubCall = revio_runtime::Request<Done>;
