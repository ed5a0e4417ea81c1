// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types of tasks.
//!
//! # Records
//!
//! - [`TaskType`]: A type of task.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](TaskTypes::list) | Lists task types. | `GET /TaskTypes` | observed |
//! | [`get`](TaskTypes::get) | Gets a task type. | `GET /TaskTypes/{task_type_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`TaskTypesList`], [`TaskTypesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::TaskTypeId;
use revio_runtime::{Extra, Handle, placeholder, record};

/// A type of task.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct TaskType {
    pub task_type_id: TaskTypeId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl TaskType {
    /// Creates a record with only its required fields set.
    pub fn new(task_type_id: impl Into<TaskTypeId>) -> Self {
        let mut record: Self = placeholder();
        record.task_type_id = task_type_id.into();
        record
    }
}

record!(TaskType {
    "task_type_id" => task_type_id,
    "description" => description,
});

/// A page of [`TaskType`] records.
pub type TaskTypeCollection = Collection<TaskType>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum TaskTypesListTag {}
}

/// Types of tasks.
///
/// Returned by [`Client::task_types`](crate::Client::task_types).
#[derive(Clone, Debug)]
pub struct TaskTypes {
    pub(crate) handle: Handle,
}

impl TaskTypes {
    /// Lists task types.
    ///
    /// Resolves the `task_type_id` of tasks.
    ///
    /// `GET /TaskTypes` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.task_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "task_types_list")]
    #[doc(alias = "GET /TaskTypes")]
    pub fn list(&self) -> TaskTypesList {
        ListRequest::from_call(self.handle.call(&registry::TASK_TYPES_LIST))
    }

    /// Gets a task type.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /TaskTypes/{task_type_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let task_type = client.task_types().get(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "task_types_get")]
    #[doc(alias = "GET /TaskTypes/{task_type_id}")]
    pub fn get(&self, task_type_id: impl Into<TaskTypeId>) -> TaskTypesGet {
        let call = self.handle.call(&registry::TASK_TYPES_GET);
        let call = call.path_param::<TaskTypeId>("task_type_id", task_type_id);
        call.into_request()
    }
}

/// Request builder of [`TaskTypes::list`]. Its other methods are those of
/// [`ListRequest`].
pub type TaskTypesList = ListRequest<TaskType, tag::TaskTypesListTag>;

/// Request builder of [`TaskTypes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TaskTypesGet = revio_runtime::Request<TaskType>;
