// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Pieces of work for users and their groups, often part of an order or a request.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Tasks::list) | List tasks. | `GET /Tasks` | observed |
//! | [`create`](Tasks::create) | Create a task. | `POST /Tasks` | inferred |
//! | [`get`](Tasks::get) | Get a task. | `GET /Tasks/{task_id}` | observed |
//! | [`update`](Tasks::update) | Change members of a task. | `PATCH /Tasks/{task_id}` | inferred |
//! | [`action`](Tasks::action) | Complete or reopen a task. | `PUT /Tasks/{task_id}/action` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, OrderId, RequestId, TaskId, TaskStepId,
    TaskTypeId, UserGroupId, UserId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Done, Extra, Handle, NaiveDateTime, Object, Result,
    Value, call, custom_field_labels, open_enum, paged_call, patch_call, placeholder,
    record,
};

/// Pieces of work for users and their groups, often part of an order or a request.
///
/// Made by [`Client::tasks`](crate::Client::tasks).
#[derive(Clone, Debug)]
pub struct Tasks {
    handle: Handle,
}

impl Tasks {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List tasks.
    ///
    /// Pages through the tasks. `created_date_start` fetches what is new since the last
    /// run, not what has changed. No call is known that lists the custom fields of
    /// tasks: gather their ids and labels from the `fields` of the records.
    ///
    /// `GET /Tasks` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.tasks().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> TasksList {
        self.handle.call(&registry::TASKS_LIST).into()
    }

    /// Create a task.
    ///
    /// Makes a task. The Tray connector lists the operation; its method and path are
    /// convention. Its body has never been seen, so it is sent as it is given.
    ///
    /// `POST /Tasks` · evidence inferred (concluded from what is known, not seen)
    ///
    /// - `body`: Not documented. The members of a task, the id left out, are the likely
    ///   ones.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.tasks().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<Object>) -> TasksCreate {
        let mut call = self.handle.call(&registry::TASKS_CREATE);
        call.carry::<Object>(body);
        call.into()
    }

    /// Get a task.
    ///
    /// Reads one task. Public client code reads `complete` from it.
    ///
    /// `GET /Tasks/{task_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let task = client.tasks().get(5101).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, task_id: impl Into<TaskId>) -> TasksGet {
        let mut call = self.handle.call(&registry::TASKS_GET);
        call.path::<TaskId>("task_id", task_id);
        call.into()
    }

    /// Change members of a task.
    ///
    /// Sets single members by JSON Patch, a custom field by its position in `fields`,
    /// counted from 0. The Tray connector lists the operation; method and path are
    /// convention. To complete a task or take that back, use `action`, which has been
    /// seen in public client code.
    ///
    /// `PATCH /Tasks/{task_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// For custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.tasks().update(5101).subject("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, task_id: impl Into<TaskId>) -> TasksUpdate {
        let mut call = self.handle.call(&registry::TASKS_UPDATE);
        call.path::<TaskId>("task_id", task_id);
        call.into()
    }

    /// Starts [`update`](Self::update) from a record that was just read, so that its
    /// custom fields can be set by label or id: a patch needs their position in that
    /// record.
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
        let mut edit = self.update(task.task_id);
        edit.call.custom_fields_of(task);
        edit
    }

    /// Complete or reopen a task.
    ///
    /// Carries out the action that the body names: `COMPLETE` or `INCOMPLETE`. Public
    /// client code has the call; what the answer holds is not known.
    ///
    /// `PUT /Tasks/{task_id}/action` · evidence observed (seen in use by others)
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
    pub fn action(
        &self,
        task_id: impl Into<TaskId>,
        body: impl Into<TaskAction>,
    ) -> TasksAction {
        let mut call = self.handle.call(&registry::TASKS_ACTION);
        call.path::<TaskId>("task_id", task_id);
        call.carry::<TaskAction>(body);
        call.into()
    }
}

/// A call of [`Tasks::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TasksList {
    call: Call,
}

impl TasksList {
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

    /// Only the tasks of this order.
    ///
    /// `search.order_id` in the query.
    pub fn order_id(mut self, value: impl Into<OrderId>) -> Self {
        self.call.set::<OrderId>("search.order_id", value);
        self
    }

    /// Only tasks with this subject. Whether a part of it is enough is not known.
    ///
    /// `search.subject` in the query.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.subject", value);
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

paged_call!(TasksList => TaskCollection);

custom_field_labels!(TasksList => TaskCollection, FieldId);

/// A call of [`Tasks::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TasksCreate {
    call: Call,
}

call!(TasksCreate => Created<TaskId>);

/// A call of [`Tasks::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TasksGet {
    call: Call,
}

call!(TasksGet => Task);

/// A call of [`Tasks::update`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TasksUpdate {
    call: Call,
}

impl TasksUpdate {
    /// Lists can be filtered by it.
    ///
    /// Replaces `/subject`; no source shows it patched.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/subject", value);
        self
    }

    /// Text, in place of `/message`; no source shows it patched.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/message", value);
        self
    }

    /// Whether the work is done. The task's action, `COMPLETE` or `INCOMPLETE`, is the
    /// known way to change it.
    ///
    /// Replaces `/complete`; no source shows it patched.
    pub fn complete(mut self, value: bool) -> Self {
        self.call.put::<bool>("/complete", value);
        self
    }

    /// A flag beside `complete`. No call is known that sets it.
    ///
    /// Replaces `/canceled`; no source shows it patched.
    pub fn canceled(mut self, value: bool) -> Self {
        self.call.put::<bool>("/canceled", value);
        self
    }

    /// Called `assigned_user_id` in a ticket. A group has `group_assigned_to`.
    ///
    /// Replaces `/assigned_to`; no source shows it patched.
    pub fn assigned_to(mut self, value: impl Into<UserId>) -> Self {
        self.call.put::<UserId>("/assigned_to", value);
        self
    }

    /// Called `assigned_group_id` in a ticket. A single user has `assigned_to`.
    ///
    /// Replaces `/group_assigned_to`; no source shows it patched.
    pub fn group_assigned_to(mut self, value: impl Into<UserGroupId>) -> Self {
        self.call.put::<UserGroupId>("/group_assigned_to", value);
        self
    }

    /// A [`TaskTypeId`], in place of `/task_type_id`; no source shows it patched.
    pub fn task_type_id(mut self, value: impl Into<TaskTypeId>) -> Self {
        self.call.put::<TaskTypeId>("/task_type_id", value);
        self
    }

    /// A [`CustomerId`], in place of `/customer_id`; no source shows it patched.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/customer_id", value);
        self
    }

    /// A [`RequestId`], in place of `/request_id`; no source shows it patched.
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.call.put::<RequestId>("/request_id", value);
        self
    }

    /// An [`OrderId`], in place of `/order_id`; no source shows it patched.
    pub fn order_id(mut self, value: impl Into<OrderId>) -> Self {
        self.call.put::<OrderId>("/order_id", value);
        self
    }

    /// Presumably how far the task has come.
    ///
    /// Replaces `/task_step_id`; no source shows it patched.
    pub fn task_step_id(mut self, value: impl Into<TaskStepId>) -> Self {
        self.call.put::<TaskStepId>("/task_step_id", value);
        self
    }

    /// A date and time without a zone, in place of `/due_date`; no source shows it
    /// patched.
    pub fn due_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/due_date", value);
        self
    }

    /// A date and time without a zone, in place of `/created_date`; no source shows it
    /// patched.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/created_date", value);
        self
    }

    /// A [`UserId`], in place of `/created_by`; no source shows it patched.
    pub fn created_by(mut self, value: impl Into<UserId>) -> Self {
        self.call.put::<UserId>("/created_by", value);
        self
    }

    /// Custom fields. That their elements have this form is inferred.
    ///
    /// Replaces `/fields`; no source shows it patched.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        self.call.put_all::<CustomField>("/fields", values);
        self
    }
}

patch_call!(TasksUpdate => Done);

/// A call of [`Tasks::action`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TasksAction {
    call: Call,
}

call!(TasksAction => Done);

/// A page of [`Task`] records.
pub type TaskCollection = Collection<Task>;

/// A piece of work for a user or a group of users. It may belong to a customer, a
/// request or an order.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Task {
    /// A [`TaskId`]; evidence: observed.
    pub task_id: TaskId,
    /// Lists can be filtered by it.
    pub subject: Option<String>,
    /// Text; evidence: observed.
    pub message: Option<String>,
    /// Whether the work is done. The task's action, `COMPLETE` or `INCOMPLETE`, is the
    /// known way to change it.
    pub complete: Option<bool>,
    /// A flag beside `complete`. No call is known that sets it.
    pub canceled: Option<bool>,
    /// Called `assigned_user_id` in a ticket. A group has `group_assigned_to`.
    pub assigned_to: Option<UserId>,
    /// Called `assigned_group_id` in a ticket. A single user has `assigned_to`.
    pub group_assigned_to: Option<UserGroupId>,
    /// A [`TaskTypeId`]; evidence: observed.
    pub task_type_id: Option<TaskTypeId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// An [`OrderId`]; evidence: observed.
    pub order_id: Option<OrderId>,
    /// Presumably how far the task has come.
    pub task_step_id: Option<TaskStepId>,
    /// A date and time without a zone; evidence: observed.
    pub due_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// Custom fields. That their elements have this form is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Task {
    /// A record with nothing but what it must have.
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

/// What to do with a task. `action` is the only member that is known, and a body
/// without it asks for nothing.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaskAction {
    /// A [`TaskActionKind`]; evidence: observed.
    pub action: TaskActionKind,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl TaskAction {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> TaskActionBuilder {
        TaskActionBuilder::default()
    }
}

/// Makes a [`TaskAction`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct TaskActionBuilder {
    inner: BodyBuilder<TaskAction>,
}

impl TaskActionBuilder {
    /// **Required.** A [`TaskActionKind`]; evidence: observed.
    pub fn action(mut self, value: impl Into<TaskActionKind>) -> Self {
        let body = self.inner.set("action");
        body.action = value.into();
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<TaskAction> {
        Ok(self.inner.build()?)
    }
}

record!(TaskAction {
    "action" => action,
});

/// `COMPLETE` marks a task as done, `INCOMPLETE` takes that back. Others may exist.
///
/// More values than those named here are to be expected.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskActionKind {
    /// `COMPLETE`
    Complete,
    /// `INCOMPLETE`
    Incomplete,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(TaskActionKind { Complete = "COMPLETE", Incomplete = "INCOMPLETE" });
