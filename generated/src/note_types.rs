// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types of notes.
//!
//! # Records
//!
//! - [`NoteType`]: A type of note.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](NoteTypes::list) | Lists note types. | `GET /NoteTypes` | observed |
//! | [`get`](NoteTypes::get) | Gets a note type. | `GET /NoteTypes/{note_type_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`NoteTypesList`], [`NoteTypesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::NoteTypeId;
use revio_runtime::{Extra, Handle, placeholder, record};

/// A type of note.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct NoteType {
    pub note_type_id: NoteTypeId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl NoteType {
    /// Creates a record with only its required fields set.
    pub fn new(note_type_id: impl Into<NoteTypeId>) -> Self {
        let mut record: Self = placeholder();
        record.note_type_id = note_type_id.into();
        record
    }
}

record!(NoteType {
    "note_type_id" => note_type_id,
    "description" => description,
});

/// A page of [`NoteType`] records.
pub type NoteTypeCollection = Collection<NoteType>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum NoteTypesListTag {}
}

/// Types of notes.
///
/// Returned by [`Client::note_types`](crate::Client::note_types).
#[derive(Clone, Debug)]
pub struct NoteTypes {
    pub(crate) handle: Handle,
}

impl NoteTypes {
    /// Lists note types.
    ///
    /// Resolves the `note_type_id` of notes.
    ///
    /// `GET /NoteTypes` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.note_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "note_types_list")]
    #[doc(alias = "GET /NoteTypes")]
    pub fn list(&self) -> NoteTypesList {
        ListRequest::from_call(self.handle.call(&registry::NOTE_TYPES_LIST))
    }

    /// Gets a note type.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /NoteTypes/{note_type_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let note_type = client.note_types().get(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "note_types_get")]
    #[doc(alias = "GET /NoteTypes/{note_type_id}")]
    pub fn get(&self, note_type_id: impl Into<NoteTypeId>) -> NoteTypesGet {
        let call = self.handle.call(&registry::NOTE_TYPES_GET);
        let call = call.path_param::<NoteTypeId>("note_type_id", note_type_id);
        call.into_request()
    }
}

/// Request builder of [`NoteTypes::list`]. Its other methods are those of
/// [`ListRequest`].
pub type NoteTypesList = ListRequest<NoteType, tag::NoteTypesListTag>;

/// Request builder of [`NoteTypes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type NoteTypesGet = revio_runtime::Request<NoteType>;
