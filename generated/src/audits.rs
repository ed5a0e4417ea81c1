// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Audit log entries about customers, inventory items, orders, reports, requests
//! and service products.
//!
//! # Records
//!
//! - [`Audit`]: An entry in the audit log of Rev.io.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Audits::list) | Lists audit entries. | `GET /Audits` | observed |
//! | [`get`](Audits::get) | Gets an audit entry. | `GET /Audits/{audit_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`AuditsList`], [`AuditsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AuditId, CustomerId, InventoryItemId, OrderId, ReportId, RequestId,
    ServiceProductId, UserId,
};
use revio_runtime::{Extra, Handle, NaiveDateTime, OneOrNone, placeholder, record};

/// An entry in the audit log of Rev.io. The ids state what it is about; presumably
/// only those that apply are set.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Audit {
    pub audit_id: AuditId,
    /// The possible values are unknown.
    pub audit_type: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub customer_id: Option<CustomerId>,
    pub inventory_item_id: Option<InventoryItemId>,
    pub order_id: Option<OrderId>,
    pub report_id: Option<ReportId>,
    pub request_id: Option<RequestId>,
    pub service_product_id: Option<ServiceProductId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Audit {
    /// Creates a record with only its required fields set.
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

/// A page of [`Audit`] records.
pub type AuditCollection = Collection<Audit>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum AuditsListTag {}
}

/// Audit log entries about customers, inventory items, orders, reports, requests
/// and service products.
///
/// Returned by [`Client::audits`](crate::Client::audits).
#[derive(Clone, Debug)]
pub struct Audits {
    pub(crate) handle: Handle,
}

impl Audits {
    /// Lists audit entries.
    ///
    /// Use `created_date_start` to fetch entries created since the last run. The call,
    /// that filter and the sort order are known only from a public Singer tap.
    ///
    /// `GET /Audits` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.audits().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "audits_list")]
    #[doc(alias = "GET /Audits")]
    pub fn list(&self) -> AuditsList {
        ListRequest::from_call(self.handle.call(&registry::AUDITS_LIST))
    }

    /// Gets an audit entry.
    ///
    /// Inferred from the naming convention; no public source shows this call. A log may
    /// well offer only the list.
    ///
    /// `GET /Audits/{audit_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let audit = client.audits().get(88_001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "audits_get")]
    #[doc(alias = "GET /Audits/{audit_id}")]
    pub fn get(&self, audit_id: impl Into<AuditId>) -> AuditsGet {
        let call = self.handle.call(&registry::AUDITS_GET);
        let call = call.path_param::<AuditId>("audit_id", audit_id);
        call.into_request()
    }
}

/// Request builder of [`Audits::list`]. Its other methods are those of
/// [`ListRequest`].
pub type AuditsList = ListRequest<Audit, tag::AuditsListTag>;

impl AuditsList {
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

/// Request builder of [`Audits::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type AuditsGet = revio_runtime::Request<Audit>;
