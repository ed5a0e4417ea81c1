// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The services that each order concerns, as pairs of ids.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](OrderServices::list) | List order services. | `GET /OrderServices` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{OrderId, ServiceId};
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// The services that each order concerns, as pairs of ids.
///
/// Made by [`Client::order_services`](crate::Client::order_services).
#[derive(Clone, Debug)]
pub struct OrderServices {
    handle: Handle,
}

impl OrderServices {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List order services.
    ///
    /// Pairs of an order and a service. No filter is known: to find what one order
    /// concerns, read all pages and select by `order_id`.
    ///
    /// `GET /OrderServices` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.order_services().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> OrderServicesList {
        self.handle.call(&registry::ORDER_SERVICES_LIST).into()
    }
}

/// A call of [`OrderServices::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OrderServicesList {
    call: Call,
}

impl OrderServicesList {
    /// Page number, starting at 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records per page. How the server handles values above 500 is unknown; it may
    /// return fewer records than requested.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(OrderServicesList => OrderServiceCollection);

/// A page of [`OrderService`] records.
pub type OrderServiceCollection = Collection<OrderService>;

/// States that an order concerns a service. The record has no separate id, and
/// `order_id` is not unique: an order has one such record for each of its services.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderService {
    /// An [`OrderId`]; evidence: observed.
    pub order_id: Option<OrderId>,
    /// A [`ServiceId`]; evidence: observed.
    pub service_id: Option<ServiceId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(OrderService {
    "order_id" => order_id,
    "service_id" => service_id,
});
