// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Categories of saved reports.
//!
//! # Records
//!
//! - [`ReportCategory`]: A category of reports.
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

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::ReportCategoryId;
use revio_runtime::{Extra, Handle, placeholder, record};

/// A category of reports.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ReportCategory {
    pub report_category_id: ReportCategoryId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// Position among the report categories; whether it starts at 0 or 1 is unknown.
    pub order_index: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ReportCategory {
    /// Creates a record with only its required fields set.
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

/// A page of [`ReportCategory`] records.
pub type ReportCategoryCollection = Collection<ReportCategory>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ReportCategoriesListTag {}
}

/// Categories of saved reports.
///
/// Returned by [`Client::report_categories`](crate::Client::report_categories).
#[derive(Clone, Debug)]
pub struct ReportCategories {
    pub(crate) handle: Handle,
}

impl ReportCategories {
    /// Lists report categories.
    ///
    /// A report refers to its category in `report_category_id`.
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
        ListRequest::from_call(self.handle.call(&registry::REPORT_CATEGORIES_LIST))
    }

    /// Gets a report category.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
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
        let call = self.handle.call(&registry::REPORT_CATEGORIES_GET);
        let wire = "report_category_id";
        let call = call.path_param::<ReportCategoryId>(wire, report_category_id);
        call.into_request()
    }
}

/// Request builder of [`ReportCategories::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ReportCategoriesList =
    ListRequest<ReportCategory, tag::ReportCategoriesListTag>;

/// Request builder of [`ReportCategories::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ReportCategoriesGet = revio_runtime::Request<ReportCategory>;
