// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Inventory items assigned to services. Read-only; the items themselves are in
//! `inventory_items`.
//!
//! # Records
//!
//! - [`ServiceInventoryItem`]: An inventory item that is assigned to a service.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ServiceInventory::list) | Lists inventory assigned to services. | `GET /ServiceInventory` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ServiceInventoryList`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, InventoryItemId, LineId, ServiceId, UserId};
use revio_runtime::{Extra, Handle, NaiveDateTime, OneOrNone, record};

/// An inventory item that is assigned to a service. This is a view of the item, not
/// a separate record: it has only the id of the item and is read-only.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct ServiceInventoryItem {
    pub inventory_item_id: Option<InventoryItemId>,
    pub customer_id: Option<CustomerId>,
    /// What the item is assigned to: very likely a service, since the list can be
    /// filtered by one. See `line_type`.
    pub line_id: Option<LineId>,
    /// The type of what `line_id` refers to. The possible values are unknown.
    pub line_type: Option<String>,
    /// The item's telephone number, serial number or similar. Always text, since
    /// leading zeros count.
    pub identifier: Option<String>,
    /// Text, not the type id that inventory items have.
    pub inventory_type: Option<String>,
    /// The possible values are unknown; those of an inventory item are likely.
    pub status: Option<String>,
    pub assigned_date: Option<NaiveDateTime>,
    pub assigned_by: Option<UserId>,
    pub note: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    /// Other records call it `created_by`.
    pub user_created_by: Option<UserId>,
    /// In North America, the area code: the first three digits of a telephone number.
    ///
    /// `NPA` in JSON.
    pub npa: Option<String>,
    /// In North America, the exchange code: the three digits after the area code.
    ///
    /// `NXX` in JSON.
    pub nxx: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ServiceInventoryItem = "ServiceInventory" {
    "inventory_item_id" => inventory_item_id,
    "customer_id" => customer_id,
    "line_id" => line_id,
    "line_type" => line_type,
    "identifier" => identifier,
    "inventory_type" => inventory_type,
    "status" => status,
    "assigned_date" => assigned_date,
    "assigned_by" => assigned_by,
    "note" => note,
    "created_date" => created_date,
    "user_created_by" => user_created_by,
    "NPA" => npa,
    "NXX" => nxx,
});

/// A page of [`ServiceInventoryItem`] records.
pub type ServiceInventoryCollection = Collection<ServiceInventoryItem>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ServiceInventoryListTag {}
}

/// Inventory items assigned to services. Read-only; the items themselves are in
/// `inventory_items`.
///
/// Returned by [`Client::service_inventory`](crate::Client::service_inventory).
#[derive(Clone, Debug)]
pub struct ServiceInventory {
    pub(crate) handle: Handle,
}

impl ServiceInventory {
    /// Lists inventory assigned to services.
    ///
    /// Assignments of inventory items to services; the items themselves are in
    /// `inventory_items`. Use `created_date_start` to fetch records created since the
    /// last run; it misses changes to older ones.
    ///
    /// `GET /ServiceInventory` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.service_inventory().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_inventory_list")]
    #[doc(alias = "GET /ServiceInventory")]
    pub fn list(&self) -> ServiceInventoryList {
        ListRequest::from_call(self.handle.call(&registry::SERVICE_INVENTORY_LIST))
    }
}

/// Request builder of [`ServiceInventory::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ServiceInventoryList =
    ListRequest<ServiceInventoryItem, tag::ServiceInventoryListTag>;

impl ServiceInventoryList {
    /// Only items assigned to this service.
    ///
    /// Sets the query parameter `search.service_id`.
    pub fn service_id<T>(self, value: impl OneOrNone<ServiceId, T>) -> Self {
        Self::from_call(self.0.param::<ServiceId, _>("search.service_id", value))
    }

    /// Only items assigned to services of this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
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
