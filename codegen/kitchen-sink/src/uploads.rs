// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `uploads`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`create`](Uploads::create) |  | `POST /uploads` |
//! | [`create_form`](Uploads::create_form) |  | `POST /uploads` |
//! | [`create_multipart`](Uploads::create_multipart) |  | `POST /uploads` |
//! | [`create_csv`](Uploads::create_csv) |  | `POST /uploads` |
//! | [`create_png`](Uploads::create_png) |  | `POST /uploads` |
//! | [`exists`](Uploads::exists) |  | `HEAD /uploads/{upload_id}` |
//! | [`content`](Uploads::content) |  | `GET /uploads/{upload_id}` |
//! | [`newest`](Uploads::newest) |  | `GET /uploads/newest` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`UploadsCreate`], [`UploadsCreateForm`],
//! [`UploadsCreateMultipart`], [`UploadsCreateCsv`], [`UploadsCreatePng`],
//! [`UploadsExists`], [`UploadsContent`], [`UploadsNewest`].

use crate::registry;
use crate::types::{Size, Upload};
use revio_runtime::{
    AnyInteger, Bytes, Call, Done, Handle, RawBody, Secret, by_status, call,
};

/// Calls tagged `uploads`.
///
/// Returned by [`Client::uploads`](crate::Client::uploads).
#[derive(Clone, Debug)]
pub struct Uploads {
    pub(crate) handle: Handle,
}

impl Uploads {
    /// Calls `/uploads`.
    ///
    /// `POST /uploads`
    ///
    /// Headers of the response: [`X_REMAINING`](crate::headers::X_REMAINING).
    ///
    /// Errors: `409` with [`Conflict`](crate::types::Conflict), `429` with
    /// [`Busy`](crate::types::Busy), any other status with `Vec<String>`.
    /// [`Error::decode`](crate::Error::decode) reads them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::types::Upload;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = Upload::new("example");
    /// let response = client.uploads().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploads_create")]
    #[doc(alias = "POST /uploads")]
    pub fn create(&self, body: impl Into<Upload>) -> UploadsCreate {
        let call = self.handle.call(&registry::UPLOADS_CREATE);
        let call = call.body::<Upload>(body);
        call.into_request()
    }

    /// Calls `/uploads`.
    ///
    /// `POST /uploads`
    ///
    /// The body is `application/x-www-form-urlencoded`.
    ///
    /// Headers of the response: [`X_REMAINING`](crate::headers::X_REMAINING).
    ///
    /// Errors: `409` with [`Conflict`](crate::types::Conflict), `429` with
    /// [`Busy`](crate::types::Busy), any other status with `Vec<String>`.
    /// [`Error::decode`](crate::Error::decode) reads them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::types::Upload;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = Upload::new("example");
    /// let response = client.uploads().create_form(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploads_create_form")]
    #[doc(alias = "POST /uploads")]
    pub fn create_form(&self, body: impl Into<Upload>) -> UploadsCreateForm {
        let call = self.handle.call(&registry::UPLOADS_CREATE_FORM);
        let styles = [
            ("tags", revio_runtime::Style::Form, false),
            ("size", revio_runtime::Style::DeepObject, false),
        ];
        let call = call.form::<Upload>(body, &styles);
        call.into_request()
    }

    /// Calls `/uploads`.
    ///
    /// `POST /uploads`
    ///
    /// - `file`: Sent as `image/png`; for `image/jpeg` or `image/gif`, set it with
    ///   [`File::content_type`](crate::File::content_type).
    ///
    /// The body is `multipart/form-data`.
    ///
    /// Headers of the response: [`X_REMAINING`](crate::headers::X_REMAINING).
    ///
    /// Errors: `409` with [`Conflict`](crate::types::Conflict), `429` with
    /// [`Busy`](crate::types::Busy), any other status with `Vec<String>`.
    /// [`Error::decode`](crate::Error::decode) reads them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let response = client.uploads().create_multipart(kitchen_sink::File::path("path/to/file"), "example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploads_create_multipart")]
    #[doc(alias = "POST /uploads")]
    pub fn create_multipart(
        &self,
        file: impl Into<revio_runtime::File>,
        title: impl Into<String>,
    ) -> UploadsCreateMultipart {
        let call = self.handle.call(&registry::UPLOADS_CREATE_MULTIPART);
        let call = call.file("file", "image/png", file);
        let call = call.part::<String>("title", "", title);
        UploadsCreateMultipart(call)
    }

    /// Calls `/uploads`.
    ///
    /// `POST /uploads`
    ///
    /// The body is `text/csv`.
    ///
    /// Headers of the response: [`X_REMAINING`](crate::headers::X_REMAINING).
    ///
    /// Errors: `409` with [`Conflict`](crate::types::Conflict), `429` with
    /// [`Busy`](crate::types::Busy), any other status with `Vec<String>`.
    /// [`Error::decode`](crate::Error::decode) reads them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let response = client.uploads().create_csv("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploads_create_csv")]
    #[doc(alias = "POST /uploads")]
    pub fn create_csv(&self, body: impl Into<String>) -> UploadsCreateCsv {
        let call = self.handle.call(&registry::UPLOADS_CREATE_CSV);
        let call = call.text_body(body);
        call.into_request()
    }

    /// Calls `/uploads`.
    ///
    /// `POST /uploads`
    ///
    /// The body is `image/png`.
    ///
    /// Headers of the response: [`X_REMAINING`](crate::headers::X_REMAINING).
    ///
    /// Errors: `409` with [`Conflict`](crate::types::Conflict), `429` with
    /// [`Busy`](crate::types::Busy), any other status with `Vec<String>`.
    /// [`Error::decode`](crate::Error::decode) reads them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let response = client.uploads().create_png(kitchen_sink::Body::file("path/to/file")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploads_create_png")]
    #[doc(alias = "POST /uploads")]
    pub fn create_png(&self, body: impl Into<revio_runtime::Body>) -> UploadsCreatePng {
        let call = self.handle.call(&registry::UPLOADS_CREATE_PNG);
        let call = call.raw_body(body);
        UploadsCreatePng(call)
    }

    /// Calls `/uploads/{upload_id}`.
    ///
    /// `HEAD /uploads/{upload_id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.uploads().exists(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploads_exists")]
    #[doc(alias = "HEAD /uploads/{upload_id}")]
    pub fn exists(&self, upload_id: impl Into<AnyInteger>) -> UploadsExists {
        let call = self.handle.call(&registry::UPLOADS_EXISTS);
        let call = call.path_param::<AnyInteger>("upload_id", upload_id);
        call.into_request()
    }

    /// Calls `/uploads/{upload_id}`.
    ///
    /// `GET /uploads/{upload_id}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let bytes = client.uploads().content(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploads_content")]
    #[doc(alias = "GET /uploads/{upload_id}")]
    pub fn content(&self, upload_id: impl Into<AnyInteger>) -> UploadsContent {
        let call = self.handle.call(&registry::UPLOADS_CONTENT);
        let call = call.path_param::<AnyInteger>("upload_id", upload_id);
        call.into_request()
    }

    /// Calls `/uploads/newest`.
    ///
    /// `GET /uploads/newest`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.uploads().newest().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploads_newest")]
    #[doc(alias = "GET /uploads/newest")]
    pub fn newest(&self) -> UploadsNewest {
        self.handle.call(&registry::UPLOADS_NEWEST).into_request()
    }
}

/// Request builder of [`Uploads::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UploadsCreate = revio_runtime::Request<UploadsCreateResponse>;

/// Response to [`Uploads::create`], by its status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "a response is moved once")]
pub enum UploadsCreateResponse {
    /// `201`: The upload.
    Created(Upload),
    /// `202`: A ticket.
    Accepted(String),
    /// `204`: Nothing was new.
    NoContent,
    /// A success of another status.
    Other(RawBody),
}

by_status!(UploadsCreateResponse {
    201 => Created(Upload),
    202 => Accepted(String),
    204 => NoContent,
});

/// Request builder of [`Uploads::create_form`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UploadsCreateForm = revio_runtime::Request<UploadsCreateResponse>;

/// Request builder of [`Uploads::create_multipart`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UploadsCreateMultipart(Call);

impl UploadsCreateMultipart {
    /// Adds the files `pages`.
    pub fn pages_(
        self,
        values: impl IntoIterator<Item = impl Into<revio_runtime::File>>,
    ) -> Self {
        Self(self.0.file_all("pages", "application/octet-stream", values))
    }

    /// Adds a part `tags` for each value.
    pub fn tags(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.part_all::<String>("tags", "", values))
    }

    /// Adds the part `pin`.
    pub fn pin(self, value: impl Into<Secret>) -> Self {
        Self(self.0.part::<Secret>("pin", "", value))
    }

    /// Adds the part `size`.
    pub fn size(self, value: impl Into<Size>) -> Self {
        Self(self.0.part::<Size>("size", "application/json", value))
    }

    /// Adds a part that the API description does not list.
    pub fn add_part(
        self,
        name: impl AsRef<str>,
        file: impl Into<revio_runtime::File>,
    ) -> Self {
        Self(self.0.file(name.as_ref(), "application/octet-stream", file))
    }
}

call!(UploadsCreateMultipart => UploadsCreateResponse);

/// Request builder of [`Uploads::create_csv`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UploadsCreateCsv = revio_runtime::Request<UploadsCreateResponse>;

/// Request builder of [`Uploads::create_png`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UploadsCreatePng(Call);

impl UploadsCreatePng {
    /// Sets the media type of the body: `image/png` or `image/jpeg`. Default:
    /// `image/png`.
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Self(self.0.content_type(content_type))
    }
}

call!(UploadsCreatePng => UploadsCreateResponse);

/// Request builder of [`Uploads::exists`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UploadsExists = revio_runtime::Request<Done>;

/// Request builder of [`Uploads::content`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UploadsContent = revio_runtime::Request<Bytes>;

/// Request builder of [`Uploads::newest`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UploadsNewest = revio_runtime::Request<Done>;
