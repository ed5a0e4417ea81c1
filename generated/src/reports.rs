// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Saved reports, their prompts and their results.
//!
//! # Records
//!
//! - [`Report`]: The definition of a saved report.
//! - [`ReportPrompt`]: One value that a report asks for.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Reports::list) | Lists reports. | `GET /Reports` | observed |
//! | [`get`](Reports::get) | Gets a report. | `GET /Reports/{report_id}` | inferred |
//! | [`run`](Reports::run) | Runs a report. | `GET /Reports/{report_id}/result` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ReportsList`], [`ReportsGet`], [`ReportsRun`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{PromptId, ReportCategoryId, ReportId, UserId};
use revio_runtime::{Extra, Handle, RawBody, placeholder, record};

/// The definition of a saved report.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Report {
    pub report_id: ReportId,
    pub report_category_id: Option<ReportCategoryId>,
    /// Display text. The record has no name. The longer text is `long_description`.
    pub description: Option<String>,
    pub created_by: Option<UserId>,
    pub shared: Option<bool>,
    pub long_description: Option<String>,
    /// `type` in JSON.
    pub kind: Option<String>,
    /// The input that the report asks for before it runs; absent if there is none. An
    /// array in Rev.io's published sample. A public Singer schema has a single object,
    /// which is read as a list of one.
    pub prompts: Option<Vec<ReportPrompt>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Report {
    /// Creates a record with only its required fields set.
    pub fn new(report_id: impl Into<ReportId>) -> Self {
        let mut record: Self = placeholder();
        record.report_id = report_id.into();
        record
    }
}

record!(Report {
    "report_id" => report_id,
    "report_category_id" => report_category_id,
    "description" => description,
    "created_by" => created_by,
    "shared" => shared,
    "long_description" => long_description,
    "type" => kind,
    "prompts" => prompts,
});

/// One value that a report asks for.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct ReportPrompt {
    pub prompt_id: Option<PromptId>,
    /// Name of the input, with a leading `@` in the samples.
    pub column: Option<String>,
    /// Always text, whatever the type of the input; empty when nothing is preset.
    pub value: Option<String>,
    /// May be empty.
    pub operator: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ReportPrompt {
    "prompt_id" => prompt_id,
    "column" => column,
    "value" => value,
    "operator" => operator,
});

/// A page of [`Report`] records.
pub type ReportCollection = Collection<Report>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ReportsListTag {}
}

/// Saved reports, their prompts and their results.
///
/// Returned by [`Client::reports`](crate::Client::reports).
#[derive(Clone, Debug)]
pub struct Reports {
    pub(crate) handle: Handle,
}

impl Reports {
    /// Lists reports.
    ///
    /// Each report includes its prompts.
    ///
    /// `GET /Reports` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.reports().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reports_list")]
    #[doc(alias = "GET /Reports")]
    pub fn list(&self) -> ReportsList {
        ListRequest::from_call(self.handle.call(&registry::REPORTS_LIST))
    }

    /// Gets a report.
    ///
    /// Returns the definition of the report; run it to get its rows. Inferred from the
    /// naming convention; no public source shows this call. Listing is safer.
    ///
    /// `GET /Reports/{report_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let report = client.reports().get(1054).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reports_get")]
    #[doc(alias = "GET /Reports/{report_id}")]
    pub fn get(&self, report_id: impl Into<ReportId>) -> ReportsGet {
        let call = self.handle.call(&registry::REPORTS_GET);
        let call = call.path_param::<ReportId>("report_id", report_id);
        call.into_request()
    }

    /// Runs a report.
    ///
    /// Fetches the result of a report. Rev.io's public documentation names the path and
    /// says that POST is rejected with 405; GET is inferred from that. How values for
    /// the report's prompts are passed is unknown.
    ///
    /// `GET /Reports/{report_id}/result` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let response = client.reports().run(1054).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reports_run")]
    #[doc(alias = "GET /Reports/{report_id}/result")]
    pub fn run(&self, report_id: impl Into<ReportId>) -> ReportsRun {
        let call = self.handle.call(&registry::REPORTS_RUN);
        let call = call.path_param::<ReportId>("report_id", report_id);
        call.into_request()
    }
}

/// Request builder of [`Reports::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ReportsList = ListRequest<Report, tag::ReportsListTag>;

/// Request builder of [`Reports::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ReportsGet = revio_runtime::Request<Report>;

/// Request builder of [`Reports::run`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ReportsRun = revio_runtime::Request<RawBody>;
