// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The events that each webhook receiver gets.
//!
//! # Records
//!
//! - [`WebhookSubscription`]: States that events of one type are reported to one
//!   receiver.
//! - [`WebhookNotification`]: What Rev.io posts to an active receiver: the event's
//!   id, its type, its creation date and, for most events, the id of the object
//!   concerned.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](WebhookSubscriptions::list) | Lists webhook subscriptions. | `GET /WebhookSubscriptions` | observed |
//! | [`create`](WebhookSubscriptions::create) | Creates a webhook subscription. | `POST /WebhookSubscriptions` | observed |
//! | [`get`](WebhookSubscriptions::get) | Gets a webhook subscription. | `GET /WebhookSubscriptions/{webhook_subscription_id}` | observed |
//! | [`delete`](WebhookSubscriptions::delete) | Deletes a webhook subscription. | `DELETE /WebhookSubscriptions/{webhook_subscription_id}` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`WebhookSubscriptionsList`],
//! [`WebhookSubscriptionsCreate`], [`WebhookSubscriptionsGet`],
//! [`WebhookSubscriptionsDelete`].
//!
//! Request bodies: [`WebhookSubscriptionCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{WebhookReceiverId, WebhookSubscriptionId};
use revio_runtime::{
    Created, Done, Extra, Handle, OneOrNone, open_enum, placeholder, record,
};

/// States that events of one type are reported to one receiver.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct WebhookSubscription {
    pub webhook_subscription_id: WebhookSubscriptionId,
    pub webhook_receiver_id: Option<WebhookReceiverId>,
    pub event_type: Option<WebhookEventType>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl WebhookSubscription {
    /// Creates a record with only its required fields set.
    pub fn new(webhook_subscription_id: impl Into<WebhookSubscriptionId>) -> Self {
        let mut record: Self = placeholder();
        record.webhook_subscription_id = webhook_subscription_id.into();
        record
    }
}

record!(WebhookSubscription {
    "webhook_subscription_id" => webhook_subscription_id,
    "webhook_receiver_id" => webhook_receiver_id,
    "event_type" => event_type,
});

/// The events that a notification can be about. Only `INVENTORY_UNASSIGNED` has
/// been observed in this spelling. The other events are known by name, such as bill
/// created; their spelling, the names in upper case, is inferred.
///
/// The list of values is incomplete.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEventType {
    /// `INVENTORY_UNASSIGNED`
    InventoryUnassigned,
    /// `BILL_CREATED`
    BillCreated,
    /// `RATING_COMPLETED`
    RatingCompleted,
    /// `CUSTOMER_CREATED`
    CustomerCreated,
    /// `CUSTOMER_STATUS_CHANGED`
    CustomerStatusChanged,
    /// `REQUEST_CREATED`
    RequestCreated,
    /// `REQUEST_STATUS_CHANGED`
    RequestStatusChanged,
    /// `ORDER_CREATED`
    OrderCreated,
    /// `ORDER_STATUS_CHANGED`
    OrderStatusChanged,
    /// `CHARGE_CREATED`
    ChargeCreated,
    /// `PAYMENT_CREATED`
    PaymentCreated,
    /// `PAYMENT_VOIDED`
    PaymentVoided,
    /// `PAYMENT_REVERSED`
    PaymentReversed,
    /// `PAYMENT_AUTO_DEBIT_SUCCESS`
    PaymentAutoDebitSuccess,
    /// `PAYMENT_AUTO_DEBIT_FAILURE`
    PaymentAutoDebitFailure,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(WebhookEventType {
    InventoryUnassigned = "INVENTORY_UNASSIGNED",
    BillCreated = "BILL_CREATED",
    RatingCompleted = "RATING_COMPLETED",
    CustomerCreated = "CUSTOMER_CREATED",
    CustomerStatusChanged = "CUSTOMER_STATUS_CHANGED",
    RequestCreated = "REQUEST_CREATED",
    RequestStatusChanged = "REQUEST_STATUS_CHANGED",
    OrderCreated = "ORDER_CREATED",
    OrderStatusChanged = "ORDER_STATUS_CHANGED",
    ChargeCreated = "CHARGE_CREATED",
    PaymentCreated = "PAYMENT_CREATED",
    PaymentVoided = "PAYMENT_VOIDED",
    PaymentReversed = "PAYMENT_REVERSED",
    PaymentAutoDebitSuccess = "PAYMENT_AUTO_DEBIT_SUCCESS",
    PaymentAutoDebitFailure = "PAYMENT_AUTO_DEBIT_FAILURE",
});

/// Request body for creating a subscription. Public client code sends both fields;
/// neither is known to be required. Set both.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct WebhookSubscriptionCreate {
    pub webhook_receiver_id: Option<WebhookReceiverId>,
    /// `INVENTORY_UNASSIGNED` is the only value observed here.
    pub event_type: Option<WebhookEventType>,
    /// Further fields to send.
    pub extra: Extra,
}

impl WebhookSubscriptionCreate {
    /// Starts an empty body.
    pub fn builder() -> WebhookSubscriptionCreateBuilder {
        <WebhookSubscriptionCreateBuilder as Default>::default()
    }
}

/// Builder of [`WebhookSubscriptionCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type WebhookSubscriptionCreateBuilder = BodyBuilder<WebhookSubscriptionCreate>;

impl WebhookSubscriptionCreateBuilder {
    pub fn webhook_receiver_id<T>(
        mut self,
        value: impl OneOrNone<WebhookReceiverId, T>,
    ) -> Self {
        self.inner.set("webhook_receiver_id").webhook_receiver_id = value.into_option();
        self
    }

    /// `INVENTORY_UNASSIGNED` is the only value observed here.
    pub fn event_type<T>(mut self, value: impl OneOrNone<WebhookEventType, T>) -> Self {
        self.inner.set("event_type").event_type = value.into_option();
        self
    }
}

record!(WebhookSubscriptionCreate {
    "webhook_receiver_id" => webhook_receiver_id,
    "event_type" => event_type,
});

/// What Rev.io posts to an active receiver: the event's id, its type, its creation
/// date and, for most events, the id of the object concerned. None of the keys is
/// known, so this is an open object. No signature is known either: treat a
/// notification as a hint, and read the object before acting on it.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct WebhookNotification {
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(WebhookNotification {});

/// A page of [`WebhookSubscription`] records.
pub type WebhookSubscriptionCollection = Collection<WebhookSubscription>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum WebhookSubscriptionsListTag {}
}

/// The events that each webhook receiver gets.
///
/// Returned by [`Client::webhook_subscriptions`](crate::Client::webhook_subscriptions).
#[derive(Clone, Debug)]
pub struct WebhookSubscriptions {
    pub(crate) handle: Handle,
}

impl WebhookSubscriptions {
    /// Lists webhook subscriptions.
    ///
    /// Public client code makes this call, but no filter and no response is known; the
    /// page is assumed to look like those of other lists.
    ///
    /// `GET /WebhookSubscriptions` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.webhook_subscriptions().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_subscriptions_list")]
    #[doc(alias = "GET /WebhookSubscriptions")]
    pub fn list(&self) -> WebhookSubscriptionsList {
        ListRequest::from_call(self.handle.call(&registry::WEBHOOK_SUBSCRIPTIONS_LIST))
    }

    /// Creates a webhook subscription.
    ///
    /// Reports events of one type to a receiver; create a subscription for each type.
    /// Nothing is sent before the receiver has been activated.
    ///
    /// `POST /WebhookSubscriptions` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::webhook_subscriptions::WebhookSubscriptionCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = WebhookSubscriptionCreate::builder()
    ///     .webhook_receiver_id(17)
    ///     .event_type("INVENTORY_UNASSIGNED")
    ///     .build()?;
    /// let created = client.webhook_subscriptions().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_subscriptions_create")]
    #[doc(alias = "POST /WebhookSubscriptions")]
    pub fn create(
        &self,
        body: impl Into<WebhookSubscriptionCreate>,
    ) -> WebhookSubscriptionsCreate {
        let call = self.handle.call(&registry::WEBHOOK_SUBSCRIPTIONS_CREATE);
        let call = call.body::<WebhookSubscriptionCreate>(body);
        call.into_request()
    }

    /// Gets a webhook subscription.
    ///
    /// Public client code expects the receiver's id and the event type in the response.
    ///
    /// `GET /WebhookSubscriptions/{webhook_subscription_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let webhook_subscription = client.webhook_subscriptions().get(23).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_subscriptions_get")]
    #[doc(alias = "GET /WebhookSubscriptions/{webhook_subscription_id}")]
    pub fn get(
        &self,
        webhook_subscription_id: impl Into<WebhookSubscriptionId>,
    ) -> WebhookSubscriptionsGet {
        let call = self.handle.call(&registry::WEBHOOK_SUBSCRIPTIONS_GET);
        let wire = "webhook_subscription_id";
        let call =
            call.path_param::<WebhookSubscriptionId>(wire, webhook_subscription_id);
        call.into_request()
    }

    /// Deletes a webhook subscription.
    ///
    /// Ends one subscription. To stop all notifications to a receiver, delete the
    /// receiver.
    ///
    /// `DELETE /WebhookSubscriptions/{webhook_subscription_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.webhook_subscriptions().delete(23).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_subscriptions_delete")]
    #[doc(alias = "DELETE /WebhookSubscriptions/{webhook_subscription_id}")]
    pub fn delete(
        &self,
        webhook_subscription_id: impl Into<WebhookSubscriptionId>,
    ) -> WebhookSubscriptionsDelete {
        let call = self.handle.call(&registry::WEBHOOK_SUBSCRIPTIONS_DELETE);
        let wire = "webhook_subscription_id";
        let call =
            call.path_param::<WebhookSubscriptionId>(wire, webhook_subscription_id);
        call.into_request()
    }
}

/// Request builder of [`WebhookSubscriptions::list`]. Its other methods are those
/// of [`ListRequest`].
pub type WebhookSubscriptionsList =
    ListRequest<WebhookSubscription, tag::WebhookSubscriptionsListTag>;

/// Request builder of [`WebhookSubscriptions::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type WebhookSubscriptionsCreate =
    revio_runtime::Request<Created<WebhookSubscriptionId>>;

/// Request builder of [`WebhookSubscriptions::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type WebhookSubscriptionsGet = revio_runtime::Request<WebhookSubscription>;

/// Request builder of [`WebhookSubscriptions::delete`]. Its methods are those of
/// [`Request`](crate::Request).
pub type WebhookSubscriptionsDelete = revio_runtime::Request<Done>;
