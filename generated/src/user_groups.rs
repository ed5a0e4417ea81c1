// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Groups of users that tickets, tasks and requests can be assigned to.
//!
//! # Records
//!
//! - [`UserGroup`]: A group of users that tickets, tasks and requests can be
//!   assigned to.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](UserGroups::list) | Lists user groups. | `GET /UserGroups` | observed |
//! | [`get`](UserGroups::get) | Gets a user group. | `GET /UserGroups/{user_group_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`UserGroupsList`], [`UserGroupsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{UserGroupId, UserId};
use revio_runtime::{Extra, Handle, placeholder, record};

/// A group of users that tickets, tasks and requests can be assigned to.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct UserGroup {
    pub user_group_id: UserGroupId,
    /// The possible values are unknown.
    pub group_type: Option<String>,
    pub name: Option<String>,
    pub group_email: Option<String>,
    pub description: Option<String>,
    pub users: Option<Vec<UserId>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl UserGroup {
    /// Creates a record with only its required fields set.
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

/// A page of [`UserGroup`] records.
pub type UserGroupCollection = Collection<UserGroup>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum UserGroupsListTag {}
}

/// Groups of users that tickets, tasks and requests can be assigned to.
///
/// Returned by [`Client::user_groups`](crate::Client::user_groups).
#[derive(Clone, Debug)]
pub struct UserGroups {
    pub(crate) handle: Handle,
}

impl UserGroups {
    /// Lists user groups.
    ///
    /// Each group includes its members. Resolves ids such as `assigned_group_id` and
    /// `group_assigned_to`.
    ///
    /// `GET /UserGroups` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.user_groups().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "user_groups_list")]
    #[doc(alias = "GET /UserGroups")]
    pub fn list(&self) -> UserGroupsList {
        ListRequest::from_call(self.handle.call(&registry::USER_GROUPS_LIST))
    }

    /// Gets a user group.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /UserGroups/{user_group_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let user_group = client.user_groups().get(8).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "user_groups_get")]
    #[doc(alias = "GET /UserGroups/{user_group_id}")]
    pub fn get(&self, user_group_id: impl Into<UserGroupId>) -> UserGroupsGet {
        let call = self.handle.call(&registry::USER_GROUPS_GET);
        let call = call.path_param::<UserGroupId>("user_group_id", user_group_id);
        call.into_request()
    }
}

/// Request builder of [`UserGroups::list`]. Its other methods are those of
/// [`ListRequest`].
pub type UserGroupsList = ListRequest<UserGroup, tag::UserGroupsListTag>;

/// Request builder of [`UserGroups::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UserGroupsGet = revio_runtime::Request<UserGroup>;
