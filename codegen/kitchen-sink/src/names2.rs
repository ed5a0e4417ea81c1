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

use crate::builder::ResourceCalls;
use crate::registry;
use revio_runtime::Done;

/// What tells the aliases of a generic type apart. These types have no values.
mod tag {
    pub enum Names2Tag {}
}

/// Calls tagged `names `.
///
/// Returned by [`Client::names2`](crate::Client::names2).
pub type Names2 = ResourceCalls<tag::Names2Tag>;

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
