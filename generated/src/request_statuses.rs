// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The states that a request can be in, inactive ones included.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](RequestStatuses::list) | List request statuses. | `GET /RequestStatuses` | observed |
//! | [`get`](RequestStatuses::get) | Get a request status. | `GET /RequestStatuses/{request_status_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{RequestStatusId, UserId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, open_enum, paged_call, placeholder, record,
};

/// The states that a request can be in, inactive ones included.
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
    /// Pages through the states that a request can be in. Inactive ones come too, as
    /// public client code notes, so look at `active` before offering them.
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
    /// Reads one request status. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
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

/// A state that a request can be in. The name is for people; programs go by
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
    /// Lists contain those that are not active too.
    pub active: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl RequestStatus {
    /// A record with nothing but what it must have.
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

/// What a request's state amounts to, whatever its name. Compare it without regard
/// to case, as public client code does: `Complete` would count as an unknown value
/// here.
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
