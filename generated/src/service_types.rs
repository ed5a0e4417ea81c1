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

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::ServiceTypeId;
use revio_runtime::{Extra, Handle, OneOrNone, placeholder, record};

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

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ServiceTypesListTag {}
}

/// Types of services, such as data or managed services.
///
/// Returned by [`Client::service_types`](crate::Client::service_types).
#[derive(Clone, Debug)]
pub struct ServiceTypes {
    pub(crate) handle: Handle,
}

impl ServiceTypes {
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
        ListRequest::from_call(self.handle.call(&registry::SERVICE_TYPES_LIST))
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

/// Request builder of [`ServiceTypes::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ServiceTypesList = ListRequest<ServiceType, tag::ServiceTypesListTag>;

impl ServiceTypesList {
    /// Only this service type. Better supported than the get call, which rests on the
    /// naming convention alone.
    ///
    /// Sets the query parameter `search.service_type_id`.
    pub fn service_type_id<T>(self, value: impl OneOrNone<ServiceTypeId, T>) -> Self {
        let wire = "search.service_type_id";
        Self::from_call(self.0.param::<ServiceTypeId, _>(wire, value))
    }
}

/// Request builder of [`ServiceTypes::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServiceTypesGet = revio_runtime::Request<ServiceType>;
