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

use crate::builder::ResourceCalls;
use crate::registry;
use revio_runtime::Done;

/// What tells the aliases of a generic type apart. These types have no values.
mod tag {
    pub enum StdTag {}
}

/// Calls tagged `std`.
///
/// Returned by [`Client::std_`](crate::Client::std_).
pub type Std = ResourceCalls<tag::StdTag>;

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
