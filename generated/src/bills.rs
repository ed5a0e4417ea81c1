// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What customers are asked to pay, with totals and due date.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Bills::list) | List bills. | `GET /Bills` | observed |
//! | [`create`](Bills::create) | Create a bill. | `POST /Bills` | observed |
//! | [`get`](Bills::get) | Get a bill. | `GET /Bills/{bill_id}` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillCreateBatchId, BillId, BillPrintTypeId, CustomerId, FileId, PrintBatchId,
    PrintProfileId,
};
use revio_runtime::{
    Call, Created, Decimal, Extra, Handle, NaiveDateTime, Object, call, paged_call,
    placeholder, record,
};

/// What customers are asked to pay, with totals and due date.
///
/// Made by [`Client::bills`](crate::Client::bills).
#[derive(Clone, Debug)]
pub struct Bills {
    handle: Handle,
}

impl Bills {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List bills.
    ///
    /// Pages through the bills of all customers that the API user may see.
    /// `created_date_start` fetches what is new since the last run, not what has
    /// changed.
    ///
    /// `GET /Bills` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.bills().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> BillsList {
        self.handle.call(&registry::BILLS_LIST).into()
    }

    /// Create a bill.
    ///
    /// Makes a bill. Only the name of its reference page is known; its body has never
    /// been seen, so it is sent as it is given. What ends up on the bill, and whether
    /// it goes out to the customer at once, is not known: try it in a sandbox first. No
    /// idempotency key is known: after a timeout, list the customer's bills before
    /// sending it again.
    ///
    /// `POST /Bills` · evidence observed (seen in use by others)
    ///
    /// - `body`: Not documented. `customer_id` and other members of a bill are the
    ///   likely ones.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.bills().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<Object>) -> BillsCreate {
        let mut call = self.handle.call(&registry::BILLS_CREATE);
        call.carry::<Object>(body);
        call.into()
    }

    /// Get a bill.
    ///
    /// Reads one bill, with its totals. Public client code has the call. The charges on
    /// the bill are found by listing charges with `bill_id`; for credits no such filter
    /// is known.
    ///
    /// `GET /Bills/{bill_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let bill = client.bills().get(5001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, bill_id: impl Into<BillId>) -> BillsGet {
        let mut call = self.handle.call(&registry::BILLS_GET);
        call.path::<BillId>("bill_id", bill_id);
        call.into()
    }
}

/// A call of [`Bills::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BillsList {
    call: Call,
}

impl BillsList {
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

    /// Only this bill.
    ///
    /// `search.bill_id` in the query.
    pub fn bill_id(mut self, value: impl Into<BillId>) -> Self {
        self.call.set::<BillId>("search.bill_id", value);
        self
    }

    /// Only the bills of this customer.
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

paged_call!(BillsList => BillCollection);

/// A call of [`Bills::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BillsCreate {
    call: Call,
}

call!(BillsCreate => Created<BillId>);

/// A call of [`Bills::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BillsGet {
    call: Call,
}

call!(BillsGet => Bill);

/// A page of [`Bill`] records.
pub type BillCollection = Collection<Bill>;

/// What a customer is asked to pay. The single amounts on a bill are charges and
/// credits, which name it by its id.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bill {
    /// A [`BillId`]; evidence: observed.
    pub bill_id: BillId,
    /// The bill above this one. What it holds when there is none is not known; be ready
    /// for 0.
    pub parent_bill_id: Option<BillId>,
    /// The values are not known.
    pub bill_type: Option<String>,
    /// A [`PrintBatchId`]; evidence: observed.
    pub print_batch_id: Option<PrintBatchId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// A date and time without a zone; evidence: observed.
    pub due_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// What is to be paid. How it follows from `invoice_amount` and
    /// `credit_memo_amount`, and whether payments or older bills count in it, is not
    /// documented.
    pub amount_due: Option<Decimal>,
    /// See `amount_due`.
    pub invoice_amount: Option<Decimal>,
    /// Whether credits are a positive or a negative number here is not known.
    pub credit_memo_amount: Option<Decimal>,
    /// Presumably the bill is waiting to be printed; `printed_date` tells when it was.
    pub print_queue_flag: Option<bool>,
    /// Presumably no date while the bill has not been printed.
    pub printed_date: Option<NaiveDateTime>,
    /// True or false; evidence: observed.
    pub generate_downloads: Option<bool>,
    /// A fee for late payment was charged. Whether on this bill or because of it is not
    /// documented.
    pub late_fee_applied_flag: Option<bool>,
    /// True or false; evidence: observed.
    pub first_month_flag: Option<bool>,
    /// Presumably the bill is waiting to be sent by EBPP, which usually stands for
    /// electronic bill presentment and payment. No source says so.
    pub ebpp_queue_flag: Option<bool>,
    /// See `ebpp_queue_flag`; presumably no date while the bill has not been sent.
    pub ebpp_sent_date: Option<NaiveDateTime>,
    /// True or false; evidence: observed.
    pub itemize_local: Option<bool>,
    /// True or false; evidence: observed.
    pub is_final_bill: Option<bool>,
    /// Text; evidence: observed.
    pub note: Option<String>,
    /// A [`BillPrintTypeId`]; evidence: observed.
    pub bill_print_type_id: Option<BillPrintTypeId>,
    /// In this spelling, alone among the members of a bill, according to a public
    /// Singer schema. What it tells is not documented.
    ///
    /// Called `isLive` in JSON.
    pub is_live: Option<bool>,
    /// Which day of the billing cycle it marks is not documented; the day to pay by is
    /// `due_date`.
    pub cycle_date: Option<NaiveDateTime>,
    /// True or false; evidence: observed.
    pub pdf_only_flag: Option<bool>,
    /// A [`PrintProfileId`]; evidence: observed.
    pub print_profile_id: Option<PrintProfileId>,
    /// True or false; evidence: observed.
    pub ready_for_pdf_flag: Option<bool>,
    /// A [`BillCreateBatchId`]; evidence: observed.
    pub bill_create_batch_id: Option<BillCreateBatchId>,
    /// A [`FileId`]; evidence: observed.
    pub pdf_file_id: Option<FileId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Bill {
    /// A record with nothing but what it must have.
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
