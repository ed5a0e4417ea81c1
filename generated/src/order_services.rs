// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The services that each order concerns, as pairs of ids.
//!
//! # Records
//!
//! - [`OrderService`]: States that an order concerns a service.
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

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{OrderId, ServiceId};
use revio_runtime::{Extra, Handle, record};

/// States that an order concerns a service. The record has no separate id, and
/// `order_id` is not unique: an order has one such record for each of its services.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
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

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum OrderServicesListTag {}
}

/// The services that each order concerns, as pairs of ids.
///
/// Returned by [`Client::order_services`](crate::Client::order_services).
#[derive(Clone, Debug)]
pub struct OrderServices {
    pub(crate) handle: Handle,
}

impl OrderServices {
    /// Lists order services.
    ///
    /// Pairs of an order and a service. No filter is known: to find what one order
    /// concerns, read all pages and select by `order_id`.
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
        ListRequest::from_call(self.handle.call(&registry::ORDER_SERVICES_LIST))
    }
}

/// Request builder of [`OrderServices::list`]. Its other methods are those of
/// [`ListRequest`].
pub type OrderServicesList = ListRequest<OrderService, tag::OrderServicesListTag>;
