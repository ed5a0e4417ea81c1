// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The contacts of requests.
//!
//! # Records
//!
//! - [`RequestContact`]: The role of a contact in a request.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](RequestContacts::list) | Lists request contacts. | `GET /RequestContacts` | observed |
//! | [`get`](RequestContacts::get) | Gets a request contact. | `GET /RequestContacts/{request_contact_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestContactsList`], [`RequestContactsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{ContactId, RequestAddressId, RequestContactId, RequestId};
use revio_runtime::{Extra, Handle, placeholder, record};

/// The role of a contact in a request. Name and telephone number are in the contact
/// record that it refers to.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct RequestContact {
    pub request_contact_id: RequestContactId,
    pub contact_id: Option<ContactId>,
    pub request_id: Option<RequestId>,
    /// Presumably the address of the request that the person belongs to; not an address
    /// record.
    pub request_address_id: Option<RequestAddressId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl RequestContact {
    /// Creates a record with only its required fields set.
    pub fn new(request_contact_id: impl Into<RequestContactId>) -> Self {
        let mut record: Self = placeholder();
        record.request_contact_id = request_contact_id.into();
        record
    }
}

record!(RequestContact {
    "request_contact_id" => request_contact_id,
    "contact_id" => contact_id,
    "request_id" => request_id,
    "request_address_id" => request_address_id,
});

/// A page of [`RequestContact`] records.
pub type RequestContactCollection = Collection<RequestContact>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum RequestContactsListTag {}
}

/// The contacts of requests.
///
/// Returned by [`Client::request_contacts`](crate::Client::request_contacts).
#[derive(Clone, Debug)]
pub struct RequestContacts {
    pub(crate) handle: Handle,
}

impl RequestContacts {
    /// Lists request contacts.
    ///
    /// Contacts of all requests. No filter is known: to find those of one request, read
    /// all pages and select by `request_id`.
    ///
    /// `GET /RequestContacts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_contacts().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_contacts_list")]
    #[doc(alias = "GET /RequestContacts")]
    pub fn list(&self) -> RequestContactsList {
        ListRequest::from_call(self.handle.call(&registry::REQUEST_CONTACTS_LIST))
    }

    /// Gets a request contact.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /RequestContacts/{request_contact_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_contact = client.request_contacts().get(331).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_contacts_get")]
    #[doc(alias = "GET /RequestContacts/{request_contact_id}")]
    pub fn get(
        &self,
        request_contact_id: impl Into<RequestContactId>,
    ) -> RequestContactsGet {
        let call = self.handle.call(&registry::REQUEST_CONTACTS_GET);
        let wire = "request_contact_id";
        let call = call.path_param::<RequestContactId>(wire, request_contact_id);
        call.into_request()
    }
}

/// Request builder of [`RequestContacts::list`]. Its other methods are those of
/// [`ListRequest`].
pub type RequestContactsList = ListRequest<RequestContact, tag::RequestContactsListTag>;

/// Request builder of [`RequestContacts::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestContactsGet = revio_runtime::Request<RequestContact>;
