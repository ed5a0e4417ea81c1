// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Stored cards and bank accounts of customers.
//!
//! # Records
//!
//! - [`PaymentAccount`]: A stored card or bank account of a customer.
//! - [`PaymentAccountBankAccount`]: A stored bank account.
//! - [`PaymentAccountCreditCard`]: A stored card.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](PaymentAccounts::list) | Lists payment accounts. | `GET /PaymentAccounts` | observed |
//! | [`create_card`](PaymentAccounts::create_card) | Stores a card. | `POST /PaymentAccounts/card` | observed |
//! | [`create_bank_account`](PaymentAccounts::create_bank_account) | Stores a bank account. | `POST /PaymentAccounts/bankaccount` | official |
//! | [`create_payment_card`](PaymentAccounts::create_payment_card) | Stores a payment card. | `POST /PaymentAccounts/paymentcard` | official |
//! | [`replace_card`](PaymentAccounts::replace_card) | Changes a stored card. | `PUT /PaymentAccounts/card/{payment_account_id}` | observed |
//! | [`replace_payment_card`](PaymentAccounts::replace_payment_card) | Changes a stored payment card. | `PUT /PaymentAccounts/paymentcard/{payment_account_id}` | official |
//! | [`get`](PaymentAccounts::get) | Gets a payment account. | `GET /PaymentAccounts/{payment_account_id}` | inferred |
//! | [`delete`](PaymentAccounts::delete) | Deletes a payment account. | `DELETE /PaymentAccounts/{payment_account_id}` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`PaymentAccountsList`],
//! [`PaymentAccountsCreateCard`], [`PaymentAccountsCreateBankAccount`],
//! [`PaymentAccountsCreatePaymentCard`], [`PaymentAccountsReplaceCard`],
//! [`PaymentAccountsReplacePaymentCard`], [`PaymentAccountsGet`],
//! [`PaymentAccountsDelete`].
//!
//! Request bodies: [`PaymentAccountCardCreateBuilder`],
//! [`PaymentAccountCardReplaceBuilder`],
//! [`PaymentAccountPaymentCardCreateBuilder`],
//! [`PaymentAccountPaymentCardReplaceBuilder`],
//! [`PaymentAccountBankAccountCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{AddressId, CustomerId, MerchantProfileId, PaymentAccountId, UserId};
use revio_runtime::{
    Bound, Created, Done, Extra, FindSent, Handle, NaiveDateTime, OneOrNone, Secret,
    open_enum, placeholder, record,
};

/// A stored card or bank account of a customer. It does not contain its customer:
/// to find the accounts of one customer, list with `customer_id`. It never contains
/// the number itself.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct PaymentAccount {
    pub payment_account_id: PaymentAccountId,
    pub address_id: Option<AddressId>,
    pub method: Option<PaymentAccountMethod>,
    /// Presumably no date until the first payment.
    pub last_used: Option<NaiveDateTime>,
    /// Presumably the result of the last payment. The possible values are unknown.
    pub last_process_result: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// The last four digits of the number, as text to keep leading zeros. Lists can be
    /// filtered by it.
    pub last_4: Option<String>,
    /// Presumably the payment processor's stand-in for the number. May be empty.
    pub token: Option<Secret>,
    pub merchant_profile_id: Option<MerchantProfileId>,
    /// Inferred to be null or absent for a card.
    pub bank_account: Option<PaymentAccountBankAccount>,
    /// Inferred to be null or absent for a bank account.
    pub credit_card: Option<PaymentAccountCreditCard>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl PaymentAccount {
    /// Creates a record with only its required fields set.
    pub fn new(payment_account_id: impl Into<PaymentAccountId>) -> Self {
        let mut record: Self = placeholder();
        record.payment_account_id = payment_account_id.into();
        record
    }
}

record!(PaymentAccount {
    "payment_account_id" => payment_account_id,
    "address_id" => address_id,
    "method" => method,
    "last_used" => last_used,
    "last_process_result" => last_process_result,
    "created_date" => created_date,
    "created_by" => created_by,
    "last_4" => last_4,
    "token" => token,
    "merchant_profile_id" => merchant_profile_id,
    "bank_account" => bank_account,
    "credit_card" => credit_card,
});

/// `CC` is a credit card. The value for a bank account is unknown; the ACH of
/// Rev.io's older SOAP interface is not a safe guess, since that interface has
/// `CREDIT_CARD` for a card.
///
/// The list of values is incomplete.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentAccountMethod {
    /// `CC`
    Cc,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(PaymentAccountMethod { Cc = "CC" });

/// A stored bank account. Its number is not returned; `last_4` has its last digits.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentAccountBankAccount {
    pub account_name: Option<String>,
    /// The possible values are unknown. Rev.io's older SOAP interface has CHECKING and
    /// SAVINGS.
    pub account_type: Option<String>,
    pub bank_name: Option<String>,
    /// The digits that identify the bank.
    pub routing_number: Option<Secret>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(PaymentAccountBankAccount {
    "account_name" => account_name,
    "account_type" => account_type,
    "bank_name" => bank_name,
    "routing_number" => routing_number,
});

/// A stored card. Its number is not returned; `last_4` has its last digits.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentAccountCreditCard {
    /// A card expires by month. Which day of it this is, is unknown, so use year and
    /// month only.
    pub expiration_date: Option<NaiveDateTime>,
    /// First name on the card.
    pub name_first: Option<String>,
    /// Last name on the card.
    pub name_last: Option<String>,
    /// May be missing. The possible values are unknown.
    pub brand: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(PaymentAccountCreditCard {
    "expiration_date" => expiration_date,
    "name_first" => name_first,
    "name_last" => name_last,
    "brand" => brand,
});

/// Request body for storing a card. Public client code requires all fields, and so
/// does this schema; what the server requires is not documented.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct PaymentAccountCardCreate {
    /// First name on the card.
    pub name_first: String,
    /// Last name on the card.
    pub name_last: String,
    /// Digits. Responses contain only the last four, in `last_4`.
    pub card_number: Secret,
    /// Two digits, as text.
    pub expiration_month: String,
    /// Four digits, as text.
    pub expiration_year: String,
    /// The card's security code, as digits. Never store it.
    pub cvv: Secret,
    pub customer_id: CustomerId,
    /// Further fields to send.
    pub extra: Extra,
}

impl PaymentAccountCardCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> PaymentAccountCardCreateBuilder {
        <PaymentAccountCardCreateBuilder as Default>::default()
    }
}

/// Builder of [`PaymentAccountCardCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type PaymentAccountCardCreateBuilder = BodyBuilder<PaymentAccountCardCreate>;

impl PaymentAccountCardCreateBuilder {
    /// **Required.** First name on the card.
    pub fn name_first(mut self, value: impl Into<String>) -> Self {
        self.inner.set("name_first").name_first = value.into();
        self
    }

    /// **Required.** Last name on the card.
    pub fn name_last(mut self, value: impl Into<String>) -> Self {
        self.inner.set("name_last").name_last = value.into();
        self
    }

    /// **Required.** Digits. Responses contain only the last four, in `last_4`.
    pub fn card_number(mut self, value: impl Into<Secret>) -> Self {
        self.inner.set("card_number").card_number = value.into();
        self
    }

    /// **Required.** Two digits, as text.
    pub fn expiration_month(mut self, value: impl Into<String>) -> Self {
        self.inner.set("expiration_month").expiration_month = value.into();
        self
    }

    /// **Required.** Four digits, as text.
    pub fn expiration_year(mut self, value: impl Into<String>) -> Self {
        self.inner.set("expiration_year").expiration_year = value.into();
        self
    }

    /// **Required.** The card's security code, as digits. Never store it.
    pub fn cvv(mut self, value: impl Into<Secret>) -> Self {
        self.inner.set("cvv").cvv = value.into();
        self
    }

    /// **Required.**
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }
}

record!(PaymentAccountCardCreate {
    "name_first" => name_first,
    "name_last" => name_last,
    "card_number" => card_number,
    "expiration_month" => expiration_month,
    "expiration_year" => expiration_year,
    "cvv" => cvv,
    "customer_id" => customer_id,
});

/// New details of a stored card, everything but its number. No field is known to be
/// required; what happens to omitted ones is unknown too, so send them all.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct PaymentAccountCardReplace {
    /// Sent in the body as well as in the path; use the same value in both.
    pub payment_account_id: Option<PaymentAccountId>,
    /// First name on the card.
    pub name_first: Option<String>,
    /// Last name on the card.
    pub name_last: Option<String>,
    /// Two digits, as text.
    pub expiration_month: Option<String>,
    /// Four digits, as text.
    pub expiration_year: Option<String>,
    /// The card's security code, as digits. Never store it.
    pub cvv: Option<Secret>,
    pub customer_id: Option<CustomerId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl PaymentAccountCardReplace {
    /// Starts an empty body.
    pub fn builder() -> PaymentAccountCardReplaceBuilder {
        <PaymentAccountCardReplaceBuilder as Default>::default()
    }
}

/// Builder of [`PaymentAccountCardReplace`]. Its other methods are those of
/// [`BodyBuilder`].
pub type PaymentAccountCardReplaceBuilder = BodyBuilder<PaymentAccountCardReplace>;

impl PaymentAccountCardReplaceBuilder {
    /// Sent in the body as well as in the path; use the same value in both.
    pub fn payment_account_id<T>(
        mut self,
        value: impl OneOrNone<PaymentAccountId, T>,
    ) -> Self {
        self.inner.set("payment_account_id").payment_account_id = value.into_option();
        self
    }

    /// First name on the card.
    pub fn name_first<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("name_first").name_first = value.into_option();
        self
    }

    /// Last name on the card.
    pub fn name_last<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("name_last").name_last = value.into_option();
        self
    }

    /// Two digits, as text.
    pub fn expiration_month<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("expiration_month").expiration_month = value.into_option();
        self
    }

    /// Four digits, as text.
    pub fn expiration_year<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("expiration_year").expiration_year = value.into_option();
        self
    }

    /// The card's security code, as digits. Never store it.
    pub fn cvv<T>(mut self, value: impl OneOrNone<Secret, T>) -> Self {
        self.inner.set("cvv").cvv = value.into_option();
        self
    }

    pub fn customer_id<T>(mut self, value: impl OneOrNone<CustomerId, T>) -> Self {
        self.inner.set("customer_id").customer_id = value.into_option();
        self
    }
}

record!(PaymentAccountCardReplace {
    "payment_account_id" => payment_account_id,
    "name_first" => name_first,
    "name_last" => name_last,
    "expiration_month" => expiration_month,
    "expiration_year" => expiration_year,
    "cvv" => cvv,
    "customer_id" => customer_id,
});

/// Request body for storing a card. Rev.io's page lists the fields with type,
/// bounds and meaning, but not their names; these follow the meaning, and public
/// client code uses most of them.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct PaymentAccountPaymentCardCreate {
    /// First name on the card.
    pub name_first: String,
    /// Last name on the card.
    pub name_last: String,
    /// Digits. Responses contain only the last four, in `last_4`.
    pub card_number: Secret,
    /// Allowed values: 1 to 12.
    pub expiration_month: i64,
    /// Four digits, not in the past.
    ///
    /// Allowed values: at most 2147483647.
    pub expiration_year: i64,
    /// Allowed values: 1 to 2147483647.
    pub customer_id: CustomerId,
    /// Without it, the customer's billing address is used.
    ///
    /// Allowed values: 0 to 2147483647.
    pub address_id: Option<AddressId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl PaymentAccountPaymentCardCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> PaymentAccountPaymentCardCreateBuilder {
        <PaymentAccountPaymentCardCreateBuilder as Default>::default()
    }
}

/// Builder of [`PaymentAccountPaymentCardCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type PaymentAccountPaymentCardCreateBuilder =
    BodyBuilder<PaymentAccountPaymentCardCreate>;

impl PaymentAccountPaymentCardCreateBuilder {
    /// **Required.** First name on the card.
    pub fn name_first(mut self, value: impl Into<String>) -> Self {
        self.inner.set("name_first").name_first = value.into();
        self
    }

    /// **Required.** Last name on the card.
    pub fn name_last(mut self, value: impl Into<String>) -> Self {
        self.inner.set("name_last").name_last = value.into();
        self
    }

    /// **Required.** Digits. Responses contain only the last four, in `last_4`.
    pub fn card_number(mut self, value: impl Into<Secret>) -> Self {
        self.inner.set("card_number").card_number = value.into();
        self
    }

    /// **Required.** Allowed values: 1 to 12.
    pub fn expiration_month(mut self, value: impl Into<i64>) -> Self {
        self.inner.set("expiration_month").expiration_month = value.into();
        self
    }

    /// **Required.** Four digits, not in the past.
    ///
    /// Allowed values: at most 2147483647.
    pub fn expiration_year(mut self, value: impl Into<i64>) -> Self {
        self.inner.set("expiration_year").expiration_year = value.into();
        self
    }

    /// **Required.** Allowed values: 1 to 2147483647.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }

    /// Without it, the customer's billing address is used.
    ///
    /// Allowed values: 0 to 2147483647.
    pub fn address_id<T>(mut self, value: impl OneOrNone<AddressId, T>) -> Self {
        self.inner.set("address_id").address_id = value.into_option();
        self
    }
}

record!(PaymentAccountPaymentCardCreate {
    "name_first" => name_first,
    "name_last" => name_last,
    "card_number" => card_number,
    "expiration_month" => expiration_month [Bound::Minimum("1"), Bound::Maximum("12")],
    "expiration_year" => expiration_year [Bound::Maximum("2147483647")],
    "customer_id" => customer_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "address_id" => address_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
});

/// New details of a stored card, everything but its number. Rev.io's page lists the
/// fields with type, bounds and meaning, but not their names; these follow the
/// meaning, and public client code uses most of them.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct PaymentAccountPaymentCardReplace {
    /// The same as in the path.
    pub payment_account_id: Option<PaymentAccountId>,
    /// First name on the card.
    pub name_first: String,
    /// Last name on the card.
    pub name_last: Option<String>,
    /// Allowed values: 1 to 12.
    pub expiration_month: i64,
    /// Four digits, not in the past.
    ///
    /// Allowed values: at most 2147483647.
    pub expiration_year: i64,
    /// Allowed values: 1 to 2147483647.
    pub customer_id: CustomerId,
    /// Without it, the customer's billing address is used.
    ///
    /// Allowed values: 0 to 2147483647.
    pub address_id: Option<AddressId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl PaymentAccountPaymentCardReplace {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> PaymentAccountPaymentCardReplaceBuilder {
        <PaymentAccountPaymentCardReplaceBuilder as Default>::default()
    }
}

/// Builder of [`PaymentAccountPaymentCardReplace`]. Its other methods are those of
/// [`BodyBuilder`].
pub type PaymentAccountPaymentCardReplaceBuilder =
    BodyBuilder<PaymentAccountPaymentCardReplace>;

impl PaymentAccountPaymentCardReplaceBuilder {
    /// The same as in the path.
    pub fn payment_account_id<T>(
        mut self,
        value: impl OneOrNone<PaymentAccountId, T>,
    ) -> Self {
        self.inner.set("payment_account_id").payment_account_id = value.into_option();
        self
    }

    /// **Required.** First name on the card.
    pub fn name_first(mut self, value: impl Into<String>) -> Self {
        self.inner.set("name_first").name_first = value.into();
        self
    }

    /// Last name on the card.
    pub fn name_last<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("name_last").name_last = value.into_option();
        self
    }

    /// **Required.** Allowed values: 1 to 12.
    pub fn expiration_month(mut self, value: impl Into<i64>) -> Self {
        self.inner.set("expiration_month").expiration_month = value.into();
        self
    }

    /// **Required.** Four digits, not in the past.
    ///
    /// Allowed values: at most 2147483647.
    pub fn expiration_year(mut self, value: impl Into<i64>) -> Self {
        self.inner.set("expiration_year").expiration_year = value.into();
        self
    }

    /// **Required.** Allowed values: 1 to 2147483647.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }

    /// Without it, the customer's billing address is used.
    ///
    /// Allowed values: 0 to 2147483647.
    pub fn address_id<T>(mut self, value: impl OneOrNone<AddressId, T>) -> Self {
        self.inner.set("address_id").address_id = value.into_option();
        self
    }
}

record!(PaymentAccountPaymentCardReplace {
    "payment_account_id" => payment_account_id,
    "name_first" => name_first,
    "name_last" => name_last,
    "expiration_month" => expiration_month [Bound::Minimum("1"), Bound::Maximum("12")],
    "expiration_year" => expiration_year [Bound::Maximum("2147483647")],
    "customer_id" => customer_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "address_id" => address_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
});

/// Request body for storing a bank account. Rev.io's page lists the fields with
/// type, bounds and meaning, but not their names; these follow the meaning, and
/// public client code uses most of them. The page also lists an email address, a
/// phone number, the institution number (up to three digits) and transit number (up
/// to five) of a Canadian bank, and a check number, whose names are not known;
/// `email` and `phone` are likely. Once you know a name, send the value with
/// `extra`. The two bank numbers are secrets: keep them out of your logs.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct PaymentAccountBankAccountCreate {
    pub account_name: String,
    /// Digits. Unlike the account numbers of customers and agents, this is a secret.
    ///
    /// Allowed values: at most 17 characters.
    pub account_number: Secret,
    /// The digits that identify a US bank. Not needed for a Canadian one.
    ///
    /// Allowed values: at most 9 characters.
    pub routing_number: Option<Secret>,
    pub account_type: BankAccountType,
    /// Allowed values: 1 to 2147483647.
    pub customer_id: CustomerId,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub bank_name: Option<String>,
    /// Without it, the customer's billing address is used.
    ///
    /// Allowed values: 0 to 2147483647. **Evidence:**
    /// [inferred](crate::guide::evidence).
    pub address_id: Option<AddressId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl PaymentAccountBankAccountCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> PaymentAccountBankAccountCreateBuilder {
        <PaymentAccountBankAccountCreateBuilder as Default>::default()
    }
}

/// Builder of [`PaymentAccountBankAccountCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type PaymentAccountBankAccountCreateBuilder =
    BodyBuilder<PaymentAccountBankAccountCreate>;

impl PaymentAccountBankAccountCreateBuilder {
    /// **Required.**
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.inner.set("account_name").account_name = value.into();
        self
    }

    /// **Required.** Digits. Unlike the account numbers of customers and agents, this
    /// is a secret.
    ///
    /// Allowed values: at most 17 characters.
    pub fn account_number(mut self, value: impl Into<Secret>) -> Self {
        self.inner.set("account_number").account_number = value.into();
        self
    }

    /// The digits that identify a US bank. Not needed for a Canadian one.
    ///
    /// Allowed values: at most 9 characters.
    pub fn routing_number<T>(mut self, value: impl OneOrNone<Secret, T>) -> Self {
        self.inner.set("routing_number").routing_number = value.into_option();
        self
    }

    /// **Required.**
    pub fn account_type(mut self, value: impl Into<BankAccountType>) -> Self {
        self.inner.set("account_type").account_type = value.into();
        self
    }

    /// **Required.** Allowed values: 1 to 2147483647.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn bank_name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("bank_name").bank_name = value.into_option();
        self
    }

    /// Without it, the customer's billing address is used.
    ///
    /// Allowed values: 0 to 2147483647. **Evidence:**
    /// [inferred](crate::guide::evidence).
    pub fn address_id<T>(mut self, value: impl OneOrNone<AddressId, T>) -> Self {
        self.inner.set("address_id").address_id = value.into_option();
        self
    }
}

record!(PaymentAccountBankAccountCreate {
    "account_name" => account_name,
    "account_number" => account_number [Bound::MaxLength(17)],
    "routing_number" => routing_number [Bound::MaxLength(9)],
    "account_type" => account_type,
    "customer_id" => customer_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "bank_name" => bank_name,
    "address_id" => address_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
});

/// Rev.io documents a list of values without showing it. These two are those of its
/// older SOAP interface; try them first.
///
/// The list of values is incomplete.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankAccountType {
    /// `CHECKING`
    Checking,
    /// `SAVINGS`
    Savings,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(BankAccountType { Checking = "CHECKING", Savings = "SAVINGS" });

/// A page of [`PaymentAccount`] records.
pub type PaymentAccountCollection = Collection<PaymentAccount>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum PaymentAccountsListTag {}
}

/// Stored cards and bank accounts of customers.
///
/// Returned by [`Client::payment_accounts`](crate::Client::payment_accounts).
#[derive(Clone, Debug)]
pub struct PaymentAccounts {
    pub(crate) handle: Handle,
}

impl PaymentAccounts {
    /// Lists payment accounts.
    ///
    /// Stored cards and bank accounts of customers, each with at most the last four
    /// digits of its number. Filter by customer, name and these digits to find out
    /// whether a card is already stored.
    ///
    /// `GET /PaymentAccounts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.payment_accounts().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_accounts_list")]
    #[doc(alias = "GET /PaymentAccounts")]
    pub fn list(&self) -> PaymentAccountsList {
        ListRequest::from_call(self.handle.call(&registry::PAYMENT_ACCOUNTS_LIST))
    }

    /// Stores a card.
    ///
    /// Stores a customer's card, so that money can be taken from it. Public client code
    /// of 2022 has this path. Rev.io documents `/PaymentAccounts/paymentcard` instead:
    /// use `create_payment_card`, and expect 404 here. No idempotency key is known:
    /// after a timeout, list the customer's payment accounts before sending it again.
    ///
    /// `POST /PaymentAccounts/card` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::payment_accounts::PaymentAccountCardCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = PaymentAccountCardCreate::builder()
    ///     .name_first("Jane")
    ///     .name_last("Doe")
    ///     .card_number("4111111111111111")
    ///     .expiration_month("01")
    ///     .expiration_year("2030")
    ///     .cvv("123")
    ///     .customer_id(1001)
    ///     .build()?;
    /// let created = client.payment_accounts().create_card(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_accounts_create_card")]
    #[doc(alias = "POST /PaymentAccounts/card")]
    pub fn create_card(
        &self,
        body: impl Into<PaymentAccountCardCreate>,
    ) -> PaymentAccountsCreateCard {
        let call = self.handle.call(&registry::PAYMENT_ACCOUNTS_CREATE_CARD);
        let call = call.body::<PaymentAccountCardCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create_card`](Self::create_card) may have created from this
    /// body, after an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `customer_id`, and returns them: compare
    /// them with what you sent. Each is a candidate, not a proof: another request may
    /// have created it. If there is none, the server may still be processing the
    /// request. See [errors](crate::guide::errors).
    #[inline]
    pub fn find_sent_card(
        &self,
        body: &PaymentAccountCardCreate,
    ) -> FindSent<PaymentAccount> {
        let list = self.handle.call(&registry::PAYMENT_ACCOUNTS_LIST);
        let filters = [("search.customer_id", "customer_id")];
        let compared = [];
        FindSent::new::<PaymentAccountCollection>(list, body, &filters, &compared)
    }

    /// Stores a bank account.
    ///
    /// Stores a customer's bank account, so that money can be taken from it. Whether
    /// the server checks the numbers is unknown. No idempotency key is known: after a
    /// timeout, list the customer's payment accounts before sending it again.
    ///
    /// `POST /PaymentAccounts/bankaccount` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::payment_accounts::PaymentAccountBankAccountCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = PaymentAccountBankAccountCreate::builder()
    ///     .account_name("Jane Doe")
    ///     .account_number("000123456789")
    ///     .account_type("CHECKING")
    ///     .customer_id(1001)
    ///     .build()?;
    /// let created = client.payment_accounts().create_bank_account(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_accounts_create_bank_account")]
    #[doc(alias = "POST /PaymentAccounts/bankaccount")]
    pub fn create_bank_account(
        &self,
        body: impl Into<PaymentAccountBankAccountCreate>,
    ) -> PaymentAccountsCreateBankAccount {
        let call = self.handle.call(&registry::PAYMENT_ACCOUNTS_CREATE_BANK_ACCOUNT);
        let call = call.body::<PaymentAccountBankAccountCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create_bank_account`](Self::create_bank_account) may have
    /// created from this body, after an error whose [outcome is
    /// unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `customer_id`, and returns them: compare
    /// them with what you sent. Each is a candidate, not a proof: another request may
    /// have created it. If there is none, the server may still be processing the
    /// request. See [errors](crate::guide::errors).
    #[inline]
    pub fn find_sent_bank_account(
        &self,
        body: &PaymentAccountBankAccountCreate,
    ) -> FindSent<PaymentAccount> {
        let list = self.handle.call(&registry::PAYMENT_ACCOUNTS_LIST);
        let filters = [("search.customer_id", "customer_id")];
        let compared = [];
        FindSent::new::<PaymentAccountCollection>(list, body, &filters, &compared)
    }

    /// Stores a payment card.
    ///
    /// Stores a customer's card, so that money can be taken from it. The body takes the
    /// card number itself, neither a token nor a security code. No idempotency key is
    /// known: after a timeout, list the customer's payment accounts before sending it
    /// again.
    ///
    /// `POST /PaymentAccounts/paymentcard` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::payment_accounts::PaymentAccountPaymentCardCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = PaymentAccountPaymentCardCreate::builder()
    ///     .name_first("Jane")
    ///     .name_last("Doe")
    ///     .card_number("4111111111111111")
    ///     .expiration_month(1)
    ///     .expiration_year(2030)
    ///     .customer_id(1001)
    ///     .build()?;
    /// let created = client.payment_accounts().create_payment_card(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_accounts_create_payment_card")]
    #[doc(alias = "POST /PaymentAccounts/paymentcard")]
    pub fn create_payment_card(
        &self,
        body: impl Into<PaymentAccountPaymentCardCreate>,
    ) -> PaymentAccountsCreatePaymentCard {
        let call = self.handle.call(&registry::PAYMENT_ACCOUNTS_CREATE_PAYMENT_CARD);
        let call = call.body::<PaymentAccountPaymentCardCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create_payment_card`](Self::create_payment_card) may have
    /// created from this body, after an error whose [outcome is
    /// unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `customer_id`, and returns them: compare
    /// them with what you sent. Each is a candidate, not a proof: another request may
    /// have created it. If there is none, the server may still be processing the
    /// request. See [errors](crate::guide::errors).
    #[inline]
    pub fn find_sent_payment_card(
        &self,
        body: &PaymentAccountPaymentCardCreate,
    ) -> FindSent<PaymentAccount> {
        let list = self.handle.call(&registry::PAYMENT_ACCOUNTS_LIST);
        let filters = [("search.customer_id", "customer_id")];
        let compared = [];
        FindSent::new::<PaymentAccountCollection>(list, body, &filters, &compared)
    }

    /// Changes a stored card.
    ///
    /// Sets the name, expiry date and security code of a stored card. Public client
    /// code of 2022 has this path. Rev.io documents `/PaymentAccounts/paymentcard`
    /// instead: use `replace_payment_card`, and expect 404 here.
    ///
    /// `PUT /PaymentAccounts/card/{payment_account_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::payment_accounts::PaymentAccountCardReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = PaymentAccountCardReplace::builder()
    ///     .payment_account_id(301)
    ///     .name_first("Jane")
    ///     .name_last("Doe")
    ///     .expiration_month("01")
    ///     .expiration_year("2031")
    ///     .cvv("123")
    ///     .customer_id(1001)
    ///     .build()?;
    /// client.payment_accounts().replace_card(301, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_accounts_replace_card")]
    #[doc(alias = "PUT /PaymentAccounts/card/{payment_account_id}")]
    pub fn replace_card(
        &self,
        payment_account_id: impl Into<PaymentAccountId>,
        body: impl Into<PaymentAccountCardReplace>,
    ) -> PaymentAccountsReplaceCard {
        let call = self.handle.call(&registry::PAYMENT_ACCOUNTS_REPLACE_CARD);
        let wire = "payment_account_id";
        let call = call.path_param::<PaymentAccountId>(wire, payment_account_id);
        let call = call.body::<PaymentAccountCardReplace>(body);
        call.into_request()
    }

    /// Changes a stored payment card.
    ///
    /// Sets the name, expiry date and address of a stored card. Its number cannot be
    /// changed: store the card again.
    ///
    /// `PUT /PaymentAccounts/paymentcard/{payment_account_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::payment_accounts::PaymentAccountPaymentCardReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = PaymentAccountPaymentCardReplace::builder()
    ///     .name_first("Jane")
    ///     .expiration_month(1)
    ///     .expiration_year(2031)
    ///     .customer_id(1001)
    ///     .build()?;
    /// client.payment_accounts().replace_payment_card(301, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_accounts_replace_payment_card")]
    #[doc(alias = "PUT /PaymentAccounts/paymentcard/{payment_account_id}")]
    pub fn replace_payment_card(
        &self,
        payment_account_id: impl Into<PaymentAccountId>,
        body: impl Into<PaymentAccountPaymentCardReplace>,
    ) -> PaymentAccountsReplacePaymentCard {
        let call = self.handle.call(&registry::PAYMENT_ACCOUNTS_REPLACE_PAYMENT_CARD);
        let wire = "payment_account_id";
        let call = call.path_param::<PaymentAccountId>(wire, payment_account_id);
        let call = call.body::<PaymentAccountPaymentCardReplace>(body);
        call.into_request()
    }

    /// Gets a payment account.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// the customer's payment accounts is safer.
    ///
    /// `GET /PaymentAccounts/{payment_account_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let payment_account = client.payment_accounts().get(301).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_accounts_get")]
    #[doc(alias = "GET /PaymentAccounts/{payment_account_id}")]
    pub fn get(
        &self,
        payment_account_id: impl Into<PaymentAccountId>,
    ) -> PaymentAccountsGet {
        let call = self.handle.call(&registry::PAYMENT_ACCOUNTS_GET);
        let wire = "payment_account_id";
        let call = call.path_param::<PaymentAccountId>(wire, payment_account_id);
        call.into_request()
    }

    /// Deletes a payment account.
    ///
    /// Deletes a stored card or bank account. Public client code makes this call. What
    /// happens if a customer's `auto_debit` still refers to the account is unknown.
    ///
    /// `DELETE /PaymentAccounts/{payment_account_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.payment_accounts().delete(301).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payment_accounts_delete")]
    #[doc(alias = "DELETE /PaymentAccounts/{payment_account_id}")]
    pub fn delete(
        &self,
        payment_account_id: impl Into<PaymentAccountId>,
    ) -> PaymentAccountsDelete {
        let call = self.handle.call(&registry::PAYMENT_ACCOUNTS_DELETE);
        let wire = "payment_account_id";
        let call = call.path_param::<PaymentAccountId>(wire, payment_account_id);
        call.into_request()
    }
}

/// Request builder of [`PaymentAccounts::list`]. Its other methods are those of
/// [`ListRequest`].
pub type PaymentAccountsList = ListRequest<PaymentAccount, tag::PaymentAccountsListTag>;

impl PaymentAccountsList {
    /// Only the payment accounts of this customer. The records do not contain it.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Only cards with this first name on them; the record has it as `name_first` in
    /// `credit_card`.
    ///
    /// Sets the query parameter `search.card_name_first`.
    pub fn card_name_first<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.card_name_first", value))
    }

    /// Only cards with this last name on them; the record has it as `name_last` in
    /// `credit_card`.
    ///
    /// Sets the query parameter `search.card_name_last`.
    pub fn card_name_last<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.card_name_last", value))
    }

    /// Only accounts whose number ends in these four digits. Text, to keep leading
    /// zeros.
    ///
    /// Sets the query parameter `search.last_4`.
    pub fn last_4<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.last_4", value))
    }
}

/// Request builder of [`PaymentAccounts::create_card`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PaymentAccountsCreateCard = revio_runtime::Request<Created<PaymentAccountId>>;

/// Request builder of [`PaymentAccounts::create_bank_account`]. Its methods are
/// those of [`Request`](crate::Request).
pub type PaymentAccountsCreateBankAccount =
    revio_runtime::Request<Created<PaymentAccountId>>;

/// Request builder of [`PaymentAccounts::create_payment_card`]. Its methods are
/// those of [`Request`](crate::Request).
pub type PaymentAccountsCreatePaymentCard =
    revio_runtime::Request<Created<PaymentAccountId>>;

/// Request builder of [`PaymentAccounts::replace_card`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PaymentAccountsReplaceCard = revio_runtime::Request<Done>;

/// Request builder of [`PaymentAccounts::replace_payment_card`]. Its methods are
/// those of [`Request`](crate::Request).
pub type PaymentAccountsReplacePaymentCard = revio_runtime::Request<Done>;

/// Request builder of [`PaymentAccounts::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PaymentAccountsGet = revio_runtime::Request<PaymentAccount>;

/// Request builder of [`PaymentAccounts::delete`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PaymentAccountsDelete = revio_runtime::Request<Done>;
