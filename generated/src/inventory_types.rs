// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The kinds of inventory item.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](InventoryTypes::list) | List inventory types. | `GET /InventoryTypes` | observed |
//! | [`create`](InventoryTypes::create) | Create an inventory type. | `POST /InventoryTypes` | inferred |
//! | [`get`](InventoryTypes::get) | Get an inventory type. | `GET /InventoryTypes/{inventory_type_id}` | inferred |
//! | [`update`](InventoryTypes::update) | Change members of an inventory type. | `PATCH /InventoryTypes/{inventory_type_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomField, FieldId, InventoryTypeId};
use revio_runtime::{
    Call, Created, Done, Extra, Handle, Object, call, custom_field_labels, paged_call,
    patch_call, placeholder, record,
};

/// The kinds of inventory item.
///
/// Made by [`Client::inventory_types`](crate::Client::inventory_types).
#[derive(Clone, Debug)]
pub struct InventoryTypes {
    handle: Handle,
}

impl InventoryTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List inventory types.
    ///
    /// Pages through the inventory types. No call is known that lists the custom fields
    /// of inventory types: gather their ids and labels from the `fields` of the
    /// records.
    ///
    /// `GET /InventoryTypes` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.inventory_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> InventoryTypesList {
        self.handle.call(&registry::INVENTORY_TYPES_LIST).into()
    }

    /// Create an inventory type.
    ///
    /// Adds a kind of inventory. The Tray connector lists the operation; its method and
    /// path are convention. Its body has never been seen, so it is sent as it is given.
    ///
    /// `POST /InventoryTypes` · evidence inferred (concluded from what is known, not seen)
    ///
    /// - `body`: Not documented. The members of an inventory type, the id left out, are
    ///   the likely ones.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.inventory_types().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<Object>) -> InventoryTypesCreate {
        let mut call = self.handle.call(&registry::INVENTORY_TYPES_CREATE);
        call.carry::<Object>(body);
        call.into()
    }

    /// Get an inventory type.
    ///
    /// Reads one inventory type. The Tray connector lists the operation; that this is
    /// its path is convention.
    ///
    /// `GET /InventoryTypes/{inventory_type_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let inventory_type = client.inventory_types().get(15).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        inventory_type_id: impl Into<InventoryTypeId>,
    ) -> InventoryTypesGet {
        let mut call = self.handle.call(&registry::INVENTORY_TYPES_GET);
        call.path::<InventoryTypeId>("inventory_type_id", inventory_type_id);
        call.into()
    }

    /// Change members of an inventory type.
    ///
    /// Sets single members by JSON Patch. The Tray connector lists the operation;
    /// method and path are convention. No member is known to have been changed like
    /// this.
    ///
    /// `PATCH /InventoryTypes/{inventory_type_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// For custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.inventory_types().update(15).category("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        inventory_type_id: impl Into<InventoryTypeId>,
    ) -> InventoryTypesUpdate {
        let mut call = self.handle.call(&registry::INVENTORY_TYPES_UPDATE);
        call.path::<InventoryTypeId>("inventory_type_id", inventory_type_id);
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
    /// let record = client.inventory_types().get(15).await?;
    /// client.inventory_types().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, inventory_type: &InventoryType) -> InventoryTypesUpdate {
        let mut edit = self.update(inventory_type.inventory_type_id);
        edit.call.custom_fields_of(inventory_type);
        edit
    }
}

/// A call of [`InventoryTypes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryTypesList {
    call: Call,
}

impl InventoryTypesList {
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

paged_call!(InventoryTypesList => InventoryTypeCollection);

custom_field_labels!(InventoryTypesList => InventoryTypeCollection, FieldId);

/// A call of [`InventoryTypes::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryTypesCreate {
    call: Call,
}

call!(InventoryTypesCreate => Created<InventoryTypeId>);

/// A call of [`InventoryTypes::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryTypesGet {
    call: Call,
}

call!(InventoryTypesGet => InventoryType);

/// A call of [`InventoryTypes::update`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InventoryTypesUpdate {
    call: Call,
}

impl InventoryTypesUpdate {
    /// The values are not known. Rev.io's older SOAP interface has General,
    /// `Telephone_Number`, `IP_Address`, `Mobile_Device` and `SIM_Card`.
    ///
    /// Replaces `/category`; no source shows it patched.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/category", value);
        self
    }

    /// Text, in place of `/identifier`; no source shows it patched.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/identifier", value);
        self
    }

    /// Text, in place of `/name`; no source shows it patched.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/name", value);
        self
    }

    /// True or false, in place of `/requires_product`; no source shows it patched.
    pub fn requires_product(mut self, value: bool) -> Self {
        self.call.put::<bool>("/requires_product", value);
        self
    }

    /// Text, in place of `/description`; no source shows it patched.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/description", value);
        self
    }

    /// The values are not known.
    ///
    /// Replaces `/status`; no source shows it patched.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/status", value);
        self
    }

    /// Text, in place of `/format`; no source shows it patched.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/format", value);
        self
    }

    /// True or false, in place of `/ratable`; no source shows it patched.
    pub fn ratable(mut self, value: bool) -> Self {
        self.call.put::<bool>("/ratable", value);
        self
    }

    /// Custom fields. Whether they hold values of the type itself or define the fields
    /// of its items is not known; that their elements have this form is inferred.
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

patch_call!(InventoryTypesUpdate => Done);

/// A page of [`InventoryType`] records.
pub type InventoryTypeCollection = Collection<InventoryType>;

/// A kind of inventory item, such as telephone numbers or SIM cards.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct InventoryType {
    /// An [`InventoryTypeId`]; evidence: observed.
    pub inventory_type_id: InventoryTypeId,
    /// The values are not known. Rev.io's older SOAP interface has General,
    /// `Telephone_Number`, `IP_Address`, `Mobile_Device` and `SIM_Card`.
    pub category: Option<String>,
    /// Text; evidence: observed.
    pub identifier: Option<String>,
    /// Text; evidence: observed.
    pub name: Option<String>,
    /// True or false; evidence: observed.
    pub requires_product: Option<bool>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// The values are not known.
    pub status: Option<String>,
    /// Text; evidence: observed.
    pub format: Option<String>,
    /// True or false; evidence: observed.
    pub ratable: Option<bool>,
    /// Custom fields. Whether they hold values of the type itself or define the fields
    /// of its items is not known; that their elements have this form is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl InventoryType {
    /// A record with nothing but what it must have.
    pub fn new(inventory_type_id: impl Into<InventoryTypeId>) -> Self {
        let mut record: Self = placeholder();
        record.inventory_type_id = inventory_type_id.into();
        record
    }
}

record!(InventoryType {
    "inventory_type_id" => inventory_type_id,
    "category" => category,
    "identifier" => identifier,
    "name" => name,
    "requires_product" => requires_product,
    "description" => description,
    "status" => status,
    "format" => format,
    "ratable" => ratable,
    "fields" => fields,
});
