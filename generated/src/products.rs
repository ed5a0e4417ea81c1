// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What the tenant sells, with list prices; what a customer has of it is in
//! `service_products`.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Products::list) | List products. | `GET /Products` | observed |
//! | [`create`](Products::create) | Create a product. | `POST /Products` | official |
//! | [`get`](Products::get) | Get a product. | `GET /Products/{product_id}` | official |

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

/// What the tenant sells, with list prices; what a customer has of it is in
/// `service_products`.
///
/// Made by [`Client::products`](crate::Client::products).
#[derive(Clone, Debug)]
pub struct Products {
    handle: Handle,
}

impl Products {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List products.
    ///
    /// Pages through the products. `active` leaves out those that cannot be given to
    /// accounts. `created_date_start` fetches what is new since the last run, not what
    /// has changed.
    ///
    /// `GET /Products` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ProductsList {
        self.handle.call(&registry::PRODUCTS_LIST).into()
    }

    /// Create a product.
    ///
    /// Adds a product to what the tenant offers. The documented body is known up to
    /// `prorates`; the members after that are taken from the record.
    ///
    /// `POST /Products` · evidence official (stated or shown by the vendor)
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
    pub fn create(&self, body: impl Into<ProductCreate>) -> ProductsCreate {
        let mut call = self.handle.call(&registry::PRODUCTS_CREATE);
        call.carry::<ProductCreate>(body);
        call.into()
    }

    /// Get a product.
    ///
    /// Reads one product. An unset member is null in the published sample, not left
    /// out.
    ///
    /// `GET /Products/{product_id}` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let product = client.products().get(205).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, product_id: impl Into<ProductId>) -> ProductsGet {
        let mut call = self.handle.call(&registry::PRODUCTS_GET);
        call.path::<ProductId>("product_id", product_id);
        call.into()
    }
}

/// A call of [`Products::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProductsList {
    call: Call,
}

impl ProductsList {
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

    /// Only these products. Repeat the parameter for several.
    ///
    /// `search.product_id` in the query, with any number of values: `.product_id([…])`.
    pub fn product_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductId>>,
    ) -> Self {
        self.call.set_all::<ProductId>("search.product_id", values);
        self
    }

    /// True for products that can be given to accounts, false for the others. In lower
    /// case on the wire.
    ///
    /// `search.active` in the query.
    pub fn active(mut self, value: bool) -> Self {
        self.call.set::<bool>("search.active", value);
        self
    }

    /// Only records created from this time on.
    ///
    /// `search.created_date_start` in the query.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Name of the member to order by, ascending; put `-` in front for descending.
    /// Which members can be ordered by is not documented.
    ///
    /// Evidence: observed.
    ///
    /// `search.sort` in the query.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.sort", value);
        self
    }
}

paged_call!(ProductsList => ProductCollection);

custom_field_labels!(ProductsList => ProductCollection, FieldId);

/// A call of [`Products::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProductsCreate {
    call: Call,
}

call!(ProductsCreate => Created<ProductId>);

/// A call of [`Products::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProductsGet {
    call: Call,
}

call!(ProductsGet => Product);

/// A page of [`Product`] records.
pub type ProductCollection = Collection<Product>;

/// Something that the tenant sells, with its list prices. What a customer has of it
/// is a service product, and a single amount for it is a charge.
#[derive(Clone)]
#[non_exhaustive]
pub struct Product {
    /// A [`ProductId`]; evidence: official.
    pub product_id: ProductId,
    /// A charge can name the type in place of the product.
    pub product_type_id: Option<ProductTypeId>,
    /// Serves as the name; a product has no other. The longer text is
    /// `long_description`.
    pub description: Option<String>,
    /// In telephony a USOC, which names what is ordered from the provider.
    pub code_1: Option<String>,
    /// In telephony an FID, the code that goes with a USOC.
    pub code_2: Option<String>,
    /// Price to the end user for a month.
    pub rate: Option<Decimal>,
    /// What the provider charges for a month.
    pub cost: Option<Decimal>,
    /// Price to a reseller for a month.
    pub buy_rate: Option<Decimal>,
    /// A date and time without a zone; evidence: official.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: official.
    pub created_by: Option<UserId>,
    /// Can be given to accounts.
    pub active: Option<bool>,
    /// True or false; evidence: official.
    pub creates_order: Option<bool>,
    /// A [`ProviderId`]; evidence: official.
    pub provider_id: Option<ProviderId>,
    /// In arrears: after the period that is billed, not ahead of it.
    pub bills_in_arrears: Option<bool>,
    /// Presumably a part of a billing period is charged in part.
    pub prorates: Option<bool>,
    /// Presumably the same as `prorates`, for the period in which it is disconnected.
    ///
    /// Evidence: observed.
    pub prorates_on_disconnect: Option<bool>,
    /// Presumably the class of customers that it is meant for. The values are not
    /// known.
    pub customer_class: Option<String>,
    /// Text; evidence: official.
    pub long_description: Option<String>,
    /// Text; evidence: official.
    pub ledger_code: Option<String>,
    /// Null in the published sample.
    pub free_months: Option<FreeMonths>,
    /// Presumably after how many months it ends by itself; null in the published
    /// sample.
    pub automatic_expiration_months: Option<i64>,
    /// True or false; evidence: official.
    pub order_completion_billing: Option<bool>,
    /// A [`TaxClassId`]; evidence: official.
    pub tax_class_id: Option<TaxClassId>,
    /// Beside `description`; where it is shown is not known.
    ///
    /// Evidence: observed.
    pub wholesale_description: Option<String>,
    /// A [`SmartPricingId`]; evidence: observed.
    pub smart_pricing_id: Option<SmartPricingId>,
    /// A list; evidence: observed.
    pub bill_profile_ids: Option<Vec<BillProfileId>>,
    /// A list; evidence: observed.
    pub fields: Option<Vec<CustomField>>,
    /// No call is known that reads the categories.
    ///
    /// Evidence: observed.
    pub category_id: Option<ProductCategoryId>,
    /// True or false; evidence: observed.
    pub is_credit_account_type: Option<bool>,
    /// Sent when a product is made. Whether answers have it is not known.
    pub currency_code: Option<CurrencyCode>,
    /// Sent when a product is made. Whether answers have it is not known.
    pub bill_every: Option<BillEvery>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Product {
    /// A record with nothing but what it must have.
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

/// Sources have a whole number or text, and both are read; send a number.
///
/// What you make yourself goes out as the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FreeMonths {
    /// It came as a number.
    Number(i64),
    /// It came as text.
    Text(String),
}

union!(FreeMonths { Number, Text });

/// The three-letter code of ISO 4217. Rev.io documents 165 of them, which are not
/// listed here, and takes `USD` when there is none.
///
/// More values than those named here are to be expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrencyCode {
    /// `USD`
    Usd,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(CurrencyCode { Usd = "USD" });

/// How often a product is billed. `FOLLOW_BILL_PROFILE` leaves that to the bill
/// profile.
///
/// The values named here are all that there are today.
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
    /// A value that the spec does not name, as it came.
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

/// A product to make. Type, description and provider are documented as required.
/// The documented body is known up to `prorates`; the members that are marked as
/// inferred come from the record, and none has been seen in a body.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCreate {
    /// `USD` when left out.
    pub currency_code: Option<CurrencyCode>,
    /// Best left out. It is part of the documented body, but the server presumably
    /// gives the number.
    pub product_id: Option<ProductId>,
    /// A [`ProductTypeId`]; evidence: official.
    pub product_type_id: ProductTypeId,
    /// Serves as the name; a product has no other. The longer text is
    /// `long_description`.
    ///
    /// The server takes values of at most 255 characters.
    pub description: String,
    /// In telephony a USOC, which names what is ordered from the provider.
    ///
    /// The server takes values of at most 4000 characters.
    pub code_1: Option<String>,
    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// The server takes values of at most 1024 characters.
    pub code_2: Option<String>,
    /// Price to the end user for a month.
    pub rate: Option<Decimal>,
    /// What the provider charges for a month.
    pub cost: Option<Decimal>,
    /// Price to a reseller for a month.
    pub buy_rate: Option<Decimal>,
    /// A date and time without a zone; evidence: official.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: official.
    pub created_by: Option<UserId>,
    /// Can be given to accounts.
    pub active: Option<bool>,
    /// True or false; evidence: official.
    pub creates_order: Option<bool>,
    /// Documented as required; 0 stands for none.
    pub provider_id: ProviderId,
    /// In arrears: after the period that is billed, not ahead of it.
    pub bills_in_arrears: Option<bool>,
    /// A [`BillEvery`]; evidence: official.
    pub bill_every: Option<BillEvery>,
    /// Presumably a part of a billing period is charged in part.
    pub prorates: Option<bool>,
    /// Presumably the same as `prorates`, for the period in which it is disconnected.
    ///
    /// Evidence: inferred.
    pub prorates_on_disconnect: Option<bool>,
    /// Presumably the class of customers that it is meant for. The values are not
    /// known.
    ///
    /// Evidence: inferred.
    pub customer_class: Option<String>,
    /// Text; evidence: inferred.
    pub long_description: Option<String>,
    /// Text; evidence: inferred.
    pub ledger_code: Option<String>,
    /// A [`FreeMonths`]; evidence: inferred.
    pub free_months: Option<FreeMonths>,
    /// Presumably after how many months it ends by itself.
    ///
    /// Evidence: inferred.
    pub automatic_expiration_months: Option<i64>,
    /// True or false; evidence: inferred.
    pub order_completion_billing: Option<bool>,
    /// A [`TaxClassId`]; evidence: inferred.
    pub tax_class_id: Option<TaxClassId>,
    /// Beside `description`; where it is shown is not known.
    ///
    /// Evidence: inferred.
    pub wholesale_description: Option<String>,
    /// A [`SmartPricingId`]; evidence: inferred.
    pub smart_pricing_id: Option<SmartPricingId>,
    /// A list; evidence: inferred.
    pub bill_profile_ids: Option<Vec<BillProfileId>>,
    /// A list; evidence: inferred.
    pub fields: Option<Vec<CustomField>>,
    /// No call is known that reads the categories.
    ///
    /// Evidence: inferred.
    pub category_id: Option<ProductCategoryId>,
    /// True or false; evidence: inferred.
    pub is_credit_account_type: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ProductCreate {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> ProductCreateBuilder {
        ProductCreateBuilder::default()
    }
}

/// Makes a [`ProductCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ProductCreateBuilder {
    inner: BodyBuilder<ProductCreate>,
}

impl ProductCreateBuilder {
    /// `USD` when left out.
    pub fn currency_code(mut self, value: impl Into<CurrencyCode>) -> Self {
        let body = self.inner.set("currency_code");
        body.currency_code = Some(value.into());
        self
    }

    /// Best left out. It is part of the documented body, but the server presumably
    /// gives the number.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        let body = self.inner.set("product_id");
        body.product_id = Some(value.into());
        self
    }

    /// **Required.** A [`ProductTypeId`]; evidence: official.
    pub fn product_type_id(mut self, value: impl Into<ProductTypeId>) -> Self {
        let body = self.inner.set("product_type_id");
        body.product_type_id = value.into();
        self
    }

    /// **Required.** Serves as the name; a product has no other. The longer text is
    /// `long_description`.
    ///
    /// The server takes values of at most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = value.into();
        self
    }

    /// In telephony a USOC, which names what is ordered from the provider.
    ///
    /// The server takes values of at most 4000 characters.
    pub fn code_1(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("code_1");
        body.code_1 = Some(value.into());
        self
    }

    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// The server takes values of at most 1024 characters.
    pub fn code_2(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("code_2");
        body.code_2 = Some(value.into());
        self
    }

    /// Price to the end user for a month.
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("rate");
        body.rate = Some(value.into());
        self
    }

    /// What the provider charges for a month.
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("cost");
        body.cost = Some(value.into());
        self
    }

    /// Price to a reseller for a month.
    pub fn buy_rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("buy_rate");
        body.buy_rate = Some(value.into());
        self
    }

    /// A date and time without a zone; evidence: official.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("created_date");
        body.created_date = Some(value.into());
        self
    }

    /// A [`UserId`]; evidence: official.
    pub fn created_by(mut self, value: impl Into<UserId>) -> Self {
        let body = self.inner.set("created_by");
        body.created_by = Some(value.into());
        self
    }

    /// Can be given to accounts.
    pub fn active(mut self, value: bool) -> Self {
        let body = self.inner.set("active");
        body.active = Some(value);
        self
    }

    /// True or false; evidence: official.
    pub fn creates_order(mut self, value: bool) -> Self {
        let body = self.inner.set("creates_order");
        body.creates_order = Some(value);
        self
    }

    /// **Required.** Documented as required; 0 stands for none.
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        let body = self.inner.set("provider_id");
        body.provider_id = value.into();
        self
    }

    /// In arrears: after the period that is billed, not ahead of it.
    pub fn bills_in_arrears(mut self, value: bool) -> Self {
        let body = self.inner.set("bills_in_arrears");
        body.bills_in_arrears = Some(value);
        self
    }

    /// A [`BillEvery`]; evidence: official.
    pub fn bill_every(mut self, value: impl Into<BillEvery>) -> Self {
        let body = self.inner.set("bill_every");
        body.bill_every = Some(value.into());
        self
    }

    /// Presumably a part of a billing period is charged in part.
    pub fn prorates(mut self, value: bool) -> Self {
        let body = self.inner.set("prorates");
        body.prorates = Some(value);
        self
    }

    /// Presumably the same as `prorates`, for the period in which it is disconnected.
    ///
    /// Evidence: inferred.
    pub fn prorates_on_disconnect(mut self, value: bool) -> Self {
        let body = self.inner.set("prorates_on_disconnect");
        body.prorates_on_disconnect = Some(value);
        self
    }

    /// Presumably the class of customers that it is meant for. The values are not
    /// known.
    ///
    /// Evidence: inferred.
    pub fn customer_class(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("customer_class");
        body.customer_class = Some(value.into());
        self
    }

    /// Text; evidence: inferred.
    pub fn long_description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("long_description");
        body.long_description = Some(value.into());
        self
    }

    /// Text; evidence: inferred.
    pub fn ledger_code(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("ledger_code");
        body.ledger_code = Some(value.into());
        self
    }

    /// A [`FreeMonths`]; evidence: inferred.
    pub fn free_months(mut self, value: impl Into<FreeMonths>) -> Self {
        let body = self.inner.set("free_months");
        body.free_months = Some(value.into());
        self
    }

    /// Presumably after how many months it ends by itself.
    ///
    /// Evidence: inferred.
    pub fn automatic_expiration_months(mut self, value: impl Into<i64>) -> Self {
        let body = self.inner.set("automatic_expiration_months");
        body.automatic_expiration_months = Some(value.into());
        self
    }

    /// True or false; evidence: inferred.
    pub fn order_completion_billing(mut self, value: bool) -> Self {
        let body = self.inner.set("order_completion_billing");
        body.order_completion_billing = Some(value);
        self
    }

    /// A [`TaxClassId`]; evidence: inferred.
    pub fn tax_class_id(mut self, value: impl Into<TaxClassId>) -> Self {
        let body = self.inner.set("tax_class_id");
        body.tax_class_id = Some(value.into());
        self
    }

    /// Beside `description`; where it is shown is not known.
    ///
    /// Evidence: inferred.
    pub fn wholesale_description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("wholesale_description");
        body.wholesale_description = Some(value.into());
        self
    }

    /// A [`SmartPricingId`]; evidence: inferred.
    pub fn smart_pricing_id(mut self, value: impl Into<SmartPricingId>) -> Self {
        let body = self.inner.set("smart_pricing_id");
        body.smart_pricing_id = Some(value.into());
        self
    }

    /// A list; evidence: inferred.
    pub fn bill_profile_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<BillProfileId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("bill_profile_ids");
        body.bill_profile_ids = Some(values);
        self
    }

    /// A list; evidence: inferred.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("fields");
        body.fields = Some(values);
        self
    }

    /// No call is known that reads the categories.
    ///
    /// Evidence: inferred.
    pub fn category_id(mut self, value: impl Into<ProductCategoryId>) -> Self {
        let body = self.inner.set("category_id");
        body.category_id = Some(value.into());
        self
    }

    /// True or false; evidence: inferred.
    pub fn is_credit_account_type(mut self, value: bool) -> Self {
        let body = self.inner.set("is_credit_account_type");
        body.is_credit_account_type = Some(value);
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
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
