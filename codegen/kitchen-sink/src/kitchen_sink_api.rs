// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `Kitchen Sink API`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`get`](KitchenSinkApi::get) |  | `GET /` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`KitchenSinkApiGet`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `Kitchen Sink API`.
///
/// Returned by [`Client::kitchen_sink_api`](crate::Client::kitchen_sink_api).
#[derive(Clone, Debug)]
pub struct KitchenSinkApi {
    pub(crate) handle: Handle,
}

impl KitchenSinkApi {
    /// Calls `/`.
    ///
    /// `GET /`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.kitchen_sink_api().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "kitchen_sink_api_get")]
    #[doc(alias = "GET /")]
    pub fn get(&self) -> KitchenSinkApiGet {
        self.handle.call(&registry::KITCHEN_SINK_API_GET).into_request()
    }
}

/// Request builder of [`KitchenSinkApi::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type KitchenSinkApiGet = revio_runtime::Request<Done>;
