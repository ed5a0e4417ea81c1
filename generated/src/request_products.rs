// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! The products that requests ask for, with prices and contract dates.
//!
//! # Records
//!
//! - [`RequestProduct`]: A product that a request asks for, with its price and
//!   contract dates.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](RequestProducts::list) | Lists request products. | `GET /RequestProducts` | observed |
//! | [`create`](RequestProducts::create) | Creates a request product. | `POST /RequestProducts` | observed |
//! | [`get`](RequestProducts::get) | Gets a request product. | `GET /RequestProducts/{request_product_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestProductsList`], [`RequestProductsCreate`],
//! [`RequestProductsGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{ProductId, RequestId, RequestProductId, RequestServiceId};
use revio_runtime::{
    Call, Created, Decimal, Extra, Handle, NaiveDate, Object, call, paged_call,
    placeholder, record,
};

/// A product that a request asks for, with its price and contract dates.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestProduct {
    pub request_product_id: RequestProductId,
    pub request_service_id: Option<RequestServiceId>,
    pub request_id: Option<RequestId>,
    pub product_id: Option<ProductId>,
    pub quantity: Option<f64>,
    /// Presumably the monthly price to the end user, as in a product.
    pub rate: Option<Decimal>,
    pub description: Option<String>,
    /// Presumably a USOC, as in a product.
    pub code_1: Option<String>,
    /// Presumably an FID, as in a product.
    pub code_2: Option<String>,
    /// A date without a time. Service products call it `contract_start_date`.
    pub contract_start: Option<NaiveDate>,
    /// A date without a time. Service products call it `contract_end_date`.
    pub contract_end: Option<NaiveDate>,
    pub group_on_bill: Option<bool>,
    /// Charges call it `is_tax_included`.
    pub tax_included: Option<bool>,
    /// Package products call it `itemize`.
    pub itemized: Option<bool>,
    /// Presumably the provider's monthly charge, as in a product.
    pub cost: Option<Decimal>,
    /// Presumably the monthly price to a reseller, as in a product.
    pub buy_rate: Option<Decimal>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl RequestProduct {
    /// Creates a record with only its required fields set.
    pub fn new(request_product_id: impl Into<RequestProductId>) -> Self {
        let mut record: Self = placeholder();
        record.request_product_id = request_product_id.into();
        record
    }
}

record!(RequestProduct {
    "request_product_id" => request_product_id,
    "request_service_id" => request_service_id,
    "request_id" => request_id,
    "product_id" => product_id,
    "quantity" => quantity,
    "rate" => rate,
    "description" => description,
    "code_1" => code_1,
    "code_2" => code_2,
    "contract_start" => contract_start,
    "contract_end" => contract_end,
    "group_on_bill" => group_on_bill,
    "tax_included" => tax_included,
    "itemized" => itemized,
    "cost" => cost,
    "buy_rate" => buy_rate,
});

/// A page of [`RequestProduct`] records.
pub type RequestProductCollection = Collection<RequestProduct>;

/// The products that requests ask for, with prices and contract dates.
///
/// Returned by [`Client::request_products`](crate::Client::request_products).
#[derive(Clone, Debug)]
pub struct RequestProducts {
    handle: Handle,
}

impl RequestProducts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists request products.
    ///
    /// Filter by `request_id` for the products of one request; `request_service_id`
    /// states which of its services each product is for.
    ///
    /// `GET /RequestProducts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_products_list")]
    #[doc(alias = "GET /RequestProducts")]
    pub fn list(&self) -> RequestProductsList {
        self.handle.call(&registry::REQUEST_PRODUCTS_LIST).into()
    }

    /// Creates a request product.
    ///
    /// Adds a product to a request. Only the title of its page in Rev.io's reference is
    /// known. The body is unknown and is sent as given. A public integration plan
    /// creates the request first, then its services, then its products.
    ///
    /// `POST /RequestProducts` · evidence: [observed](crate::guide::evidence)
    ///
    /// - `body`: Not documented. The fields of a request product, without the id, are
    ///   likely.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // The fields of this body are not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.request_products().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_products_create")]
    #[doc(alias = "POST /RequestProducts")]
    pub fn create(&self, body: impl Into<Object>) -> RequestProductsCreate {
        let mut call = self.handle.call(&registry::REQUEST_PRODUCTS_CREATE);
        call.body::<Object>(body);
        call.into()
    }

    /// Gets a request product.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// with `request_id` is safer.
    ///
    /// `GET /RequestProducts/{request_product_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_product = client.request_products().get(332).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_products_get")]
    #[doc(alias = "GET /RequestProducts/{request_product_id}")]
    pub fn get(
        &self,
        request_product_id: impl Into<RequestProductId>,
    ) -> RequestProductsGet {
        let mut call = self.handle.call(&registry::REQUEST_PRODUCTS_GET);
        call.path_param::<RequestProductId>("request_product_id", request_product_id);
        call.into()
    }
}

/// Request builder of [`RequestProducts::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestProductsList {
    call: Call,
}

impl RequestProductsList {
    /// Number of the page. Allowed values: at least 1. Default: `1`. See
    /// [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records per page. Allowed values: 1 to 500. Default: `10`. See
    /// [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }

    /// Only the products of this request, across all its services.
    ///
    /// Sets the query parameter `search.request_id`.
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.call.param::<RequestId>("search.request_id", value);
        self
    }
}

paged_call!(RequestProductsList => RequestProductCollection);

/// Request builder of [`RequestProducts::create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestProductsCreate {
    call: Call,
}

call!(RequestProductsCreate => Created<RequestProductId>);

/// Request builder of [`RequestProducts::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestProductsGet {
    call: Call,
}

call!(RequestProductsGet => RequestProduct);
