// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Payment methods and their fees.
//!
//! # Records
//!
//! - [`PaymentMethod`]: A way to pay and its fee.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](PaymentMethods::list) | Lists payment methods. | `GET /PaymentMethods` | observed |
//! | [`get`](PaymentMethods::get) | Gets a payment method. | `GET /PaymentMethods/{payment_method_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`PaymentMethodsList`], [`PaymentMethodsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::PaymentMethodId;
use revio_runtime::{Decimal, Extra, Handle, placeholder, record};

/// A way to pay and its fee.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct PaymentMethod {
    pub payment_method_id: PaymentMethodId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// Position among the payment methods; whether it starts at 0 or 1 is unknown.
    pub order_index: Option<i64>,
    /// CC stands for credit card.
    pub cc_enabled: Option<bool>,
    /// ACH is the transfer between bank accounts in the United States.
    pub ach_enabled: Option<bool>,
    /// Presumably for E-Rate, the US subsidy for schools and libraries.
    pub erate_enabled: Option<bool>,
    pub fee_description: Option<String>,
    /// Presumably an amount of money or a percentage, depending on `fee_type`.
    pub fee_amount: Option<Decimal>,
    /// The possible values are unknown.
    pub fee_type: Option<String>,
    pub fee_applied_to_auto_debit: Option<bool>,
    pub shows_in_customer_portal: Option<bool>,
    pub shows_in_agent_portal: Option<bool>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl PaymentMethod {
    /// Creates a record with only its required fields set.
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

/// A page of [`PaymentMethod`] records.
pub type PaymentMethodCollection = Collection<PaymentMethod>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum PaymentMethodsListTag {}
}

/// Payment methods and their fees.
///
/// Returned by [`Client::payment_methods`](crate::Client::payment_methods).
#[derive(Clone, Debug)]
pub struct PaymentMethods {
    pub(crate) handle: Handle,
}

impl PaymentMethods {
    /// Lists payment methods.
    ///
    /// The available ways to pay. The stored cards and bank accounts of customers are
    /// payment accounts. Known only from a public Singer tap.
    ///
    /// `GET /PaymentMethods` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.payment_methods().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_methods_list")]
    #[doc(alias = "GET /PaymentMethods")]
    pub fn list(&self) -> PaymentMethodsList {
        ListRequest::from_call(self.handle.call(&registry::PAYMENT_METHODS_LIST))
    }

    /// Gets a payment method.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /PaymentMethods/{payment_method_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let payment_method = client.payment_methods().get(3).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_methods_get")]
    #[doc(alias = "GET /PaymentMethods/{payment_method_id}")]
    pub fn get(
        &self,
        payment_method_id: impl Into<PaymentMethodId>,
    ) -> PaymentMethodsGet {
        let call = self.handle.call(&registry::PAYMENT_METHODS_GET);
        let wire = "payment_method_id";
        let call = call.path_param::<PaymentMethodId>(wire, payment_method_id);
        call.into_request()
    }
}

/// Request builder of [`PaymentMethods::list`]. Its other methods are those of
/// [`ListRequest`].
pub type PaymentMethodsList = ListRequest<PaymentMethod, tag::PaymentMethodsListTag>;

/// Request builder of [`PaymentMethods::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PaymentMethodsGet = revio_runtime::Request<PaymentMethod>;
