// @generated from the spec by `cargo xtask codegen`. Do not edit.

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
//! | [`get`](Addresses::get) | Gets an address. | `GET /Addresses/{address_id}` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`AddressesList`], [`AddressesGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{AddressId, CountryCode, CustomerId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// A postal address. Unused parts are empty text rather than absent. No call that
/// writes one is known; a customer's addresses are written with the customer.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Clone)]
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

/// A page of [`Address`] records.
pub type AddressCollection = Collection<Address>;

/// Postal addresses as separate records.
///
/// Returned by [`Client::addresses`](crate::Client::addresses).
#[derive(Clone, Debug)]
pub struct Addresses {
    handle: Handle,
}

impl Addresses {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

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
        self.handle.call(&registry::ADDRESSES_LIST).into()
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
        let mut call = self.handle.call(&registry::ADDRESSES_GET);
        call.path_param::<AddressId>("address_id", address_id);
        call.into()
    }
}

/// Request builder of [`Addresses::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AddressesList {
    call: Call,
}

impl AddressesList {
    /// Number of the page. Allowed values: at least 1. Default: `1`. See
    /// [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records per page. Allowed values: 1 to 500. Default: `10`. See
    /// [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }

    /// Only the addresses of this customer.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.param::<CustomerId>("search.customer_id", value);
        self
    }

    /// Sets the query parameter `search.city`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.call.param::<String>("search.city", value);
        self
    }

    /// As in the record; samples have the two-letter code.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    ///
    /// Sets the query parameter `search.state_or_province`.
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        self.call.param::<String>("search.state_or_province", value);
        self
    }
}

paged_call!(AddressesList => AddressCollection);

/// Request builder of [`Addresses::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AddressesGet {
    call: Call,
}

call!(AddressesGet => Address);
