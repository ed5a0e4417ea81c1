// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `aB`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`n11`](AB2::n11) |  | `GET /names/11` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`N11Call`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `aB`.
///
/// Returned by [`Client::a_b2`](crate::Client::a_b2).
#[derive(Clone, Debug)]
pub struct AB2 {
    pub(crate) handle: Handle,
}

impl AB2 {
    /// Calls `/names/11`.
    ///
    /// `GET /names/11`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.a_b2().n11().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "11")]
    #[doc(alias = "GET /names/11")]
    pub fn n11(&self) -> N11Call {
        self.handle.call(&registry::N11).into_request()
    }
}

/// Request builder of [`AB2::n11`]. Its methods are those of
/// [`Request`](crate::Request).
pub type N11Call = revio_runtime::Request<Done>;
