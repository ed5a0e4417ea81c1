// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Templates for the PDF of a request.
//!
//! # Records
//!
//! - [`RequestTemplate`]: A template for the PDF of a request.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](RequestTemplates::list) | Lists request templates. | `GET /RequestTemplates` | observed |
//! | [`get`](RequestTemplates::get) | Gets a request template. | `GET /RequestTemplates/{request_template_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestTemplatesList`], [`RequestTemplatesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{BillProfileId, FileId, RequestStatusId, RequestTemplateId, UserId};
use revio_runtime::{Extra, Handle, NaiveDateTime, record};

/// A template for the PDF of a request. No field is certain enough to be required,
/// not even the key; see `request_template_id`.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct RequestTemplate {
    /// Do not rely on it. A public Singer schema has it in place of the key, probably
    /// by mistake for `request_template_id`.
    pub request_status_id: Option<RequestStatusId>,
    /// Presumably the file that contains the template.
    pub file_id: Option<FileId>,
    pub name: Option<String>,
    pub active: Option<bool>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub bill_profile_id: Option<BillProfileId>,
    /// Presumably the key, although no public source shows it in a record. If it is
    /// missing, look at `request_status_id` and the other fields received.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub request_template_id: Option<RequestTemplateId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(RequestTemplate {
    "request_status_id" => request_status_id,
    "file_id" => file_id,
    "name" => name,
    "active" => active,
    "created_date" => created_date,
    "created_by" => created_by,
    "bill_profile_id" => bill_profile_id,
    "request_template_id" => request_template_id,
});

/// A page of [`RequestTemplate`] records.
pub type RequestTemplateCollection = Collection<RequestTemplate>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum RequestTemplatesListTag {}
}

/// Templates for the PDF of a request.
///
/// Returned by [`Client::request_templates`](crate::Client::request_templates).
#[derive(Clone, Debug)]
pub struct RequestTemplates {
    pub(crate) handle: Handle,
}

impl RequestTemplates {
    /// Lists request templates.
    ///
    /// Templates for the PDF of a request. Getting the PDF takes the
    /// `request_template_id` of one.
    ///
    /// `GET /RequestTemplates` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_templates().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_templates_list")]
    #[doc(alias = "GET /RequestTemplates")]
    pub fn list(&self) -> RequestTemplatesList {
        ListRequest::from_call(self.handle.call(&registry::REQUEST_TEMPLATES_LIST))
    }

    /// Gets a request template.
    ///
    /// Inferred from the naming convention: public client code and the Tray connector
    /// have only the list.
    ///
    /// `GET /RequestTemplates/{request_template_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_template = client.request_templates().get(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_templates_get")]
    #[doc(alias = "GET /RequestTemplates/{request_template_id}")]
    pub fn get(
        &self,
        request_template_id: impl Into<RequestTemplateId>,
    ) -> RequestTemplatesGet {
        let call = self.handle.call(&registry::REQUEST_TEMPLATES_GET);
        let wire = "request_template_id";
        let call = call.path_param::<RequestTemplateId>(wire, request_template_id);
        call.into_request()
    }
}

/// Request builder of [`RequestTemplates::list`]. Its other methods are those of
/// [`ListRequest`].
pub type RequestTemplatesList =
    ListRequest<RequestTemplate, tag::RequestTemplatesListTag>;

/// Request builder of [`RequestTemplates::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestTemplatesGet = revio_runtime::Request<RequestTemplate>;
