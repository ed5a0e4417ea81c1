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

use crate::builder::ResourceCalls;
use crate::registry;
use revio_runtime::Done;

/// What tells the aliases of a generic type apart. These types have no values.
mod tag {
    pub enum MileTag {}
}

/// Calls tagged `émile`.
///
/// Returned by [`Client::mile`](crate::Client::mile).
pub type Mile = ResourceCalls<tag::MileTag>;

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
