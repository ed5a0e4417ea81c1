// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Which addresses a request uses, and which of them is a shipping address.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](RequestAddresses::list) | List request addresses. | `GET /RequestAddresses` | observed |
//! | [`get`](RequestAddresses::get) | Get a request address. | `GET /RequestAddresses/{request_address_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{AddressId, RequestAddressId, RequestId};
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// Which addresses a request uses, and which of them is a shipping address.
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
    /// Pages through the addresses of all requests. No filter is known: for those of
    /// one request, read every page and pick out its `request_id`.
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
    /// Reads one address of a request. Only convention speaks for this call; no source
    /// shows it. Listing them is the safer way.
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

/// An address in its part in a request. Street and town are not here but in the
/// address record that it names.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestAddress {
    /// A [`RequestAddressId`]; evidence: observed.
    pub request_address_id: RequestAddressId,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// The address record. Digits as text are read too, since a public Singer schema
    /// has text.
    pub address_id: Option<AddressId>,
    /// True or false; evidence: observed.
    pub is_shipping_address: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl RequestAddress {
    /// A record with nothing but what it must have.
    pub fn new(request_address_id: impl Into<RequestAddressId>) -> Self {
        let mut record: Self = placeholder();
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
