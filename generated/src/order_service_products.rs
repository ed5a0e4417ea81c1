// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The service products that each order concerns, as pairs of ids.
//!
//! # Records
//!
//! - [`OrderServiceProduct`]: States that an order concerns a service product.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](OrderServiceProducts::list) | Lists order service products. | `GET /OrderServiceProducts` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`OrderServiceProductsList`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{OrderId, ServiceProductId};
use revio_runtime::{Extra, Handle, record};

/// States that an order concerns a service product. The record has no separate id,
/// and `order_id` is not unique: an order has one such record for each of its
/// service products.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct OrderServiceProduct {
    pub order_id: Option<OrderId>,
    pub service_product_id: Option<ServiceProductId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(OrderServiceProduct {
    "order_id" => order_id,
    "service_product_id" => service_product_id,
});

/// A page of [`OrderServiceProduct`] records.
pub type OrderServiceProductCollection = Collection<OrderServiceProduct>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum OrderServiceProductsListTag {}
}

/// The service products that each order concerns, as pairs of ids.
///
/// Returned by [`Client::order_service_products`](crate::Client::order_service_products).
#[derive(Clone, Debug)]
pub struct OrderServiceProducts {
    pub(crate) handle: Handle,
}

impl OrderServiceProducts {
    /// Lists order service products.
    ///
    /// Pairs of an order and a service product. No filter is known: to find what one
    /// order concerns, read all pages and select by `order_id`.
    ///
    /// `GET /OrderServiceProducts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.order_service_products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "order_service_products_list")]
    #[doc(alias = "GET /OrderServiceProducts")]
    pub fn list(&self) -> OrderServiceProductsList {
        ListRequest::from_call(self.handle.call(&registry::ORDER_SERVICE_PRODUCTS_LIST))
    }
}

/// Request builder of [`OrderServiceProducts::list`]. Its other methods are those
/// of [`ListRequest`].
pub type OrderServiceProductsList =
    ListRequest<OrderServiceProduct, tag::OrderServiceProductsListTag>;
