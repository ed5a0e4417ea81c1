// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `orders`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`list`](Orders::list) |  | `GET /orders` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`OrdersList`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `orders`.
///
/// Returned by [`Client::orders`](crate::Client::orders).
#[derive(Clone, Debug)]
pub struct Orders {
    pub(crate) handle: Handle,
}

impl Orders {
    /// Calls `/orders`.
    ///
    /// `GET /orders`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.orders().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders_list")]
    #[doc(alias = "GET /orders")]
    pub fn list(&self) -> OrdersList {
        self.handle.call(&registry::ORDERS_LIST).into_request()
    }
}

/// Request builder of [`Orders::list`]. Its methods are those of
/// [`Request`](crate::Request).
pub type OrdersList = revio_runtime::Request<Done>;
