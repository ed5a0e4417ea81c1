// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! Which services an order concerns, as pairs of ids.
//!
//! # Records
//!
//! - [`OrderService`]: Says that an order concerns a service.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](OrderServices::list) | Lists order services. | `GET /OrderServices` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`OrderServicesList`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{OrderId, ServiceId};
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// Says that an order concerns a service. There is no id of its own, and `order_id`
/// does not serve as one: it comes back with each service of the order.
///
/// Evidence: [observed](crate::guide::evidence).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderService {
    pub order_id: Option<OrderId>,
    pub service_id: Option<ServiceId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(OrderService {
    "order_id" => order_id,
    "service_id" => service_id,
});

/// A page of [`OrderService`] records.
pub type OrderServiceCollection = Collection<OrderService>;

/// Which services an order concerns, as pairs of ids.
///
/// Returned by [`Client::order_services`](crate::Client::order_services).
#[derive(Clone, Debug)]
pub struct OrderServices {
    handle: Handle,
}

impl OrderServices {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists order services.
    ///
    /// Pages through all pairs of an order and a service. No filter is known: to learn
    /// what one order concerns, read every page and pick out its `order_id`.
    ///
    /// `GET /OrderServices` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.order_services().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "order_services_list")]
    #[doc(alias = "GET /OrderServices")]
    pub fn list(&self) -> OrderServicesList {
        self.handle.call(&registry::ORDER_SERVICES_LIST).into()
    }
}

/// Request builder of [`OrderServices::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct OrderServicesList {
    call: Call,
}

impl OrderServicesList {
    /// Number of the page, counted from 1. See [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. See [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(OrderServicesList => OrderServiceCollection);
