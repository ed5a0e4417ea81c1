// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types of products. A charge can name a product type instead of a product.
//!
//! # Records
//!
//! - [`ProductType`]: A type of product.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ProductTypes::list) | Lists product types. | `GET /ProductTypes` | observed |
//! | [`get`](ProductTypes::get) | Gets a product type. | `GET /ProductTypes/{product_type_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProductTypesList`], [`ProductTypesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{ProductTypeId, TaxClassId};
use revio_runtime::{Extra, Handle, placeholder, record};

/// A type of product.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ProductType {
    pub product_type_id: ProductTypeId,
    pub product_type_code: Option<String>,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// A product has a tax class too, which may be null; how the two relate is unknown.
    pub tax_class_id: Option<TaxClassId>,
    pub active: Option<bool>,
    /// Presumably charged once instead of monthly.
    pub one_time_flag: Option<bool>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ProductType {
    /// Creates a record with only its required fields set.
    pub fn new(product_type_id: impl Into<ProductTypeId>) -> Self {
        let mut record: Self = placeholder();
        record.product_type_id = product_type_id.into();
        record
    }
}

record!(ProductType {
    "product_type_id" => product_type_id,
    "product_type_code" => product_type_code,
    "description" => description,
    "tax_class_id" => tax_class_id,
    "active" => active,
    "one_time_flag" => one_time_flag,
});

/// A page of [`ProductType`] records.
pub type ProductTypeCollection = Collection<ProductType>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ProductTypesListTag {}
}

/// Types of products. A charge can name a product type instead of a product.
///
/// Returned by [`Client::product_types`](crate::Client::product_types).
#[derive(Clone, Debug)]
pub struct ProductTypes {
    pub(crate) handle: Handle,
}

impl ProductTypes {
    /// Lists product types.
    ///
    /// Products refer to a product type; a charge can name one instead of a product.
    ///
    /// `GET /ProductTypes` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.product_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "product_types_list")]
    #[doc(alias = "GET /ProductTypes")]
    pub fn list(&self) -> ProductTypesList {
        ListRequest::from_call(self.handle.call(&registry::PRODUCT_TYPES_LIST))
    }

    /// Gets a product type.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /ProductTypes/{product_type_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let product_type = client.product_types().get(11).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "product_types_get")]
    #[doc(alias = "GET /ProductTypes/{product_type_id}")]
    pub fn get(&self, product_type_id: impl Into<ProductTypeId>) -> ProductTypesGet {
        let call = self.handle.call(&registry::PRODUCT_TYPES_GET);
        let call = call.path_param::<ProductTypeId>("product_type_id", product_type_id);
        call.into_request()
    }
}

/// Request builder of [`ProductTypes::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ProductTypesList = ListRequest<ProductType, tag::ProductTypesListTag>;

/// Request builder of [`ProductTypes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProductTypesGet = revio_runtime::Request<ProductType>;
