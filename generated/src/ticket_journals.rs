// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! What has been said on a ticket, entry by entry.
//!
//! # Records
//!
//! - [`TicketJournal`]: One entry in the journal of a ticket.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](TicketJournals::list) | Lists ticket journals. | `GET /TicketJournals` | observed |
//! | [`create`](TicketJournals::create) | Creates a ticket journal. | `POST /TicketJournals` | observed |
//! | [`get`](TicketJournals::get) | Gets a ticket journal. | `GET /TicketJournals/{ticket_journal_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`TicketJournalsList`], [`TicketJournalsCreate`],
//! [`TicketJournalsGet`].
//!
//! Request bodies: [`TicketJournalCreateBuilder`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{TicketId, TicketJournalId, UserId};
use revio_runtime::{
    Call, Created, Draft, Extra, Handle, NaiveDateTime, Result, Value, blank, call,
    paged_call, record,
};

/// One entry in the journal of a ticket.
///
/// Evidence: [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct TicketJournal {
    pub ticket_journal_id: TicketJournalId,
    pub ticket_id: Option<TicketId>,
    pub message: Option<String>,
    /// Not sent with a new entry, which has `visible_in_agent_portal`. How the two go
    /// together is not known.
    pub is_public: Option<bool>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl TicketJournal {
    /// Creates a record with only its required fields set.
    pub fn new(ticket_journal_id: impl Into<TicketJournalId>) -> Self {
        let mut record: Self = blank();
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

/// An entry to write. A public client sends these members; only `created_by` is
/// known to be optional, and none is known to be required. Set ticket and message
/// in any case.
///
/// Evidence: [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct TicketJournalCreate {
    pub message: Option<String>,
    pub ticket_id: Option<TicketId>,
    /// An entry that is read has `is_public` instead.
    pub visible_in_agent_portal: Option<bool>,
    /// Sends the entry by e-mail as well, to a group that is presumably the one in
    /// charge of the ticket.
    pub email_copy_to_group: Option<bool>,
    /// May be left out.
    pub created_by: Option<UserId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl TicketJournalCreate {
    /// Starts an empty body.
    pub fn builder() -> TicketJournalCreateBuilder {
        TicketJournalCreateBuilder::default()
    }
}

/// Builder of [`TicketJournalCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct TicketJournalCreateBuilder {
    draft: Draft<TicketJournalCreate>,
}

impl TicketJournalCreateBuilder {
    pub fn message(mut self, value: impl Into<String>) -> Self {
        let body = self.draft.set("message");
        body.message = Some(value.into());
        self
    }

    pub fn ticket_id(mut self, value: impl Into<TicketId>) -> Self {
        let body = self.draft.set("ticket_id");
        body.ticket_id = Some(value.into());
        self
    }

    /// An entry that is read has `is_public` instead.
    pub fn visible_in_agent_portal(mut self, value: bool) -> Self {
        let body = self.draft.set("visible_in_agent_portal");
        body.visible_in_agent_portal = Some(value);
        self
    }

    /// Sends the entry by e-mail as well, to a group that is presumably the one in
    /// charge of the ticket.
    pub fn email_copy_to_group(mut self, value: bool) -> Self {
        let body = self.draft.set("email_copy_to_group");
        body.email_copy_to_group = Some(value);
        self
    }

    /// May be left out.
    pub fn created_by(mut self, value: impl Into<UserId>) -> Self {
        let body = self.draft.set("created_by");
        body.created_by = Some(value.into());
        self
    }

    /// Adds a field that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.draft.extra(name, value);
        self
    }

    /// Builds the body. Fails with the names of all missing required fields.
    pub fn build(self) -> Result<TicketJournalCreate> {
        self.draft.finish()
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

/// What has been said on a ticket, entry by entry.
///
/// Returned by [`Client::ticket_journals`](crate::Client::ticket_journals).
#[derive(Clone, Debug)]
pub struct TicketJournals {
    handle: Handle,
}

impl TicketJournals {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists ticket journals.
    ///
    /// Pages through the journals of all tickets. `created_date_start` fetches what is
    /// new since the last run, not what has changed. No filter by ticket is known;
    /// `ticket_id` is worth a try, but filters that the server does not know seem to be
    /// ignored, so check what comes back.
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
        self.handle.call(&registry::TICKET_JOURNALS_LIST).into()
    }

    /// Creates a ticket journal.
    ///
    /// Writes an entry into the journal of a ticket. It can send e-mail, see
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
        let mut call = self.handle.call(&registry::TICKET_JOURNALS_CREATE);
        call.carry::<TicketJournalCreate>(body);
        call.into()
    }

    /// Gets a ticket journal.
    ///
    /// Reads one journal entry. The Tray connector lists the operation; that this is
    /// its path is convention.
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
        let mut call = self.handle.call(&registry::TICKET_JOURNALS_GET);
        call.path::<TicketJournalId>("ticket_journal_id", ticket_journal_id);
        call.into()
    }
}

/// Request builder of [`TicketJournals::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct TicketJournalsList {
    call: Call,
}

impl TicketJournalsList {
    /// Number of the page, counted from 1. See [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. See [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }

    /// Only records created from this time on.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Name of the member to order by, ascending; put `-` in front for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.sort", value);
        self
    }
}

paged_call!(TicketJournalsList => TicketJournalCollection);

/// Request builder of [`TicketJournals::create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct TicketJournalsCreate {
    call: Call,
}

call!(TicketJournalsCreate => Created<TicketJournalId>);

/// Request builder of [`TicketJournals::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct TicketJournalsGet {
    call: Call,
}

call!(TicketJournalsGet => TicketJournal);
