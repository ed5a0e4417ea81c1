// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Journal entries of tickets.
//!
//! # Records
//!
//! - [`TicketJournal`]: One entry in the journal of a ticket.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](TicketJournals::list) | Lists ticket journal entries. | `GET /TicketJournals` | observed |
//! | [`create`](TicketJournals::create) | Creates a ticket journal entry. | `POST /TicketJournals` | observed |
//! | [`get`](TicketJournals::get) | Gets a ticket journal entry. | `GET /TicketJournals/{ticket_journal_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`TicketJournalsList`], [`TicketJournalsCreate`],
//! [`TicketJournalsGet`].
//!
//! Request bodies: [`TicketJournalCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{TicketId, TicketJournalId, UserId};
use revio_runtime::{
    Created, Extra, FindSent, Handle, NaiveDateTime, OneOrNone, placeholder, record,
};

/// One entry in the journal of a ticket.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct TicketJournal {
    pub ticket_journal_id: TicketJournalId,
    pub ticket_id: Option<TicketId>,
    pub message: Option<String>,
    /// Not sent with a new entry, which has `visible_in_agent_portal`. How the two
    /// relate is unknown.
    pub is_public: Option<bool>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl TicketJournal {
    /// Creates a record with only its required fields set.
    pub fn new(ticket_journal_id: impl Into<TicketJournalId>) -> Self {
        let mut record: Self = placeholder();
        record.ticket_journal_id = ticket_journal_id.into();
        record
    }
}

record!(TicketJournal {
    "ticket_journal_id" => ticket_journal_id,
    "ticket_id" => ticket_id,
    "message" => message,
    "is_public" => is_public,
    "created_date" => created_date,
    "created_by" => created_by,
});

/// Request body for creating a journal entry. A public client sends these fields;
/// only `created_by` is known to be optional, and none is known to be required.
/// Always set ticket and message.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct TicketJournalCreate {
    pub message: Option<String>,
    pub ticket_id: Option<TicketId>,
    /// The journal entry record has `is_public` instead.
    pub visible_in_agent_portal: Option<bool>,
    /// Also sends the entry by e-mail to a group, presumably the one assigned to the
    /// ticket.
    pub email_copy_to_group: Option<bool>,
    /// May be omitted.
    pub created_by: Option<UserId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl TicketJournalCreate {
    /// Starts an empty body.
    pub fn builder() -> TicketJournalCreateBuilder {
        <TicketJournalCreateBuilder as Default>::default()
    }
}

/// Builder of [`TicketJournalCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type TicketJournalCreateBuilder = BodyBuilder<TicketJournalCreate>;

impl TicketJournalCreateBuilder {
    pub fn message<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("message").message = value.into_option();
        self
    }

    pub fn ticket_id<T>(mut self, value: impl OneOrNone<TicketId, T>) -> Self {
        self.inner.set("ticket_id").ticket_id = value.into_option();
        self
    }

    /// The journal entry record has `is_public` instead.
    pub fn visible_in_agent_portal<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        let body = self.inner.set("visible_in_agent_portal");
        body.visible_in_agent_portal = value.into_option();
        self
    }

    /// Also sends the entry by e-mail to a group, presumably the one assigned to the
    /// ticket.
    pub fn email_copy_to_group<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("email_copy_to_group").email_copy_to_group = value.into_option();
        self
    }

    /// May be omitted.
    pub fn created_by<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("created_by").created_by = value.into_option();
        self
    }
}

record!(TicketJournalCreate {
    "message" => message,
    "ticket_id" => ticket_id,
    "visible_in_agent_portal" => visible_in_agent_portal,
    "email_copy_to_group" => email_copy_to_group,
    "created_by" => created_by,
});

/// A page of [`TicketJournal`] records.
pub type TicketJournalCollection = Collection<TicketJournal>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum TicketJournalsListTag {}
}

/// Journal entries of tickets.
///
/// Returned by [`Client::ticket_journals`](crate::Client::ticket_journals).
#[derive(Clone, Debug)]
pub struct TicketJournals {
    pub(crate) handle: Handle,
}

impl TicketJournals {
    /// Lists ticket journal entries.
    ///
    /// Journal entries of all tickets. Use `created_date_start` to fetch entries
    /// created since the last run; it misses changes to older ones. No filter by ticket
    /// is known. `ticket_id` is worth a try, but the server seems to ignore unknown
    /// filters, so check the response.
    ///
    /// `GET /TicketJournals` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.ticket_journals().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ticket_journals_list")]
    #[doc(alias = "GET /TicketJournals")]
    pub fn list(&self) -> TicketJournalsList {
        ListRequest::from_call(self.handle.call(&registry::TICKET_JOURNALS_LIST))
    }

    /// Creates a ticket journal entry.
    ///
    /// Adds an entry to the journal of a ticket. It can send e-mail, see
    /// `email_copy_to_group`. No idempotency key is known: after a timeout, look for
    /// the entry before sending it again.
    ///
    /// `POST /TicketJournals` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::ticket_journals::TicketJournalCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = TicketJournalCreate::builder()
    ///     .message("status checked")
    ///     .ticket_id(1205)
    ///     .visible_in_agent_portal(true)
    ///     .email_copy_to_group(false)
    ///     .created_by(21)
    ///     .build()?;
    /// let created = client.ticket_journals().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ticket_journals_create")]
    #[doc(alias = "POST /TicketJournals")]
    pub fn create(&self, body: impl Into<TicketJournalCreate>) -> TicketJournalsCreate {
        let call = self.handle.call(&registry::TICKET_JOURNALS_CREATE);
        let call = call.body::<TicketJournalCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `since`, and returns those that have the
    /// values of the body in `ticket_id`. Each is a candidate, not a proof: another
    /// request may have created it. If there is none, the server may still be
    /// processing the request. See [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &TicketJournalCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<TicketJournal> {
        let list = self.handle.call(&registry::TICKET_JOURNALS_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [];
        let compared = ["ticket_id"];
        FindSent::new::<TicketJournalCollection>(list, body, &filters, &compared)
    }

    /// Gets a ticket journal entry.
    ///
    /// The Tray connector lists this operation; the path follows the naming convention.
    ///
    /// `GET /TicketJournals/{ticket_journal_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let ticket_journal = client.ticket_journals().get(3301).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ticket_journals_get")]
    #[doc(alias = "GET /TicketJournals/{ticket_journal_id}")]
    pub fn get(
        &self,
        ticket_journal_id: impl Into<TicketJournalId>,
    ) -> TicketJournalsGet {
        let call = self.handle.call(&registry::TICKET_JOURNALS_GET);
        let wire = "ticket_journal_id";
        let call = call.path_param::<TicketJournalId>(wire, ticket_journal_id);
        call.into_request()
    }
}

/// Request builder of [`TicketJournals::list`]. Its other methods are those of
/// [`ListRequest`].
pub type TicketJournalsList = ListRequest<TicketJournal, tag::TicketJournalsListTag>;

impl TicketJournalsList {
    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.created_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

/// Request builder of [`TicketJournals::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TicketJournalsCreate = revio_runtime::Request<Created<TicketJournalId>>;

/// Request builder of [`TicketJournals::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TicketJournalsGet = revio_runtime::Request<TicketJournal>;
