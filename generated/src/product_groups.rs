// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Groups of products.
//!
//! # Records
//!
//! - [`ProductGroup`]: A group of products.
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

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::ProductGroupId;
use revio_runtime::{Extra, Handle, Value, placeholder, record};

/// A group of products. What groups are used for is unknown.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ProductGroup {
    pub product_group_id: ProductGroupId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// The products in the group. A public Singer schema has text here, but ids or
    /// whole records are just as likely, so elements can be any JSON.
    pub products: Option<Vec<Value>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ProductGroup {
    /// Creates a record with only its required fields set.
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

/// A page of [`ProductGroup`] records.
pub type ProductGroupCollection = Collection<ProductGroup>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ProductGroupsListTag {}
}

/// Groups of products.
///
/// Returned by [`Client::product_groups`](crate::Client::product_groups).
#[derive(Clone, Debug)]
pub struct ProductGroups {
    pub(crate) handle: Handle,
}

impl ProductGroups {
    /// Lists product groups.
    ///
    /// Known only from a public Singer tap. No filter is known.
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
        ListRequest::from_call(self.handle.call(&registry::PRODUCT_GROUPS_LIST))
    }

    /// Gets a product group.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
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
        let call = self.handle.call(&registry::PRODUCT_GROUPS_GET);
        let wire = "product_group_id";
        let call = call.path_param::<ProductGroupId>(wire, product_group_id);
        call.into_request()
    }
}

/// Request builder of [`ProductGroups::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ProductGroupsList = ListRequest<ProductGroup, tag::ProductGroupsListTag>;

/// Request builder of [`ProductGroups::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProductGroupsGet = revio_runtime::Request<ProductGroup>;
