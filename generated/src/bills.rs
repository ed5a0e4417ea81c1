// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Bills to customers, with totals and due dates.
//!
//! # Records
//!
//! - [`Bill`]: What a customer is asked to pay.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Bills::list) | Lists bills. | `GET /Bills` | observed |
//! | [`create`](Bills::create) | Creates a bill. | `POST /Bills` | official |
//! | [`get`](Bills::get) | Gets a bill. | `GET /Bills/{bill_id}` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`BillsList`], [`BillsCreate`], [`BillsGet`].
//!
//! Request bodies: [`BillCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillCreateBatchId, BillId, BillPrintTypeId, CustomerId, FileId, PrintBatchId,
    PrintProfileId,
};
use revio_runtime::{
    Created, Decimal, Extra, Handle, NaiveDateTime, OneOrNone, open_enum, placeholder,
    record,
};

/// What a customer is asked to pay. The individual amounts on a bill are charges
/// and credits, which refer to it by id.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Bill {
    pub bill_id: BillId,
    /// The parent bill. Its value when there is none is unknown; expect 0.
    pub parent_bill_id: Option<BillId>,
    pub bill_type: Option<BillType>,
    pub print_batch_id: Option<PrintBatchId>,
    pub customer_id: Option<CustomerId>,
    pub due_date: Option<NaiveDateTime>,
    pub created_date: Option<NaiveDateTime>,
    /// The amount to pay. How it follows from `invoice_amount` and
    /// `credit_memo_amount`, and whether it includes payments or older bills, is not
    /// documented.
    pub amount_due: Option<Decimal>,
    /// See `amount_due`.
    pub invoice_amount: Option<Decimal>,
    /// Whether credits are positive or negative here is unknown.
    pub credit_memo_amount: Option<Decimal>,
    /// Presumably the bill is waiting to be printed; see `printed_date`.
    pub print_queue_flag: Option<bool>,
    /// Presumably no date until the bill is printed.
    pub printed_date: Option<NaiveDateTime>,
    pub generate_downloads: Option<bool>,
    /// A late fee was charged. Whether on this bill or because of it is not documented.
    pub late_fee_applied_flag: Option<bool>,
    pub first_month_flag: Option<bool>,
    /// Presumably the bill is waiting to be sent by EBPP, which usually stands for
    /// electronic bill presentment and payment. No source confirms it.
    pub ebpp_queue_flag: Option<bool>,
    /// See `ebpp_queue_flag`. Presumably no date until the bill is sent.
    pub ebpp_sent_date: Option<NaiveDateTime>,
    pub itemize_local: Option<bool>,
    pub is_final_bill: Option<bool>,
    pub note: Option<String>,
    pub bill_print_type_id: Option<BillPrintTypeId>,
    /// The only field of a bill in this spelling, according to a public Singer schema.
    /// Its meaning is not documented.
    ///
    /// `isLive` in JSON.
    pub is_live: Option<bool>,
    /// Which day of the billing cycle it is, is not documented; payment is due on
    /// `due_date`.
    pub cycle_date: Option<NaiveDateTime>,
    pub pdf_only_flag: Option<bool>,
    pub print_profile_id: Option<PrintProfileId>,
    pub ready_for_pdf_flag: Option<bool>,
    pub bill_create_batch_id: Option<BillCreateBatchId>,
    pub pdf_file_id: Option<FileId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Bill {
    /// Creates a record with only its required fields set.
    pub fn new(bill_id: impl Into<BillId>) -> Self {
        let mut record: Self = placeholder();
        record.bill_id = bill_id.into();
        record
    }
}

record!(Bill {
    "bill_id" => bill_id,
    "parent_bill_id" => parent_bill_id,
    "bill_type" => bill_type,
    "print_batch_id" => print_batch_id,
    "customer_id" => customer_id,
    "due_date" => due_date,
    "created_date" => created_date,
    "amount_due" => amount_due,
    "invoice_amount" => invoice_amount,
    "credit_memo_amount" => credit_memo_amount,
    "print_queue_flag" => print_queue_flag,
    "printed_date" => printed_date,
    "generate_downloads" => generate_downloads,
    "late_fee_applied_flag" => late_fee_applied_flag,
    "first_month_flag" => first_month_flag,
    "ebpp_queue_flag" => ebpp_queue_flag,
    "ebpp_sent_date" => ebpp_sent_date,
    "itemize_local" => itemize_local,
    "is_final_bill" => is_final_bill,
    "note" => note,
    "bill_print_type_id" => bill_print_type_id,
    "isLive" => is_live,
    "cycle_date" => cycle_date,
    "pdf_only_flag" => pdf_only_flag,
    "print_profile_id" => print_profile_id,
    "ready_for_pdf_flag" => ready_for_pdf_flag,
    "bill_create_batch_id" => bill_create_batch_id,
    "pdf_file_id" => pdf_file_id,
});

/// The values that Rev.io's page on creating a bill lists. `PARENT` bills an
/// account together with its child accounts.
///
/// The list of values is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillType {
    /// `NORMAL`
    Normal,
    /// `PARENT`
    Parent,
    /// `CHILD`
    Child,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(BillType { Normal = "NORMAL", Parent = "PARENT", Child = "CHILD" });

/// Request body for creating a bill. Rev.io's page lists the fields with type and
/// meaning, but prints the name of one. The others are the customer (an integer),
/// the type (`NORMAL`, `PARENT` or `CHILD`), four flags (include usage that has not
/// been billed, list local calls, no fee for a paper bill, final bill), and three
/// dates (the due date, and the usage from and to). None is marked as required, but
/// without a customer there is nothing to bill. The record's names for some of
/// them, `customer_id`, `bill_type`, `is_final_bill` and `due_date`, are likely
/// here too. Once you know a name, send the value with `extra`.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct BillCreate {
    /// The child accounts on the bill of a parent.
    pub child_customer_ids: Option<Vec<CustomerId>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl BillCreate {
    /// Starts an empty body.
    pub fn builder() -> BillCreateBuilder {
        <BillCreateBuilder as Default>::default()
    }
}

/// Builder of [`BillCreate`]. Its other methods are those of [`BodyBuilder`].
pub type BillCreateBuilder = BodyBuilder<BillCreate>;

impl BillCreateBuilder {
    /// The child accounts on the bill of a parent.
    pub fn child_customer_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomerId>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("child_customer_ids").child_customer_ids = Some(values);
        self
    }
}

record!(BillCreate {
    "child_customer_ids" => child_customer_ids,
});

/// A page of [`Bill`] records.
pub type BillCollection = Collection<Bill>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum BillsListTag {}
}

/// Bills to customers, with totals and due dates.
///
/// Returned by [`Client::bills`](crate::Client::bills).
#[derive(Clone, Debug)]
pub struct Bills {
    pub(crate) handle: Handle,
}

impl Bills {
    /// Lists bills.
    ///
    /// Bills of all customers that the API user may see. Use `created_date_start` to
    /// fetch bills created since the last run; it misses changes to older ones.
    ///
    /// `GET /Bills` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.bills().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bills_list")]
    #[doc(alias = "GET /Bills")]
    pub fn list(&self) -> BillsList {
        ListRequest::from_call(self.handle.call(&registry::BILLS_LIST))
    }

    /// Creates a bill.
    ///
    /// Bills a customer. Of the documented body only one name is known, see the body.
    /// Whether the bill goes out to the customer at once is unknown: try it in a
    /// sandbox first. No idempotency key is known: after a timeout, list the customer's
    /// bills before sending it again.
    ///
    /// `POST /Bills` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::bills::BillCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = BillCreate::builder()
    ///     .child_customer_ids([1001])
    ///     .build()?;
    /// let created = client.bills().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bills_create")]
    #[doc(alias = "POST /Bills")]
    pub fn create(&self, body: impl Into<BillCreate>) -> BillsCreate {
        let call = self.handle.call(&registry::BILLS_CREATE);
        let call = call.body::<BillCreate>(body);
        call.into_request()
    }

    /// Gets a bill.
    ///
    /// Public client code makes this call. To find the charges on the bill, list
    /// charges with `bill_id`; no such filter is known for credits.
    ///
    /// `GET /Bills/{bill_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let bill = client.bills().get(5001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bills_get")]
    #[doc(alias = "GET /Bills/{bill_id}")]
    pub fn get(&self, bill_id: impl Into<BillId>) -> BillsGet {
        let call = self.handle.call(&registry::BILLS_GET);
        let call = call.path_param::<BillId>("bill_id", bill_id);
        call.into_request()
    }
}

/// Request builder of [`Bills::list`]. Its other methods are those of
/// [`ListRequest`].
pub type BillsList = ListRequest<Bill, tag::BillsListTag>;

impl BillsList {
    /// Only this bill.
    ///
    /// Sets the query parameter `search.bill_id`.
    pub fn bill_id<T>(self, value: impl OneOrNone<BillId, T>) -> Self {
        Self::from_call(self.0.param::<BillId, _>("search.bill_id", value))
    }

    /// Only the bills of this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

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

/// Request builder of [`Bills::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type BillsCreate = revio_runtime::Request<Created<BillId>>;

/// Request builder of [`Bills::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type BillsGet = revio_runtime::Request<Bill>;
