// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Payments by customers. Creating one may move real money.
//!
//! # Records
//!
//! - [`Payment`]: A payment by a customer.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Payments::list) | Lists payments. | `GET /Payments` | observed |
//! | [`create`](Payments::create) | Creates a payment. | `POST /Payments` | official |
//! | [`create_card`](Payments::create_card) | Creates a payment by card. | `POST /Payments/card` | observed |
//! | [`get`](Payments::get) | Gets a payment. | `GET /Payments/{payment_id}` | observed |
//! | `reverse` (feature `unverified`) | Reverses a payment. | `POST /Payments/{payment_id}/reverse` | unverified |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`PaymentsList`], [`PaymentsCreate`],
//! [`PaymentsCreateCard`], [`PaymentsGet`].
//!
//! Request bodies: [`PaymentCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AgentId, BillId, CustomerId, EbillingProfileId, PaymentAccountId, PaymentId,
    PaymentMethodId, PaymentTypeId, UserId,
};
use revio_runtime::{
    Bound, Created, Decimal, Extra, FindSent, Handle, NaiveDateTime, Object, OneOrNone,
    placeholder, record,
};
#[cfg(feature = "unverified")]
use revio_runtime::{Call, Done, call};

/// A payment by a customer. How it is spread over several bills is not part of the
/// record.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Payment {
    pub payment_id: PaymentId,
    pub customer_id: Option<CustomerId>,
    pub bill_id: Option<BillId>,
    pub agent_id: Option<AgentId>,
    /// A check number, a number in another system or similar. When a gateway processes
    /// the payment, the payment vendor's number replaces the one that was sent. No
    /// source says that the server keeps it unique.
    pub reference_number: Option<String>,
    pub created_by: Option<UserId>,
    pub created_date: Option<NaiveDateTime>,
    /// Presumably when the money was received; `created_date` is the date of the
    /// record.
    pub received_date: Option<NaiveDateTime>,
    /// The possible values are unknown.
    pub source: Option<String>,
    /// Presumably the part of `amount` that has not been applied to bills yet.
    pub balance: Option<Decimal>,
    /// Presumably the stored card or bank account that the money came from.
    pub payment_account_id: Option<PaymentAccountId>,
    pub ebilling_profile_id: Option<EbillingProfileId>,
    /// How it was paid. The possible values are unknown, and so is whether they match a
    /// payment account's `method` or the names of payment methods.
    pub method: Option<String>,
    pub amount: Option<Decimal>,
    /// Presumably the money was refunded. Whether `amount` is negative in that case is
    /// not documented.
    pub refund_flag: Option<bool>,
    /// Not the id of a payment method. No call that lists the types is known.
    pub payment_type_id: Option<PaymentTypeId>,
    /// Presumably the money did not arrive, as with a returned check. Whether a
    /// reversed or voided payment has it too is unknown.
    pub bounced: Option<bool>,
    /// Presumably the payment processor's response when it approved the payment.
    pub authorization_code: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Payment {
    /// Creates a record with only its required fields set.
    pub fn new(payment_id: impl Into<PaymentId>) -> Self {
        let mut record: Self = placeholder();
        record.payment_id = payment_id.into();
        record
    }
}

record!(Payment {
    "payment_id" => payment_id,
    "customer_id" => customer_id,
    "bill_id" => bill_id,
    "agent_id" => agent_id,
    "reference_number" => reference_number,
    "created_by" => created_by,
    "created_date" => created_date,
    "received_date" => received_date,
    "source" => source,
    "balance" => balance,
    "payment_account_id" => payment_account_id,
    "ebilling_profile_id" => ebilling_profile_id,
    "method" => method,
    "amount" => amount,
    "refund_flag" => refund_flag,
    "payment_type_id" => payment_type_id,
    "bounced" => bounced,
    "authorization_code" => authorization_code,
});

/// Request body for creating a payment. Rev.io has two pages for it, which list the
/// fields with type and meaning but print only the name of `payment_method_id`; the
/// other names follow the meaning, and public client code uses three of them. The
/// newer page also lists a note of up to 500 characters, whose name is not known;
/// `note` is likely. Once you know a name, send the value with `extra`.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct PaymentCreate {
    pub customer_id: CustomerId,
    /// A plain number; nothing is known about its currency.
    pub amount: Decimal,
    /// Required by the older page only, so set it. Use a different value for each
    /// payment, but do not rely on finding the payment by it: when a gateway processes
    /// the payment, the payment vendor's number replaces it.
    pub reference_number: Option<String>,
    /// The stored card or bank account to take the money from. Without it, the tenant's
    /// first payment method that is neither ACH nor card is used.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub payment_account_id: Option<PaymentAccountId>,
    /// The bill to pay.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub bill_id: Option<BillId>,
    /// When the money was received.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub received_date: Option<NaiveDateTime>,
    /// The kind of payment method, presumably one of `payment_methods`. Only the newer
    /// page has it.
    ///
    /// Allowed values: 0 to 2147483647.
    pub payment_method_id: Option<PaymentMethodId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl PaymentCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> PaymentCreateBuilder {
        <PaymentCreateBuilder as Default>::default()
    }
}

/// Builder of [`PaymentCreate`]. Its other methods are those of [`BodyBuilder`].
pub type PaymentCreateBuilder = BodyBuilder<PaymentCreate>;

impl PaymentCreateBuilder {
    /// **Required.**
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }

    /// **Required.** A plain number; nothing is known about its currency.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.inner.set("amount").amount = value.into();
        self
    }

    /// Required by the older page only, so set it. Use a different value for each
    /// payment, but do not rely on finding the payment by it: when a gateway processes
    /// the payment, the payment vendor's number replaces it.
    pub fn reference_number<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("reference_number").reference_number = value.into_option();
        self
    }

    /// The stored card or bank account to take the money from. Without it, the tenant's
    /// first payment method that is neither ACH nor card is used.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn payment_account_id<T>(
        mut self,
        value: impl OneOrNone<PaymentAccountId, T>,
    ) -> Self {
        self.inner.set("payment_account_id").payment_account_id = value.into_option();
        self
    }

    /// The bill to pay.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn bill_id<T>(mut self, value: impl OneOrNone<BillId, T>) -> Self {
        self.inner.set("bill_id").bill_id = value.into_option();
        self
    }

    /// When the money was received.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn received_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("received_date").received_date = value.into_option();
        self
    }

    /// The kind of payment method, presumably one of `payment_methods`. Only the newer
    /// page has it.
    ///
    /// Allowed values: 0 to 2147483647.
    pub fn payment_method_id<T>(
        mut self,
        value: impl OneOrNone<PaymentMethodId, T>,
    ) -> Self {
        self.inner.set("payment_method_id").payment_method_id = value.into_option();
        self
    }
}

record!(PaymentCreate {
    "customer_id" => customer_id,
    "amount" => amount,
    "reference_number" => reference_number,
    "payment_account_id" => payment_account_id,
    "bill_id" => bill_id,
    "received_date" => received_date,
    "payment_method_id" => payment_method_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
});

/// A page of [`Payment`] records.
pub type PaymentCollection = Collection<Payment>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum PaymentsListTag {}
}

/// Payments by customers. Creating one may move real money.
///
/// Returned by [`Client::payments`](crate::Client::payments).
#[derive(Clone, Debug)]
pub struct Payments {
    pub(crate) handle: Handle,
}

impl Payments {
    /// Lists payments.
    ///
    /// Payments of all customers that the API user may see. No filter by customer is
    /// known, and the server seems to ignore unknown filters. The filter by creation
    /// date and the sort order are known only from a public Singer tap.
    ///
    /// `GET /Payments` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.payments().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payments_list")]
    #[doc(alias = "GET /Payments")]
    pub fn list(&self) -> PaymentsList {
        ListRequest::from_call(self.handle.call(&registry::PAYMENTS_LIST))
    }

    /// Creates a payment.
    ///
    /// May take real money: with `payment_account_id`, the payment is processed with
    /// that stored card or bank account. Without it, the tenant's first payment method
    /// that is neither ACH nor card is used, which presumably only records the payment.
    /// Which bills the payment is applied to is unknown. No idempotency key is known:
    /// after a timeout, look for the payment by customer, amount and date before
    /// sending it again; a payment vendor may replace the `reference_number`.
    ///
    /// `POST /Payments` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::payments::PaymentCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = PaymentCreate::builder()
    ///     .customer_id(1001)
    ///     .amount(revio::Decimal::new(10_700, 2))
    ///     .build()?;
    /// let created = client.payments().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payments_create")]
    #[doc(alias = "POST /Payments")]
    pub fn create(&self, body: impl Into<PaymentCreate>) -> PaymentsCreate {
        let call = self.handle.call(&registry::PAYMENTS_CREATE);
        let call = call.body::<PaymentCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `since`, and returns those that have the
    /// values of the body in `customer_id`, `amount` and `payment_account_id`. Each is
    /// a candidate, not a proof: another request may have created it. If there is none,
    /// the server may still be processing the request. See
    /// [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &PaymentCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<Payment> {
        let list = self.handle.call(&registry::PAYMENTS_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [];
        let compared = ["customer_id", "amount", "payment_account_id"];
        FindSent::new::<PaymentCollection>(list, body, &filters, &compared)
    }

    /// Creates a payment by card.
    ///
    /// Judging by its name, it takes real money from a card: try it in a sandbox first.
    /// Only the title of its page in Rev.io's reference is known. The body is unknown
    /// and is sent as given. The response to a declined card is unknown. No idempotency
    /// key is known: after a timeout, look for the payment before sending it again,
    /// since the card may be charged twice.
    ///
    /// `POST /Payments/card` · evidence: [observed](crate::guide::evidence)
    ///
    /// - `body`: Not documented. An amount, a customer, and a card or a payment account
    ///   are likely fields. Nothing here is marked as secret, so keep the body out of
    ///   your logs.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // The fields of this body are not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.payments().create_card(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payments_create_card")]
    #[doc(alias = "POST /Payments/card")]
    pub fn create_card(&self, body: impl Into<Object>) -> PaymentsCreateCard {
        let call = self.handle.call(&registry::PAYMENTS_CREATE_CARD);
        let call = call.body::<Object>(body);
        call.into_request()
    }

    /// Gets a payment.
    ///
    /// Public client code and the Tray connector both have this call.
    ///
    /// `GET /Payments/{payment_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let payment = client.payments().get(6001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payments_get")]
    #[doc(alias = "GET /Payments/{payment_id}")]
    pub fn get(&self, payment_id: impl Into<PaymentId>) -> PaymentsGet {
        let call = self.handle.call(&registry::PAYMENTS_GET);
        let call = call.path_param::<PaymentId>("payment_id", payment_id);
        call.into_request()
    }

    /// Reverses a payment.
    ///
    /// **[Unverified](crate::guide::evidence): method and path are a guess.** Requires
    /// the feature `unverified`.
    ///
    /// The Tray connector lists an operation of this name; nothing else is known. The
    /// path follows the activation of webhook receivers. Real money may go back to a
    /// card or bank account, and no idempotency key is known. Try it in a sandbox
    /// first.
    ///
    /// `POST /Payments/{payment_id}/reverse` · evidence: [unverified](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.payments().reverse(6001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payments_reverse")]
    #[doc(alias = "POST /Payments/{payment_id}/reverse")]
    #[cfg(feature = "unverified")]
    pub fn reverse(&self, payment_id: impl Into<PaymentId>) -> PaymentsReverse {
        let call = self.handle.call(&registry::PAYMENTS_REVERSE);
        let call = call.path_param::<PaymentId>("payment_id", payment_id);
        PaymentsReverse(call)
    }
}

/// Request builder of [`Payments::list`]. Its other methods are those of
/// [`ListRequest`].
pub type PaymentsList = ListRequest<Payment, tag::PaymentsListTag>;

impl PaymentsList {
    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.created_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

/// Request builder of [`Payments::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PaymentsCreate = revio_runtime::Request<Created<PaymentId>>;

/// Request builder of [`Payments::create_card`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PaymentsCreateCard = revio_runtime::Request<Created<PaymentId>>;

/// Request builder of [`Payments::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PaymentsGet = revio_runtime::Request<Payment>;

/// Request builder of [`Payments::reverse`].
#[cfg(feature = "unverified")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PaymentsReverse(Call);

#[cfg(feature = "unverified")]
impl PaymentsReverse {
    /// Not documented; there may be none.
    pub fn body(self, body: impl Into<Object>) -> Self {
        Self(self.0.body::<Object>(body))
    }
}

#[cfg(feature = "unverified")]
call!(PaymentsReverse => Done);
