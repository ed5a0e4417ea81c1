// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `events`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`list`](Events::list) | All events. | `GET /events` |
//! | [`newest`](Events::newest) | The newest events. | `GET /events/newest` |
//! | [`archive`](Events::archive) | Events that have ended. | `GET /events/archive` |
//! | [`drafts`](Events::drafts) | Events to come. | `GET /events/drafts` |
//! | [`kinds`](Events::kinds) | All kinds. They fit on one page. | `GET /events/kinds` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`EventsList`], [`EventsNewest`],
//! [`EventsArchive`], [`EventsDrafts`], [`EventsKinds`].

use crate::registry;
use crate::types::{Archive, Event, EventPage};
use revio_runtime::{AnyInteger, Call, Handle, OneOrNone, followed_call};

/// Calls tagged `events`.
///
/// Returned by [`Client::events`](crate::Client::events).
#[derive(Clone, Debug)]
pub struct Events {
    pub(crate) handle: Handle,
}

impl Events {
    /// All events.
    ///
    /// `GET /events`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let page = client.events().list().limit(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events_list")]
    #[doc(alias = "GET /events")]
    pub fn list(&self) -> EventsList {
        EventsList(self.handle.call(&registry::EVENTS_LIST))
    }

    /// The newest events.
    ///
    /// `GET /events/newest`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let page = client.events().newest().limit(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events_newest")]
    #[doc(alias = "GET /events/newest")]
    pub fn newest(&self) -> EventsNewest {
        EventsNewest(self.handle.call(&registry::EVENTS_NEWEST))
    }

    /// Events that have ended.
    ///
    /// `GET /events/archive`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let page = client.events().archive().limit(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events_archive")]
    #[doc(alias = "GET /events/archive")]
    pub fn archive(&self) -> EventsArchive {
        EventsArchive(self.handle.call(&registry::EVENTS_ARCHIVE))
    }

    /// Events to come.
    ///
    /// `GET /events/drafts`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let page = client.events().drafts().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events_drafts")]
    #[doc(alias = "GET /events/drafts")]
    pub fn drafts(&self) -> EventsDrafts {
        EventsDrafts(self.handle.call(&registry::EVENTS_DRAFTS))
    }

    /// All kinds. They fit on one page.
    ///
    /// `GET /events/kinds`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let response = client.events().kinds().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "events_kinds")]
    #[doc(alias = "GET /events/kinds")]
    pub fn kinds(&self) -> EventsKinds {
        self.handle.call(&registry::EVENTS_KINDS).into_request()
    }
}

/// Request builder of [`Events::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct EventsList(Call);

impl EventsList {
    /// Sets the query parameter `after`.
    pub fn after<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("after", value))
    }

    /// Sets the query parameter `limit`.
    ///
    /// Allowed values: at least 1.
    pub fn limit<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self(self.0.param::<AnyInteger, _>("limit", value))
    }

    /// Sets the query parameter `kind`.
    pub fn kind<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("kind", value))
    }
}

followed_call!(EventsList => EventPage);

/// Request builder of [`Events::newest`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct EventsNewest(Call);

impl EventsNewest {
    /// Sets the query parameter `after`.
    pub fn after<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.param::<String, _>("after", value))
    }

    /// Sets the query parameter `limit`.
    ///
    /// Allowed values: at least 1.
    pub fn limit<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self(self.0.param::<AnyInteger, _>("limit", value))
    }
}

followed_call!(EventsNewest => Vec<Event>);

/// Request builder of [`Events::archive`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct EventsArchive(Call);

impl EventsArchive {
    /// Sets the query parameter `limit`.
    ///
    /// Allowed values: at least 1.
    pub fn limit<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self(self.0.param::<AnyInteger, _>("limit", value))
    }
}

followed_call!(EventsArchive => Archive);

/// Request builder of [`Events::drafts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct EventsDrafts(Call);

followed_call!(EventsDrafts => Vec<Event>);

/// Request builder of [`Events::kinds`]. Its methods are those of
/// [`Request`](crate::Request).
pub type EventsKinds = revio_runtime::Request<Vec<String>>;
