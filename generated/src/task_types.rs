// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The kinds of task.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](TaskTypes::list) | List task types. | `GET /TaskTypes` | observed |
//! | [`get`](TaskTypes::get) | Get a task type. | `GET /TaskTypes/{task_type_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::TaskTypeId;
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// The kinds of task.
///
/// Made by [`Client::task_types`](crate::Client::task_types).
#[derive(Clone, Debug)]
pub struct TaskTypes {
    handle: Handle,
}

impl TaskTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List task types.
    ///
    /// Pages through the task types, which tasks name in `task_type_id`.
    ///
    /// `GET /TaskTypes` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.task_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> TaskTypesList {
        self.handle.call(&registry::TASK_TYPES_LIST).into()
    }

    /// Get a task type.
    ///
    /// Reads one task type. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /TaskTypes/{task_type_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let task_type = client.task_types().get(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, task_type_id: impl Into<TaskTypeId>) -> TaskTypesGet {
        let mut call = self.handle.call(&registry::TASK_TYPES_GET);
        call.path::<TaskTypeId>("task_type_id", task_type_id);
        call.into()
    }
}

/// A call of [`TaskTypes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TaskTypesList {
    call: Call,
}

impl TaskTypesList {
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

paged_call!(TaskTypesList => TaskTypeCollection);

/// A call of [`TaskTypes::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TaskTypesGet {
    call: Call,
}

call!(TaskTypesGet => TaskType);

/// A page of [`TaskType`] records.
pub type TaskTypeCollection = Collection<TaskType>;

/// A kind of task.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaskType {
    /// A [`TaskTypeId`]; evidence: observed.
    pub task_type_id: TaskTypeId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl TaskType {
    /// A record with nothing but what it must have.
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
