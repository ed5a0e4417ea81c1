// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Lines, circuits and similar services of customers, each with the number by which
//! its provider knows it.
//!
//! # Records
//!
//! - [`Service`]: Something supplied to a customer, such as a line or a circuit.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Services::list) | Lists services. | `GET /Services` | observed |
//! | [`create`](Services::create) | Creates a service. | `POST /Services` | official |
//! | `disconnect` (feature `unverified`) | Disconnects a service. | `DELETE /Services` | unverified |
//! | [`get`](Services::get) | Gets a service. | `GET /Services/{service_id}` | inferred |
//! | [`update`](Services::update) | Updates a service. | `PATCH /Services/{service_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ServicesList`], [`ServicesCreate`],
//! [`ServicesGet`], [`ServicesUpdate`].
//!
//! Request bodies: [`ServiceCreateBuilder`], [`ServiceDisconnectBuilder`].

use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AddressId, CustomField, CustomerId, FieldId, PackageId, ProviderAccountId,
    ProviderId, RequestServiceId, ServiceId, ServiceTypeId, UsagePlanGroupId,
};
use revio_runtime::{
    Bound, Created, Done, Extra, FindSent, Handle, NaiveDate, NaiveDateTime, OneOrNone,
    custom_field_labels, placeholder, record,
};

/// Something supplied to a customer, such as a line or a circuit. Its service
/// products state what is billed.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct Service {
    pub service_id: ServiceId,
    pub customer_id: Option<CustomerId>,
    pub provider_id: Option<ProviderId>,
    pub service_type_id: Option<ServiceTypeId>,
    pub package_id: Option<PackageId>,
    /// The provider's identifier of the service, such as a telephone number, an IP
    /// address or an account. A network identifier goes into `number2`.
    pub number: Option<String>,
    /// Presumably the code of the long-distance carrier, the usual meaning of the
    /// letters in telephony. No source confirms it.
    pub pic: Option<String>,
    /// Presumably the same as `pic`, for toll calls within the local area. No source
    /// confirms it.
    pub lpic: Option<String>,
    /// The account record; its number as text is `provider_account_number`.
    pub provider_account_id: Option<ProviderAccountId>,
    pub usage_plan_group_id: Option<UsagePlanGroupId>,
    /// The network's identifier of the service, such as a circuit id. The provider's
    /// identifier is `number`.
    pub number2: Option<String>,
    pub description: Option<String>,
    /// A new date is rejected unless all service products of the service already have
    /// it, so disconnect those first. Service products call it `canceled_date`.
    pub disconnected_date: Option<NaiveDateTime>,
    /// A new date is rejected unless all service products of the service already have
    /// it.
    pub activated_date: Option<NaiveDateTime>,
    /// Set if the service has a different address from the account.
    pub address_id: Option<AddressId>,
    /// The far end of a circuit, called the Z end. The unusual spelling is correct.
    pub addressz_id: Option<AddressId>,
    /// Text; the account record is `provider_account_id`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub provider_account_number: Option<String>,
    /// Service products call it `contract_start_date`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub contract_start: Option<NaiveDateTime>,
    /// Service products call it `contract_end_date`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub contract_end: Option<NaiveDateTime>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_date: Option<NaiveDateTime>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub hunt_group: Option<String>,
    /// How it differs from `number2`, which may hold a circuit id too, is unknown.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub circuit_number2: Option<String>,
    /// In telephony, FOC is the provider's firm order commitment. No source confirms it
    /// here.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub circuit_foc_date: Option<NaiveDateTime>,
    /// Text on the service itself. Note records are separate and do not refer to
    /// services.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub notes: Option<String>,
    /// Custom fields. They are patched by position, so read the service again before
    /// patching.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fields: Option<Vec<CustomField>>,
    /// The service of a request that this service presumably came from. Searchable.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub request_service_id: Option<RequestServiceId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Service {
    /// Creates a record with only its required fields set.
    pub fn new(service_id: impl Into<ServiceId>) -> Self {
        let mut record: Self = placeholder();
        record.service_id = service_id.into();
        record
    }
}

record!(Service {
    "service_id" => service_id,
    "customer_id" => customer_id,
    "provider_id" => provider_id,
    "service_type_id" => service_type_id,
    "package_id" => package_id,
    "number" => number,
    "pic" => pic,
    "lpic" => lpic,
    "provider_account_id" => provider_account_id,
    "usage_plan_group_id" => usage_plan_group_id,
    "number2" => number2,
    "description" => description,
    "disconnected_date" => disconnected_date,
    "activated_date" => activated_date,
    "address_id" => address_id,
    "addressz_id" => addressz_id,
    "provider_account_number" => provider_account_number,
    "contract_start" => contract_start,
    "contract_end" => contract_end,
    "created_date" => created_date,
    "hunt_group" => hunt_group,
    "circuit_number2" => circuit_number2,
    "circuit_foc_date" => circuit_foc_date,
    "notes" => notes,
    "fields" => fields,
    "request_service_id" => request_service_id,
});

/// Request body for creating a service. Customer and provider are documented as
/// required. Rev.io's page lists the last four fields with type and meaning but
/// without names, and is not known to its end; their names are those of the record,
/// whose fields come in the same order. Further fields of a service may well be
/// accepted.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct ServiceCreate {
    pub customer_id: CustomerId,
    /// Documented as required; 0 means none. Public client code sometimes omits it.
    pub provider_id: ProviderId,
    /// When billing takes effect; defaults to today. The service record has no such
    /// field. Public client code sends a date without a time and with a trailing `Z`,
    /// and only when it wants proration.
    pub effective_date: Option<NaiveDateTime>,
    pub service_type_id: Option<ServiceTypeId>,
    /// According to public client code, the server creates the service products of the
    /// package along with the service.
    pub package_id: Option<PackageId>,
    /// The provider's identifier of the service, such as a telephone number, an IP
    /// address or an account. A network identifier goes into `number2`.
    ///
    /// Allowed values: at most 255 characters.
    pub number: Option<String>,
    /// Presumably the code of the long-distance carrier, the usual meaning of the
    /// letters in telephony. No source confirms it.
    ///
    /// Allowed values: at most 10 characters.
    pub pic: Option<String>,
    /// Presumably the same as `pic`, for toll calls within the local area. No source
    /// confirms it.
    ///
    /// Allowed values: at most 10 characters.
    pub lpic: Option<String>,
    /// The account record; its number as text is `provider_account_number`.
    pub provider_account_id: Option<ProviderAccountId>,
    pub usage_plan_group_id: Option<UsagePlanGroupId>,
    /// The network's identifier of the service, such as a circuit id. The provider's
    /// identifier is `number`.
    ///
    /// Allowed values: at most 255 characters.
    pub number2: Option<String>,
    /// Allowed values: at most 1000 characters.
    pub description: Option<String>,
    /// Can be changed later, but only to a date that all service products of the
    /// service already have.
    pub disconnected_date: Option<NaiveDateTime>,
    /// Known to be sent as a date without a time and with a trailing `Z`. Can be
    /// changed later, but only to a date that all service products of the service
    /// already have.
    pub activated_date: Option<NaiveDateTime>,
    /// Omit it if the address of the account applies.
    pub address_id: Option<AddressId>,
    /// The far end of a circuit, called the Z end. The unusual spelling is correct.
    pub addressz_id: Option<AddressId>,
    /// A second identifier of the service at the provider; the account record is
    /// `provider_account_id`.
    ///
    /// Allowed values: at most 100 characters. **Evidence:**
    /// [inferred](crate::guide::evidence).
    pub provider_account_number: Option<String>,
    /// Service products call it `contract_start_date`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub contract_start: Option<NaiveDateTime>,
    /// Service products call it `contract_end_date`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub contract_end: Option<NaiveDateTime>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub created_date: Option<NaiveDateTime>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ServiceCreate {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> ServiceCreateBuilder {
        <ServiceCreateBuilder as Default>::default()
    }
}

/// Builder of [`ServiceCreate`]. Its other methods are those of [`BodyBuilder`].
pub type ServiceCreateBuilder = BodyBuilder<ServiceCreate>;

impl ServiceCreateBuilder {
    /// **Required.**
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.inner.set("customer_id").customer_id = value.into();
        self
    }

    /// **Required.** Documented as required; 0 means none. Public client code sometimes
    /// omits it.
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        self.inner.set("provider_id").provider_id = value.into();
        self
    }

    /// When billing takes effect; defaults to today. The service record has no such
    /// field. Public client code sends a date without a time and with a trailing `Z`,
    /// and only when it wants proration.
    pub fn effective_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("effective_date").effective_date = value.into_option();
        self
    }

    pub fn service_type_id<T>(
        mut self,
        value: impl OneOrNone<ServiceTypeId, T>,
    ) -> Self {
        self.inner.set("service_type_id").service_type_id = value.into_option();
        self
    }

    /// According to public client code, the server creates the service products of the
    /// package along with the service.
    pub fn package_id<T>(mut self, value: impl OneOrNone<PackageId, T>) -> Self {
        self.inner.set("package_id").package_id = value.into_option();
        self
    }

    /// The provider's identifier of the service, such as a telephone number, an IP
    /// address or an account. A network identifier goes into `number2`.
    ///
    /// Allowed values: at most 255 characters.
    pub fn number<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("number").number = value.into_option();
        self
    }

    /// Presumably the code of the long-distance carrier, the usual meaning of the
    /// letters in telephony. No source confirms it.
    ///
    /// Allowed values: at most 10 characters.
    pub fn pic<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("pic").pic = value.into_option();
        self
    }

    /// Presumably the same as `pic`, for toll calls within the local area. No source
    /// confirms it.
    ///
    /// Allowed values: at most 10 characters.
    pub fn lpic<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("lpic").lpic = value.into_option();
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

    /// The network's identifier of the service, such as a circuit id. The provider's
    /// identifier is `number`.
    ///
    /// Allowed values: at most 255 characters.
    pub fn number2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("number2").number2 = value.into_option();
        self
    }

    /// Allowed values: at most 1000 characters.
    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option();
        self
    }

    /// Can be changed later, but only to a date that all service products of the
    /// service already have.
    pub fn disconnected_date<T>(
        mut self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        self.inner.set("disconnected_date").disconnected_date = value.into_option();
        self
    }

    /// Known to be sent as a date without a time and with a trailing `Z`. Can be
    /// changed later, but only to a date that all service products of the service
    /// already have.
    pub fn activated_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("activated_date").activated_date = value.into_option();
        self
    }

    /// Omit it if the address of the account applies.
    pub fn address_id<T>(mut self, value: impl OneOrNone<AddressId, T>) -> Self {
        self.inner.set("address_id").address_id = value.into_option();
        self
    }

    /// The far end of a circuit, called the Z end. The unusual spelling is correct.
    pub fn addressz_id<T>(mut self, value: impl OneOrNone<AddressId, T>) -> Self {
        self.inner.set("addressz_id").addressz_id = value.into_option();
        self
    }

    /// A second identifier of the service at the provider; the account record is
    /// `provider_account_id`.
    ///
    /// Allowed values: at most 100 characters. **Evidence:**
    /// [inferred](crate::guide::evidence).
    pub fn provider_account_number<T>(
        mut self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let body = self.inner.set("provider_account_number");
        body.provider_account_number = value.into_option();
        self
    }

    /// Service products call it `contract_start_date`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn contract_start<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("contract_start").contract_start = value.into_option();
        self
    }

    /// Service products call it `contract_end_date`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn contract_end<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("contract_end").contract_end = value.into_option();
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option();
        self
    }
}

record!(ServiceCreate {
    "customer_id" => customer_id,
    "provider_id" => provider_id,
    "effective_date" => effective_date,
    "service_type_id" => service_type_id,
    "package_id" => package_id,
    "number" => number [Bound::MaxLength(255)],
    "pic" => pic [Bound::MaxLength(10)],
    "lpic" => lpic [Bound::MaxLength(10)],
    "provider_account_id" => provider_account_id,
    "usage_plan_group_id" => usage_plan_group_id,
    "number2" => number2 [Bound::MaxLength(255)],
    "description" => description [Bound::MaxLength(1000)],
    "disconnected_date" => disconnected_date,
    "activated_date" => activated_date,
    "address_id" => address_id,
    "addressz_id" => addressz_id,
    "provider_account_number" => provider_account_number [Bound::MaxLength(100)],
    "contract_start" => contract_start,
    "contract_end" => contract_end,
    "created_date" => created_date,
});

/// The service to disconnect. No public source shows this body: the fields follow
/// `ServiceProductDisconnect`, and whether the server knows them is unknown.
/// Without the id the call has no target.
///
/// **Evidence:** [unverified](crate::guide::evidence).
#[non_exhaustive]
pub struct ServiceDisconnect {
    pub service_id: ServiceId,
    /// The day on which the service ends, without a time.
    pub effective_date: Option<NaiveDate>,
    /// `true` requests prorated charges.
    pub generate_proration: Option<bool>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ServiceDisconnect {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> ServiceDisconnectBuilder {
        <ServiceDisconnectBuilder as Default>::default()
    }
}

/// Builder of [`ServiceDisconnect`]. Its other methods are those of
/// [`BodyBuilder`].
pub type ServiceDisconnectBuilder = BodyBuilder<ServiceDisconnect>;

impl ServiceDisconnectBuilder {
    /// **Required.**
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        self.inner.set("service_id").service_id = value.into();
        self
    }

    /// The day on which the service ends, without a time.
    pub fn effective_date<T>(mut self, value: impl OneOrNone<NaiveDate, T>) -> Self {
        self.inner.set("effective_date").effective_date = value.into_option();
        self
    }

    /// `true` requests prorated charges.
    pub fn generate_proration<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("generate_proration").generate_proration = value.into_option();
        self
    }
}

record!(ServiceDisconnect {
    "service_id" => service_id,
    "effective_date" => effective_date,
    "generate_proration" => generate_proration,
});

/// A page of [`Service`] records.
pub type ServiceCollection = Collection<Service>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ServicesListTag {}
    pub enum ServicesUpdateTag {}
}

/// Lines, circuits and similar services of customers, each with the number by which
/// its provider knows it.
///
/// Returned by [`Client::services`](crate::Client::services).
#[derive(Clone, Debug)]
pub struct Services {
    pub(crate) handle: Handle,
}

impl Services {
    /// Lists services.
    ///
    /// Services of all customers that the API user may see. No filter by customer is
    /// known. `customer_id` is worth a try, but the server seems to ignore unknown
    /// filters, so check the response. Use `created_date_start` to fetch services
    /// created since the last run; it misses changes to older ones.
    ///
    /// `GET /Services` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.services().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "services_list")]
    #[doc(alias = "GET /Services")]
    pub fn list(&self) -> ServicesList {
        ListRequest::from_call(self.handle.call(&registry::SERVICES_LIST))
    }

    /// Creates a service.
    ///
    /// Creates a service for a customer. Only part of the documented body is known.
    /// According to public client code, the server creates the service products of a
    /// package itself, so do not create them again. Errors may be plain text.
    ///
    /// `POST /Services` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::services::ServiceCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = ServiceCreate::builder()
    ///     .customer_id(1001)
    ///     .provider_id(6)
    ///     .build()?;
    /// let created = client.services().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "services_create")]
    #[doc(alias = "POST /Services")]
    pub fn create(&self, body: impl Into<ServiceCreate>) -> ServicesCreate {
        let call = self.handle.call(&registry::SERVICES_CREATE);
        let call = call.body::<ServiceCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `since`, and returns those that have the
    /// values of the body in `customer_id` and `service_type_id`. Each is a candidate,
    /// not a proof: another request may have created it. If there is none, the server
    /// may still be processing the request. See [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &ServiceCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<Service> {
        let list = self.handle.call(&registry::SERVICES_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [];
        let compared = ["customer_id", "service_type_id"];
        FindSent::new::<ServiceCollection>(list, body, &filters, &compared)
    }

    /// Disconnects a service.
    ///
    /// **[Unverified](crate::guide::evidence): method and path are a guess.** Requires
    /// the feature `unverified`.
    ///
    /// The Tray connector lists an operation of this name; nothing else is known. The
    /// guess follows the call that disconnects a service product. Better supported:
    /// disconnect each service product, then patch the `disconnected_date` of the
    /// service. Try it in a sandbox first.
    ///
    /// `DELETE /Services` · evidence: [unverified](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::services::ServiceDisconnect;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = ServiceDisconnect::builder()
    ///     .service_id(42)
    ///     .build()?;
    /// client.services().disconnect(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "services_disconnect")]
    #[doc(alias = "DELETE /Services")]
    #[cfg(feature = "unverified")]
    pub fn disconnect(&self, body: impl Into<ServiceDisconnect>) -> ServicesDisconnect {
        let call = self.handle.call(&registry::SERVICES_DISCONNECT);
        let call = call.body::<ServiceDisconnect>(body);
        call.into_request()
    }

    /// Gets a service.
    ///
    /// The response includes custom fields. Public client code makes this call and the
    /// Tray connector lists it; the path follows the naming convention.
    ///
    /// `GET /Services/{service_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let service = client.services().get(42).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "services_get")]
    #[doc(alias = "GET /Services/{service_id}")]
    pub fn get(&self, service_id: impl Into<ServiceId>) -> ServicesGet {
        let call = self.handle.call(&registry::SERVICES_GET);
        let call = call.path_param::<ServiceId>("service_id", service_id);
        call.into_request()
    }

    /// Updates a service.
    ///
    /// Sets individual fields by JSON Patch, a custom field by its position in
    /// `fields`, counted from 0. A new `activated_date` or `disconnected_date` is
    /// rejected unless all service products of the service already have it. Public
    /// client code patches the description and custom fields; the path follows the
    /// naming convention.
    ///
    /// `PATCH /Services/{service_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// To set custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.services().update(42).description("Main line").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "services_update")]
    #[doc(alias = "PATCH /Services/{service_id}")]
    pub fn update(&self, service_id: impl Into<ServiceId>) -> ServicesUpdate {
        let call = self.handle.call(&registry::SERVICES_UPDATE);
        let call = call.path_param::<ServiceId>("service_id", service_id);
        PatchRequest::from_call(call)
    }

    /// Starts [`update`](Self::update) from a freshly read record, so that
    /// `custom_field` can find a custom field by its label or id. A patch addresses it
    /// by its position in the record.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.services().get(42).await?;
    /// client.services().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, service: &Service) -> ServicesUpdate {
        let edit = self.update(service.service_id);
        PatchRequest::from_call(edit.0.custom_fields_of(service))
    }
}

/// Request builder of [`Services::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ServicesList = ListRequest<Service, tag::ServicesListTag>;

impl ServicesList {
    /// Only services that refer to this service of a request.
    ///
    /// Sets the query parameter `search.request_service_id`.
    pub fn request_service_id<T>(
        self,
        value: impl OneOrNone<RequestServiceId, T>,
    ) -> Self {
        let wire = "search.request_service_id";
        Self::from_call(self.0.param::<RequestServiceId, _>(wire, value))
    }

    /// Only services that the provider knows by this number. Public client code looks
    /// services up by number; the name of the parameter is inferred.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    ///
    /// Sets the query parameter `search.number`.
    pub fn number<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.number", value))
    }

    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.created_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

custom_field_labels!(ServicesList => ServiceCollection, FieldId);

/// Request builder of [`Services::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServicesCreate = revio_runtime::Request<Created<ServiceId>>;

/// Request builder of [`Services::disconnect`]. Its methods are those of
/// [`Request`](crate::Request).
#[cfg(feature = "unverified")]
pub type ServicesDisconnect = revio_runtime::Request<Done>;

/// Request builder of [`Services::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServicesGet = revio_runtime::Request<Service>;

/// Request builder of [`Services::update`]. Its other methods are those of
/// [`PatchRequest`].
pub type ServicesUpdate = PatchRequest<Done, tag::ServicesUpdateTag>;

impl ServicesUpdate {
    /// Replaces `/customer_id`. No public source shows this patch.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerId, _>("/customer_id", value))
    }

    /// Replaces `/provider_id`. No public source shows this patch.
    pub fn provider_id<T>(self, value: impl OneOrNone<ProviderId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<ProviderId, _>("/provider_id", value))
    }

    /// Replaces `/service_type_id`. No public source shows this patch.
    pub fn service_type_id<T>(self, value: impl OneOrNone<ServiceTypeId, T>) -> Self {
        let wire = "/service_type_id";
        Self::from_call(self.0.patch_replace::<ServiceTypeId, _>(wire, value))
    }

    /// Replaces `/package_id`. No public source shows this patch.
    pub fn package_id<T>(self, value: impl OneOrNone<PackageId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<PackageId, _>("/package_id", value))
    }

    /// The provider's identifier of the service, such as a telephone number, an IP
    /// address or an account. A network identifier goes into `number2`.
    ///
    /// Replaces `/number`. No public source shows this patch.
    pub fn number<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/number", value))
    }

    /// Presumably the code of the long-distance carrier, the usual meaning of the
    /// letters in telephony. No source confirms it.
    ///
    /// Replaces `/pic`. No public source shows this patch.
    pub fn pic<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/pic", value))
    }

    /// Presumably the same as `pic`, for toll calls within the local area. No source
    /// confirms it.
    ///
    /// Replaces `/lpic`. No public source shows this patch.
    pub fn lpic<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/lpic", value))
    }

    /// The account record; its number as text is `provider_account_number`.
    ///
    /// Replaces `/provider_account_id`. No public source shows this patch.
    pub fn provider_account_id<T>(
        self,
        value: impl OneOrNone<ProviderAccountId, T>,
    ) -> Self {
        let wire = "/provider_account_id";
        Self::from_call(self.0.patch_replace::<ProviderAccountId, _>(wire, value))
    }

    /// Replaces `/usage_plan_group_id`. No public source shows this patch.
    pub fn usage_plan_group_id<T>(
        self,
        value: impl OneOrNone<UsagePlanGroupId, T>,
    ) -> Self {
        let wire = "/usage_plan_group_id";
        Self::from_call(self.0.patch_replace::<UsagePlanGroupId, _>(wire, value))
    }

    /// The network's identifier of the service, such as a circuit id. The provider's
    /// identifier is `number`.
    ///
    /// Replaces `/number2`. No public source shows this patch.
    pub fn number2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/number2", value))
    }

    /// Replaces `/description`.
    pub fn description<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/description", value))
    }

    /// A new date is rejected unless all service products of the service already have
    /// it, so disconnect those first. Service products call it `canceled_date`.
    ///
    /// Replaces `/disconnected_date`. No public source shows this patch.
    pub fn disconnected_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/disconnected_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// A new date is rejected unless all service products of the service already have
    /// it.
    ///
    /// Replaces `/activated_date`. No public source shows this patch.
    pub fn activated_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/activated_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Set if the service has a different address from the account.
    ///
    /// Replaces `/address_id`. No public source shows this patch.
    pub fn address_id<T>(self, value: impl OneOrNone<AddressId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<AddressId, _>("/address_id", value))
    }

    /// The far end of a circuit, called the Z end. The unusual spelling is correct.
    ///
    /// Replaces `/addressz_id`. No public source shows this patch.
    pub fn addressz_id<T>(self, value: impl OneOrNone<AddressId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<AddressId, _>("/addressz_id", value))
    }

    /// Text; the account record is `provider_account_id`.
    ///
    /// Replaces `/provider_account_number`. No public source shows this patch.
    pub fn provider_account_number<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/provider_account_number";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Service products call it `contract_start_date`.
    ///
    /// Replaces `/contract_start`. No public source shows this patch.
    pub fn contract_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/contract_start";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Service products call it `contract_end_date`.
    ///
    /// Replaces `/contract_end`. No public source shows this patch.
    pub fn contract_end<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/contract_end", value))
    }

    /// Replaces `/created_date`. No public source shows this patch.
    pub fn created_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/created_date", value))
    }

    /// Replaces `/hunt_group`. No public source shows this patch.
    pub fn hunt_group<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/hunt_group", value))
    }

    /// How it differs from `number2`, which may hold a circuit id too, is unknown.
    ///
    /// Replaces `/circuit_number2`. No public source shows this patch.
    pub fn circuit_number2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/circuit_number2", value))
    }

    /// In telephony, FOC is the provider's firm order commitment. No source confirms it
    /// here.
    ///
    /// Replaces `/circuit_foc_date`. No public source shows this patch.
    pub fn circuit_foc_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/circuit_foc_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Text on the service itself. Note records are separate and do not refer to
    /// services.
    ///
    /// Replaces `/notes`. No public source shows this patch.
    pub fn notes<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/notes", value))
    }

    /// Custom fields. They are patched by position, so read the service again before
    /// patching.
    ///
    /// Replaces `/fields`.
    pub fn fields(
        self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        Self::from_call(self.0.patch_replace_all::<CustomField>("/fields", values))
    }

    /// The service of a request that this service presumably came from. Searchable.
    ///
    /// Replaces `/request_service_id`. No public source shows this patch.
    pub fn request_service_id<T>(
        self,
        value: impl OneOrNone<RequestServiceId, T>,
    ) -> Self {
        let wire = "/request_service_id";
        Self::from_call(self.0.patch_replace::<RequestServiceId, _>(wire, value))
    }
}
