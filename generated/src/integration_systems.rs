// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Presumably the outside systems that records can be linked to. Little is known of
//! it.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](IntegrationSystems::list) | List integration systems. | `GET /IntegrationSystem` | inferred |

use crate::collection::Collection;
use crate::registry;
use revio_runtime::{Call, Extra, Handle, paged_call, record};

/// Presumably the outside systems that records can be linked to. Little is known of
/// it.
///
/// Made by [`Client::integration_systems`](crate::Client::integration_systems).
#[derive(Clone, Debug)]
pub struct IntegrationSystems {
    handle: Handle,
}

impl IntegrationSystems {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List integration systems.
    ///
    /// Pages through the outside systems that links can lead to. Rev.io's public
    /// documentation has the resource and says that it can be read; the spelling of the
    /// path is convention. A raw request can try another.
    ///
    /// `GET /IntegrationSystem` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.integration_systems().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> IntegrationSystemsList {
        self.handle.call(&registry::INTEGRATION_SYSTEMS_LIST).into()
    }
}

/// A call of [`IntegrationSystems::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntegrationSystemsList {
    call: Call,
}

impl IntegrationSystemsList {
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

paged_call!(IntegrationSystemsList => IntegrationSystemCollection);

/// A page of [`IntegrationSystem`] records.
pub type IntegrationSystemCollection = Collection<IntegrationSystem>;

/// Presumably an outside system that records can be linked to. None of its members
/// is known, so the record is an open object.
///
/// Evidence: unverified (a guess by analogy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationSystem {
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(IntegrationSystem {});
