// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Which service products an order concerns, as pairs of ids.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](OrderServiceProducts::list) | List order service products. | `GET /OrderServiceProducts` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{OrderId, ServiceProductId};
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// Which service products an order concerns, as pairs of ids.
///
/// Made by [`Client::order_service_products`](crate::Client::order_service_products).
#[derive(Clone, Debug)]
pub struct OrderServiceProducts {
    handle: Handle,
}

impl OrderServiceProducts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List order service products.
    ///
    /// Pages through all pairs of an order and a service product. No filter is known:
    /// to learn what one order concerns, read every page and pick out its `order_id`.
    ///
    /// `GET /OrderServiceProducts` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.order_service_products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> OrderServiceProductsList {
        self.handle.call(&registry::ORDER_SERVICE_PRODUCTS_LIST).into()
    }
}

/// A call of [`OrderServiceProducts::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OrderServiceProductsList {
    call: Call,
}

impl OrderServiceProductsList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }
}

paged_call!(OrderServiceProductsList => OrderServiceProductCollection);

/// A page of [`OrderServiceProduct`] records.
pub type OrderServiceProductCollection = Collection<OrderServiceProduct>;

/// Says that an order concerns a service product. There is no id of its own, and
/// `order_id` is not unique: an order has one such record for each of its service
/// products.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderServiceProduct {
    /// An [`OrderId`]; evidence: observed.
    pub order_id: Option<OrderId>,
    /// A [`ServiceProductId`]; evidence: observed.
    pub service_product_id: Option<ServiceProductId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(OrderServiceProduct {
    "order_id" => order_id,
    "service_product_id" => service_product_id,
});
