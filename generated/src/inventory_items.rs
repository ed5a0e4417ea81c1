// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Telephone numbers, SIM cards, devices and the like, and who or what each is
//! assigned to.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](InventoryItems::list) | List inventory items. | `GET /InventoryItem` | observed |
//! | [`create`](InventoryItems::create) | Create an inventory item. | `POST /InventoryItem` | observed |
//! | [`assign_service`](InventoryItems::assign_service) | Assign inventory items to a service. | `PATCH /InventoryItem/assignService` | observed |
//! | [`assign_customer`](InventoryItems::assign_customer) | Assign inventory items to a customer. | `PATCH /InventoryItem/assignCustomer` | inferred |
//! | [`assign_product`](InventoryItems::assign_product) | Assign inventory items to a service product. | `PATCH /InventoryItem/assignProduct` | inferred |
//! | [`unassign_customer`](InventoryItems::unassign_customer) | Take an inventory item from its customer. | `PATCH /InventoryItem/UnassignCustomer` | inferred |
//! | `unassign_service` (feature `unverified`) | Take an inventory item from its service. | `PATCH /InventoryItem/unassignService` | unverified |
//! | `unassign_product` (feature `unverified`) | Take an inventory item from a service product. | `PATCH /InventoryItem/unassignProduct` | unverified |
//! | [`get`](InventoryItems::get) | Get an inventory item. | `GET /InventoryItem/{inventory_item_id}` | inferred |
//! | [`update`](InventoryItems::update) | Change members of an inventory item. | `PATCH /InventoryItem/{inventory_item_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, InventoryItemId, InventoryItemUnavailableReasonId,
    InventoryTypeId, ServiceId, ServiceProductId, UserId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Decimal, Done, Extra, Handle, NaiveDateTime, Result,
    Value, call, custom_field_labels, open_enum, paged_call, patch_call, placeholder,
    record, union,
};

/// Telephone numbers, SIM cards, devices and the like, and who or what each is
/// assigned to.
///
/// Made by [`Client::inventory_items`](crate::Client::inventory_items).
#[derive(Clone, Debug)]
pub struct InventoryItems {
    handle: Handle,
}

impl InventoryItems {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List inventory items.
    ///
    /// Pages through the items of every inventory type. Filter by `identifier` to get
    /// from a telephone number or the like to the id of an item. Which service has an
    /// item is told by `service_inventory`, not here.
    ///
    /// `GET /InventoryItem` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.inventory_items().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> InventoryItemsList {
        self.handle.call(&registry::INVENTORY_ITEMS_LIST).into()
    }

    /// Create an inventory item.
    ///
    /// Adds one item to the inventory. Whether the server refuses a second item with
    /// the same `identifier` is not known: after a timeout, list items with it before
    /// sending it again.
    ///
    /// `POST /InventoryItem` · evidence observed (seen in use by others)
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
    pub fn create(&self, body: impl Into<InventoryItemCreate>) -> InventoryItemsCreate {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_CREATE);
        call.carry::<InventoryItemCreate>(body);
        call.into()
    }

    /// Assign inventory items to a service.
    ///
    /// Gives items to a service, several in one call if need be. The body is a plain
    /// JSON object, not a JSON Patch. A failure is known to come as an array, whose
    /// first element says what went wrong. Public client code looks for an `id` in the
    /// answer; whether one comes is not known.
    ///
    /// `PATCH /InventoryItem/assignService` · evidence observed (seen in use by others)
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
    pub fn assign_service(
        &self,
        body: impl Into<InventoryItemAssignService>,
    ) -> InventoryItemsAssignService {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_ASSIGN_SERVICE);
        call.carry::<InventoryItemAssignService>(body);
        call.into()
    }

    /// Assign inventory items to a customer.
    ///
    /// Gives items to a customer. The Tray connector lists the operation; its method
    /// and path are concluded from `assignService`, and so is the body, which nobody
    /// has seen. For a new item it is safer to send `customer_id` when it is created.
    ///
    /// `PATCH /InventoryItem/assignCustomer` · evidence inferred (concluded from what is known, not seen)
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
    pub fn assign_customer(
        &self,
        body: impl Into<InventoryItemAssignCustomer>,
    ) -> InventoryItemsAssignCustomer {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_ASSIGN_CUSTOMER);
        call.carry::<InventoryItemAssignCustomer>(body);
        call.into()
    }

    /// Assign inventory items to a service product.
    ///
    /// Gives items to a service product. The Tray connector lists the operation; its
    /// method and path are concluded from `assignService`, and so is the body, which
    /// nobody has seen. Rev.io's older SOAP interface takes the id of one item and that
    /// of the customer's product instead.
    ///
    /// `PATCH /InventoryItem/assignProduct` · evidence inferred (concluded from what is known, not seen)
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
    pub fn assign_product(
        &self,
        body: impl Into<InventoryItemAssignProduct>,
    ) -> InventoryItemsAssignProduct {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_ASSIGN_PRODUCT);
        call.carry::<InventoryItemAssignProduct>(body);
        call.into()
    }

    /// Take an inventory item from its customer.
    ///
    /// Takes one item away from its customer. The action's name, with the capital U,
    /// and its body stand in public client code; that it belongs under `/InventoryItem`
    /// is concluded. The Tray connector does not offer it.
    ///
    /// `PATCH /InventoryItem/UnassignCustomer` · evidence inferred (concluded from what is known, not seen)
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
    pub fn unassign_customer(
        &self,
        body: impl Into<InventoryItemUnassignCustomer>,
    ) -> InventoryItemsUnassignCustomer {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_UNASSIGN_CUSTOMER);
        call.carry::<InventoryItemUnassignCustomer>(body);
        call.into()
    }

    /// **Nobody has seen this work.** It is compiled only with the feature `unverified`.
    ///
    /// Take an inventory item from its service.
    ///
    /// **Unverified: method and path are a guess.** The Tray connector lists an
    /// operation of this name, and nothing else is known of it. Path and body follow
    /// `UnassignCustomer`, which takes an item from its customer alone. Try it in a
    /// sandbox first.
    ///
    /// `PATCH /InventoryItem/unassignService` · evidence unverified (a guess by analogy)
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
    #[cfg(feature = "unverified")]
    pub fn unassign_service(
        &self,
        body: impl Into<InventoryItemUnassign>,
    ) -> InventoryItemsUnassignService {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_UNASSIGN_SERVICE);
        call.carry::<InventoryItemUnassign>(body);
        call.into()
    }

    /// **Nobody has seen this work.** It is compiled only with the feature `unverified`.
    ///
    /// Take an inventory item from a service product.
    ///
    /// **Unverified: method and path are a guess.** The Tray connector lists an
    /// operation of this name, and nothing else is known of it. Path and body follow
    /// `UnassignCustomer`, which takes an item from its customer alone. Try it in a
    /// sandbox first.
    ///
    /// `PATCH /InventoryItem/unassignProduct` · evidence unverified (a guess by analogy)
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
    #[cfg(feature = "unverified")]
    pub fn unassign_product(
        &self,
        body: impl Into<InventoryItemUnassign>,
    ) -> InventoryItemsUnassignProduct {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_UNASSIGN_PRODUCT);
        call.carry::<InventoryItemUnassign>(body);
        call.into()
    }

    /// Get an inventory item.
    ///
    /// Reads one item by its id. The Tray connector lists the operation; that this is
    /// its path is convention. Listing with `identifier` is the safer way.
    ///
    /// `GET /InventoryItem/{inventory_item_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let inventory_item = client.inventory_items().get(880).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        inventory_item_id: impl Into<InventoryItemId>,
    ) -> InventoryItemsGet {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_GET);
        call.path::<InventoryItemId>("inventory_item_id", inventory_item_id);
        call.into()
    }

    /// Change members of an inventory item.
    ///
    /// Sets single members by JSON Patch, a custom field by its position in `fields`,
    /// counted from 0. The Tray connector lists the operation; method and path are
    /// convention. To assign an item, use the calls made for it.
    ///
    /// `PATCH /InventoryItem/{inventory_item_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// For custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.inventory_items().update(880).note("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        inventory_item_id: impl Into<InventoryItemId>,
    ) -> InventoryItemsUpdate {
        let mut call = self.handle.call(&registry::INVENTORY_ITEMS_UPDATE);
        call.path::<InventoryItemId>("inventory_item_id", inventory_item_id);
        call.into()
    }

    /// Starts [`update`](Self::update) from a record that was just read, so that its
    /// custom fields can be set by label or id: a patch needs their position in that
    /// record.
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
        let mut edit = self.update(inventory_item.inventory_item_id);
        edit.call.custom_fields_of(inventory_item);
        edit
    }
}

/// A call of [`InventoryItems::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsList {
    call: Call,
}

impl InventoryItemsList {
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

    /// Only items with this identifier, such as a telephone number or the ICCID of a
    /// SIM card.
    ///
    /// `search.identifier` in the query.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.identifier", value);
        self
    }

    /// Only items of this type.
    ///
    /// `search.inventory_type_id` in the query.
    pub fn inventory_type_id(mut self, value: impl Into<InventoryTypeId>) -> Self {
        self.call.set::<InventoryTypeId>("search.inventory_type_id", value);
        self
    }
}

paged_call!(InventoryItemsList => InventoryItemCollection);

custom_field_labels!(InventoryItemsList => InventoryItemCollection, FieldId);

/// A call of [`InventoryItems::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsCreate {
    call: Call,
}

call!(InventoryItemsCreate => Created<InventoryItemId>);

/// A call of [`InventoryItems::assign_service`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsAssignService {
    call: Call,
}

call!(InventoryItemsAssignService => Done);

/// A call of [`InventoryItems::assign_customer`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsAssignCustomer {
    call: Call,
}

call!(InventoryItemsAssignCustomer => Done);

/// A call of [`InventoryItems::assign_product`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsAssignProduct {
    call: Call,
}

call!(InventoryItemsAssignProduct => Done);

/// A call of [`InventoryItems::unassign_customer`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsUnassignCustomer {
    call: Call,
}

call!(InventoryItemsUnassignCustomer => Done);

/// A call of [`InventoryItems::unassign_service`], ready to be sent.
#[cfg(feature = "unverified")]
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsUnassignService {
    call: Call,
}

#[cfg(feature = "unverified")]
call!(InventoryItemsUnassignService => Done);

/// A call of [`InventoryItems::unassign_product`], ready to be sent.
#[cfg(feature = "unverified")]
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsUnassignProduct {
    call: Call,
}

#[cfg(feature = "unverified")]
call!(InventoryItemsUnassignProduct => Done);

/// A call of [`InventoryItems::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsGet {
    call: Call,
}

call!(InventoryItemsGet => InventoryItem);

/// A call of [`InventoryItems::update`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryItemsUpdate {
    call: Call,
}

impl InventoryItemsUpdate {
    /// The kind of item, which also tells what `identifier` is.
    ///
    /// Replaces `/inventory_type_id`; no source shows it patched.
    pub fn inventory_type_id(mut self, value: impl Into<InventoryTypeId>) -> Self {
        self.call.put::<InventoryTypeId>("/inventory_type_id", value);
        self
    }

    /// The telephone number, ICCID or the like by which people know the item. Calls
    /// that assign items want it; `inventory_item_id` is something else.
    ///
    /// Replaces `/identifier`; no source shows it patched.
    pub fn identifier(mut self, value: impl Into<InventoryIdentifier>) -> Self {
        self.call.put::<InventoryIdentifier>("/identifier", value);
        self
    }

    /// The customer that has the item. Public client code creates items that have one
    /// and are `AVAILABLE` all the same.
    ///
    /// Replaces `/customer_id`; no source shows it patched.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/customer_id", value);
        self
    }

    /// `0001-01-01T00:00:00` stands for no date.
    ///
    /// Replaces `/created_date`; no source shows it patched.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/created_date", value);
        self
    }

    /// Digits as text are read too, since a public Singer schema has text.
    ///
    /// Replaces `/created_by`; no source shows it patched.
    pub fn created_by(mut self, value: impl Into<UserId>) -> Self {
        self.call.put::<UserId>("/created_by", value);
        self
    }

    /// An [`InventoryItemStatus`], in place of `/status`; no source shows it patched.
    pub fn status(mut self, value: impl Into<InventoryItemStatus>) -> Self {
        self.call.put::<InventoryItemStatus>("/status", value);
        self
    }

    /// Why the item cannot be handed out. No call is known that lists the reasons.
    ///
    /// Replaces `/inventory_item_unavailable_reason_id`; no source shows it patched.
    pub fn inventory_item_unavailable_reason_id(
        mut self,
        value: impl Into<InventoryItemUnavailableReasonId>,
    ) -> Self {
        let wire = "/inventory_item_unavailable_reason_id";
        self.call.put::<InventoryItemUnavailableReasonId>(wire, value);
        self
    }

    /// A remark in the item itself, not one of the records of notes.
    ///
    /// Replaces `/note`; no source shows it patched.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/note", value);
        self
    }

    /// Custom fields. That their elements have this form is inferred.
    ///
    /// Replaces `/fields`; no source shows it patched.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        self.call.put_all::<CustomField>("/fields", values);
        self
    }
}

patch_call!(InventoryItemsUpdate => Done);

/// A page of [`InventoryItem`] records.
pub type InventoryItemCollection = Collection<InventoryItem>;

/// One thing that can be handed out to a customer, a service or a service product:
/// a telephone number, a SIM card, a device. The service that has it does not stand
/// here, but in service inventory.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct InventoryItem {
    /// An [`InventoryItemId`]; evidence: observed.
    pub inventory_item_id: InventoryItemId,
    /// The kind of item, which also tells what `identifier` is.
    pub inventory_type_id: Option<InventoryTypeId>,
    /// The telephone number, ICCID or the like by which people know the item. Calls
    /// that assign items want it; `inventory_item_id` is something else.
    pub identifier: Option<InventoryIdentifier>,
    /// The customer that has the item. Public client code creates items that have one
    /// and are `AVAILABLE` all the same.
    pub customer_id: Option<CustomerId>,
    /// `0001-01-01T00:00:00` stands for no date.
    pub created_date: Option<NaiveDateTime>,
    /// Digits as text are read too, since a public Singer schema has text.
    pub created_by: Option<UserId>,
    /// An [`InventoryItemStatus`]; evidence: observed.
    pub status: Option<InventoryItemStatus>,
    /// Why the item cannot be handed out. No call is known that lists the reasons.
    pub inventory_item_unavailable_reason_id: Option<InventoryItemUnavailableReasonId>,
    /// A remark in the item itself, not one of the records of notes.
    pub note: Option<String>,
    /// Custom fields. That their elements have this form is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl InventoryItem {
    /// A record with nothing but what it must have.
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
/// read too; send text, since an identifier may begin with 0.
///
/// What you make yourself goes out as the first variant.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InventoryIdentifier {
    /// It came as text.
    Text(String),
    /// It came as a number.
    Number(Decimal),
}

union!(InventoryIdentifier { Text, Number });

/// `AVAILABLE` is sent when an item is created, and `ASSIGNED` is what public
/// client code looks for before it assigns one. There are likely more, since an
/// item can have a reason for being unavailable.
///
/// More values than those named here are to be expected.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryItemStatus {
    /// `AVAILABLE`
    Available,
    /// `ASSIGNED`
    Assigned,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(InventoryItemStatus { Available = "AVAILABLE", Assigned = "ASSIGNED" });

/// An item to add. Public client code sends these members; none of them is known to
/// be required. An item without type and identifier would be of no use.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct InventoryItemCreate {
    /// The kind of item, which also tells what `identifier` has to be.
    pub inventory_type_id: Option<InventoryTypeId>,
    /// The telephone number, ICCID or the like. Text, since it may begin with 0.
    pub identifier: Option<String>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// `AVAILABLE` is the only one that has been seen here.
    pub status: Option<InventoryItemStatus>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl InventoryItemCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> InventoryItemCreateBuilder {
        InventoryItemCreateBuilder::default()
    }
}

/// Makes a [`InventoryItemCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct InventoryItemCreateBuilder {
    inner: BodyBuilder<InventoryItemCreate>,
}

impl InventoryItemCreateBuilder {
    /// The kind of item, which also tells what `identifier` has to be.
    pub fn inventory_type_id(mut self, value: impl Into<InventoryTypeId>) -> Self {
        let body = self.inner.set("inventory_type_id");
        body.inventory_type_id = Some(value.into());
        self
    }

    /// The telephone number, ICCID or the like. Text, since it may begin with 0.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("identifier");
        body.identifier = Some(value.into());
        self
    }

    /// A [`CustomerId`]; evidence: observed.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Some(value.into());
        self
    }

    /// `AVAILABLE` is the only one that has been seen here.
    pub fn status(mut self, value: impl Into<InventoryItemStatus>) -> Self {
        let body = self.inner.set("status");
        body.status = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<InventoryItemCreate> {
        Ok(self.inner.build()?)
    }
}

record!(InventoryItemCreate {
    "inventory_type_id" => inventory_type_id,
    "identifier" => identifier,
    "customer_id" => customer_id,
    "status" => status,
});

/// Items to give to a service. A public client sends both members; what the server
/// requires is not documented.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct InventoryItemAssignService {
    /// The service that gets the items. Sent as a number; some public client code sends
    /// digits as text.
    pub service_id: Option<ServiceId>,
    /// The `identifier` of each item, not its id. Public client code leaves out items
    /// that are `ASSIGNED` already; what the server does with those is not known.
    pub identifiers: Option<Vec<String>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl InventoryItemAssignService {
    /// Starts a body with nothing in it.
    pub fn builder() -> InventoryItemAssignServiceBuilder {
        InventoryItemAssignServiceBuilder::default()
    }
}

/// Makes a [`InventoryItemAssignService`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct InventoryItemAssignServiceBuilder {
    inner: BodyBuilder<InventoryItemAssignService>,
}

impl InventoryItemAssignServiceBuilder {
    /// The service that gets the items. Sent as a number; some public client code sends
    /// digits as text.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        let body = self.inner.set("service_id");
        body.service_id = Some(value.into());
        self
    }

    /// The `identifier` of each item, not its id. Public client code leaves out items
    /// that are `ASSIGNED` already; what the server does with those is not known.
    pub fn identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("identifiers");
        body.identifiers = Some(values);
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<InventoryItemAssignService> {
        Ok(self.inner.build()?)
    }
}

record!(InventoryItemAssignService {
    "service_id" => service_id,
    "identifiers" => identifiers,
});

/// Items to give to a customer. Modelled on `InventoryItemAssignService`; nobody
/// has seen it, and what the server requires is not known. Set both members.
///
/// Evidence: inferred (concluded from what is known, not seen).
#[derive(Clone)]
#[non_exhaustive]
pub struct InventoryItemAssignCustomer {
    /// A [`CustomerId`]; evidence: inferred.
    pub customer_id: Option<CustomerId>,
    /// The `identifier` of each item, not its id.
    pub identifiers: Option<Vec<String>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl InventoryItemAssignCustomer {
    /// Starts a body with nothing in it.
    pub fn builder() -> InventoryItemAssignCustomerBuilder {
        InventoryItemAssignCustomerBuilder::default()
    }
}

/// Makes a [`InventoryItemAssignCustomer`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct InventoryItemAssignCustomerBuilder {
    inner: BodyBuilder<InventoryItemAssignCustomer>,
}

impl InventoryItemAssignCustomerBuilder {
    /// A [`CustomerId`]; evidence: inferred.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Some(value.into());
        self
    }

    /// The `identifier` of each item, not its id.
    pub fn identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("identifiers");
        body.identifiers = Some(values);
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<InventoryItemAssignCustomer> {
        Ok(self.inner.build()?)
    }
}

record!(InventoryItemAssignCustomer {
    "customer_id" => customer_id,
    "identifiers" => identifiers,
});

/// Items to give to a product of a service. Modelled on
/// `InventoryItemAssignService`; nobody has seen it, and what the server requires
/// is not known. Set both members.
///
/// Evidence: inferred (concluded from what is known, not seen).
#[derive(Clone)]
#[non_exhaustive]
pub struct InventoryItemAssignProduct {
    /// A [`ServiceProductId`]; evidence: inferred.
    pub service_product_id: Option<ServiceProductId>,
    /// The `identifier` of each item, not its id.
    pub identifiers: Option<Vec<String>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl InventoryItemAssignProduct {
    /// Starts a body with nothing in it.
    pub fn builder() -> InventoryItemAssignProductBuilder {
        InventoryItemAssignProductBuilder::default()
    }
}

/// Makes a [`InventoryItemAssignProduct`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct InventoryItemAssignProductBuilder {
    inner: BodyBuilder<InventoryItemAssignProduct>,
}

impl InventoryItemAssignProductBuilder {
    /// A [`ServiceProductId`]; evidence: inferred.
    pub fn service_product_id(mut self, value: impl Into<ServiceProductId>) -> Self {
        let body = self.inner.set("service_product_id");
        body.service_product_id = Some(value.into());
        self
    }

    /// The `identifier` of each item, not its id.
    pub fn identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("identifiers");
        body.identifiers = Some(values);
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<InventoryItemAssignProduct> {
        Ok(self.inner.build()?)
    }
}

record!(InventoryItemAssignProduct {
    "service_product_id" => service_product_id,
    "identifiers" => identifiers,
});

/// The item to take from its customer. It goes by id here, whereas assigning goes
/// by `identifier`.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct InventoryItemUnassignCustomer {
    /// The item's `inventory_item_id`.
    pub id: InventoryItemId,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl InventoryItemUnassignCustomer {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> InventoryItemUnassignCustomerBuilder {
        InventoryItemUnassignCustomerBuilder::default()
    }
}

/// Makes a [`InventoryItemUnassignCustomer`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct InventoryItemUnassignCustomerBuilder {
    inner: BodyBuilder<InventoryItemUnassignCustomer>,
}

impl InventoryItemUnassignCustomerBuilder {
    /// **Required.** The item's `inventory_item_id`.
    pub fn id(mut self, value: impl Into<InventoryItemId>) -> Self {
        let body = self.inner.set("id");
        body.id = value.into();
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<InventoryItemUnassignCustomer> {
        Ok(self.inner.build()?)
    }
}

record!(InventoryItemUnassignCustomer {
    "id" => id,
});

/// The item to take back. Modeled on `InventoryItemUnassignCustomer`; nobody has
/// seen it.
///
/// Evidence: unverified (a guess by analogy).
#[derive(Clone)]
#[non_exhaustive]
pub struct InventoryItemUnassign {
    /// The item's `inventory_item_id`.
    pub id: InventoryItemId,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl InventoryItemUnassign {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> InventoryItemUnassignBuilder {
        InventoryItemUnassignBuilder::default()
    }
}

/// Makes a [`InventoryItemUnassign`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct InventoryItemUnassignBuilder {
    inner: BodyBuilder<InventoryItemUnassign>,
}

impl InventoryItemUnassignBuilder {
    /// **Required.** The item's `inventory_item_id`.
    pub fn id(mut self, value: impl Into<InventoryItemId>) -> Self {
        let body = self.inner.set("id");
        body.id = value.into();
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<InventoryItemUnassign> {
        Ok(self.inner.build()?)
    }
}

record!(InventoryItemUnassign {
    "id" => id,
});
