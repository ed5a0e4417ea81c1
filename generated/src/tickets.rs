// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Customers' problems, and the progress of the work on them.
//!
//! # Records
//!
//! - [`Ticket`]: A problem of a customer.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Tickets::list) | Lists tickets. | `GET /Tickets` | observed |
//! | [`create`](Tickets::create) | Creates a ticket. | `POST /Tickets` | observed |
//! | [`get`](Tickets::get) | Gets a ticket. | `GET /Tickets/{ticket_id}` | observed |
//! | [`update`](Tickets::update) | Updates a ticket. | `PATCH /Tickets/{ticket_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`TicketsList`], [`TicketsCreate`], [`TicketsGet`],
//! [`TicketsUpdate`].
//!
//! Request bodies: [`TicketCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, PriorityId, TicketId, TicketStepId, TicketTypeId,
    UserGroupId, UserId,
};
use revio_runtime::{
    Created, Done, Extra, Handle, NaiveDateTime, OneOrNone, custom_field_labels,
    open_enum, placeholder, record,
};

/// A problem of a customer. Messages on a ticket are ticket journal entries, which
/// are separate records.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Ticket {
    pub ticket_id: TicketId,
    /// May contain HTML and HTML entities.
    pub description: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    pub customer_id: Option<CustomerId>,
    /// May contain HTML.
    pub resolution: Option<String>,
    /// No call that lists the types is known.
    pub ticket_type_id: Option<TicketTypeId>,
    /// No call that lists the steps is known.
    pub ticket_step_id: Option<TicketStepId>,
    /// Tasks call it `assigned_to`. For a group, see `assigned_group_id`.
    pub assigned_user_id: Option<UserId>,
    /// Tasks call it `group_assigned_to`. For a single user, see `assigned_user_id`.
    pub assigned_group_id: Option<UserGroupId>,
    /// Text, whereas a new ticket takes a `priority_id`. How the two relate is unknown.
    pub priority: Option<String>,
    pub contact_name: Option<String>,
    pub contact_phone: Option<String>,
    pub contact_email: Option<String>,
    /// A second status in addition to `status`. Public client code prefers it for
    /// display.
    pub custom_status: Option<String>,
    pub created_by: Option<UserId>,
    /// Start of the period in which the ticket is presumably due; `due_date_end` is its
    /// end.
    pub due_date_start: Option<NaiveDateTime>,
    /// See `due_date_start`.
    pub due_date_end: Option<NaiveDateTime>,
    /// For display, try `custom_status` first.
    pub status: Option<TicketStatus>,
    /// Customers call it `updated_date`.
    pub modified_date: Option<NaiveDateTime>,
    /// Custom fields. The shape of the elements is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// `0001-01-01T00:00:00` means no date.
    pub closed_date: Option<NaiveDateTime>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Ticket {
    /// Creates a record with only its required fields set.
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

/// Public client code treats `OPEN` and `INWORK` as open and any other value as
/// closed. None of the other values is known.
///
/// The list of values is incomplete.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStatus {
    /// `OPEN`
    Open,
    /// `INWORK`
    Inwork,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(TicketStatus { Open = "OPEN", Inwork = "INWORK" });

/// Request body for creating a ticket. Public client code sends these fields; none
/// of them is known to be required. The ids of groups, types and steps differ
/// between tenants.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct TicketCreate {
    pub customer_id: Option<CustomerId>,
    pub contact_phone: Option<String>,
    pub description: Option<String>,
    /// No call that lists the priorities is known. The ticket record has `priority`, as
    /// text, instead.
    pub priority_id: Option<PriorityId>,
    pub contact_name: Option<String>,
    pub assigned_group_id: Option<UserGroupId>,
    /// No call that lists the types is known; look at existing tickets.
    pub ticket_type_id: Option<TicketTypeId>,
    /// No call that lists the steps is known; look at existing tickets.
    pub ticket_step_id: Option<TicketStepId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl TicketCreate {
    /// Starts an empty body.
    pub fn builder() -> TicketCreateBuilder {
        <TicketCreateBuilder as Default>::default()
    }
}

/// Builder of [`TicketCreate`]. Its other methods are those of [`BodyBuilder`].
pub type TicketCreateBuilder = BodyBuilder<TicketCreate>;

impl TicketCreateBuilder {
    pub fn customer_id<T>(mut self, value: impl OneOrNone<CustomerId, T>) -> Self {
        self.inner.set("customer_id").customer_id = value.into_option();
        self
    }

    pub fn contact_phone<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("contact_phone").contact_phone = value.into_option();
        self
    }

    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option();
        self
    }

    /// No call that lists the priorities is known. The ticket record has `priority`, as
    /// text, instead.
    pub fn priority_id<T>(mut self, value: impl OneOrNone<PriorityId, T>) -> Self {
        self.inner.set("priority_id").priority_id = value.into_option();
        self
    }

    pub fn contact_name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("contact_name").contact_name = value.into_option();
        self
    }

    pub fn assigned_group_id<T>(
        mut self,
        value: impl OneOrNone<UserGroupId, T>,
    ) -> Self {
        self.inner.set("assigned_group_id").assigned_group_id = value.into_option();
        self
    }

    /// No call that lists the types is known; look at existing tickets.
    pub fn ticket_type_id<T>(mut self, value: impl OneOrNone<TicketTypeId, T>) -> Self {
        self.inner.set("ticket_type_id").ticket_type_id = value.into_option();
        self
    }

    /// No call that lists the steps is known; look at existing tickets.
    pub fn ticket_step_id<T>(mut self, value: impl OneOrNone<TicketStepId, T>) -> Self {
        self.inner.set("ticket_step_id").ticket_step_id = value.into_option();
        self
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

/// A page of [`Ticket`] records.
pub type TicketCollection = Collection<Ticket>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum TicketsListTag {}
    pub enum TicketsUpdateTag {}
}

/// Customers' problems, and the progress of the work on them.
///
/// Returned by [`Client::tickets`](crate::Client::tickets).
#[derive(Clone, Debug)]
pub struct Tickets {
    pub(crate) handle: Handle,
}

impl Tickets {
    /// Lists tickets.
    ///
    /// No filter is known. `customer_id` is worth a try, but the server seems to ignore
    /// unknown filters, so check the response. No call that lists the custom fields of
    /// tickets is known: collect their ids and labels from the `fields` of the records.
    ///
    /// `GET /Tickets` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.tickets().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tickets_list")]
    #[doc(alias = "GET /Tickets")]
    pub fn list(&self) -> TicketsList {
        ListRequest::from_call(self.handle.call(&registry::TICKETS_LIST))
    }

    /// Creates a ticket.
    ///
    /// Opens a ticket for a customer. Public client code makes this call. No
    /// idempotency key is known: after a timeout, look for the ticket before sending it
    /// again.
    ///
    /// `POST /Tickets` · evidence: [observed](crate::guide::evidence)
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
    #[doc(alias = "tickets_create")]
    #[doc(alias = "POST /Tickets")]
    pub fn create(&self, body: impl Into<TicketCreate>) -> TicketsCreate {
        let call = self.handle.call(&registry::TICKETS_CREATE);
        let call = call.body::<TicketCreate>(body);
        call.into_request()
    }

    /// Gets a ticket.
    ///
    /// Public client code treats 404 as an unknown id. The messages on the ticket are
    /// in `ticket_journals`.
    ///
    /// `GET /Tickets/{ticket_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let ticket = client.tickets().get(1205).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tickets_get")]
    #[doc(alias = "GET /Tickets/{ticket_id}")]
    pub fn get(&self, ticket_id: impl Into<TicketId>) -> TicketsGet {
        let call = self.handle.call(&registry::TICKETS_GET);
        let call = call.path_param::<TicketId>("ticket_id", ticket_id);
        call.into_request()
    }

    /// Updates a ticket.
    ///
    /// Sets individual fields by JSON Patch, a custom field by its position in
    /// `fields`, counted from 0. The Tray connector lists this operation; method and
    /// path follow the naming convention. Which fields can be changed, and whether a
    /// ticket can be closed this way, is unknown.
    ///
    /// `PATCH /Tickets/{ticket_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// To set custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.tickets().update(1205).description("No dial tone").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tickets_update")]
    #[doc(alias = "PATCH /Tickets/{ticket_id}")]
    pub fn update(&self, ticket_id: impl Into<TicketId>) -> TicketsUpdate {
        let call = self.handle.call(&registry::TICKETS_UPDATE);
        let call = call.path_param::<TicketId>("ticket_id", ticket_id);
        PatchRequest::from_call(call)
    }

    /// Starts [`update`](Self::update) from a freshly read record, so that
    /// `custom_field` can find a custom field by its label or id. A patch addresses it
    /// by its position in the record.
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
        let edit = self.update(ticket.ticket_id);
        PatchRequest::from_call(edit.0.custom_fields_of(ticket))
    }
}

/// Request builder of [`Tickets::list`]. Its other methods are those of
/// [`ListRequest`].
pub type TicketsList = ListRequest<Ticket, tag::TicketsListTag>;

custom_field_labels!(TicketsList => TicketCollection, FieldId);

/// Request builder of [`Tickets::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TicketsCreate = revio_runtime::Request<Created<TicketId>>;

/// Request builder of [`Tickets::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TicketsGet = revio_runtime::Request<Ticket>;

/// Request builder of [`Tickets::update`]. Its other methods are those of
/// [`PatchRequest`].
pub type TicketsUpdate = PatchRequest<Done, tag::TicketsUpdateTag>;

impl TicketsUpdate {
    /// May contain HTML and HTML entities.
    ///
    /// Replaces `/description`. No public source shows this patch.
    pub fn description<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/description", value))
    }

    /// Replaces `/created_date`. No public source shows this patch.
    pub fn created_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/created_date", value))
    }

    /// Replaces `/customer_id`. No public source shows this patch.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerId, _>("/customer_id", value))
    }

    /// May contain HTML.
    ///
    /// Replaces `/resolution`. No public source shows this patch.
    pub fn resolution<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/resolution", value))
    }

    /// No call that lists the types is known.
    ///
    /// Replaces `/ticket_type_id`. No public source shows this patch.
    pub fn ticket_type_id<T>(self, value: impl OneOrNone<TicketTypeId, T>) -> Self {
        let wire = "/ticket_type_id";
        Self::from_call(self.0.patch_replace::<TicketTypeId, _>(wire, value))
    }

    /// No call that lists the steps is known.
    ///
    /// Replaces `/ticket_step_id`. No public source shows this patch.
    pub fn ticket_step_id<T>(self, value: impl OneOrNone<TicketStepId, T>) -> Self {
        let wire = "/ticket_step_id";
        Self::from_call(self.0.patch_replace::<TicketStepId, _>(wire, value))
    }

    /// Tasks call it `assigned_to`. For a group, see `assigned_group_id`.
    ///
    /// Replaces `/assigned_user_id`. No public source shows this patch.
    pub fn assigned_user_id<T>(self, value: impl OneOrNone<UserId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<UserId, _>("/assigned_user_id", value))
    }

    /// Tasks call it `group_assigned_to`. For a single user, see `assigned_user_id`.
    ///
    /// Replaces `/assigned_group_id`. No public source shows this patch.
    pub fn assigned_group_id<T>(self, value: impl OneOrNone<UserGroupId, T>) -> Self {
        let wire = "/assigned_group_id";
        Self::from_call(self.0.patch_replace::<UserGroupId, _>(wire, value))
    }

    /// Text, whereas a new ticket takes a `priority_id`. How the two relate is unknown.
    ///
    /// Replaces `/priority`. No public source shows this patch.
    pub fn priority<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/priority", value))
    }

    /// Replaces `/contact_name`. No public source shows this patch.
    pub fn contact_name<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/contact_name", value))
    }

    /// Replaces `/contact_phone`. No public source shows this patch.
    pub fn contact_phone<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/contact_phone", value))
    }

    /// Replaces `/contact_email`. No public source shows this patch.
    pub fn contact_email<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/contact_email", value))
    }

    /// A second status in addition to `status`. Public client code prefers it for
    /// display.
    ///
    /// Replaces `/custom_status`. No public source shows this patch.
    pub fn custom_status<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/custom_status", value))
    }

    /// Replaces `/created_by`. No public source shows this patch.
    pub fn created_by<T>(self, value: impl OneOrNone<UserId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<UserId, _>("/created_by", value))
    }

    /// Start of the period in which the ticket is presumably due; `due_date_end` is its
    /// end.
    ///
    /// Replaces `/due_date_start`. No public source shows this patch.
    pub fn due_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/due_date_start";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// See `due_date_start`.
    ///
    /// Replaces `/due_date_end`. No public source shows this patch.
    pub fn due_date_end<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/due_date_end", value))
    }

    /// For display, try `custom_status` first.
    ///
    /// Replaces `/status`. No public source shows this patch.
    pub fn status<T>(self, value: impl OneOrNone<TicketStatus, T>) -> Self {
        Self::from_call(self.0.patch_replace::<TicketStatus, _>("/status", value))
    }

    /// Customers call it `updated_date`.
    ///
    /// Replaces `/modified_date`. No public source shows this patch.
    pub fn modified_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/modified_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Custom fields. The shape of the elements is inferred.
    ///
    /// Replaces `/fields`. No public source shows this patch.
    pub fn fields(
        self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        Self::from_call(self.0.patch_replace_all::<CustomField>("/fields", values))
    }

    /// `0001-01-01T00:00:00` means no date.
    ///
    /// Replaces `/closed_date`. No public source shows this patch.
    pub fn closed_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/closed_date", value))
    }
}
