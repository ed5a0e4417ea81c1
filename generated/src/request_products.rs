// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

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
//! | [`replace`](RequestProducts::replace) | Replaces a request product. | `PUT /RequestProducts/{request_product_id}` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestProductsList`], [`RequestProductsCreate`],
//! [`RequestProductsGet`], [`RequestProductsReplace`].
//!
//! Request bodies: [`RequestProductCreateBuilder`],
//! [`RequestProductReplaceBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{ProductId, RequestId, RequestProductId, RequestServiceId};
use revio_runtime::{
    Created, Decimal, Done, Extra, FindSent, Handle, NaiveDateTime, OneOrNone, Tristate,
    placeholder, record,
};

/// A product that a request asks for, with its price and contract dates.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct RequestProduct {
    pub request_product_id: RequestProductId,
    pub request_service_id: Option<RequestServiceId>,
    pub request_id: Option<RequestId>,
    pub product_id: Option<ProductId>,
    pub quantity: Option<i64>,
    /// Presumably the monthly price to the end user, as in a product.
    pub rate: Option<Decimal>,
    pub description: Option<String>,
    /// Presumably a USOC, as in a product.
    pub code_1: Option<String>,
    /// Presumably an FID, as in a product.
    pub code_2: Option<String>,
    /// Service products call it `contract_start_date`.
    pub contract_start: Option<NaiveDateTime>,
    /// Service products call it `contract_end_date`.
    pub contract_end: Option<NaiveDateTime>,
    pub group_on_bill: Option<bool>,
    /// Charges call it `is_tax_included`.
    pub tax_included: Option<bool>,
    /// Only with `group_on_bill`. Package products call it `itemize`.
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

/// Request body for creating a request product, as far as the documented body of
/// the replacement suggests it.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct RequestProductCreate {
    /// Best left out, since the server presumably assigns the id.
    pub request_product_id: Option<RequestProductId>,
    pub request_service_id: RequestServiceId,
    pub request_id: RequestId,
    pub product_id: ProductId,
    pub quantity: i64,
    /// Presumably the monthly price to the end user, as in a product.
    pub rate: Option<Decimal>,
    pub description: Option<String>,
    /// Presumably a USOC, as in a product.
    pub code_1: Option<String>,
    /// Presumably an FID, as in a product.
    pub code_2: Option<String>,
    /// Service products call it `contract_start_date`.
    pub contract_start: Option<NaiveDateTime>,
    /// Service products call it `contract_end_date`.
    pub contract_end: Option<NaiveDateTime>,
    pub group_on_bill: Option<bool>,
    /// Charges call it `is_tax_included`.
    pub tax_included: Option<bool>,
    /// Only with `group_on_bill`. Package products call it `itemize`.
    pub itemized: Option<bool>,
    /// Presumably the provider's monthly charge, as in a product.
    pub cost: Option<Decimal>,
    /// Presumably the monthly price to a reseller, as in a product.
    pub buy_rate: Option<Decimal>,
    /// Further fields to send.
    pub extra: Extra,
}

impl RequestProductCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> RequestProductCreateBuilder {
        <RequestProductCreateBuilder as Default>::default()
    }
}

/// Builder of [`RequestProductCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type RequestProductCreateBuilder = BodyBuilder<RequestProductCreate>;

impl RequestProductCreateBuilder {
    /// Best left out, since the server presumably assigns the id.
    pub fn request_product_id<T>(
        mut self,
        value: impl OneOrNone<RequestProductId, T>,
    ) -> Self {
        self.inner.set("request_product_id").request_product_id = value.into_option();
        self
    }

    /// **Required.**
    pub fn request_service_id(mut self, value: impl Into<RequestServiceId>) -> Self {
        self.inner.set("request_service_id").request_service_id = value.into();
        self
    }

    /// **Required.**
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.inner.set("request_id").request_id = value.into();
        self
    }

    /// **Required.**
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.inner.set("product_id").product_id = value.into();
        self
    }

    /// **Required.**
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.inner.set("quantity").quantity = value.into();
        self
    }

    /// Presumably the monthly price to the end user, as in a product.
    pub fn rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("rate").rate = value.into_option();
        self
    }

    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option();
        self
    }

    /// Presumably a USOC, as in a product.
    pub fn code_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_1").code_1 = value.into_option();
        self
    }

    /// Presumably an FID, as in a product.
    pub fn code_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_2").code_2 = value.into_option();
        self
    }

    /// Service products call it `contract_start_date`.
    pub fn contract_start<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("contract_start").contract_start = value.into_option();
        self
    }

    /// Service products call it `contract_end_date`.
    pub fn contract_end<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("contract_end").contract_end = value.into_option();
        self
    }

    pub fn group_on_bill<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("group_on_bill").group_on_bill = value.into_option();
        self
    }

    /// Charges call it `is_tax_included`.
    pub fn tax_included<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("tax_included").tax_included = value.into_option();
        self
    }

    /// Only with `group_on_bill`. Package products call it `itemize`.
    pub fn itemized<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("itemized").itemized = value.into_option();
        self
    }

    /// Presumably the provider's monthly charge, as in a product.
    pub fn cost<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("cost").cost = value.into_option();
        self
    }

    /// Presumably the monthly price to a reseller, as in a product.
    pub fn buy_rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("buy_rate").buy_rate = value.into_option();
        self
    }
}

record!(RequestProductCreate {
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

/// The complete new state of a request product. Start from a record that has just
/// been read. Rev.io's page lists the fields with type, bounds and meaning, but not
/// their names; these are those of the record, whose fields come in the same order.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct RequestProductReplace {
    /// The same as in the path.
    pub request_product_id: Tristate<RequestProductId>,
    pub request_service_id: RequestServiceId,
    pub request_id: RequestId,
    pub product_id: ProductId,
    pub quantity: i64,
    /// Presumably the monthly price to the end user, as in a product.
    pub rate: Tristate<Decimal>,
    pub description: Tristate<String>,
    /// Presumably a USOC, as in a product.
    pub code_1: Tristate<String>,
    /// Presumably an FID, as in a product.
    pub code_2: Tristate<String>,
    /// Service products call it `contract_start_date`.
    pub contract_start: Tristate<NaiveDateTime>,
    /// Service products call it `contract_end_date`.
    pub contract_end: Tristate<NaiveDateTime>,
    pub group_on_bill: Tristate<bool>,
    /// Charges call it `is_tax_included`.
    pub tax_included: Tristate<bool>,
    /// Only with `group_on_bill`. Package products call it `itemize`.
    pub itemized: Tristate<bool>,
    /// Presumably the provider's monthly charge, as in a product.
    pub cost: Tristate<Decimal>,
    /// Presumably the monthly price to a reseller, as in a product.
    pub buy_rate: Tristate<Decimal>,
    /// Further fields to send.
    pub extra: Extra,
}

impl RequestProductReplace {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> RequestProductReplaceBuilder {
        <RequestProductReplaceBuilder as Default>::default()
    }

    /// Starts a body with all fields of a [`RequestProduct`], unknown ones included.
    /// Set the required fields that the record lacks.
    pub fn builder_from(
        request_product: RequestProduct,
    ) -> RequestProductReplaceBuilder {
        let mut builder = Self::builder();
        let body = builder.inner.body_mut();
        body.request_product_id = request_product.request_product_id.into();
        body.rate = request_product.rate.into();
        body.description = request_product.description.into();
        body.code_1 = request_product.code_1.into();
        body.code_2 = request_product.code_2.into();
        body.contract_start = request_product.contract_start.into();
        body.contract_end = request_product.contract_end.into();
        body.group_on_bill = request_product.group_on_bill.into();
        body.tax_included = request_product.tax_included.into();
        body.itemized = request_product.itemized.into();
        body.cost = request_product.cost.into();
        body.buy_rate = request_product.buy_rate.into();
        body.extra = request_product.extra;
        if let Some(value) = request_product.request_service_id {
            builder = builder.request_service_id(value);
        }
        if let Some(value) = request_product.request_id {
            builder = builder.request_id(value);
        }
        if let Some(value) = request_product.product_id {
            builder = builder.product_id(value);
        }
        if let Some(value) = request_product.quantity {
            builder = builder.quantity(value);
        }
        builder
    }
}

/// Builder of [`RequestProductReplace`]. Its other methods are those of
/// [`BodyBuilder`].
pub type RequestProductReplaceBuilder = BodyBuilder<RequestProductReplace>;

impl RequestProductReplaceBuilder {
    /// The same as in the path.
    pub fn request_product_id<T>(
        mut self,
        value: impl OneOrNone<RequestProductId, T>,
    ) -> Self {
        let body = self.inner.set("request_product_id");
        body.request_product_id = value.into_option().into();
        self
    }

    /// Sets `request_product_id` to null.
    pub fn clear_request_product_id(mut self) -> Self {
        self.inner.set("request_product_id").request_product_id = Tristate::Null;
        self
    }

    /// **Required.**
    pub fn request_service_id(mut self, value: impl Into<RequestServiceId>) -> Self {
        self.inner.set("request_service_id").request_service_id = value.into();
        self
    }

    /// **Required.**
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.inner.set("request_id").request_id = value.into();
        self
    }

    /// **Required.**
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.inner.set("product_id").product_id = value.into();
        self
    }

    /// **Required.**
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.inner.set("quantity").quantity = value.into();
        self
    }

    /// Presumably the monthly price to the end user, as in a product.
    pub fn rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("rate").rate = value.into_option().into();
        self
    }

    /// Sets `rate` to null.
    pub fn clear_rate(mut self) -> Self {
        self.inner.set("rate").rate = Tristate::Null;
        self
    }

    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option().into();
        self
    }

    /// Sets `description` to null.
    pub fn clear_description(mut self) -> Self {
        self.inner.set("description").description = Tristate::Null;
        self
    }

    /// Presumably a USOC, as in a product.
    pub fn code_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_1").code_1 = value.into_option().into();
        self
    }

    /// Sets `code_1` to null.
    pub fn clear_code_1(mut self) -> Self {
        self.inner.set("code_1").code_1 = Tristate::Null;
        self
    }

    /// Presumably an FID, as in a product.
    pub fn code_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_2").code_2 = value.into_option().into();
        self
    }

    /// Sets `code_2` to null.
    pub fn clear_code_2(mut self) -> Self {
        self.inner.set("code_2").code_2 = Tristate::Null;
        self
    }

    /// Service products call it `contract_start_date`.
    pub fn contract_start<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("contract_start").contract_start = value.into_option().into();
        self
    }

    /// Sets `contract_start` to null.
    pub fn clear_contract_start(mut self) -> Self {
        self.inner.set("contract_start").contract_start = Tristate::Null;
        self
    }

    /// Service products call it `contract_end_date`.
    pub fn contract_end<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("contract_end").contract_end = value.into_option().into();
        self
    }

    /// Sets `contract_end` to null.
    pub fn clear_contract_end(mut self) -> Self {
        self.inner.set("contract_end").contract_end = Tristate::Null;
        self
    }

    pub fn group_on_bill<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("group_on_bill").group_on_bill = value.into_option().into();
        self
    }

    /// Sets `group_on_bill` to null.
    pub fn clear_group_on_bill(mut self) -> Self {
        self.inner.set("group_on_bill").group_on_bill = Tristate::Null;
        self
    }

    /// Charges call it `is_tax_included`.
    pub fn tax_included<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("tax_included").tax_included = value.into_option().into();
        self
    }

    /// Sets `tax_included` to null.
    pub fn clear_tax_included(mut self) -> Self {
        self.inner.set("tax_included").tax_included = Tristate::Null;
        self
    }

    /// Only with `group_on_bill`. Package products call it `itemize`.
    pub fn itemized<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("itemized").itemized = value.into_option().into();
        self
    }

    /// Sets `itemized` to null.
    pub fn clear_itemized(mut self) -> Self {
        self.inner.set("itemized").itemized = Tristate::Null;
        self
    }

    /// Presumably the provider's monthly charge, as in a product.
    pub fn cost<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("cost").cost = value.into_option().into();
        self
    }

    /// Sets `cost` to null.
    pub fn clear_cost(mut self) -> Self {
        self.inner.set("cost").cost = Tristate::Null;
        self
    }

    /// Presumably the monthly price to a reseller, as in a product.
    pub fn buy_rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("buy_rate").buy_rate = value.into_option().into();
        self
    }

    /// Sets `buy_rate` to null.
    pub fn clear_buy_rate(mut self) -> Self {
        self.inner.set("buy_rate").buy_rate = Tristate::Null;
        self
    }
}

record!(RequestProductReplace {
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

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum RequestProductsListTag {}
}

/// The products that requests ask for, with prices and contract dates.
///
/// Returned by [`Client::request_products`](crate::Client::request_products).
#[derive(Clone, Debug)]
pub struct RequestProducts {
    pub(crate) handle: Handle,
}

impl RequestProducts {
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
        ListRequest::from_call(self.handle.call(&registry::REQUEST_PRODUCTS_LIST))
    }

    /// Creates a request product.
    ///
    /// Adds a product to a request: create the request first, then its services, then
    /// its products. Only the title of the reference page is known; the body is
    /// inferred from the documented replacement. No idempotency key is known: after a
    /// timeout, list the products of the request before sending it again.
    ///
    /// `POST /RequestProducts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::request_products::RequestProductCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = RequestProductCreate::builder()
    ///     .request_service_id(333)
    ///     .request_id(33)
    ///     .product_id(205)
    ///     .quantity(2)
    ///     .build()?;
    /// let created = client.request_products().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_products_create")]
    #[doc(alias = "POST /RequestProducts")]
    pub fn create(
        &self,
        body: impl Into<RequestProductCreate>,
    ) -> RequestProductsCreate {
        let call = self.handle.call(&registry::REQUEST_PRODUCTS_CREATE);
        let call = call.body::<RequestProductCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `request_id`, and returns those that have
    /// the values of the body in `request_id`, `request_service_id`, `product_id` and
    /// `quantity`. Each is a candidate, not a proof: another request may have created
    /// it. If there is none, the server may still be processing the request. See
    /// [errors](crate::guide::errors).
    #[inline]
    pub fn find_sent(&self, body: &RequestProductCreate) -> FindSent<RequestProduct> {
        let list = self.handle.call(&registry::REQUEST_PRODUCTS_LIST);
        let filters = [("search.request_id", "request_id")];
        let compared = ["request_id", "request_service_id", "product_id", "quantity"];
        FindSent::new::<RequestProductCollection>(list, body, &filters, &compared)
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
        let call = self.handle.call(&registry::REQUEST_PRODUCTS_GET);
        let wire = "request_product_id";
        let call = call.path_param::<RequestProductId>(wire, request_product_id);
        call.into_request()
    }

    /// Replaces a request product.
    ///
    /// Replaces the whole record. Start from a record that has just been read: what is
    /// left out may be lost.
    ///
    /// `PUT /RequestProducts/{request_product_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::request_products::RequestProductReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.request_products().get(332).await?;
    /// let body = RequestProductReplace::builder_from(record)
    ///     .build()?;
    /// client.request_products().replace(332, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_products_replace")]
    #[doc(alias = "PUT /RequestProducts/{request_product_id}")]
    pub fn replace(
        &self,
        request_product_id: impl Into<RequestProductId>,
        body: impl Into<RequestProductReplace>,
    ) -> RequestProductsReplace {
        let call = self.handle.call(&registry::REQUEST_PRODUCTS_REPLACE);
        let wire = "request_product_id";
        let call = call.path_param::<RequestProductId>(wire, request_product_id);
        let call = call.body::<RequestProductReplace>(body);
        call.into_request()
    }
}

/// Request builder of [`RequestProducts::list`]. Its other methods are those of
/// [`ListRequest`].
pub type RequestProductsList = ListRequest<RequestProduct, tag::RequestProductsListTag>;

impl RequestProductsList {
    /// Only the products of this request, across all its services.
    ///
    /// Sets the query parameter `search.request_id`.
    pub fn request_id<T>(self, value: impl OneOrNone<RequestId, T>) -> Self {
        Self::from_call(self.0.param::<RequestId, _>("search.request_id", value))
    }
}

/// Request builder of [`RequestProducts::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestProductsCreate = revio_runtime::Request<Created<RequestProductId>>;

/// Request builder of [`RequestProducts::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestProductsGet = revio_runtime::Request<RequestProduct>;

/// Request builder of [`RequestProducts::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestProductsReplace = revio_runtime::Request<Done>;
