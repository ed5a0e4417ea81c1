// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Steps that tasks refer to.
//!
//! # Records
//!
//! - [`TaskStep`]: Presumably a step of the work on a task.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](TaskSteps::list) | Lists task steps. | `GET /TaskSteps` | observed |
//! | [`get`](TaskSteps::get) | Gets a task step. | `GET /TaskSteps/{task_step_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`TaskStepsList`], [`TaskStepsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::TaskStepId;
use revio_runtime::{Extra, Handle, placeholder, record};

/// Presumably a step of the work on a task.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct TaskStep {
    pub task_step_id: TaskStepId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    pub active: Option<bool>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl TaskStep {
    /// Creates a record with only its required fields set.
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

/// A page of [`TaskStep`] records.
pub type TaskStepCollection = Collection<TaskStep>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum TaskStepsListTag {}
}

/// Steps that tasks refer to.
///
/// Returned by [`Client::task_steps`](crate::Client::task_steps).
#[derive(Clone, Debug)]
pub struct TaskSteps {
    pub(crate) handle: Handle,
}

impl TaskSteps {
    /// Lists task steps.
    ///
    /// Resolves the `task_step_id` of tasks.
    ///
    /// `GET /TaskSteps` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.task_steps().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "task_steps_list")]
    #[doc(alias = "GET /TaskSteps")]
    pub fn list(&self) -> TaskStepsList {
        ListRequest::from_call(self.handle.call(&registry::TASK_STEPS_LIST))
    }

    /// Gets a task step.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /TaskSteps/{task_step_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let task_step = client.task_steps().get(3).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "task_steps_get")]
    #[doc(alias = "GET /TaskSteps/{task_step_id}")]
    pub fn get(&self, task_step_id: impl Into<TaskStepId>) -> TaskStepsGet {
        let call = self.handle.call(&registry::TASK_STEPS_GET);
        let call = call.path_param::<TaskStepId>("task_step_id", task_step_id);
        call.into_request()
    }
}

/// Request builder of [`TaskSteps::list`]. Its other methods are those of
/// [`ListRequest`].
pub type TaskStepsList = ListRequest<TaskStep, tag::TaskStepsListTag>;

/// Request builder of [`TaskSteps::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TaskStepsGet = revio_runtime::Request<TaskStep>;
