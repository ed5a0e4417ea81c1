// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Inventory items assigned to services. Read-only; the items themselves are in
//! `inventory_items`.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ServiceInventory::list) | List inventory assigned to services. | `GET /ServiceInventory` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, InventoryItemId, LineId, ServiceId, UserId};
use revio_runtime::{Call, Extra, Handle, NaiveDateTime, paged_call, record};

/// Inventory items assigned to services. Read-only; the items themselves are in
/// `inventory_items`.
///
/// Made by [`Client::service_inventory`](crate::Client::service_inventory).
#[derive(Clone, Debug)]
pub struct ServiceInventory {
    handle: Handle,
}

impl ServiceInventory {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List inventory assigned to services.
    ///
    /// Assignments of inventory items to services; the items themselves are in
    /// `inventory_items`. Use `created_date_start` to fetch records created since the
    /// last run; it misses changes to older ones.
    ///
    /// `GET /ServiceInventory` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.service_inventory().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ServiceInventoryList {
        self.handle.call(&registry::SERVICE_INVENTORY_LIST).into()
    }
}

/// A call of [`ServiceInventory::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceInventoryList {
    call: Call,
}

impl ServiceInventoryList {
    /// Page number, starting at 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records per page. How the server handles values above 500 is unknown; it may
    /// return fewer records than requested.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }

    /// Only items assigned to this service.
    ///
    /// `search.service_id` in the query.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        self.call.set::<ServiceId>("search.service_id", value);
        self
    }

    /// Only items assigned to services of this customer.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only records created at or after this time.
    ///
    /// `search.created_date_start` in the query.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. Which fields can
    /// be sorted by is not documented.
    ///
    /// Evidence: observed.
    ///
    /// `search.sort` in the query.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.sort", value);
        self
    }
}

paged_call!(ServiceInventoryList => ServiceInventoryCollection);

/// A page of [`ServiceInventoryItem`] records.
pub type ServiceInventoryCollection = Collection<ServiceInventoryItem>;

/// An inventory item that is assigned to a service. This is a view of the item, not
/// a separate record: it has only the id of the item and is read-only.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInventoryItem {
    /// An [`InventoryItemId`]; evidence: observed.
    pub inventory_item_id: Option<InventoryItemId>,
    /// A [`CustomerId`]; evidence: observed.
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
    /// A date and time without a zone; evidence: observed.
    pub assigned_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub assigned_by: Option<UserId>,
    /// Text; evidence: observed.
    pub note: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Other records call it `created_by`.
    pub user_created_by: Option<UserId>,
    /// In North America, the area code: the first three digits of a telephone number.
    ///
    /// Called `NPA` in JSON.
    pub npa: Option<String>,
    /// In North America, the exchange code: the three digits after the area code.
    ///
    /// Called `NXX` in JSON.
    pub nxx: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(ServiceInventoryItem {
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
