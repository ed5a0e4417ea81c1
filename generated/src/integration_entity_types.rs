// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types of records that can be linked to external systems.
//!
//! # Records
//!
//! - [`IntegrationEntityType`]: A type of record that can be linked to external
//!   systems.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](IntegrationEntityTypes::list) | Lists integration entity types. | `GET /IntegrationEntityType` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`IntegrationEntityTypesList`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::IntegrationEntityTypeId;
use revio_runtime::{Extra, Handle, OneOrNone, open_enum, record};

/// A type of record that can be linked to external systems.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct IntegrationEntityType {
    /// In Rev.io's example, 2 is a customer.
    pub integration_entity_type_id: Option<IntegrationEntityTypeId>,
    pub entity_type_name: Option<IntegrationEntityTypeName>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(IntegrationEntityType {
    "integration_entity_type_id" => integration_entity_type_id,
    "entity_type_name" => entity_type_name,
});

/// The name of a type of record, in upper case. `CUSTOMER` is in Rev.io's example;
/// according to the documentation, agents, bills, contacts, service products,
/// credits, charges, services, payments, products, addresses and inventory items
/// can be linked too.
///
/// The list of values is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationEntityTypeName {
    /// `CUSTOMER`
    Customer,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(IntegrationEntityTypeName { Customer = "CUSTOMER" });

/// A page of [`IntegrationEntityType`] records.
pub type IntegrationEntityTypeCollection = Collection<IntegrationEntityType>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum IntegrationEntityTypesListTag {}
}

/// Types of records that can be linked to external systems.
///
/// Returned by [`Client::integration_entity_types`](crate::Client::integration_entity_types).
#[derive(Clone, Debug)]
pub struct IntegrationEntityTypes {
    pub(crate) handle: Handle,
}

impl IntegrationEntityTypes {
    /// Lists integration entity types.
    ///
    /// Types of records that can be linked to external systems. Rev.io's public
    /// documentation shows the search; the spelling of the path follows the name of the
    /// resource. A raw request can try another.
    ///
    /// `GET /IntegrationEntityType` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.integration_entity_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "integration_entity_types_list")]
    #[doc(alias = "GET /IntegrationEntityType")]
    pub fn list(&self) -> IntegrationEntityTypesList {
        ListRequest::from_call(
            self.handle.call(&registry::INTEGRATION_ENTITY_TYPES_LIST),
        )
    }
}

/// Request builder of [`IntegrationEntityTypes::list`]. Its other methods are those
/// of [`ListRequest`].
pub type IntegrationEntityTypesList =
    ListRequest<IntegrationEntityType, tag::IntegrationEntityTypesListTag>;

impl IntegrationEntityTypesList {
    /// Only the type with this name, in upper case.
    ///
    /// Sets the query parameter `search.entity_type_name`.
    pub fn entity_type_name<T>(
        self,
        value: impl OneOrNone<IntegrationEntityTypeName, T>,
    ) -> Self {
        let wire = "search.entity_type_name";
        Self::from_call(self.0.param::<IntegrationEntityTypeName, _>(wire, value))
    }
}
