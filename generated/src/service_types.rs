// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The kinds of service, such as data or managed services.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ServiceTypes::list) | List service types. | `GET /ServiceTypes` | observed |
//! | [`get`](ServiceTypes::get) | Get a service type. | `GET /ServiceTypes/{service_type_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::ServiceTypeId;
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// The kinds of service, such as data or managed services.
///
/// Made by [`Client::service_types`](crate::Client::service_types).
#[derive(Clone, Debug)]
pub struct ServiceTypes {
    handle: Handle,
}

impl ServiceTypes {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List service types.
    ///
    /// Pages through the service types, which services name in `service_type_id`.
    ///
    /// `GET /ServiceTypes` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.service_types().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ServiceTypesList {
        self.handle.call(&registry::SERVICE_TYPES_LIST).into()
    }

    /// Get a service type.
    ///
    /// Reads one service type. Only convention speaks for this call; no source shows
    /// it. Listing with `service_type_id` is the safer way.
    ///
    /// `GET /ServiceTypes/{service_type_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let service_type = client.service_types().get(9).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, service_type_id: impl Into<ServiceTypeId>) -> ServiceTypesGet {
        let mut call = self.handle.call(&registry::SERVICE_TYPES_GET);
        call.path::<ServiceTypeId>("service_type_id", service_type_id);
        call.into()
    }
}

/// A call of [`ServiceTypes::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceTypesList {
    call: Call,
}

impl ServiceTypesList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }

    /// Only this service type. Better supported than the single read, which rests on
    /// convention alone.
    ///
    /// `search.service_type_id` in the query.
    pub fn service_type_id(mut self, value: impl Into<ServiceTypeId>) -> Self {
        self.call.set::<ServiceTypeId>("search.service_type_id", value);
        self
    }
}

paged_call!(ServiceTypesList => ServiceTypeCollection);

/// A call of [`ServiceTypes::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceTypesGet {
    call: Call,
}

call!(ServiceTypesGet => ServiceType);

/// A page of [`ServiceType`] records.
pub type ServiceTypeCollection = Collection<ServiceType>;

/// A kind of service, such as data or managed services.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceType {
    /// A [`ServiceTypeId`]; evidence: observed.
    pub service_type_id: ServiceTypeId,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Text; evidence: observed.
    pub service_code: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ServiceType {
    /// A record with nothing but what it must have.
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
