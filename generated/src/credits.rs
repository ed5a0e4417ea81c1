// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Single amounts in a customer's favor, also called credit memos; read only.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Credits::list) | List credits. | `GET /Credits` | observed |
//! | [`get`](Credits::get) | Get a credit. | `GET /Credits/{credit_memo_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillId, CreditMemoId, CustomerId, ProductId, ProductTypeId, ServiceId,
    ServiceProductId, TaxClassId, UserId,
};
use revio_runtime::{
    Call, Decimal, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// Single amounts in a customer's favor, also called credit memos; read only.
///
/// Made by [`Client::credits`](crate::Client::credits).
#[derive(Clone, Debug)]
pub struct Credits {
    handle: Handle,
}

impl Credits {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List credits.
    ///
    /// Pages through the credits of all customers that the API user may see. No call is
    /// known that makes a credit.
    ///
    /// `GET /Credits` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.credits().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> CreditsList {
        self.handle.call(&registry::CREDITS_LIST).into()
    }

    /// Get a credit.
    ///
    /// Reads one credit. Only convention speaks for this call; no source shows it.
    /// Listing the customer's credits is the safer way.
    ///
    /// `GET /Credits/{credit_memo_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let credit = client.credits().get(7001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, credit_memo_id: impl Into<CreditMemoId>) -> CreditsGet {
        let mut call = self.handle.call(&registry::CREDITS_GET);
        call.path::<CreditMemoId>("credit_memo_id", credit_memo_id);
        call.into()
    }
}

/// A call of [`Credits::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreditsList {
    call: Call,
}

impl CreditsList {
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

    /// Only the credits of this customer.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
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

paged_call!(CreditsList => CreditCollection);

/// A call of [`Credits::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreditsGet {
    call: Call,
}

call!(CreditsGet => Credit);

/// A page of [`Credit`] records.
pub type CreditCollection = Collection<Credit>;

/// An amount in a customer's favor, also called a credit memo. Where a description
/// says that a member works as in a charge, that is presumed. Whether amounts are
/// positive or negative is not documented.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Credit {
    /// The key of a credit; there is no `credit_id`.
    pub credit_memo_id: CreditMemoId,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// As in a charge, 0 when the credit names a product instead.
    pub product_type_id: Option<ProductTypeId>,
    /// As in a charge, 0 when the credit names a product type instead.
    pub product_id: Option<ProductId>,
    /// A [`ServiceProductId`]; evidence: observed.
    pub service_product_id: Option<ServiceProductId>,
    /// Presumably what is left of `amount` to set against bills.
    pub balance: Option<Decimal>,
    /// Presumably when nothing was left of the credit; no date while it is open.
    pub closed_date: Option<NaiveDateTime>,
    /// Presumably what a reseller pays by the month, as in a product.
    pub buy_rate: Option<Decimal>,
    /// No other record has it, and no source says what it means.
    pub atype: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A [`TaxClassId`]; evidence: observed.
    pub tax_class_id: Option<TaxClassId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// The bill that has the credit on it.
    pub bill_id: Option<BillId>,
    /// A [`ServiceId`]; evidence: observed.
    pub service_id: Option<ServiceId>,
    /// The credit in full; as in a charge, `product_amount` and tax together.
    pub amount: Option<Decimal>,
    /// What the product accounts for in `amount`.
    pub product_amount: Option<Decimal>,
    /// An exact decimal number; evidence: observed.
    pub tax_amount: Option<Decimal>,
    /// Known as text here. In a charge it may come as a number too.
    pub geocode: Option<String>,
    /// As in a charge, the quantity after proration.
    pub proration: Option<f64>,
    /// True or false; evidence: observed.
    pub is_tax_included: Option<bool>,
    /// An exact decimal number; evidence: observed.
    pub cost: Option<Decimal>,
    /// Presumably the amount was written off, since it will not be paid.
    pub is_bad_debt: Option<bool>,
    /// A number; evidence: observed.
    pub quantity: Option<f64>,
    /// An exact decimal number; evidence: observed.
    pub rate: Option<Decimal>,
    /// True or false; evidence: observed.
    pub is_prorated: Option<bool>,
    /// Presumably when the period begins that the credit is for, as in a charge.
    pub start_date: Option<NaiveDateTime>,
    /// Presumably when the period ends that the credit is for, as in a charge.
    pub end_date: Option<NaiveDateTime>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Credit {
    /// A record with nothing but what it must have.
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
