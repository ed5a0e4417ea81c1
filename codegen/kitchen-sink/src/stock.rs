// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `stock`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`get`](Stock::get) |  | `GET /stock` |
//! | [`clear`](Stock::clear) |  | `DELETE /stock` |
//! | [`put_by_rack_items_by_item_json`](Stock::put_by_rack_items_by_item_json) |  | `PUT /stock/{rack}/items/{item}.json` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`StockGet`], [`StockClear`],
//! [`StockPutByRackItemsByItemJson`].

use crate::registry;
use revio_runtime::{AnyInteger, Done, Handle};

/// Calls tagged `stock`.
///
/// Returned by [`Client::stock`](crate::Client::stock).
#[derive(Clone, Debug)]
pub struct Stock {
    pub(crate) handle: Handle,
}

impl Stock {
    /// Calls `/stock`.
    ///
    /// `GET /stock`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.stock().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "stock_get")]
    #[doc(alias = "GET /stock")]
    pub fn get(&self) -> StockGet {
        self.handle.call(&registry::STOCK_GET).into_request()
    }

    /// Calls `/stock`.
    ///
    /// `DELETE /stock`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.stock().clear().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "stock_clear")]
    #[doc(alias = "DELETE /stock")]
    pub fn clear(&self) -> StockClear {
        self.handle.call(&registry::STOCK_CLEAR).into_request()
    }

    /// Calls `/stock/{rack}/items/{item}.json`.
    ///
    /// `PUT /stock/{rack}/items/{item}.json`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.stock().put_by_rack_items_by_item_json("example", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "stock_put_by_rack_items_by_item_json")]
    #[doc(alias = "PUT /stock/{rack}/items/{item}.json")]
    pub fn put_by_rack_items_by_item_json(
        &self,
        rack: impl Into<String>,
        item: impl Into<AnyInteger>,
    ) -> StockPutByRackItemsByItemJson {
        let call = self.handle.call(&registry::STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON);
        let call = call.path_param::<String>("rack", rack);
        let call = call.path_param::<AnyInteger>("item", item);
        call.into_request()
    }
}

/// Request builder of [`Stock::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type StockGet = revio_runtime::Request<Done>;

/// Request builder of [`Stock::clear`]. Its methods are those of
/// [`Request`](crate::Request).
pub type StockClear = revio_runtime::Request<Done>;

/// Request builder of [`Stock::put_by_rack_items_by_item_json`]. Its methods are
/// those of [`Request`](crate::Request).
pub type StockPutByRackItemsByItemJson = revio_runtime::Request<Done>;
