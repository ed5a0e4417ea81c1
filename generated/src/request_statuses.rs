// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The statuses that a request can have, including inactive ones.
//!
//! # Records
//!
//! - [`RequestStatus`]: A status that a request can have.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](RequestStatuses::list) | Lists request statuses. | `GET /RequestStatuses` | observed |
//! | [`get`](RequestStatuses::get) | Gets a request status. | `GET /RequestStatuses/{request_status_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestStatusesList`], [`RequestStatusesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{RequestStatusId, UserId};
use revio_runtime::{Extra, Handle, NaiveDateTime, open_enum, placeholder, record};

/// A status that a request can have. The name is for display; programs use
/// `status_type`.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct RequestStatus {
    pub request_status_id: RequestStatusId,
    pub name: Option<String>,
    pub status_type: Option<RequestStatusType>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Lists include inactive statuses.
    pub active: Option<bool>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl RequestStatus {
    /// Creates a record with only its required fields set.
    pub fn new(request_status_id: impl Into<RequestStatusId>) -> Self {
        let mut record: Self = placeholder();
        record.request_status_id = request_status_id.into();
        record
    }
}

record!(RequestStatus {
    "request_status_id" => request_status_id,
    "name" => name,
    "status_type" => status_type,
    "created_date" => created_date,
    "created_by" => created_by,
    "active" => active,
});

/// The meaning of a request's status, whatever its name. Compare it
/// case-insensitively, as public client code does: `Complete` would be an unknown
/// value here.
///
/// The list of values is incomplete.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestStatusType {
    /// `COMPLETE`
    Complete,
    /// `CANCELED`
    Canceled,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(RequestStatusType { Complete = "COMPLETE", Canceled = "CANCELED" });

/// A page of [`RequestStatus`] records.
pub type RequestStatusCollection = Collection<RequestStatus>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum RequestStatusesListTag {}
}

/// The statuses that a request can have, including inactive ones.
///
/// Returned by [`Client::request_statuses`](crate::Client::request_statuses).
#[derive(Clone, Debug)]
pub struct RequestStatuses {
    pub(crate) handle: Handle,
}

impl RequestStatuses {
    /// Lists request statuses.
    ///
    /// Includes inactive statuses, as public client code notes, so check `active`
    /// before offering them.
    ///
    /// `GET /RequestStatuses` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_statuses().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_statuses_list")]
    #[doc(alias = "GET /RequestStatuses")]
    pub fn list(&self) -> RequestStatusesList {
        ListRequest::from_call(self.handle.call(&registry::REQUEST_STATUSES_LIST))
    }

    /// Gets a request status.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /RequestStatuses/{request_status_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_status = client.request_statuses().get(4).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_statuses_get")]
    #[doc(alias = "GET /RequestStatuses/{request_status_id}")]
    pub fn get(
        &self,
        request_status_id: impl Into<RequestStatusId>,
    ) -> RequestStatusesGet {
        let call = self.handle.call(&registry::REQUEST_STATUSES_GET);
        let wire = "request_status_id";
        let call = call.path_param::<RequestStatusId>(wire, request_status_id);
        call.into_request()
    }
}

/// Request builder of [`RequestStatuses::list`]. Its other methods are those of
/// [`ListRequest`].
pub type RequestStatusesList = ListRequest<RequestStatus, tag::RequestStatusesListTag>;

/// Request builder of [`RequestStatuses::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestStatusesGet = revio_runtime::Request<RequestStatus>;
