// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Users of the Rev.io application and their roles. Not customers or contacts.
//!
//! # Records
//!
//! - [`User`]: A user of the Rev.io application.
//! - [`UserRole`]: A role of a user.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Users::list) | Lists users. | `GET /Users` | observed |
//! | [`get`](Users::get) | Gets a user. | `GET /Users/{user_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`UsersList`], [`UsersGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{AgentId, CustomerHierarchyId, RoleId, UserId};
use revio_runtime::{Extra, Handle, NaiveDateTime, placeholder, record};

/// A user of the Rev.io application. Customers and contacts are not users.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct User {
    pub user_id: UserId,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The name that the user signs in with, as opposed to `email`.
    pub login_name: Option<String>,
    pub email: Option<String>,
    pub created_by: Option<UserId>,
    pub created_date: Option<NaiveDateTime>,
    /// Presumably the agent that the user works for.
    pub agent_id: Option<AgentId>,
    pub customer_hierarchy_id: Option<CustomerHierarchyId>,
    pub active: Option<bool>,
    /// What the user may see and do. A public Singer schema has a single object, which
    /// is read as a list of one; the array is inferred.
    pub roles: Option<Vec<UserRole>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl User {
    /// Creates a record with only its required fields set.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        let mut record: Self = placeholder();
        record.user_id = user_id.into();
        record
    }
}

record!(User {
    "user_id" => user_id,
    "first_name" => first_name,
    "last_name" => last_name,
    "login_name" => login_name,
    "email" => email,
    "created_by" => created_by,
    "created_date" => created_date,
    "agent_id" => agent_id,
    "customer_hierarchy_id" => customer_hierarchy_id,
    "active" => active,
    "roles" => roles,
});

/// A role of a user. Roles determine which accounts an API user sees and which
/// calls it may make; any other call fails with 403.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct UserRole {
    pub role_id: Option<RoleId>,
    /// Display text. The record has no name.
    pub description: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(UserRole {
    "role_id" => role_id,
    "description" => description,
});

/// A page of [`User`] records.
pub type UserCollection = Collection<User>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum UsersListTag {}
}

/// Users of the Rev.io application and their roles. Not customers or contacts.
///
/// Returned by [`Client::users`](crate::Client::users).
#[derive(Clone, Debug)]
pub struct Users {
    pub(crate) handle: Handle,
}

impl Users {
    /// Lists users.
    ///
    /// Resolves ids such as `created_by` and `assigned_to`.
    ///
    /// `GET /Users` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.users().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "users_list")]
    #[doc(alias = "GET /Users")]
    pub fn list(&self) -> UsersList {
        ListRequest::from_call(self.handle.call(&registry::USERS_LIST))
    }

    /// Gets a user.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /Users/{user_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let user = client.users().get(21).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "users_get")]
    #[doc(alias = "GET /Users/{user_id}")]
    pub fn get(&self, user_id: impl Into<UserId>) -> UsersGet {
        let call = self.handle.call(&registry::USERS_GET);
        let call = call.path_param::<UserId>("user_id", user_id);
        call.into_request()
    }
}

/// Request builder of [`Users::list`]. Its other methods are those of
/// [`ListRequest`].
pub type UsersList = ListRequest<User, tag::UsersListTag>;

/// Request builder of [`Users::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UsersGet = revio_runtime::Request<User>;
