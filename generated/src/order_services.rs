// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Which services an order concerns, as pairs of ids.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](OrderServices::list) | List order services. | `GET /OrderServices` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{OrderId, ServiceId};
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// Which services an order concerns, as pairs of ids.
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
    /// Pages through all pairs of an order and a service. No filter is known: to learn
    /// what one order concerns, read every page and pick out its `order_id`.
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

paged_call!(OrderServicesList => OrderServiceCollection);

/// A page of [`OrderService`] records.
pub type OrderServiceCollection = Collection<OrderService>;

/// Says that an order concerns a service. There is no id of its own, and `order_id`
/// does not serve as one: it comes back with each service of the order.
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
