// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Telephone numbers, SIM cards, devices and similar items, and what each is
//! assigned to.
//!
//! # Records
//!
//! - [`InventoryItem`]: An item that can be assigned to a customer, a service or a
//!   service product: a telephone number, a SIM card, a device.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](InventoryItems::list) | Lists inventory items. | `GET /InventoryItem` | observed |
//! | [`create`](InventoryItems::create) | Creates an inventory item. | `POST /InventoryItem` | observed |
//! | [`assign_service`](InventoryItems::assign_service) | Assigns inventory items to a service. | `PATCH /InventoryItem/assignService` | observed |
//! | [`assign_customer`](InventoryItems::assign_customer) | Assigns inventory items to a customer. | `PATCH /InventoryItem/assignCustomer` | inferred |
//! | [`assign_product`](InventoryItems::assign_product) | Assigns inventory items to a service product. | `PATCH /InventoryItem/assignProduct` | inferred |
//! | [`unassign_customer`](InventoryItems::unassign_customer) | Unassign an inventory item from its customer. | `PATCH /InventoryItem/UnassignCustomer` | inferred |
//! | `unassign_service` (feature `unverified`) | Unassign an inventory item from its service. | `PATCH /InventoryItem/unassignService` | unverified |
//! | `unassign_product` (feature `unverified`) | Unassign an inventory item from a service product. | `PATCH /InventoryItem/unassignProduct` | unverified |
//! | [`get`](InventoryItems::get) | Gets an inventory item. | `GET /InventoryItem/{inventory_item_id}` | inferred |
//! | [`update`](InventoryItems::update) | Updates an inventory item. | `PATCH /InventoryItem/{inventory_item_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`InventoryItemsList`], [`InventoryItemsCreate`],
//! [`InventoryItemsAssignService`], [`InventoryItemsAssignCustomer`],
//! [`InventoryItemsAssignProduct`], [`InventoryItemsUnassignCustomer`],
//! [`InventoryItemsGet`], [`InventoryItemsUpdate`].
//!
//! Request bodies: [`InventoryItemCreateBuilder`],
//! [`InventoryItemAssignServiceBuilder`], [`InventoryItemAssignCustomerBuilder`],
//! [`InventoryItemAssignProductBuilder`], [`InventoryItemUnassignCustomerBuilder`],
//! [`InventoryItemUnassignBuilder`].

use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, InventoryItemId, InventoryItemUnavailableReasonId,
    InventoryTypeId, ServiceId, ServiceProductId, UserId,
};
use revio_runtime::{
    Created, Decimal, Done, Extra, FindSent, Handle, NaiveDateTime, OneOrNone,
    custom_field_labels, open_enum, placeholder, record, union,
};

/// An item that can be assigned to a customer, a service or a service product: a
/// telephone number, a SIM card, a device. The record does not contain its service;
/// see `service_inventory`.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryItem {
    pub inventory_item_id: InventoryItemId,
    /// The type of the item, which determines what `identifier` is.
    pub inventory_type_id: Option<InventoryTypeId>,
    /// The telephone number, ICCID or similar of the item. Calls that assign items
    /// expect this, not `inventory_item_id`.
    pub identifier: Option<InventoryIdentifier>,
    /// The customer that has the item. Public client code creates items that have a
    /// customer and are still `AVAILABLE`.
    pub customer_id: Option<CustomerId>,
    /// `0001-01-01T00:00:00` means no date.
    pub created_date: Option<NaiveDateTime>,
    /// Digits in a string are accepted when reading, since a public Singer schema has a
    /// string.
    pub created_by: Option<UserId>,
    pub status: Option<InventoryItemStatus>,
    /// Why the item is unavailable. No call that lists the reasons is known.
    pub inventory_item_unavailable_reason_id: Option<InventoryItemUnavailableReasonId>,
    /// A remark on the item itself, not a note record.
    pub note: Option<String>,
    /// Custom fields. The shape of the elements is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl InventoryItem {
    /// Creates a record with only its required fields set.
    pub fn new(inventory_item_id: impl Into<InventoryItemId>) -> Self {
        let mut record: Self = placeholder();
        record.inventory_item_id = inventory_item_id.into();
        record
    }
}

record!(InventoryItem {
    "inventory_item_id" => inventory_item_id,
    "inventory_type_id" => inventory_type_id,
    "identifier" => identifier,
    "customer_id" => customer_id,
    "created_date" => created_date,
    "created_by" => created_by,
    "status" => status,
    "inventory_item_unavailable_reason_id" => inventory_item_unavailable_reason_id,
    "note" => note,
    "fields" => fields,
});

/// Text in all public client code. A public Singer schema has a number, which is
/// accepted when reading; send text, since an identifier may start with 0.
///
/// `From` creates the first variant.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InventoryIdentifier {
    /// Received as a string.
    Text(String),
    /// Received as a number.
    Number(Decimal),
}

union!(InventoryIdentifier { Text, Number });

/// `AVAILABLE` is sent when creating an item, and public client code looks for
/// `ASSIGNED` before assigning one. More values are likely, since an item can have
/// a reason for being unavailable.
///
/// The list of values is incomplete.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryItemStatus {
    /// `AVAILABLE`
    Available,
    /// `ASSIGNED`
    Assigned,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(InventoryItemStatus { Available = "AVAILABLE", Assigned = "ASSIGNED" });

/// Request body for creating an inventory item. Public client code sends these
/// fields; none of them is known to be required, but an item without type and
/// identifier would be useless.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryItemCreate {
    /// The type of the item, which determines what `identifier` must be.
    pub inventory_type_id: Option<InventoryTypeId>,
    /// The telephone number, ICCID or similar. Text, since it may start with 0.
    pub identifier: Option<String>,
    pub customer_id: Option<CustomerId>,
    /// `AVAILABLE` is the only value observed here.
    pub status: Option<InventoryItemStatus>,
    /// Further fields to send.
    pub extra: Extra,
}

impl InventoryItemCreate {
    /// Starts an empty body.
    pub fn builder() -> InventoryItemCreateBuilder {
        <InventoryItemCreateBuilder as Default>::default()
    }
}

/// Builder of [`InventoryItemCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type InventoryItemCreateBuilder = BodyBuilder<InventoryItemCreate>;

impl InventoryItemCreateBuilder {
    /// The type of the item, which determines what `identifier` must be.
    pub fn inventory_type_id<T>(
        mut self,
        value: impl OneOrNone<InventoryTypeId, T>,
    ) -> Self {
        self.inner.set("inventory_type_id").inventory_type_id = value.into_option();
        self
    }

    /// The telephone number, ICCID or similar. Text, since it may start with 0.
    pub fn identifier<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("identifier").identifier = value.into_option();
        self
    }

    pub fn customer_id<T>(mut self, value: impl OneOrNone<CustomerId, T>) -> Self {
        self.inner.set("customer_id").customer_id = value.into_option();
        self
    }

    /// `AVAILABLE` is the only value observed here.
    pub fn status<T>(mut self, value: impl OneOrNone<InventoryItemStatus, T>) -> Self {
        self.inner.set("status").status = value.into_option();
        self
    }
}

record!(InventoryItemCreate {
    "inventory_type_id" => inventory_type_id,
    "identifier" => identifier,
    "customer_id" => customer_id,
    "status" => status,
});

/// Items to assign to a service. A public client sends both fields; what the server
/// requires is not documented.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryItemAssignService {
    /// The service that gets the items. Sent as a number; some public client code sends
    /// digits in a string.
    pub service_id: Option<ServiceId>,
    /// The `identifier` of each item, not its id. Public client code omits items that
    /// are already `ASSIGNED`; how the server handles those is unknown.
    pub identifiers: Option<Vec<String>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl InventoryItemAssignService {
    /// Starts an empty body.
    pub fn builder() -> InventoryItemAssignServiceBuilder {
        <InventoryItemAssignServiceBuilder as Default>::default()
    }
}

/// Builder of [`InventoryItemAssignService`]. Its other methods are those of
/// [`BodyBuilder`].
pub type InventoryItemAssignServiceBuilder = BodyBuilder<InventoryItemAssignService>;

impl InventoryItemAssignServiceBuilder {
    /// The service that gets the items. Sent as a number; some public client code sends
    /// digits in a string.
    pub fn service_id<T>(mut self, value: impl OneOrNone<ServiceId, T>) -> Self {
        self.inner.set("service_id").service_id = value.into_option();
        self
    }

    /// The `identifier` of each item, not its id. Public client code omits items that
    /// are already `ASSIGNED`; how the server handles those is unknown.
    pub fn identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("identifiers").identifiers = Some(values);
        self
    }
}

record!(InventoryItemAssignService {
    "service_id" => service_id,
    "identifiers" => identifiers,
});

/// Items to assign to a customer. Modeled on `InventoryItemAssignService`: no
/// public source shows this body, and what the server requires is unknown. Set both
/// fields.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryItemAssignCustomer {
    pub customer_id: Option<CustomerId>,
    /// The `identifier` of each item, not its id.
    pub identifiers: Option<Vec<String>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl InventoryItemAssignCustomer {
    /// Starts an empty body.
    pub fn builder() -> InventoryItemAssignCustomerBuilder {
        <InventoryItemAssignCustomerBuilder as Default>::default()
    }
}

/// Builder of [`InventoryItemAssignCustomer`]. Its other methods are those of
/// [`BodyBuilder`].
pub type InventoryItemAssignCustomerBuilder = BodyBuilder<InventoryItemAssignCustomer>;

impl InventoryItemAssignCustomerBuilder {
    pub fn customer_id<T>(mut self, value: impl OneOrNone<CustomerId, T>) -> Self {
        self.inner.set("customer_id").customer_id = value.into_option();
        self
    }

    /// The `identifier` of each item, not its id.
    pub fn identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("identifiers").identifiers = Some(values);
        self
    }
}

record!(InventoryItemAssignCustomer {
    "customer_id" => customer_id,
    "identifiers" => identifiers,
});

/// Items to assign to a service product. Modeled on `InventoryItemAssignService`:
/// no public source shows this body, and what the server requires is unknown. Set
/// both fields.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryItemAssignProduct {
    pub service_product_id: Option<ServiceProductId>,
    /// The `identifier` of each item, not its id.
    pub identifiers: Option<Vec<String>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl InventoryItemAssignProduct {
    /// Starts an empty body.
    pub fn builder() -> InventoryItemAssignProductBuilder {
        <InventoryItemAssignProductBuilder as Default>::default()
    }
}

/// Builder of [`InventoryItemAssignProduct`]. Its other methods are those of
/// [`BodyBuilder`].
pub type InventoryItemAssignProductBuilder = BodyBuilder<InventoryItemAssignProduct>;

impl InventoryItemAssignProductBuilder {
    pub fn service_product_id<T>(
        mut self,
        value: impl OneOrNone<ServiceProductId, T>,
    ) -> Self {
        self.inner.set("service_product_id").service_product_id = value.into_option();
        self
    }

    /// The `identifier` of each item, not its id.
    pub fn identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("identifiers").identifiers = Some(values);
        self
    }
}

record!(InventoryItemAssignProduct {
    "service_product_id" => service_product_id,
    "identifiers" => identifiers,
});

/// The item to unassign from its customer. It is identified by id here, whereas the
/// assign calls use `identifier`.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryItemUnassignCustomer {
    /// The item's `inventory_item_id`.
    pub id: InventoryItemId,
    /// Further fields to send.
    pub extra: Extra,
}

impl InventoryItemUnassignCustomer {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> InventoryItemUnassignCustomerBuilder {
        <InventoryItemUnassignCustomerBuilder as Default>::default()
    }
}

/// Builder of [`InventoryItemUnassignCustomer`]. Its other methods are those of
/// [`BodyBuilder`].
pub type InventoryItemUnassignCustomerBuilder =
    BodyBuilder<InventoryItemUnassignCustomer>;

impl InventoryItemUnassignCustomerBuilder {
    /// **Required.** The item's `inventory_item_id`.
    pub fn id(mut self, value: impl Into<InventoryItemId>) -> Self {
        self.inner.set("id").id = value.into();
        self
    }
}

record!(InventoryItemUnassignCustomer {
    "id" => id,
});

/// The item to unassign. Modeled on `InventoryItemUnassignCustomer`: no public
/// source shows this body.
///
/// **Evidence:** [unverified](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryItemUnassign {
    /// The item's `inventory_item_id`.
    pub id: InventoryItemId,
    /// Further fields to send.
    pub extra: Extra,
}

impl InventoryItemUnassign {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> InventoryItemUnassignBuilder {
        <InventoryItemUnassignBuilder as Default>::default()
    }
}

/// Builder of [`InventoryItemUnassign`]. Its other methods are those of
/// [`BodyBuilder`].
pub type InventoryItemUnassignBuilder = BodyBuilder<InventoryItemUnassign>;

impl InventoryItemUnassignBuilder {
    /// **Required.** The item's `inventory_item_id`.
    pub fn id(mut self, value: impl Into<InventoryItemId>) -> Self {
        self.inner.set("id").id = value.into();
        self
    }
}

record!(InventoryItemUnassign {
    "id" => id,
});

/// A page of [`InventoryItem`] records.
pub type InventoryItemCollection = Collection<InventoryItem>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum InventoryItemsListTag {}
    pub enum InventoryItemsUpdateTag {}
}

/// Telephone numbers, SIM cards, devices and similar items, and what each is
/// assigned to.
///
/// Returned by [`Client::inventory_items`](crate::Client::inventory_items).
#[derive(Clone, Debug)]
pub struct InventoryItems {
    pub(crate) handle: Handle,
}

impl InventoryItems {
    /// Lists inventory items.
    ///
    /// Items of all inventory types. Filter by `identifier` to find the id of an item
    /// from its telephone number or similar. To find the service that has an item, use
    /// `service_inventory`.
    ///
    /// `GET /InventoryItem` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.inventory_items().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_list")]
    #[doc(alias = "GET /InventoryItem")]
    pub fn list(&self) -> InventoryItemsList {
        ListRequest::from_call(self.handle.call(&registry::INVENTORY_ITEMS_LIST))
    }

    /// Creates an inventory item.
    ///
    /// Whether the server rejects a second item with the same `identifier` is unknown:
    /// after a timeout, list items with that identifier before sending it again.
    ///
    /// `POST /InventoryItem` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::inventory_items::InventoryItemCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = InventoryItemCreate::builder()
    ///     .inventory_type_id(15)
    ///     .identifier("5555550100")
    ///     .customer_id(1001)
    ///     .status("AVAILABLE")
    ///     .build()?;
    /// let created = client.inventory_items().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_create")]
    #[doc(alias = "POST /InventoryItem")]
    pub fn create(&self, body: impl Into<InventoryItemCreate>) -> InventoryItemsCreate {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_CREATE);
        let call = call.body::<InventoryItemCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `identifier` and `inventory_type_id`, and
    /// returns those that have the values of the body in `inventory_type_id`. Each is a
    /// candidate, not a proof: another request may have created it. If there is none,
    /// the server may still be processing the request. See
    /// [errors](crate::guide::errors).
    #[inline]
    pub fn find_sent(&self, body: &InventoryItemCreate) -> FindSent<InventoryItem> {
        let list = self.handle.call(&registry::INVENTORY_ITEMS_LIST);
        let filters = [
            ("search.identifier", "identifier"),
            ("search.inventory_type_id", "inventory_type_id"),
        ];
        let compared = ["inventory_type_id"];
        FindSent::new::<InventoryItemCollection>(list, body, &filters, &compared)
    }

    /// Assigns inventory items to a service.
    ///
    /// Assigns one or more items to a service. The body is a plain JSON object, not a
    /// JSON Patch. Errors are known to come as an array whose first element describes
    /// the failure. Public client code looks for an `id` in the response; whether it
    /// occurs is unknown.
    ///
    /// `PATCH /InventoryItem/assignService` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::inventory_items::InventoryItemAssignService;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = InventoryItemAssignService::builder()
    ///     .service_id(42)
    ///     .identifiers(["5555550100"])
    ///     .build()?;
    /// client.inventory_items().assign_service(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_assign_service")]
    #[doc(alias = "PATCH /InventoryItem/assignService")]
    pub fn assign_service(
        &self,
        body: impl Into<InventoryItemAssignService>,
    ) -> InventoryItemsAssignService {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_ASSIGN_SERVICE);
        let call = call.body::<InventoryItemAssignService>(body);
        call.into_request()
    }

    /// Assigns inventory items to a customer.
    ///
    /// The Tray connector lists this operation. Method, path and body are inferred from
    /// `assignService`; no public source shows the body. For a new item, it is safer to
    /// send `customer_id` when creating it.
    ///
    /// `PATCH /InventoryItem/assignCustomer` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::inventory_items::InventoryItemAssignCustomer;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = InventoryItemAssignCustomer::builder()
    ///     .customer_id(1001)
    ///     .identifiers(["5555550100"])
    ///     .build()?;
    /// client.inventory_items().assign_customer(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_assign_customer")]
    #[doc(alias = "PATCH /InventoryItem/assignCustomer")]
    pub fn assign_customer(
        &self,
        body: impl Into<InventoryItemAssignCustomer>,
    ) -> InventoryItemsAssignCustomer {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_ASSIGN_CUSTOMER);
        let call = call.body::<InventoryItemAssignCustomer>(body);
        call.into_request()
    }

    /// Assigns inventory items to a service product.
    ///
    /// The Tray connector lists this operation. Method, path and body are inferred from
    /// `assignService`; no public source shows the body. Rev.io's older SOAP interface
    /// takes the id of one item and that of the customer's product instead.
    ///
    /// `PATCH /InventoryItem/assignProduct` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::inventory_items::InventoryItemAssignProduct;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = InventoryItemAssignProduct::builder()
    ///     .service_product_id(610)
    ///     .identifiers(["5555550100"])
    ///     .build()?;
    /// client.inventory_items().assign_product(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_assign_product")]
    #[doc(alias = "PATCH /InventoryItem/assignProduct")]
    pub fn assign_product(
        &self,
        body: impl Into<InventoryItemAssignProduct>,
    ) -> InventoryItemsAssignProduct {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_ASSIGN_PRODUCT);
        let call = call.body::<InventoryItemAssignProduct>(body);
        call.into_request()
    }

    /// Unassign an inventory item from its customer.
    ///
    /// The name of the action, with the capital U, and its body come from public client
    /// code; its place under `/InventoryItem` is inferred. The Tray connector does not
    /// offer this operation.
    ///
    /// `PATCH /InventoryItem/UnassignCustomer` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::inventory_items::InventoryItemUnassignCustomer;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = InventoryItemUnassignCustomer::builder()
    ///     .id(880)
    ///     .build()?;
    /// client.inventory_items().unassign_customer(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_unassign_customer")]
    #[doc(alias = "PATCH /InventoryItem/UnassignCustomer")]
    pub fn unassign_customer(
        &self,
        body: impl Into<InventoryItemUnassignCustomer>,
    ) -> InventoryItemsUnassignCustomer {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_UNASSIGN_CUSTOMER);
        let call = call.body::<InventoryItemUnassignCustomer>(body);
        call.into_request()
    }

    /// Unassign an inventory item from its service.
    ///
    /// **[Unverified](crate::guide::evidence): method and path are a guess.** Requires
    /// the feature `unverified`.
    ///
    /// The Tray connector lists an operation of this name; nothing else is known. Path
    /// and body follow `UnassignCustomer`, which unassigns an item only from its
    /// customer. Try it in a sandbox first.
    ///
    /// `PATCH /InventoryItem/unassignService` · evidence: [unverified](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::inventory_items::InventoryItemUnassign;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = InventoryItemUnassign::builder()
    ///     .id(880)
    ///     .build()?;
    /// client.inventory_items().unassign_service(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_unassign_service")]
    #[doc(alias = "PATCH /InventoryItem/unassignService")]
    #[cfg(feature = "unverified")]
    pub fn unassign_service(
        &self,
        body: impl Into<InventoryItemUnassign>,
    ) -> InventoryItemsUnassignService {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_UNASSIGN_SERVICE);
        let call = call.body::<InventoryItemUnassign>(body);
        call.into_request()
    }

    /// Unassign an inventory item from a service product.
    ///
    /// **[Unverified](crate::guide::evidence): method and path are a guess.** Requires
    /// the feature `unverified`.
    ///
    /// The Tray connector lists an operation of this name; nothing else is known. Path
    /// and body follow `UnassignCustomer`, which unassigns an item only from its
    /// customer. Try it in a sandbox first.
    ///
    /// `PATCH /InventoryItem/unassignProduct` · evidence: [unverified](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::inventory_items::InventoryItemUnassign;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = InventoryItemUnassign::builder()
    ///     .id(880)
    ///     .build()?;
    /// client.inventory_items().unassign_product(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_unassign_product")]
    #[doc(alias = "PATCH /InventoryItem/unassignProduct")]
    #[cfg(feature = "unverified")]
    pub fn unassign_product(
        &self,
        body: impl Into<InventoryItemUnassign>,
    ) -> InventoryItemsUnassignProduct {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_UNASSIGN_PRODUCT);
        let call = call.body::<InventoryItemUnassign>(body);
        call.into_request()
    }

    /// Gets an inventory item.
    ///
    /// The Tray connector lists this operation; the path follows the naming convention.
    /// Listing with `identifier` is safer.
    ///
    /// `GET /InventoryItem/{inventory_item_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let inventory_item = client.inventory_items().get(880).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_get")]
    #[doc(alias = "GET /InventoryItem/{inventory_item_id}")]
    pub fn get(
        &self,
        inventory_item_id: impl Into<InventoryItemId>,
    ) -> InventoryItemsGet {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_GET);
        let wire = "inventory_item_id";
        let call = call.path_param::<InventoryItemId>(wire, inventory_item_id);
        call.into_request()
    }

    /// Updates an inventory item.
    ///
    /// Sets individual fields by JSON Patch, a custom field by its position in
    /// `fields`, counted from 0. The Tray connector lists this operation; method and
    /// path follow the naming convention. To assign an item, use the assign calls.
    ///
    /// `PATCH /InventoryItem/{inventory_item_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// To set custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.inventory_items().update(880).note("Returned by the customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_items_update")]
    #[doc(alias = "PATCH /InventoryItem/{inventory_item_id}")]
    pub fn update(
        &self,
        inventory_item_id: impl Into<InventoryItemId>,
    ) -> InventoryItemsUpdate {
        let call = self.handle.call(&registry::INVENTORY_ITEMS_UPDATE);
        let wire = "inventory_item_id";
        let call = call.path_param::<InventoryItemId>(wire, inventory_item_id);
        PatchRequest::from_call(call)
    }

    /// Starts [`update`](Self::update) from a freshly read record, so that
    /// `custom_field` can find a custom field by its label or id. A patch addresses it
    /// by its position in the record.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.inventory_items().get(880).await?;
    /// client.inventory_items().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, inventory_item: &InventoryItem) -> InventoryItemsUpdate {
        let edit = self.update(inventory_item.inventory_item_id);
        PatchRequest::from_call(edit.0.custom_fields_of(inventory_item))
    }
}

/// Request builder of [`InventoryItems::list`]. Its other methods are those of
/// [`ListRequest`].
pub type InventoryItemsList = ListRequest<InventoryItem, tag::InventoryItemsListTag>;

impl InventoryItemsList {
    /// Only items with this identifier, such as a telephone number or the ICCID of a
    /// SIM card.
    ///
    /// Sets the query parameter `search.identifier`.
    pub fn identifier<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.identifier", value))
    }

    /// Only items of this type.
    ///
    /// Sets the query parameter `search.inventory_type_id`.
    pub fn inventory_type_id<T>(
        self,
        value: impl OneOrNone<InventoryTypeId, T>,
    ) -> Self {
        let wire = "search.inventory_type_id";
        Self::from_call(self.0.param::<InventoryTypeId, _>(wire, value))
    }
}

custom_field_labels!(InventoryItemsList => InventoryItemCollection, FieldId);

/// Request builder of [`InventoryItems::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InventoryItemsCreate = revio_runtime::Request<Created<InventoryItemId>>;

/// Request builder of [`InventoryItems::assign_service`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InventoryItemsAssignService = revio_runtime::Request<Done>;

/// Request builder of [`InventoryItems::assign_customer`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InventoryItemsAssignCustomer = revio_runtime::Request<Done>;

/// Request builder of [`InventoryItems::assign_product`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InventoryItemsAssignProduct = revio_runtime::Request<Done>;

/// Request builder of [`InventoryItems::unassign_customer`]. Its methods are those
/// of [`Request`](crate::Request).
pub type InventoryItemsUnassignCustomer = revio_runtime::Request<Done>;

/// Request builder of [`InventoryItems::unassign_service`]. Its methods are those
/// of [`Request`](crate::Request).
#[cfg(feature = "unverified")]
pub type InventoryItemsUnassignService = revio_runtime::Request<Done>;

/// Request builder of [`InventoryItems::unassign_product`]. Its methods are those
/// of [`Request`](crate::Request).
#[cfg(feature = "unverified")]
pub type InventoryItemsUnassignProduct = revio_runtime::Request<Done>;

/// Request builder of [`InventoryItems::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InventoryItemsGet = revio_runtime::Request<InventoryItem>;

/// Request builder of [`InventoryItems::update`]. Its other methods are those of
/// [`PatchRequest`].
pub type InventoryItemsUpdate = PatchRequest<Done, tag::InventoryItemsUpdateTag>;

impl InventoryItemsUpdate {
    /// The type of the item, which determines what `identifier` is.
    ///
    /// Replaces `/inventory_type_id`. No public source shows this patch.
    pub fn inventory_type_id<T>(
        self,
        value: impl OneOrNone<InventoryTypeId, T>,
    ) -> Self {
        let wire = "/inventory_type_id";
        Self::from_call(self.0.patch_replace::<InventoryTypeId, _>(wire, value))
    }

    /// The telephone number, ICCID or similar of the item. Calls that assign items
    /// expect this, not `inventory_item_id`.
    ///
    /// Replaces `/identifier`. No public source shows this patch.
    pub fn identifier<T>(self, value: impl OneOrNone<InventoryIdentifier, T>) -> Self {
        let wire = "/identifier";
        Self::from_call(self.0.patch_replace::<InventoryIdentifier, _>(wire, value))
    }

    /// The customer that has the item. Public client code creates items that have a
    /// customer and are still `AVAILABLE`.
    ///
    /// Replaces `/customer_id`. No public source shows this patch.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerId, _>("/customer_id", value))
    }

    /// `0001-01-01T00:00:00` means no date.
    ///
    /// Replaces `/created_date`. No public source shows this patch.
    pub fn created_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/created_date", value))
    }

    /// Digits in a string are accepted when reading, since a public Singer schema has a
    /// string.
    ///
    /// Replaces `/created_by`. No public source shows this patch.
    pub fn created_by<T>(self, value: impl OneOrNone<UserId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<UserId, _>("/created_by", value))
    }

    /// Replaces `/status`. No public source shows this patch.
    pub fn status<T>(self, value: impl OneOrNone<InventoryItemStatus, T>) -> Self {
        Self::from_call(self.0.patch_replace::<InventoryItemStatus, _>("/status", value))
    }

    /// Why the item is unavailable. No call that lists the reasons is known.
    ///
    /// Replaces `/inventory_item_unavailable_reason_id`. No public source shows this
    /// patch.
    pub fn inventory_item_unavailable_reason_id<T>(
        self,
        value: impl OneOrNone<InventoryItemUnavailableReasonId, T>,
    ) -> Self {
        let wire = "/inventory_item_unavailable_reason_id";
        Self::from_call(
            self.0.patch_replace::<InventoryItemUnavailableReasonId, _>(wire, value),
        )
    }

    /// A remark on the item itself, not a note record.
    ///
    /// Replaces `/note`. No public source shows this patch.
    pub fn note<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/note", value))
    }

    /// Custom fields. The shape of the elements is inferred.
    ///
    /// Replaces `/fields`. No public source shows this patch.
    pub fn fields(
        self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        Self::from_call(self.0.patch_replace_all::<CustomField>("/fields", values))
    }
}
