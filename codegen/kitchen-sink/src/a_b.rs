// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `a-b`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`a_b`](AB::a_b) |  | `GET /names/10` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ABCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `a-b`.
///
/// Returned by [`Client::a_b`](crate::Client::a_b).
#[derive(Clone, Debug)]
pub struct AB {
    pub(crate) handle: Handle,
}

impl AB {
    /// Calls `/names/10`.
    ///
    /// `GET /names/10`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.a_b().a_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "a b")]
    #[doc(alias = "GET /names/10")]
    pub fn a_b(&self) -> ABCall {
        self.handle.call(&registry::A_B7).into_request()
    }
}

/// Request builder of [`AB::a_b`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ABCall = revio_runtime::Request<Done>;
