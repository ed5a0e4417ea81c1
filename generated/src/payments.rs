// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Money that customers have paid; making one may move real money.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Payments::list) | List payments. | `GET /Payments` | observed |
//! | [`create`](Payments::create) | Create a payment. | `POST /Payments` | observed |
//! | [`create_card`](Payments::create_card) | Create a payment by card. | `POST /Payments/card` | observed |
//! | [`get`](Payments::get) | Get a payment. | `GET /Payments/{payment_id}` | observed |
//! | `reverse` (feature `unverified`) | Reverse a payment. | `POST /Payments/{payment_id}/reverse` | unverified |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AgentId, BillId, CustomerId, EbillingProfileId, PaymentAccountId, PaymentId,
    PaymentTypeId, UserId,
};
#[cfg(feature = "unverified")]
use revio_runtime::Done;
use revio_runtime::{
    BodyBuilder, Call, Created, Decimal, Extra, Handle, NaiveDateTime, Object, Result,
    Value, call, paged_call, placeholder, record,
};

/// Money that customers have paid; making one may move real money.
///
/// Made by [`Client::payments`](crate::Client::payments).
#[derive(Clone, Debug)]
pub struct Payments {
    handle: Handle,
}

impl Payments {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List payments.
    ///
    /// Pages through the payments of all customers that the API user may see. No filter
    /// by customer is known, and one that the server does not know seems to be ignored.
    /// The filter by time of creation and the order are known from a public Singer tap
    /// alone.
    ///
    /// `GET /Payments` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.payments().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> PaymentsList {
        self.handle.call(&registry::PAYMENTS_LIST).into()
    }

    /// Create a payment.
    ///
    /// Records a payment on a customer's account. The members known to be sent name no
    /// card and no bank account, so nothing seems to be collected. Which bills the
    /// payment is set against is not known. No idempotency key is known: after a
    /// timeout, look for the payment by its `reference_number` before sending it again.
    ///
    /// `POST /Payments` · evidence observed (seen in use by others)
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
    pub fn create(&self, body: impl Into<PaymentCreate>) -> PaymentsCreate {
        let mut call = self.handle.call(&registry::PAYMENTS_CREATE);
        call.carry::<PaymentCreate>(body);
        call.into()
    }

    /// Create a payment by card.
    ///
    /// Going by its name, it takes real money from a card: try it in a sandbox first.
    /// Only the name of its reference page is known; its body has never been seen, so
    /// it is sent as it is given. What it answers when the card is declined is not
    /// known. No idempotency key is known: after a timeout, look for the payment before
    /// sending it again, since the card may be charged twice.
    ///
    /// `POST /Payments/card` · evidence observed (seen in use by others)
    ///
    /// - `body`: Not documented. An amount, a customer, and a card or a payment account
    ///   are the likely members. Nothing here is marked as secret, so keep the body out
    ///   of logs yourself.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.payments().create_card(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_card(&self, body: impl Into<Object>) -> PaymentsCreateCard {
        let mut call = self.handle.call(&registry::PAYMENTS_CREATE_CARD);
        call.carry::<Object>(body);
        call.into()
    }

    /// Get a payment.
    ///
    /// Reads one payment. Public client code has the call, and so has the Tray
    /// connector.
    ///
    /// `GET /Payments/{payment_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let payment = client.payments().get(6001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, payment_id: impl Into<PaymentId>) -> PaymentsGet {
        let mut call = self.handle.call(&registry::PAYMENTS_GET);
        call.path::<PaymentId>("payment_id", payment_id);
        call.into()
    }

    /// **Nobody has seen this work.** It is compiled only with the feature `unverified`.
    ///
    /// Reverse a payment.
    ///
    /// **Unverified: method and path are a guess.** The Tray connector lists an
    /// operation of this name, and nothing else is known of it; the path follows the
    /// activation of webhook receivers. Real money may go back to a card or bank
    /// account, and no idempotency key is known. Try it in a sandbox first.
    ///
    /// `POST /Payments/{payment_id}/reverse` · evidence unverified (a guess by analogy)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.payments().reverse(6001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "unverified")]
    pub fn reverse(&self, payment_id: impl Into<PaymentId>) -> PaymentsReverse {
        let mut call = self.handle.call(&registry::PAYMENTS_REVERSE);
        call.path::<PaymentId>("payment_id", payment_id);
        call.into()
    }
}

/// A call of [`Payments::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentsList {
    call: Call,
}

impl PaymentsList {
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

paged_call!(PaymentsList => PaymentCollection);

/// A call of [`Payments::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentsCreate {
    call: Call,
}

call!(PaymentsCreate => Created<PaymentId>);

/// A call of [`Payments::create_card`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentsCreateCard {
    call: Call,
}

call!(PaymentsCreateCard => Created<PaymentId>);

/// A call of [`Payments::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentsGet {
    call: Call,
}

call!(PaymentsGet => Payment);

/// A call of [`Payments::reverse`], ready to be sent.
#[cfg(feature = "unverified")]
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentsReverse {
    call: Call,
}

#[cfg(feature = "unverified")]
impl PaymentsReverse {
    /// Not documented; perhaps there is none.
    pub fn body(mut self, body: impl Into<Object>) -> Self {
        self.call.carry::<Object>(body);
        self
    }
}

#[cfg(feature = "unverified")]
call!(PaymentsReverse => Done);

/// A page of [`Payment`] records.
pub type PaymentCollection = Collection<Payment>;

/// Money that a customer has paid. How it is spread over several bills is not part
/// of the record.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payment {
    /// A [`PaymentId`]; evidence: observed.
    pub payment_id: PaymentId,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// A [`BillId`]; evidence: observed.
    pub bill_id: Option<BillId>,
    /// An [`AgentId`]; evidence: observed.
    pub agent_id: Option<AgentId>,
    /// Presumably a check number, the number of another system or the like. Nothing
    /// says that the server keeps it unique.
    pub reference_number: Option<String>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Presumably when the money came in; `created_date` is that of the record.
    pub received_date: Option<NaiveDateTime>,
    /// The values are not known.
    pub source: Option<String>,
    /// Presumably what is left of `amount` to set against bills.
    pub balance: Option<Decimal>,
    /// Presumably the stored card or bank account that the money came from.
    pub payment_account_id: Option<PaymentAccountId>,
    /// An [`EbillingProfileId`]; evidence: observed.
    pub ebilling_profile_id: Option<EbillingProfileId>,
    /// How it was paid. The values are not known, nor whether they are those of a
    /// payment account's `method` or the names of payment methods.
    pub method: Option<String>,
    /// An exact decimal number; evidence: observed.
    pub amount: Option<Decimal>,
    /// Presumably the money was paid back. Whether `amount` is negative then is not
    /// documented.
    pub refund_flag: Option<bool>,
    /// Not the id of a payment method. No call is known that lists the types.
    pub payment_type_id: Option<PaymentTypeId>,
    /// Presumably the money did not come after all, as with a returned check. Whether a
    /// payment that was reversed or voided has it too is not known.
    pub bounced: Option<bool>,
    /// Presumably what the payment processor answered when it approved the payment.
    pub authorization_code: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Payment {
    /// A record with nothing but what it must have.
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

/// A payment to make. These are the members that public client code sends. What the
/// server requires, and what else it takes, is not documented; a payment needs a
/// customer and an amount in any case.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentCreate {
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: CustomerId,
    /// A plain number; nothing is known of a currency.
    pub amount: Decimal,
    /// Give each payment its own, to recognize it by when the answer to this call is
    /// lost. Nothing says that the server refuses one that it has seen before.
    pub reference_number: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PaymentCreate {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> PaymentCreateBuilder {
        PaymentCreateBuilder::default()
    }
}

/// Makes a [`PaymentCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct PaymentCreateBuilder {
    inner: BodyBuilder<PaymentCreate>,
}

impl PaymentCreateBuilder {
    /// **Required.** A [`CustomerId`]; evidence: observed.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = value.into();
        self
    }

    /// **Required.** A plain number; nothing is known of a currency.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("amount");
        body.amount = value.into();
        self
    }

    /// Give each payment its own, to recognize it by when the answer to this call is
    /// lost. Nothing says that the server refuses one that it has seen before.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("reference_number");
        body.reference_number = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<PaymentCreate> {
        Ok(self.inner.build()?)
    }
}

record!(PaymentCreate {
    "customer_id" => customer_id,
    "amount" => amount,
    "reference_number" => reference_number,
});
