// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What has been said on a ticket, entry by entry.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](TicketJournals::list) | List ticket journals. | `GET /TicketJournals` | observed |
//! | [`create`](TicketJournals::create) | Create a ticket journal. | `POST /TicketJournals` | observed |
//! | [`get`](TicketJournals::get) | Get a ticket journal. | `GET /TicketJournals/{ticket_journal_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{TicketId, TicketJournalId, UserId};
use revio_runtime::{
    BodyBuilder, Call, Created, Extra, Handle, NaiveDateTime, Result, Value, call,
    paged_call, placeholder, record,
};

/// What has been said on a ticket, entry by entry.
///
/// Made by [`Client::ticket_journals`](crate::Client::ticket_journals).
#[derive(Clone, Debug)]
pub struct TicketJournals {
    handle: Handle,
}

impl TicketJournals {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List ticket journals.
    ///
    /// Pages through the journals of all tickets. `created_date_start` fetches what is
    /// new since the last run, not what has changed. No filter by ticket is known;
    /// `ticket_id` is worth a try, but filters that the server does not know seem to be
    /// ignored, so check what comes back.
    ///
    /// `GET /TicketJournals` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.ticket_journals().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> TicketJournalsList {
        self.handle.call(&registry::TICKET_JOURNALS_LIST).into()
    }

    /// Create a ticket journal.
    ///
    /// Writes an entry into the journal of a ticket. It can send e-mail, see
    /// `email_copy_to_group`. No idempotency key is known: after a timeout, look for
    /// the entry before sending it again.
    ///
    /// `POST /TicketJournals` · evidence observed (seen in use by others)
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
    pub fn create(&self, body: impl Into<TicketJournalCreate>) -> TicketJournalsCreate {
        let mut call = self.handle.call(&registry::TICKET_JOURNALS_CREATE);
        call.carry::<TicketJournalCreate>(body);
        call.into()
    }

    /// Get a ticket journal.
    ///
    /// Reads one journal entry. The Tray connector lists the operation; that this is
    /// its path is convention.
    ///
    /// `GET /TicketJournals/{ticket_journal_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let ticket_journal = client.ticket_journals().get(3301).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        ticket_journal_id: impl Into<TicketJournalId>,
    ) -> TicketJournalsGet {
        let mut call = self.handle.call(&registry::TICKET_JOURNALS_GET);
        call.path::<TicketJournalId>("ticket_journal_id", ticket_journal_id);
        call.into()
    }
}

/// A call of [`TicketJournals::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketJournalsList {
    call: Call,
}

impl TicketJournalsList {
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

    /// Only records created from this time on.
    ///
    /// `search.created_date_start` in the query.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_start", value);
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

paged_call!(TicketJournalsList => TicketJournalCollection);

/// A call of [`TicketJournals::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketJournalsCreate {
    call: Call,
}

call!(TicketJournalsCreate => Created<TicketJournalId>);

/// A call of [`TicketJournals::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketJournalsGet {
    call: Call,
}

call!(TicketJournalsGet => TicketJournal);

/// A page of [`TicketJournal`] records.
pub type TicketJournalCollection = Collection<TicketJournal>;

/// One entry in the journal of a ticket.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct TicketJournal {
    /// A [`TicketJournalId`]; evidence: observed.
    pub ticket_journal_id: TicketJournalId,
    /// A [`TicketId`]; evidence: observed.
    pub ticket_id: Option<TicketId>,
    /// Text; evidence: observed.
    pub message: Option<String>,
    /// Not sent with a new entry, which has `visible_in_agent_portal`. How the two go
    /// together is not known.
    pub is_public: Option<bool>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl TicketJournal {
    /// A record with nothing but what it must have.
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

/// An entry to write. A public client sends these members; only `created_by` is
/// known to be optional, and none is known to be required. Set ticket and message
/// in any case.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct TicketJournalCreate {
    /// Text; evidence: observed.
    pub message: Option<String>,
    /// A [`TicketId`]; evidence: observed.
    pub ticket_id: Option<TicketId>,
    /// An entry that is read has `is_public` instead.
    pub visible_in_agent_portal: Option<bool>,
    /// Sends the entry by e-mail as well, to a group that is presumably the one in
    /// charge of the ticket.
    pub email_copy_to_group: Option<bool>,
    /// May be left out.
    pub created_by: Option<UserId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl TicketJournalCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> TicketJournalCreateBuilder {
        TicketJournalCreateBuilder::default()
    }
}

/// Makes a [`TicketJournalCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct TicketJournalCreateBuilder {
    inner: BodyBuilder<TicketJournalCreate>,
}

impl TicketJournalCreateBuilder {
    /// Text; evidence: observed.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("message");
        body.message = Some(value.into());
        self
    }

    /// A [`TicketId`]; evidence: observed.
    pub fn ticket_id(mut self, value: impl Into<TicketId>) -> Self {
        let body = self.inner.set("ticket_id");
        body.ticket_id = Some(value.into());
        self
    }

    /// An entry that is read has `is_public` instead.
    pub fn visible_in_agent_portal(mut self, value: bool) -> Self {
        let body = self.inner.set("visible_in_agent_portal");
        body.visible_in_agent_portal = Some(value);
        self
    }

    /// Sends the entry by e-mail as well, to a group that is presumably the one in
    /// charge of the ticket.
    pub fn email_copy_to_group(mut self, value: bool) -> Self {
        let body = self.inner.set("email_copy_to_group");
        body.email_copy_to_group = Some(value);
        self
    }

    /// May be left out.
    pub fn created_by(mut self, value: impl Into<UserId>) -> Self {
        let body = self.inner.set("created_by");
        body.created_by = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<TicketJournalCreate> {
        Ok(self.inner.build()?)
    }
}

record!(TicketJournalCreate {
    "message" => message,
    "ticket_id" => ticket_id,
    "visible_in_agent_portal" => visible_in_agent_portal,
    "email_copy_to_group" => email_copy_to_group,
    "created_by" => created_by,
});
