// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `names `.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`unnamed`](Names2::unnamed) |  | `GET /names/13` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`UnnamedCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `names `.
///
/// Returned by [`Client::names2`](crate::Client::names2).
#[derive(Clone, Debug)]
pub struct Names2 {
    pub(crate) handle: Handle,
}

impl Names2 {
    /// Calls `/names/13`.
    ///
    /// `GET /names/13`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.names2().unnamed().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/13")]
    pub fn unnamed(&self) -> UnnamedCall {
        self.handle.call(&registry::UNNAMED15).into_request()
    }
}

/// Request builder of [`Names2::unnamed`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall = revio_runtime::Request<Done>;
