// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `émile`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`unnamed`](Mile::unnamed) |  | `GET /names/14` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`UnnamedCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `émile`.
///
/// Returned by [`Client::mile`](crate::Client::mile).
#[derive(Clone, Debug)]
pub struct Mile {
    pub(crate) handle: Handle,
}

impl Mile {
    /// Calls `/names/14`.
    ///
    /// `GET /names/14`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.mile().unnamed().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "//")]
    #[doc(alias = "GET /names/14")]
    pub fn unnamed(&self) -> UnnamedCall {
        self.handle.call(&registry::UNNAMED16).into_request()
    }
}

/// Request builder of [`Mile::unnamed`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall = revio_runtime::Request<Done>;
