// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Work to be done for customers, such as disconnections, with status and dates.
//!
//! # Records
//!
//! - [`Order`]: Work to be done for a customer, such as a disconnection.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Orders::list) | Lists orders. | `GET /Orders` | official |
//! | [`get`](Orders::get) | Gets an order. | `GET /Orders/{order_id}` | inferred |
//! | [`replace`](Orders::replace) | Replaces an order. | `PUT /Orders/{order_id}` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`OrdersList`], [`OrdersGet`], [`OrdersReplace`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, OrderGroupId, OrderHoldReasonId, OrderId,
    ProcessId, ProviderId, RequestId, UserId,
};
use revio_runtime::{
    Done, Extra, Handle, NaiveDateTime, OneOrNone, Tristate, custom_field_labels,
    open_enum, placeholder, record,
};

/// Work to be done for a customer, such as a disconnection. The services and
/// service products that it concerns are in `order_services` and
/// `order_service_products`; tasks refer to it in `order_id`.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct Order {
    /// **Evidence:** [observed](crate::guide::evidence).
    pub order_id: OrderId,
    /// Presumably the purchase order number, the usual meaning of the letters in
    /// telecommunications. No source confirms it.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub pon: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub customer_id: Option<CustomerId>,
    pub order_type: Option<OrderType>,
    pub status: Option<OrderStatus>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub provider_id: Option<ProviderId>,
    /// Tickets call it `assigned_user_id`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub assigned_to: Option<UserId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub request_id: Option<RequestId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub process_id: Option<ProcessId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_date: Option<NaiveDateTime>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_by: Option<UserId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub completed_date: Option<NaiveDateTime>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub due_date: Option<NaiveDateTime>,
    /// When the current status was reached. Use it to fetch changes since the last run.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub status_date: Option<NaiveDateTime>,
    /// No call that lists the groups is known.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub order_group_id: Option<OrderGroupId>,
    /// Presumably why the order is on hold. No call that lists the reasons is known.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub hold_reason_id: Option<OrderHoldReasonId>,
    /// Presumably whether the directory listing is kept. No source confirms it.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub retain_listing: Option<bool>,
    /// Custom fields. Public client code changes values here and replaces the order; it
    /// has sent an integer as a value, although text is documented.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fields: Option<Vec<CustomField>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Order {
    /// Creates a record with only its required fields set.
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        let mut record: Self = placeholder();
        record.order_id = order_id.into();
        record
    }
}

record!(Order {
    "order_id" => order_id,
    "pon" => pon,
    "customer_id" => customer_id,
    "order_type" => order_type,
    "status" => status,
    "provider_id" => provider_id,
    "assigned_to" => assigned_to,
    "request_id" => request_id,
    "process_id" => process_id,
    "created_date" => created_date,
    "created_by" => created_by,
    "completed_date" => completed_date,
    "due_date" => due_date,
    "status_date" => status_date,
    "order_group_id" => order_group_id,
    "hold_reason_id" => hold_reason_id,
    "retain_listing" => retain_listing,
    "fields" => fields,
});

/// Only `DISCONNECT` is known.
///
/// The list of values is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `DISCONNECT`
    Disconnect,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(OrderType { Disconnect = "DISCONNECT" });

/// Status of an order. Rev.io's published example searches for `COMPLETE`.
///
/// The list of values is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `NEW`
    New,
    /// `CONFIRMED`
    Confirmed,
    /// `COMPLETE`
    Complete,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(OrderStatus { New = "NEW", Confirmed = "CONFIRMED", Complete = "COMPLETE" });

/// The complete new state of an order. Unknown fields must be sent back too, or
/// they are lost. Only values in `fields` are known to have been changed this way.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct OrderReplace {
    pub order_id: OrderId,
    /// Presumably the purchase order number, the usual meaning of the letters in
    /// telecommunications. No source confirms it.
    pub pon: Tristate<String>,
    pub customer_id: Tristate<CustomerId>,
    pub order_type: Tristate<OrderType>,
    pub status: Tristate<OrderStatus>,
    pub provider_id: Tristate<ProviderId>,
    /// Tickets call it `assigned_user_id`.
    pub assigned_to: Tristate<UserId>,
    pub request_id: Tristate<RequestId>,
    pub process_id: Tristate<ProcessId>,
    pub created_date: Tristate<NaiveDateTime>,
    pub created_by: Tristate<UserId>,
    pub completed_date: Tristate<NaiveDateTime>,
    pub due_date: Tristate<NaiveDateTime>,
    /// When the current status was reached. Use it to fetch changes since the last run.
    pub status_date: Tristate<NaiveDateTime>,
    /// No call that lists the groups is known.
    pub order_group_id: Tristate<OrderGroupId>,
    /// Presumably why the order is on hold. No call that lists the reasons is known.
    pub hold_reason_id: Tristate<OrderHoldReasonId>,
    /// Presumably whether the directory listing is kept. No source confirms it.
    pub retain_listing: Tristate<bool>,
    /// Custom fields. Public client code changes values here and replaces the order; it
    /// has sent an integer as a value, although text is documented.
    pub fields: Tristate<Vec<CustomField>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl OrderReplace {
    /// Creates a replacement with only its required fields set. Replacing a record
    /// loses every field that is not set: to keep them, use `from`.
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        let mut record: Self = placeholder();
        record.order_id = order_id.into();
        record
    }
}

impl From<Order> for OrderReplace {
    fn from(order: Order) -> Self {
        let mut replace: Self = placeholder();
        replace.order_id = order.order_id;
        replace.pon = order.pon.into();
        replace.customer_id = order.customer_id.into();
        replace.order_type = order.order_type.into();
        replace.status = order.status.into();
        replace.provider_id = order.provider_id.into();
        replace.assigned_to = order.assigned_to.into();
        replace.request_id = order.request_id.into();
        replace.process_id = order.process_id.into();
        replace.created_date = order.created_date.into();
        replace.created_by = order.created_by.into();
        replace.completed_date = order.completed_date.into();
        replace.due_date = order.due_date.into();
        replace.status_date = order.status_date.into();
        replace.order_group_id = order.order_group_id.into();
        replace.hold_reason_id = order.hold_reason_id.into();
        replace.retain_listing = order.retain_listing.into();
        replace.fields = order.fields.into();
        replace.extra = order.extra;
        replace
    }
}

record!(OrderReplace {
    "order_id" => order_id,
    "pon" => pon,
    "customer_id" => customer_id,
    "order_type" => order_type,
    "status" => status,
    "provider_id" => provider_id,
    "assigned_to" => assigned_to,
    "request_id" => request_id,
    "process_id" => process_id,
    "created_date" => created_date,
    "created_by" => created_by,
    "completed_date" => completed_date,
    "due_date" => due_date,
    "status_date" => status_date,
    "order_group_id" => order_group_id,
    "hold_reason_id" => hold_reason_id,
    "retain_listing" => retain_listing,
    "fields" => fields,
});

/// A page of [`Order`] records.
pub type OrderCollection = Collection<Order>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum OrdersListTag {}
}

/// Work to be done for customers, such as disconnections, with status and dates.
///
/// Returned by [`Client::orders`](crate::Client::orders).
#[derive(Clone, Debug)]
pub struct Orders {
    pub(crate) handle: Handle,
}

impl Orders {
    /// Lists orders.
    ///
    /// To fetch only what changed since the last run, use `status_date_start`: an order
    /// has the date of its current status, but not of its last change. No call that
    /// creates an order is known.
    ///
    /// `GET /Orders` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.orders().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders_list")]
    #[doc(alias = "GET /Orders")]
    pub fn list(&self) -> OrdersList {
        ListRequest::from_call(self.handle.call(&registry::ORDERS_LIST))
    }

    /// Gets an order.
    ///
    /// Inferred: orders are known to be replaced at this path, but no public source
    /// reads one there. Listing with `order_id` is safer.
    ///
    /// `GET /Orders/{order_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let order = client.orders().get(4001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders_get")]
    #[doc(alias = "GET /Orders/{order_id}")]
    pub fn get(&self, order_id: impl Into<OrderId>) -> OrdersGet {
        let call = self.handle.call(&registry::ORDERS_GET);
        let call = call.path_param::<OrderId>("order_id", order_id);
        call.into_request()
    }

    /// Replaces an order.
    ///
    /// Replaces the whole order. Fields that are left out are lost, so start from an
    /// order that has just been read; one from the list will do. Public client code
    /// changes custom fields this way. No PATCH for orders is known.
    ///
    /// `PUT /Orders/{order_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::orders::OrderReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.orders().get(4001).await?;
    /// let body = OrderReplace::from(record);
    /// client.orders().replace(4001, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders_replace")]
    #[doc(alias = "PUT /Orders/{order_id}")]
    pub fn replace(
        &self,
        order_id: impl Into<OrderId>,
        body: impl Into<OrderReplace>,
    ) -> OrdersReplace {
        let call = self.handle.call(&registry::ORDERS_REPLACE);
        let call = call.path_param::<OrderId>("order_id", order_id);
        let call = call.body::<OrderReplace>(body);
        call.into_request()
    }
}

/// Request builder of [`Orders::list`]. Its other methods are those of
/// [`ListRequest`].
pub type OrdersList = ListRequest<Order, tag::OrdersListTag>;

impl OrdersList {
    /// Only this order. Better supported than the get call, which rests on the naming
    /// convention.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    ///
    /// Sets the query parameter `search.order_id`.
    pub fn order_id<T>(self, value: impl OneOrNone<OrderId, T>) -> Self {
        Self::from_call(self.0.param::<OrderId, _>("search.order_id", value))
    }

    /// Only the orders of this customer.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Only orders with this status. Rev.io's published example combines it with
    /// `order_type`.
    ///
    /// Sets the query parameter `search.status`.
    pub fn status<T>(self, value: impl OneOrNone<OrderStatus, T>) -> Self {
        Self::from_call(self.0.param::<OrderStatus, _>("search.status", value))
    }

    /// Only orders of this type.
    ///
    /// Sets the query parameter `search.order_type`.
    pub fn order_type<T>(self, value: impl OneOrNone<OrderType, T>) -> Self {
        Self::from_call(self.0.param::<OrderType, _>("search.order_type", value))
    }

    /// Only orders that reached their current status at or after this time.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    ///
    /// Sets the query parameter `search.status_date_start`.
    pub fn status_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.status_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

custom_field_labels!(OrdersList => OrderCollection, FieldId);

/// Request builder of [`Orders::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type OrdersGet = revio_runtime::Request<Order>;

/// Request builder of [`Orders::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type OrdersReplace = revio_runtime::Request<Done>;
