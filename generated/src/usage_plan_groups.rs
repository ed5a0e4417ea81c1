// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Groups of usage plans, which services and packages refer to.
//!
//! # Records
//!
//! - [`UsagePlanGroup`]: A group of usage plans, which services and packages refer
//!   to.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](UsagePlanGroups::list) | Lists usage plan groups. | `GET /UsagePlanGroups` | observed |
//! | [`get`](UsagePlanGroups::get) | Gets a usage plan group. | `GET /UsagePlanGroups/{usage_plan_group_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`UsagePlanGroupsList`], [`UsagePlanGroupsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{UsagePlanGroupId, UserId};
use revio_runtime::{Extra, Handle, NaiveDateTime, OneOrNone, placeholder, record};

/// A group of usage plans, which services and packages refer to. No call that reads
/// the plans themselves is known.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct UsagePlanGroup {
    pub usage_plan_group_id: UsagePlanGroupId,
    /// Display text. The record has no name. The longer text is `long_description`.
    pub description: Option<String>,
    pub long_description: Option<String>,
    pub active: Option<bool>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl UsagePlanGroup {
    /// Creates a record with only its required fields set.
    pub fn new(usage_plan_group_id: impl Into<UsagePlanGroupId>) -> Self {
        let mut record: Self = placeholder();
        record.usage_plan_group_id = usage_plan_group_id.into();
        record
    }
}

record!(UsagePlanGroup {
    "usage_plan_group_id" => usage_plan_group_id,
    "description" => description,
    "long_description" => long_description,
    "active" => active,
    "created_date" => created_date,
    "created_by" => created_by,
});

/// A page of [`UsagePlanGroup`] records.
pub type UsagePlanGroupCollection = Collection<UsagePlanGroup>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum UsagePlanGroupsListTag {}
}

/// Groups of usage plans, which services and packages refer to.
///
/// Returned by [`Client::usage_plan_groups`](crate::Client::usage_plan_groups).
#[derive(Clone, Debug)]
pub struct UsagePlanGroups {
    pub(crate) handle: Handle,
}

impl UsagePlanGroups {
    /// Lists usage plan groups.
    ///
    /// Use `created_date_start` to fetch usage plan groups created since the last run;
    /// it misses changes to older ones.
    ///
    /// `GET /UsagePlanGroups` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.usage_plan_groups().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "usage_plan_groups_list")]
    #[doc(alias = "GET /UsagePlanGroups")]
    pub fn list(&self) -> UsagePlanGroupsList {
        ListRequest::from_call(self.handle.call(&registry::USAGE_PLAN_GROUPS_LIST))
    }

    /// Gets a usage plan group.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /UsagePlanGroups/{usage_plan_group_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let usage_plan_group = client.usage_plan_groups().get(10).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "usage_plan_groups_get")]
    #[doc(alias = "GET /UsagePlanGroups/{usage_plan_group_id}")]
    pub fn get(
        &self,
        usage_plan_group_id: impl Into<UsagePlanGroupId>,
    ) -> UsagePlanGroupsGet {
        let call = self.handle.call(&registry::USAGE_PLAN_GROUPS_GET);
        let wire = "usage_plan_group_id";
        let call = call.path_param::<UsagePlanGroupId>(wire, usage_plan_group_id);
        call.into_request()
    }
}

/// Request builder of [`UsagePlanGroups::list`]. Its other methods are those of
/// [`ListRequest`].
pub type UsagePlanGroupsList = ListRequest<UsagePlanGroup, tag::UsagePlanGroupsListTag>;

impl UsagePlanGroupsList {
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

/// Request builder of [`UsagePlanGroups::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type UsagePlanGroupsGet = revio_runtime::Request<UsagePlanGroup>;
