// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The tasks of process phases. Actual work items are in `tasks`.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ProcessTasks::list) | List process tasks. | `GET /ProcessTasks` | observed |
//! | [`get`](ProcessTasks::get) | Get a process task. | `GET /ProcessTasks/{process_task_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{ProcessPhaseId, ProcessTaskId};
use revio_runtime::{Call, Extra, Handle, blank, call, paged_call, record};

/// The tasks of process phases. Actual work items are in `tasks`.
///
/// Made by [`Client::process_tasks`](crate::Client::process_tasks).
#[derive(Clone, Debug)]
pub struct ProcessTasks {
    handle: Handle,
}

impl ProcessTasks {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List process tasks.
    ///
    /// Tasks of all process phases. Actual work items, with due dates and assignees,
    /// are in `tasks`.
    ///
    /// `GET /ProcessTasks` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.process_tasks().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ProcessTasksList {
        self.handle.call(&registry::PROCESS_TASKS_LIST).into()
    }

    /// Get a process task.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /ProcessTasks/{process_task_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let process_task = client.process_tasks().get(310).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, process_task_id: impl Into<ProcessTaskId>) -> ProcessTasksGet {
        let mut call = self.handle.call(&registry::PROCESS_TASKS_GET);
        call.path::<ProcessTaskId>("process_task_id", process_task_id);
        call.into()
    }
}

/// A call of [`ProcessTasks::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessTasksList {
    call: Call,
}

impl ProcessTasksList {
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

paged_call!(ProcessTasksList => ProcessTaskCollection);

/// A call of [`ProcessTasks::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProcessTasksGet {
    call: Call,
}

call!(ProcessTasksGet => ProcessTask);

/// A page of [`ProcessTask`] records.
pub type ProcessTaskCollection = Collection<ProcessTask>;

/// A task of a process phase. Actual work items are in `tasks`, which have no field
/// that refers to a process task.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessTask {
    /// A [`ProcessTaskId`]; evidence: observed.
    pub process_task_id: ProcessTaskId,
    /// A [`ProcessPhaseId`]; evidence: observed.
    pub process_phase_id: Option<ProcessPhaseId>,
    /// Text; evidence: observed.
    pub name: Option<String>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// Position among the tasks of the phase; whether it starts at 0 or 1 is unknown.
    pub order_index: Option<i64>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ProcessTask {
    /// A record with nothing but what it must have.
    pub fn new(process_task_id: impl Into<ProcessTaskId>) -> Self {
        let mut record: Self = blank();
        record.process_task_id = process_task_id.into();
        record
    }
}

record!(ProcessTask {
    "process_task_id" => process_task_id,
    "process_phase_id" => process_phase_id,
    "name" => name,
    "active" => active,
    "order_index" => order_index,
});
