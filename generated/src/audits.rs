// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Log entries about customers, inventory items, orders, reports, requests and
//! service products.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Audits::list) | List audit entries. | `GET /Audits` | observed |
//! | [`get`](Audits::get) | Get an audit entry. | `GET /Audits/{audit_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AuditId, CustomerId, InventoryItemId, OrderId, ReportId, RequestId,
    ServiceProductId, UserId,
};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// Log entries about customers, inventory items, orders, reports, requests and
/// service products.
///
/// Made by [`Client::audits`](crate::Client::audits).
#[derive(Clone, Debug)]
pub struct Audits {
    handle: Handle,
}

impl Audits {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List audit entries.
    ///
    /// Pages through the audit entries. `created_date_start` fetches what is new since
    /// the last run. The call, that filter and the order are known from a public Singer
    /// tap alone.
    ///
    /// `GET /Audits` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.audits().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> AuditsList {
        self.handle.call(&registry::AUDITS_LIST).into()
    }

    /// Get an audit entry.
    ///
    /// Reads one audit entry. Only convention speaks for this call; no source shows it.
    /// A log may well be listed only.
    ///
    /// `GET /Audits/{audit_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let audit = client.audits().get(88_001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, audit_id: impl Into<AuditId>) -> AuditsGet {
        let mut call = self.handle.call(&registry::AUDITS_GET);
        call.path::<AuditId>("audit_id", audit_id);
        call.into()
    }
}

/// A call of [`Audits::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AuditsList {
    call: Call,
}

impl AuditsList {
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

paged_call!(AuditsList => AuditCollection);

/// A call of [`Audits::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AuditsGet {
    call: Call,
}

call!(AuditsGet => Audit);

/// A page of [`Audit`] records.
pub type AuditCollection = Collection<Audit>;

/// An entry in the log of what was done in Rev.io. The ids say what it is about;
/// presumably only those that fit the kind of entry are filled in.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Audit {
    /// An [`AuditId`]; evidence: observed.
    pub audit_id: AuditId,
    /// The values are not known.
    pub audit_type: Option<String>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// An [`InventoryItemId`]; evidence: observed.
    pub inventory_item_id: Option<InventoryItemId>,
    /// An [`OrderId`]; evidence: observed.
    pub order_id: Option<OrderId>,
    /// A [`ReportId`]; evidence: observed.
    pub report_id: Option<ReportId>,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// A [`ServiceProductId`]; evidence: observed.
    pub service_product_id: Option<ServiceProductId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Audit {
    /// A record with nothing but what it must have.
    pub fn new(audit_id: impl Into<AuditId>) -> Self {
        let mut record: Self = placeholder();
        record.audit_id = audit_id.into();
        record
    }
}

record!(Audit {
    "audit_id" => audit_id,
    "audit_type" => audit_type,
    "description" => description,
    "created_date" => created_date,
    "created_by" => created_by,
    "customer_id" => customer_id,
    "inventory_item_id" => inventory_item_id,
    "order_id" => order_id,
    "report_id" => report_id,
    "request_id" => request_id,
    "service_product_id" => service_product_id,
});
