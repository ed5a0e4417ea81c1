// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! Types of records (presumably) that can be linked to external systems. Little is
//! known about them.
//!
//! # Records
//!
//! - [`IntegrationEntityType`]: Presumably a type of record that can be linked to
//!   external systems.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](IntegrationEntityTypes::list) | Lists integration entity types. | `GET /IntegrationEntityType` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`IntegrationEntityTypesList`].

use crate::collection::Collection;
use crate::registry;
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// Presumably a type of record that can be linked to external systems. None of its
/// fields are known, so the record is an open object.
///
/// **Evidence:** [unverified](crate::guide::evidence).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationEntityType {
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(IntegrationEntityType {});

/// A page of [`IntegrationEntityType`] records.
pub type IntegrationEntityTypeCollection = Collection<IntegrationEntityType>;

/// Types of records (presumably) that can be linked to external systems. Little is
/// known about them.
///
/// Returned by [`Client::integration_entity_types`](crate::Client::integration_entity_types).
#[derive(Clone, Debug)]
pub struct IntegrationEntityTypes {
    handle: Handle,
}

impl IntegrationEntityTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists integration entity types.
    ///
    /// Rev.io's public documentation lists the resource as readable; the spelling of
    /// the path follows the naming convention. A raw request can try another.
    ///
    /// `GET /IntegrationEntityType` · evidence: [inferred](crate::guide::evidence)
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
        self.handle.call(&registry::INTEGRATION_ENTITY_TYPES_LIST).into()
    }
}

/// Request builder of [`IntegrationEntityTypes::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct IntegrationEntityTypesList {
    call: Call,
}

impl IntegrationEntityTypesList {
    /// Number of the page. Allowed values: at least 1. Default: `1`. See
    /// [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records per page. Allowed values: 1 to 500. Default: `10`. See
    /// [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }
}

paged_call!(IntegrationEntityTypesList => IntegrationEntityTypeCollection);
