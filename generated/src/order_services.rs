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

use crate::collection::Collection;
use crate::registry;
use crate::types::{OrderId, ServiceId};
use revio_runtime::{AnyInteger, Call, Extra, Handle, OneOrNone, paged_call, record};

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

/// The services that each order concerns, as pairs of ids.
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
        OrderServicesList(self.handle.call(&registry::ORDER_SERVICES_LIST))
    }
}

/// Request builder of [`OrderServices::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct OrderServicesList(Call);

impl OrderServicesList {
    /// Number of the page. Allowed values: at least 1. Default: `1`. See
    /// [paging](crate::guide::paging).
    pub fn page<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self(self.0.param::<AnyInteger, _>("search.page", value))
    }

    /// Records per page. Allowed values: 1 to 500. Default: `10`. See
    /// [paging](crate::guide::paging).
    pub fn page_size<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self(self.0.param::<AnyInteger, _>("search.page_size", value))
    }
}

paged_call!(OrderServicesList => OrderServiceCollection);
