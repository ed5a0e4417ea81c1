// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! The services that requests ask for. Existing services are in `services`.
//!
//! # Records
//!
//! - [`RequestService`]: A service that a request asks for.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](RequestServices::list) | Lists request services. | `GET /RequestServices` | observed |
//! | [`create`](RequestServices::create) | Creates a request service. | `POST /RequestServices` | observed |
//! | [`get`](RequestServices::get) | Gets a request service. | `GET /RequestServices/{request_service_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestServicesList`], [`RequestServicesCreate`],
//! [`RequestServicesGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, FieldId, PackageId, ProviderAccountId, ProviderId, RequestAddressId,
    RequestId, RequestServiceId, ServiceTypeId, UsagePlanGroupId, UserId,
};
use revio_runtime::{
    Call, Created, Extra, Handle, NaiveDateTime, Object, call, custom_field_labels,
    paged_call, placeholder, record,
};

/// A service that a request asks for. The service itself is another record, which
/// refers to this one in `request_service_id`.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestService {
    pub request_service_id: RequestServiceId,
    /// Presumably where the service is wanted. One of the request's addresses, not an
    /// address record.
    pub request_address_id: Option<RequestAddressId>,
    /// The far end of a circuit, called the Z end. The unusual spelling is correct.
    pub request_addressz_id: Option<RequestAddressId>,
    pub request_id: Option<RequestId>,
    pub service_type_id: Option<ServiceTypeId>,
    pub provider_id: Option<ProviderId>,
    /// The account record; its number as text is `provider_account_number`.
    pub provider_account_id: Option<ProviderAccountId>,
    pub usage_plan_group_id: Option<UsagePlanGroupId>,
    pub package_id: Option<PackageId>,
    /// Presumably the provider's identifier, as in a service. For a circuit, see
    /// `number2`.
    pub number: Option<String>,
    /// Presumably the network's identifier, such as a circuit id, as in a service.
    pub number2: Option<String>,
    /// Text; the account record is `provider_account_id`.
    pub provider_account_number: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    /// Service products call it `contract_start_date`.
    pub contract_start: Option<NaiveDateTime>,
    /// Service products call it `contract_end_date`.
    pub contract_end: Option<NaiveDateTime>,
    /// Presumably the code of the long-distance carrier, the usual meaning of the
    /// letters in telephony. No source confirms it.
    pub pic: Option<String>,
    /// Presumably the same as `pic`, for toll calls within the local area. No source
    /// confirms it.
    pub lpic: Option<String>,
    /// The possible values are unknown. Orders and package products have fields of this
    /// name, each with its own values.
    pub order_type: Option<String>,
    /// Custom fields. The shape of the elements is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl RequestService {
    /// Creates a record with only its required fields set.
    pub fn new(request_service_id: impl Into<RequestServiceId>) -> Self {
        let mut record: Self = placeholder();
        record.request_service_id = request_service_id.into();
        record
    }
}

record!(RequestService {
    "request_service_id" => request_service_id,
    "request_address_id" => request_address_id,
    "request_addressz_id" => request_addressz_id,
    "request_id" => request_id,
    "service_type_id" => service_type_id,
    "provider_id" => provider_id,
    "provider_account_id" => provider_account_id,
    "usage_plan_group_id" => usage_plan_group_id,
    "package_id" => package_id,
    "number" => number,
    "number2" => number2,
    "provider_account_number" => provider_account_number,
    "description" => description,
    "created_date" => created_date,
    "created_by" => created_by,
    "contract_start" => contract_start,
    "contract_end" => contract_end,
    "pic" => pic,
    "lpic" => lpic,
    "order_type" => order_type,
    "fields" => fields,
});

/// A page of [`RequestService`] records.
pub type RequestServiceCollection = Collection<RequestService>;

/// The services that requests ask for. Existing services are in `services`.
///
/// Returned by [`Client::request_services`](crate::Client::request_services).
#[derive(Clone, Debug)]
pub struct RequestServices {
    handle: Handle,
}

impl RequestServices {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists request services.
    ///
    /// Filter by `request_id` for the services of one request. A service that came from
    /// one refers to it in `request_service_id`, and can be listed by it.
    ///
    /// `GET /RequestServices` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_services().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_services_list")]
    #[doc(alias = "GET /RequestServices")]
    pub fn list(&self) -> RequestServicesList {
        self.handle.call(&registry::REQUEST_SERVICES_LIST).into()
    }

    /// Creates a request service.
    ///
    /// Adds a service to a request. Only the title of its page in Rev.io's reference is
    /// known. The body is unknown and is sent as given. A public integration plan
    /// creates the request first, then its services, then its products.
    ///
    /// `POST /RequestServices` · evidence: [observed](crate::guide::evidence)
    ///
    /// - `body`: Not documented. The fields of a request service, without the id, are
    ///   likely.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // The fields of this body are not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.request_services().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_services_create")]
    #[doc(alias = "POST /RequestServices")]
    pub fn create(&self, body: impl Into<Object>) -> RequestServicesCreate {
        let mut call = self.handle.call(&registry::REQUEST_SERVICES_CREATE);
        call.body::<Object>(body);
        call.into()
    }

    /// Gets a request service.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// with `request_id` is safer.
    ///
    /// `GET /RequestServices/{request_service_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_service = client.request_services().get(333).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_services_get")]
    #[doc(alias = "GET /RequestServices/{request_service_id}")]
    pub fn get(
        &self,
        request_service_id: impl Into<RequestServiceId>,
    ) -> RequestServicesGet {
        let mut call = self.handle.call(&registry::REQUEST_SERVICES_GET);
        call.path_param::<RequestServiceId>("request_service_id", request_service_id);
        call.into()
    }
}

/// Request builder of [`RequestServices::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestServicesList {
    call: Call,
}

impl RequestServicesList {
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

    /// Only the services of this request.
    ///
    /// Sets the query parameter `search.request_id`.
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.call.param::<RequestId>("search.request_id", value);
        self
    }
}

paged_call!(RequestServicesList => RequestServiceCollection);

custom_field_labels!(RequestServicesList => RequestServiceCollection, FieldId);

/// Request builder of [`RequestServices::create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestServicesCreate {
    call: Call,
}

call!(RequestServicesCreate => Created<RequestServiceId>);

/// Request builder of [`RequestServices::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestServicesGet {
    call: Call,
}

call!(RequestServicesGet => RequestService);
