// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The products in packages, with their prices and descriptions there.
//!
//! # Records
//!
//! - [`PackageProduct`]: A product in a package, with its prices and descriptions
//!   there.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](PackageProducts::list) | Lists package products. | `GET /PackageProducts` | observed |
//! | [`create`](PackageProducts::create) | Creates a package product. | `POST /PackageProducts` | official |
//! | [`get`](PackageProducts::get) | Gets a package product. | `GET /PackageProducts/{package_product_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`PackageProductsList`], [`PackageProductsCreate`],
//! [`PackageProductsGet`].
//!
//! Request bodies: [`PackageProductCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{PackageId, PackageProductId, ProductId};
use revio_runtime::{
    Bound, Created, Decimal, Extra, Handle, OneOrNone, open_enum, placeholder, record,
};

/// A product in a package, with its prices and descriptions there.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct PackageProduct {
    pub package_product_id: PackageProductId,
    pub product_id: Option<ProductId>,
    pub package_id: Option<PackageId>,
    pub description: Option<String>,
    /// Presumably a USOC, as in a product.
    pub code_1: Option<String>,
    /// Presumably an FID, as in a product.
    pub code_2: Option<String>,
    /// Presumably the monthly price to the end user, as in a product.
    pub rate: Option<Decimal>,
    /// Presumably the provider's monthly charge, as in a product.
    pub cost: Option<Decimal>,
    /// Presumably the monthly price to a reseller, as in a product.
    pub buy_rate: Option<Decimal>,
    pub quantity: Option<i64>,
    /// Charges call it `is_tax_included`.
    pub tax_included: Option<bool>,
    pub group_on_bill: Option<bool>,
    /// Service products and request products call it `itemized`.
    pub itemize: Option<bool>,
    /// Presumably makes the amount a credit, since `rate` must not be negative.
    pub credit: Option<bool>,
    /// Two-letter codes.
    pub state_provinces: Option<Vec<String>>,
    pub order_type: Option<PackageProductOrderType>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl PackageProduct {
    /// Creates a record with only its required fields set.
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

/// A type of order. Its effect on a package product is not documented; presumably
/// it determines the orders that the product comes with.
///
/// The list of values is complete as of today.
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
    /// An unknown value, as received.
    Other(String),
}

open_enum!(PackageProductOrderType {
    All = "ALL",
    New = "NEW",
    Conversion = "CONVERSION",
    OtherOrder = "OTHER",
});

/// Request body for creating a package product. Product, package and description
/// are documented as required. Prices must not be negative, and a quantity is at
/// least 1.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct PackageProductCreate {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub package_product_id: Option<PackageProductId>,
    /// The product to add; 0 is out of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub product_id: ProductId,
    /// The package to add it to; 0 is out of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub package_id: PackageId,
    /// Allowed values: at most 255 characters.
    pub description: String,
    /// Presumably a USOC, as in a product.
    ///
    /// Allowed values: at most 4000 characters.
    pub code_1: Option<String>,
    /// Presumably an FID, as in a product.
    ///
    /// Allowed values: at most 4000 characters.
    pub code_2: Option<String>,
    /// Presumably the monthly price to the end user, as in a product.
    ///
    /// Allowed values: at least 0.
    pub rate: Option<Decimal>,
    /// Presumably the provider's monthly charge, as in a product.
    ///
    /// Allowed values: at least 0.
    pub cost: Option<Decimal>,
    /// Presumably the monthly price to a reseller, as in a product.
    ///
    /// Allowed values: at least 0.
    pub buy_rate: Option<Decimal>,
    /// Allowed values: 1 to 2147483647.
    pub quantity: Option<i64>,
    /// Charges call it `is_tax_included`.
    pub tax_included: Option<bool>,
    pub group_on_bill: Option<bool>,
    /// Service products and request products call it `itemized`.
    pub itemize: Option<bool>,
    /// Presumably makes the amount a credit, since `rate` must not be negative.
    pub credit: Option<bool>,
    /// Two-letter codes.
    pub state_provinces: Option<Vec<String>>,
    pub order_type: Option<PackageProductOrderType>,
    /// Further fields to send.
    pub extra: Extra,
}

impl PackageProductCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> PackageProductCreateBuilder {
        <PackageProductCreateBuilder as Default>::default()
    }
}

/// Builder of [`PackageProductCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type PackageProductCreateBuilder = BodyBuilder<PackageProductCreate>;

impl PackageProductCreateBuilder {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub fn package_product_id<T>(
        mut self,
        value: impl OneOrNone<PackageProductId, T>,
    ) -> Self {
        self.inner.set("package_product_id").package_product_id = value.into_option();
        self
    }

    /// **Required.** The product to add; 0 is out of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.inner.set("product_id").product_id = value.into();
        self
    }

    /// **Required.** The package to add it to; 0 is out of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub fn package_id(mut self, value: impl Into<PackageId>) -> Self {
        self.inner.set("package_id").package_id = value.into();
        self
    }

    /// **Required.** Allowed values: at most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.inner.set("description").description = value.into();
        self
    }

    /// Presumably a USOC, as in a product.
    ///
    /// Allowed values: at most 4000 characters.
    pub fn code_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_1").code_1 = value.into_option();
        self
    }

    /// Presumably an FID, as in a product.
    ///
    /// Allowed values: at most 4000 characters.
    pub fn code_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_2").code_2 = value.into_option();
        self
    }

    /// Presumably the monthly price to the end user, as in a product.
    ///
    /// Allowed values: at least 0.
    pub fn rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("rate").rate = value.into_option();
        self
    }

    /// Presumably the provider's monthly charge, as in a product.
    ///
    /// Allowed values: at least 0.
    pub fn cost<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("cost").cost = value.into_option();
        self
    }

    /// Presumably the monthly price to a reseller, as in a product.
    ///
    /// Allowed values: at least 0.
    pub fn buy_rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("buy_rate").buy_rate = value.into_option();
        self
    }

    /// Allowed values: 1 to 2147483647.
    pub fn quantity<T>(mut self, value: impl OneOrNone<i64, T>) -> Self {
        self.inner.set("quantity").quantity = value.into_option();
        self
    }

    /// Charges call it `is_tax_included`.
    pub fn tax_included<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("tax_included").tax_included = value.into_option();
        self
    }

    pub fn group_on_bill<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("group_on_bill").group_on_bill = value.into_option();
        self
    }

    /// Service products and request products call it `itemized`.
    pub fn itemize<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("itemize").itemize = value.into_option();
        self
    }

    /// Presumably makes the amount a credit, since `rate` must not be negative.
    pub fn credit<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("credit").credit = value.into_option();
        self
    }

    /// Two-letter codes.
    pub fn state_provinces(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("state_provinces").state_provinces = Some(values);
        self
    }

    pub fn order_type<T>(
        mut self,
        value: impl OneOrNone<PackageProductOrderType, T>,
    ) -> Self {
        self.inner.set("order_type").order_type = value.into_option();
        self
    }
}

record!(PackageProductCreate {
    "package_product_id" => package_product_id,
    "product_id" => product_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "package_id" => package_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "description" => description [Bound::MaxLength(255)],
    "code_1" => code_1 [Bound::MaxLength(4000)],
    "code_2" => code_2 [Bound::MaxLength(4000)],
    "rate" => rate [Bound::Minimum("0")],
    "cost" => cost [Bound::Minimum("0")],
    "buy_rate" => buy_rate [Bound::Minimum("0")],
    "quantity" => quantity [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "tax_included" => tax_included,
    "group_on_bill" => group_on_bill,
    "itemize" => itemize,
    "credit" => credit,
    "state_provinces" => state_provinces,
    "order_type" => order_type,
});

/// A page of [`PackageProduct`] records.
pub type PackageProductCollection = Collection<PackageProduct>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum PackageProductsListTag {}
}

/// The products in packages, with their prices and descriptions there.
///
/// Returned by [`Client::package_products`](crate::Client::package_products).
#[derive(Clone, Debug)]
pub struct PackageProducts {
    pub(crate) handle: Handle,
}

impl PackageProducts {
    /// Lists package products.
    ///
    /// Products of all packages. No filter by package is known: read all pages and
    /// select by `package_id`.
    ///
    /// `GET /PackageProducts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.package_products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "package_products_list")]
    #[doc(alias = "GET /PackageProducts")]
    pub fn list(&self) -> PackageProductsList {
        ListRequest::from_call(self.handle.call(&registry::PACKAGE_PRODUCTS_LIST))
    }

    /// Creates a package product.
    ///
    /// Adds a product to a package. The documented body is completely known.
    ///
    /// `POST /PackageProducts` · evidence: [official](crate::guide::evidence)
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
    #[doc(alias = "package_products_create")]
    #[doc(alias = "POST /PackageProducts")]
    pub fn create(
        &self,
        body: impl Into<PackageProductCreate>,
    ) -> PackageProductsCreate {
        let call = self.handle.call(&registry::PACKAGE_PRODUCTS_CREATE);
        let call = call.body::<PackageProductCreate>(body);
        call.into_request()
    }

    /// Gets a package product.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /PackageProducts/{package_product_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let package_product = client.package_products().get(260).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "package_products_get")]
    #[doc(alias = "GET /PackageProducts/{package_product_id}")]
    pub fn get(
        &self,
        package_product_id: impl Into<PackageProductId>,
    ) -> PackageProductsGet {
        let call = self.handle.call(&registry::PACKAGE_PRODUCTS_GET);
        let wire = "package_product_id";
        let call = call.path_param::<PackageProductId>(wire, package_product_id);
        call.into_request()
    }
}

/// Request builder of [`PackageProducts::list`]. Its other methods are those of
/// [`ListRequest`].
pub type PackageProductsList = ListRequest<PackageProduct, tag::PackageProductsListTag>;

/// Request builder of [`PackageProducts::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PackageProductsCreate = revio_runtime::Request<Created<PackageProductId>>;

/// Request builder of [`PackageProducts::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PackageProductsGet = revio_runtime::Request<PackageProduct>;
