// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! The headings that saved reports are sorted under.
//!
//! # Records
//!
//! - [`ReportCategory`]: A heading that reports are sorted under.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ReportCategories::list) | Lists report categories. | `GET /ReportCategories` | observed |
//! | [`get`](ReportCategories::get) | Gets a report category. | `GET /ReportCategories/{report_category_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ReportCategoriesList`], [`ReportCategoriesGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::ReportCategoryId;
use revio_runtime::{Call, Extra, Handle, blank, call, paged_call, record};

/// A heading that reports are sorted under.
///
/// Evidence: [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportCategory {
    pub report_category_id: ReportCategoryId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Place among the report categories; whether counted from 0 or from 1 is not
    /// known.
    pub order_index: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ReportCategory {
    /// Creates a record with only its required fields set.
    pub fn new(report_category_id: impl Into<ReportCategoryId>) -> Self {
        let mut record: Self = blank();
        record.report_category_id = report_category_id.into();
        record
    }
}

record!(ReportCategory {
    "report_category_id" => report_category_id,
    "description" => description,
    "order_index" => order_index,
});

/// A page of [`ReportCategory`] records.
pub type ReportCategoryCollection = Collection<ReportCategory>;

/// The headings that saved reports are sorted under.
///
/// Returned by [`Client::report_categories`](crate::Client::report_categories).
#[derive(Clone, Debug)]
pub struct ReportCategories {
    handle: Handle,
}

impl ReportCategories {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists report categories.
    ///
    /// Pages through the categories that reports are sorted into; a report has one as
    /// `report_category_id`.
    ///
    /// `GET /ReportCategories` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.report_categories().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "report_categories_list")]
    #[doc(alias = "GET /ReportCategories")]
    pub fn list(&self) -> ReportCategoriesList {
        self.handle.call(&registry::REPORT_CATEGORIES_LIST).into()
    }

    /// Gets a report category.
    ///
    /// Reads one report category. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /ReportCategories/{report_category_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let report_category = client.report_categories().get(6).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "report_categories_get")]
    #[doc(alias = "GET /ReportCategories/{report_category_id}")]
    pub fn get(
        &self,
        report_category_id: impl Into<ReportCategoryId>,
    ) -> ReportCategoriesGet {
        let mut call = self.handle.call(&registry::REPORT_CATEGORIES_GET);
        call.path::<ReportCategoryId>("report_category_id", report_category_id);
        call.into()
    }
}

/// Request builder of [`ReportCategories::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ReportCategoriesList {
    call: Call,
}

impl ReportCategoriesList {
    /// Number of the page, counted from 1. See [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. See [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(ReportCategoriesList => ReportCategoryCollection);

/// Request builder of [`ReportCategories::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ReportCategoriesGet {
    call: Call,
}

call!(ReportCategoriesGet => ReportCategory);
