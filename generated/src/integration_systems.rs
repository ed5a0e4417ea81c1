// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! External systems (presumably) that records can be linked to. Little is known
//! about them.
//!
//! # Records
//!
//! - [`IntegrationSystem`]: Presumably an external system that records can be
//!   linked to.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](IntegrationSystems::list) | Lists integration systems. | `GET /IntegrationSystem` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`IntegrationSystemsList`].

use crate::collection::Collection;
use crate::registry;
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// Presumably an external system that records can be linked to. None of its fields
/// are known, so the record is an open object.
///
/// **Evidence:** [unverified](crate::guide::evidence).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationSystem {
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(IntegrationSystem {});

/// A page of [`IntegrationSystem`] records.
pub type IntegrationSystemCollection = Collection<IntegrationSystem>;

/// External systems (presumably) that records can be linked to. Little is known
/// about them.
///
/// Returned by [`Client::integration_systems`](crate::Client::integration_systems).
#[derive(Clone, Debug)]
pub struct IntegrationSystems {
    handle: Handle,
}

impl IntegrationSystems {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists integration systems.
    ///
    /// External systems that links can refer to. Rev.io's public documentation lists
    /// the resource as readable; the spelling of the path follows the naming
    /// convention. A raw request can try another.
    ///
    /// `GET /IntegrationSystem` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.integration_systems().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "integration_systems_list")]
    #[doc(alias = "GET /IntegrationSystem")]
    pub fn list(&self) -> IntegrationSystemsList {
        self.handle.call(&registry::INTEGRATION_SYSTEMS_LIST).into()
    }
}

/// Request builder of [`IntegrationSystems::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct IntegrationSystemsList {
    call: Call,
}

impl IntegrationSystemsList {
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

paged_call!(IntegrationSystemsList => IntegrationSystemCollection);
