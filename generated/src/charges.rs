// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Individual amounts charged to customer accounts, billed or not yet billed.
//!
//! # Records
//!
//! - [`Charge`]: An amount charged to a customer's account, for a product or for a
//!   product type.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Charges::list) | Lists charges. | `GET /Charges` | observed |
//! | [`create`](Charges::create) | Creates a charge. | `POST /Charges` | official |
//! | [`get`](Charges::get) | Gets a charge. | `GET /Charges/{charge_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ChargesList`], [`ChargesCreate`], [`ChargesGet`].
//!
//! Request bodies: [`ChargeCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillId, ChargeId, CustomerId, ProductId, ProductTypeId, ServiceId, ServiceProductId,
    TaxClassId, UserId,
};
use revio_runtime::{
    Bound, Created, Decimal, Extra, FindSent, Handle, NaiveDateTime, OneOrNone,
    placeholder, record, union,
};

/// An amount charged to a customer's account, for a product or for a product type.
/// A charge without a bill has not been billed yet.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct Charge {
    pub charge_id: ChargeId,
    /// 0 when the charge names a product type instead.
    pub product_id: Option<ProductId>,
    /// 0 when the charge names a product instead.
    pub product_type_id: Option<ProductTypeId>,
    pub customer_id: Option<CustomerId>,
    /// The bill that includes the charge. Public client code treats null, absence, 0
    /// and even empty text as not billed yet.
    pub bill_id: Option<BillId>,
    pub service_id: Option<ServiceId>,
    pub service_product_id: Option<ServiceProductId>,
    pub is_tax_included: Option<bool>,
    pub tax_class_id: Option<TaxClassId>,
    pub description: Option<String>,
    /// The total of the charge: `product_amount` plus tax.
    pub amount: Option<Decimal>,
    pub cost: Option<Decimal>,
    /// The share of `amount` that is for the product.
    pub product_amount: Option<Decimal>,
    pub is_commission_exempted: Option<bool>,
    pub tax_amount: Option<Decimal>,
    pub geocode: Option<Geocode>,
    /// The quantity after proration.
    pub proration: Option<f64>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// May be fractional.
    pub quantity: Option<f64>,
    pub rate: Option<Decimal>,
    pub is_prorated: Option<bool>,
    /// Start of the period that the charge covers.
    pub start_date: Option<NaiveDateTime>,
    /// End of the period that the charge covers. Whether that day is included is not
    /// documented.
    pub end_date: Option<NaiveDateTime>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Charge {
    /// Creates a record with only its required fields set.
    pub fn new(charge_id: impl Into<ChargeId>) -> Self {
        let mut record: Self = placeholder();
        record.charge_id = charge_id.into();
        record
    }
}

record!(Charge {
    "charge_id" => charge_id,
    "product_id" => product_id,
    "product_type_id" => product_type_id,
    "customer_id" => customer_id,
    "bill_id" => bill_id,
    "service_id" => service_id,
    "service_product_id" => service_product_id,
    "is_tax_included" => is_tax_included,
    "tax_class_id" => tax_class_id,
    "description" => description,
    "amount" => amount,
    "cost" => cost,
    "product_amount" => product_amount,
    "is_commission_exempted" => is_commission_exempted,
    "tax_amount" => tax_amount,
    "geocode" => geocode,
    "proration" => proration,
    "created_date" => created_date,
    "created_by" => created_by,
    "quantity" => quantity,
    "rate" => rate,
    "is_prorated" => is_prorated,
    "start_date" => start_date,
    "end_date" => end_date,
});

/// Text in Rev.io's public documentation. Responses may contain a number, which is
/// accepted when reading; send text.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Geocode {
    /// Received as a string.
    Text(String),
    /// Received as a number.
    Number(Decimal),
}

union!(Geocode { Text, Number });

/// Request body for creating a charge. Public client code sets either product or
/// product type, with 0 for the other, and sends the same value as `amount`,
/// `product_amount` and `rate`.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct ChargeCreate {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub charge_id: Option<ChargeId>,
    /// What is charged for; 0 when `product_type_id` is set.
    pub product_id: Option<ProductId>,
    /// The type of product that is charged for; 0 when `product_id` is set.
    pub product_type_id: Option<ProductTypeId>,
    /// Allowed values: 1 to 2147483647.
    pub customer_id: CustomerId,
    /// The bill to put the charge on. Presumably omitted for a charge that is not
    /// billed yet.
    pub bill_id: Option<BillId>,
    /// The service that the charge is for. Omit it when there is none; 0 is out of
    /// bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub service_id: Option<ServiceId>,
    /// The service product that the charge is for. Omit it when there is none; 0 is out
    /// of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub service_product_id: Option<ServiceProductId>,
    pub is_tax_included: bool,
    pub tax_class_id: Option<TaxClassId>,
    /// Allowed values: at most 1500 characters.
    pub description: String,
    /// The total of the charge: `product_amount` plus tax.
    pub amount: Option<Decimal>,
    /// Allowed values: 0 to 2147483647.
    pub cost: Decimal,
    /// The share of `amount` that is for the product.
    pub product_amount: Option<Decimal>,
    pub is_commission_exempted: bool,
    pub tax_amount: Option<Decimal>,
    /// Allowed values: at most 50 characters.
    pub geocode: Option<String>,
    /// The quantity after proration.
    pub proration: Option<f64>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// May be fractional.
    pub quantity: f64,
    pub rate: Decimal,
    pub is_prorated: bool,
    /// Start of the period that the charge covers. The time of day may be omitted.
    pub start_date: NaiveDateTime,
    /// End of the period that the charge covers. The time of day may be omitted;
    /// whether that day is included is not documented.
    pub end_date: NaiveDateTime,
    /// Further fields to send.
    pub extra: Extra,
}

impl ChargeCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> ChargeCreateBuilder {
        <ChargeCreateBuilder as Default>::default()
    }
}

/// Builder of [`ChargeCreate`]. Its other methods are those of [`BodyBuilder`].
pub type ChargeCreateBuilder = BodyBuilder<ChargeCreate>;

impl ChargeCreateBuilder {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub fn charge_id<T>(mut self, value: impl OneOrNone<ChargeId, T>) -> Self {
        self.inner.set("charge_id").charge_id = value.into_option();
        self
    }

    /// What is charged for; 0 when `product_type_id` is set.
    pub fn product_id<T>(mut self, value: impl OneOrNone<ProductId, T>) -> Self {
        self.inner.set("product_id").product_id = value.into_option();
        self
    }

    /// The type of product that is charged for; 0 when `product_id` is set.
    pub fn product_type_id<T>(
        mut self,
        value: impl OneOrNone<ProductTypeId, T>,
    ) -> Self {
        self.inner.set("product_type_id").product_type_id = value.into_option();
        self
    }

    /// **Required.** Allowed values: 1 to 2147483647.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }

    /// The bill to put the charge on. Presumably omitted for a charge that is not
    /// billed yet.
    pub fn bill_id<T>(mut self, value: impl OneOrNone<BillId, T>) -> Self {
        self.inner.set("bill_id").bill_id = value.into_option();
        self
    }

    /// The service that the charge is for. Omit it when there is none; 0 is out of
    /// bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub fn service_id<T>(mut self, value: impl OneOrNone<ServiceId, T>) -> Self {
        self.inner.set("service_id").service_id = value.into_option();
        self
    }

    /// The service product that the charge is for. Omit it when there is none; 0 is out
    /// of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub fn service_product_id<T>(
        mut self,
        value: impl OneOrNone<ServiceProductId, T>,
    ) -> Self {
        self.inner.set("service_product_id").service_product_id = value.into_option();
        self
    }

    /// **Required.**
    pub fn is_tax_included(mut self, value: bool) -> Self {
        self.inner.set("is_tax_included").is_tax_included = value;
        self
    }

    pub fn tax_class_id<T>(mut self, value: impl OneOrNone<TaxClassId, T>) -> Self {
        self.inner.set("tax_class_id").tax_class_id = value.into_option();
        self
    }

    /// **Required.** Allowed values: at most 1500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.inner.set("description").description = value.into();
        self
    }

    /// The total of the charge: `product_amount` plus tax.
    pub fn amount<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("amount").amount = value.into_option();
        self
    }

    /// **Required.** Allowed values: 0 to 2147483647.
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        self.inner.set("cost").cost = value.into();
        self
    }

    /// The share of `amount` that is for the product.
    pub fn product_amount<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("product_amount").product_amount = value.into_option();
        self
    }

    /// **Required.**
    pub fn is_commission_exempted(mut self, value: bool) -> Self {
        self.inner.set("is_commission_exempted").is_commission_exempted = value;
        self
    }

    pub fn tax_amount<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("tax_amount").tax_amount = value.into_option();
        self
    }

    /// Allowed values: at most 50 characters.
    pub fn geocode<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("geocode").geocode = value.into_option();
        self
    }

    /// The quantity after proration.
    pub fn proration<T>(mut self, value: impl OneOrNone<f64, T>) -> Self {
        self.inner.set("proration").proration = value.into_option();
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

    /// **Required.** May be fractional.
    pub fn quantity(mut self, value: impl Into<f64>) -> Self {
        self.inner.set("quantity").quantity = value.into();
        self
    }

    /// **Required.**
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.inner.set("rate").rate = value.into();
        self
    }

    /// **Required.**
    pub fn is_prorated(mut self, value: bool) -> Self {
        self.inner.set("is_prorated").is_prorated = value;
        self
    }

    /// **Required.** Start of the period that the charge covers. The time of day may be
    /// omitted.
    pub fn start_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.inner.set("start_date").start_date = value.into();
        self
    }

    /// **Required.** End of the period that the charge covers. The time of day may be
    /// omitted; whether that day is included is not documented.
    pub fn end_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.inner.set("end_date").end_date = value.into();
        self
    }
}

record!(ChargeCreate {
    "charge_id" => charge_id,
    "product_id" => product_id,
    "product_type_id" => product_type_id,
    "customer_id" => customer_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "bill_id" => bill_id,
    "service_id" => service_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "service_product_id" => service_product_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "is_tax_included" => is_tax_included,
    "tax_class_id" => tax_class_id,
    "description" => description [Bound::MaxLength(1500)],
    "amount" => amount,
    "cost" => cost [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "product_amount" => product_amount,
    "is_commission_exempted" => is_commission_exempted,
    "tax_amount" => tax_amount,
    "geocode" => geocode [Bound::MaxLength(50)],
    "proration" => proration,
    "created_date" => created_date,
    "created_by" => created_by,
    "quantity" => quantity,
    "rate" => rate,
    "is_prorated" => is_prorated,
    "start_date" => start_date,
    "end_date" => end_date,
});

/// A page of [`Charge`] records.
pub type ChargeCollection = Collection<Charge>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ChargesListTag {}
}

/// Individual amounts charged to customer accounts, billed or not yet billed.
///
/// Returned by [`Client::charges`](crate::Client::charges).
#[derive(Clone, Debug)]
pub struct Charges {
    pub(crate) handle: Handle,
}

impl Charges {
    /// Lists charges.
    ///
    /// Charges of all customers that the API user may see.
    ///
    /// `GET /Charges` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.charges().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "charges_list")]
    #[doc(alias = "GET /Charges")]
    pub fn list(&self) -> ChargesList {
        ListRequest::from_call(self.handle.call(&registry::CHARGES_LIST))
    }

    /// Creates a charge.
    ///
    /// Charges an amount to a customer's account. No idempotency key is known: after a
    /// timeout, look for the charge before sending it again.
    ///
    /// `POST /Charges` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::charges::ChargeCreate;
    ///
    /// # async fn example(client: revio::Client, date: revio::NaiveDateTime) -> revio::Result<()> {
    /// let body = ChargeCreate::builder()
    ///     .customer_id(1001)
    ///     .is_tax_included(false)
    ///     .description("Setup")
    ///     .cost(revio::Decimal::new(4000, 2))
    ///     .is_commission_exempted(false)
    ///     .quantity(1.0)
    ///     .rate(revio::Decimal::new(10_000, 2))
    ///     .is_prorated(false)
    ///     .start_date(date)
    ///     .end_date(date)
    ///     .build()?;
    /// let created = client.charges().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "charges_create")]
    #[doc(alias = "POST /Charges")]
    pub fn create(&self, body: impl Into<ChargeCreate>) -> ChargesCreate {
        let call = self.handle.call(&registry::CHARGES_CREATE);
        let call = call.body::<ChargeCreate>(body);
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
        body: &ChargeCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<Charge> {
        let list = self.handle.call(&registry::CHARGES_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [("search.customer_id", "customer_id")];
        let compared = ["customer_id", "description", "rate", "quantity"];
        FindSent::new::<ChargeCollection>(list, body, &filters, &compared)
    }

    /// Gets a charge.
    ///
    /// The Tray connector lists this operation; the path follows the naming convention.
    ///
    /// `GET /Charges/{charge_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let charge = client.charges().get(9001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "charges_get")]
    #[doc(alias = "GET /Charges/{charge_id}")]
    pub fn get(&self, charge_id: impl Into<ChargeId>) -> ChargesGet {
        let call = self.handle.call(&registry::CHARGES_GET);
        let call = call.path_param::<ChargeId>("charge_id", charge_id);
        call.into_request()
    }
}

/// Request builder of [`Charges::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ChargesList = ListRequest<Charge, tag::ChargesListTag>;

impl ChargesList {
    /// Only this charge.
    ///
    /// Sets the query parameter `search.charge_id`.
    pub fn charge_id<T>(self, value: impl OneOrNone<ChargeId, T>) -> Self {
        Self::from_call(self.0.param::<ChargeId, _>("search.charge_id", value))
    }

    /// Only the charges of this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Only the charges on this bill.
    ///
    /// Sets the query parameter `search.bill_id`.
    pub fn bill_id<T>(self, value: impl OneOrNone<BillId, T>) -> Self {
        Self::from_call(self.0.param::<BillId, _>("search.bill_id", value))
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

/// Request builder of [`Charges::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ChargesCreate = revio_runtime::Request<Created<ChargeId>>;

/// Request builder of [`Charges::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ChargesGet = revio_runtime::Request<Charge>;
