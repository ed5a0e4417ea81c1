// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The tasks of process phases. Actual work items are in `tasks`.
//!
//! # Records
//!
//! - [`ProcessTask`]: A task of a process phase.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ProcessTasks::list) | Lists process tasks. | `GET /ProcessTasks` | observed |
//! | [`get`](ProcessTasks::get) | Gets a process task. | `GET /ProcessTasks/{process_task_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProcessTasksList`], [`ProcessTasksGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{ProcessPhaseId, ProcessTaskId};
use revio_runtime::{Extra, Handle, placeholder, record};

/// A task of a process phase. Actual work items are in `tasks`, which have no field
/// that refers to a process task.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ProcessTask {
    pub process_task_id: ProcessTaskId,
    pub process_phase_id: Option<ProcessPhaseId>,
    pub name: Option<String>,
    pub active: Option<bool>,
    /// Position among the tasks of the phase; whether it starts at 0 or 1 is unknown.
    pub order_index: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ProcessTask {
    /// Creates a record with only its required fields set.
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

/// A page of [`ProcessTask`] records.
pub type ProcessTaskCollection = Collection<ProcessTask>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ProcessTasksListTag {}
}

/// The tasks of process phases. Actual work items are in `tasks`.
///
/// Returned by [`Client::process_tasks`](crate::Client::process_tasks).
#[derive(Clone, Debug)]
pub struct ProcessTasks {
    pub(crate) handle: Handle,
}

impl ProcessTasks {
    /// Lists process tasks.
    ///
    /// Tasks of all process phases. Actual work items, with due dates and assignees,
    /// are in `tasks`.
    ///
    /// `GET /ProcessTasks` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.process_tasks().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "process_tasks_list")]
    #[doc(alias = "GET /ProcessTasks")]
    pub fn list(&self) -> ProcessTasksList {
        ListRequest::from_call(self.handle.call(&registry::PROCESS_TASKS_LIST))
    }

    /// Gets a process task.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /ProcessTasks/{process_task_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let process_task = client.process_tasks().get(310).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "process_tasks_get")]
    #[doc(alias = "GET /ProcessTasks/{process_task_id}")]
    pub fn get(&self, process_task_id: impl Into<ProcessTaskId>) -> ProcessTasksGet {
        let call = self.handle.call(&registry::PROCESS_TASKS_GET);
        let call = call.path_param::<ProcessTaskId>("process_task_id", process_task_id);
        call.into_request()
    }
}

/// Request builder of [`ProcessTasks::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ProcessTasksList = ListRequest<ProcessTask, tag::ProcessTasksListTag>;

/// Request builder of [`ProcessTasks::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProcessTasksGet = revio_runtime::Request<ProcessTask>;
