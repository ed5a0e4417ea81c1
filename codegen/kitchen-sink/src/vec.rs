// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `Vec`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`records`](VecValue::records) |  | `GET /names/7` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RecordsValueCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `Vec`.
///
/// Returned by [`Client::vec`](crate::Client::vec).
#[derive(Clone, Debug)]
pub struct VecValue {
    handle: Handle,
}

impl VecValue {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Calls `/names/7`.
    ///
    /// `GET /names/7`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.vec().records().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/7")]
    pub fn records(&self) -> RecordsValueCall {
        self.handle.call(&registry::RECORDS).request()
    }
}

/// Request builder of [`VecValue::records`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RecordsValueCall = revio_runtime::Request<Done>;
