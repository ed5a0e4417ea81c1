// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Which events are reported to which webhook receiver.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](WebhookSubscriptions::list) | List webhook subscriptions. | `GET /WebhookSubscriptions` | observed |
//! | [`create`](WebhookSubscriptions::create) | Create a webhook subscription. | `POST /WebhookSubscriptions` | observed |
//! | [`get`](WebhookSubscriptions::get) | Get a webhook subscription. | `GET /WebhookSubscriptions/{webhook_subscription_id}` | observed |
//! | [`delete`](WebhookSubscriptions::delete) | Delete a webhook subscription. | `DELETE /WebhookSubscriptions/{webhook_subscription_id}` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{WebhookReceiverId, WebhookSubscriptionId};
use revio_runtime::{
    BodyBuilder, Call, Created, Done, Extra, Handle, Result, Value, call, open_enum,
    paged_call, placeholder, record,
};

/// Which events are reported to which webhook receiver.
///
/// Made by [`Client::webhook_subscriptions`](crate::Client::webhook_subscriptions).
#[derive(Clone, Debug)]
pub struct WebhookSubscriptions {
    handle: Handle,
}

impl WebhookSubscriptions {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List webhook subscriptions.
    ///
    /// Pages through the subscriptions of all receivers. Public client code has the
    /// call, but no filter and no answer has been seen; that a page looks like those of
    /// other lists is assumed.
    ///
    /// `GET /WebhookSubscriptions` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.webhook_subscriptions().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> WebhookSubscriptionsList {
        self.handle.call(&registry::WEBHOOK_SUBSCRIPTIONS_LIST).into()
    }

    /// Create a webhook subscription.
    ///
    /// Has events of one kind reported to a receiver; make a subscription for each
    /// kind. Nothing is sent before the receiver has been activated.
    ///
    /// `POST /WebhookSubscriptions` · evidence observed (seen in use by others)
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
    pub fn create(
        &self,
        body: impl Into<WebhookSubscriptionCreate>,
    ) -> WebhookSubscriptionsCreate {
        let mut call = self.handle.call(&registry::WEBHOOK_SUBSCRIPTIONS_CREATE);
        call.carry::<WebhookSubscriptionCreate>(body);
        call.into()
    }

    /// Get a webhook subscription.
    ///
    /// Reads one subscription. Public client code expects the answer to have the
    /// receiver's id and the kind of event.
    ///
    /// `GET /WebhookSubscriptions/{webhook_subscription_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let webhook_subscription = client.webhook_subscriptions().get(23).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        webhook_subscription_id: impl Into<WebhookSubscriptionId>,
    ) -> WebhookSubscriptionsGet {
        let mut call = self.handle.call(&registry::WEBHOOK_SUBSCRIPTIONS_GET);
        let wire = "webhook_subscription_id";
        call.path::<WebhookSubscriptionId>(wire, webhook_subscription_id);
        call.into()
    }

    /// Delete a webhook subscription.
    ///
    /// Ends one subscription. To stop all that a receiver gets, delete the receiver.
    ///
    /// `DELETE /WebhookSubscriptions/{webhook_subscription_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.webhook_subscriptions().delete(23).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        webhook_subscription_id: impl Into<WebhookSubscriptionId>,
    ) -> WebhookSubscriptionsDelete {
        let mut call = self.handle.call(&registry::WEBHOOK_SUBSCRIPTIONS_DELETE);
        let wire = "webhook_subscription_id";
        call.path::<WebhookSubscriptionId>(wire, webhook_subscription_id);
        call.into()
    }
}

/// A call of [`WebhookSubscriptions::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookSubscriptionsList {
    call: Call,
}

impl WebhookSubscriptionsList {
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
}

paged_call!(WebhookSubscriptionsList => WebhookSubscriptionCollection);

/// A call of [`WebhookSubscriptions::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookSubscriptionsCreate {
    call: Call,
}

call!(WebhookSubscriptionsCreate => Created<WebhookSubscriptionId>);

/// A call of [`WebhookSubscriptions::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookSubscriptionsGet {
    call: Call,
}

call!(WebhookSubscriptionsGet => WebhookSubscription);

/// A call of [`WebhookSubscriptions::delete`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookSubscriptionsDelete {
    call: Call,
}

call!(WebhookSubscriptionsDelete => Done);

/// A page of [`WebhookSubscription`] records.
pub type WebhookSubscriptionCollection = Collection<WebhookSubscription>;

/// Says that events of one kind are to be reported to one receiver.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSubscription {
    /// A [`WebhookSubscriptionId`]; evidence: observed.
    pub webhook_subscription_id: WebhookSubscriptionId,
    /// A [`WebhookReceiverId`]; evidence: observed.
    pub webhook_receiver_id: Option<WebhookReceiverId>,
    /// A [`WebhookEventType`]; evidence: observed.
    pub event_type: Option<WebhookEventType>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl WebhookSubscription {
    /// A record with nothing but what it must have.
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

/// What a notification can be about. Only `INVENTORY_UNASSIGNED` has been seen in
/// this spelling. The other events are known by their names, such as bill created;
/// that they are spelled as those names in upper case is inferred.
///
/// More values than those named here are to be expected.
///
/// Evidence: observed (seen in use by others).
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
    /// A value that the spec does not name, as it came.
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

/// A subscription to make. Public client code sends both members; none of them is
/// known to be required. Set both.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSubscriptionCreate {
    /// A [`WebhookReceiverId`]; evidence: observed.
    pub webhook_receiver_id: Option<WebhookReceiverId>,
    /// `INVENTORY_UNASSIGNED` is the only one that has been seen here.
    pub event_type: Option<WebhookEventType>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl WebhookSubscriptionCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> WebhookSubscriptionCreateBuilder {
        WebhookSubscriptionCreateBuilder::default()
    }
}

/// Makes a [`WebhookSubscriptionCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct WebhookSubscriptionCreateBuilder {
    inner: BodyBuilder<WebhookSubscriptionCreate>,
}

impl WebhookSubscriptionCreateBuilder {
    /// A [`WebhookReceiverId`]; evidence: observed.
    pub fn webhook_receiver_id(mut self, value: impl Into<WebhookReceiverId>) -> Self {
        let body = self.inner.set("webhook_receiver_id");
        body.webhook_receiver_id = Some(value.into());
        self
    }

    /// `INVENTORY_UNASSIGNED` is the only one that has been seen here.
    pub fn event_type(mut self, value: impl Into<WebhookEventType>) -> Self {
        let body = self.inner.set("event_type");
        body.event_type = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<WebhookSubscriptionCreate> {
        Ok(self.inner.build()?)
    }
}

record!(WebhookSubscriptionCreate {
    "webhook_receiver_id" => webhook_receiver_id,
    "event_type" => event_type,
});

/// What Rev.io posts to an active receiver: the event's id, its type, when it came
/// about and, for most events, the id of the object concerned. None of the keys is
/// known, so this is an open object. No signature is known either: take a
/// notification as a hint, and read the object before acting on it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookNotification {
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(WebhookNotification {});
