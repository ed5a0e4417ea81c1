// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What is known about stored files; not their content.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Files::list) | List files. | `GET /Files` | inferred |
//! | [`get`](Files::get) | Get a file. | `GET /Files/{file_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, FileId, OrderId, RequestId, UserId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, Value, call, paged_call, placeholder, record,
};

/// What is known about stored files; not their content.
///
/// Made by [`Client::files`](crate::Client::files).
#[derive(Clone, Debug)]
pub struct Files {
    handle: Handle,
}

impl Files {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List files.
    ///
    /// Pages through the files that are kept with other records. A public Singer schema
    /// shows the record, but no source shows this call: its path is convention. No call
    /// is known that puts a file in or fetches its content.
    ///
    /// `GET /Files` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.files().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> FilesList {
        self.handle.call(&registry::FILES_LIST).into()
    }

    /// Get a file.
    ///
    /// Reads what is known about one file, not necessarily its content. Only convention
    /// speaks for this call, as for the list; no source shows either.
    ///
    /// `GET /Files/{file_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let file = client.files().get(640).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, file_id: impl Into<FileId>) -> FilesGet {
        let mut call = self.handle.call(&registry::FILES_GET);
        call.path::<FileId>("file_id", file_id);
        call.into()
    }
}

/// A call of [`Files::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FilesList {
    call: Call,
}

impl FilesList {
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

paged_call!(FilesList => FileCollection);

/// A call of [`Files::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FilesGet {
    call: Call,
}

call!(FilesGet => File);

/// A page of [`File`] records.
pub type FileCollection = Collection<File>;

/// A file that is kept with a customer, an order or a request, or that another
/// record names. How its content is put in or fetched is not known.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct File {
    /// A [`FileId`]; evidence: observed.
    pub file_id: FileId,
    /// Perhaps the content, as text in base64. A public Singer schema has a number
    /// here, which is improbable, so no type is given.
    pub file_image: Option<Value>,
    /// Text; evidence: observed.
    pub file_name: Option<String>,
    /// Whether an extension, a media type or something else is not known.
    pub file_type: Option<String>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// An [`OrderId`]; evidence: observed.
    pub order_id: Option<OrderId>,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl File {
    /// A record with nothing but what it must have.
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
