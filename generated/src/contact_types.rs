// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The kinds of contact.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ContactTypes::list) | List contact types. | `GET /ContactTypes` | observed |
//! | [`get`](ContactTypes::get) | Get a contact type. | `GET /ContactTypes/{contact_type_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::ContactTypeId;
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// The kinds of contact.
///
/// Made by [`Client::contact_types`](crate::Client::contact_types).
#[derive(Clone, Debug)]
pub struct ContactTypes {
    handle: Handle,
}

impl ContactTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List contact types.
    ///
    /// Pages through the contact types, which contacts name in `contact_type_id`.
    ///
    /// `GET /ContactTypes` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.contact_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ContactTypesList {
        self.handle.call(&registry::CONTACT_TYPES_LIST).into()
    }

    /// Get a contact type.
    ///
    /// Reads one contact type. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /ContactTypes/{contact_type_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let contact_type = client.contact_types().get(3).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, contact_type_id: impl Into<ContactTypeId>) -> ContactTypesGet {
        let mut call = self.handle.call(&registry::CONTACT_TYPES_GET);
        call.path::<ContactTypeId>("contact_type_id", contact_type_id);
        call.into()
    }
}

/// A call of [`ContactTypes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ContactTypesList {
    call: Call,
}

impl ContactTypesList {
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

paged_call!(ContactTypesList => ContactTypeCollection);

/// A call of [`ContactTypes::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ContactTypesGet {
    call: Call,
}

call!(ContactTypesGet => ContactType);

/// A page of [`ContactType`] records.
pub type ContactTypeCollection = Collection<ContactType>;

/// A kind of contact.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ContactType {
    /// A [`ContactTypeId`]; evidence: observed.
    pub contact_type_id: ContactTypeId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ContactType {
    /// A record with nothing but what it must have.
    pub fn new(contact_type_id: impl Into<ContactTypeId>) -> Self {
        let mut record: Self = placeholder();
        record.contact_type_id = contact_type_id.into();
        record
    }
}

record!(ContactType {
    "contact_type_id" => contact_type_id,
    "description" => description,
});
