// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Metadata of stored files, not their content.
//!
//! # Records
//!
//! - [`File`]: A file that is kept with a customer, an order or a request, or that
//!   another record refers to.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Files::list) | Lists files. | `GET /Files` | inferred |
//! | [`get`](Files::get) | Gets a file. | `GET /Files/{file_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`FilesList`], [`FilesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, FileId, OrderId, RequestId, UserId};
use revio_runtime::{Extra, Handle, NaiveDateTime, Value, placeholder, record};

/// A file that is kept with a customer, an order or a request, or that another
/// record refers to. How its content is uploaded or fetched is unknown.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct File {
    pub file_id: FileId,
    /// Perhaps the content, as base64 text. A public Singer schema has a number here,
    /// which is improbable, so no type is given.
    pub file_image: Option<Value>,
    pub file_name: Option<String>,
    /// Whether this is an extension, a media type or something else is unknown.
    pub file_type: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub customer_id: Option<CustomerId>,
    pub order_id: Option<OrderId>,
    pub request_id: Option<RequestId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl File {
    /// Creates a record with only its required fields set.
    pub fn new(file_id: impl Into<FileId>) -> Self {
        let mut record: Self = placeholder();
        record.file_id = file_id.into();
        record
    }
}

record!(File {
    "file_id" => file_id,
    "file_image" => file_image,
    "file_name" => file_name,
    "file_type" => file_type,
    "description" => description,
    "created_date" => created_date,
    "created_by" => created_by,
    "customer_id" => customer_id,
    "order_id" => order_id,
    "request_id" => request_id,
});

/// A page of [`File`] records.
pub type FileCollection = Collection<File>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum FilesListTag {}
}

/// Metadata of stored files, not their content.
///
/// Returned by [`Client::files`](crate::Client::files).
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) handle: Handle,
}

impl Files {
    /// Lists files.
    ///
    /// Files kept with other records. A public Singer schema shows the record, but no
    /// source shows this call: its path follows the naming convention. No call that
    /// uploads a file or fetches its content is known.
    ///
    /// `GET /Files` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.files().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "files_list")]
    #[doc(alias = "GET /Files")]
    pub fn list(&self) -> FilesList {
        ListRequest::from_call(self.handle.call(&registry::FILES_LIST))
    }

    /// Gets a file.
    ///
    /// Returns what is known about the file, not necessarily its content. Inferred from
    /// the naming convention, like the list; no public source shows either call.
    ///
    /// `GET /Files/{file_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let file = client.files().get(640).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "files_get")]
    #[doc(alias = "GET /Files/{file_id}")]
    pub fn get(&self, file_id: impl Into<FileId>) -> FilesGet {
        let call = self.handle.call(&registry::FILES_GET);
        let call = call.path_param::<FileId>("file_id", file_id);
        call.into_request()
    }
}

/// Request builder of [`Files::list`]. Its other methods are those of
/// [`ListRequest`].
pub type FilesList = ListRequest<File, tag::FilesListTag>;

/// Request builder of [`Files::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type FilesGet = revio_runtime::Request<File>;
