// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! People to reach at a customer or an agent.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Contacts::list) | List contacts. | `GET /Contacts` | observed |
//! | [`create`](Contacts::create) | Create a contact. | `POST /Contacts` | observed |
//! | [`get`](Contacts::get) | Get a contact. | `GET /Contacts/{contact_id}` | official |
//! | [`replace`](Contacts::replace) | Replace a contact. | `PUT /Contacts/{contact_id}` | official |
//! | [`update`](Contacts::update) | Change members of a contact. | `PATCH /Contacts/{contact_id}` | official |
//! | [`delete`](Contacts::delete) | Delete a contact. | `DELETE /Contacts/{contact_id}` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AgentId, ContactId, ContactTypeId, CustomField, CustomerId, FieldId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Done, Extra, Handle, NaiveDateTime, Result, Tristate,
    Value, call, custom_field_labels, paged_call, patch_call, placeholder, record,
};

/// People to reach at a customer or an agent.
///
/// Made by [`Client::contacts`](crate::Client::contacts).
#[derive(Clone, Debug)]
pub struct Contacts {
    handle: Handle,
}

impl Contacts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List contacts.
    ///
    /// Pages through the contacts of all customers and agents that the API user may
    /// see.
    ///
    /// `GET /Contacts` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.contacts().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ContactsList {
        self.handle.call(&registry::CONTACTS_LIST).into()
    }

    /// Create a contact.
    ///
    /// Makes a contact. Public client code has the call; which members the server
    /// requires is not documented.
    ///
    /// `POST /Contacts` · evidence observed (seen in use by others)
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
    ///     .mobile("5555550101")
    ///     .build()?;
    /// let created = client.contacts().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<ContactCreate>) -> ContactsCreate {
        let mut call = self.handle.call(&registry::CONTACTS_CREATE);
        call.carry::<ContactCreate>(body);
        call.into()
    }

    /// Get a contact.
    ///
    /// Reads one contact. Read it afresh before replacing it or patching a custom
    /// field.
    ///
    /// `GET /Contacts/{contact_id}` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let contact = client.contacts().get(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, contact_id: impl Into<ContactId>) -> ContactsGet {
        let mut call = self.handle.call(&registry::CONTACTS_GET);
        call.path::<ContactId>("contact_id", contact_id);
        call.into()
    }

    /// Replace a contact.
    ///
    /// Writes a contact as a whole. A member that is left out is lost, so begin with a
    /// contact that has just been read. To change a few members, patch it instead.
    ///
    /// `PUT /Contacts/{contact_id}` · evidence official (stated or shown by the vendor)
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
    pub fn replace(
        &self,
        contact_id: impl Into<ContactId>,
        body: impl Into<ContactReplace>,
    ) -> ContactsReplace {
        let mut call = self.handle.call(&registry::CONTACTS_REPLACE);
        call.path::<ContactId>("contact_id", contact_id);
        call.carry::<ContactReplace>(body);
        call.into()
    }

    /// Change members of a contact.
    ///
    /// Sets single members by JSON Patch, a custom field by its position in `fields`,
    /// counted from 0. The rest is left alone.
    ///
    /// `PATCH /Contacts/{contact_id}` · evidence official (stated or shown by the vendor)
    ///
    /// For custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.contacts().update(1001).name("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, contact_id: impl Into<ContactId>) -> ContactsUpdate {
        let mut call = self.handle.call(&registry::CONTACTS_UPDATE);
        call.path::<ContactId>("contact_id", contact_id);
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
    /// let record = client.contacts().get(1001).await?;
    /// client.contacts().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, contact: &Contact) -> ContactsUpdate {
        let mut edit = self.update(contact.contact_id);
        edit.call.custom_fields_of(contact);
        edit
    }

    /// Delete a contact.
    ///
    /// Removes a contact. Public client code has the call; nobody is known to have seen
    /// it succeed.
    ///
    /// `DELETE /Contacts/{contact_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.contacts().delete(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, contact_id: impl Into<ContactId>) -> ContactsDelete {
        let mut call = self.handle.call(&registry::CONTACTS_DELETE);
        call.path::<ContactId>("contact_id", contact_id);
        call.into()
    }
}

/// A call of [`Contacts::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ContactsList {
    call: Call,
}

impl ContactsList {
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

    /// Only the contacts of this customer.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only contacts with one of these names. They go into one parameter with commas
    /// between them, as in an example of the Tray connector, so a name that has a comma
    /// itself cannot be searched for.
    ///
    /// `search.name` in the query, with any number of values: `.name([…])`.
    pub fn name(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call.set_all::<String>("search.name", values);
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

paged_call!(ContactsList => ContactCollection);

custom_field_labels!(ContactsList => ContactCollection, FieldId);

/// A call of [`Contacts::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ContactsCreate {
    call: Call,
}

call!(ContactsCreate => Created<ContactId>);

/// A call of [`Contacts::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ContactsGet {
    call: Call,
}

call!(ContactsGet => Contact);

/// A call of [`Contacts::replace`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ContactsReplace {
    call: Call,
}

call!(ContactsReplace => Done);

/// A call of [`Contacts::update`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ContactsUpdate {
    call: Call,
}

impl ContactsUpdate {
    /// The whole name in one text.
    ///
    /// Replaces `/name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/name", value);
        self
    }

    /// Text, in place of `/email`; no source shows it patched.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/email", value);
        self
    }

    /// Text, in place of `/company`; no source shows it patched.
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/company", value);
        self
    }

    /// A [`CustomerId`], in place of `/customer_id`; no source shows it patched.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/customer_id", value);
        self
    }

    /// An [`AgentId`], in place of `/agent_id`; no source shows it patched.
    pub fn agent_id(mut self, value: impl Into<AgentId>) -> Self {
        self.call.put::<AgentId>("/agent_id", value);
        self
    }

    /// A date and time without a zone, in place of `/created_date`; no source shows it
    /// patched.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/created_date", value);
        self
    }

    /// Free text; public client code has a job title here. See also `position`.
    ///
    /// Replaces `/title`; no source shows it patched.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/title", value);
        self
    }

    /// Beside `title`; what tells the two apart is not known.
    ///
    /// Replaces `/position`; no source shows it patched.
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/position", value);
        self
    }

    /// Text, in place of `/fax`; no source shows it patched.
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/fax", value);
        self
    }

    /// Text, in place of `/phone`; no source shows it patched.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/phone", value);
        self
    }

    /// Text, in place of `/comments`; no source shows it patched.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/comments", value);
        self
    }

    /// Digits alone in the samples.
    ///
    /// Replaces `/mobile`.
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/mobile", value);
        self
    }

    /// A [`ContactTypeId`], in place of `/contact_type_id`; no source shows it patched.
    pub fn contact_type_id(mut self, value: impl Into<ContactTypeId>) -> Self {
        self.call.put::<ContactTypeId>("/contact_type_id", value);
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

    /// A [`ContactAddress`], in place of `/address`; no source shows it patched.
    pub fn address(mut self, value: impl Into<ContactAddress>) -> Self {
        self.call.put::<ContactAddress>("/address", value);
        self
    }

    /// Street and number.
    ///
    /// Replaces `/address/line_1`; no source shows it patched.
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/address/line_1", value);
        self
    }

    /// Suite, floor or the like.
    ///
    /// Replaces `/address/line_2`; no source shows it patched.
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/address/line_2", value);
        self
    }

    /// Text, in place of `/address/city`; no source shows it patched.
    pub fn address_city(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/address/city", value);
        self
    }

    /// Without the extension, which has a member of its own.
    ///
    /// Replaces `/address/postal_code`; no source shows it patched.
    pub fn address_postal_code(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/address/postal_code", value);
        self
    }

    /// The last four digits of a United States ZIP+4 code.
    ///
    /// Replaces `/address/postal_code_extension`; no source shows it patched.
    pub fn address_postal_code_extension(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/address/postal_code_extension", value);
        self
    }

    /// Sent when a contact is made. Whether answers have it is not known.
    ///
    /// Replaces `/address/state_or_province`; no source shows it patched.
    pub fn address_state_or_province(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/address/state_or_province", value);
        self
    }
}

patch_call!(ContactsUpdate => Done);

/// A call of [`Contacts::delete`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ContactsDelete {
    call: Call,
}

call!(ContactsDelete => Done);

/// A page of [`Contact`] records.
pub type ContactCollection = Collection<Contact>;

/// A person to reach, at a customer or an agent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Contact {
    /// A [`ContactId`]; evidence: observed.
    pub contact_id: ContactId,
    /// The whole name in one text.
    pub name: Option<String>,
    /// Text; evidence: observed.
    pub email: Option<String>,
    /// Text; evidence: observed.
    pub company: Option<String>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// An [`AgentId`]; evidence: observed.
    pub agent_id: Option<AgentId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Free text; public client code has a job title here. See also `position`.
    ///
    /// Evidence: observed.
    pub title: Option<String>,
    /// Beside `title`; what tells the two apart is not known.
    ///
    /// Evidence: observed.
    pub position: Option<String>,
    /// Text; evidence: observed.
    pub fax: Option<String>,
    /// Text; evidence: observed.
    pub phone: Option<String>,
    /// Text; evidence: observed.
    pub comments: Option<String>,
    /// Digits alone in the samples.
    pub mobile: Option<String>,
    /// A [`ContactTypeId`]; evidence: official.
    pub contact_type_id: Option<ContactTypeId>,
    /// Custom fields. That their elements have this form is inferred.
    ///
    /// Evidence: observed.
    pub fields: Option<Vec<CustomField>>,
    /// A [`ContactAddress`]; evidence: observed.
    pub address: Option<ContactAddress>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Contact {
    /// A record with nothing but what it must have.
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

/// A contact's postal address. It has fewer members than an address record, and no
/// id.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactAddress {
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or the like.
    pub line_2: Option<String>,
    /// Text; evidence: observed.
    pub city: Option<String>,
    /// Without the extension, which has a member of its own.
    pub postal_code: Option<String>,
    /// The last four digits of a United States ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// Sent when a contact is made. Whether answers have it is not known.
    pub state_or_province: Option<String>,
    /// Members that the spec does not name, as they came.
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

/// A contact to make. Public client code sends these members; which of them the
/// server requires is not known.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ContactCreate {
    /// A [`ContactCreateAddress`]; evidence: observed.
    pub address: Option<ContactCreateAddress>,
    /// The customer to file the contact under. Sent as a number; some public client
    /// code sends digits as text.
    pub customer_id: Option<CustomerId>,
    /// The whole name in one text.
    pub name: Option<String>,
    /// Text; evidence: observed.
    pub email: Option<String>,
    /// Text; evidence: observed.
    pub company: Option<String>,
    /// Known to be sent as a bare date.
    pub created_date: Option<NaiveDateTime>,
    /// Text; evidence: observed.
    pub title: Option<String>,
    /// Text; evidence: observed.
    pub fax: Option<String>,
    /// Text; evidence: observed.
    pub phone: Option<String>,
    /// Text; evidence: observed.
    pub comments: Option<String>,
    /// Text; evidence: observed.
    pub mobile: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ContactCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> ContactCreateBuilder {
        ContactCreateBuilder::default()
    }
}

/// Makes a [`ContactCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ContactCreateBuilder {
    inner: BodyBuilder<ContactCreate>,
}

impl ContactCreateBuilder {
    /// A [`ContactCreateAddress`]; evidence: observed.
    pub fn address(mut self, value: impl Into<ContactCreateAddress>) -> Self {
        let body = self.inner.set("address");
        body.address = Some(value.into());
        self
    }

    /// The customer to file the contact under. Sent as a number; some public client
    /// code sends digits as text.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Some(value.into());
        self
    }

    /// The whole name in one text.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("name");
        body.name = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("email");
        body.email = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn company(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("company");
        body.company = Some(value.into());
        self
    }

    /// Known to be sent as a bare date.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("created_date");
        body.created_date = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("title");
        body.title = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn fax(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("fax");
        body.fax = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("phone");
        body.phone = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("comments");
        body.comments = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("mobile");
        body.mobile = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<ContactCreate> {
        Ok(self.inner.build()?)
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

/// The postal address of a contact to make.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ContactCreateAddress {
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or the like.
    pub line_2: Option<String>,
    /// Text; evidence: observed.
    pub city: Option<String>,
    /// Samples have the two-letter code.
    pub state_or_province: Option<String>,
    /// Without the extension, which has a member of its own.
    pub postal_code: Option<String>,
    /// The last four digits of a United States ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ContactCreateAddress {
    /// Starts a body with nothing in it.
    pub fn builder() -> ContactCreateAddressBuilder {
        ContactCreateAddressBuilder::default()
    }
}

/// Makes a [`ContactCreateAddress`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ContactCreateAddressBuilder {
    inner: BodyBuilder<ContactCreateAddress>,
}

impl ContactCreateAddressBuilder {
    /// Street and number.
    pub fn line_1(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("line_1");
        body.line_1 = Some(value.into());
        self
    }

    /// Suite, floor or the like.
    pub fn line_2(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("line_2");
        body.line_2 = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("city");
        body.city = Some(value.into());
        self
    }

    /// Samples have the two-letter code.
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("state_or_province");
        body.state_or_province = Some(value.into());
        self
    }

    /// Without the extension, which has a member of its own.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("postal_code");
        body.postal_code = Some(value.into());
        self
    }

    /// The last four digits of a United States ZIP+4 code.
    pub fn postal_code_extension(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("postal_code_extension");
        body.postal_code_extension = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<ContactCreateAddress> {
        Ok(self.inner.build()?)
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

/// A contact in full, as it shall be from now on. Members that this document does
/// not list must be sent back too, or they are lost. Which members the server
/// requires is not known.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContactReplace {
    /// A [`ContactId`]; evidence: observed.
    pub contact_id: ContactId,
    /// The whole name in one text.
    pub name: Tristate<String>,
    /// Text; evidence: observed.
    pub email: Tristate<String>,
    /// Text; evidence: observed.
    pub company: Tristate<String>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Tristate<CustomerId>,
    /// An [`AgentId`]; evidence: observed.
    pub agent_id: Tristate<AgentId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Tristate<NaiveDateTime>,
    /// Free text; public client code has a job title here. See also `position`.
    ///
    /// Evidence: observed.
    pub title: Tristate<String>,
    /// Beside `title`; what tells the two apart is not known.
    ///
    /// Evidence: observed.
    pub position: Tristate<String>,
    /// Text; evidence: observed.
    pub fax: Tristate<String>,
    /// Text; evidence: observed.
    pub phone: Tristate<String>,
    /// Text; evidence: observed.
    pub comments: Tristate<String>,
    /// Digits alone in the samples.
    pub mobile: Tristate<String>,
    /// A [`ContactTypeId`]; evidence: official.
    pub contact_type_id: Tristate<ContactTypeId>,
    /// Custom fields. That their elements have this form is inferred.
    ///
    /// Evidence: observed.
    pub fields: Tristate<Vec<CustomField>>,
    /// A [`ContactAddress`]; evidence: observed.
    pub address: Tristate<ContactAddress>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ContactReplace {
    /// A replacement with nothing but what it must have. What it does not hold is lost,
    /// so begin with the record that is there: `from` takes it whole.
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
