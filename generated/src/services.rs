// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Lines, circuits and the like that customers have, each known to its provider by
//! a number.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Services::list) | List services. | `GET /Services` | observed |
//! | [`create`](Services::create) | Create a service. | `POST /Services` | official |
//! | `disconnect` (feature `unverified`) | Disconnect a service. | `DELETE /Services` | unverified |
//! | [`get`](Services::get) | Get a service. | `GET /Services/{service_id}` | inferred |
//! | [`update`](Services::update) | Change members of a service. | `PATCH /Services/{service_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AddressId, CustomField, CustomerId, FieldId, PackageId, ProviderAccountId,
    ProviderId, RequestServiceId, ServiceId, ServiceTypeId, UsagePlanGroupId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Done, Extra, Handle, NaiveDate, NaiveDateTime, Result,
    Value, call, custom_field_labels, paged_call, patch_call, placeholder, record,
};

/// Lines, circuits and the like that customers have, each known to its provider by
/// a number.
///
/// Made by [`Client::services`](crate::Client::services).
#[derive(Clone, Debug)]
pub struct Services {
    handle: Handle,
}

impl Services {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List services.
    ///
    /// Pages through the services of all customers that the API user may see. No filter
    /// by customer is known; `customer_id` is worth a try, but filters that the server
    /// does not know seem to be ignored, so check what comes back. `created_date_start`
    /// fetches what is new since the last run, not what has changed.
    ///
    /// `GET /Services` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.services().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ServicesList {
        self.handle.call(&registry::SERVICES_LIST).into()
    }

    /// Create a service.
    ///
    /// Sets up a service for a customer. The documented body is known in part only.
    /// Going by public client code, the server makes the service products of a package
    /// itself, so do not make them again. A refusal may come as plain text.
    ///
    /// `POST /Services` · evidence official (stated or shown by the vendor)
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
    pub fn create(&self, body: impl Into<ServiceCreate>) -> ServicesCreate {
        let mut call = self.handle.call(&registry::SERVICES_CREATE);
        call.carry::<ServiceCreate>(body);
        call.into()
    }

    /// **Nobody has seen this work.** It is compiled only with the feature `unverified`.
    ///
    /// Disconnect a service.
    ///
    /// **Unverified: method and path are a guess.** The Tray connector lists an
    /// operation of this name, and nothing else is known of it; the guess follows the
    /// call that disconnects a service product. Better supported: disconnect each
    /// service product, then patch the `disconnected_date` of the service. Try it in a
    /// sandbox first.
    ///
    /// `DELETE /Services` · evidence unverified (a guess by analogy)
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
    #[cfg(feature = "unverified")]
    pub fn disconnect(&self, body: impl Into<ServiceDisconnect>) -> ServicesDisconnect {
        let mut call = self.handle.call(&registry::SERVICES_DISCONNECT);
        call.carry::<ServiceDisconnect>(body);
        call.into()
    }

    /// Get a service.
    ///
    /// Reads one service, with its custom fields. Public client code makes the call and
    /// the Tray connector lists it; that this is its path is convention.
    ///
    /// `GET /Services/{service_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let service = client.services().get(42).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, service_id: impl Into<ServiceId>) -> ServicesGet {
        let mut call = self.handle.call(&registry::SERVICES_GET);
        call.path::<ServiceId>("service_id", service_id);
        call.into()
    }

    /// Change members of a service.
    ///
    /// Sets single members by JSON Patch, a custom field by its position in `fields`,
    /// counted from 0. A new `activated_date` or `disconnected_date` is refused unless
    /// all service products of the service carry it already. Public client code patches
    /// the description and custom fields; that this is the path is convention.
    ///
    /// `PATCH /Services/{service_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// For custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.services().update(42).description("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, service_id: impl Into<ServiceId>) -> ServicesUpdate {
        let mut call = self.handle.call(&registry::SERVICES_UPDATE);
        call.path::<ServiceId>("service_id", service_id);
        call.into()
    }

    /// Starts [`update`](Self::update) from a record that was just read, so that its
    /// custom fields can be set by label or id: a patch needs their position in that
    /// record.
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
        let mut edit = self.update(service.service_id);
        edit.call.custom_fields_of(service);
        edit
    }
}

/// A call of [`Services::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServicesList {
    call: Call,
}

impl ServicesList {
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

    /// Only services that name this service of a request.
    ///
    /// `search.request_service_id` in the query.
    pub fn request_service_id(mut self, value: impl Into<RequestServiceId>) -> Self {
        self.call.set::<RequestServiceId>("search.request_service_id", value);
        self
    }

    /// Only services that the provider knows by this number. Public client code looks
    /// services up by number; that the parameter is called so is inferred.
    ///
    /// Evidence: inferred.
    ///
    /// `search.number` in the query.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.number", value);
        self
    }

    /// Only records created from this time on.
    ///
    /// `search.created_date_start` in the query.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Name of the member to order by, ascending; put `-` in front for descending.
    /// Which members can be ordered by is not documented.
    ///
    /// Evidence: observed.
    ///
    /// `search.sort` in the query.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.sort", value);
        self
    }
}

paged_call!(ServicesList => ServiceCollection);

custom_field_labels!(ServicesList => ServiceCollection, FieldId);

/// A call of [`Services::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServicesCreate {
    call: Call,
}

call!(ServicesCreate => Created<ServiceId>);

/// A call of [`Services::disconnect`], ready to be sent.
#[cfg(feature = "unverified")]
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServicesDisconnect {
    call: Call,
}

#[cfg(feature = "unverified")]
call!(ServicesDisconnect => Done);

/// A call of [`Services::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServicesGet {
    call: Call,
}

call!(ServicesGet => Service);

/// A call of [`Services::update`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServicesUpdate {
    call: Call,
}

impl ServicesUpdate {
    /// A [`CustomerId`], in place of `/customer_id`; no source shows it patched.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/customer_id", value);
        self
    }

    /// A [`ProviderId`], in place of `/provider_id`; no source shows it patched.
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        self.call.put::<ProviderId>("/provider_id", value);
        self
    }

    /// A [`ServiceTypeId`], in place of `/service_type_id`; no source shows it patched.
    pub fn service_type_id(mut self, value: impl Into<ServiceTypeId>) -> Self {
        self.call.put::<ServiceTypeId>("/service_type_id", value);
        self
    }

    /// A [`PackageId`], in place of `/package_id`; no source shows it patched.
    pub fn package_id(mut self, value: impl Into<PackageId>) -> Self {
        self.call.put::<PackageId>("/package_id", value);
        self
    }

    /// What the provider knows the service by, such as a telephone number, an IP
    /// address or an account. An identifier in the network goes into `number2`.
    ///
    /// Replaces `/number`; no source shows it patched.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/number", value);
        self
    }

    /// Presumably the code of the carrier for long-distance calls, for which the
    /// letters stand in telephony. No source says so.
    ///
    /// Replaces `/pic`; no source shows it patched.
    pub fn pic(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/pic", value);
        self
    }

    /// Presumably the same as `pic` for toll calls within the local area. No source
    /// says so.
    ///
    /// Replaces `/lpic`; no source shows it patched.
    pub fn lpic(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/lpic", value);
        self
    }

    /// The record of the account; its number as text is `provider_account_number`.
    ///
    /// Replaces `/provider_account_id`; no source shows it patched.
    pub fn provider_account_id(mut self, value: impl Into<ProviderAccountId>) -> Self {
        self.call.put::<ProviderAccountId>("/provider_account_id", value);
        self
    }

    /// A [`UsagePlanGroupId`], in place of `/usage_plan_group_id`; no source shows it
    /// patched.
    pub fn usage_plan_group_id(mut self, value: impl Into<UsagePlanGroupId>) -> Self {
        self.call.put::<UsagePlanGroupId>("/usage_plan_group_id", value);
        self
    }

    /// What the network knows the service by, such as a circuit id; the provider's
    /// identifier is `number`.
    ///
    /// Replaces `/number2`; no source shows it patched.
    pub fn number2(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/number2", value);
        self
    }

    /// Text, in place of `/description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/description", value);
        self
    }

    /// A new date is refused unless all service products of the service carry it
    /// already, so disconnect those first. Called `canceled_date` in a service product.
    ///
    /// Replaces `/disconnected_date`; no source shows it patched.
    pub fn disconnected_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/disconnected_date", value);
        self
    }

    /// A new date is refused unless all service products of the service carry it
    /// already.
    ///
    /// Replaces `/activated_date`; no source shows it patched.
    pub fn activated_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/activated_date", value);
        self
    }

    /// Set where the service has another address than the account.
    ///
    /// Replaces `/address_id`; no source shows it patched.
    pub fn address_id(mut self, value: impl Into<AddressId>) -> Self {
        self.call.put::<AddressId>("/address_id", value);
        self
    }

    /// The far one of the two ends of a circuit, called Z. The odd spelling is right.
    ///
    /// Replaces `/addressz_id`; no source shows it patched.
    pub fn addressz_id(mut self, value: impl Into<AddressId>) -> Self {
        self.call.put::<AddressId>("/addressz_id", value);
        self
    }

    /// Text; the record of the account is `provider_account_id`.
    ///
    /// Replaces `/provider_account_number`; no source shows it patched.
    pub fn provider_account_number(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/provider_account_number", value);
        self
    }

    /// Called `contract_start_date` in a service product.
    ///
    /// Replaces `/contract_start`; no source shows it patched.
    pub fn contract_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/contract_start", value);
        self
    }

    /// Called `contract_end_date` in a service product.
    ///
    /// Replaces `/contract_end`; no source shows it patched.
    pub fn contract_end(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/contract_end", value);
        self
    }

    /// A date and time without a zone, in place of `/created_date`; no source shows it
    /// patched.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/created_date", value);
        self
    }

    /// Text, in place of `/hunt_group`; no source shows it patched.
    pub fn hunt_group(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/hunt_group", value);
        self
    }

    /// Beside `number2`, which may hold a circuit id too; what tells the two apart is
    /// not known.
    ///
    /// Replaces `/circuit_number2`; no source shows it patched.
    pub fn circuit_number2(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/circuit_number2", value);
        self
    }

    /// In telephony, FOC is the provider's firm order commitment. No source says so
    /// here.
    ///
    /// Replaces `/circuit_foc_date`; no source shows it patched.
    pub fn circuit_foc_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/circuit_foc_date", value);
        self
    }

    /// Text that belongs to the service itself. Notes as records of their own are
    /// another matter, and name no service.
    ///
    /// Replaces `/notes`; no source shows it patched.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/notes", value);
        self
    }

    /// Custom fields. Each is patched by its position here, so read the service afresh
    /// before.
    ///
    /// Replaces `/fields`.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        self.call.put_all::<CustomField>("/fields", values);
        self
    }

    /// The service of a request that this one presumably came of. Can be searched for.
    ///
    /// Replaces `/request_service_id`; no source shows it patched.
    pub fn request_service_id(mut self, value: impl Into<RequestServiceId>) -> Self {
        self.call.put::<RequestServiceId>("/request_service_id", value);
        self
    }
}

patch_call!(ServicesUpdate => Done);

/// A page of [`Service`] records.
pub type ServiceCollection = Collection<Service>;

/// Something that a customer is supplied with, such as a line or a circuit. What is
/// billed for it stands in its service products.
#[derive(Clone)]
#[non_exhaustive]
pub struct Service {
    /// A [`ServiceId`]; evidence: official.
    pub service_id: ServiceId,
    /// A [`CustomerId`]; evidence: official.
    pub customer_id: Option<CustomerId>,
    /// A [`ProviderId`]; evidence: official.
    pub provider_id: Option<ProviderId>,
    /// A [`ServiceTypeId`]; evidence: official.
    pub service_type_id: Option<ServiceTypeId>,
    /// A [`PackageId`]; evidence: official.
    pub package_id: Option<PackageId>,
    /// What the provider knows the service by, such as a telephone number, an IP
    /// address or an account. An identifier in the network goes into `number2`.
    pub number: Option<String>,
    /// Presumably the code of the carrier for long-distance calls, for which the
    /// letters stand in telephony. No source says so.
    pub pic: Option<String>,
    /// Presumably the same as `pic` for toll calls within the local area. No source
    /// says so.
    pub lpic: Option<String>,
    /// The record of the account; its number as text is `provider_account_number`.
    pub provider_account_id: Option<ProviderAccountId>,
    /// A [`UsagePlanGroupId`]; evidence: official.
    pub usage_plan_group_id: Option<UsagePlanGroupId>,
    /// What the network knows the service by, such as a circuit id; the provider's
    /// identifier is `number`.
    pub number2: Option<String>,
    /// Text; evidence: official.
    pub description: Option<String>,
    /// A new date is refused unless all service products of the service carry it
    /// already, so disconnect those first. Called `canceled_date` in a service product.
    pub disconnected_date: Option<NaiveDateTime>,
    /// A new date is refused unless all service products of the service carry it
    /// already.
    pub activated_date: Option<NaiveDateTime>,
    /// Set where the service has another address than the account.
    pub address_id: Option<AddressId>,
    /// The far one of the two ends of a circuit, called Z. The odd spelling is right.
    pub addressz_id: Option<AddressId>,
    /// Text; the record of the account is `provider_account_id`.
    ///
    /// Evidence: observed.
    pub provider_account_number: Option<String>,
    /// Called `contract_start_date` in a service product.
    ///
    /// Evidence: observed.
    pub contract_start: Option<NaiveDateTime>,
    /// Called `contract_end_date` in a service product.
    ///
    /// Evidence: observed.
    pub contract_end: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Text; evidence: observed.
    pub hunt_group: Option<String>,
    /// Beside `number2`, which may hold a circuit id too; what tells the two apart is
    /// not known.
    ///
    /// Evidence: observed.
    pub circuit_number2: Option<String>,
    /// In telephony, FOC is the provider's firm order commitment. No source says so
    /// here.
    ///
    /// Evidence: observed.
    pub circuit_foc_date: Option<NaiveDateTime>,
    /// Text that belongs to the service itself. Notes as records of their own are
    /// another matter, and name no service.
    ///
    /// Evidence: observed.
    pub notes: Option<String>,
    /// Custom fields. Each is patched by its position here, so read the service afresh
    /// before.
    ///
    /// Evidence: observed.
    pub fields: Option<Vec<CustomField>>,
    /// The service of a request that this one presumably came of. Can be searched for.
    ///
    /// Evidence: observed.
    pub request_service_id: Option<RequestServiceId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Service {
    /// A record with nothing but what it must have.
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

/// A service to make. Customer and provider are documented as required. The
/// documented body is known up to `addressz_id`; further members of a service may
/// well be accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceCreate {
    /// A [`CustomerId`]; evidence: official.
    pub customer_id: CustomerId,
    /// Documented as required; 0 stands for none. Public client code leaves it out at
    /// times.
    pub provider_id: ProviderId,
    /// When billing takes effect; today when left out. The service itself has no such
    /// member. Public client code sends a bare date with a `Z` behind it, and only when
    /// it wants proration.
    pub effective_date: Option<NaiveDateTime>,
    /// A [`ServiceTypeId`]; evidence: official.
    pub service_type_id: Option<ServiceTypeId>,
    /// Going by public client code, the server makes the service products of the
    /// package along with the service.
    pub package_id: Option<PackageId>,
    /// What the provider knows the service by, such as a telephone number, an IP
    /// address or an account. An identifier in the network goes into `number2`.
    ///
    /// The server takes values of at most 255 characters.
    pub number: Option<String>,
    /// Presumably the code of the carrier for long-distance calls, for which the
    /// letters stand in telephony. No source says so.
    ///
    /// The server takes values of at most 10 characters.
    pub pic: Option<String>,
    /// Presumably the same as `pic` for toll calls within the local area. No source
    /// says so.
    ///
    /// The server takes values of at most 10 characters.
    pub lpic: Option<String>,
    /// The record of the account; its number as text is `provider_account_number`.
    pub provider_account_id: Option<ProviderAccountId>,
    /// A [`UsagePlanGroupId`]; evidence: official.
    pub usage_plan_group_id: Option<UsagePlanGroupId>,
    /// What the network knows the service by, such as a circuit id; the provider's
    /// identifier is `number`.
    ///
    /// The server takes values of at most 255 characters.
    pub number2: Option<String>,
    /// Text; evidence: official.
    ///
    /// The server takes values of at most 1000 characters.
    pub description: Option<String>,
    /// Can be changed later on, but only to a date that all service products of the
    /// service carry already.
    pub disconnected_date: Option<NaiveDateTime>,
    /// Known to be sent as a bare date with a `Z` behind it. Can be changed later on,
    /// but only to a date that all service products of the service carry already.
    pub activated_date: Option<NaiveDateTime>,
    /// Leave it out where the address of the account will do.
    pub address_id: Option<AddressId>,
    /// The far one of the two ends of a circuit, called Z. The odd spelling is right.
    pub addressz_id: Option<AddressId>,
    /// Taken from the record. Of the next member of the documented body only the
    /// beginning of the name is known, and it is the same.
    ///
    /// Evidence: inferred.
    pub provider_account_number: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ServiceCreate {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> ServiceCreateBuilder {
        ServiceCreateBuilder::default()
    }
}

/// Makes a [`ServiceCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ServiceCreateBuilder {
    inner: BodyBuilder<ServiceCreate>,
}

impl ServiceCreateBuilder {
    /// **Required.** A [`CustomerId`]; evidence: official.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = value.into();
        self
    }

    /// **Required.** Documented as required; 0 stands for none. Public client code
    /// leaves it out at times.
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        let body = self.inner.set("provider_id");
        body.provider_id = value.into();
        self
    }

    /// When billing takes effect; today when left out. The service itself has no such
    /// member. Public client code sends a bare date with a `Z` behind it, and only when
    /// it wants proration.
    pub fn effective_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("effective_date");
        body.effective_date = Some(value.into());
        self
    }

    /// A [`ServiceTypeId`]; evidence: official.
    pub fn service_type_id(mut self, value: impl Into<ServiceTypeId>) -> Self {
        let body = self.inner.set("service_type_id");
        body.service_type_id = Some(value.into());
        self
    }

    /// Going by public client code, the server makes the service products of the
    /// package along with the service.
    pub fn package_id(mut self, value: impl Into<PackageId>) -> Self {
        let body = self.inner.set("package_id");
        body.package_id = Some(value.into());
        self
    }

    /// What the provider knows the service by, such as a telephone number, an IP
    /// address or an account. An identifier in the network goes into `number2`.
    ///
    /// The server takes values of at most 255 characters.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("number");
        body.number = Some(value.into());
        self
    }

    /// Presumably the code of the carrier for long-distance calls, for which the
    /// letters stand in telephony. No source says so.
    ///
    /// The server takes values of at most 10 characters.
    pub fn pic(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("pic");
        body.pic = Some(value.into());
        self
    }

    /// Presumably the same as `pic` for toll calls within the local area. No source
    /// says so.
    ///
    /// The server takes values of at most 10 characters.
    pub fn lpic(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("lpic");
        body.lpic = Some(value.into());
        self
    }

    /// The record of the account; its number as text is `provider_account_number`.
    pub fn provider_account_id(mut self, value: impl Into<ProviderAccountId>) -> Self {
        let body = self.inner.set("provider_account_id");
        body.provider_account_id = Some(value.into());
        self
    }

    /// A [`UsagePlanGroupId`]; evidence: official.
    pub fn usage_plan_group_id(mut self, value: impl Into<UsagePlanGroupId>) -> Self {
        let body = self.inner.set("usage_plan_group_id");
        body.usage_plan_group_id = Some(value.into());
        self
    }

    /// What the network knows the service by, such as a circuit id; the provider's
    /// identifier is `number`.
    ///
    /// The server takes values of at most 255 characters.
    pub fn number2(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("number2");
        body.number2 = Some(value.into());
        self
    }

    /// Text; evidence: official.
    ///
    /// The server takes values of at most 1000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = Some(value.into());
        self
    }

    /// Can be changed later on, but only to a date that all service products of the
    /// service carry already.
    pub fn disconnected_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("disconnected_date");
        body.disconnected_date = Some(value.into());
        self
    }

    /// Known to be sent as a bare date with a `Z` behind it. Can be changed later on,
    /// but only to a date that all service products of the service carry already.
    pub fn activated_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("activated_date");
        body.activated_date = Some(value.into());
        self
    }

    /// Leave it out where the address of the account will do.
    pub fn address_id(mut self, value: impl Into<AddressId>) -> Self {
        let body = self.inner.set("address_id");
        body.address_id = Some(value.into());
        self
    }

    /// The far one of the two ends of a circuit, called Z. The odd spelling is right.
    pub fn addressz_id(mut self, value: impl Into<AddressId>) -> Self {
        let body = self.inner.set("addressz_id");
        body.addressz_id = Some(value.into());
        self
    }

    /// Taken from the record. Of the next member of the documented body only the
    /// beginning of the name is known, and it is the same.
    ///
    /// Evidence: inferred.
    pub fn provider_account_number(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("provider_account_number");
        body.provider_account_number = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<ServiceCreate> {
        Ok(self.inner.build()?)
    }
}

record!(ServiceCreate {
    "customer_id" => customer_id,
    "provider_id" => provider_id,
    "effective_date" => effective_date,
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
});

/// A service to disconnect. No such body has been seen: the members follow
/// `ServiceProductDisconnect`, and whether the server knows them is open. Without
/// the id the call has no target.
///
/// Evidence: unverified (a guess by analogy).
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceDisconnect {
    /// A [`ServiceId`]; evidence: unverified.
    pub service_id: ServiceId,
    /// The day on which the service ends, without a time of day.
    pub effective_date: Option<NaiveDate>,
    /// True asks for prorated charges.
    pub generate_proration: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ServiceDisconnect {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> ServiceDisconnectBuilder {
        ServiceDisconnectBuilder::default()
    }
}

/// Makes a [`ServiceDisconnect`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ServiceDisconnectBuilder {
    inner: BodyBuilder<ServiceDisconnect>,
}

impl ServiceDisconnectBuilder {
    /// **Required.** A [`ServiceId`]; evidence: unverified.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        let body = self.inner.set("service_id");
        body.service_id = value.into();
        self
    }

    /// The day on which the service ends, without a time of day.
    pub fn effective_date(mut self, value: impl Into<NaiveDate>) -> Self {
        let body = self.inner.set("effective_date");
        body.effective_date = Some(value.into());
        self
    }

    /// True asks for prorated charges.
    pub fn generate_proration(mut self, value: bool) -> Self {
        let body = self.inner.set("generate_proration");
        body.generate_proration = Some(value);
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<ServiceDisconnect> {
        Ok(self.inner.build()?)
    }
}

record!(ServiceDisconnect {
    "service_id" => service_id,
    "effective_date" => effective_date,
    "generate_proration" => generate_proration,
});
