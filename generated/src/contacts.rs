// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Contact persons of customers and agents.
//!
//! # Records
//!
//! - [`Contact`]: A contact person of a customer or an agent.
//! - [`ContactAddress`]: A contact's postal address.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Contacts::list) | Lists contacts. | `GET /Contacts` | observed |
//! | [`create`](Contacts::create) | Creates a contact. | `POST /Contacts` | observed |
//! | [`get`](Contacts::get) | Gets a contact. | `GET /Contacts/{contact_id}` | official |
//! | [`replace`](Contacts::replace) | Replaces a contact. | `PUT /Contacts/{contact_id}` | official |
//! | [`update`](Contacts::update) | Updates a contact. | `PATCH /Contacts/{contact_id}` | official |
//! | [`delete`](Contacts::delete) | Deletes a contact. | `DELETE /Contacts/{contact_id}` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ContactsList`], [`ContactsCreate`],
//! [`ContactsGet`], [`ContactsReplace`], [`ContactsUpdate`], [`ContactsDelete`].
//!
//! Request bodies: [`ContactCreateBuilder`], [`ContactCreateAddressBuilder`].

use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AgentId, ContactId, ContactTypeId, CustomField, CustomerId, FieldId,
};
use revio_runtime::{
    Created, Done, Extra, FindSent, Handle, NaiveDateTime, OneOrMany, OneOrNone,
    Tristate, custom_field_labels, placeholder, record,
};

/// A contact person of a customer or an agent.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct Contact {
    /// **Evidence:** [observed](crate::guide::evidence).
    pub contact_id: ContactId,
    /// The full name in one text.
    pub name: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub email: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub company: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub customer_id: Option<CustomerId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub agent_id: Option<AgentId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_date: Option<NaiveDateTime>,
    /// Free text; public client code puts a job title here. See also `position`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub title: Option<String>,
    /// How it differs from `title` is unknown.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub position: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fax: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub phone: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub comments: Option<String>,
    /// Digits only in the samples.
    pub mobile: Option<String>,
    pub contact_type_id: Option<ContactTypeId>,
    /// Custom fields. The shape of the elements is inferred.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fields: Option<Vec<CustomField>>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub address: Option<ContactAddress>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Contact {
    /// Creates a record with only its required fields set.
    pub fn new(contact_id: impl Into<ContactId>) -> Self {
        let mut record: Self = placeholder();
        record.contact_id = contact_id.into();
        record
    }
}

record!(Contact {
    "contact_id" => contact_id,
    "name" => name,
    "email" => email,
    "company" => company,
    "customer_id" => customer_id,
    "agent_id" => agent_id,
    "created_date" => created_date,
    "title" => title,
    "position" => position,
    "fax" => fax,
    "phone" => phone,
    "comments" => comments,
    "mobile" => mobile,
    "contact_type_id" => contact_type_id,
    "fields" => fields,
    "address" => address,
});

/// A contact's postal address. It has fewer fields than an address record, and no
/// id.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct ContactAddress {
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or similar.
    pub line_2: Option<String>,
    pub city: Option<String>,
    /// Without the extension, which is a separate field.
    pub postal_code: Option<String>,
    /// The last four digits of a US ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// Sent when creating a contact. Whether responses contain it is unknown.
    pub state_or_province: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ContactAddress {
    "line_1" => line_1,
    "line_2" => line_2,
    "city" => city,
    "postal_code" => postal_code,
    "postal_code_extension" => postal_code_extension,
    "state_or_province" => state_or_province,
});

/// Request body for creating a contact. Public client code sends these fields;
/// which of them the server requires is unknown.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ContactCreate {
    pub address: Option<ContactCreateAddress>,
    /// The customer of the contact. Sent as a number; some public client code sends
    /// digits in a string.
    pub customer_id: Option<CustomerId>,
    /// The full name in one text.
    pub name: Option<String>,
    pub email: Option<String>,
    pub company: Option<String>,
    /// Known to be sent as a date without a time.
    pub created_date: Option<NaiveDateTime>,
    pub title: Option<String>,
    pub fax: Option<String>,
    pub phone: Option<String>,
    pub comments: Option<String>,
    pub mobile: Option<String>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ContactCreate {
    /// Starts an empty body.
    pub fn builder() -> ContactCreateBuilder {
        <ContactCreateBuilder as Default>::default()
    }
}

/// Builder of [`ContactCreate`]. Its other methods are those of [`BodyBuilder`].
pub type ContactCreateBuilder = BodyBuilder<ContactCreate>;

impl ContactCreateBuilder {
    pub fn address<T>(mut self, value: impl OneOrNone<ContactCreateAddress, T>) -> Self {
        self.inner.set("address").address = value.into_option();
        self
    }

    /// The customer of the contact. Sent as a number; some public client code sends
    /// digits in a string.
    pub fn customer_id<T>(mut self, value: impl OneOrNone<CustomerId, T>) -> Self {
        self.inner.set("customer_id").customer_id = value.into_option();
        self
    }

    /// The full name in one text.
    pub fn name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("name").name = value.into_option();
        self
    }

    pub fn email<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("email").email = value.into_option();
        self
    }

    pub fn company<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("company").company = value.into_option();
        self
    }

    /// Known to be sent as a date without a time.
    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option();
        self
    }

    pub fn title<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("title").title = value.into_option();
        self
    }

    pub fn fax<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("fax").fax = value.into_option();
        self
    }

    pub fn phone<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("phone").phone = value.into_option();
        self
    }

    pub fn comments<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("comments").comments = value.into_option();
        self
    }

    pub fn mobile<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("mobile").mobile = value.into_option();
        self
    }
}

record!(ContactCreate {
    "address" => address,
    "customer_id" => customer_id,
    "name" => name,
    "email" => email,
    "company" => company,
    "created_date" => created_date,
    "title" => title,
    "fax" => fax,
    "phone" => phone,
    "comments" => comments,
    "mobile" => mobile,
});

/// The postal address of a new contact.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ContactCreateAddress {
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or similar.
    pub line_2: Option<String>,
    pub city: Option<String>,
    /// Samples have the two-letter code.
    pub state_or_province: Option<String>,
    /// Without the extension, which is a separate field.
    pub postal_code: Option<String>,
    /// The last four digits of a US ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ContactCreateAddress {
    /// Starts an empty body.
    pub fn builder() -> ContactCreateAddressBuilder {
        <ContactCreateAddressBuilder as Default>::default()
    }
}

/// Builder of [`ContactCreateAddress`]. Its other methods are those of
/// [`BodyBuilder`].
pub type ContactCreateAddressBuilder = BodyBuilder<ContactCreateAddress>;

impl ContactCreateAddressBuilder {
    /// Street and number.
    pub fn line_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("line_1").line_1 = value.into_option();
        self
    }

    /// Suite, floor or similar.
    pub fn line_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("line_2").line_2 = value.into_option();
        self
    }

    pub fn city<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("city").city = value.into_option();
        self
    }

    /// Samples have the two-letter code.
    pub fn state_or_province<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("state_or_province").state_or_province = value.into_option();
        self
    }

    /// Without the extension, which is a separate field.
    pub fn postal_code<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("postal_code").postal_code = value.into_option();
        self
    }

    /// The last four digits of a US ZIP+4 code.
    pub fn postal_code_extension<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        let body = self.inner.set("postal_code_extension");
        body.postal_code_extension = value.into_option();
        self
    }
}

record!(ContactCreateAddress {
    "line_1" => line_1,
    "line_2" => line_2,
    "city" => city,
    "state_or_province" => state_or_province,
    "postal_code" => postal_code,
    "postal_code_extension" => postal_code_extension,
});

/// The complete new state of a contact. Unknown fields must be sent back too, or
/// they are lost. Which fields the server requires is unknown.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct ContactReplace {
    /// **Evidence:** [observed](crate::guide::evidence).
    pub contact_id: ContactId,
    /// The full name in one text.
    pub name: Tristate<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub email: Tristate<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub company: Tristate<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub customer_id: Tristate<CustomerId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub agent_id: Tristate<AgentId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_date: Tristate<NaiveDateTime>,
    /// Free text; public client code puts a job title here. See also `position`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub title: Tristate<String>,
    /// How it differs from `title` is unknown.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub position: Tristate<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fax: Tristate<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub phone: Tristate<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub comments: Tristate<String>,
    /// Digits only in the samples.
    pub mobile: Tristate<String>,
    pub contact_type_id: Tristate<ContactTypeId>,
    /// Custom fields. The shape of the elements is inferred.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fields: Tristate<Vec<CustomField>>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub address: Tristate<ContactAddress>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ContactReplace {
    /// Creates a replacement with only its required fields set. Replacing a record
    /// loses every field that is not set: to keep them, use `from`.
    pub fn new(contact_id: impl Into<ContactId>) -> Self {
        let mut record: Self = placeholder();
        record.contact_id = contact_id.into();
        record
    }
}

impl From<Contact> for ContactReplace {
    fn from(contact: Contact) -> Self {
        let mut replace: Self = placeholder();
        replace.contact_id = contact.contact_id;
        replace.name = contact.name.into();
        replace.email = contact.email.into();
        replace.company = contact.company.into();
        replace.customer_id = contact.customer_id.into();
        replace.agent_id = contact.agent_id.into();
        replace.created_date = contact.created_date.into();
        replace.title = contact.title.into();
        replace.position = contact.position.into();
        replace.fax = contact.fax.into();
        replace.phone = contact.phone.into();
        replace.comments = contact.comments.into();
        replace.mobile = contact.mobile.into();
        replace.contact_type_id = contact.contact_type_id.into();
        replace.fields = contact.fields.into();
        replace.address = contact.address.into();
        replace.extra = contact.extra;
        replace
    }
}

record!(ContactReplace {
    "contact_id" => contact_id,
    "name" => name,
    "email" => email,
    "company" => company,
    "customer_id" => customer_id,
    "agent_id" => agent_id,
    "created_date" => created_date,
    "title" => title,
    "position" => position,
    "fax" => fax,
    "phone" => phone,
    "comments" => comments,
    "mobile" => mobile,
    "contact_type_id" => contact_type_id,
    "fields" => fields,
    "address" => address,
});

/// A page of [`Contact`] records.
pub type ContactCollection = Collection<Contact>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ContactsListTag {}
    pub enum ContactsUpdateTag {}
}

/// Contact persons of customers and agents.
///
/// Returned by [`Client::contacts`](crate::Client::contacts).
#[derive(Clone, Debug)]
pub struct Contacts {
    pub(crate) handle: Handle,
}

impl Contacts {
    /// Lists contacts.
    ///
    /// Contacts of all customers and agents that the API user may see.
    ///
    /// `GET /Contacts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.contacts().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "contacts_list")]
    #[doc(alias = "GET /Contacts")]
    pub fn list(&self) -> ContactsList {
        ListRequest::from_call(self.handle.call(&registry::CONTACTS_LIST))
    }

    /// Creates a contact.
    ///
    /// Public client code makes this call. Which fields the server requires is not
    /// documented.
    ///
    /// `POST /Contacts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::contacts::ContactCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = ContactCreate::builder()
    ///     .customer_id(1001)
    ///     .name("Jane Doe")
    ///     .email("jane@example.com")
    ///     .company("Example Co")
    ///     .title("developer")
    ///     .fax("5555550102")
    ///     .phone("5555550100")
    ///     .comments("Call before 5 pm")
    ///     .build()?;
    /// let created = client.contacts().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "contacts_create")]
    #[doc(alias = "POST /Contacts")]
    pub fn create(&self, body: impl Into<ContactCreate>) -> ContactsCreate {
        let call = self.handle.call(&registry::CONTACTS_CREATE);
        let call = call.body::<ContactCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `customer_id` and `since`, and returns
    /// those that have the values of the body in `customer_id` and `name`. Each is a
    /// candidate, not a proof: another request may have created it. If there is none,
    /// the server may still be processing the request. See
    /// [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &ContactCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<Contact> {
        let list = self.handle.call(&registry::CONTACTS_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [("search.customer_id", "customer_id")];
        let compared = ["customer_id", "name"];
        FindSent::new::<ContactCollection>(list, body, &filters, &compared)
    }

    /// Gets a contact.
    ///
    /// Read the contact again before replacing it or patching a custom field.
    ///
    /// `GET /Contacts/{contact_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let contact = client.contacts().get(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "contacts_get")]
    #[doc(alias = "GET /Contacts/{contact_id}")]
    pub fn get(&self, contact_id: impl Into<ContactId>) -> ContactsGet {
        let call = self.handle.call(&registry::CONTACTS_GET);
        let call = call.path_param::<ContactId>("contact_id", contact_id);
        call.into_request()
    }

    /// Replaces a contact.
    ///
    /// Replaces the whole contact. Fields that are left out are lost, so start from a
    /// contact that has just been read. To change a few fields, update it instead.
    ///
    /// `PUT /Contacts/{contact_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::contacts::ContactReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.contacts().get(1001).await?;
    /// let body = ContactReplace::from(record);
    /// client.contacts().replace(1001, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "contacts_replace")]
    #[doc(alias = "PUT /Contacts/{contact_id}")]
    pub fn replace(
        &self,
        contact_id: impl Into<ContactId>,
        body: impl Into<ContactReplace>,
    ) -> ContactsReplace {
        let call = self.handle.call(&registry::CONTACTS_REPLACE);
        let call = call.path_param::<ContactId>("contact_id", contact_id);
        let call = call.body::<ContactReplace>(body);
        call.into_request()
    }

    /// Updates a contact.
    ///
    /// Sets individual fields by JSON Patch and leaves the rest unchanged. A custom
    /// field is addressed by its position in `fields`, counted from 0.
    ///
    /// `PATCH /Contacts/{contact_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// To set custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.contacts().update(1001).name("Jane Doe").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "contacts_update")]
    #[doc(alias = "PATCH /Contacts/{contact_id}")]
    pub fn update(&self, contact_id: impl Into<ContactId>) -> ContactsUpdate {
        let call = self.handle.call(&registry::CONTACTS_UPDATE);
        let call = call.path_param::<ContactId>("contact_id", contact_id);
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
    /// let record = client.contacts().get(1001).await?;
    /// client.contacts().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, contact: &Contact) -> ContactsUpdate {
        let edit = self.update(contact.contact_id);
        PatchRequest::from_call(edit.0.custom_fields_of(contact))
    }

    /// Deletes a contact.
    ///
    /// Public client code makes this call; no public source shows a successful
    /// response.
    ///
    /// `DELETE /Contacts/{contact_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.contacts().delete(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "contacts_delete")]
    #[doc(alias = "DELETE /Contacts/{contact_id}")]
    pub fn delete(&self, contact_id: impl Into<ContactId>) -> ContactsDelete {
        let call = self.handle.call(&registry::CONTACTS_DELETE);
        let call = call.path_param::<ContactId>("contact_id", contact_id);
        call.into_request()
    }
}

/// Request builder of [`Contacts::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ContactsList = ListRequest<Contact, tag::ContactsListTag>;

impl ContactsList {
    /// Only the contacts of this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Only contacts with one of these names. They are sent in one parameter, separated
    /// by commas, as in an example of the Tray connector, so a name that contains a
    /// comma cannot be searched for.
    ///
    /// Sets the query parameter `search.name`, which takes one or more values:
    /// `.name(…)` or `.name([…, …])`.
    pub fn name<T>(self, values: impl OneOrMany<String, T>) -> Self {
        Self::from_call(self.0.param_all::<String, _>("search.name", values))
    }

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

custom_field_labels!(ContactsList => ContactCollection, FieldId);

/// Request builder of [`Contacts::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ContactsCreate = revio_runtime::Request<Created<ContactId>>;

/// Request builder of [`Contacts::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ContactsGet = revio_runtime::Request<Contact>;

/// Request builder of [`Contacts::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ContactsReplace = revio_runtime::Request<Done>;

/// Request builder of [`Contacts::update`]. Its other methods are those of
/// [`PatchRequest`].
pub type ContactsUpdate = PatchRequest<Done, tag::ContactsUpdateTag>;

impl ContactsUpdate {
    /// The full name in one text.
    ///
    /// Replaces `/name`.
    pub fn name<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/name", value))
    }

    /// Replaces `/email`. No public source shows this patch.
    pub fn email<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/email", value))
    }

    /// Replaces `/company`. No public source shows this patch.
    pub fn company<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/company", value))
    }

    /// Replaces `/customer_id`. No public source shows this patch.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerId, _>("/customer_id", value))
    }

    /// Replaces `/agent_id`. No public source shows this patch.
    pub fn agent_id<T>(self, value: impl OneOrNone<AgentId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<AgentId, _>("/agent_id", value))
    }

    /// Replaces `/created_date`. No public source shows this patch.
    pub fn created_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/created_date", value))
    }

    /// Free text; public client code puts a job title here. See also `position`.
    ///
    /// Replaces `/title`. No public source shows this patch.
    pub fn title<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/title", value))
    }

    /// How it differs from `title` is unknown.
    ///
    /// Replaces `/position`. No public source shows this patch.
    pub fn position<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/position", value))
    }

    /// Replaces `/fax`. No public source shows this patch.
    pub fn fax<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/fax", value))
    }

    /// Replaces `/phone`. No public source shows this patch.
    pub fn phone<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/phone", value))
    }

    /// Replaces `/comments`. No public source shows this patch.
    pub fn comments<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/comments", value))
    }

    /// Digits only in the samples.
    ///
    /// Replaces `/mobile`.
    pub fn mobile<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/mobile", value))
    }

    /// Replaces `/contact_type_id`. No public source shows this patch.
    pub fn contact_type_id<T>(self, value: impl OneOrNone<ContactTypeId, T>) -> Self {
        let wire = "/contact_type_id";
        Self::from_call(self.0.patch_replace::<ContactTypeId, _>(wire, value))
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

    /// Replaces `/address`. No public source shows this patch.
    pub fn address<T>(self, value: impl OneOrNone<ContactAddress, T>) -> Self {
        Self::from_call(self.0.patch_replace::<ContactAddress, _>("/address", value))
    }

    /// Street and number.
    ///
    /// Replaces `/address/line_1`. No public source shows this patch.
    pub fn address_line_1<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/address/line_1", value))
    }

    /// Suite, floor or similar.
    ///
    /// Replaces `/address/line_2`. No public source shows this patch.
    pub fn address_line_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/address/line_2", value))
    }

    /// Replaces `/address/city`. No public source shows this patch.
    pub fn address_city<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/address/city", value))
    }

    /// Without the extension, which is a separate field.
    ///
    /// Replaces `/address/postal_code`. No public source shows this patch.
    pub fn address_postal_code<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/address/postal_code", value))
    }

    /// The last four digits of a US ZIP+4 code.
    ///
    /// Replaces `/address/postal_code_extension`. No public source shows this patch.
    pub fn address_postal_code_extension<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/address/postal_code_extension";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Sent when creating a contact. Whether responses contain it is unknown.
    ///
    /// Replaces `/address/state_or_province`. No public source shows this patch.
    pub fn address_state_or_province<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/address/state_or_province";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }
}

/// Request builder of [`Contacts::delete`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ContactsDelete = revio_runtime::Request<Done>;
