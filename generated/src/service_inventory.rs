// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Inventory items assigned to services, to read only; the items are in
//! `inventory_items`.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ServiceInventory::list) | List inventory assigned to services. | `GET /ServiceInventory` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, InventoryItemId, LineId, ServiceId, UserId};
use revio_runtime::{Call, Extra, Handle, NaiveDateTime, paged_call, record};

/// Inventory items assigned to services, to read only; the items are in
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
    /// Pages through the assignments of inventory items to services; the items
    /// themselves are in `inventory_items`. `created_date_start` fetches what is new
    /// since the last run, not what has changed.
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
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }

    /// Only what is assigned to this service.
    ///
    /// `search.service_id` in the query.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        self.call.param::<ServiceId>("search.service_id", value);
        self
    }

    /// Only what is assigned to services of this customer.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.param::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only records created from this time on.
    ///
    /// `search.created_date_start` in the query.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.param::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Name of the member to order by, ascending; put `-` in front for descending.
    /// Which members can be ordered by is not documented.
    ///
    /// Evidence: observed.
    ///
    /// `search.sort` in the query.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.param::<String>("search.sort", value);
        self
    }
}

paged_call!(ServiceInventoryList => ServiceInventoryCollection);

/// A page of [`ServiceInventoryItem`] records.
pub type ServiceInventoryCollection = Collection<ServiceInventoryItem>;

/// One inventory item that is assigned to a service. A view of the item and no
/// record of its own: there is no id but the item's, and it cannot be written here.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInventoryItem {
    /// An [`InventoryItemId`]; evidence: observed.
    pub inventory_item_id: Option<InventoryItemId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// What the item is assigned to: very likely a service, as the list can be filtered
    /// by one. See `line_type`.
    pub line_id: Option<LineId>,
    /// What `line_id` names. The values are not known.
    pub line_type: Option<String>,
    /// The item's telephone number, serial number or the like. Always text: leading
    /// zeros count.
    pub identifier: Option<String>,
    /// Text, not the id that inventory items themselves have for their type.
    pub inventory_type: Option<String>,
    /// The values are not known; those of an inventory item are the likely ones.
    pub status: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub assigned_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub assigned_by: Option<UserId>,
    /// Text; evidence: observed.
    pub note: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Called `created_by` elsewhere.
    pub user_created_by: Option<UserId>,
    /// In North America, the area code of a telephone number, its first three digits.
    ///
    /// Called `NPA` in JSON.
    pub npa: Option<String>,
    /// In North America, the exchange code of a telephone number, the three digits
    /// after the area code.
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
