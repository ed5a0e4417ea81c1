// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `lists`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`get_stock_items`](Lists::get_stock_items) |  | `GET /stock-items` |
//! | [`get_stock_items2`](Lists::get_stock_items2) |  | `GET /stock/items` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ListsGetStockItems`], [`ListsGetStockItems2`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `lists`.
///
/// Returned by [`Client::lists`](crate::Client::lists).
#[derive(Clone, Debug)]
pub struct Lists {
    pub(crate) handle: Handle,
}

impl Lists {
    /// Calls `/stock-items`.
    ///
    /// `GET /stock-items`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.lists().get_stock_items().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "lists_get_stock_items")]
    #[doc(alias = "GET /stock-items")]
    pub fn get_stock_items(&self) -> ListsGetStockItems {
        self.handle.call(&registry::LISTS_GET_STOCK_ITEMS).into_request()
    }

    /// Calls `/stock/items`.
    ///
    /// `GET /stock/items`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.lists().get_stock_items2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "lists_get_stock_items2")]
    #[doc(alias = "GET /stock/items")]
    pub fn get_stock_items2(&self) -> ListsGetStockItems2 {
        self.handle.call(&registry::LISTS_GET_STOCK_ITEMS2).into_request()
    }
}

/// Request builder of [`Lists::get_stock_items`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ListsGetStockItems = revio_runtime::Request<Done>;

/// Request builder of [`Lists::get_stock_items2`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ListsGetStockItems2 = revio_runtime::Request<Done>;
