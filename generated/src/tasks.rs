// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Work items for users and user groups, often part of an order or a request.
//!
//! # Records
//!
//! - [`Task`]: A work item for a user or a user group.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Tasks::list) | Lists tasks. | `GET /Tasks` | observed |
//! | [`create`](Tasks::create) | Creates a task. | `POST /Tasks` | inferred |
//! | [`get`](Tasks::get) | Gets a task. | `GET /Tasks/{task_id}` | observed |
//! | [`update`](Tasks::update) | Updates a task. | `PATCH /Tasks/{task_id}` | inferred |
//! | [`action`](Tasks::action) | Completes or reopen a task. | `PUT /Tasks/{task_id}/action` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`TasksList`], [`TasksCreate`], [`TasksGet`],
//! [`TasksUpdate`], [`TasksAction`].
//!
//! Request bodies: [`TaskActionBuilder`].

use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, OrderId, RequestId, TaskId, TaskStepId,
    TaskTypeId, UserGroupId, UserId,
};
use revio_runtime::{
    Created, Done, Extra, Handle, NaiveDateTime, Object, OneOrNone, custom_field_labels,
    open_enum, placeholder, record,
};

/// A work item for a user or a user group. It may belong to a customer, a request
/// or an order.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Task {
    pub task_id: TaskId,
    /// Lists can be filtered by it.
    pub subject: Option<String>,
    pub message: Option<String>,
    /// Whether the work is done. The known way to change it is the task's action,
    /// `COMPLETE` or `INCOMPLETE`.
    pub complete: Option<bool>,
    /// A flag separate from `complete`. No call that sets it is known.
    pub canceled: Option<bool>,
    /// Tickets call it `assigned_user_id`. For a group, see `group_assigned_to`.
    pub assigned_to: Option<UserId>,
    /// Tickets call it `assigned_group_id`. For a single user, see `assigned_to`.
    pub group_assigned_to: Option<UserGroupId>,
    pub task_type_id: Option<TaskTypeId>,
    pub customer_id: Option<CustomerId>,
    pub request_id: Option<RequestId>,
    pub order_id: Option<OrderId>,
    /// Presumably the progress of the task.
    pub task_step_id: Option<TaskStepId>,
    pub due_date: Option<NaiveDateTime>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Custom fields. The shape of the elements is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Task {
    /// Creates a record with only its required fields set.
    pub fn new(task_id: impl Into<TaskId>) -> Self {
        let mut record: Self = placeholder();
        record.task_id = task_id.into();
        record
    }
}

record!(Task {
    "task_id" => task_id,
    "subject" => subject,
    "message" => message,
    "complete" => complete,
    "canceled" => canceled,
    "assigned_to" => assigned_to,
    "group_assigned_to" => group_assigned_to,
    "task_type_id" => task_type_id,
    "customer_id" => customer_id,
    "request_id" => request_id,
    "order_id" => order_id,
    "task_step_id" => task_step_id,
    "due_date" => due_date,
    "created_date" => created_date,
    "created_by" => created_by,
    "fields" => fields,
});

/// An action on a task. `action` is the only known field, and a body without it
/// requests nothing.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct TaskAction {
    pub action: TaskActionKind,
    /// Further fields to send.
    pub extra: Extra,
}

impl TaskAction {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> TaskActionBuilder {
        <TaskActionBuilder as Default>::default()
    }
}

/// Builder of [`TaskAction`]. Its other methods are those of [`BodyBuilder`].
pub type TaskActionBuilder = BodyBuilder<TaskAction>;

impl TaskActionBuilder {
    /// **Required.**
    pub fn action(mut self, value: impl Into<TaskActionKind>) -> Self {
        self.inner.set("action").action = value.into();
        self
    }
}

record!(TaskAction {
    "action" => action,
});

/// `COMPLETE` marks a task as done; `INCOMPLETE` reopens it. Other values may
/// exist.
///
/// The list of values is incomplete.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskActionKind {
    /// `COMPLETE`
    Complete,
    /// `INCOMPLETE`
    Incomplete,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(TaskActionKind { Complete = "COMPLETE", Incomplete = "INCOMPLETE" });

/// A page of [`Task`] records.
pub type TaskCollection = Collection<Task>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum TasksListTag {}
    pub enum TasksUpdateTag {}
}

/// Work items for users and user groups, often part of an order or a request.
///
/// Returned by [`Client::tasks`](crate::Client::tasks).
#[derive(Clone, Debug)]
pub struct Tasks {
    pub(crate) handle: Handle,
}

impl Tasks {
    /// Lists tasks.
    ///
    /// Use `created_date_start` to fetch tasks created since the last run; it misses
    /// changes to older ones. No call that lists the custom fields of tasks is known:
    /// collect their ids and labels from the `fields` of the records.
    ///
    /// `GET /Tasks` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.tasks().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tasks_list")]
    #[doc(alias = "GET /Tasks")]
    pub fn list(&self) -> TasksList {
        ListRequest::from_call(self.handle.call(&registry::TASKS_LIST))
    }

    /// Creates a task.
    ///
    /// The Tray connector lists this operation; method and path follow the naming
    /// convention. The body is unknown and is sent as given.
    ///
    /// `POST /Tasks` · evidence: [inferred](crate::guide::evidence)
    ///
    /// - `body`: Not documented. The fields of a task, without the id, are likely.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // The fields of this body are not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.tasks().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tasks_create")]
    #[doc(alias = "POST /Tasks")]
    pub fn create(&self, body: impl Into<Object>) -> TasksCreate {
        let call = self.handle.call(&registry::TASKS_CREATE);
        let call = call.body::<Object>(body);
        call.into_request()
    }

    /// Gets a task.
    ///
    /// Public client code reads `complete` from the response.
    ///
    /// `GET /Tasks/{task_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let task = client.tasks().get(5101).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tasks_get")]
    #[doc(alias = "GET /Tasks/{task_id}")]
    pub fn get(&self, task_id: impl Into<TaskId>) -> TasksGet {
        let call = self.handle.call(&registry::TASKS_GET);
        let call = call.path_param::<TaskId>("task_id", task_id);
        call.into_request()
    }

    /// Updates a task.
    ///
    /// Sets individual fields by JSON Patch, a custom field by its position in
    /// `fields`, counted from 0. The Tray connector lists this operation; method and
    /// path follow the naming convention. To complete or reopen a task, use `action`,
    /// which public client code shows.
    ///
    /// `PATCH /Tasks/{task_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// To set custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.tasks().update(5101).subject("Schedule installation").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tasks_update")]
    #[doc(alias = "PATCH /Tasks/{task_id}")]
    pub fn update(&self, task_id: impl Into<TaskId>) -> TasksUpdate {
        let call = self.handle.call(&registry::TASKS_UPDATE);
        let call = call.path_param::<TaskId>("task_id", task_id);
        PatchRequest::from_call(call)
    }

    /// Starts [`update`](Self::update) from a freshly read record, so that
    /// `custom_field` can find a custom field by its label or id. A patch addresses it
    /// by its position in the record.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.tasks().get(5101).await?;
    /// client.tasks().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, task: &Task) -> TasksUpdate {
        let edit = self.update(task.task_id);
        PatchRequest::from_call(edit.0.custom_fields_of(task))
    }

    /// Completes or reopen a task.
    ///
    /// Performs the action that the body names: `COMPLETE` or `INCOMPLETE`. Public
    /// client code makes this call; the content of the response is unknown.
    ///
    /// `PUT /Tasks/{task_id}/action` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::tasks::TaskAction;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = TaskAction::builder()
    ///     .action("COMPLETE")
    ///     .build()?;
    /// client.tasks().action(5101, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "tasks_action")]
    #[doc(alias = "PUT /Tasks/{task_id}/action")]
    pub fn action(
        &self,
        task_id: impl Into<TaskId>,
        body: impl Into<TaskAction>,
    ) -> TasksAction {
        let call = self.handle.call(&registry::TASKS_ACTION);
        let call = call.path_param::<TaskId>("task_id", task_id);
        let call = call.body::<TaskAction>(body);
        call.into_request()
    }
}

/// Request builder of [`Tasks::list`]. Its other methods are those of
/// [`ListRequest`].
pub type TasksList = ListRequest<Task, tag::TasksListTag>;

impl TasksList {
    /// Only the tasks of this order.
    ///
    /// Sets the query parameter `search.order_id`.
    pub fn order_id<T>(self, value: impl OneOrNone<OrderId, T>) -> Self {
        Self::from_call(self.0.param::<OrderId, _>("search.order_id", value))
    }

    /// Only tasks with this subject. Whether a partial match is enough is unknown.
    ///
    /// Sets the query parameter `search.subject`.
    pub fn subject<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.subject", value))
    }

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

custom_field_labels!(TasksList => TaskCollection, FieldId);

/// Request builder of [`Tasks::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TasksCreate = revio_runtime::Request<Created<TaskId>>;

/// Request builder of [`Tasks::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TasksGet = revio_runtime::Request<Task>;

/// Request builder of [`Tasks::update`]. Its other methods are those of
/// [`PatchRequest`].
pub type TasksUpdate = PatchRequest<Done, tag::TasksUpdateTag>;

impl TasksUpdate {
    /// Lists can be filtered by it.
    ///
    /// Replaces `/subject`. No public source shows this patch.
    pub fn subject<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/subject", value))
    }

    /// Replaces `/message`. No public source shows this patch.
    pub fn message<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/message", value))
    }

    /// Whether the work is done. The known way to change it is the task's action,
    /// `COMPLETE` or `INCOMPLETE`.
    ///
    /// Replaces `/complete`. No public source shows this patch.
    pub fn complete<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/complete", value))
    }

    /// A flag separate from `complete`. No call that sets it is known.
    ///
    /// Replaces `/canceled`. No public source shows this patch.
    pub fn canceled<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/canceled", value))
    }

    /// Tickets call it `assigned_user_id`. For a group, see `group_assigned_to`.
    ///
    /// Replaces `/assigned_to`. No public source shows this patch.
    pub fn assigned_to<T>(self, value: impl OneOrNone<UserId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<UserId, _>("/assigned_to", value))
    }

    /// Tickets call it `assigned_group_id`. For a single user, see `assigned_to`.
    ///
    /// Replaces `/group_assigned_to`. No public source shows this patch.
    pub fn group_assigned_to<T>(self, value: impl OneOrNone<UserGroupId, T>) -> Self {
        let wire = "/group_assigned_to";
        Self::from_call(self.0.patch_replace::<UserGroupId, _>(wire, value))
    }

    /// Replaces `/task_type_id`. No public source shows this patch.
    pub fn task_type_id<T>(self, value: impl OneOrNone<TaskTypeId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<TaskTypeId, _>("/task_type_id", value))
    }

    /// Replaces `/customer_id`. No public source shows this patch.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerId, _>("/customer_id", value))
    }

    /// Replaces `/request_id`. No public source shows this patch.
    pub fn request_id<T>(self, value: impl OneOrNone<RequestId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<RequestId, _>("/request_id", value))
    }

    /// Replaces `/order_id`. No public source shows this patch.
    pub fn order_id<T>(self, value: impl OneOrNone<OrderId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<OrderId, _>("/order_id", value))
    }

    /// Presumably the progress of the task.
    ///
    /// Replaces `/task_step_id`. No public source shows this patch.
    pub fn task_step_id<T>(self, value: impl OneOrNone<TaskStepId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<TaskStepId, _>("/task_step_id", value))
    }

    /// Replaces `/due_date`. No public source shows this patch.
    pub fn due_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/due_date", value))
    }

    /// Replaces `/created_date`. No public source shows this patch.
    pub fn created_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/created_date", value))
    }

    /// Replaces `/created_by`. No public source shows this patch.
    pub fn created_by<T>(self, value: impl OneOrNone<UserId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<UserId, _>("/created_by", value))
    }

    /// Custom fields. The shape of the elements is inferred.
    ///
    /// Replaces `/fields`. No public source shows this patch.
    pub fn fields(
        self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        Self::from_call(self.0.patch_replace_all::<CustomField>("/fields", values))
    }
}

/// Request builder of [`Tasks::action`]. Its methods are those of
/// [`Request`](crate::Request).
pub type TasksAction = revio_runtime::Request<Done>;
