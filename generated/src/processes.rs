// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Processes that orders and requests refer to. Tickets have `ticket_processes`.
//!
//! # Records
//!
//! - [`Process`]: A process that orders and requests refer to.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Processes::list) | Lists processes. | `GET /Processes` | observed |
//! | [`get`](Processes::get) | Gets a process. | `GET /Processes/{process_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProcessesList`], [`ProcessesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{ProcessId, UserId};
use revio_runtime::{Extra, Handle, NaiveDateTime, OneOrNone, placeholder, record};

/// A process that orders and requests refer to. It presumably consists of phases,
/// and these of tasks; both are separate records. Tickets have their own processes,
/// `ticket_processes`.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Process {
    pub process_id: ProcessId,
    pub name: Option<String>,
    /// The possible values are unknown.
    ///
    /// `type` in JSON.
    pub kind: Option<String>,
    pub active: Option<bool>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Process {
    /// Creates a record with only its required fields set.
    pub fn new(process_id: impl Into<ProcessId>) -> Self {
        let mut record: Self = placeholder();
        record.process_id = process_id.into();
        record
    }
}

record!(Process {
    "process_id" => process_id,
    "name" => name,
    "type" => kind,
    "active" => active,
    "created_date" => created_date,
    "created_by" => created_by,
});

/// A page of [`Process`] records.
pub type ProcessCollection = Collection<Process>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ProcessesListTag {}
}

/// Processes that orders and requests refer to. Tickets have `ticket_processes`.
///
/// Returned by [`Client::processes`](crate::Client::processes).
#[derive(Clone, Debug)]
pub struct Processes {
    pub(crate) handle: Handle,
}

impl Processes {
    /// Lists processes.
    ///
    /// Use `created_date_start` to fetch processes created since the last run; it
    /// misses changes to older ones.
    ///
    /// `GET /Processes` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.processes().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "processes_list")]
    #[doc(alias = "GET /Processes")]
    pub fn list(&self) -> ProcessesList {
        ListRequest::from_call(self.handle.call(&registry::PROCESSES_LIST))
    }

    /// Gets a process.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /Processes/{process_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let process = client.processes().get(12).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "processes_get")]
    #[doc(alias = "GET /Processes/{process_id}")]
    pub fn get(&self, process_id: impl Into<ProcessId>) -> ProcessesGet {
        let call = self.handle.call(&registry::PROCESSES_GET);
        let call = call.path_param::<ProcessId>("process_id", process_id);
        call.into_request()
    }
}

/// Request builder of [`Processes::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ProcessesList = ListRequest<Process, tag::ProcessesListTag>;

impl ProcessesList {
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

/// Request builder of [`Processes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProcessesGet = revio_runtime::Request<Process>;
