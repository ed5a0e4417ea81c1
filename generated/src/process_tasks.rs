// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The tasks of process phases; the work at hand is in `tasks`.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ProcessTasks::list) | List process tasks. | `GET /ProcessTasks` | observed |
//! | [`get`](ProcessTasks::get) | Get a process task. | `GET /ProcessTasks/{process_task_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{ProcessPhaseId, ProcessTaskId};
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// The tasks of process phases; the work at hand is in `tasks`.
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
    /// Pages through the tasks of all process phases. The work at hand, with due dates
    /// and people in charge, is in `tasks`.
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
    /// Reads one task of a process. Only convention speaks for this call; no source
    /// shows it. Listing them is the safer way.
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

/// A task of a process phase. The work at hand is in `tasks`, and has no member
/// that names a process task.
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
    /// Place among the tasks of the phase; whether counted from 0 or from 1 is not
    /// known.
    pub order_index: Option<i64>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ProcessTask {
    /// A record with nothing but what it must have.
    pub fn new(process_task_id: impl Into<ProcessTaskId>) -> Self {
        let mut record: Self = placeholder();
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
