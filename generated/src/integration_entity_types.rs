// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Types of records (presumably) that can be linked to external systems. Little is
//! known about them.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](IntegrationEntityTypes::list) | List integration entity types. | `GET /IntegrationEntityType` | inferred |

use crate::collection::Collection;
use crate::registry;
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// Types of records (presumably) that can be linked to external systems. Little is
/// known about them.
///
/// Made by [`Client::integration_entity_types`](crate::Client::integration_entity_types).
#[derive(Clone, Debug)]
pub struct IntegrationEntityTypes {
    handle: Handle,
}

impl IntegrationEntityTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List integration entity types.
    ///
    /// Rev.io's public documentation lists the resource as readable; the spelling of
    /// the path follows the naming convention. A raw request can try another.
    ///
    /// `GET /IntegrationEntityType` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.integration_entity_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> IntegrationEntityTypesList {
        self.handle.call(&registry::INTEGRATION_ENTITY_TYPES_LIST).into()
    }
}

/// A call of [`IntegrationEntityTypes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntegrationEntityTypesList {
    call: Call,
}

impl IntegrationEntityTypesList {
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
}

paged_call!(IntegrationEntityTypesList => IntegrationEntityTypeCollection);

/// A page of [`IntegrationEntityType`] records.
pub type IntegrationEntityTypeCollection = Collection<IntegrationEntityType>;

/// Presumably a type of record that can be linked to external systems. None of its
/// fields are known, so the record is an open object.
///
/// Evidence: unverified (a guess by analogy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationEntityType {
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(IntegrationEntityType {});
