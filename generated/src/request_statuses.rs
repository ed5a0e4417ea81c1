// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The statuses that a request can have, including inactive ones.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](RequestStatuses::list) | List request statuses. | `GET /RequestStatuses` | observed |
//! | [`get`](RequestStatuses::get) | Get a request status. | `GET /RequestStatuses/{request_status_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{RequestStatusId, UserId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, blank, call, open_enum, paged_call, record,
};

/// The statuses that a request can have, including inactive ones.
///
/// Made by [`Client::request_statuses`](crate::Client::request_statuses).
#[derive(Clone, Debug)]
pub struct RequestStatuses {
    handle: Handle,
}

impl RequestStatuses {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List request statuses.
    ///
    /// Includes inactive statuses, as public client code notes, so check `active`
    /// before offering them.
    ///
    /// `GET /RequestStatuses` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_statuses().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> RequestStatusesList {
        self.handle.call(&registry::REQUEST_STATUSES_LIST).into()
    }

    /// Get a request status.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /RequestStatuses/{request_status_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_status = client.request_statuses().get(4).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        request_status_id: impl Into<RequestStatusId>,
    ) -> RequestStatusesGet {
        let mut call = self.handle.call(&registry::REQUEST_STATUSES_GET);
        call.path::<RequestStatusId>("request_status_id", request_status_id);
        call.into()
    }
}

/// A call of [`RequestStatuses::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestStatusesList {
    call: Call,
}

impl RequestStatusesList {
    /// Page number, starting at 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records per page. How the server handles values above 500 is unknown; it may
    /// return fewer records than requested.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(RequestStatusesList => RequestStatusCollection);

/// A call of [`RequestStatuses::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestStatusesGet {
    call: Call,
}

call!(RequestStatusesGet => RequestStatus);

/// A page of [`RequestStatus`] records.
pub type RequestStatusCollection = Collection<RequestStatus>;

/// A status that a request can have. The name is for display; programs use
/// `status_type`.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestStatus {
    /// A [`RequestStatusId`]; evidence: observed.
    pub request_status_id: RequestStatusId,
    /// Text; evidence: observed.
    pub name: Option<String>,
    /// A [`RequestStatusType`]; evidence: observed.
    pub status_type: Option<RequestStatusType>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// Lists include inactive statuses.
    pub active: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl RequestStatus {
    /// A record with nothing but what it must have.
    pub fn new(request_status_id: impl Into<RequestStatusId>) -> Self {
        let mut record: Self = blank();
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
/// More values than those named here are to be expected.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestStatusType {
    /// `COMPLETE`
    Complete,
    /// `CANCELED`
    Canceled,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(RequestStatusType { Complete = "COMPLETE", Canceled = "CANCELED" });
