// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Problems that customers have, and how far the work on them has come.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Tickets::list) | List tickets. | `GET /Tickets` | observed |
//! | [`create`](Tickets::create) | Create a ticket. | `POST /Tickets` | observed |
//! | [`get`](Tickets::get) | Get a ticket. | `GET /Tickets/{ticket_id}` | observed |
//! | [`update`](Tickets::update) | Change members of a ticket. | `PATCH /Tickets/{ticket_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, PriorityId, TicketId, TicketStepId, TicketTypeId,
    UserGroupId, UserId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Done, Extra, Handle, NaiveDateTime, Result, Value, call,
    custom_field_labels, open_enum, paged_call, patch_call, placeholder, record,
};

/// Problems that customers have, and how far the work on them has come.
///
/// Made by [`Client::tickets`](crate::Client::tickets).
#[derive(Clone, Debug)]
pub struct Tickets {
    handle: Handle,
}

impl Tickets {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List tickets.
    ///
    /// Pages through the tickets. No filter is known; `customer_id` is worth a try, but
    /// filters that the server does not know seem to be ignored, so check what comes
    /// back. No call is known that lists the custom fields of tickets: gather their ids
    /// and labels from the `fields` of the records.
    ///
    /// `GET /Tickets` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.tickets().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> TicketsList {
        self.handle.call(&registry::TICKETS_LIST).into()
    }

    /// Create a ticket.
    ///
    /// Opens a ticket for a customer. Public client code has the call. After a timeout,
    /// look for the ticket before sending it again: no idempotency key is known.
    ///
    /// `POST /Tickets` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::tickets::TicketCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = TicketCreate::builder()
    ///     .customer_id(1001)
    ///     .contact_phone("5555550100")
    ///     .description("No dial tone")
    ///     .priority_id(2)
    ///     .contact_name("Jane Doe")
    ///     .assigned_group_id(8)
    ///     .ticket_type_id(7)
    ///     .ticket_step_id(9)
    ///     .build()?;
    /// let created = client.tickets().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<TicketCreate>) -> TicketsCreate {
        let mut call = self.handle.call(&registry::TICKETS_CREATE);
        call.carry::<TicketCreate>(body);
        call.into()
    }

    /// Get a ticket.
    ///
    /// Reads one ticket. Public client code takes 404 to mean that there is no ticket
    /// of that id. What has been said on the ticket is in its journals.
    ///
    /// `GET /Tickets/{ticket_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let ticket = client.tickets().get(1205).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, ticket_id: impl Into<TicketId>) -> TicketsGet {
        let mut call = self.handle.call(&registry::TICKETS_GET);
        call.path::<TicketId>("ticket_id", ticket_id);
        call.into()
    }

    /// Change members of a ticket.
    ///
    /// Sets single members by JSON Patch, a custom field by its position in `fields`,
    /// counted from 0. The Tray connector lists the operation; method and path are
    /// convention. Which members can be changed, and whether a ticket can be closed
    /// like this, is not known.
    ///
    /// `PATCH /Tickets/{ticket_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// For custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.tickets().update(1205).description("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, ticket_id: impl Into<TicketId>) -> TicketsUpdate {
        let mut call = self.handle.call(&registry::TICKETS_UPDATE);
        call.path::<TicketId>("ticket_id", ticket_id);
        call.into()
    }

    /// Starts [`update`](Self::update) from a record that was just read, so that its
    /// custom fields can be set by label or id: a patch needs their position in that
    /// record.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.tickets().get(1205).await?;
    /// client.tickets().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, ticket: &Ticket) -> TicketsUpdate {
        let mut edit = self.update(ticket.ticket_id);
        edit.call.custom_fields_of(ticket);
        edit
    }
}

/// A call of [`Tickets::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketsList {
    call: Call,
}

impl TicketsList {
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

paged_call!(TicketsList => TicketCollection);

custom_field_labels!(TicketsList => TicketCollection, FieldId);

/// A call of [`Tickets::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketsCreate {
    call: Call,
}

call!(TicketsCreate => Created<TicketId>);

/// A call of [`Tickets::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketsGet {
    call: Call,
}

call!(TicketsGet => Ticket);

/// A call of [`Tickets::update`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TicketsUpdate {
    call: Call,
}

impl TicketsUpdate {
    /// May hold HTML and its entities.
    ///
    /// Replaces `/description`; no source shows it patched.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/description", value);
        self
    }

    /// A date and time without a zone, in place of `/created_date`; no source shows it
    /// patched.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/created_date", value);
        self
    }

    /// A [`CustomerId`], in place of `/customer_id`; no source shows it patched.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/customer_id", value);
        self
    }

    /// May hold HTML.
    ///
    /// Replaces `/resolution`; no source shows it patched.
    pub fn resolution(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/resolution", value);
        self
    }

    /// No call is known that lists the types.
    ///
    /// Replaces `/ticket_type_id`; no source shows it patched.
    pub fn ticket_type_id(mut self, value: impl Into<TicketTypeId>) -> Self {
        self.call.put::<TicketTypeId>("/ticket_type_id", value);
        self
    }

    /// No call is known that lists the steps.
    ///
    /// Replaces `/ticket_step_id`; no source shows it patched.
    pub fn ticket_step_id(mut self, value: impl Into<TicketStepId>) -> Self {
        self.call.put::<TicketStepId>("/ticket_step_id", value);
        self
    }

    /// Called `assigned_to` in a task. A group has `assigned_group_id`.
    ///
    /// Replaces `/assigned_user_id`; no source shows it patched.
    pub fn assigned_user_id(mut self, value: impl Into<UserId>) -> Self {
        self.call.put::<UserId>("/assigned_user_id", value);
        self
    }

    /// Called `group_assigned_to` in a task. A single user has `assigned_user_id`.
    ///
    /// Replaces `/assigned_group_id`; no source shows it patched.
    pub fn assigned_group_id(mut self, value: impl Into<UserGroupId>) -> Self {
        self.call.put::<UserGroupId>("/assigned_group_id", value);
        self
    }

    /// Text, whereas a new ticket is given a `priority_id`. How the two go together is
    /// not known.
    ///
    /// Replaces `/priority`; no source shows it patched.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/priority", value);
        self
    }

    /// Text, in place of `/contact_name`; no source shows it patched.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/contact_name", value);
        self
    }

    /// Text, in place of `/contact_phone`; no source shows it patched.
    pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/contact_phone", value);
        self
    }

    /// Text, in place of `/contact_email`; no source shows it patched.
    pub fn contact_email(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/contact_email", value);
        self
    }

    /// A second status beside `status`. Public client code prefers it when it shows a
    /// ticket.
    ///
    /// Replaces `/custom_status`; no source shows it patched.
    pub fn custom_status(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/custom_status", value);
        self
    }

    /// A [`UserId`], in place of `/created_by`; no source shows it patched.
    pub fn created_by(mut self, value: impl Into<UserId>) -> Self {
        self.call.put::<UserId>("/created_by", value);
        self
    }

    /// The ticket is presumably due within a span of time, of which this is the
    /// beginning; `due_date_end` is its end.
    ///
    /// Replaces `/due_date_start`; no source shows it patched.
    pub fn due_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/due_date_start", value);
        self
    }

    /// See `due_date_start`.
    ///
    /// Replaces `/due_date_end`; no source shows it patched.
    pub fn due_date_end(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/due_date_end", value);
        self
    }

    /// To show a ticket to people, try `custom_status` first.
    ///
    /// Replaces `/status`; no source shows it patched.
    pub fn status(mut self, value: impl Into<TicketStatus>) -> Self {
        self.call.put::<TicketStatus>("/status", value);
        self
    }

    /// Called `updated_date` in a customer.
    ///
    /// Replaces `/modified_date`; no source shows it patched.
    pub fn modified_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/modified_date", value);
        self
    }

    /// Custom fields. That their elements have this form is inferred.
    ///
    /// Replaces `/fields`; no source shows it patched.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        self.call.put_all::<CustomField>("/fields", values);
        self
    }

    /// `0001-01-01T00:00:00` stands for no date.
    ///
    /// Replaces `/closed_date`; no source shows it patched.
    pub fn closed_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/closed_date", value);
        self
    }
}

patch_call!(TicketsUpdate => Done);

/// A page of [`Ticket`] records.
pub type TicketCollection = Collection<Ticket>;

/// A problem of a customer. What is said on a ticket goes into ticket journals,
/// which are records of their own.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ticket {
    /// A [`TicketId`]; evidence: observed.
    pub ticket_id: TicketId,
    /// May hold HTML and its entities.
    pub description: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// May hold HTML.
    pub resolution: Option<String>,
    /// No call is known that lists the types.
    pub ticket_type_id: Option<TicketTypeId>,
    /// No call is known that lists the steps.
    pub ticket_step_id: Option<TicketStepId>,
    /// Called `assigned_to` in a task. A group has `assigned_group_id`.
    pub assigned_user_id: Option<UserId>,
    /// Called `group_assigned_to` in a task. A single user has `assigned_user_id`.
    pub assigned_group_id: Option<UserGroupId>,
    /// Text, whereas a new ticket is given a `priority_id`. How the two go together is
    /// not known.
    pub priority: Option<String>,
    /// Text; evidence: observed.
    pub contact_name: Option<String>,
    /// Text; evidence: observed.
    pub contact_phone: Option<String>,
    /// Text; evidence: observed.
    pub contact_email: Option<String>,
    /// A second status beside `status`. Public client code prefers it when it shows a
    /// ticket.
    pub custom_status: Option<String>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// The ticket is presumably due within a span of time, of which this is the
    /// beginning; `due_date_end` is its end.
    pub due_date_start: Option<NaiveDateTime>,
    /// See `due_date_start`.
    pub due_date_end: Option<NaiveDateTime>,
    /// To show a ticket to people, try `custom_status` first.
    pub status: Option<TicketStatus>,
    /// Called `updated_date` in a customer.
    pub modified_date: Option<NaiveDateTime>,
    /// Custom fields. That their elements have this form is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// `0001-01-01T00:00:00` stands for no date.
    pub closed_date: Option<NaiveDateTime>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Ticket {
    /// A record with nothing but what it must have.
    pub fn new(ticket_id: impl Into<TicketId>) -> Self {
        let mut record: Self = placeholder();
        record.ticket_id = ticket_id.into();
        record
    }
}

record!(Ticket {
    "ticket_id" => ticket_id,
    "description" => description,
    "created_date" => created_date,
    "customer_id" => customer_id,
    "resolution" => resolution,
    "ticket_type_id" => ticket_type_id,
    "ticket_step_id" => ticket_step_id,
    "assigned_user_id" => assigned_user_id,
    "assigned_group_id" => assigned_group_id,
    "priority" => priority,
    "contact_name" => contact_name,
    "contact_phone" => contact_phone,
    "contact_email" => contact_email,
    "custom_status" => custom_status,
    "created_by" => created_by,
    "due_date_start" => due_date_start,
    "due_date_end" => due_date_end,
    "status" => status,
    "modified_date" => modified_date,
    "fields" => fields,
    "closed_date" => closed_date,
});

/// `OPEN` and `INWORK` are what public client code takes for open. Any other value
/// counts as closed there; none of those is known by name.
///
/// More values than those named here are to be expected.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStatus {
    /// `OPEN`
    Open,
    /// `INWORK`
    Inwork,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(TicketStatus { Open = "OPEN", Inwork = "INWORK" });

/// A ticket to open. Public client code sends these members; none of them is known
/// to be required. The ids of groups, types and steps differ from tenant to tenant.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct TicketCreate {
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// Text; evidence: observed.
    pub contact_phone: Option<String>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// No call is known that lists the priorities. A ticket that is read has
    /// `priority`, a text, instead.
    pub priority_id: Option<PriorityId>,
    /// Text; evidence: observed.
    pub contact_name: Option<String>,
    /// A [`UserGroupId`]; evidence: observed.
    pub assigned_group_id: Option<UserGroupId>,
    /// No call is known that lists the types; look at existing tickets.
    pub ticket_type_id: Option<TicketTypeId>,
    /// No call is known that lists the steps; look at existing tickets.
    pub ticket_step_id: Option<TicketStepId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl TicketCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> TicketCreateBuilder {
        TicketCreateBuilder::default()
    }
}

/// Makes a [`TicketCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct TicketCreateBuilder {
    inner: BodyBuilder<TicketCreate>,
}

impl TicketCreateBuilder {
    /// A [`CustomerId`]; evidence: observed.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("contact_phone");
        body.contact_phone = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = Some(value.into());
        self
    }

    /// No call is known that lists the priorities. A ticket that is read has
    /// `priority`, a text, instead.
    pub fn priority_id(mut self, value: impl Into<PriorityId>) -> Self {
        let body = self.inner.set("priority_id");
        body.priority_id = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("contact_name");
        body.contact_name = Some(value.into());
        self
    }

    /// A [`UserGroupId`]; evidence: observed.
    pub fn assigned_group_id(mut self, value: impl Into<UserGroupId>) -> Self {
        let body = self.inner.set("assigned_group_id");
        body.assigned_group_id = Some(value.into());
        self
    }

    /// No call is known that lists the types; look at existing tickets.
    pub fn ticket_type_id(mut self, value: impl Into<TicketTypeId>) -> Self {
        let body = self.inner.set("ticket_type_id");
        body.ticket_type_id = Some(value.into());
        self
    }

    /// No call is known that lists the steps; look at existing tickets.
    pub fn ticket_step_id(mut self, value: impl Into<TicketStepId>) -> Self {
        let body = self.inner.set("ticket_step_id");
        body.ticket_step_id = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<TicketCreate> {
        Ok(self.inner.build()?)
    }
}

record!(TicketCreate {
    "customer_id" => customer_id,
    "contact_phone" => contact_phone,
    "description" => description,
    "priority_id" => priority_id,
    "contact_name" => contact_name,
    "assigned_group_id" => assigned_group_id,
    "ticket_type_id" => ticket_type_id,
    "ticket_step_id" => ticket_step_id,
});
