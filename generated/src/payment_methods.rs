// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Ways to pay, and the fees for them.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](PaymentMethods::list) | List payment methods. | `GET /PaymentMethods` | observed |
//! | [`get`](PaymentMethods::get) | Get a payment method. | `GET /PaymentMethods/{payment_method_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::PaymentMethodId;
use revio_runtime::{
    Call, Decimal, Extra, Handle, call, paged_call, placeholder, record,
};

/// Ways to pay, and the fees for them.
///
/// Made by [`Client::payment_methods`](crate::Client::payment_methods).
#[derive(Clone, Debug)]
pub struct PaymentMethods {
    handle: Handle,
}

impl PaymentMethods {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List payment methods.
    ///
    /// Pages through the ways to pay that can be had, not what single customers pay
    /// from: those are payment accounts. Known from a public Singer tap alone.
    ///
    /// `GET /PaymentMethods` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.payment_methods().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> PaymentMethodsList {
        self.handle.call(&registry::PAYMENT_METHODS_LIST).into()
    }

    /// Get a payment method.
    ///
    /// Reads one payment method. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /PaymentMethods/{payment_method_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let payment_method = client.payment_methods().get(3).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        payment_method_id: impl Into<PaymentMethodId>,
    ) -> PaymentMethodsGet {
        let mut call = self.handle.call(&registry::PAYMENT_METHODS_GET);
        call.path::<PaymentMethodId>("payment_method_id", payment_method_id);
        call.into()
    }
}

/// A call of [`PaymentMethods::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentMethodsList {
    call: Call,
}

impl PaymentMethodsList {
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

paged_call!(PaymentMethodsList => PaymentMethodCollection);

/// A call of [`PaymentMethods::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentMethodsGet {
    call: Call,
}

call!(PaymentMethodsGet => PaymentMethod);

/// A page of [`PaymentMethod`] records.
pub type PaymentMethodCollection = Collection<PaymentMethod>;

/// A way to pay, with the fee for using it.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// A [`PaymentMethodId`]; evidence: observed.
    pub payment_method_id: PaymentMethodId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Place among the payment methods; whether counted from 0 or from 1 is not known.
    pub order_index: Option<i64>,
    /// CC is a credit card.
    pub cc_enabled: Option<bool>,
    /// ACH is the transfer between bank accounts in the United States.
    pub ach_enabled: Option<bool>,
    /// Presumably for E-Rate, by which schools and libraries in the United States are
    /// subsidized.
    pub erate_enabled: Option<bool>,
    /// Text; evidence: observed.
    pub fee_description: Option<String>,
    /// Presumably an amount of money or a percentage, whichever `fee_type` says.
    pub fee_amount: Option<Decimal>,
    /// The values are not known.
    pub fee_type: Option<String>,
    /// True or false; evidence: observed.
    pub fee_applied_to_auto_debit: Option<bool>,
    /// True or false; evidence: observed.
    pub shows_in_customer_portal: Option<bool>,
    /// True or false; evidence: observed.
    pub shows_in_agent_portal: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PaymentMethod {
    /// A record with nothing but what it must have.
    pub fn new(payment_method_id: impl Into<PaymentMethodId>) -> Self {
        let mut record: Self = placeholder();
        record.payment_method_id = payment_method_id.into();
        record
    }
}

record!(PaymentMethod {
    "payment_method_id" => payment_method_id,
    "description" => description,
    "order_index" => order_index,
    "cc_enabled" => cc_enabled,
    "ach_enabled" => ach_enabled,
    "erate_enabled" => erate_enabled,
    "fee_description" => fee_description,
    "fee_amount" => fee_amount,
    "fee_type" => fee_type,
    "fee_applied_to_auto_debit" => fee_applied_to_auto_debit,
    "shows_in_customer_portal" => shows_in_customer_portal,
    "shows_in_agent_portal" => shows_in_agent_portal,
});
