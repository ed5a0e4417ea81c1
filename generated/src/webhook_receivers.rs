// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! URLs of yours that Rev.io posts events to, and their activation.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](WebhookReceivers::list) | List webhook receivers. | `GET /WebhookReceivers` | observed |
//! | [`create`](WebhookReceivers::create) | Create a webhook receiver. | `POST /WebhookReceivers` | observed |
//! | [`get`](WebhookReceivers::get) | Get a webhook receiver. | `GET /WebhookReceivers/{webhook_receiver_id}` | inferred |
//! | [`delete`](WebhookReceivers::delete) | Delete a webhook receiver. | `DELETE /WebhookReceivers/{webhook_receiver_id}` | observed |
//! | [`activate`](WebhookReceivers::activate) | Activate a webhook receiver. | `POST /WebhookReceivers/{webhook_receiver_id}/activate` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::WebhookReceiverId;
use revio_runtime::{
    BodyBuilder, Call, Created, Done, Extra, Handle, Result, Value, call, paged_call,
    placeholder, record,
};

/// URLs of yours that Rev.io posts events to, and their activation.
///
/// Made by [`Client::webhook_receivers`](crate::Client::webhook_receivers).
#[derive(Clone, Debug)]
pub struct WebhookReceivers {
    handle: Handle,
}

impl WebhookReceivers {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List webhook receivers.
    ///
    /// Pages through the registered receivers. Public client code has the call, but no
    /// filter and no answer has been seen; that a page looks like those of other lists
    /// is assumed.
    ///
    /// `GET /WebhookReceivers` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.webhook_receivers().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> WebhookReceiversList {
        self.handle.call(&registry::WEBHOOK_RECEIVERS_LIST).into()
    }

    /// Create a webhook receiver.
    ///
    /// Registers a URL of yours, which has to be up already: a POST with a confirmation
    /// code in the header `X-Hook-Secret` comes at once. Answer it with 200 and echo
    /// the header to activate the receiver, or answer 200 and activate it later. No
    /// notification comes before that; what they are about is up to subscriptions.
    /// Webhooks are said not to work in the sandbox.
    ///
    /// `POST /WebhookReceivers` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::webhook_receivers::WebhookReceiverCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = WebhookReceiverCreate::builder()
    ///     .url("https://example.com/hook")
    ///     .build()?;
    /// let created = client.webhook_receivers().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        body: impl Into<WebhookReceiverCreate>,
    ) -> WebhookReceiversCreate {
        let mut call = self.handle.call(&registry::WEBHOOK_RECEIVERS_CREATE);
        call.carry::<WebhookReceiverCreate>(body);
        call.into()
    }

    /// Get a webhook receiver.
    ///
    /// Reads one webhook receiver. Only convention speaks for this call; no source
    /// shows it. Listing them is the safer way.
    ///
    /// `GET /WebhookReceivers/{webhook_receiver_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let webhook_receiver = client.webhook_receivers().get(17).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        webhook_receiver_id: impl Into<WebhookReceiverId>,
    ) -> WebhookReceiversGet {
        let mut call = self.handle.call(&registry::WEBHOOK_RECEIVERS_GET);
        call.path::<WebhookReceiverId>("webhook_receiver_id", webhook_receiver_id);
        call.into()
    }

    /// Delete a webhook receiver.
    ///
    /// Removes a receiver. The notifications of all its subscriptions stop; what
    /// becomes of the subscriptions themselves is not known.
    ///
    /// `DELETE /WebhookReceivers/{webhook_receiver_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.webhook_receivers().delete(17).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        webhook_receiver_id: impl Into<WebhookReceiverId>,
    ) -> WebhookReceiversDelete {
        let mut call = self.handle.call(&registry::WEBHOOK_RECEIVERS_DELETE);
        call.path::<WebhookReceiverId>("webhook_receiver_id", webhook_receiver_id);
        call.into()
    }

    /// Activate a webhook receiver.
    ///
    /// Activates a receiver that answered the post of its confirmation code with 200
    /// alone; one that echoed the header `X-Hook-Secret` is active already. Rev.io's
    /// public documentation has this flow and says that the receiver's id and the code
    /// are sent. Where the code goes is not known, and public client code sends no
    /// body: echoing the header is the better documented way.
    ///
    /// `POST /WebhookReceivers/{webhook_receiver_id}/activate` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.webhook_receivers().activate(17).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn activate(
        &self,
        webhook_receiver_id: impl Into<WebhookReceiverId>,
    ) -> WebhookReceiversActivate {
        let mut call = self.handle.call(&registry::WEBHOOK_RECEIVERS_ACTIVATE);
        call.path::<WebhookReceiverId>("webhook_receiver_id", webhook_receiver_id);
        call.into()
    }
}

/// A call of [`WebhookReceivers::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookReceiversList {
    call: Call,
}

impl WebhookReceiversList {
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

paged_call!(WebhookReceiversList => WebhookReceiverCollection);

/// A call of [`WebhookReceivers::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookReceiversCreate {
    call: Call,
}

call!(WebhookReceiversCreate => Created<WebhookReceiverId>);

/// A call of [`WebhookReceivers::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookReceiversGet {
    call: Call,
}

call!(WebhookReceiversGet => WebhookReceiver);

/// A call of [`WebhookReceivers::delete`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookReceiversDelete {
    call: Call,
}

call!(WebhookReceiversDelete => Done);

/// A call of [`WebhookReceivers::activate`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WebhookReceiversActivate {
    call: Call,
}

impl WebhookReceiversActivate {
    /// May be left out, as public client code does.
    pub fn body(mut self, body: impl Into<WebhookReceiverActivate>) -> Self {
        self.call.carry::<WebhookReceiverActivate>(body);
        self
    }
}

call!(WebhookReceiversActivate => Done);

/// A page of [`WebhookReceiver`] records.
pub type WebhookReceiverCollection = Collection<WebhookReceiver>;

/// A URL that Rev.io posts notifications to, once it has been activated. No such
/// record has been seen: the key is named after the one in a subscription, the
/// other members are those that are sent to make a receiver.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReceiver {
    /// A [`WebhookReceiverId`]; evidence: inferred.
    pub webhook_receiver_id: WebhookReceiverId,
    /// Gets the confirmation code first and notifications later.
    pub url: Option<String>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl WebhookReceiver {
    /// A record with nothing but what it must have.
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

/// A receiver to register. Public client code sends both members; none of them is
/// known to be required. Without a URL there is nobody to notify.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReceiverCreate {
    /// Gets the confirmation code first, right after registration, and notifications
    /// later.
    pub url: Option<String>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl WebhookReceiverCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> WebhookReceiverCreateBuilder {
        WebhookReceiverCreateBuilder::default()
    }
}

/// Makes a [`WebhookReceiverCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct WebhookReceiverCreateBuilder {
    inner: BodyBuilder<WebhookReceiverCreate>,
}

impl WebhookReceiverCreateBuilder {
    /// Gets the confirmation code first, right after registration, and notifications
    /// later.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("url");
        body.url = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<WebhookReceiverCreate> {
        Ok(self.inner.build()?)
    }
}

record!(WebhookReceiverCreate {
    "url" => url,
    "description" => description,
});

/// What late activation sends. By Rev.io's public documentation the confirmation
/// code goes with it, but its key and place are not known, so this is an open
/// object. Keep the code out of logs.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReceiverActivate {
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl WebhookReceiverActivate {
    /// Starts a body with nothing in it.
    pub fn builder() -> WebhookReceiverActivateBuilder {
        WebhookReceiverActivateBuilder::default()
    }
}

/// Makes a [`WebhookReceiverActivate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct WebhookReceiverActivateBuilder {
    inner: BodyBuilder<WebhookReceiverActivate>,
}

impl WebhookReceiverActivateBuilder {
    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<WebhookReceiverActivate> {
        Ok(self.inner.build()?)
    }
}

record!(WebhookReceiverActivate {});
