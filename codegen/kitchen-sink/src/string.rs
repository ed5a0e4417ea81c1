// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `String`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`mod_`](StringValue::mod_) |  | `GET /names/4` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ModCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `String`.
///
/// Returned by [`Client::string`](crate::Client::string).
#[derive(Clone, Debug)]
pub struct StringValue {
    pub(crate) handle: Handle,
}

impl StringValue {
    /// Calls `/names/4`.
    ///
    /// `GET /names/4`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.string().mod_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "mod")]
    #[doc(alias = "GET /names/4")]
    pub fn mod_(&self) -> ModCall {
        self.handle.call(&registry::MOD).into_request()
    }
}

/// Request builder of [`StringValue::mod_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ModCall = revio_runtime::Request<Done>;
