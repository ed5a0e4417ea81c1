// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! Products that are kept together.
//!
//! # Records
//!
//! - [`ProductGroup`]: Products that are kept together.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ProductGroups::list) | Lists product groups. | `GET /ProductGroups` | observed |
//! | [`get`](ProductGroups::get) | Gets a product group. | `GET /ProductGroups/{product_group_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProductGroupsList`], [`ProductGroupsGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::ProductGroupId;
use revio_runtime::{Call, Extra, Handle, Value, blank, call, paged_call, record};

/// Products that are kept together. What a group is used for is not known.
///
/// Evidence: [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductGroup {
    pub product_group_id: ProductGroupId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// The products in the group. A public Singer schema has text here, though ids or
    /// whole records are just as likely, so any element is kept as it comes.
    pub products: Option<Vec<Value>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ProductGroup {
    /// Creates a record with only its required fields set.
    pub fn new(product_group_id: impl Into<ProductGroupId>) -> Self {
        let mut record: Self = blank();
        record.product_group_id = product_group_id.into();
        record
    }
}

record!(ProductGroup {
    "product_group_id" => product_group_id,
    "description" => description,
    "products" => products,
});

/// A page of [`ProductGroup`] records.
pub type ProductGroupCollection = Collection<ProductGroup>;

/// Products that are kept together.
///
/// Returned by [`Client::product_groups`](crate::Client::product_groups).
#[derive(Clone, Debug)]
pub struct ProductGroups {
    handle: Handle,
}

impl ProductGroups {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists product groups.
    ///
    /// Pages through the product groups. Known from a public Singer tap alone, and
    /// without any filter.
    ///
    /// `GET /ProductGroups` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.product_groups().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "product_groups_list")]
    #[doc(alias = "GET /ProductGroups")]
    pub fn list(&self) -> ProductGroupsList {
        self.handle.call(&registry::PRODUCT_GROUPS_LIST).into()
    }

    /// Gets a product group.
    ///
    /// Reads one product group. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /ProductGroups/{product_group_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let product_group = client.product_groups().get(18).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "product_groups_get")]
    #[doc(alias = "GET /ProductGroups/{product_group_id}")]
    pub fn get(&self, product_group_id: impl Into<ProductGroupId>) -> ProductGroupsGet {
        let mut call = self.handle.call(&registry::PRODUCT_GROUPS_GET);
        call.path::<ProductGroupId>("product_group_id", product_group_id);
        call.into()
    }
}

/// Request builder of [`ProductGroups::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ProductGroupsList {
    call: Call,
}

impl ProductGroupsList {
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

paged_call!(ProductGroupsList => ProductGroupCollection);

/// Request builder of [`ProductGroups::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ProductGroupsGet {
    call: Call,
}

call!(ProductGroupsGet => ProductGroup);
