// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! What the tenant sells, with list prices. Products that a customer has are in
//! `service_products`.
//!
//! # Records
//!
//! - [`Product`]: Something that the tenant sells, with list prices.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Products::list) | Lists products. | `GET /Products` | observed |
//! | [`create`](Products::create) | Creates a product. | `POST /Products` | official |
//! | [`get`](Products::get) | Gets a product. | `GET /Products/{product_id}` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProductsList`], [`ProductsCreate`],
//! [`ProductsGet`].
//!
//! Request bodies: [`ProductCreateBuilder`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillProfileId, CustomField, FieldId, ProductCategoryId, ProductId, ProductTypeId,
    ProviderId, SmartPricingId, TaxClassId, UserId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Decimal, Extra, Handle, NaiveDateTime, Result, Value,
    call, custom_field_labels, open_enum, paged_call, placeholder, record, union,
};

/// Something that the tenant sells, with list prices. A product that a customer has
/// is a service product, and a single amount for it is a charge.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct Product {
    pub product_id: ProductId,
    /// A charge can name the type instead of the product.
    pub product_type_id: Option<ProductTypeId>,
    /// Serves as the name, since a product has no other. The longer text is
    /// `long_description`.
    pub description: Option<String>,
    /// In telephony a USOC, which identifies what is ordered from the provider.
    pub code_1: Option<String>,
    /// In telephony an FID, the code that goes with a USOC.
    pub code_2: Option<String>,
    /// Monthly price to the end user.
    pub rate: Option<Decimal>,
    /// The provider's monthly charge.
    pub cost: Option<Decimal>,
    /// Monthly price to a reseller.
    pub buy_rate: Option<Decimal>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Whether the product can be given to accounts.
    pub active: Option<bool>,
    pub creates_order: Option<bool>,
    pub provider_id: Option<ProviderId>,
    /// In arrears: billed after the period instead of in advance.
    pub bills_in_arrears: Option<bool>,
    /// Presumably, part of a billing period is charged proportionally.
    pub prorates: Option<bool>,
    /// Presumably the same as `prorates`, for the period of the disconnection.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub prorates_on_disconnect: Option<bool>,
    /// Presumably the class of customers that the product is for. The possible values
    /// are unknown.
    pub customer_class: Option<String>,
    pub long_description: Option<String>,
    pub ledger_code: Option<String>,
    /// Null in the published sample.
    pub free_months: Option<FreeMonths>,
    /// Presumably the number of months after which the product ends automatically; null
    /// in the published sample.
    pub automatic_expiration_months: Option<i64>,
    pub order_completion_billing: Option<bool>,
    pub tax_class_id: Option<TaxClassId>,
    /// In addition to `description`; where it is shown is unknown.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub wholesale_description: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub smart_pricing_id: Option<SmartPricingId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub bill_profile_ids: Option<Vec<BillProfileId>>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fields: Option<Vec<CustomField>>,
    /// No call that reads the categories is known.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub category_id: Option<ProductCategoryId>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub is_credit_account_type: Option<bool>,
    /// Sent when creating a product. Whether responses contain it is unknown.
    pub currency_code: Option<CurrencyCode>,
    /// Sent when creating a product. Whether responses contain it is unknown.
    pub bill_every: Option<BillEvery>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Product {
    /// Creates a record with only its required fields set.
    pub fn new(product_id: impl Into<ProductId>) -> Self {
        let mut record: Self = placeholder();
        record.product_id = product_id.into();
        record
    }
}

record!(Product {
    "product_id" => product_id,
    "product_type_id" => product_type_id,
    "description" => description,
    "code_1" => code_1,
    "code_2" => code_2,
    "rate" => rate,
    "cost" => cost,
    "buy_rate" => buy_rate,
    "created_date" => created_date,
    "created_by" => created_by,
    "active" => active,
    "creates_order" => creates_order,
    "provider_id" => provider_id,
    "bills_in_arrears" => bills_in_arrears,
    "prorates" => prorates,
    "prorates_on_disconnect" => prorates_on_disconnect,
    "customer_class" => customer_class,
    "long_description" => long_description,
    "ledger_code" => ledger_code,
    "free_months" => free_months,
    "automatic_expiration_months" => automatic_expiration_months,
    "order_completion_billing" => order_completion_billing,
    "tax_class_id" => tax_class_id,
    "wholesale_description" => wholesale_description,
    "smart_pricing_id" => smart_pricing_id,
    "bill_profile_ids" => bill_profile_ids,
    "fields" => fields,
    "category_id" => category_id,
    "is_credit_account_type" => is_credit_account_type,
    "currency_code" => currency_code,
    "bill_every" => bill_every,
});

/// Sources have an integer or text, and both are accepted when reading; send a
/// number.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FreeMonths {
    /// Received as a number.
    Number(i64),
    /// Received as a string.
    Text(String),
}

union!(FreeMonths { Number, Text });

/// A three-letter ISO 4217 code. Rev.io documents 165 of them, which are not listed
/// here, and uses `USD` by default.
///
/// The list of values is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrencyCode {
    /// `USD`
    Usd,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(CurrencyCode { Usd = "USD" });

/// How often a product is billed. `FOLLOW_BILL_PROFILE` leaves it to the bill
/// profile.
///
/// The list of values is complete as of today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEvery {
    /// `FOLLOW_BILL_PROFILE`
    FollowBillProfile,
    /// `THREE_MONTHS`
    ThreeMonths,
    /// `SIX_MONTHS`
    SixMonths,
    /// `ONE_YEAR`
    OneYear,
    /// `TWO_YEARS`
    TwoYears,
    /// `THREE_YEARS`
    ThreeYears,
    /// `FOUR_YEARS`
    FourYears,
    /// `FIVE_YEARS`
    FiveYears,
    /// `SIX_YEARS`
    SixYears,
    /// `SEVEN_YEARS`
    SevenYears,
    /// `EIGHT_YEARS`
    EightYears,
    /// `NINE_YEARS`
    NineYears,
    /// `TEN_YEARS`
    TenYears,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(BillEvery {
    FollowBillProfile = "FOLLOW_BILL_PROFILE",
    ThreeMonths = "THREE_MONTHS",
    SixMonths = "SIX_MONTHS",
    OneYear = "ONE_YEAR",
    TwoYears = "TWO_YEARS",
    ThreeYears = "THREE_YEARS",
    FourYears = "FOUR_YEARS",
    FiveYears = "FIVE_YEARS",
    SixYears = "SIX_YEARS",
    SevenYears = "SEVEN_YEARS",
    EightYears = "EIGHT_YEARS",
    NineYears = "NINE_YEARS",
    TenYears = "TEN_YEARS",
});

/// Request body for creating a product. Type, description and provider are
/// documented as required. The documented body is known up to `prorates`; the
/// fields marked as inferred come from the record, and none has been observed in a
/// body.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCreate {
    /// Defaults to `USD`.
    pub currency_code: Option<CurrencyCode>,
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub product_id: Option<ProductId>,
    pub product_type_id: ProductTypeId,
    /// Serves as the name, since a product has no other. The longer text is
    /// `long_description`.
    ///
    /// Allowed values: at most 255 characters.
    pub description: String,
    /// In telephony a USOC, which identifies what is ordered from the provider.
    ///
    /// Allowed values: at most 4000 characters.
    pub code_1: Option<String>,
    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Allowed values: at most 1024 characters.
    pub code_2: Option<String>,
    /// Monthly price to the end user.
    pub rate: Option<Decimal>,
    /// The provider's monthly charge.
    pub cost: Option<Decimal>,
    /// Monthly price to a reseller.
    pub buy_rate: Option<Decimal>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Whether the product can be given to accounts.
    pub active: Option<bool>,
    pub creates_order: Option<bool>,
    /// Documented as required; 0 means none.
    pub provider_id: ProviderId,
    /// In arrears: billed after the period instead of in advance.
    pub bills_in_arrears: Option<bool>,
    pub bill_every: Option<BillEvery>,
    /// Presumably, part of a billing period is charged proportionally.
    pub prorates: Option<bool>,
    /// Presumably the same as `prorates`, for the period of the disconnection.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub prorates_on_disconnect: Option<bool>,
    /// Presumably the class of customers that the product is for. The possible values
    /// are unknown.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub customer_class: Option<String>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub long_description: Option<String>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub ledger_code: Option<String>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub free_months: Option<FreeMonths>,
    /// Presumably the number of months after which the product ends automatically.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub automatic_expiration_months: Option<i64>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub order_completion_billing: Option<bool>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub tax_class_id: Option<TaxClassId>,
    /// In addition to `description`; where it is shown is unknown.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub wholesale_description: Option<String>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub smart_pricing_id: Option<SmartPricingId>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub bill_profile_ids: Option<Vec<BillProfileId>>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fields: Option<Vec<CustomField>>,
    /// No call that reads the categories is known.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub category_id: Option<ProductCategoryId>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub is_credit_account_type: Option<bool>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ProductCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> ProductCreateBuilder {
        <ProductCreateBuilder as Default>::default()
    }
}

/// Builder of [`ProductCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ProductCreateBuilder {
    inner: BodyBuilder<ProductCreate>,
}

impl ProductCreateBuilder {
    /// Defaults to `USD`.
    pub fn currency_code(mut self, value: impl Into<CurrencyCode>) -> Self {
        let body = self.inner.set("currency_code");
        body.currency_code = Some(value.into());
        self
    }

    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        let body = self.inner.set("product_id");
        body.product_id = Some(value.into());
        self
    }

    /// **Required.**
    pub fn product_type_id(mut self, value: impl Into<ProductTypeId>) -> Self {
        let body = self.inner.set("product_type_id");
        body.product_type_id = value.into();
        self
    }

    /// **Required.** Serves as the name, since a product has no other. The longer text
    /// is `long_description`.
    ///
    /// Allowed values: at most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = value.into();
        self
    }

    /// In telephony a USOC, which identifies what is ordered from the provider.
    ///
    /// Allowed values: at most 4000 characters.
    pub fn code_1(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("code_1");
        body.code_1 = Some(value.into());
        self
    }

    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Allowed values: at most 1024 characters.
    pub fn code_2(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("code_2");
        body.code_2 = Some(value.into());
        self
    }

    /// Monthly price to the end user.
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("rate");
        body.rate = Some(value.into());
        self
    }

    /// The provider's monthly charge.
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("cost");
        body.cost = Some(value.into());
        self
    }

    /// Monthly price to a reseller.
    pub fn buy_rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("buy_rate");
        body.buy_rate = Some(value.into());
        self
    }

    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("created_date");
        body.created_date = Some(value.into());
        self
    }

    pub fn created_by(mut self, value: impl Into<UserId>) -> Self {
        let body = self.inner.set("created_by");
        body.created_by = Some(value.into());
        self
    }

    /// Whether the product can be given to accounts.
    pub fn active(mut self, value: bool) -> Self {
        let body = self.inner.set("active");
        body.active = Some(value);
        self
    }

    pub fn creates_order(mut self, value: bool) -> Self {
        let body = self.inner.set("creates_order");
        body.creates_order = Some(value);
        self
    }

    /// **Required.** Documented as required; 0 means none.
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        let body = self.inner.set("provider_id");
        body.provider_id = value.into();
        self
    }

    /// In arrears: billed after the period instead of in advance.
    pub fn bills_in_arrears(mut self, value: bool) -> Self {
        let body = self.inner.set("bills_in_arrears");
        body.bills_in_arrears = Some(value);
        self
    }

    pub fn bill_every(mut self, value: impl Into<BillEvery>) -> Self {
        let body = self.inner.set("bill_every");
        body.bill_every = Some(value.into());
        self
    }

    /// Presumably, part of a billing period is charged proportionally.
    pub fn prorates(mut self, value: bool) -> Self {
        let body = self.inner.set("prorates");
        body.prorates = Some(value);
        self
    }

    /// Presumably the same as `prorates`, for the period of the disconnection.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn prorates_on_disconnect(mut self, value: bool) -> Self {
        let body = self.inner.set("prorates_on_disconnect");
        body.prorates_on_disconnect = Some(value);
        self
    }

    /// Presumably the class of customers that the product is for. The possible values
    /// are unknown.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn customer_class(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("customer_class");
        body.customer_class = Some(value.into());
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn long_description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("long_description");
        body.long_description = Some(value.into());
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn ledger_code(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("ledger_code");
        body.ledger_code = Some(value.into());
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn free_months(mut self, value: impl Into<FreeMonths>) -> Self {
        let body = self.inner.set("free_months");
        body.free_months = Some(value.into());
        self
    }

    /// Presumably the number of months after which the product ends automatically.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn automatic_expiration_months(mut self, value: impl Into<i64>) -> Self {
        let body = self.inner.set("automatic_expiration_months");
        body.automatic_expiration_months = Some(value.into());
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn order_completion_billing(mut self, value: bool) -> Self {
        let body = self.inner.set("order_completion_billing");
        body.order_completion_billing = Some(value);
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn tax_class_id(mut self, value: impl Into<TaxClassId>) -> Self {
        let body = self.inner.set("tax_class_id");
        body.tax_class_id = Some(value.into());
        self
    }

    /// In addition to `description`; where it is shown is unknown.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn wholesale_description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("wholesale_description");
        body.wholesale_description = Some(value.into());
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn smart_pricing_id(mut self, value: impl Into<SmartPricingId>) -> Self {
        let body = self.inner.set("smart_pricing_id");
        body.smart_pricing_id = Some(value.into());
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn bill_profile_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<BillProfileId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("bill_profile_ids");
        body.bill_profile_ids = Some(values);
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("fields");
        body.fields = Some(values);
        self
    }

    /// No call that reads the categories is known.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn category_id(mut self, value: impl Into<ProductCategoryId>) -> Self {
        let body = self.inner.set("category_id");
        body.category_id = Some(value.into());
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn is_credit_account_type(mut self, value: bool) -> Self {
        let body = self.inner.set("is_credit_account_type");
        body.is_credit_account_type = Some(value);
        self
    }

    /// Adds a field that this crate does not know, or replaces one that was added.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// Builds the body. Fails with the names of all missing required fields.
    pub fn build(self) -> Result<ProductCreate> {
        Ok(self.inner.build()?)
    }
}

record!(ProductCreate {
    "currency_code" => currency_code,
    "product_id" => product_id,
    "product_type_id" => product_type_id,
    "description" => description,
    "code_1" => code_1,
    "code_2" => code_2,
    "rate" => rate,
    "cost" => cost,
    "buy_rate" => buy_rate,
    "created_date" => created_date,
    "created_by" => created_by,
    "active" => active,
    "creates_order" => creates_order,
    "provider_id" => provider_id,
    "bills_in_arrears" => bills_in_arrears,
    "bill_every" => bill_every,
    "prorates" => prorates,
    "prorates_on_disconnect" => prorates_on_disconnect,
    "customer_class" => customer_class,
    "long_description" => long_description,
    "ledger_code" => ledger_code,
    "free_months" => free_months,
    "automatic_expiration_months" => automatic_expiration_months,
    "order_completion_billing" => order_completion_billing,
    "tax_class_id" => tax_class_id,
    "wholesale_description" => wholesale_description,
    "smart_pricing_id" => smart_pricing_id,
    "bill_profile_ids" => bill_profile_ids,
    "fields" => fields,
    "category_id" => category_id,
    "is_credit_account_type" => is_credit_account_type,
});

/// A page of [`Product`] records.
pub type ProductCollection = Collection<Product>;

/// What the tenant sells, with list prices. Products that a customer has are in
/// `service_products`.
///
/// Returned by [`Client::products`](crate::Client::products).
#[derive(Clone, Debug)]
pub struct Products {
    handle: Handle,
}

impl Products {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists products.
    ///
    /// Filter by `active` to exclude products that cannot be given to accounts. Use
    /// `created_date_start` to fetch products created since the last run; it misses
    /// changes to older ones.
    ///
    /// `GET /Products` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products_list")]
    #[doc(alias = "GET /Products")]
    pub fn list(&self) -> ProductsList {
        self.handle.call(&registry::PRODUCTS_LIST).into()
    }

    /// Creates a product.
    ///
    /// Adds a product to the tenant's offer. The documented body is known up to
    /// `prorates`; the fields after that are taken from the record.
    ///
    /// `POST /Products` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::products::ProductCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = ProductCreate::builder()
    ///     .product_type_id(11)
    ///     .description("Internet 100 Mbit/s")
    ///     .provider_id(6)
    ///     .build()?;
    /// let created = client.products().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products_create")]
    #[doc(alias = "POST /Products")]
    pub fn create(&self, body: impl Into<ProductCreate>) -> ProductsCreate {
        let mut call = self.handle.call(&registry::PRODUCTS_CREATE);
        call.body::<ProductCreate>(body);
        call.into()
    }

    /// Gets a product.
    ///
    /// In the published sample, unset fields are null rather than absent.
    ///
    /// `GET /Products/{product_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let product = client.products().get(205).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products_get")]
    #[doc(alias = "GET /Products/{product_id}")]
    pub fn get(&self, product_id: impl Into<ProductId>) -> ProductsGet {
        let mut call = self.handle.call(&registry::PRODUCTS_GET);
        call.path_param::<ProductId>("product_id", product_id);
        call.into()
    }
}

/// Request builder of [`Products::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ProductsList {
    call: Call,
}

impl ProductsList {
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

    /// Only these products. Repeat the parameter for several values.
    ///
    /// Sets the query parameter `search.product_id`, which takes any number of values:
    /// `.product_id([…])`.
    pub fn product_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.call.param_all::<ProductId>("search.product_id", values);
        self
    }

    /// True for products that can be given to accounts, false for the others. Sent in
    /// lower case.
    ///
    /// Sets the query parameter `search.active`.
    pub fn active(mut self, value: bool) -> Self {
        self.call.param::<bool>("search.active", value);
        self
    }

    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.param::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.param::<String>("search.sort", value);
        self
    }
}

paged_call!(ProductsList => ProductCollection);

custom_field_labels!(ProductsList => ProductCollection, FieldId);

/// Request builder of [`Products::create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ProductsCreate {
    call: Call,
}

call!(ProductsCreate => Created<ProductId>);

/// Request builder of [`Products::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ProductsGet {
    call: Call,
}

call!(ProductsGet => Product);
