// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The services that a request asks for; those that customers have are in
//! `services`.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](RequestServices::list) | List request services. | `GET /RequestServices` | observed |
//! | [`create`](RequestServices::create) | Create a request service. | `POST /RequestServices` | observed |
//! | [`get`](RequestServices::get) | Get a request service. | `GET /RequestServices/{request_service_id}` | inferred |

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

/// The services that a request asks for; those that customers have are in
/// `services`.
///
/// Made by [`Client::request_services`](crate::Client::request_services).
#[derive(Clone, Debug)]
pub struct RequestServices {
    handle: Handle,
}

impl RequestServices {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List request services.
    ///
    /// Pages through the services that requests ask for, those of one request with
    /// `request_id`. A service that came of one names it in `request_service_id`, and
    /// can be listed by it.
    ///
    /// `GET /RequestServices` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.request_services().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> RequestServicesList {
        self.handle.call(&registry::REQUEST_SERVICES_LIST).into()
    }

    /// Create a request service.
    ///
    /// Adds a service to a request. Only the name of its reference page is known; its
    /// body has never been seen, so it is sent as it is given. A public integration
    /// plan makes the request first, then its services, then its products.
    ///
    /// `POST /RequestServices` · evidence observed (seen in use by others)
    ///
    /// - `body`: Not documented. The members of a request service, without its id, are
    ///   the likely ones.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.request_services().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<Object>) -> RequestServicesCreate {
        let mut call = self.handle.call(&registry::REQUEST_SERVICES_CREATE);
        call.carry::<Object>(body);
        call.into()
    }

    /// Get a request service.
    ///
    /// Reads one service of a request. Only convention speaks for this call; no source
    /// shows it. Listing with `request_id` is the safer way.
    ///
    /// `GET /RequestServices/{request_service_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request_service = client.request_services().get(333).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        request_service_id: impl Into<RequestServiceId>,
    ) -> RequestServicesGet {
        let mut call = self.handle.call(&registry::REQUEST_SERVICES_GET);
        call.path::<RequestServiceId>("request_service_id", request_service_id);
        call.into()
    }
}

/// A call of [`RequestServices::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestServicesList {
    call: Call,
}

impl RequestServicesList {
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

    /// Only the services that this request asks for.
    ///
    /// `search.request_id` in the query.
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.call.set::<RequestId>("search.request_id", value);
        self
    }
}

paged_call!(RequestServicesList => RequestServiceCollection);

custom_field_labels!(RequestServicesList => RequestServiceCollection, FieldId);

/// A call of [`RequestServices::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestServicesCreate {
    call: Call,
}

call!(RequestServicesCreate => Created<RequestServiceId>);

/// A call of [`RequestServices::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestServicesGet {
    call: Call,
}

call!(RequestServicesGet => RequestService);

/// A page of [`RequestService`] records.
pub type RequestServiceCollection = Collection<RequestService>;

/// A service that a request asks for. The service itself is another record, and
/// names this one in `request_service_id`.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestService {
    /// A [`RequestServiceId`]; evidence: observed.
    pub request_service_id: RequestServiceId,
    /// Presumably where the service is wanted. One of the request's addresses, not an
    /// address record.
    pub request_address_id: Option<RequestAddressId>,
    /// The far one of the two ends of a circuit, called Z. The odd spelling is right.
    pub request_addressz_id: Option<RequestAddressId>,
    /// A [`RequestId`]; evidence: observed.
    pub request_id: Option<RequestId>,
    /// A [`ServiceTypeId`]; evidence: observed.
    pub service_type_id: Option<ServiceTypeId>,
    /// A [`ProviderId`]; evidence: observed.
    pub provider_id: Option<ProviderId>,
    /// The record of the account; its number as text is `provider_account_number`.
    pub provider_account_id: Option<ProviderAccountId>,
    /// A [`UsagePlanGroupId`]; evidence: observed.
    pub usage_plan_group_id: Option<UsagePlanGroupId>,
    /// A [`PackageId`]; evidence: observed.
    pub package_id: Option<PackageId>,
    /// Presumably what the provider knows it by, as in a service. See `number2` for a
    /// circuit.
    pub number: Option<String>,
    /// Presumably what the network knows it by, such as the id of a circuit, as in a
    /// service.
    pub number2: Option<String>,
    /// Text; the record of the account is `provider_account_id`.
    pub provider_account_number: Option<String>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// Called `contract_start_date` in a service product.
    pub contract_start: Option<NaiveDateTime>,
    /// Called `contract_end_date` in a service product.
    pub contract_end: Option<NaiveDateTime>,
    /// Presumably the code of the carrier for long-distance calls, for which the
    /// letters stand in telephony. No source says so.
    pub pic: Option<String>,
    /// Presumably the same as `pic` for toll calls within the local area. No source
    /// says so.
    pub lpic: Option<String>,
    /// The values are not known. Orders and package products have members of this name,
    /// each with values of its own.
    pub order_type: Option<String>,
    /// Custom fields. That their elements have this form is inferred.
    pub fields: Option<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl RequestService {
    /// A record with nothing but what it must have.
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
