// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `1st`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`other`](N1st::other) |  | `GET /names/9` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`OtherCall`].

use crate::builder::ResourceCalls;
use crate::registry;
use revio_runtime::Done;

/// What tells the aliases of a generic type apart. These types have no values.
mod tag {
    pub enum N1stTag {}
}

/// Calls tagged `1st`.
///
/// Returned by [`Client::n1st`](crate::Client::n1st).
pub type N1st = ResourceCalls<tag::N1stTag>;

impl N1st {
    /// Calls `/names/9`.
    ///
    /// `GET /names/9`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.n1st().other().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/9")]
    pub fn other(&self) -> OtherCall {
        self.handle.call(&registry::OTHER).into_request()
    }
}

/// Request builder of [`N1st::other`]. Its methods are those of
/// [`Request`](crate::Request).
pub type OtherCall = revio_runtime::Request<Done>;
