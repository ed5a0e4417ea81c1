// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The addresses that requests use, and which of them are shipping addresses.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](RequestAddresses::list) | List request addresses. | `GET /RequestAddresses` | observed |
//! | [`get`](RequestAddresses::get) | Get a request address. | `GET /RequestAddresses/{request_address_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{AddressId, RequestAddressId, RequestId};
use revio_runtime::{Call, Extra, Handle, blank, call, paged_call, record};

/// The addresses that requests use, and which of them are shipping addresses.
///
/// Made by [`Client::request_addresses`](crate::Client::request_addresses).
#[derive(Clone, Debug)]
pub struct RequestAddresses {
    handle: Handle,
}

impl RequestAddresses {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List request addresses.
    ///
    /// Addresses of all requests. No filter is known: to find those of one request,
    /// read all pages and select by `request_id`.
    ///
    /// `GET /RequestAddresses` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_addresses().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> RequestAddressesList {
        self.handle.call(&registry::REQUEST_ADDRESSES_LIST).into()
    }

    /// Get a request address.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /RequestAddresses/{request_address_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_address = client.request_addresses().get(330).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        request_address_id: impl Into<RequestAddressId>,
    ) -> RequestAddressesGet {
        let mut call = self.handle.call(&registry::REQUEST_ADDRESSES_GET);
        call.path::<RequestAddressId>("request_address_id", request_address_id);
        call.into()
    }
}

/// A call of [`RequestAddresses::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestAddressesList {
    call: Call,
}

impl RequestAddressesList {
    /// Page number, starting at 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records per page. How the server handles values above 500 is unknown; it may
    /// return fewer records than requested.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(RequestAddressesList => RequestAddressCollection);

/// A call of [`RequestAddresses::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestAddressesGet {
    call: Call,
}

call!(RequestAddressesGet => RequestAddress);

/// A page of [`RequestAddress`] records.
pub type RequestAddressCollection = Collection<RequestAddress>;

/// The role of an address in a request. Street and city are in the address record
/// that it refers to.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestAddress {
    /// A [`RequestAddressId`]; evidence: observed.
    pub request_address_id: RequestAddressId,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// The address record. Digits in a string are accepted when reading, since a public
    /// Singer schema has a string.
    pub address_id: Option<AddressId>,
    /// True or false; evidence: observed.
    pub is_shipping_address: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl RequestAddress {
    /// A record with nothing but what it must have.
    pub fn new(request_address_id: impl Into<RequestAddressId>) -> Self {
        let mut record: Self = blank();
        record.request_address_id = request_address_id.into();
        record
    }
}

record!(RequestAddress {
    "request_address_id" => request_address_id,
    "request_id" => request_id,
    "address_id" => address_id,
    "is_shipping_address" => is_shipping_address,
});
