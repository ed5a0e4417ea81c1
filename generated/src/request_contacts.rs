// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Which contacts belong to a request.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](RequestContacts::list) | List request contacts. | `GET /RequestContacts` | observed |
//! | [`get`](RequestContacts::get) | Get a request contact. | `GET /RequestContacts/{request_contact_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{ContactId, RequestAddressId, RequestContactId, RequestId};
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// Which contacts belong to a request.
///
/// Made by [`Client::request_contacts`](crate::Client::request_contacts).
#[derive(Clone, Debug)]
pub struct RequestContacts {
    handle: Handle,
}

impl RequestContacts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List request contacts.
    ///
    /// Pages through the contacts of all requests. No filter is known: for those of one
    /// request, read every page and pick out its `request_id`.
    ///
    /// `GET /RequestContacts` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_contacts().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> RequestContactsList {
        self.handle.call(&registry::REQUEST_CONTACTS_LIST).into()
    }

    /// Get a request contact.
    ///
    /// Reads one contact of a request. Only convention speaks for this call; no source
    /// shows it. Listing them is the safer way.
    ///
    /// `GET /RequestContacts/{request_contact_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_contact = client.request_contacts().get(331).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        request_contact_id: impl Into<RequestContactId>,
    ) -> RequestContactsGet {
        let mut call = self.handle.call(&registry::REQUEST_CONTACTS_GET);
        call.path::<RequestContactId>("request_contact_id", request_contact_id);
        call.into()
    }
}

/// A call of [`RequestContacts::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestContactsList {
    call: Call,
}

impl RequestContactsList {
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

paged_call!(RequestContactsList => RequestContactCollection);

/// A call of [`RequestContacts::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestContactsGet {
    call: Call,
}

call!(RequestContactsGet => RequestContact);

/// A page of [`RequestContact`] records.
pub type RequestContactCollection = Collection<RequestContact>;

/// A person in their part in a request. Name and telephone number are not here but
/// in the contact that it names.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestContact {
    /// A [`RequestContactId`]; evidence: observed.
    pub request_contact_id: RequestContactId,
    /// A [`ContactId`]; evidence: observed.
    pub contact_id: Option<ContactId>,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// Presumably which of the request's addresses the person belongs to; not an
    /// address record.
    pub request_address_id: Option<RequestAddressId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl RequestContact {
    /// A record with nothing but what it must have.
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
