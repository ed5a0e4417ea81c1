// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Remarks filed under a customer, an order, a request or a task.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Notes::list) | List notes. | `GET /Notes` | observed |
//! | [`create`](Notes::create) | Create a note. | `POST /Notes` | official |
//! | [`get`](Notes::get) | Get a note. | `GET /Notes/{note_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, NoteId, NoteTypeId, OrderId, RequestId, TaskId, UserId};
use revio_runtime::{
    BodyBuilder, Call, Created, Extra, Handle, NaiveDateTime, Result, Value, call,
    paged_call, placeholder, record,
};

/// Remarks filed under a customer, an order, a request or a task.
///
/// Made by [`Client::notes`](crate::Client::notes).
#[derive(Clone, Debug)]
pub struct Notes {
    handle: Handle,
}

impl Notes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List notes.
    ///
    /// Pages through the notes. `created_date_start` fetches what is new since the last
    /// run, not what has changed.
    ///
    /// `GET /Notes` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.notes().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> NotesList {
        self.handle.call(&registry::NOTES_LIST).into()
    }

    /// Create a note.
    ///
    /// Files a note under a customer. Rev.io's public documentation shows the call with
    /// `customer_id` and `body`; the other members come from public client code.
    ///
    /// `POST /Notes` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::notes::NoteCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = NoteCreate::builder()
    ///     .customer_id(1001)
    ///     .body("Technician booked.")
    ///     .subject("Visit")
    ///     .order_id(4001)
    ///     .note_type_id(2)
    ///     .build()?;
    /// let created = client.notes().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<NoteCreate>) -> NotesCreate {
        let mut call = self.handle.call(&registry::NOTES_CREATE);
        call.carry::<NoteCreate>(body);
        call.into()
    }

    /// Get a note.
    ///
    /// Reads one note. No source shows this call: it is concluded from the `Location`
    /// that a new note has in Rev.io's published example.
    ///
    /// `GET /Notes/{note_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let note = client.notes().get(1013).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, note_id: impl Into<NoteId>) -> NotesGet {
        let mut call = self.handle.call(&registry::NOTES_GET);
        call.path::<NoteId>("note_id", note_id);
        call.into()
    }
}

/// A call of [`Notes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NotesList {
    call: Call,
}

impl NotesList {
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

paged_call!(NotesList => NoteCollection);

/// A call of [`Notes::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NotesCreate {
    call: Call,
}

call!(NotesCreate => Created<NoteId>);

/// A call of [`Notes::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NotesGet {
    call: Call,
}

call!(NotesGet => Note);

/// A page of [`Note`] records.
pub type NoteCollection = Collection<Note>;

/// A remark about a customer, and perhaps about one of its orders, requests or
/// tasks.
#[derive(Clone)]
#[non_exhaustive]
pub struct Note {
    /// A [`NoteId`]; evidence: observed.
    pub note_id: NoteId,
    /// Text; evidence: observed.
    pub subject: Option<String>,
    /// The text of the note.
    pub body: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A [`CustomerId`]; evidence: official.
    pub customer_id: Option<CustomerId>,
    /// An [`OrderId`]; evidence: observed.
    pub order_id: Option<OrderId>,
    /// Not known to be sent with a new note.
    ///
    /// Evidence: observed.
    pub request_id: Option<RequestId>,
    /// Not known to be sent with a new note.
    ///
    /// Evidence: observed.
    pub task_id: Option<TaskId>,
    /// A [`NoteTypeId`]; evidence: observed.
    pub note_type_id: Option<NoteTypeId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Note {
    /// A record with nothing but what it must have.
    pub fn new(note_id: impl Into<NoteId>) -> Self {
        let mut record: Self = placeholder();
        record.note_id = note_id.into();
        record
    }
}

record!(Note {
    "note_id" => note_id,
    "subject" => subject,
    "body" => body,
    "created_date" => created_date,
    "created_by" => created_by,
    "customer_id" => customer_id,
    "order_id" => order_id,
    "request_id" => request_id,
    "task_id" => task_id,
    "note_type_id" => note_type_id,
});

/// A note to write. Rev.io's published example has `customer_id` and `body` alone;
/// none of the members is known to be required.
#[derive(Clone)]
#[non_exhaustive]
pub struct NoteCreate {
    /// A [`CustomerId`]; evidence: official.
    pub customer_id: Option<CustomerId>,
    /// The text of the note.
    pub body: Option<String>,
    /// Text; evidence: observed.
    pub subject: Option<String>,
    /// An order of the customer.
    ///
    /// Evidence: observed.
    pub order_id: Option<OrderId>,
    /// May be left out.
    ///
    /// Evidence: observed.
    pub note_type_id: Option<NoteTypeId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl NoteCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> NoteCreateBuilder {
        NoteCreateBuilder::default()
    }
}

/// Makes a [`NoteCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct NoteCreateBuilder {
    inner: BodyBuilder<NoteCreate>,
}

impl NoteCreateBuilder {
    /// A [`CustomerId`]; evidence: official.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Some(value.into());
        self
    }

    /// The text of the note.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("body");
        body.body = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("subject");
        body.subject = Some(value.into());
        self
    }

    /// An order of the customer.
    ///
    /// Evidence: observed.
    pub fn order_id(mut self, value: impl Into<OrderId>) -> Self {
        let body = self.inner.set("order_id");
        body.order_id = Some(value.into());
        self
    }

    /// May be left out.
    ///
    /// Evidence: observed.
    pub fn note_type_id(mut self, value: impl Into<NoteTypeId>) -> Self {
        let body = self.inner.set("note_type_id");
        body.note_type_id = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<NoteCreate> {
        Ok(self.inner.build()?)
    }
}

record!(NoteCreate {
    "customer_id" => customer_id,
    "body" => body,
    "subject" => subject,
    "order_id" => order_id,
    "note_type_id" => note_type_id,
});
