// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Postal addresses, as records of their own.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Addresses::list) | List addresses. | `GET /Addresses` | official |
//! | [`get`](Addresses::get) | Get an address. | `GET /Addresses/{address_id}` | official |

use crate::collection::Collection;
use crate::registry;
use crate::types::{AddressId, CountryCode, CustomerId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// Postal addresses, as records of their own.
///
/// Made by [`Client::addresses`](crate::Client::addresses).
#[derive(Clone, Debug)]
pub struct Addresses {
    handle: Handle,
}

impl Addresses {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List addresses.
    ///
    /// Pages through the addresses of the tenant, those without a customer included.
    ///
    /// `GET /Addresses` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.addresses().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> AddressesList {
        self.handle.call(&registry::ADDRESSES_LIST).into()
    }

    /// Get an address.
    ///
    /// Reads one address. The answer comes with a link to itself.
    ///
    /// `GET /Addresses/{address_id}` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let address = client.addresses().get(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, address_id: impl Into<AddressId>) -> AddressesGet {
        let mut call = self.handle.call(&registry::ADDRESSES_GET);
        call.path::<AddressId>("address_id", address_id);
        call.into()
    }
}

/// A call of [`Addresses::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AddressesList {
    call: Call,
}

impl AddressesList {
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

    /// Only the addresses of this customer.
    ///
    /// Evidence: observed.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Text.
    ///
    /// Evidence: observed.
    ///
    /// `search.city` in the query.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.city", value);
        self
    }

    /// As the record has it; samples have the two-letter code.
    ///
    /// Evidence: observed.
    ///
    /// `search.state_or_province` in the query.
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.state_or_province", value);
        self
    }
}

paged_call!(AddressesList => AddressCollection);

/// A call of [`Addresses::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AddressesGet {
    call: Call,
}

call!(AddressesGet => Address);

/// A page of [`Address`] records.
pub type AddressCollection = Collection<Address>;

/// A postal address. Parts that do not apply are empty text rather than absent. No
/// call is known that writes one; a customer's addresses are written with the
/// customer.
#[derive(Clone)]
#[non_exhaustive]
pub struct Address {
    /// An [`AddressId`]; evidence: official.
    pub address_id: AddressId,
    /// Owner of the address; 0 when it has none.
    pub customer_id: Option<CustomerId>,
    /// Text; evidence: official.
    pub first_name: Option<String>,
    /// Text; evidence: official.
    pub middle_initial: Option<String>,
    /// Text; evidence: official.
    pub last_name: Option<String>,
    /// Text; evidence: official.
    pub company_name: Option<String>,
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or the like.
    pub line_2: Option<String>,
    /// Text; evidence: official.
    pub city: Option<String>,
    /// Samples have the two-letter code.
    pub state_or_province: Option<String>,
    /// Without the extension, which has a member of its own.
    pub postal_code: Option<String>,
    /// The last four digits of a United States ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// A [`CountryCode`]; evidence: official.
    pub country_code: Option<CountryCode>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub modified_date: Option<NaiveDateTime>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Address {
    /// A record with nothing but what it must have.
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
