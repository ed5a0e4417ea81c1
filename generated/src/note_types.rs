// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The kinds of note.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](NoteTypes::list) | List note types. | `GET /NoteTypes` | observed |
//! | [`get`](NoteTypes::get) | Get a note type. | `GET /NoteTypes/{note_type_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::NoteTypeId;
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// The kinds of note.
///
/// Made by [`Client::note_types`](crate::Client::note_types).
#[derive(Clone, Debug)]
pub struct NoteTypes {
    handle: Handle,
}

impl NoteTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List note types.
    ///
    /// Pages through the note types, which notes name in `note_type_id`.
    ///
    /// `GET /NoteTypes` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.note_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> NoteTypesList {
        self.handle.call(&registry::NOTE_TYPES_LIST).into()
    }

    /// Get a note type.
    ///
    /// Reads one note type. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /NoteTypes/{note_type_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let note_type = client.note_types().get(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, note_type_id: impl Into<NoteTypeId>) -> NoteTypesGet {
        let mut call = self.handle.call(&registry::NOTE_TYPES_GET);
        call.path::<NoteTypeId>("note_type_id", note_type_id);
        call.into()
    }
}

/// A call of [`NoteTypes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NoteTypesList {
    call: Call,
}

impl NoteTypesList {
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

paged_call!(NoteTypesList => NoteTypeCollection);

/// A call of [`NoteTypes::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NoteTypesGet {
    call: Call,
}

call!(NoteTypesGet => NoteType);

/// A page of [`NoteType`] records.
pub type NoteTypeCollection = Collection<NoteType>;

/// A kind of note.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct NoteType {
    /// A [`NoteTypeId`]; evidence: observed.
    pub note_type_id: NoteTypeId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl NoteType {
    /// A record with nothing but what it must have.
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
