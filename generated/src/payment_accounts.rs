// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Cards and bank accounts that customers have stored to pay from.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](PaymentAccounts::list) | List payment accounts. | `GET /PaymentAccounts` | observed |
//! | [`create_card`](PaymentAccounts::create_card) | Store a card. | `POST /PaymentAccounts/card` | observed |
//! | [`create_bank_account`](PaymentAccounts::create_bank_account) | Store a bank account. | `POST /PaymentAccounts/bankaccount` | observed |
//! | [`create_payment_card`](PaymentAccounts::create_payment_card) | Store a payment card. | `POST /PaymentAccounts/paymentcard` | observed |
//! | [`replace_card`](PaymentAccounts::replace_card) | Change a stored card. | `PUT /PaymentAccounts/card/{payment_account_id}` | observed |
//! | [`get`](PaymentAccounts::get) | Get a payment account. | `GET /PaymentAccounts/{payment_account_id}` | inferred |
//! | [`delete`](PaymentAccounts::delete) | Delete a payment account. | `DELETE /PaymentAccounts/{payment_account_id}` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{AddressId, CustomerId, MerchantProfileId, PaymentAccountId, UserId};
use revio_runtime::{
    BodyBuilder, Call, Created, Done, Extra, Handle, NaiveDateTime, Object, Result,
    Secret, Value, call, open_enum, paged_call, placeholder, record,
};

/// Cards and bank accounts that customers have stored to pay from.
///
/// Made by [`Client::payment_accounts`](crate::Client::payment_accounts).
#[derive(Clone, Debug)]
pub struct PaymentAccounts {
    handle: Handle,
}

impl PaymentAccounts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List payment accounts.
    ///
    /// Pages through the cards and bank accounts that customers have stored. Each shows
    /// no more of its number than the last four digits. With a customer, a name and
    /// those digits, it tells whether a card is stored already.
    ///
    /// `GET /PaymentAccounts` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.payment_accounts().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> PaymentAccountsList {
        self.handle.call(&registry::PAYMENT_ACCOUNTS_LIST).into()
    }

    /// Store a card.
    ///
    /// Stores a customer's card, so that money can be taken from it. Public client code
    /// of 2022 has this path. A newer reference page has
    /// `/PaymentAccounts/paymentcard`, which may be another name of it: expect 404 here
    /// if so. No idempotency key is known: after a timeout, list the customer's payment
    /// accounts before sending it again.
    ///
    /// `POST /PaymentAccounts/card` · evidence observed (seen in use by others)
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
    pub fn create_card(
        &self,
        body: impl Into<PaymentAccountCardCreate>,
    ) -> PaymentAccountsCreateCard {
        let mut call = self.handle.call(&registry::PAYMENT_ACCOUNTS_CREATE_CARD);
        call.carry::<PaymentAccountCardCreate>(body);
        call.into()
    }

    /// Store a bank account.
    ///
    /// Stores a customer's bank account, so that money can be taken from it. Public
    /// client code has the call; whether the server checks the numbers is not known. No
    /// idempotency key is known: after a timeout, list the customer's payment accounts
    /// before sending it again.
    ///
    /// `POST /PaymentAccounts/bankaccount` · evidence observed (seen in use by others)
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
    ///     .routing_number("000000000")
    ///     .account_type("CHECKING")
    ///     .customer_id(1001)
    ///     .build()?;
    /// let created = client.payment_accounts().create_bank_account(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_bank_account(
        &self,
        body: impl Into<PaymentAccountBankAccountCreate>,
    ) -> PaymentAccountsCreateBankAccount {
        let mut call = self.handle.call(&registry::PAYMENT_ACCOUNTS_CREATE_BANK_ACCOUNT);
        call.carry::<PaymentAccountBankAccountCreate>(body);
        call.into()
    }

    /// Store a payment card.
    ///
    /// Going by its name, it stores a card. Only the name of a reference page of 2026
    /// is known; its body has never been seen, so it is sent as it is given. It may be
    /// the new name of `/PaymentAccounts/card`, whose body is known: begin with that.
    /// No idempotency key is known: after a timeout, list the customer's payment
    /// accounts before sending it again.
    ///
    /// `POST /PaymentAccounts/paymentcard` · evidence observed (seen in use by others)
    ///
    /// - `body`: Not documented. The members of a card for `/PaymentAccounts/card` are
    ///   the likely ones. Nothing here is marked as secret, so keep the body out of
    ///   logs yourself.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.payment_accounts().create_payment_card(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_payment_card(
        &self,
        body: impl Into<Object>,
    ) -> PaymentAccountsCreatePaymentCard {
        let mut call = self.handle.call(&registry::PAYMENT_ACCOUNTS_CREATE_PAYMENT_CARD);
        call.carry::<Object>(body);
        call.into()
    }

    /// Change a stored card.
    ///
    /// Writes the name, the expiry date and the security code of a stored card. The
    /// known body has no card number: for another number, store the card anew. Public
    /// client code has the call.
    ///
    /// `PUT /PaymentAccounts/card/{payment_account_id}` · evidence observed (seen in use by others)
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
    pub fn replace_card(
        &self,
        payment_account_id: impl Into<PaymentAccountId>,
        body: impl Into<PaymentAccountCardReplace>,
    ) -> PaymentAccountsReplaceCard {
        let mut call = self.handle.call(&registry::PAYMENT_ACCOUNTS_REPLACE_CARD);
        call.path::<PaymentAccountId>("payment_account_id", payment_account_id);
        call.carry::<PaymentAccountCardReplace>(body);
        call.into()
    }

    /// Get a payment account.
    ///
    /// Reads one payment account. Only convention speaks for this call; no source shows
    /// it. Listing the customer's payment accounts is the safer way.
    ///
    /// `GET /PaymentAccounts/{payment_account_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let payment_account = client.payment_accounts().get(301).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        payment_account_id: impl Into<PaymentAccountId>,
    ) -> PaymentAccountsGet {
        let mut call = self.handle.call(&registry::PAYMENT_ACCOUNTS_GET);
        call.path::<PaymentAccountId>("payment_account_id", payment_account_id);
        call.into()
    }

    /// Delete a payment account.
    ///
    /// Removes a stored card or bank account. Public client code has the call. What
    /// happens when a customer's `auto_debit` still points to the account is not known.
    ///
    /// `DELETE /PaymentAccounts/{payment_account_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.payment_accounts().delete(301).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        payment_account_id: impl Into<PaymentAccountId>,
    ) -> PaymentAccountsDelete {
        let mut call = self.handle.call(&registry::PAYMENT_ACCOUNTS_DELETE);
        call.path::<PaymentAccountId>("payment_account_id", payment_account_id);
        call.into()
    }
}

/// A call of [`PaymentAccounts::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentAccountsList {
    call: Call,
}

impl PaymentAccountsList {
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

    /// Only the payment accounts of this customer. The records themselves do not name
    /// it.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only cards with this first name on them, which the record has as `name_first` in
    /// `credit_card`.
    ///
    /// `search.card_name_first` in the query.
    pub fn card_name_first(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.card_name_first", value);
        self
    }

    /// Only cards with this last name on them, which the record has as `name_last` in
    /// `credit_card`.
    ///
    /// `search.card_name_last` in the query.
    pub fn card_name_last(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.card_name_last", value);
        self
    }

    /// Only accounts whose number ends in these four digits. Text, so that leading
    /// zeros are kept.
    ///
    /// `search.last_4` in the query.
    pub fn last_4(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.last_4", value);
        self
    }
}

paged_call!(PaymentAccountsList => PaymentAccountCollection);

/// A call of [`PaymentAccounts::create_card`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentAccountsCreateCard {
    call: Call,
}

call!(PaymentAccountsCreateCard => Created<PaymentAccountId>);

/// A call of [`PaymentAccounts::create_bank_account`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentAccountsCreateBankAccount {
    call: Call,
}

call!(PaymentAccountsCreateBankAccount => Created<PaymentAccountId>);

/// A call of [`PaymentAccounts::create_payment_card`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentAccountsCreatePaymentCard {
    call: Call,
}

call!(PaymentAccountsCreatePaymentCard => Created<PaymentAccountId>);

/// A call of [`PaymentAccounts::replace_card`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentAccountsReplaceCard {
    call: Call,
}

call!(PaymentAccountsReplaceCard => Done);

/// A call of [`PaymentAccounts::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentAccountsGet {
    call: Call,
}

call!(PaymentAccountsGet => PaymentAccount);

/// A call of [`PaymentAccounts::delete`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PaymentAccountsDelete {
    call: Call,
}

call!(PaymentAccountsDelete => Done);

/// A page of [`PaymentAccount`] records.
pub type PaymentAccountCollection = Collection<PaymentAccount>;

/// A card or bank account that a customer pays from. It does not name its customer:
/// for the accounts of one customer, list with `customer_id`. The number itself is
/// never in it.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAccount {
    /// A [`PaymentAccountId`]; evidence: observed.
    pub payment_account_id: PaymentAccountId,
    /// An [`AddressId`]; evidence: observed.
    pub address_id: Option<AddressId>,
    /// A [`PaymentAccountMethod`]; evidence: observed.
    pub method: Option<PaymentAccountMethod>,
    /// Presumably no date when nothing has been paid from it yet.
    pub last_used: Option<NaiveDateTime>,
    /// Presumably how the last payment from it went. The values are not known.
    pub last_process_result: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// The end of the number, four digits as text, so that zeros are kept. Lists can be
    /// filtered by it.
    pub last_4: Option<String>,
    /// Presumably what stands for the number at the payment processor. May be empty.
    pub token: Option<Secret>,
    /// A [`MerchantProfileId`]; evidence: observed.
    pub merchant_profile_id: Option<MerchantProfileId>,
    /// Null or absent for a card, as far as can be concluded.
    pub bank_account: Option<PaymentAccountBankAccount>,
    /// Null or absent for a bank account, as far as can be concluded.
    pub credit_card: Option<PaymentAccountCreditCard>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PaymentAccount {
    /// A record with nothing but what it must have.
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

/// `CC` is a credit card. The word for a bank account is not known; the ACH of
/// Rev.io's older SOAP interface is no safe guess, since that has `CREDIT_CARD` for
/// a card.
///
/// More values than those named here are to be expected.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentAccountMethod {
    /// `CC`
    Cc,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(PaymentAccountMethod { Cc = "CC" });

/// A stored bank account. Its number is not returned; its last digits are in
/// `last_4`.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAccountBankAccount {
    /// Text; evidence: observed.
    pub account_name: Option<String>,
    /// The values are not known. Rev.io's older SOAP interface has CHECKING and
    /// SAVINGS.
    pub account_type: Option<String>,
    /// Text; evidence: observed.
    pub bank_name: Option<String>,
    /// Digits that name the bank.
    pub routing_number: Option<Secret>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(PaymentAccountBankAccount {
    "account_name" => account_name,
    "account_type" => account_type,
    "bank_name" => bank_name,
    "routing_number" => routing_number,
});

/// A stored card. Its number is not returned; its last digits are in `last_4`.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAccountCreditCard {
    /// A card expires with a month. Which day of it stands here is not known, so go by
    /// year and month.
    pub expiration_date: Option<NaiveDateTime>,
    /// First name on the card.
    pub name_first: Option<String>,
    /// Last name on the card.
    pub name_last: Option<String>,
    /// May be missing. The values are not known.
    pub brand: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(PaymentAccountCreditCard {
    "expiration_date" => expiration_date,
    "name_first" => name_first,
    "name_last" => name_last,
    "brand" => brand,
});

/// A card to store. Public client code requires all of the members, and so does
/// this schema; what the server requires is not documented.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAccountCardCreate {
    /// First name on the card.
    pub name_first: String,
    /// Last name on the card.
    pub name_last: String,
    /// Digits. Answers have no more than the last four, in `last_4`.
    pub card_number: Secret,
    /// Two digits, as text.
    pub expiration_month: String,
    /// Four digits, as text.
    pub expiration_year: String,
    /// The card's security code, digits. Not to be stored anywhere.
    pub cvv: Secret,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: CustomerId,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PaymentAccountCardCreate {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> PaymentAccountCardCreateBuilder {
        PaymentAccountCardCreateBuilder::default()
    }
}

/// Makes a [`PaymentAccountCardCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct PaymentAccountCardCreateBuilder {
    inner: BodyBuilder<PaymentAccountCardCreate>,
}

impl PaymentAccountCardCreateBuilder {
    /// **Required.** First name on the card.
    pub fn name_first(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("name_first");
        body.name_first = value.into();
        self
    }

    /// **Required.** Last name on the card.
    pub fn name_last(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("name_last");
        body.name_last = value.into();
        self
    }

    /// **Required.** Digits. Answers have no more than the last four, in `last_4`.
    pub fn card_number(mut self, value: impl Into<Secret>) -> Self {
        let body = self.inner.set("card_number");
        body.card_number = value.into();
        self
    }

    /// **Required.** Two digits, as text.
    pub fn expiration_month(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("expiration_month");
        body.expiration_month = value.into();
        self
    }

    /// **Required.** Four digits, as text.
    pub fn expiration_year(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("expiration_year");
        body.expiration_year = value.into();
        self
    }

    /// **Required.** The card's security code, digits. Not to be stored anywhere.
    pub fn cvv(mut self, value: impl Into<Secret>) -> Self {
        let body = self.inner.set("cvv");
        body.cvv = value.into();
        self
    }

    /// **Required.** A [`CustomerId`]; evidence: observed.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = value.into();
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<PaymentAccountCardCreate> {
        Ok(self.inner.build()?)
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

/// What a stored card shall have from now on, all but its number. None of the
/// members is known to be required; what becomes of one that is left out is not
/// known either, so send them all.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAccountCardReplace {
    /// Sent in the body as well as in the path; let both be the same.
    pub payment_account_id: Option<PaymentAccountId>,
    /// First name on the card.
    pub name_first: Option<String>,
    /// Last name on the card.
    pub name_last: Option<String>,
    /// Two digits, as text.
    pub expiration_month: Option<String>,
    /// Four digits, as text.
    pub expiration_year: Option<String>,
    /// The card's security code, digits. Not to be stored anywhere.
    pub cvv: Option<Secret>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PaymentAccountCardReplace {
    /// Starts a body with nothing in it.
    pub fn builder() -> PaymentAccountCardReplaceBuilder {
        PaymentAccountCardReplaceBuilder::default()
    }
}

/// Makes a [`PaymentAccountCardReplace`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct PaymentAccountCardReplaceBuilder {
    inner: BodyBuilder<PaymentAccountCardReplace>,
}

impl PaymentAccountCardReplaceBuilder {
    /// Sent in the body as well as in the path; let both be the same.
    pub fn payment_account_id(mut self, value: impl Into<PaymentAccountId>) -> Self {
        let body = self.inner.set("payment_account_id");
        body.payment_account_id = Some(value.into());
        self
    }

    /// First name on the card.
    pub fn name_first(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("name_first");
        body.name_first = Some(value.into());
        self
    }

    /// Last name on the card.
    pub fn name_last(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("name_last");
        body.name_last = Some(value.into());
        self
    }

    /// Two digits, as text.
    pub fn expiration_month(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("expiration_month");
        body.expiration_month = Some(value.into());
        self
    }

    /// Four digits, as text.
    pub fn expiration_year(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("expiration_year");
        body.expiration_year = Some(value.into());
        self
    }

    /// The card's security code, digits. Not to be stored anywhere.
    pub fn cvv(mut self, value: impl Into<Secret>) -> Self {
        let body = self.inner.set("cvv");
        body.cvv = Some(value.into());
        self
    }

    /// A [`CustomerId`]; evidence: observed.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<PaymentAccountCardReplace> {
        Ok(self.inner.build()?)
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

/// A bank account to store. These are the members that public client code sends;
/// which of them the server requires is not documented. Set the customer and both
/// numbers in any case.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAccountBankAccountCreate {
    /// Text; evidence: observed.
    pub account_name: Option<String>,
    /// Digits; unlike the account numbers of customers and agents, a secret.
    pub account_number: Option<Secret>,
    /// Digits that name the bank.
    pub routing_number: Option<Secret>,
    /// The values are not known. Rev.io's older SOAP interface has CHECKING and
    /// SAVINGS; try those first.
    pub account_type: Option<String>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl PaymentAccountBankAccountCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> PaymentAccountBankAccountCreateBuilder {
        PaymentAccountBankAccountCreateBuilder::default()
    }
}

/// Makes a [`PaymentAccountBankAccountCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct PaymentAccountBankAccountCreateBuilder {
    inner: BodyBuilder<PaymentAccountBankAccountCreate>,
}

impl PaymentAccountBankAccountCreateBuilder {
    /// Text; evidence: observed.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("account_name");
        body.account_name = Some(value.into());
        self
    }

    /// Digits; unlike the account numbers of customers and agents, a secret.
    pub fn account_number(mut self, value: impl Into<Secret>) -> Self {
        let body = self.inner.set("account_number");
        body.account_number = Some(value.into());
        self
    }

    /// Digits that name the bank.
    pub fn routing_number(mut self, value: impl Into<Secret>) -> Self {
        let body = self.inner.set("routing_number");
        body.routing_number = Some(value.into());
        self
    }

    /// The values are not known. Rev.io's older SOAP interface has CHECKING and
    /// SAVINGS; try those first.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("account_type");
        body.account_type = Some(value.into());
        self
    }

    /// A [`CustomerId`]; evidence: observed.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<PaymentAccountBankAccountCreate> {
        Ok(self.inner.build()?)
    }
}

record!(PaymentAccountBankAccountCreate {
    "account_name" => account_name,
    "account_number" => account_number,
    "routing_number" => routing_number,
    "account_type" => account_type,
    "customer_id" => customer_id,
});
