// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! Individual amounts credited to customers, also called credit memos. Read-only.
//!
//! # Records
//!
//! - [`Credit`]: An amount in a customer's favor, also called a credit memo.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Credits::list) | Lists credits. | `GET /Credits` | observed |
//! | [`get`](Credits::get) | Gets a credit. | `GET /Credits/{credit_memo_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`CreditsList`], [`CreditsGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillId, CreditMemoId, CustomerId, ProductId, ProductTypeId, ServiceId,
    ServiceProductId, TaxClassId, UserId,
};
use revio_runtime::{
    Call, Decimal, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// An amount in a customer's favor, also called a credit memo. Where a description
/// says that a field works as in a charge, that is presumed. Whether amounts are
/// positive or negative is not documented.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct Credit {
    /// The key of a credit; `credit_id` does not exist.
    pub credit_memo_id: CreditMemoId,
    pub description: Option<String>,
    /// As in a charge, 0 when the credit names a product instead.
    pub product_type_id: Option<ProductTypeId>,
    /// As in a charge, 0 when the credit names a product type instead.
    pub product_id: Option<ProductId>,
    pub service_product_id: Option<ServiceProductId>,
    /// Presumably the part of `amount` that has not been applied to bills yet.
    pub balance: Option<Decimal>,
    /// Presumably when the credit was used up; no date while it is open.
    pub closed_date: Option<NaiveDateTime>,
    /// Presumably the monthly price to a reseller, as in a product.
    pub buy_rate: Option<Decimal>,
    /// No other record has it, and no source explains it.
    pub atype: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub tax_class_id: Option<TaxClassId>,
    pub customer_id: Option<CustomerId>,
    /// The bill that includes the credit.
    pub bill_id: Option<BillId>,
    pub service_id: Option<ServiceId>,
    /// The total of the credit; as in a charge, `product_amount` plus tax.
    pub amount: Option<Decimal>,
    /// The share of `amount` that is for the product.
    pub product_amount: Option<Decimal>,
    pub tax_amount: Option<Decimal>,
    /// Known as text here. In a charge it may be a number too.
    pub geocode: Option<String>,
    /// As in a charge, the quantity after proration.
    pub proration: Option<f64>,
    pub is_tax_included: Option<bool>,
    pub cost: Option<Decimal>,
    /// Presumably the amount was written off as uncollectible.
    pub is_bad_debt: Option<bool>,
    pub quantity: Option<f64>,
    pub rate: Option<Decimal>,
    pub is_prorated: Option<bool>,
    /// Presumably the start of the period that the credit covers, as in a charge.
    pub start_date: Option<NaiveDateTime>,
    /// Presumably the end of the period that the credit covers, as in a charge.
    pub end_date: Option<NaiveDateTime>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Credit {
    /// Creates a record with only its required fields set.
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

/// A page of [`Credit`] records.
pub type CreditCollection = Collection<Credit>;

/// Individual amounts credited to customers, also called credit memos. Read-only.
///
/// Returned by [`Client::credits`](crate::Client::credits).
#[derive(Clone, Debug)]
pub struct Credits {
    handle: Handle,
}

impl Credits {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists credits.
    ///
    /// Credits of all customers that the API user may see. No call that creates a
    /// credit is known.
    ///
    /// `GET /Credits` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.credits().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "credits_list")]
    #[doc(alias = "GET /Credits")]
    pub fn list(&self) -> CreditsList {
        self.handle.call(&registry::CREDITS_LIST).into()
    }

    /// Gets a credit.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// the customer's credits is safer.
    ///
    /// `GET /Credits/{credit_memo_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let credit = client.credits().get(7001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "credits_get")]
    #[doc(alias = "GET /Credits/{credit_memo_id}")]
    pub fn get(&self, credit_memo_id: impl Into<CreditMemoId>) -> CreditsGet {
        let mut call = self.handle.call(&registry::CREDITS_GET);
        call.path_param::<CreditMemoId>("credit_memo_id", credit_memo_id);
        call.into()
    }
}

/// Request builder of [`Credits::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreditsList {
    call: Call,
}

impl CreditsList {
    /// Number of the page. Allowed values: at least 1. Default: `1`. See
    /// [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records per page. Allowed values: 1 to 500. Default: `10`. See
    /// [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }

    /// Only the credits of this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.param::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.param::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Only records created up to this time. Whether the bound is inclusive is unknown.
    ///
    /// Sets the query parameter `search.created_date_end`.
    pub fn created_date_end(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.param::<NaiveDateTime>("search.created_date_end", value);
        self
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.param::<String>("search.sort", value);
        self
    }
}

paged_call!(CreditsList => CreditCollection);

/// Request builder of [`Credits::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreditsGet {
    call: Call,
}

call!(CreditsGet => Credit);
