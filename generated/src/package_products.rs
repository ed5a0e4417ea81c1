// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What a package holds, with the prices and texts that a product has there.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](PackageProducts::list) | List package products. | `GET /PackageProducts` | observed |
//! | [`create`](PackageProducts::create) | Create a package product. | `POST /PackageProducts` | official |
//! | [`get`](PackageProducts::get) | Get a package product. | `GET /PackageProducts/{package_product_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{PackageId, PackageProductId, ProductId};
use revio_runtime::{
    BodyBuilder, Call, Created, Decimal, Extra, Handle, Result, Value, call, open_enum,
    paged_call, placeholder, record,
};

/// What a package holds, with the prices and texts that a product has there.
///
/// Made by [`Client::package_products`](crate::Client::package_products).
#[derive(Clone, Debug)]
pub struct PackageProducts {
    handle: Handle,
}

impl PackageProducts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List package products.
    ///
    /// Pages through the products of all packages. No filter by package is known: read
    /// every page and pick out its `package_id`.
    ///
    /// `GET /PackageProducts` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.package_products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> PackageProductsList {
        self.handle.call(&registry::PACKAGE_PRODUCTS_LIST).into()
    }

    /// Create a package product.
    ///
    /// Adds a product to a package. The documented body is known in full.
    ///
    /// `POST /PackageProducts` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::package_products::PackageProductCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = PackageProductCreate::builder()
    ///     .product_id(205)
    ///     .package_id(25)
    ///     .description("Internet 100 Mbit/s")
    ///     .build()?;
    /// let created = client.package_products().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        body: impl Into<PackageProductCreate>,
    ) -> PackageProductsCreate {
        let mut call = self.handle.call(&registry::PACKAGE_PRODUCTS_CREATE);
        call.carry::<PackageProductCreate>(body);
        call.into()
    }

    /// Get a package product.
    ///
    /// Reads one package product. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /PackageProducts/{package_product_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let package_product = client.package_products().get(260).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        package_product_id: impl Into<PackageProductId>,
    ) -> PackageProductsGet {
        let mut call = self.handle.call(&registry::PACKAGE_PRODUCTS_GET);
        call.path::<PackageProductId>("package_product_id", package_product_id);
        call.into()
    }
}

/// A call of [`PackageProducts::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PackageProductsList {
    call: Call,
}

impl PackageProductsList {
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

paged_call!(PackageProductsList => PackageProductCollection);

/// A call of [`PackageProducts::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PackageProductsCreate {
    call: Call,
}

call!(PackageProductsCreate => Created<PackageProductId>);

/// A call of [`PackageProducts::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PackageProductsGet {
    call: Call,
}

call!(PackageProductsGet => PackageProduct);

/// A page of [`PackageProduct`] records.
pub type PackageProductCollection = Collection<PackageProduct>;

/// A product as part of a package, with the prices and texts that it has there.
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageProduct {
    /// A [`PackageProductId`]; evidence: official.
    pub package_product_id: PackageProductId,
    /// A [`ProductId`]; evidence: official.
    pub product_id: Option<ProductId>,
    /// A [`PackageId`]; evidence: official.
    pub package_id: Option<PackageId>,
    /// Text; evidence: official.
    pub description: Option<String>,
    /// Presumably a USOC, as in a product.
    pub code_1: Option<String>,
    /// Presumably an FID, as in a product.
    pub code_2: Option<String>,
    /// Presumably what the end user pays by the month, as in a product.
    pub rate: Option<Decimal>,
    /// Presumably what the provider takes by the month, as in a product.
    pub cost: Option<Decimal>,
    /// Presumably what a reseller pays by the month, as in a product.
    pub buy_rate: Option<Decimal>,
    /// A whole number; evidence: official.
    pub quantity: Option<i64>,
    /// Called `is_tax_included` in a charge.
    pub tax_included: Option<bool>,
    /// True or false; evidence: official.
    pub group_on_bill: Option<bool>,
    /// Called `itemized` in service products and request products.
    pub itemize: Option<bool>,
    /// Presumably makes the amount a credit, as `rate` must not be negative.
    pub credit: Option<bool>,
    /// Two letters each.
    pub state_provinces: Option<Vec<String>>,
    /// A [`PackageProductOrderType`]; evidence: official.
    pub order_type: Option<PackageProductOrderType>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PackageProduct {
    /// A record with nothing but what it must have.
    pub fn new(package_product_id: impl Into<PackageProductId>) -> Self {
        let mut record: Self = placeholder();
        record.package_product_id = package_product_id.into();
        record
    }
}

record!(PackageProduct {
    "package_product_id" => package_product_id,
    "product_id" => product_id,
    "package_id" => package_id,
    "description" => description,
    "code_1" => code_1,
    "code_2" => code_2,
    "rate" => rate,
    "cost" => cost,
    "buy_rate" => buy_rate,
    "quantity" => quantity,
    "tax_included" => tax_included,
    "group_on_bill" => group_on_bill,
    "itemize" => itemize,
    "credit" => credit,
    "state_provinces" => state_provinces,
    "order_type" => order_type,
});

/// A kind of order. What it decides for a package product is not documented;
/// presumably with which orders the product comes.
///
/// The values named here are all that there are today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageProductOrderType {
    /// `ALL`
    All,
    /// `NEW`
    New,
    /// `CONVERSION`
    Conversion,
    /// `OTHER`
    OtherOrder,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(PackageProductOrderType {
    All = "ALL",
    New = "NEW",
    Conversion = "CONVERSION",
    OtherOrder = "OTHER",
});

/// A product to add to a package. Product, package and description are documented
/// as required. Prices must not be negative, and a quantity is at least 1.
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageProductCreate {
    /// Best left out. It is part of the documented body, but the server presumably
    /// gives the number.
    pub package_product_id: Option<PackageProductId>,
    /// The product to add; 0 is out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub product_id: ProductId,
    /// The package to add it to; 0 is out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub package_id: PackageId,
    /// Text; evidence: official.
    ///
    /// The server takes values of at most 255 characters.
    pub description: String,
    /// Presumably a USOC, as in a product.
    ///
    /// The server takes values of at most 4000 characters.
    pub code_1: Option<String>,
    /// Presumably an FID, as in a product.
    ///
    /// The server takes values of at most 4000 characters.
    pub code_2: Option<String>,
    /// Presumably what the end user pays by the month, as in a product.
    ///
    /// The server takes values of at least 0.
    pub rate: Option<Decimal>,
    /// Presumably what the provider takes by the month, as in a product.
    ///
    /// The server takes values of at least 0.
    pub cost: Option<Decimal>,
    /// Presumably what a reseller pays by the month, as in a product.
    ///
    /// The server takes values of at least 0.
    pub buy_rate: Option<Decimal>,
    /// A whole number; evidence: official.
    ///
    /// The server takes values from 1 to 2147483647.
    pub quantity: Option<i64>,
    /// Called `is_tax_included` in a charge.
    pub tax_included: Option<bool>,
    /// True or false; evidence: official.
    pub group_on_bill: Option<bool>,
    /// Called `itemized` in service products and request products.
    pub itemize: Option<bool>,
    /// Presumably makes the amount a credit, as `rate` must not be negative.
    pub credit: Option<bool>,
    /// Two letters each.
    pub state_provinces: Option<Vec<String>>,
    /// A [`PackageProductOrderType`]; evidence: official.
    pub order_type: Option<PackageProductOrderType>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PackageProductCreate {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> PackageProductCreateBuilder {
        PackageProductCreateBuilder::default()
    }
}

/// Makes a [`PackageProductCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct PackageProductCreateBuilder {
    inner: BodyBuilder<PackageProductCreate>,
}

impl PackageProductCreateBuilder {
    /// Best left out. It is part of the documented body, but the server presumably
    /// gives the number.
    pub fn package_product_id(mut self, value: impl Into<PackageProductId>) -> Self {
        let body = self.inner.set("package_product_id");
        body.package_product_id = Some(value.into());
        self
    }

    /// **Required.** The product to add; 0 is out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        let body = self.inner.set("product_id");
        body.product_id = value.into();
        self
    }

    /// **Required.** The package to add it to; 0 is out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub fn package_id(mut self, value: impl Into<PackageId>) -> Self {
        let body = self.inner.set("package_id");
        body.package_id = value.into();
        self
    }

    /// **Required.** Text; evidence: official.
    ///
    /// The server takes values of at most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = value.into();
        self
    }

    /// Presumably a USOC, as in a product.
    ///
    /// The server takes values of at most 4000 characters.
    pub fn code_1(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("code_1");
        body.code_1 = Some(value.into());
        self
    }

    /// Presumably an FID, as in a product.
    ///
    /// The server takes values of at most 4000 characters.
    pub fn code_2(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("code_2");
        body.code_2 = Some(value.into());
        self
    }

    /// Presumably what the end user pays by the month, as in a product.
    ///
    /// The server takes values of at least 0.
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("rate");
        body.rate = Some(value.into());
        self
    }

    /// Presumably what the provider takes by the month, as in a product.
    ///
    /// The server takes values of at least 0.
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("cost");
        body.cost = Some(value.into());
        self
    }

    /// Presumably what a reseller pays by the month, as in a product.
    ///
    /// The server takes values of at least 0.
    pub fn buy_rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("buy_rate");
        body.buy_rate = Some(value.into());
        self
    }

    /// A whole number; evidence: official.
    ///
    /// The server takes values from 1 to 2147483647.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        let body = self.inner.set("quantity");
        body.quantity = Some(value.into());
        self
    }

    /// Called `is_tax_included` in a charge.
    pub fn tax_included(mut self, value: bool) -> Self {
        let body = self.inner.set("tax_included");
        body.tax_included = Some(value);
        self
    }

    /// True or false; evidence: official.
    pub fn group_on_bill(mut self, value: bool) -> Self {
        let body = self.inner.set("group_on_bill");
        body.group_on_bill = Some(value);
        self
    }

    /// Called `itemized` in service products and request products.
    pub fn itemize(mut self, value: bool) -> Self {
        let body = self.inner.set("itemize");
        body.itemize = Some(value);
        self
    }

    /// Presumably makes the amount a credit, as `rate` must not be negative.
    pub fn credit(mut self, value: bool) -> Self {
        let body = self.inner.set("credit");
        body.credit = Some(value);
        self
    }

    /// Two letters each.
    pub fn state_provinces(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("state_provinces");
        body.state_provinces = Some(values);
        self
    }

    /// A [`PackageProductOrderType`]; evidence: official.
    pub fn order_type(mut self, value: impl Into<PackageProductOrderType>) -> Self {
        let body = self.inner.set("order_type");
        body.order_type = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<PackageProductCreate> {
        Ok(self.inner.build()?)
    }
}

record!(PackageProductCreate {
    "package_product_id" => package_product_id,
    "product_id" => product_id,
    "package_id" => package_id,
    "description" => description,
    "code_1" => code_1,
    "code_2" => code_2,
    "rate" => rate,
    "cost" => cost,
    "buy_rate" => buy_rate,
    "quantity" => quantity,
    "tax_included" => tax_included,
    "group_on_bill" => group_on_bill,
    "itemize" => itemize,
    "credit" => credit,
    "state_provinces" => state_provinces,
    "order_type" => order_type,
});
