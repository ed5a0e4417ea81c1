// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The headings that saved reports are sorted under.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ReportCategories::list) | List report categories. | `GET /ReportCategories` | observed |
//! | [`get`](ReportCategories::get) | Get a report category. | `GET /ReportCategories/{report_category_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::ReportCategoryId;
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// The headings that saved reports are sorted under.
///
/// Made by [`Client::report_categories`](crate::Client::report_categories).
#[derive(Clone, Debug)]
pub struct ReportCategories {
    handle: Handle,
}

impl ReportCategories {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List report categories.
    ///
    /// Pages through the categories that reports are sorted into; a report has one as
    /// `report_category_id`.
    ///
    /// `GET /ReportCategories` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.report_categories().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ReportCategoriesList {
        self.handle.call(&registry::REPORT_CATEGORIES_LIST).into()
    }

    /// Get a report category.
    ///
    /// Reads one report category. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /ReportCategories/{report_category_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let report_category = client.report_categories().get(6).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        report_category_id: impl Into<ReportCategoryId>,
    ) -> ReportCategoriesGet {
        let mut call = self.handle.call(&registry::REPORT_CATEGORIES_GET);
        call.path::<ReportCategoryId>("report_category_id", report_category_id);
        call.into()
    }
}

/// A call of [`ReportCategories::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReportCategoriesList {
    call: Call,
}

impl ReportCategoriesList {
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

paged_call!(ReportCategoriesList => ReportCategoryCollection);

/// A call of [`ReportCategories::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReportCategoriesGet {
    call: Call,
}

call!(ReportCategoriesGet => ReportCategory);

/// A page of [`ReportCategory`] records.
pub type ReportCategoryCollection = Collection<ReportCategory>;

/// A heading that reports are sorted under.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportCategory {
    /// A [`ReportCategoryId`]; evidence: observed.
    pub report_category_id: ReportCategoryId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Place among the report categories; whether counted from 0 or from 1 is not
    /// known.
    pub order_index: Option<i64>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ReportCategory {
    /// A record with nothing but what it must have.
    pub fn new(report_category_id: impl Into<ReportCategoryId>) -> Self {
        let mut record: Self = placeholder();
        record.report_category_id = report_category_id.into();
        record
    }
}

record!(ReportCategory {
    "report_category_id" => report_category_id,
    "description" => description,
    "order_index" => order_index,
});
