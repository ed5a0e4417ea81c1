// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types of inventory items.
//!
//! # Records
//!
//! - [`InventoryType`]: A type of inventory item, such as telephone numbers or SIM
//!   cards.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](InventoryTypes::list) | Lists inventory types. | `GET /InventoryTypes` | observed |
//! | [`create`](InventoryTypes::create) | Creates an inventory type. | `POST /InventoryTypes` | inferred |
//! | [`get`](InventoryTypes::get) | Gets an inventory type. | `GET /InventoryTypes/{inventory_type_id}` | inferred |
//! | [`replace`](InventoryTypes::replace) | Replaces an inventory type. | `PUT /InventoryTypes/{inventory_type_id}` | official |
//! | [`update`](InventoryTypes::update) | Updates an inventory type. | `PATCH /InventoryTypes/{inventory_type_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`InventoryTypesList`], [`InventoryTypesCreate`],
//! [`InventoryTypesGet`], [`InventoryTypesReplace`], [`InventoryTypesUpdate`].
//!
//! Request bodies: [`InventoryTypeReplaceBuilder`].

use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomField, FieldId, InventoryTypeId};
use revio_runtime::{
    Bound, Created, Done, Extra, Handle, Object, OneOrNone, Tristate,
    custom_field_labels, placeholder, record,
};

/// A type of inventory item, such as telephone numbers or SIM cards.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryType {
    pub inventory_type_id: InventoryTypeId,
    /// One of the system's categories, which adds fields to the type. The values are
    /// unknown; Rev.io's older SOAP interface has General, `Telephone_Number`,
    /// `IP_Address`, `Mobile_Device` and `SIM_Card`.
    pub category: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub requires_product: Option<bool>,
    pub description: Option<String>,
    /// The possible values are unknown.
    pub status: Option<String>,
    pub format: Option<String>,
    /// Whether usage can be linked to the service through the identifier of the item.
    pub ratable: Option<bool>,
    /// Custom fields. Whether they hold values of the type itself or define the fields
    /// of its items is unknown.
    pub fields: Option<Vec<CustomField>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl InventoryType {
    /// Creates a record with only its required fields set.
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

/// The complete new state of an inventory type. Start from a record that has just
/// been read. Rev.io's page lists the fields with type, bounds and meaning, but
/// prints only the name of `fields`; the other names are those of the record, whose
/// fields come in the same order.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct InventoryTypeReplace {
    /// The same as in the path.
    pub inventory_type_id: Tristate<InventoryTypeId>,
    /// One of the system's categories, which adds fields to the type. Send back what
    /// was read: the values are not known.
    pub category: Tristate<String>,
    /// Allowed values: at most 100 characters.
    pub identifier: String,
    /// Allowed values: at most 100 characters.
    pub name: String,
    pub requires_product: Tristate<bool>,
    pub description: Tristate<String>,
    /// One of a list whose values are not known. Send one that was read.
    pub status: Tristate<String>,
    /// One of a list whose values are not known. Send one that was read.
    pub format: Tristate<String>,
    /// Whether usage can be linked to the service through the identifier of the item.
    pub ratable: Tristate<bool>,
    /// Custom fields. Whether they hold values of the type itself or define the fields
    /// of its items is unknown.
    pub fields: Tristate<Vec<CustomField>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl InventoryTypeReplace {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> InventoryTypeReplaceBuilder {
        <InventoryTypeReplaceBuilder as Default>::default()
    }

    /// Starts a body with all fields of a [`InventoryType`], unknown ones included. Set
    /// the required fields that the record lacks.
    pub fn builder_from(inventory_type: InventoryType) -> InventoryTypeReplaceBuilder {
        let mut builder = Self::builder();
        let body = builder.inner.body_mut();
        body.inventory_type_id = inventory_type.inventory_type_id.into();
        body.category = inventory_type.category.into();
        body.requires_product = inventory_type.requires_product.into();
        body.description = inventory_type.description.into();
        body.status = inventory_type.status.into();
        body.format = inventory_type.format.into();
        body.ratable = inventory_type.ratable.into();
        body.fields = inventory_type.fields.into();
        body.extra = inventory_type.extra;
        if let Some(value) = inventory_type.identifier {
            builder = builder.identifier(value);
        }
        if let Some(value) = inventory_type.name {
            builder = builder.name(value);
        }
        builder
    }
}

/// Builder of [`InventoryTypeReplace`]. Its other methods are those of
/// [`BodyBuilder`].
pub type InventoryTypeReplaceBuilder = BodyBuilder<InventoryTypeReplace>;

impl InventoryTypeReplaceBuilder {
    /// The same as in the path.
    pub fn inventory_type_id<T>(
        mut self,
        value: impl OneOrNone<InventoryTypeId, T>,
    ) -> Self {
        let body = self.inner.set("inventory_type_id");
        body.inventory_type_id = value.into_option().into();
        self
    }

    /// Sets `inventory_type_id` to null.
    pub fn clear_inventory_type_id(mut self) -> Self {
        self.inner.set("inventory_type_id").inventory_type_id = Tristate::Null;
        self
    }

    /// One of the system's categories, which adds fields to the type. Send back what
    /// was read: the values are not known.
    pub fn category<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("category").category = value.into_option().into();
        self
    }

    /// Sets `category` to null.
    pub fn clear_category(mut self) -> Self {
        self.inner.set("category").category = Tristate::Null;
        self
    }

    /// **Required.** Allowed values: at most 100 characters.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.inner.set("identifier").identifier = value.into();
        self
    }

    /// **Required.** Allowed values: at most 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.inner.set("name").name = value.into();
        self
    }

    pub fn requires_product<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("requires_product").requires_product = value.into_option().into();
        self
    }

    /// Sets `requires_product` to null.
    pub fn clear_requires_product(mut self) -> Self {
        self.inner.set("requires_product").requires_product = Tristate::Null;
        self
    }

    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option().into();
        self
    }

    /// Sets `description` to null.
    pub fn clear_description(mut self) -> Self {
        self.inner.set("description").description = Tristate::Null;
        self
    }

    /// One of a list whose values are not known. Send one that was read.
    pub fn status<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("status").status = value.into_option().into();
        self
    }

    /// Sets `status` to null.
    pub fn clear_status(mut self) -> Self {
        self.inner.set("status").status = Tristate::Null;
        self
    }

    /// One of a list whose values are not known. Send one that was read.
    pub fn format<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("format").format = value.into_option().into();
        self
    }

    /// Sets `format` to null.
    pub fn clear_format(mut self) -> Self {
        self.inner.set("format").format = Tristate::Null;
        self
    }

    /// Whether usage can be linked to the service through the identifier of the item.
    pub fn ratable<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("ratable").ratable = value.into_option().into();
        self
    }

    /// Sets `ratable` to null.
    pub fn clear_ratable(mut self) -> Self {
        self.inner.set("ratable").ratable = Tristate::Null;
        self
    }

    /// Custom fields. Whether they hold values of the type itself or define the fields
    /// of its items is unknown.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("fields").fields = Tristate::Value(values);
        self
    }

    /// Sets `fields` to null.
    pub fn clear_fields(mut self) -> Self {
        self.inner.set("fields").fields = Tristate::Null;
        self
    }
}

record!(InventoryTypeReplace {
    "inventory_type_id" => inventory_type_id,
    "category" => category,
    "identifier" => identifier [Bound::MaxLength(100)],
    "name" => name [Bound::MaxLength(100)],
    "requires_product" => requires_product,
    "description" => description,
    "status" => status,
    "format" => format,
    "ratable" => ratable,
    "fields" => fields,
});

/// A page of [`InventoryType`] records.
pub type InventoryTypeCollection = Collection<InventoryType>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum InventoryTypesListTag {}
    pub enum InventoryTypesUpdateTag {}
}

/// Types of inventory items.
///
/// Returned by [`Client::inventory_types`](crate::Client::inventory_types).
#[derive(Clone, Debug)]
pub struct InventoryTypes {
    pub(crate) handle: Handle,
}

impl InventoryTypes {
    /// Lists inventory types.
    ///
    /// No call that lists the custom fields of inventory types is known: collect their
    /// ids and labels from the `fields` of the records.
    ///
    /// `GET /InventoryTypes` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.inventory_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_types_list")]
    #[doc(alias = "GET /InventoryTypes")]
    pub fn list(&self) -> InventoryTypesList {
        ListRequest::from_call(self.handle.call(&registry::INVENTORY_TYPES_LIST))
    }

    /// Creates an inventory type.
    ///
    /// The Tray connector lists this operation; method and path follow the naming
    /// convention. The body is unknown and is sent as given.
    ///
    /// `POST /InventoryTypes` · evidence: [inferred](crate::guide::evidence)
    ///
    /// - `body`: Not documented. The fields of an inventory type, without the id, are
    ///   likely.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // The fields of this body are not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.inventory_types().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_types_create")]
    #[doc(alias = "POST /InventoryTypes")]
    pub fn create(&self, body: impl Into<Object>) -> InventoryTypesCreate {
        let call = self.handle.call(&registry::INVENTORY_TYPES_CREATE);
        let call = call.body::<Object>(body);
        call.into_request()
    }

    /// Gets an inventory type.
    ///
    /// The Tray connector lists this operation; the path follows the naming convention.
    ///
    /// `GET /InventoryTypes/{inventory_type_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let inventory_type = client.inventory_types().get(15).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_types_get")]
    #[doc(alias = "GET /InventoryTypes/{inventory_type_id}")]
    pub fn get(
        &self,
        inventory_type_id: impl Into<InventoryTypeId>,
    ) -> InventoryTypesGet {
        let call = self.handle.call(&registry::INVENTORY_TYPES_GET);
        let wire = "inventory_type_id";
        let call = call.path_param::<InventoryTypeId>(wire, inventory_type_id);
        call.into_request()
    }

    /// Replaces an inventory type.
    ///
    /// Replaces the whole record. Start from a record that has just been read: what is
    /// left out may be lost.
    ///
    /// `PUT /InventoryTypes/{inventory_type_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::inventory_types::InventoryTypeReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.inventory_types().get(15).await?;
    /// let body = InventoryTypeReplace::builder_from(record)
    ///     .build()?;
    /// client.inventory_types().replace(15, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_types_replace")]
    #[doc(alias = "PUT /InventoryTypes/{inventory_type_id}")]
    pub fn replace(
        &self,
        inventory_type_id: impl Into<InventoryTypeId>,
        body: impl Into<InventoryTypeReplace>,
    ) -> InventoryTypesReplace {
        let call = self.handle.call(&registry::INVENTORY_TYPES_REPLACE);
        let wire = "inventory_type_id";
        let call = call.path_param::<InventoryTypeId>(wire, inventory_type_id);
        let call = call.body::<InventoryTypeReplace>(body);
        call.into_request()
    }

    /// Updates an inventory type.
    ///
    /// Sets individual fields by JSON Patch. The Tray connector lists an update;
    /// whether it is this call or the replacement, which Rev.io documents, is unknown.
    /// No field is known to have been changed this way.
    ///
    /// `PATCH /InventoryTypes/{inventory_type_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// To set custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.inventory_types().update(15).name("Telephone Number").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inventory_types_update")]
    #[doc(alias = "PATCH /InventoryTypes/{inventory_type_id}")]
    pub fn update(
        &self,
        inventory_type_id: impl Into<InventoryTypeId>,
    ) -> InventoryTypesUpdate {
        let call = self.handle.call(&registry::INVENTORY_TYPES_UPDATE);
        let wire = "inventory_type_id";
        let call = call.path_param::<InventoryTypeId>(wire, inventory_type_id);
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
    /// let record = client.inventory_types().get(15).await?;
    /// client.inventory_types().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, inventory_type: &InventoryType) -> InventoryTypesUpdate {
        let edit = self.update(inventory_type.inventory_type_id);
        PatchRequest::from_call(edit.0.custom_fields_of(inventory_type))
    }
}

/// Request builder of [`InventoryTypes::list`]. Its other methods are those of
/// [`ListRequest`].
pub type InventoryTypesList = ListRequest<InventoryType, tag::InventoryTypesListTag>;

custom_field_labels!(InventoryTypesList => InventoryTypeCollection, FieldId);

/// Request builder of [`InventoryTypes::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InventoryTypesCreate = revio_runtime::Request<Created<InventoryTypeId>>;

/// Request builder of [`InventoryTypes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InventoryTypesGet = revio_runtime::Request<InventoryType>;

/// Request builder of [`InventoryTypes::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type InventoryTypesReplace = revio_runtime::Request<Done>;

/// Request builder of [`InventoryTypes::update`]. Its other methods are those of
/// [`PatchRequest`].
pub type InventoryTypesUpdate = PatchRequest<Done, tag::InventoryTypesUpdateTag>;

impl InventoryTypesUpdate {
    /// One of the system's categories, which adds fields to the type. The values are
    /// unknown; Rev.io's older SOAP interface has General, `Telephone_Number`,
    /// `IP_Address`, `Mobile_Device` and `SIM_Card`.
    ///
    /// Replaces `/category`. No public source shows this patch.
    pub fn category<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/category", value))
    }

    /// Replaces `/identifier`. No public source shows this patch.
    pub fn identifier<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/identifier", value))
    }

    /// Replaces `/name`. No public source shows this patch.
    pub fn name<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/name", value))
    }

    /// Replaces `/requires_product`. No public source shows this patch.
    pub fn requires_product<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/requires_product", value))
    }

    /// Replaces `/description`. No public source shows this patch.
    pub fn description<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/description", value))
    }

    /// The possible values are unknown.
    ///
    /// Replaces `/status`. No public source shows this patch.
    pub fn status<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/status", value))
    }

    /// Replaces `/format`. No public source shows this patch.
    pub fn format<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/format", value))
    }

    /// Whether usage can be linked to the service through the identifier of the item.
    ///
    /// Replaces `/ratable`. No public source shows this patch.
    pub fn ratable<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/ratable", value))
    }

    /// Custom fields. Whether they hold values of the type itself or define the fields
    /// of its items is unknown.
    ///
    /// Replaces `/fields`. No public source shows this patch.
    pub fn fields(
        self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        Self::from_call(self.0.patch_replace_all::<CustomField>("/fields", values))
    }
}
