// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `std`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`value`](Std::value) |  | `GET /names/8` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ValueValueCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `std`.
///
/// Returned by [`Client::std_`](crate::Client::std_).
#[derive(Clone, Debug)]
pub struct Std {
    pub(crate) handle: Handle,
}

impl Std {
    /// Calls `/names/8`.
    ///
    /// `GET /names/8`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.std_().value().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/8")]
    pub fn value(&self) -> ValueValueCall {
        self.handle.call(&registry::VALUE).into_request()
    }
}

/// Request builder of [`Std::value`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ValueValueCall = revio_runtime::Request<Done>;
