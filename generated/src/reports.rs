// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Saved reports, their prompts and their results.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Reports::list) | List reports. | `GET /Reports` | observed |
//! | [`get`](Reports::get) | Get a report. | `GET /Reports/{report_id}` | inferred |
//! | [`run`](Reports::run) | Run a report. | `GET /Reports/{report_id}/result` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{PromptId, ReportCategoryId, ReportId, UserId};
use revio_runtime::{Call, Extra, Handle, RawBody, blank, call, paged_call, record};

/// Saved reports, their prompts and their results.
///
/// Made by [`Client::reports`](crate::Client::reports).
#[derive(Clone, Debug)]
pub struct Reports {
    handle: Handle,
}

impl Reports {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List reports.
    ///
    /// Each report includes its prompts.
    ///
    /// `GET /Reports` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.reports().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ReportsList {
        self.handle.call(&registry::REPORTS_LIST).into()
    }

    /// Get a report.
    ///
    /// Returns the definition of the report; run it to get its rows. Inferred from the
    /// naming convention; no public source shows this call. Listing is safer.
    ///
    /// `GET /Reports/{report_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let report = client.reports().get(1054).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, report_id: impl Into<ReportId>) -> ReportsGet {
        let mut call = self.handle.call(&registry::REPORTS_GET);
        call.path::<ReportId>("report_id", report_id);
        call.into()
    }

    /// Run a report.
    ///
    /// Fetches the result of a report. Rev.io's public documentation names the path and
    /// says that POST is rejected with 405; GET is inferred from that. How values for
    /// the report's prompts are passed is unknown.
    ///
    /// `GET /Reports/{report_id}/result` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let answer = client.reports().run(1054).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, report_id: impl Into<ReportId>) -> ReportsRun {
        let mut call = self.handle.call(&registry::REPORTS_RUN);
        call.path::<ReportId>("report_id", report_id);
        call.into()
    }
}

/// A call of [`Reports::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReportsList {
    call: Call,
}

impl ReportsList {
    /// Page number, starting at 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records per page. How the server handles values above 500 is unknown; it may
    /// return fewer records than requested.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(ReportsList => ReportCollection);

/// A call of [`Reports::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReportsGet {
    call: Call,
}

call!(ReportsGet => Report);

/// A call of [`Reports::run`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReportsRun {
    call: Call,
}

call!(ReportsRun => RawBody);

/// A page of [`Report`] records.
pub type ReportCollection = Collection<Report>;

/// The definition of a saved report.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Report {
    /// A [`ReportId`]; evidence: observed.
    pub report_id: ReportId,
    /// A [`ReportCategoryId`]; evidence: observed.
    pub report_category_id: Option<ReportCategoryId>,
    /// Display text. The record has no name. The longer text is `long_description`.
    pub description: Option<String>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// True or false; evidence: observed.
    pub shared: Option<bool>,
    /// Text; evidence: observed.
    pub long_description: Option<String>,
    /// Text; evidence: observed.
    ///
    /// Called `type` in JSON.
    pub kind: Option<String>,
    /// The input that the report asks for before it runs; absent if there is none. An
    /// array in Rev.io's published sample. A public Singer schema has a single object,
    /// which is read as a list of one.
    pub prompts: Option<Vec<ReportPrompt>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Report {
    /// A record with nothing but what it must have.
    pub fn new(report_id: impl Into<ReportId>) -> Self {
        let mut record: Self = blank();
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
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportPrompt {
    /// A [`PromptId`]; evidence: observed.
    pub prompt_id: Option<PromptId>,
    /// Name of the input, with a leading `@` in the samples.
    pub column: Option<String>,
    /// Always text, whatever the type of the input; empty when nothing is preset.
    pub value: Option<String>,
    /// May be empty.
    pub operator: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(ReportPrompt {
    "prompt_id" => prompt_id,
    "column" => column,
    "value" => value,
    "operator" => operator,
});
