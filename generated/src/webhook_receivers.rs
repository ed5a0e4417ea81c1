// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Your URLs that receive webhook events, and their activation.
//!
//! # Records
//!
//! - [`WebhookReceiver`]: A URL that Rev.io posts notifications to, once it has
//!   been activated.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](WebhookReceivers::list) | Lists webhook receivers. | `GET /WebhookReceivers` | observed |
//! | [`create`](WebhookReceivers::create) | Creates a webhook receiver. | `POST /WebhookReceivers` | observed |
//! | [`get`](WebhookReceivers::get) | Gets a webhook receiver. | `GET /WebhookReceivers/{webhook_receiver_id}` | inferred |
//! | [`delete`](WebhookReceivers::delete) | Deletes a webhook receiver. | `DELETE /WebhookReceivers/{webhook_receiver_id}` | observed |
//! | [`activate`](WebhookReceivers::activate) | Activates a webhook receiver. | `POST /WebhookReceivers/{webhook_receiver_id}/activate` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`WebhookReceiversList`],
//! [`WebhookReceiversCreate`], [`WebhookReceiversGet`], [`WebhookReceiversDelete`],
//! [`WebhookReceiversActivate`].
//!
//! Request bodies: [`WebhookReceiverCreateBuilder`],
//! [`WebhookReceiverActivateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::WebhookReceiverId;
use revio_runtime::{
    Call, Created, Done, Extra, Handle, OneOrNone, call, placeholder, record,
};

/// A URL that Rev.io posts notifications to, once it has been activated. No public
/// source shows the record: the key is named as in a subscription, and the other
/// fields are those sent when creating a receiver.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct WebhookReceiver {
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub webhook_receiver_id: WebhookReceiverId,
    /// Receives the confirmation code first and notifications later.
    pub url: Option<String>,
    pub description: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl WebhookReceiver {
    /// Creates a record with only its required fields set.
    pub fn new(webhook_receiver_id: impl Into<WebhookReceiverId>) -> Self {
        let mut record: Self = placeholder();
        record.webhook_receiver_id = webhook_receiver_id.into();
        record
    }
}

record!(WebhookReceiver {
    "webhook_receiver_id" => webhook_receiver_id,
    "url" => url,
    "description" => description,
});

/// Request body for creating a receiver. Public client code sends both fields;
/// neither is known to be required, but without a URL there is nothing to notify.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct WebhookReceiverCreate {
    /// Receives the confirmation code immediately after registration, and notifications
    /// later.
    pub url: Option<String>,
    pub description: Option<String>,
    /// Further fields to send.
    pub extra: Extra,
}

impl WebhookReceiverCreate {
    /// Starts an empty body.
    pub fn builder() -> WebhookReceiverCreateBuilder {
        <WebhookReceiverCreateBuilder as Default>::default()
    }
}

/// Builder of [`WebhookReceiverCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type WebhookReceiverCreateBuilder = BodyBuilder<WebhookReceiverCreate>;

impl WebhookReceiverCreateBuilder {
    /// Receives the confirmation code immediately after registration, and notifications
    /// later.
    pub fn url<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("url").url = value.into_option();
        self
    }

    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option();
        self
    }
}

record!(WebhookReceiverCreate {
    "url" => url,
    "description" => description,
});

/// The body of a later activation. According to Rev.io's public documentation, the
/// confirmation code is sent with it, but its key and place are unknown, so this is
/// an open object. Keep the code out of logs.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct WebhookReceiverActivate {
    /// Further fields to send.
    pub extra: Extra,
}

impl WebhookReceiverActivate {
    /// Starts an empty body.
    pub fn builder() -> WebhookReceiverActivateBuilder {
        <WebhookReceiverActivateBuilder as Default>::default()
    }
}

/// Builder of [`WebhookReceiverActivate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type WebhookReceiverActivateBuilder = BodyBuilder<WebhookReceiverActivate>;

record!(WebhookReceiverActivate {});

/// A page of [`WebhookReceiver`] records.
pub type WebhookReceiverCollection = Collection<WebhookReceiver>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum WebhookReceiversListTag {}
}

/// Your URLs that receive webhook events, and their activation.
///
/// Returned by [`Client::webhook_receivers`](crate::Client::webhook_receivers).
#[derive(Clone, Debug)]
pub struct WebhookReceivers {
    pub(crate) handle: Handle,
}

impl WebhookReceivers {
    /// Lists webhook receivers.
    ///
    /// Public client code makes this call, but no filter and no response is known; the
    /// page is assumed to look like those of other lists.
    ///
    /// `GET /WebhookReceivers` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.webhook_receivers().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_receivers_list")]
    #[doc(alias = "GET /WebhookReceivers")]
    pub fn list(&self) -> WebhookReceiversList {
        ListRequest::from_call(self.handle.call(&registry::WEBHOOK_RECEIVERS_LIST))
    }

    /// Creates a webhook receiver.
    ///
    /// Registers one of your URLs, which must be reachable already: Rev.io immediately
    /// posts a confirmation code to it in the header `X-Hook-Secret`. Respond with 200
    /// and echo the header to activate the receiver, or respond with 200 and activate
    /// it later. No notification is sent before that; subscriptions determine the
    /// events. Webhooks are said not to work in the sandbox.
    ///
    /// `POST /WebhookReceivers` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::webhook_receivers::WebhookReceiverCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = WebhookReceiverCreate::builder()
    ///     .url("https://example.com/hook")
    ///     .description("Inventory events")
    ///     .build()?;
    /// let created = client.webhook_receivers().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_receivers_create")]
    #[doc(alias = "POST /WebhookReceivers")]
    pub fn create(
        &self,
        body: impl Into<WebhookReceiverCreate>,
    ) -> WebhookReceiversCreate {
        let call = self.handle.call(&registry::WEBHOOK_RECEIVERS_CREATE);
        let call = call.body::<WebhookReceiverCreate>(body);
        call.into_request()
    }

    /// Gets a webhook receiver.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /WebhookReceivers/{webhook_receiver_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let webhook_receiver = client.webhook_receivers().get(17).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_receivers_get")]
    #[doc(alias = "GET /WebhookReceivers/{webhook_receiver_id}")]
    pub fn get(
        &self,
        webhook_receiver_id: impl Into<WebhookReceiverId>,
    ) -> WebhookReceiversGet {
        let call = self.handle.call(&registry::WEBHOOK_RECEIVERS_GET);
        let wire = "webhook_receiver_id";
        let call = call.path_param::<WebhookReceiverId>(wire, webhook_receiver_id);
        call.into_request()
    }

    /// Deletes a webhook receiver.
    ///
    /// The notifications of all its subscriptions stop; what happens to the
    /// subscriptions themselves is unknown.
    ///
    /// `DELETE /WebhookReceivers/{webhook_receiver_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.webhook_receivers().delete(17).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_receivers_delete")]
    #[doc(alias = "DELETE /WebhookReceivers/{webhook_receiver_id}")]
    pub fn delete(
        &self,
        webhook_receiver_id: impl Into<WebhookReceiverId>,
    ) -> WebhookReceiversDelete {
        let call = self.handle.call(&registry::WEBHOOK_RECEIVERS_DELETE);
        let wire = "webhook_receiver_id";
        let call = call.path_param::<WebhookReceiverId>(wire, webhook_receiver_id);
        call.into_request()
    }

    /// Activates a webhook receiver.
    ///
    /// Activates a receiver that responded to its confirmation code with 200 alone; one
    /// that echoed the header `X-Hook-Secret` is active already. Rev.io's public
    /// documentation describes this flow and says that the receiver's id and the code
    /// are sent. Where the code goes is unknown, and public client code sends no body:
    /// echoing the header is better documented.
    ///
    /// `POST /WebhookReceivers/{webhook_receiver_id}/activate` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.webhook_receivers().activate(17).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhook_receivers_activate")]
    #[doc(alias = "POST /WebhookReceivers/{webhook_receiver_id}/activate")]
    pub fn activate(
        &self,
        webhook_receiver_id: impl Into<WebhookReceiverId>,
    ) -> WebhookReceiversActivate {
        let call = self.handle.call(&registry::WEBHOOK_RECEIVERS_ACTIVATE);
        let wire = "webhook_receiver_id";
        let call = call.path_param::<WebhookReceiverId>(wire, webhook_receiver_id);
        WebhookReceiversActivate(call)
    }
}

/// Request builder of [`WebhookReceivers::list`]. Its other methods are those of
/// [`ListRequest`].
pub type WebhookReceiversList =
    ListRequest<WebhookReceiver, tag::WebhookReceiversListTag>;

/// Request builder of [`WebhookReceivers::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type WebhookReceiversCreate = revio_runtime::Request<Created<WebhookReceiverId>>;

/// Request builder of [`WebhookReceivers::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type WebhookReceiversGet = revio_runtime::Request<WebhookReceiver>;

/// Request builder of [`WebhookReceivers::delete`]. Its methods are those of
/// [`Request`](crate::Request).
pub type WebhookReceiversDelete = revio_runtime::Request<Done>;

/// Request builder of [`WebhookReceivers::activate`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct WebhookReceiversActivate(Call);

impl WebhookReceiversActivate {
    /// May be omitted, as in public client code.
    pub fn body(self, body: impl Into<WebhookReceiverActivate>) -> Self {
        Self(self.0.body::<WebhookReceiverActivate>(body))
    }
}

call!(WebhookReceiversActivate => Done);
