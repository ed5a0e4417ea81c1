// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types of services, such as data or managed services.
//!
//! # Records
//!
//! - [`ServiceType`]: A type of service, such as data or managed services.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ServiceTypes::list) | Lists service types. | `GET /ServiceTypes` | observed |
//! | [`get`](ServiceTypes::get) | Gets a service type. | `GET /ServiceTypes/{service_type_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ServiceTypesList`], [`ServiceTypesGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::ServiceTypeId;
use revio_runtime::{
    AnyInteger, Call, Extra, Handle, OneOrNone, paged_call, placeholder, record,
};

/// A type of service, such as data or managed services.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ServiceType {
    pub service_type_id: ServiceTypeId,
    pub active: Option<bool>,
    /// Display text. The record has no name.
    pub description: Option<String>,
    pub service_code: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ServiceType {
    /// Creates a record with only its required fields set.
    pub fn new(service_type_id: impl Into<ServiceTypeId>) -> Self {
        let mut record: Self = placeholder();
        record.service_type_id = service_type_id.into();
        record
    }
}

record!(ServiceType {
    "service_type_id" => service_type_id,
    "active" => active,
    "description" => description,
    "service_code" => service_code,
});

/// A page of [`ServiceType`] records.
pub type ServiceTypeCollection = Collection<ServiceType>;

/// Types of services, such as data or managed services.
///
/// Returned by [`Client::service_types`](crate::Client::service_types).
#[derive(Clone, Debug)]
pub struct ServiceTypes {
    handle: Handle,
}

impl ServiceTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists service types.
    ///
    /// Resolves the `service_type_id` of services.
    ///
    /// `GET /ServiceTypes` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.service_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_types_list")]
    #[doc(alias = "GET /ServiceTypes")]
    pub fn list(&self) -> ServiceTypesList {
        ServiceTypesList(self.handle.call(&registry::SERVICE_TYPES_LIST))
    }

    /// Gets a service type.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// with `service_type_id` is safer.
    ///
    /// `GET /ServiceTypes/{service_type_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let service_type = client.service_types().get(9).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_types_get")]
    #[doc(alias = "GET /ServiceTypes/{service_type_id}")]
    pub fn get(&self, service_type_id: impl Into<ServiceTypeId>) -> ServiceTypesGet {
        let call = self.handle.call(&registry::SERVICE_TYPES_GET);
        let call = call.path_param::<ServiceTypeId>("service_type_id", service_type_id);
        call.into_request()
    }
}

/// Request builder of [`ServiceTypes::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ServiceTypesList(Call);

impl ServiceTypesList {
    /// Number of the page. Allowed values: at least 1. Default: `1`. See
    /// [paging](crate::guide::paging).
    pub fn page<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self(self.0.param::<AnyInteger, _>("search.page", value))
    }

    /// Records per page. Allowed values: 1 to 500. Default: `10`. See
    /// [paging](crate::guide::paging).
    pub fn page_size<T>(self, value: impl OneOrNone<AnyInteger, T>) -> Self {
        Self(self.0.param::<AnyInteger, _>("search.page_size", value))
    }

    /// Only this service type. Better supported than the get call, which rests on the
    /// naming convention alone.
    ///
    /// Sets the query parameter `search.service_type_id`.
    pub fn service_type_id<T>(self, value: impl OneOrNone<ServiceTypeId, T>) -> Self {
        Self(self.0.param::<ServiceTypeId, _>("search.service_type_id", value))
    }
}

paged_call!(ServiceTypesList => ServiceTypeCollection);

/// Request builder of [`ServiceTypes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServiceTypesGet = revio_runtime::Request<ServiceType>;
