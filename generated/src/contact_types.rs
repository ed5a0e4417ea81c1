// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types of contacts.
//!
//! # Records
//!
//! - [`ContactType`]: A type of contact.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ContactTypes::list) | Lists contact types. | `GET /ContactTypes` | observed |
//! | [`get`](ContactTypes::get) | Gets a contact type. | `GET /ContactTypes/{contact_type_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ContactTypesList`], [`ContactTypesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::ContactTypeId;
use revio_runtime::{Extra, Handle, placeholder, record};

/// A type of contact.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ContactType {
    pub contact_type_id: ContactTypeId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ContactType {
    /// Creates a record with only its required fields set.
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

/// A page of [`ContactType`] records.
pub type ContactTypeCollection = Collection<ContactType>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ContactTypesListTag {}
}

/// Types of contacts.
///
/// Returned by [`Client::contact_types`](crate::Client::contact_types).
#[derive(Clone, Debug)]
pub struct ContactTypes {
    pub(crate) handle: Handle,
}

impl ContactTypes {
    /// Lists contact types.
    ///
    /// Resolves the `contact_type_id` of contacts.
    ///
    /// `GET /ContactTypes` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.contact_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "contact_types_list")]
    #[doc(alias = "GET /ContactTypes")]
    pub fn list(&self) -> ContactTypesList {
        ListRequest::from_call(self.handle.call(&registry::CONTACT_TYPES_LIST))
    }

    /// Gets a contact type.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /ContactTypes/{contact_type_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let contact_type = client.contact_types().get(3).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "contact_types_get")]
    #[doc(alias = "GET /ContactTypes/{contact_type_id}")]
    pub fn get(&self, contact_type_id: impl Into<ContactTypeId>) -> ContactTypesGet {
        let call = self.handle.call(&registry::CONTACT_TYPES_GET);
        let call = call.path_param::<ContactTypeId>("contact_type_id", contact_type_id);
        call.into_request()
    }
}

/// Request builder of [`ContactTypes::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ContactTypesList = ListRequest<ContactType, tag::ContactTypesListTag>;

/// Request builder of [`ContactTypes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ContactTypesGet = revio_runtime::Request<ContactType>;
