// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Groups of users, which tickets, tasks and requests can be assigned to.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](UserGroups::list) | List user groups. | `GET /UserGroups` | observed |
//! | [`get`](UserGroups::get) | Get a user group. | `GET /UserGroups/{user_group_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{UserGroupId, UserId};
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// Groups of users, which tickets, tasks and requests can be assigned to.
///
/// Made by [`Client::user_groups`](crate::Client::user_groups).
#[derive(Clone, Debug)]
pub struct UserGroups {
    handle: Handle,
}

impl UserGroups {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List user groups.
    ///
    /// Pages through the groups of users, each with its members. They put names to ids
    /// such as `assigned_group_id` and `group_assigned_to`.
    ///
    /// `GET /UserGroups` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.user_groups().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> UserGroupsList {
        self.handle.call(&registry::USER_GROUPS_LIST).into()
    }

    /// Get a user group.
    ///
    /// Reads one user group. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /UserGroups/{user_group_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let user_group = client.user_groups().get(8).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, user_group_id: impl Into<UserGroupId>) -> UserGroupsGet {
        let mut call = self.handle.call(&registry::USER_GROUPS_GET);
        call.path::<UserGroupId>("user_group_id", user_group_id);
        call.into()
    }
}

/// A call of [`UserGroups::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UserGroupsList {
    call: Call,
}

impl UserGroupsList {
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

paged_call!(UserGroupsList => UserGroupCollection);

/// A call of [`UserGroups::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UserGroupsGet {
    call: Call,
}

call!(UserGroupsGet => UserGroup);

/// A page of [`UserGroup`] records.
pub type UserGroupCollection = Collection<UserGroup>;

/// A group of users, which can be put in charge of tickets, tasks and requests.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct UserGroup {
    /// A [`UserGroupId`]; evidence: observed.
    pub user_group_id: UserGroupId,
    /// The values are not known.
    pub group_type: Option<String>,
    /// Text; evidence: observed.
    pub name: Option<String>,
    /// Text; evidence: observed.
    pub group_email: Option<String>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// A list; evidence: observed.
    pub users: Option<Vec<UserId>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl UserGroup {
    /// A record with nothing but what it must have.
    pub fn new(user_group_id: impl Into<UserGroupId>) -> Self {
        let mut record: Self = placeholder();
        record.user_group_id = user_group_id.into();
        record
    }
}

record!(UserGroup {
    "user_group_id" => user_group_id,
    "group_type" => group_type,
    "name" => name,
    "group_email" => group_email,
    "description" => description,
    "users" => users,
});
