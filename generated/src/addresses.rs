// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Postal addresses as separate records.
//!
//! # Records
//!
//! - [`Address`]: A postal address.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Addresses::list) | Lists addresses. | `GET /Addresses` | official |
//! | [`create`](Addresses::create) | Creates an address. | `POST /Addresses` | official |
//! | [`get`](Addresses::get) | Gets an address. | `GET /Addresses/{address_id}` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`AddressesList`], [`AddressesCreate`],
//! [`AddressesGet`].
//!
//! Request bodies: [`AddressCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{AddressId, CountryCode, CustomerId};
use revio_runtime::{
    Bound, Created, Extra, FindSent, Handle, NaiveDateTime, OneOrNone, placeholder,
    record,
};

/// A postal address. Unused parts are empty text rather than absent. No call that
/// changes one is known; a customer's addresses are written with the customer.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct Address {
    pub address_id: AddressId,
    /// Owner of the address; 0 for none.
    pub customer_id: Option<CustomerId>,
    pub first_name: Option<String>,
    pub middle_initial: Option<String>,
    pub last_name: Option<String>,
    pub company_name: Option<String>,
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
    pub country_code: Option<CountryCode>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_date: Option<NaiveDateTime>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub modified_date: Option<NaiveDateTime>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Address {
    /// Creates a record with only its required fields set.
    pub fn new(address_id: impl Into<AddressId>) -> Self {
        let mut record: Self = placeholder();
        record.address_id = address_id.into();
        record
    }
}

record!(Address {
    "address_id" => address_id,
    "customer_id" => customer_id,
    "first_name" => first_name,
    "middle_initial" => middle_initial,
    "last_name" => last_name,
    "company_name" => company_name,
    "line_1" => line_1,
    "line_2" => line_2,
    "city" => city,
    "state_or_province" => state_or_province,
    "postal_code" => postal_code,
    "postal_code_extension" => postal_code_extension,
    "country_code" => country_code,
    "created_date" => created_date,
    "modified_date" => modified_date,
});

/// Request body for creating an address. Give either a company name, or a first and
/// a last name. Rev.io's page lists the fields with type, bounds and meaning, but
/// not their names; these are those of the record, whose fields come in the same
/// order. The page also lists three flags whose names are not known: the first
/// skips the verification of the address, the other two say that it was validated
/// with a service provider and through the USPS. Once you know a name, send the
/// value with `extra`.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct AddressCreate {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub address_id: Option<AddressId>,
    /// Owner of the address. Not needed for service, billing and listing addresses.
    pub customer_id: Option<CustomerId>,
    /// Not needed with a company name.
    ///
    /// Allowed values: at most 255 characters.
    pub first_name: Option<String>,
    /// Allowed values: at most 10 characters.
    pub middle_initial: Option<String>,
    /// Not needed with a company name.
    ///
    /// Allowed values: at most 255 characters.
    pub last_name: Option<String>,
    /// Not needed with a first and a last name.
    ///
    /// Allowed values: at most 255 characters.
    pub company_name: Option<String>,
    /// Street and number.
    ///
    /// Allowed values: at most 500 characters.
    pub line_1: Option<String>,
    /// Suite, floor or similar.
    ///
    /// Allowed values: at most 500 characters.
    pub line_2: Option<String>,
    /// Allowed values: at most 255 characters.
    pub city: Option<String>,
    /// Samples have the two-letter code.
    ///
    /// Allowed values: at most 50 characters.
    pub state_or_province: Option<String>,
    /// Without the extension, which is a separate field; five digits in the USA.
    ///
    /// Allowed values: at most 12 characters.
    pub postal_code: Option<String>,
    /// The last four digits of a US ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// One of a list whose values are not known; public client code sends the
    /// three-letter ISO 3166 code. Responses may contain a number instead.
    pub country_code: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    pub modified_date: Option<NaiveDateTime>,
    /// Further fields to send.
    pub extra: Extra,
}

impl AddressCreate {
    /// Starts an empty body.
    pub fn builder() -> AddressCreateBuilder {
        <AddressCreateBuilder as Default>::default()
    }
}

/// Builder of [`AddressCreate`]. Its other methods are those of [`BodyBuilder`].
pub type AddressCreateBuilder = BodyBuilder<AddressCreate>;

impl AddressCreateBuilder {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub fn address_id<T>(mut self, value: impl OneOrNone<AddressId, T>) -> Self {
        self.inner.set("address_id").address_id = value.into_option();
        self
    }

    /// Owner of the address. Not needed for service, billing and listing addresses.
    pub fn customer_id<T>(mut self, value: impl OneOrNone<CustomerId, T>) -> Self {
        self.inner.set("customer_id").customer_id = value.into_option();
        self
    }

    /// Not needed with a company name.
    ///
    /// Allowed values: at most 255 characters.
    pub fn first_name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("first_name").first_name = value.into_option();
        self
    }

    /// Allowed values: at most 10 characters.
    pub fn middle_initial<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("middle_initial").middle_initial = value.into_option();
        self
    }

    /// Not needed with a company name.
    ///
    /// Allowed values: at most 255 characters.
    pub fn last_name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("last_name").last_name = value.into_option();
        self
    }

    /// Not needed with a first and a last name.
    ///
    /// Allowed values: at most 255 characters.
    pub fn company_name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("company_name").company_name = value.into_option();
        self
    }

    /// Street and number.
    ///
    /// Allowed values: at most 500 characters.
    pub fn line_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("line_1").line_1 = value.into_option();
        self
    }

    /// Suite, floor or similar.
    ///
    /// Allowed values: at most 500 characters.
    pub fn line_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("line_2").line_2 = value.into_option();
        self
    }

    /// Allowed values: at most 255 characters.
    pub fn city<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("city").city = value.into_option();
        self
    }

    /// Samples have the two-letter code.
    ///
    /// Allowed values: at most 50 characters.
    pub fn state_or_province<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("state_or_province").state_or_province = value.into_option();
        self
    }

    /// Without the extension, which is a separate field; five digits in the USA.
    ///
    /// Allowed values: at most 12 characters.
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

    /// One of a list whose values are not known; public client code sends the
    /// three-letter ISO 3166 code. Responses may contain a number instead.
    pub fn country_code<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("country_code").country_code = value.into_option();
        self
    }

    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option();
        self
    }

    pub fn modified_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("modified_date").modified_date = value.into_option();
        self
    }
}

record!(AddressCreate {
    "address_id" => address_id,
    "customer_id" => customer_id,
    "first_name" => first_name [Bound::MaxLength(255)],
    "middle_initial" => middle_initial [Bound::MaxLength(10)],
    "last_name" => last_name [Bound::MaxLength(255)],
    "company_name" => company_name [Bound::MaxLength(255)],
    "line_1" => line_1 [Bound::MaxLength(500)],
    "line_2" => line_2 [Bound::MaxLength(500)],
    "city" => city [Bound::MaxLength(255)],
    "state_or_province" => state_or_province [Bound::MaxLength(50)],
    "postal_code" => postal_code [Bound::MaxLength(12)],
    "postal_code_extension" => postal_code_extension,
    "country_code" => country_code,
    "created_date" => created_date,
    "modified_date" => modified_date,
});

/// A page of [`Address`] records.
pub type AddressCollection = Collection<Address>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum AddressesListTag {}
}

/// Postal addresses as separate records.
///
/// Returned by [`Client::addresses`](crate::Client::addresses).
#[derive(Clone, Debug)]
pub struct Addresses {
    pub(crate) handle: Handle,
}

impl Addresses {
    /// Lists addresses.
    ///
    /// Includes addresses without a customer.
    ///
    /// `GET /Addresses` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.addresses().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addresses_list")]
    #[doc(alias = "GET /Addresses")]
    pub fn list(&self) -> AddressesList {
        ListRequest::from_call(self.handle.call(&registry::ADDRESSES_LIST))
    }

    /// Creates an address.
    ///
    /// Adds an address. The server may verify it; Rev.io's page has a field that skips
    /// the verification, whose name is not known. No idempotency key is known: after a
    /// timeout, list the customer's addresses before sending it again.
    ///
    /// `POST /Addresses` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::addresses::AddressCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = AddressCreate::builder()
    ///     .address_id(1001)
    ///     .customer_id(1001)
    ///     .first_name("Jane")
    ///     .middle_initial("Q")
    ///     .last_name("Doe")
    ///     .company_name("Example Co")
    ///     .line_1("1 Main St")
    ///     .line_2("Suite 200")
    ///     .build()?;
    /// let created = client.addresses().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addresses_create")]
    #[doc(alias = "POST /Addresses")]
    pub fn create(&self, body: impl Into<AddressCreate>) -> AddressesCreate {
        let call = self.handle.call(&registry::ADDRESSES_CREATE);
        let call = call.body::<AddressCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `customer_id`, and returns those that
    /// have the values of the body in `customer_id`. Each is a candidate, not a proof:
    /// another request may have created it. If there is none, the server may still be
    /// processing the request. See [errors](crate::guide::errors).
    #[inline]
    pub fn find_sent(&self, body: &AddressCreate) -> FindSent<Address> {
        let list = self.handle.call(&registry::ADDRESSES_LIST);
        let filters = [("search.customer_id", "customer_id")];
        let compared = ["customer_id"];
        FindSent::new::<AddressCollection>(list, body, &filters, &compared)
    }

    /// Gets an address.
    ///
    /// The response contains a link to itself.
    ///
    /// `GET /Addresses/{address_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let address = client.addresses().get(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addresses_get")]
    #[doc(alias = "GET /Addresses/{address_id}")]
    pub fn get(&self, address_id: impl Into<AddressId>) -> AddressesGet {
        let call = self.handle.call(&registry::ADDRESSES_GET);
        let call = call.path_param::<AddressId>("address_id", address_id);
        call.into_request()
    }
}

/// Request builder of [`Addresses::list`]. Its other methods are those of
/// [`ListRequest`].
pub type AddressesList = ListRequest<Address, tag::AddressesListTag>;

impl AddressesList {
    /// Only the addresses of this customer.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Sets the query parameter `search.city`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fn city<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.city", value))
    }

    /// As in the record; samples have the two-letter code.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    ///
    /// Sets the query parameter `search.state_or_province`.
    pub fn state_or_province<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.state_or_province", value))
    }
}

/// Request builder of [`Addresses::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AddressesCreate = revio_runtime::Request<Created<AddressId>>;

/// Request builder of [`Addresses::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AddressesGet = revio_runtime::Request<Address>;
