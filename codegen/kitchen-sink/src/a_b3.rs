// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `a_b`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`unnamed`](AB3::unnamed) |  | `GET /names/12` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`UnnamedCall`].

use crate::builder::ResourceCalls;
use crate::registry;
use revio_runtime::Done;

/// What tells the aliases of a generic type apart. These types have no values.
mod tag {
    pub enum AB3Tag {}
}

/// Calls tagged `a_b`.
///
/// Returned by [`Client::a_b3`](crate::Client::a_b3).
pub type AB3 = ResourceCalls<tag::AB3Tag>;

impl AB3 {
    /// Calls `/names/12`.
    ///
    /// `GET /names/12`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.a_b3().unnamed().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/12")]
    pub fn unnamed(&self) -> UnnamedCall {
        self.handle.call(&registry::UNNAMED14).into_request()
    }
}

/// Request builder of [`AB3::unnamed`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UnnamedCall = revio_runtime::Request<Done>;
