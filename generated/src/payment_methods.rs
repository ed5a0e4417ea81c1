// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The ways to pay that the tenant has set up, and the fees for them.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](PaymentMethods::list) | List payment methods. | `GET /PaymentMethods` | observed |
//! | [`get`](PaymentMethods::get) | Get a payment method. | `GET /PaymentMethods/{payment_method_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::PaymentMethodId;
use revio_runtime::{Call, Decimal, Extra, Handle, blank, call, paged_call, record};

/// The ways to pay that the tenant has set up, and the fees for them.
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
    /// Pages through the ways to pay that the tenant has set up, not what single
    /// customers pay from: those are payment accounts. Known from a public Singer tap
    /// alone.
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
    pub fn list(&self) -> List {
        self.handle.call(&registry::PAYMENT_METHODS_LIST).into()
    }

    /// Get a payment method.
    ///
    /// Reads one payment method. Nothing but convention speaks for this call. Listing
    /// them all and picking one out is the safer way.
    ///
    /// `GET /PaymentMethods/{payment_method_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let payment_method = client.payment_methods().get(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, payment_method_id: impl Into<PaymentMethodId>) -> Get {
        let mut call = self.handle.call(&registry::PAYMENT_METHODS_GET);
        call.path::<PaymentMethodId>("payment_method_id", payment_method_id);
        call.into()
    }
}

/// A call of [`PaymentMethods::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
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

paged_call!(List => PaymentMethodCollection);

/// A call of [`PaymentMethods::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: Call,
}

call!(Get => PaymentMethod);

/// A page of payment methods.
pub type PaymentMethodCollection = Collection<PaymentMethod>;

/// A way to pay that the tenant has set up, with the fee for using it.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// A [`PaymentMethodId`]; evidence: observed.
    pub payment_method_id: PaymentMethodId,
    /// The name that people see; `fee_description` is that of the fee.
    pub description: Option<String>,
    /// The place of the method when they are shown in order.
    pub order_index: Option<i64>,
    /// Credit cards can be used with it.
    pub cc_enabled: Option<bool>,
    /// Bank accounts can be used with it, by the ACH transfers of the United States.
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
    /// The fee is due even when a payment is taken without the customer being asked.
    pub fee_applied_to_auto_debit: Option<bool>,
    /// Customers can choose it in their portal; agents have a member of their own.
    pub shows_in_customer_portal: Option<bool>,
    /// Agents can choose it in their portal; customers have a member of their own.
    pub shows_in_agent_portal: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PaymentMethod {
    /// A record with nothing but what it must have.
    pub fn new(payment_method_id: impl Into<PaymentMethodId>) -> Self {
        let mut record: Self = blank();
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
