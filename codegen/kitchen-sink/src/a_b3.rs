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

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `a_b`.
///
/// Returned by [`Client::a_b3`](crate::Client::a_b3).
#[derive(Clone, Debug)]
pub struct AB3 {
    pub(crate) handle: Handle,
}

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
