// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The steps that tasks name.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](TaskSteps::list) | List task steps. | `GET /TaskSteps` | observed |
//! | [`get`](TaskSteps::get) | Get a task step. | `GET /TaskSteps/{task_step_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::TaskStepId;
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// The steps that tasks name.
///
/// Made by [`Client::task_steps`](crate::Client::task_steps).
#[derive(Clone, Debug)]
pub struct TaskSteps {
    handle: Handle,
}

impl TaskSteps {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List task steps.
    ///
    /// Pages through the task steps, which tasks name in `task_step_id`.
    ///
    /// `GET /TaskSteps` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.task_steps().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> TaskStepsList {
        self.handle.call(&registry::TASK_STEPS_LIST).into()
    }

    /// Get a task step.
    ///
    /// Reads one task step. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /TaskSteps/{task_step_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let task_step = client.task_steps().get(3).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, task_step_id: impl Into<TaskStepId>) -> TaskStepsGet {
        let mut call = self.handle.call(&registry::TASK_STEPS_GET);
        call.path::<TaskStepId>("task_step_id", task_step_id);
        call.into()
    }
}

/// A call of [`TaskSteps::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TaskStepsList {
    call: Call,
}

impl TaskStepsList {
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

paged_call!(TaskStepsList => TaskStepCollection);

/// A call of [`TaskSteps::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TaskStepsGet {
    call: Call,
}

call!(TaskStepsGet => TaskStep);

/// A page of [`TaskStep`] records.
pub type TaskStepCollection = Collection<TaskStep>;

/// Presumably a step of the work on a task.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaskStep {
    /// A [`TaskStepId`]; evidence: observed.
    pub task_step_id: TaskStepId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl TaskStep {
    /// A record with nothing but what it must have.
    pub fn new(task_step_id: impl Into<TaskStepId>) -> Self {
        let mut record: Self = placeholder();
        record.task_step_id = task_step_id.into();
        record
    }
}

record!(TaskStep {
    "task_step_id" => task_step_id,
    "description" => description,
    "active" => active,
});
