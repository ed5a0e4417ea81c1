// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Those who work with the Rev.io application, with their roles. Not customers or
//! contacts.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Users::list) | List users. | `GET /Users` | observed |
//! | [`get`](Users::get) | Get a user. | `GET /Users/{user_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{AgentId, CustomerHierarchyId, RoleId, UserId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// Those who work with the Rev.io application, with their roles. Not customers or
/// contacts.
///
/// Made by [`Client::users`](crate::Client::users).
#[derive(Clone, Debug)]
pub struct Users {
    handle: Handle,
}

impl Users {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List users.
    ///
    /// Pages through the users. They put names to ids such as `created_by` and
    /// `assigned_to`.
    ///
    /// `GET /Users` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.users().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> UsersList {
        self.handle.call(&registry::USERS_LIST).into()
    }

    /// Get a user.
    ///
    /// Reads one user. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /Users/{user_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let user = client.users().get(21).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, user_id: impl Into<UserId>) -> UsersGet {
        let mut call = self.handle.call(&registry::USERS_GET);
        call.path::<UserId>("user_id", user_id);
        call.into()
    }
}

/// A call of [`Users::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UsersList {
    call: Call,
}

impl UsersList {
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

paged_call!(UsersList => UserCollection);

/// A call of [`Users::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UsersGet {
    call: Call,
}

call!(UsersGet => User);

/// A page of [`User`] records.
pub type UserCollection = Collection<User>;

/// Somebody who works with the Rev.io application. Customers and contacts are not
/// users.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct User {
    /// A [`UserId`]; evidence: observed.
    pub user_id: UserId,
    /// Text; evidence: observed.
    pub first_name: Option<String>,
    /// Text; evidence: observed.
    pub last_name: Option<String>,
    /// What the user signs in with; `email` is something else.
    pub login_name: Option<String>,
    /// Text; evidence: observed.
    pub email: Option<String>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Presumably the agent that the user works for.
    pub agent_id: Option<AgentId>,
    /// A [`CustomerHierarchyId`]; evidence: observed.
    pub customer_hierarchy_id: Option<CustomerHierarchyId>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// What the user may see and do. A public Singer schema has one object here, which
    /// is read as a list of one; an array is inferred.
    pub roles: Option<Vec<UserRole>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl User {
    /// A record with nothing but what it must have.
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

/// One role of a user. Roles decide which accounts an API user sees and which calls
/// it may make; any other call is answered with 403.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRole {
    /// A [`RoleId`]; evidence: observed.
    pub role_id: Option<RoleId>,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(UserRole {
    "role_id" => role_id,
    "description" => description,
});
