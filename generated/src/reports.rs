// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Saved reports, the prompts they ask for and their results.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Reports::list) | List reports. | `GET /Reports` | observed |
//! | [`get`](Reports::get) | Get a report. | `GET /Reports/{report_id}` | inferred |
//! | [`run`](Reports::run) | Run a report. | `GET /Reports/{report_id}/result` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{PromptId, ReportCategoryId, ReportId, UserId};
use revio_runtime::{
    Call, Extra, Handle, RawBody, call, paged_call, placeholder, record,
};

/// Saved reports, the prompts they ask for and their results.
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
    /// Pages through the saved reports, each with the prompts that it asks for.
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
    /// Reads the definition of one report, not its rows: those come from running it.
    /// Only convention speaks for this call; no source shows it. Listing them is the
    /// safer way.
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
    /// Fetches what a report yields. Rev.io's public documentation names the path and
    /// says that POST is refused with 405; that GET is the method follows from it. How
    /// values for the report's prompts are passed is not known.
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
    /// The text to show; there is no name. The longer text is `long_description`.
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
    /// What the report asks for before it runs; absent when it asks for nothing. An
    /// array in Rev.io's published sample. A public Singer schema has one object here,
    /// which is read as a list of one.
    pub prompts: Option<Vec<ReportPrompt>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Report {
    /// A record with nothing but what it must have.
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
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportPrompt {
    /// A [`PromptId`]; evidence: observed.
    pub prompt_id: Option<PromptId>,
    /// Names the input, with an `@` in front in the samples.
    pub column: Option<String>,
    /// Text whatever the input holds; empty when nothing is preset.
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
