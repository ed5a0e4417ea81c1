// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Work to be done for customers, such as disconnections, with its status and
//! dates.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Orders::list) | List orders. | `GET /Orders` | official |
//! | [`get`](Orders::get) | Get an order. | `GET /Orders/{order_id}` | inferred |
//! | [`replace`](Orders::replace) | Replace an order. | `PUT /Orders/{order_id}` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, OrderGroupId, OrderHoldReasonId, OrderId,
    ProcessId, ProviderId, RequestId, UserId,
};
use revio_runtime::{
    Call, Done, Extra, Handle, NaiveDateTime, Tristate, call, custom_field_labels,
    open_enum, paged_call, placeholder, record,
};

/// Work to be done for customers, such as disconnections, with its status and
/// dates.
///
/// Made by [`Client::orders`](crate::Client::orders).
#[derive(Clone, Debug)]
pub struct Orders {
    handle: Handle,
}

impl Orders {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List orders.
    ///
    /// Pages through the orders. To fetch only what has changed since the last run, go
    /// by `status_date_start`: an order has no date of its last change, only that of
    /// its present status. No call is known that makes an order.
    ///
    /// `GET /Orders` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.orders().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> OrdersList {
        self.handle.call(&registry::ORDERS_LIST).into()
    }

    /// Get an order.
    ///
    /// Reads one order. Only convention speaks for this call: orders are known to be
    /// replaced at this path, but no source reads one there. Listing with `order_id` is
    /// the safer way.
    ///
    /// `GET /Orders/{order_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let order = client.orders().get(4001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, order_id: impl Into<OrderId>) -> OrdersGet {
        let mut call = self.handle.call(&registry::ORDERS_GET);
        call.path::<OrderId>("order_id", order_id);
        call.into()
    }

    /// Replace an order.
    ///
    /// Writes an order as a whole. A member that is left out is lost, so begin with an
    /// order that has just been read; one from the list will do. Public client code
    /// changes custom fields like this. No PATCH of orders is known.
    ///
    /// `PUT /Orders/{order_id}` · evidence observed (seen in use by others)
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
    pub fn replace(
        &self,
        order_id: impl Into<OrderId>,
        body: impl Into<OrderReplace>,
    ) -> OrdersReplace {
        let mut call = self.handle.call(&registry::ORDERS_REPLACE);
        call.path::<OrderId>("order_id", order_id);
        call.carry::<OrderReplace>(body);
        call.into()
    }
}

/// A call of [`Orders::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OrdersList {
    call: Call,
}

impl OrdersList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }

    /// Only this order. Better supported than the single read, which rests on
    /// convention.
    ///
    /// Evidence: observed.
    ///
    /// `search.order_id` in the query.
    pub fn order_id(mut self, value: impl Into<OrderId>) -> Self {
        self.call.set::<OrderId>("search.order_id", value);
        self
    }

    /// Only the orders of this customer.
    ///
    /// Evidence: observed.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only the orders that have come this far. Rev.io's published example has it
    /// together with `order_type`.
    ///
    /// `search.status` in the query.
    pub fn status(mut self, value: impl Into<OrderStatus>) -> Self {
        self.call.set::<OrderStatus>("search.status", value);
        self
    }

    /// Only the orders of this kind.
    ///
    /// `search.order_type` in the query.
    pub fn order_type(mut self, value: impl Into<OrderType>) -> Self {
        self.call.set::<OrderType>("search.order_type", value);
        self
    }

    /// Only the orders whose present status dates from this time on.
    ///
    /// Evidence: observed.
    ///
    /// `search.status_date_start` in the query.
    pub fn status_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.status_date_start", value);
        self
    }

    /// Name of the member to order by, ascending; put `-` in front for descending.
    /// Which members can be ordered by is not documented.
    ///
    /// Evidence: observed.
    ///
    /// `search.sort` in the query.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.sort", value);
        self
    }
}

paged_call!(OrdersList => OrderCollection);

custom_field_labels!(OrdersList => OrderCollection, FieldId);

/// A call of [`Orders::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OrdersGet {
    call: Call,
}

call!(OrdersGet => Order);

/// A call of [`Orders::replace`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OrdersReplace {
    call: Call,
}

call!(OrdersReplace => Done);

/// A page of [`Order`] records.
pub type OrderCollection = Collection<Order>;

/// Work to be done for a customer, such as a disconnection. The services and
/// service products that it concerns stand in `order_services` and
/// `order_service_products`; tasks name it in `order_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// An [`OrderId`]; evidence: observed.
    pub order_id: OrderId,
    /// Presumably the purchase order number, which is what the letters stand for in
    /// telecommunications. No source says so.
    ///
    /// Evidence: observed.
    pub pon: Option<String>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// An [`OrderType`]; evidence: official.
    pub order_type: Option<OrderType>,
    /// An [`OrderStatus`]; evidence: official.
    pub status: Option<OrderStatus>,
    /// A [`ProviderId`]; evidence: observed.
    pub provider_id: Option<ProviderId>,
    /// Called `assigned_user_id` in a ticket.
    ///
    /// Evidence: observed.
    pub assigned_to: Option<UserId>,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// A [`ProcessId`]; evidence: observed.
    pub process_id: Option<ProcessId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A date and time without a zone; evidence: observed.
    pub completed_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub due_date: Option<NaiveDateTime>,
    /// When the present status was reached. The one to go by when fetching what has
    /// changed since the last run.
    ///
    /// Evidence: observed.
    pub status_date: Option<NaiveDateTime>,
    /// No call is known that lists the groups.
    ///
    /// Evidence: observed.
    pub order_group_id: Option<OrderGroupId>,
    /// Presumably why the order is held up. No call is known that lists the reasons.
    ///
    /// Evidence: observed.
    pub hold_reason_id: Option<OrderHoldReasonId>,
    /// Presumably whether the listing in the directory is kept. No source says so.
    ///
    /// Evidence: observed.
    pub retain_listing: Option<bool>,
    /// Custom fields. Public client code changes values here and replaces the order; it
    /// has sent a whole number as a value, though text is what is documented.
    ///
    /// Evidence: observed.
    pub fields: Option<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Order {
    /// A record with nothing but what it must have.
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
/// More values than those named here are to be expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `DISCONNECT`
    Disconnect,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(OrderType { Disconnect = "DISCONNECT" });

/// How far an order has come. `COMPLETE` is the one that Rev.io's published example
/// searches for.
///
/// More values than those named here are to be expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `NEW`
    New,
    /// `CONFIRMED`
    Confirmed,
    /// `COMPLETE`
    Complete,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(OrderStatus { New = "NEW", Confirmed = "CONFIRMED", Complete = "COMPLETE" });

/// An order in full, as it shall be from now on. Members that this document does
/// not list must be sent back too, or they are lost. Only values in `fields` are
/// known to have been changed like this.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderReplace {
    /// An [`OrderId`]; evidence: observed.
    pub order_id: OrderId,
    /// Presumably the purchase order number, which is what the letters stand for in
    /// telecommunications. No source says so.
    ///
    /// Evidence: observed.
    pub pon: Tristate<String>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Tristate<CustomerId>,
    /// An [`OrderType`]; evidence: observed.
    pub order_type: Tristate<OrderType>,
    /// An [`OrderStatus`]; evidence: observed.
    pub status: Tristate<OrderStatus>,
    /// A [`ProviderId`]; evidence: observed.
    pub provider_id: Tristate<ProviderId>,
    /// Called `assigned_user_id` in a ticket.
    ///
    /// Evidence: observed.
    pub assigned_to: Tristate<UserId>,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Tristate<RequestId>,
    /// A [`ProcessId`]; evidence: observed.
    pub process_id: Tristate<ProcessId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Tristate<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Tristate<UserId>,
    /// A date and time without a zone; evidence: observed.
    pub completed_date: Tristate<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub due_date: Tristate<NaiveDateTime>,
    /// When the present status was reached. The one to go by when fetching what has
    /// changed since the last run.
    ///
    /// Evidence: observed.
    pub status_date: Tristate<NaiveDateTime>,
    /// No call is known that lists the groups.
    ///
    /// Evidence: observed.
    pub order_group_id: Tristate<OrderGroupId>,
    /// Presumably why the order is held up. No call is known that lists the reasons.
    ///
    /// Evidence: observed.
    pub hold_reason_id: Tristate<OrderHoldReasonId>,
    /// Presumably whether the listing in the directory is kept. No source says so.
    ///
    /// Evidence: observed.
    pub retain_listing: Tristate<bool>,
    /// Custom fields. Public client code changes values here and replaces the order; it
    /// has sent a whole number as a value, though text is what is documented.
    ///
    /// Evidence: observed.
    pub fields: Tristate<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl OrderReplace {
    /// A replacement with nothing but what it must have. What it does not hold is lost,
    /// so begin with the record that is there: `from` takes it whole.
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
