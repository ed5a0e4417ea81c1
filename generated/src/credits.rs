// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Individual amounts credited to customers, also called credit memos.
//!
//! # Records
//!
//! - [`Credit`]: An amount in a customer's favor, also called a credit memo.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Credits::list) | Lists credits. | `GET /Credits` | observed |
//! | [`create`](Credits::create) | Creates a credit. | `POST /Credits` | official |
//! | [`get`](Credits::get) | Gets a credit. | `GET /Credits/{credit_memo_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`CreditsList`], [`CreditsCreate`], [`CreditsGet`].
//!
//! Request bodies: [`CreditCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillId, CreditMemoId, CustomerId, ProductId, ProductTypeId, ServiceId,
    ServiceProductId, TaxClassId, UserId,
};
use revio_runtime::{
    Bound, Created, Decimal, Extra, FindSent, Handle, NaiveDateTime, OneOrNone,
    open_enum, placeholder, record,
};

/// An amount in a customer's favor, also called a credit memo. Where a description
/// says that a field works as in a charge, that is presumed. Whether amounts are
/// positive or negative is not documented.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Credit {
    /// The key of a credit; `credit_id` does not exist.
    pub credit_memo_id: CreditMemoId,
    /// Text of the credit, also called its memo.
    pub description: Option<String>,
    /// As in a charge, 0 when the credit names a product instead.
    pub product_type_id: Option<ProductTypeId>,
    /// As in a charge, 0 when the credit names a product type instead.
    pub product_id: Option<ProductId>,
    pub service_product_id: Option<ServiceProductId>,
    /// According to Rev.io's page, the customer's balance when the credit was applied.
    pub balance: Option<Decimal>,
    /// Presumably when the credit was used up; no date while it is open.
    pub closed_date: Option<NaiveDateTime>,
    /// Presumably the monthly price to a reseller, as in a product.
    pub buy_rate: Option<Decimal>,
    /// The type of the credit.
    pub atype: Option<CreditType>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub tax_class_id: Option<TaxClassId>,
    pub customer_id: Option<CustomerId>,
    /// The bill that the credit is applied to.
    pub bill_id: Option<BillId>,
    pub service_id: Option<ServiceId>,
    /// The total of the credit, `product_amount` plus tax.
    pub amount: Option<Decimal>,
    /// The share of `amount` that is for the product.
    pub product_amount: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    /// The location of the credit.
    pub geocode: Option<String>,
    /// The amount after proration between `start_date` and `end_date`.
    pub proration: Option<Decimal>,
    /// Whether `amount` includes taxes.
    pub is_tax_included: Option<bool>,
    pub cost: Option<Decimal>,
    /// Presumably the amount was written off as uncollectible.
    pub is_bad_debt: Option<bool>,
    pub quantity: Option<f64>,
    pub rate: Option<Decimal>,
    pub is_prorated: Option<bool>,
    /// Start of the billing period that the credit covers.
    pub start_date: Option<NaiveDateTime>,
    /// End of the billing period that the credit covers. Whether that day is included
    /// is not documented.
    pub end_date: Option<NaiveDateTime>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Credit {
    /// Creates a record with only its required fields set.
    pub fn new(credit_memo_id: impl Into<CreditMemoId>) -> Self {
        let mut record: Self = placeholder();
        record.credit_memo_id = credit_memo_id.into();
        record
    }
}

record!(Credit {
    "credit_memo_id" => credit_memo_id,
    "description" => description,
    "product_type_id" => product_type_id,
    "product_id" => product_id,
    "service_product_id" => service_product_id,
    "balance" => balance,
    "closed_date" => closed_date,
    "buy_rate" => buy_rate,
    "atype" => atype,
    "created_date" => created_date,
    "created_by" => created_by,
    "tax_class_id" => tax_class_id,
    "customer_id" => customer_id,
    "bill_id" => bill_id,
    "service_id" => service_id,
    "amount" => amount,
    "product_amount" => product_amount,
    "tax_amount" => tax_amount,
    "geocode" => geocode,
    "proration" => proration,
    "is_tax_included" => is_tax_included,
    "cost" => cost,
    "is_bad_debt" => is_bad_debt,
    "quantity" => quantity,
    "rate" => rate,
    "is_prorated" => is_prorated,
    "start_date" => start_date,
    "end_date" => end_date,
});

/// The values in the text of Rev.io's page on creating a credit, which does not
/// explain them. In billing the letters usually stand for monthly recurring,
/// non-recurring and other charges and credits, fractional charges, and
/// adjustments.
///
/// The list of values is incomplete.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditType {
    /// `FCC`
    Fcc,
    /// `MRC`
    Mrc,
    /// `NRC`
    Nrc,
    /// `OCC`
    Occ,
    /// `ADJ`
    Adj,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(CreditType {
    Fcc = "FCC",
    Mrc = "MRC",
    Nrc = "NRC",
    Occ = "OCC",
    Adj = "ADJ",
});

/// Request body for creating a credit. Rev.io's page lists the fields with type,
/// bounds and meaning, but not their names; these are those of the record, whose
/// fields come in the same order.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct CreditCreate {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub credit_memo_id: Option<CreditMemoId>,
    /// Text of the credit, also called its memo.
    ///
    /// Allowed values: at most 500 characters.
    pub description: String,
    /// The type of product that is credited.
    pub product_type_id: Option<ProductTypeId>,
    /// What is credited.
    pub product_id: Option<ProductId>,
    pub service_product_id: Option<ServiceProductId>,
    /// According to Rev.io's page, the customer's balance when the credit was applied.
    pub balance: Option<Decimal>,
    pub closed_date: Option<NaiveDateTime>,
    pub buy_rate: Option<Decimal>,
    /// The type of the credit.
    ///
    /// Allowed values: at most 100 characters.
    pub atype: Option<CreditType>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub tax_class_id: Option<TaxClassId>,
    /// Allowed values: 1 to 2147483647.
    pub customer_id: CustomerId,
    /// The bill to apply the credit to.
    pub bill_id: Option<BillId>,
    pub service_id: Option<ServiceId>,
    /// The total of the credit, `product_amount` plus tax.
    pub amount: Option<Decimal>,
    /// The share of `amount` that is for the product.
    pub product_amount: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    /// The location of the credit.
    ///
    /// Allowed values: at most 50 characters.
    pub geocode: Option<String>,
    /// The amount after proration between `start_date` and `end_date`.
    pub proration: Option<Decimal>,
    /// Whether `amount` includes taxes.
    pub is_tax_included: bool,
    pub cost: Option<Decimal>,
    /// Presumably the amount is written off as uncollectible.
    pub is_bad_debt: Option<bool>,
    pub quantity: f64,
    pub rate: Decimal,
    /// Whether proration is wanted.
    pub is_prorated: bool,
    /// Start of the billing period that the credit covers.
    pub start_date: NaiveDateTime,
    /// End of the billing period that the credit covers. Whether that day is included
    /// is not documented.
    pub end_date: NaiveDateTime,
    /// Further fields to send.
    pub extra: Extra,
}

impl CreditCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> CreditCreateBuilder {
        <CreditCreateBuilder as Default>::default()
    }
}

/// Builder of [`CreditCreate`]. Its other methods are those of [`BodyBuilder`].
pub type CreditCreateBuilder = BodyBuilder<CreditCreate>;

impl CreditCreateBuilder {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub fn credit_memo_id<T>(mut self, value: impl OneOrNone<CreditMemoId, T>) -> Self {
        self.inner.set("credit_memo_id").credit_memo_id = value.into_option();
        self
    }

    /// **Required.** Text of the credit, also called its memo.
    ///
    /// Allowed values: at most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.inner.set("description").description = value.into();
        self
    }

    /// The type of product that is credited.
    pub fn product_type_id<T>(
        mut self,
        value: impl OneOrNone<ProductTypeId, T>,
    ) -> Self {
        self.inner.set("product_type_id").product_type_id = value.into_option();
        self
    }

    /// What is credited.
    pub fn product_id<T>(mut self, value: impl OneOrNone<ProductId, T>) -> Self {
        self.inner.set("product_id").product_id = value.into_option();
        self
    }

    pub fn service_product_id<T>(
        mut self,
        value: impl OneOrNone<ServiceProductId, T>,
    ) -> Self {
        self.inner.set("service_product_id").service_product_id = value.into_option();
        self
    }

    /// According to Rev.io's page, the customer's balance when the credit was applied.
    pub fn balance<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("balance").balance = value.into_option();
        self
    }

    pub fn closed_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("closed_date").closed_date = value.into_option();
        self
    }

    pub fn buy_rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("buy_rate").buy_rate = value.into_option();
        self
    }

    /// The type of the credit.
    ///
    /// Allowed values: at most 100 characters.
    pub fn atype<T>(mut self, value: impl OneOrNone<CreditType, T>) -> Self {
        self.inner.set("atype").atype = value.into_option();
        self
    }

    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option();
        self
    }

    pub fn created_by<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("created_by").created_by = value.into_option();
        self
    }

    pub fn tax_class_id<T>(mut self, value: impl OneOrNone<TaxClassId, T>) -> Self {
        self.inner.set("tax_class_id").tax_class_id = value.into_option();
        self
    }

    /// **Required.** Allowed values: 1 to 2147483647.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }

    /// The bill to apply the credit to.
    pub fn bill_id<T>(mut self, value: impl OneOrNone<BillId, T>) -> Self {
        self.inner.set("bill_id").bill_id = value.into_option();
        self
    }

    pub fn service_id<T>(mut self, value: impl OneOrNone<ServiceId, T>) -> Self {
        self.inner.set("service_id").service_id = value.into_option();
        self
    }

    /// The total of the credit, `product_amount` plus tax.
    pub fn amount<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("amount").amount = value.into_option();
        self
    }

    /// The share of `amount` that is for the product.
    pub fn product_amount<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("product_amount").product_amount = value.into_option();
        self
    }

    pub fn tax_amount<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("tax_amount").tax_amount = value.into_option();
        self
    }

    /// The location of the credit.
    ///
    /// Allowed values: at most 50 characters.
    pub fn geocode<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("geocode").geocode = value.into_option();
        self
    }

    /// The amount after proration between `start_date` and `end_date`.
    pub fn proration<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("proration").proration = value.into_option();
        self
    }

    /// **Required.** Whether `amount` includes taxes.
    pub fn is_tax_included(mut self, value: bool) -> Self {
        self.inner.set("is_tax_included").is_tax_included = value;
        self
    }

    pub fn cost<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("cost").cost = value.into_option();
        self
    }

    /// Presumably the amount is written off as uncollectible.
    pub fn is_bad_debt<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("is_bad_debt").is_bad_debt = value.into_option();
        self
    }

    /// **Required.**
    pub fn quantity(mut self, value: impl Into<f64>) -> Self {
        self.inner.set("quantity").quantity = value.into();
        self
    }

    /// **Required.**
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.inner.set("rate").rate = value.into();
        self
    }

    /// **Required.** Whether proration is wanted.
    pub fn is_prorated(mut self, value: bool) -> Self {
        self.inner.set("is_prorated").is_prorated = value;
        self
    }

    /// **Required.** Start of the billing period that the credit covers.
    pub fn start_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.inner.set("start_date").start_date = value.into();
        self
    }

    /// **Required.** End of the billing period that the credit covers. Whether that day
    /// is included is not documented.
    pub fn end_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.inner.set("end_date").end_date = value.into();
        self
    }
}

record!(CreditCreate {
    "credit_memo_id" => credit_memo_id,
    "description" => description [Bound::MaxLength(500)],
    "product_type_id" => product_type_id,
    "product_id" => product_id,
    "service_product_id" => service_product_id,
    "balance" => balance,
    "closed_date" => closed_date,
    "buy_rate" => buy_rate,
    "atype" => atype [Bound::MaxLength(100)],
    "created_date" => created_date,
    "created_by" => created_by,
    "tax_class_id" => tax_class_id,
    "customer_id" => customer_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "bill_id" => bill_id,
    "service_id" => service_id,
    "amount" => amount,
    "product_amount" => product_amount,
    "tax_amount" => tax_amount,
    "geocode" => geocode [Bound::MaxLength(50)],
    "proration" => proration,
    "is_tax_included" => is_tax_included,
    "cost" => cost,
    "is_bad_debt" => is_bad_debt,
    "quantity" => quantity,
    "rate" => rate,
    "is_prorated" => is_prorated,
    "start_date" => start_date,
    "end_date" => end_date,
});

/// A page of [`Credit`] records.
pub type CreditCollection = Collection<Credit>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum CreditsListTag {}
}

/// Individual amounts credited to customers, also called credit memos.
///
/// Returned by [`Client::credits`](crate::Client::credits).
#[derive(Clone, Debug)]
pub struct Credits {
    pub(crate) handle: Handle,
}

impl Credits {
    /// Lists credits.
    ///
    /// Credits of all customers that the API user may see.
    ///
    /// `GET /Credits` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.credits().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "credits_list")]
    #[doc(alias = "GET /Credits")]
    pub fn list(&self) -> CreditsList {
        ListRequest::from_call(self.handle.call(&registry::CREDITS_LIST))
    }

    /// Creates a credit.
    ///
    /// Credits an amount to a customer's account. No idempotency key is known: after a
    /// timeout, list the customer's credits before sending it again.
    ///
    /// `POST /Credits` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::credits::CreditCreate;
    ///
    /// # async fn example(client: revio::Client, date: revio::NaiveDateTime) -> revio::Result<()> {
    /// let body = CreditCreate::builder()
    ///     .description("Outage in January")
    ///     .customer_id(1001)
    ///     .is_tax_included(false)
    ///     .quantity(1.0)
    ///     .rate(revio::Decimal::new(2000, 2))
    ///     .is_prorated(false)
    ///     .start_date(date)
    ///     .end_date(date)
    ///     .build()?;
    /// let created = client.credits().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "credits_create")]
    #[doc(alias = "POST /Credits")]
    pub fn create(&self, body: impl Into<CreditCreate>) -> CreditsCreate {
        let call = self.handle.call(&registry::CREDITS_CREATE);
        let call = call.body::<CreditCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `customer_id` and `since`, and returns
    /// those that have the values of the body in `customer_id`, `description`, `rate`
    /// and `quantity`. Each is a candidate, not a proof: another request may have
    /// created it. If there is none, the server may still be processing the request.
    /// See [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &CreditCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<Credit> {
        let list = self.handle.call(&registry::CREDITS_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [("search.customer_id", "customer_id")];
        let compared = ["customer_id", "description", "rate", "quantity"];
        FindSent::new::<CreditCollection>(list, body, &filters, &compared)
    }

    /// Gets a credit.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// the customer's credits is safer.
    ///
    /// `GET /Credits/{credit_memo_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let credit = client.credits().get(7001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "credits_get")]
    #[doc(alias = "GET /Credits/{credit_memo_id}")]
    pub fn get(&self, credit_memo_id: impl Into<CreditMemoId>) -> CreditsGet {
        let call = self.handle.call(&registry::CREDITS_GET);
        let call = call.path_param::<CreditMemoId>("credit_memo_id", credit_memo_id);
        call.into_request()
    }
}

/// Request builder of [`Credits::list`]. Its other methods are those of
/// [`ListRequest`].
pub type CreditsList = ListRequest<Credit, tag::CreditsListTag>;

impl CreditsList {
    /// Only the credits of this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.created_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Only records created up to this time. Whether the bound is inclusive is unknown.
    ///
    /// Sets the query parameter `search.created_date_end`.
    pub fn created_date_end<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.created_date_end";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

/// Request builder of [`Credits::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CreditsCreate = revio_runtime::Request<Created<CreditMemoId>>;

/// Request builder of [`Credits::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CreditsGet = revio_runtime::Request<Credit>;
