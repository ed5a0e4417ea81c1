// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Products that are kept together.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ProductGroups::list) | List product groups. | `GET /ProductGroups` | observed |
//! | [`get`](ProductGroups::get) | Get a product group. | `GET /ProductGroups/{product_group_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::ProductGroupId;
use revio_runtime::{Call, Extra, Handle, Value, call, paged_call, placeholder, record};

/// Products that are kept together.
///
/// Made by [`Client::product_groups`](crate::Client::product_groups).
#[derive(Clone, Debug)]
pub struct ProductGroups {
    handle: Handle,
}

impl ProductGroups {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List product groups.
    ///
    /// Pages through the product groups. Known from a public Singer tap alone, and
    /// without any filter.
    ///
    /// `GET /ProductGroups` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.product_groups().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ProductGroupsList {
        self.handle.call(&registry::PRODUCT_GROUPS_LIST).into()
    }

    /// Get a product group.
    ///
    /// Reads one product group. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /ProductGroups/{product_group_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let product_group = client.product_groups().get(18).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, product_group_id: impl Into<ProductGroupId>) -> ProductGroupsGet {
        let mut call = self.handle.call(&registry::PRODUCT_GROUPS_GET);
        call.path::<ProductGroupId>("product_group_id", product_group_id);
        call.into()
    }
}

/// A call of [`ProductGroups::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProductGroupsList {
    call: Call,
}

impl ProductGroupsList {
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

paged_call!(ProductGroupsList => ProductGroupCollection);

/// A call of [`ProductGroups::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProductGroupsGet {
    call: Call,
}

call!(ProductGroupsGet => ProductGroup);

/// A page of [`ProductGroup`] records.
pub type ProductGroupCollection = Collection<ProductGroup>;

/// Products that are kept together. What a group is used for is not known.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductGroup {
    /// A [`ProductGroupId`]; evidence: observed.
    pub product_group_id: ProductGroupId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// The products in the group. A public Singer schema has text here, though ids or
    /// whole records are just as likely, so any element is kept as it comes.
    pub products: Option<Vec<Value>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ProductGroup {
    /// A record with nothing but what it must have.
    pub fn new(product_group_id: impl Into<ProductGroupId>) -> Self {
        let mut record: Self = placeholder();
        record.product_group_id = product_group_id.into();
        record
    }
}

record!(ProductGroup {
    "product_group_id" => product_group_id,
    "description" => description,
    "products" => products,
});
