// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `a-b`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`stra_e`](AB::stra_e) |  | `GET /names/10` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`StraE`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `a-b`.
///
/// Returned by [`Client::a_b`](crate::Client::a_b).
#[derive(Clone, Debug)]
pub struct AB {
    handle: Handle,
}

impl AB {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Calls `/names/10`.
    ///
    /// `GET /names/10`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.a_b().stra_e().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/10")]
    pub fn stra_e(&self) -> StraE {
        self.handle.call(&registry::STRA_E).request()
    }
}

/// Request builder of [`AB::stra_e`]. Its methods are those of
/// [`Request`](crate::Request).
pub type StraE = revio_runtime::Request<Done>;
