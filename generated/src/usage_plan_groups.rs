// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Groups of plans for usage, which services and packages name.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](UsagePlanGroups::list) | List usage plan groups. | `GET /UsagePlanGroups` | observed |
//! | [`get`](UsagePlanGroups::get) | Get a usage plan group. | `GET /UsagePlanGroups/{usage_plan_group_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{UsagePlanGroupId, UserId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// Groups of plans for usage, which services and packages name.
///
/// Made by [`Client::usage_plan_groups`](crate::Client::usage_plan_groups).
#[derive(Clone, Debug)]
pub struct UsagePlanGroups {
    handle: Handle,
}

impl UsagePlanGroups {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List usage plan groups.
    ///
    /// Pages through the usage plan groups. `created_date_start` fetches what is new
    /// since the last run, not what has changed.
    ///
    /// `GET /UsagePlanGroups` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.usage_plan_groups().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> UsagePlanGroupsList {
        self.handle.call(&registry::USAGE_PLAN_GROUPS_LIST).into()
    }

    /// Get a usage plan group.
    ///
    /// Reads one usage plan group. Only convention speaks for this call; no source
    /// shows it. Listing them is the safer way.
    ///
    /// `GET /UsagePlanGroups/{usage_plan_group_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let usage_plan_group = client.usage_plan_groups().get(10).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        usage_plan_group_id: impl Into<UsagePlanGroupId>,
    ) -> UsagePlanGroupsGet {
        let mut call = self.handle.call(&registry::USAGE_PLAN_GROUPS_GET);
        call.path::<UsagePlanGroupId>("usage_plan_group_id", usage_plan_group_id);
        call.into()
    }
}

/// A call of [`UsagePlanGroups::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UsagePlanGroupsList {
    call: Call,
}

impl UsagePlanGroupsList {
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

paged_call!(UsagePlanGroupsList => UsagePlanGroupCollection);

/// A call of [`UsagePlanGroups::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UsagePlanGroupsGet {
    call: Call,
}

call!(UsagePlanGroupsGet => UsagePlanGroup);

/// A page of [`UsagePlanGroup`] records.
pub type UsagePlanGroupCollection = Collection<UsagePlanGroup>;

/// A group of plans for usage, named by services and packages. No call is known
/// that reads the plans themselves.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsagePlanGroup {
    /// A [`UsagePlanGroupId`]; evidence: observed.
    pub usage_plan_group_id: UsagePlanGroupId,
    /// The text to show; there is no name. The longer text is `long_description`.
    pub description: Option<String>,
    /// Text; evidence: observed.
    pub long_description: Option<String>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl UsagePlanGroup {
    /// A record with nothing but what it must have.
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
