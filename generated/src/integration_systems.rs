// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! External systems that records can be linked to.
//!
//! # Records
//!
//! - [`IntegrationSystem`]: An external system that records can be linked to.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](IntegrationSystems::list) | Lists integration systems. | `GET /IntegrationSystem` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`IntegrationSystemsList`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::IntegrationSystemId;
use revio_runtime::{Extra, Handle, OneOrNone, open_enum, record};

/// An external system that records can be linked to.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct IntegrationSystem {
    /// In Rev.io's example, 4 is Salesforce.
    pub integration_system_id: Option<IntegrationSystemId>,
    pub system_name: Option<IntegrationSystemName>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(IntegrationSystem {
    "integration_system_id" => integration_system_id,
    "system_name" => system_name,
});

/// The name of an external system, in upper case.
///
/// The list of values is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationSystemName {
    /// `SALESFORCE`
    Salesforce,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(IntegrationSystemName { Salesforce = "SALESFORCE" });

/// A page of [`IntegrationSystem`] records.
pub type IntegrationSystemCollection = Collection<IntegrationSystem>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum IntegrationSystemsListTag {}
}

/// External systems that records can be linked to.
///
/// Returned by [`Client::integration_systems`](crate::Client::integration_systems).
#[derive(Clone, Debug)]
pub struct IntegrationSystems {
    pub(crate) handle: Handle,
}

impl IntegrationSystems {
    /// Lists integration systems.
    ///
    /// External systems that links can refer to. New ones are added by Rev.io only.
    /// Rev.io's public documentation shows the search; the spelling of the path follows
    /// the name of the resource. A raw request can try another.
    ///
    /// `GET /IntegrationSystem` · evidence: [official](crate::guide::evidence)
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
        ListRequest::from_call(self.handle.call(&registry::INTEGRATION_SYSTEMS_LIST))
    }
}

/// Request builder of [`IntegrationSystems::list`]. Its other methods are those of
/// [`ListRequest`].
pub type IntegrationSystemsList =
    ListRequest<IntegrationSystem, tag::IntegrationSystemsListTag>;

impl IntegrationSystemsList {
    /// Only the system with this name, in upper case.
    ///
    /// Sets the query parameter `search.system_name`.
    pub fn system_name<T>(
        self,
        value: impl OneOrNone<IntegrationSystemName, T>,
    ) -> Self {
        let wire = "search.system_name";
        Self::from_call(self.0.param::<IntegrationSystemName, _>(wire, value))
    }
}
