// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The addresses that requests use, and which of them are shipping addresses.
//!
//! # Records
//!
//! - [`RequestAddress`]: The role of an address in a request.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](RequestAddresses::list) | Lists request addresses. | `GET /RequestAddresses` | observed |
//! | [`get`](RequestAddresses::get) | Gets a request address. | `GET /RequestAddresses/{request_address_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestAddressesList`], [`RequestAddressesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{AddressId, RequestAddressId, RequestId};
use revio_runtime::{Extra, Handle, placeholder, record};

/// The role of an address in a request. Street and city are in the address record
/// that it refers to.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct RequestAddress {
    pub request_address_id: RequestAddressId,
    pub request_id: Option<RequestId>,
    /// The address record. Digits in a string are accepted when reading, since a public
    /// Singer schema has a string.
    pub address_id: Option<AddressId>,
    pub is_shipping_address: Option<bool>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl RequestAddress {
    /// Creates a record with only its required fields set.
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

/// A page of [`RequestAddress`] records.
pub type RequestAddressCollection = Collection<RequestAddress>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum RequestAddressesListTag {}
}

/// The addresses that requests use, and which of them are shipping addresses.
///
/// Returned by [`Client::request_addresses`](crate::Client::request_addresses).
#[derive(Clone, Debug)]
pub struct RequestAddresses {
    pub(crate) handle: Handle,
}

impl RequestAddresses {
    /// Lists request addresses.
    ///
    /// Addresses of all requests. No filter is known: to find those of one request,
    /// read all pages and select by `request_id`.
    ///
    /// `GET /RequestAddresses` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_addresses().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_addresses_list")]
    #[doc(alias = "GET /RequestAddresses")]
    pub fn list(&self) -> RequestAddressesList {
        ListRequest::from_call(self.handle.call(&registry::REQUEST_ADDRESSES_LIST))
    }

    /// Gets a request address.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /RequestAddresses/{request_address_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_address = client.request_addresses().get(330).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_addresses_get")]
    #[doc(alias = "GET /RequestAddresses/{request_address_id}")]
    pub fn get(
        &self,
        request_address_id: impl Into<RequestAddressId>,
    ) -> RequestAddressesGet {
        let call = self.handle.call(&registry::REQUEST_ADDRESSES_GET);
        let wire = "request_address_id";
        let call = call.path_param::<RequestAddressId>(wire, request_address_id);
        call.into_request()
    }
}

/// Request builder of [`RequestAddresses::list`]. Its other methods are those of
/// [`ListRequest`].
pub type RequestAddressesList =
    ListRequest<RequestAddress, tag::RequestAddressesListTag>;

/// Request builder of [`RequestAddresses::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestAddressesGet = revio_runtime::Request<RequestAddress>;
