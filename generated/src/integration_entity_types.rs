// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Presumably the kinds of record that can be linked to outside systems. Little is
//! known of it.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](IntegrationEntityTypes::list) | List integration entity types. | `GET /IntegrationEntityType` | inferred |

use crate::collection::Collection;
use crate::registry;
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// Presumably the kinds of record that can be linked to outside systems. Little is
/// known of it.
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
    /// Pages through the integration entity types. Rev.io's public documentation has
    /// the resource and says that it can be read; the spelling of the path is
    /// convention. A raw request can try another.
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
}

paged_call!(IntegrationEntityTypesList => IntegrationEntityTypeCollection);

/// A page of [`IntegrationEntityType`] records.
pub type IntegrationEntityTypeCollection = Collection<IntegrationEntityType>;

/// Presumably a kind of record that can be linked to outside systems. None of its
/// members is known, so the record is an open object.
///
/// Evidence: unverified (a guess by analogy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationEntityType {
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(IntegrationEntityType {});
