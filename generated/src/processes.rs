// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! What orders and requests name as their process; tickets have `ticket_processes`.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Processes::list) | List processes. | `GET /Processes` | observed |
//! | [`get`](Processes::get) | Get a process. | `GET /Processes/{process_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{ProcessId, UserId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// What orders and requests name as their process; tickets have `ticket_processes`.
///
/// Made by [`Client::processes`](crate::Client::processes).
#[derive(Clone, Debug)]
pub struct Processes {
    handle: Handle,
}

impl Processes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List processes.
    ///
    /// Pages through the processes. `created_date_start` fetches what is new since the
    /// last run, not what has changed.
    ///
    /// `GET /Processes` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.processes().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ProcessesList {
        self.handle.call(&registry::PROCESSES_LIST).into()
    }

    /// Get a process.
    ///
    /// Reads one process. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /Processes/{process_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let process = client.processes().get(12).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, process_id: impl Into<ProcessId>) -> ProcessesGet {
        let mut call = self.handle.call(&registry::PROCESSES_GET);
        call.path::<ProcessId>("process_id", process_id);
        call.into()
    }
}

/// A call of [`Processes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessesList {
    call: Call,
}

impl ProcessesList {
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

paged_call!(ProcessesList => ProcessCollection);

/// A call of [`Processes::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessesGet {
    call: Call,
}

call!(ProcessesGet => Process);

/// A page of [`Process`] records.
pub type ProcessCollection = Collection<Process>;

/// Orders and requests name a process. It presumably consists of phases, and these
/// of tasks; both are records of their own. Tickets have processes of another kind,
/// `ticket_processes`.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Process {
    /// A [`ProcessId`]; evidence: observed.
    pub process_id: ProcessId,
    /// Text; evidence: observed.
    pub name: Option<String>,
    /// The values are not known.
    ///
    /// Called `type` in JSON.
    pub kind: Option<String>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Process {
    /// A record with nothing but what it must have.
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
