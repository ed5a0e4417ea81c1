// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

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
//! | [`create`](RequestServices::create) | Creates a request service. | `POST /RequestServices` | official |
//! | [`get`](RequestServices::get) | Gets a request service. | `GET /RequestServices/{request_service_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestServicesList`], [`RequestServicesCreate`],
//! [`RequestServicesGet`].
//!
//! Request bodies: [`RequestServiceCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, FieldId, PackageId, ProviderAccountId, ProviderId, RequestAddressId,
    RequestId, RequestServiceId, ServiceTypeId, UsagePlanGroupId, UserId,
};
use revio_runtime::{
    Created, Extra, FindSent, Handle, NaiveDateTime, OneOrNone, custom_field_labels,
    open_enum, placeholder, record,
};

/// A service that a request asks for. The service itself is another record, which
/// refers to this one in `request_service_id`.
///
/// **Evidence:** [observed](crate::guide::evidence).
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
    pub order_type: Option<RequestServiceOrderType>,
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

/// Orders and package products have fields of this name too, each with its own
/// values.
///
/// The list of values is complete as of today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestServiceOrderType {
    /// `NEW`
    New,
    /// `CONVERSION`
    Conversion,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(RequestServiceOrderType { New = "NEW", Conversion = "CONVERSION" });

/// Request body for creating a request service. Rev.io's page lists the fields with
/// type, bounds and meaning, but prints only the name of `fields`; the other names
/// are those of the record, whose fields come in the same order.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct RequestServiceCreate {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub request_service_id: Option<RequestServiceId>,
    /// Presumably where the service is wanted. One of the request's addresses, not an
    /// address record.
    pub request_address_id: RequestAddressId,
    /// The far end of a circuit, called the Z end. The unusual spelling is correct.
    pub request_addressz_id: Option<RequestAddressId>,
    pub request_id: RequestId,
    pub service_type_id: ServiceTypeId,
    pub provider_id: ProviderId,
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
    pub order_type: Option<RequestServiceOrderType>,
    /// Custom fields.
    pub fields: Option<Vec<CustomField>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl RequestServiceCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> RequestServiceCreateBuilder {
        <RequestServiceCreateBuilder as Default>::default()
    }
}

/// Builder of [`RequestServiceCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type RequestServiceCreateBuilder = BodyBuilder<RequestServiceCreate>;

impl RequestServiceCreateBuilder {
    /// Best left out. It is part of the documented body, but the server presumably
    /// assigns the id.
    pub fn request_service_id<T>(
        mut self,
        value: impl OneOrNone<RequestServiceId, T>,
    ) -> Self {
        self.inner.set("request_service_id").request_service_id = value.into_option();
        self
    }

    /// **Required.** Presumably where the service is wanted. One of the request's
    /// addresses, not an address record.
    pub fn request_address_id(mut self, value: impl Into<RequestAddressId>) -> Self {
        self.inner.set("request_address_id").request_address_id = value.into();
        self
    }

    /// The far end of a circuit, called the Z end. The unusual spelling is correct.
    pub fn request_addressz_id<T>(
        mut self,
        value: impl OneOrNone<RequestAddressId, T>,
    ) -> Self {
        self.inner.set("request_addressz_id").request_addressz_id = value.into_option();
        self
    }

    /// **Required.**
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.inner.set("request_id").request_id = value.into();
        self
    }

    /// **Required.**
    pub fn service_type_id(mut self, value: impl Into<ServiceTypeId>) -> Self {
        self.inner.set("service_type_id").service_type_id = value.into();
        self
    }

    /// **Required.**
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        self.inner.set("provider_id").provider_id = value.into();
        self
    }

    /// The account record; its number as text is `provider_account_number`.
    pub fn provider_account_id<T>(
        mut self,
        value: impl OneOrNone<ProviderAccountId, T>,
    ) -> Self {
        self.inner.set("provider_account_id").provider_account_id = value.into_option();
        self
    }

    pub fn usage_plan_group_id<T>(
        mut self,
        value: impl OneOrNone<UsagePlanGroupId, T>,
    ) -> Self {
        self.inner.set("usage_plan_group_id").usage_plan_group_id = value.into_option();
        self
    }

    pub fn package_id<T>(mut self, value: impl OneOrNone<PackageId, T>) -> Self {
        self.inner.set("package_id").package_id = value.into_option();
        self
    }

    /// Presumably the provider's identifier, as in a service. For a circuit, see
    /// `number2`.
    pub fn number<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("number").number = value.into_option();
        self
    }

    /// Presumably the network's identifier, such as a circuit id, as in a service.
    pub fn number2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("number2").number2 = value.into_option();
        self
    }

    /// Text; the account record is `provider_account_id`.
    pub fn provider_account_number<T>(
        mut self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let body = self.inner.set("provider_account_number");
        body.provider_account_number = value.into_option();
        self
    }

    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option();
        self
    }

    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option();
        self
    }

    pub fn created_by<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("created_by").created_by = value.into_option();
        self
    }

    /// Service products call it `contract_start_date`.
    pub fn contract_start<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("contract_start").contract_start = value.into_option();
        self
    }

    /// Service products call it `contract_end_date`.
    pub fn contract_end<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("contract_end").contract_end = value.into_option();
        self
    }

    /// Presumably the code of the long-distance carrier, the usual meaning of the
    /// letters in telephony. No source confirms it.
    pub fn pic<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("pic").pic = value.into_option();
        self
    }

    /// Presumably the same as `pic`, for toll calls within the local area. No source
    /// confirms it.
    pub fn lpic<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("lpic").lpic = value.into_option();
        self
    }

    pub fn order_type<T>(
        mut self,
        value: impl OneOrNone<RequestServiceOrderType, T>,
    ) -> Self {
        self.inner.set("order_type").order_type = value.into_option();
        self
    }

    /// Custom fields.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("fields").fields = Some(values);
        self
    }
}

record!(RequestServiceCreate {
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

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum RequestServicesListTag {}
}

/// The services that requests ask for. Existing services are in `services`.
///
/// Returned by [`Client::request_services`](crate::Client::request_services).
#[derive(Clone, Debug)]
pub struct RequestServices {
    pub(crate) handle: Handle,
}

impl RequestServices {
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
        ListRequest::from_call(self.handle.call(&registry::REQUEST_SERVICES_LIST))
    }

    /// Creates a request service.
    ///
    /// Adds a service to a request: create the request first, then its services, then
    /// its products. No idempotency key is known: after a timeout, list the services of
    /// the request before sending it again.
    ///
    /// `POST /RequestServices` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::request_services::RequestServiceCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = RequestServiceCreate::builder()
    ///     .request_address_id(330)
    ///     .request_id(33)
    ///     .service_type_id(9)
    ///     .provider_id(6)
    ///     .build()?;
    /// let created = client.request_services().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "request_services_create")]
    #[doc(alias = "POST /RequestServices")]
    pub fn create(
        &self,
        body: impl Into<RequestServiceCreate>,
    ) -> RequestServicesCreate {
        let call = self.handle.call(&registry::REQUEST_SERVICES_CREATE);
        let call = call.body::<RequestServiceCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `request_id`, and returns those that have
    /// the values of the body in `request_id` and `service_type_id`. Each is a
    /// candidate, not a proof: another request may have created it. If there is none,
    /// the server may still be processing the request. See
    /// [errors](crate::guide::errors).
    #[inline]
    pub fn find_sent(&self, body: &RequestServiceCreate) -> FindSent<RequestService> {
        let list = self.handle.call(&registry::REQUEST_SERVICES_LIST);
        let filters = [("search.request_id", "request_id")];
        let compared = ["request_id", "service_type_id"];
        FindSent::new::<RequestServiceCollection>(list, body, &filters, &compared)
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
        let call = self.handle.call(&registry::REQUEST_SERVICES_GET);
        let wire = "request_service_id";
        let call = call.path_param::<RequestServiceId>(wire, request_service_id);
        call.into_request()
    }
}

/// Request builder of [`RequestServices::list`]. Its other methods are those of
/// [`ListRequest`].
pub type RequestServicesList = ListRequest<RequestService, tag::RequestServicesListTag>;

impl RequestServicesList {
    /// Only the services of this request.
    ///
    /// Sets the query parameter `search.request_id`.
    pub fn request_id<T>(self, value: impl OneOrNone<RequestId, T>) -> Self {
        Self::from_call(self.0.param::<RequestId, _>("search.request_id", value))
    }
}

custom_field_labels!(RequestServicesList => RequestServiceCollection, FieldId);

/// Request builder of [`RequestServices::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestServicesCreate = revio_runtime::Request<Created<RequestServiceId>>;

/// Request builder of [`RequestServices::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestServicesGet = revio_runtime::Request<RequestService>;
