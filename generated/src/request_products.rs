// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The products that a request asks for, with prices and contract dates.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](RequestProducts::list) | List request products. | `GET /RequestProducts` | observed |
//! | [`create`](RequestProducts::create) | Create a request product. | `POST /RequestProducts` | observed |
//! | [`get`](RequestProducts::get) | Get a request product. | `GET /RequestProducts/{request_product_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{ProductId, RequestId, RequestProductId, RequestServiceId};
use revio_runtime::{
    Call, Created, Decimal, Extra, Handle, NaiveDate, Object, call, paged_call,
    placeholder, record,
};

/// The products that a request asks for, with prices and contract dates.
///
/// Made by [`Client::request_products`](crate::Client::request_products).
#[derive(Clone, Debug)]
pub struct RequestProducts {
    handle: Handle,
}

impl RequestProducts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List request products.
    ///
    /// Pages through the products that requests ask for. Filter by `request_id` for
    /// those of one request; `request_service_id` tells which of its services each of
    /// them is for.
    ///
    /// `GET /RequestProducts` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> RequestProductsList {
        self.handle.call(&registry::REQUEST_PRODUCTS_LIST).into()
    }

    /// Create a request product.
    ///
    /// Adds a product to a request. Only the name of its reference page is known; its
    /// body has never been seen, so it is sent as it is given. A public integration
    /// plan makes the request first, then its services, then its products.
    ///
    /// `POST /RequestProducts` · evidence observed (seen in use by others)
    ///
    /// - `body`: Not documented. The members of a request product, without its id, are
    ///   the likely ones.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.request_products().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<Object>) -> RequestProductsCreate {
        let mut call = self.handle.call(&registry::REQUEST_PRODUCTS_CREATE);
        call.carry::<Object>(body);
        call.into()
    }

    /// Get a request product.
    ///
    /// Reads one product of a request. Only convention speaks for this call; no source
    /// shows it. Listing with `request_id` is the safer way.
    ///
    /// `GET /RequestProducts/{request_product_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_product = client.request_products().get(332).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        request_product_id: impl Into<RequestProductId>,
    ) -> RequestProductsGet {
        let mut call = self.handle.call(&registry::REQUEST_PRODUCTS_GET);
        call.path::<RequestProductId>("request_product_id", request_product_id);
        call.into()
    }
}

/// A call of [`RequestProducts::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestProductsList {
    call: Call,
}

impl RequestProductsList {
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

    /// Only the products of this request, those of all its services together.
    ///
    /// `search.request_id` in the query.
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.call.set::<RequestId>("search.request_id", value);
        self
    }
}

paged_call!(RequestProductsList => RequestProductCollection);

/// A call of [`RequestProducts::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestProductsCreate {
    call: Call,
}

call!(RequestProductsCreate => Created<RequestProductId>);

/// A call of [`RequestProducts::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestProductsGet {
    call: Call,
}

call!(RequestProductsGet => RequestProduct);

/// A page of [`RequestProduct`] records.
pub type RequestProductCollection = Collection<RequestProduct>;

/// A product that a request asks for, with its price and contract dates.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestProduct {
    /// A [`RequestProductId`]; evidence: observed.
    pub request_product_id: RequestProductId,
    /// A [`RequestServiceId`]; evidence: observed.
    pub request_service_id: Option<RequestServiceId>,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// A [`ProductId`]; evidence: observed.
    pub product_id: Option<ProductId>,
    /// A number; evidence: observed.
    pub quantity: Option<f64>,
    /// Presumably what the end user pays by the month, as in a product.
    pub rate: Option<Decimal>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// Presumably a USOC, as in a product.
    pub code_1: Option<String>,
    /// Presumably an FID, as in a product.
    pub code_2: Option<String>,
    /// A bare date. Called `contract_start_date` in a service product.
    pub contract_start: Option<NaiveDate>,
    /// A bare date. Called `contract_end_date` in a service product.
    pub contract_end: Option<NaiveDate>,
    /// True or false; evidence: observed.
    pub group_on_bill: Option<bool>,
    /// Called `is_tax_included` in a charge.
    pub tax_included: Option<bool>,
    /// Called `itemize` in a package product.
    pub itemized: Option<bool>,
    /// Presumably what the provider takes by the month, as in a product.
    pub cost: Option<Decimal>,
    /// Presumably what a reseller pays by the month, as in a product.
    pub buy_rate: Option<Decimal>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl RequestProduct {
    /// A record with nothing but what it must have.
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
