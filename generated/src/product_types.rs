// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Kinds of product, which a charge can name in place of a product.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ProductTypes::list) | List product types. | `GET /ProductTypes` | observed |
//! | [`get`](ProductTypes::get) | Get a product type. | `GET /ProductTypes/{product_type_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{ProductTypeId, TaxClassId};
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// Kinds of product, which a charge can name in place of a product.
///
/// Made by [`Client::product_types`](crate::Client::product_types).
#[derive(Clone, Debug)]
pub struct ProductTypes {
    handle: Handle,
}

impl ProductTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List product types.
    ///
    /// Pages through the product types. Products name one; a charge can name one in
    /// place of a product.
    ///
    /// `GET /ProductTypes` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.product_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ProductTypesList {
        self.handle.call(&registry::PRODUCT_TYPES_LIST).into()
    }

    /// Get a product type.
    ///
    /// Reads one product type. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /ProductTypes/{product_type_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let product_type = client.product_types().get(11).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, product_type_id: impl Into<ProductTypeId>) -> ProductTypesGet {
        let mut call = self.handle.call(&registry::PRODUCT_TYPES_GET);
        call.path::<ProductTypeId>("product_type_id", product_type_id);
        call.into()
    }
}

/// A call of [`ProductTypes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProductTypesList {
    call: Call,
}

impl ProductTypesList {
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

paged_call!(ProductTypesList => ProductTypeCollection);

/// A call of [`ProductTypes::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProductTypesGet {
    call: Call,
}

call!(ProductTypesGet => ProductType);

/// A page of [`ProductType`] records.
pub type ProductTypeCollection = Collection<ProductType>;

/// A kind of product.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductType {
    /// A [`ProductTypeId`]; evidence: observed.
    pub product_type_id: ProductTypeId,
    /// Text; evidence: observed.
    pub product_type_code: Option<String>,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// A product has a tax class too, which may be null; how the two go together is not
    /// known.
    pub tax_class_id: Option<TaxClassId>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// Presumably charged once and not month by month.
    pub one_time_flag: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ProductType {
    /// A record with nothing but what it must have.
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
