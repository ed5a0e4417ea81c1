// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Single amounts put on a customer's account, billed or still waiting for a bill.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Charges::list) | List charges. | `GET /Charges` | observed |
//! | [`create`](Charges::create) | Create a charge. | `POST /Charges` | official |
//! | [`get`](Charges::get) | Get a charge. | `GET /Charges/{charge_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillId, ChargeId, CustomerId, ProductId, ProductTypeId, ServiceId, ServiceProductId,
    TaxClassId, UserId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Decimal, Extra, Handle, NaiveDateTime, Result, Value,
    call, paged_call, placeholder, record, union,
};

/// Single amounts put on a customer's account, billed or still waiting for a bill.
///
/// Made by [`Client::charges`](crate::Client::charges).
#[derive(Clone, Debug)]
pub struct Charges {
    handle: Handle,
}

impl Charges {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List charges.
    ///
    /// Pages through the charges of all customers that the API user may see.
    ///
    /// `GET /Charges` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.charges().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ChargesList {
        self.handle.call(&registry::CHARGES_LIST).into()
    }

    /// Create a charge.
    ///
    /// Puts an amount on a customer's account. No idempotency key is known: after a
    /// timeout, look for the charge before sending it again.
    ///
    /// `POST /Charges` · evidence official (stated or shown by the vendor)
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
    pub fn create(&self, body: impl Into<ChargeCreate>) -> ChargesCreate {
        let mut call = self.handle.call(&registry::CHARGES_CREATE);
        call.carry::<ChargeCreate>(body);
        call.into()
    }

    /// Get a charge.
    ///
    /// Reads one charge. The Tray connector lists the operation; that this is its path
    /// is convention.
    ///
    /// `GET /Charges/{charge_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let charge = client.charges().get(9001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, charge_id: impl Into<ChargeId>) -> ChargesGet {
        let mut call = self.handle.call(&registry::CHARGES_GET);
        call.path::<ChargeId>("charge_id", charge_id);
        call.into()
    }
}

/// A call of [`Charges::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChargesList {
    call: Call,
}

impl ChargesList {
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

    /// Only this charge.
    ///
    /// `search.charge_id` in the query.
    pub fn charge_id(mut self, value: impl Into<ChargeId>) -> Self {
        self.call.set::<ChargeId>("search.charge_id", value);
        self
    }

    /// Only the charges of this customer.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only the charges that this bill carries.
    ///
    /// `search.bill_id` in the query.
    pub fn bill_id(mut self, value: impl Into<BillId>) -> Self {
        self.call.set::<BillId>("search.bill_id", value);
        self
    }

    /// Only records created from this time on.
    ///
    /// `search.created_date_start` in the query.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Only records created up to this time. Whether the time itself is included is not
    /// known.
    ///
    /// `search.created_date_end` in the query.
    pub fn created_date_end(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_end", value);
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

paged_call!(ChargesList => ChargeCollection);

/// A call of [`Charges::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChargesCreate {
    call: Call,
}

call!(ChargesCreate => Created<ChargeId>);

/// A call of [`Charges::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChargesGet {
    call: Call,
}

call!(ChargesGet => Charge);

/// A page of [`Charge`] records.
pub type ChargeCollection = Collection<Charge>;

/// One amount on a customer's account, for a product or for a product type. A
/// charge without a bill is still to be billed.
#[derive(Clone)]
#[non_exhaustive]
pub struct Charge {
    /// A [`ChargeId`]; evidence: official.
    pub charge_id: ChargeId,
    /// 0 when the charge names a product type instead.
    pub product_id: Option<ProductId>,
    /// 0 when the charge names a product instead.
    pub product_type_id: Option<ProductTypeId>,
    /// A [`CustomerId`]; evidence: official.
    pub customer_id: Option<CustomerId>,
    /// The bill that has the charge on it. Public client code takes null, absence, 0
    /// and even empty text to mean that none does so far.
    pub bill_id: Option<BillId>,
    /// A [`ServiceId`]; evidence: official.
    pub service_id: Option<ServiceId>,
    /// A [`ServiceProductId`]; evidence: official.
    pub service_product_id: Option<ServiceProductId>,
    /// True or false; evidence: official.
    pub is_tax_included: Option<bool>,
    /// A [`TaxClassId`]; evidence: official.
    pub tax_class_id: Option<TaxClassId>,
    /// Text; evidence: official.
    pub description: Option<String>,
    /// The charge in full, `product_amount` and tax together.
    pub amount: Option<Decimal>,
    /// An exact decimal number; evidence: official.
    pub cost: Option<Decimal>,
    /// What the product accounts for in `amount`.
    pub product_amount: Option<Decimal>,
    /// True or false; evidence: official.
    pub is_commission_exempted: Option<bool>,
    /// An exact decimal number; evidence: official.
    pub tax_amount: Option<Decimal>,
    /// A [`Geocode`]; evidence: official.
    pub geocode: Option<Geocode>,
    /// The quantity after proration.
    pub proration: Option<f64>,
    /// A date and time without a zone; evidence: official.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: official.
    pub created_by: Option<UserId>,
    /// Need not be whole.
    pub quantity: Option<f64>,
    /// An exact decimal number; evidence: official.
    pub rate: Option<Decimal>,
    /// True or false; evidence: official.
    pub is_prorated: Option<bool>,
    /// When the period begins that the charge is for.
    pub start_date: Option<NaiveDateTime>,
    /// When the period ends that the charge is for. Whether that day still counts is
    /// not documented.
    pub end_date: Option<NaiveDateTime>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Charge {
    /// A record with nothing but what it must have.
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

/// Text in Rev.io's public documentation. Answers may hold a number, which is read
/// too; send text.
///
/// What you make yourself goes out as the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Geocode {
    /// It came as text.
    Text(String),
    /// It came as a number.
    Number(Decimal),
}

union!(Geocode { Text, Number });

/// A charge to make. Public client code names one of product and product type, with 0
/// in the place of the other; it sends the same figure as `amount`,
/// `product_amount` and `rate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeCreate {
    /// Best left out. It is part of the documented body, but the server presumably
    /// gives the number.
    pub charge_id: Option<ChargeId>,
    /// What is charged for; 0 when `product_type_id` says it.
    pub product_id: Option<ProductId>,
    /// The kind of thing that is charged for; 0 when `product_id` says it.
    pub product_type_id: Option<ProductTypeId>,
    /// A [`CustomerId`]; evidence: official.
    ///
    /// The server takes values from 1 to 2147483647.
    pub customer_id: CustomerId,
    /// A bill to put the charge on. Presumably left out for a charge that is not billed
    /// yet.
    pub bill_id: Option<BillId>,
    /// A service that the charge is for. Leave it out when there is none; 0 is out of
    /// bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub service_id: Option<ServiceId>,
    /// A service product that the charge is for. Leave it out when there is none; 0 is
    /// out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub service_product_id: Option<ServiceProductId>,
    /// True or false; evidence: official.
    pub is_tax_included: bool,
    /// A [`TaxClassId`]; evidence: official.
    pub tax_class_id: Option<TaxClassId>,
    /// Text; evidence: official.
    ///
    /// The server takes values of at most 1500 characters.
    pub description: String,
    /// The charge in full, `product_amount` and tax together.
    pub amount: Option<Decimal>,
    /// An exact decimal number; evidence: official.
    ///
    /// The server takes values from 0 to 2147483647.
    pub cost: Decimal,
    /// What the product accounts for in `amount`.
    pub product_amount: Option<Decimal>,
    /// True or false; evidence: official.
    pub is_commission_exempted: bool,
    /// An exact decimal number; evidence: official.
    pub tax_amount: Option<Decimal>,
    /// Text; evidence: official.
    ///
    /// The server takes values of at most 50 characters.
    pub geocode: Option<String>,
    /// The quantity after proration.
    pub proration: Option<f64>,
    /// A date and time without a zone; evidence: official.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: official.
    pub created_by: Option<UserId>,
    /// Need not be whole.
    pub quantity: f64,
    /// An exact decimal number; evidence: official.
    pub rate: Decimal,
    /// True or false; evidence: official.
    pub is_prorated: bool,
    /// When the period begins that the charge is for. The time of day may be left off.
    pub start_date: NaiveDateTime,
    /// When the period ends that the charge is for. The time of day may be left off;
    /// whether that day still counts is not documented.
    pub end_date: NaiveDateTime,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ChargeCreate {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> ChargeCreateBuilder {
        ChargeCreateBuilder::default()
    }
}

/// Makes a [`ChargeCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ChargeCreateBuilder {
    inner: BodyBuilder<ChargeCreate>,
}

impl ChargeCreateBuilder {
    /// Best left out. It is part of the documented body, but the server presumably
    /// gives the number.
    pub fn charge_id(mut self, value: impl Into<ChargeId>) -> Self {
        let body = self.inner.set("charge_id");
        body.charge_id = Some(value.into());
        self
    }

    /// What is charged for; 0 when `product_type_id` says it.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        let body = self.inner.set("product_id");
        body.product_id = Some(value.into());
        self
    }

    /// The kind of thing that is charged for; 0 when `product_id` says it.
    pub fn product_type_id(mut self, value: impl Into<ProductTypeId>) -> Self {
        let body = self.inner.set("product_type_id");
        body.product_type_id = Some(value.into());
        self
    }

    /// **Required.** A [`CustomerId`]; evidence: official.
    ///
    /// The server takes values from 1 to 2147483647.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = value.into();
        self
    }

    /// A bill to put the charge on. Presumably left out for a charge that is not billed
    /// yet.
    pub fn bill_id(mut self, value: impl Into<BillId>) -> Self {
        let body = self.inner.set("bill_id");
        body.bill_id = Some(value.into());
        self
    }

    /// A service that the charge is for. Leave it out when there is none; 0 is out of
    /// bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        let body = self.inner.set("service_id");
        body.service_id = Some(value.into());
        self
    }

    /// A service product that the charge is for. Leave it out when there is none; 0 is
    /// out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub fn service_product_id(mut self, value: impl Into<ServiceProductId>) -> Self {
        let body = self.inner.set("service_product_id");
        body.service_product_id = Some(value.into());
        self
    }

    /// **Required.** True or false; evidence: official.
    pub fn is_tax_included(mut self, value: bool) -> Self {
        let body = self.inner.set("is_tax_included");
        body.is_tax_included = value;
        self
    }

    /// A [`TaxClassId`]; evidence: official.
    pub fn tax_class_id(mut self, value: impl Into<TaxClassId>) -> Self {
        let body = self.inner.set("tax_class_id");
        body.tax_class_id = Some(value.into());
        self
    }

    /// **Required.** Text; evidence: official.
    ///
    /// The server takes values of at most 1500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = value.into();
        self
    }

    /// The charge in full, `product_amount` and tax together.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("amount");
        body.amount = Some(value.into());
        self
    }

    /// **Required.** An exact decimal number; evidence: official.
    ///
    /// The server takes values from 0 to 2147483647.
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("cost");
        body.cost = value.into();
        self
    }

    /// What the product accounts for in `amount`.
    pub fn product_amount(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("product_amount");
        body.product_amount = Some(value.into());
        self
    }

    /// **Required.** True or false; evidence: official.
    pub fn is_commission_exempted(mut self, value: bool) -> Self {
        let body = self.inner.set("is_commission_exempted");
        body.is_commission_exempted = value;
        self
    }

    /// An exact decimal number; evidence: official.
    pub fn tax_amount(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("tax_amount");
        body.tax_amount = Some(value.into());
        self
    }

    /// Text; evidence: official.
    ///
    /// The server takes values of at most 50 characters.
    pub fn geocode(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("geocode");
        body.geocode = Some(value.into());
        self
    }

    /// The quantity after proration.
    pub fn proration(mut self, value: impl Into<f64>) -> Self {
        let body = self.inner.set("proration");
        body.proration = Some(value.into());
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

    /// **Required.** Need not be whole.
    pub fn quantity(mut self, value: impl Into<f64>) -> Self {
        let body = self.inner.set("quantity");
        body.quantity = value.into();
        self
    }

    /// **Required.** An exact decimal number; evidence: official.
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("rate");
        body.rate = value.into();
        self
    }

    /// **Required.** True or false; evidence: official.
    pub fn is_prorated(mut self, value: bool) -> Self {
        let body = self.inner.set("is_prorated");
        body.is_prorated = value;
        self
    }

    /// **Required.** When the period begins that the charge is for. The time of day may
    /// be left off.
    pub fn start_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("start_date");
        body.start_date = value.into();
        self
    }

    /// **Required.** When the period ends that the charge is for. The time of day may
    /// be left off; whether that day still counts is not documented.
    pub fn end_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("end_date");
        body.end_date = value.into();
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<ChargeCreate> {
        Ok(self.inner.build()?)
    }
}

record!(ChargeCreate {
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
