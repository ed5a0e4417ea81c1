// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Notes about customers, orders, requests and tasks.
//!
//! # Records
//!
//! - [`Note`]: A note about a customer, and possibly about one of its orders,
//!   requests or tasks.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Notes::list) | Lists notes. | `GET /Notes` | observed |
//! | [`create`](Notes::create) | Creates a note. | `POST /Notes` | official |
//! | [`get`](Notes::get) | Gets a note. | `GET /Notes/{note_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`NotesList`], [`NotesCreate`], [`NotesGet`].
//!
//! Request bodies: [`NoteCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, NoteId, NoteTypeId, OrderId, RequestId, TaskId, UserId};
use revio_runtime::{
    Created, Extra, FindSent, Handle, NaiveDateTime, OneOrNone, placeholder, record,
};

/// A note about a customer, and possibly about one of its orders, requests or
/// tasks.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct Note {
    /// **Evidence:** [observed](crate::guide::evidence).
    pub note_id: NoteId,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub subject: Option<String>,
    /// The text of the note.
    pub body: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_date: Option<NaiveDateTime>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_by: Option<UserId>,
    pub customer_id: Option<CustomerId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub order_id: Option<OrderId>,
    /// Not known to be sent with a new note.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub request_id: Option<RequestId>,
    /// Not known to be sent with a new note.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub task_id: Option<TaskId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub note_type_id: Option<NoteTypeId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Note {
    /// Creates a record with only its required fields set.
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

/// Request body for creating a note. Rev.io's published example has only
/// `customer_id` and `body`, and its example of a failing request lacks the
/// customer.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct NoteCreate {
    pub customer_id: CustomerId,
    /// The text of the note.
    pub body: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub subject: Option<String>,
    /// An order of the customer.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub order_id: Option<OrderId>,
    /// May be omitted.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub note_type_id: Option<NoteTypeId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl NoteCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> NoteCreateBuilder {
        <NoteCreateBuilder as Default>::default()
    }
}

/// Builder of [`NoteCreate`]. Its other methods are those of [`BodyBuilder`].
pub type NoteCreateBuilder = BodyBuilder<NoteCreate>;

impl NoteCreateBuilder {
    /// **Required.**
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }

    /// The text of the note.
    pub fn body<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("body").body = value.into_option();
        self
    }

    /// **Evidence:** [observed](crate::guide::evidence).
    pub fn subject<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("subject").subject = value.into_option();
        self
    }

    /// An order of the customer.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fn order_id<T>(mut self, value: impl OneOrNone<OrderId, T>) -> Self {
        self.inner.set("order_id").order_id = value.into_option();
        self
    }

    /// May be omitted.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fn note_type_id<T>(mut self, value: impl OneOrNone<NoteTypeId, T>) -> Self {
        self.inner.set("note_type_id").note_type_id = value.into_option();
        self
    }
}

record!(NoteCreate {
    "customer_id" => customer_id,
    "body" => body,
    "subject" => subject,
    "order_id" => order_id,
    "note_type_id" => note_type_id,
});

/// A page of [`Note`] records.
pub type NoteCollection = Collection<Note>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum NotesListTag {}
}

/// Notes about customers, orders, requests and tasks.
///
/// Returned by [`Client::notes`](crate::Client::notes).
#[derive(Clone, Debug)]
pub struct Notes {
    pub(crate) handle: Handle,
}

impl Notes {
    /// Lists notes.
    ///
    /// Use `created_date_start` to fetch notes created since the last run; it misses
    /// changes to older ones.
    ///
    /// `GET /Notes` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.notes().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "notes_list")]
    #[doc(alias = "GET /Notes")]
    pub fn list(&self) -> NotesList {
        ListRequest::from_call(self.handle.call(&registry::NOTES_LIST))
    }

    /// Creates a note.
    ///
    /// Adds a note to a customer. Rev.io's public documentation shows the call with
    /// `customer_id` and `body`; the other fields come from public client code.
    ///
    /// `POST /Notes` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::notes::NoteCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = NoteCreate::builder()
    ///     .customer_id(1001)
    ///     .build()?;
    /// let created = client.notes().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "notes_create")]
    #[doc(alias = "POST /Notes")]
    pub fn create(&self, body: impl Into<NoteCreate>) -> NotesCreate {
        let call = self.handle.call(&registry::NOTES_CREATE);
        let call = call.body::<NoteCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `since`, and returns those that have the
    /// values of the body in `customer_id` and `subject`. Each is a candidate, not a
    /// proof: another request may have created it. If there is none, the server may
    /// still be processing the request. See [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &NoteCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<Note> {
        let list = self.handle.call(&registry::NOTES_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [];
        let compared = ["customer_id", "subject"];
        FindSent::new::<NoteCollection>(list, body, &filters, &compared)
    }

    /// Gets a note.
    ///
    /// Inferred from the `Location` of a new note in Rev.io's published example; no
    /// public source shows this call.
    ///
    /// `GET /Notes/{note_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let note = client.notes().get(1013).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "notes_get")]
    #[doc(alias = "GET /Notes/{note_id}")]
    pub fn get(&self, note_id: impl Into<NoteId>) -> NotesGet {
        let call = self.handle.call(&registry::NOTES_GET);
        let call = call.path_param::<NoteId>("note_id", note_id);
        call.into_request()
    }
}

/// Request builder of [`Notes::list`]. Its other methods are those of
/// [`ListRequest`].
pub type NotesList = ListRequest<Note, tag::NotesListTag>;

impl NotesList {
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

/// Request builder of [`Notes::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type NotesCreate = revio_runtime::Request<Created<NoteId>>;

/// Request builder of [`Notes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type NotesGet = revio_runtime::Request<Note>;
