// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The templates for the PDF of a request.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](RequestTemplates::list) | List request templates. | `GET /RequestTemplates` | observed |
//! | [`get`](RequestTemplates::get) | Get a request template. | `GET /RequestTemplates/{request_template_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{BillProfileId, FileId, RequestStatusId, RequestTemplateId, UserId};
use revio_runtime::{Call, Extra, Handle, NaiveDateTime, call, paged_call, record};

/// The templates for the PDF of a request.
///
/// Made by [`Client::request_templates`](crate::Client::request_templates).
#[derive(Clone, Debug)]
pub struct RequestTemplates {
    handle: Handle,
}

impl RequestTemplates {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List request templates.
    ///
    /// Pages through the templates by which the PDF of a request can be drawn up.
    /// Getting the PDF takes the `request_template_id` of one.
    ///
    /// `GET /RequestTemplates` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_templates().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> RequestTemplatesList {
        self.handle.call(&registry::REQUEST_TEMPLATES_LIST).into()
    }

    /// Get a request template.
    ///
    /// Reads one request template. Only convention speaks for this call: public client
    /// code and the Tray connector have the list alone.
    ///
    /// `GET /RequestTemplates/{request_template_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_template = client.request_templates().get(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        request_template_id: impl Into<RequestTemplateId>,
    ) -> RequestTemplatesGet {
        let mut call = self.handle.call(&registry::REQUEST_TEMPLATES_GET);
        call.path_param::<RequestTemplateId>("request_template_id", request_template_id);
        call.into()
    }
}

/// A call of [`RequestTemplates::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestTemplatesList {
    call: Call,
}

impl RequestTemplatesList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }
}

paged_call!(RequestTemplatesList => RequestTemplateCollection);

/// A call of [`RequestTemplates::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestTemplatesGet {
    call: Call,
}

call!(RequestTemplatesGet => RequestTemplate);

/// A page of [`RequestTemplate`] records.
pub type RequestTemplateCollection = Collection<RequestTemplate>;

/// A template for the PDF of a request. No member is certain enough to be required,
/// not even the key; see `request_template_id`.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestTemplate {
    /// Do not count on it. A public Singer schema has it in the place of the key,
    /// probably by a slip for `request_template_id`.
    pub request_status_id: Option<RequestStatusId>,
    /// Presumably the file with the template itself.
    pub file_id: Option<FileId>,
    /// Text; evidence: observed.
    pub name: Option<String>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A [`BillProfileId`]; evidence: observed.
    pub bill_profile_id: Option<BillProfileId>,
    /// Expected to be the key, though no source shows it in a record. If it is missing,
    /// look at `request_status_id` and at what else has come.
    ///
    /// Evidence: inferred.
    pub request_template_id: Option<RequestTemplateId>,
    /// Members that the spec does not name, as they came.
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
