// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Bundles of products. A service created with a package gets all of its products.
//!
//! # Records
//!
//! - [`Package`]: A bundle of products sold as one.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Packages::list) | Lists packages. | `GET /Packages` | observed |
//! | [`get`](Packages::get) | Gets a package. | `GET /Packages/{package_id}` | inferred |
//! | [`replace`](Packages::replace) | Replaces a package. | `PUT /Packages/{package_id}` | official |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`PackagesList`], [`PackagesGet`],
//! [`PackagesReplace`].
//!
//! Request bodies: [`PackageReplaceBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillProfileId, PackageCategoryId, PackageId, ProviderId, ServiceTypeId,
    UsagePlanGroupId, UserId,
};
use revio_runtime::{
    Bound, Done, Extra, Handle, NaiveDateTime, OneOrNone, Tristate, open_enum,
    placeholder, record,
};

/// A bundle of products sold as one. According to public client code, the server
/// creates the service products of the package when a service is created with it.
/// `0001-01-01T00:00:00` means no date.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct Package {
    pub package_id: PackageId,
    pub provider_id: Option<ProviderId>,
    /// Internal text, which serves as the name. The longer text is `long_description`.
    pub description: Option<String>,
    /// Text that customers see on the bill.
    pub description_on_bill: Option<String>,
    pub long_description: Option<String>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub active: Option<bool>,
    pub usage_plan_group_id: Option<UsagePlanGroupId>,
    pub service_type_id: Option<ServiceTypeId>,
    pub package_category_id: Option<PackageCategoryId>,
    /// A spiff is a bonus on a single sale.
    pub exempt_from_spiff_commission: Option<bool>,
    /// Two-letter codes.
    pub state_provinces: Option<Vec<String>>,
    pub postal_codes: Option<Vec<String>>,
    /// Limits the package to customers of the class in `class`.
    pub restrict_class_flag: Option<bool>,
    /// See `restrict_class_flag`.
    pub class: Option<PackageClass>,
    /// Limits the package to customers with the bill profile in `bill_profile_id`.
    pub restrict_bill_profile_flag: Option<bool>,
    /// See `restrict_bill_profile_flag`.
    pub bill_profile_id: Option<BillProfileId>,
    /// Presumably a three-letter ISO 4217 code, as in a product.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub currency_code: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Package {
    /// Creates a record with only its required fields set.
    pub fn new(package_id: impl Into<PackageId>) -> Self {
        let mut record: Self = placeholder();
        record.package_id = package_id.into();
        record
    }
}

record!(Package {
    "package_id" => package_id,
    "provider_id" => provider_id,
    "description" => description,
    "description_on_bill" => description_on_bill,
    "long_description" => long_description,
    "created_date" => created_date,
    "created_by" => created_by,
    "active" => active,
    "usage_plan_group_id" => usage_plan_group_id,
    "service_type_id" => service_type_id,
    "package_category_id" => package_category_id,
    "exempt_from_spiff_commission" => exempt_from_spiff_commission,
    "state_provinces" => state_provinces,
    "postal_codes" => postal_codes,
    "restrict_class_flag" => restrict_class_flag,
    "class" => class,
    "restrict_bill_profile_flag" => restrict_bill_profile_flag,
    "bill_profile_id" => bill_profile_id,
    "currency_code" => currency_code,
});

/// The class of customers that a package is limited to. Unlike Rev.io's other
/// values, these are in mixed case.
///
/// The list of values is complete as of today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageClass {
    /// `Business`
    Business,
    /// `Residential`
    Residential,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(PackageClass { Business = "Business", Residential = "Residential" });

/// The complete new state of a package. Start from a record that has just been
/// read. Rev.io's page lists all fields but `currency_code`, which is here so that
/// it is not lost.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct PackageReplace {
    /// The same as in the path.
    pub package_id: Tristate<PackageId>,
    pub provider_id: ProviderId,
    /// Internal text, which serves as the name. The longer text is `long_description`.
    ///
    /// Allowed values: at most 255 characters.
    pub description: String,
    /// Text that customers see on the bill.
    ///
    /// Allowed values: at most 255 characters.
    pub description_on_bill: String,
    /// Allowed values: at most 1000 characters.
    pub long_description: Tristate<String>,
    /// Send back what was read.
    pub created_date: Tristate<NaiveDateTime>,
    /// Send back what was read.
    pub created_by: Tristate<UserId>,
    pub active: Tristate<bool>,
    pub usage_plan_group_id: UsagePlanGroupId,
    pub service_type_id: Tristate<ServiceTypeId>,
    pub package_category_id: Tristate<PackageCategoryId>,
    /// A spiff is a bonus on a single sale.
    pub exempt_from_spiff_commission: Tristate<bool>,
    /// Two-letter codes.
    pub state_provinces: Tristate<Vec<String>>,
    pub postal_codes: Tristate<Vec<String>>,
    /// Limits the package to customers of the class in `class`.
    pub restrict_class_flag: Tristate<bool>,
    /// See `restrict_class_flag`.
    pub class: Tristate<PackageClass>,
    /// Limits the package to customers with the bill profile in `bill_profile_id`.
    pub restrict_bill_profile_flag: Tristate<bool>,
    /// See `restrict_bill_profile_flag`.
    pub bill_profile_id: Tristate<BillProfileId>,
    /// Presumably a three-letter ISO 4217 code, as in a product.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub currency_code: Tristate<String>,
    /// Further fields to send.
    pub extra: Extra,
}

impl PackageReplace {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> PackageReplaceBuilder {
        <PackageReplaceBuilder as Default>::default()
    }

    /// Starts a body with all fields of a [`Package`], unknown ones included. Set the
    /// required fields that the record lacks.
    pub fn builder_from(package: Package) -> PackageReplaceBuilder {
        let mut builder = Self::builder();
        let body = builder.inner.body_mut();
        body.package_id = package.package_id.into();
        body.long_description = package.long_description.into();
        body.created_date = package.created_date.into();
        body.created_by = package.created_by.into();
        body.active = package.active.into();
        body.service_type_id = package.service_type_id.into();
        body.package_category_id = package.package_category_id.into();
        body.exempt_from_spiff_commission = package.exempt_from_spiff_commission.into();
        body.state_provinces = package.state_provinces.into();
        body.postal_codes = package.postal_codes.into();
        body.restrict_class_flag = package.restrict_class_flag.into();
        body.class = package.class.into();
        body.restrict_bill_profile_flag = package.restrict_bill_profile_flag.into();
        body.bill_profile_id = package.bill_profile_id.into();
        body.currency_code = package.currency_code.into();
        body.extra = package.extra;
        if let Some(value) = package.provider_id {
            builder = builder.provider_id(value);
        }
        if let Some(value) = package.description {
            builder = builder.description(value);
        }
        if let Some(value) = package.description_on_bill {
            builder = builder.description_on_bill(value);
        }
        if let Some(value) = package.usage_plan_group_id {
            builder = builder.usage_plan_group_id(value);
        }
        builder
    }
}

/// Builder of [`PackageReplace`]. Its other methods are those of [`BodyBuilder`].
pub type PackageReplaceBuilder = BodyBuilder<PackageReplace>;

impl PackageReplaceBuilder {
    /// The same as in the path.
    pub fn package_id<T>(mut self, value: impl OneOrNone<PackageId, T>) -> Self {
        self.inner.set("package_id").package_id = value.into_option().into();
        self
    }

    /// Sets `package_id` to null.
    pub fn clear_package_id(mut self) -> Self {
        self.inner.set("package_id").package_id = Tristate::Null;
        self
    }

    /// **Required.**
    pub fn provider_id(mut self, value: impl Into<ProviderId>) -> Self {
        self.inner.set("provider_id").provider_id = value.into();
        self
    }

    /// **Required.** Internal text, which serves as the name. The longer text is
    /// `long_description`.
    ///
    /// Allowed values: at most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.inner.set("description").description = value.into();
        self
    }

    /// **Required.** Text that customers see on the bill.
    ///
    /// Allowed values: at most 255 characters.
    pub fn description_on_bill(mut self, value: impl Into<String>) -> Self {
        self.inner.set("description_on_bill").description_on_bill = value.into();
        self
    }

    /// Allowed values: at most 1000 characters.
    pub fn long_description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("long_description").long_description = value.into_option().into();
        self
    }

    /// Sets `long_description` to null.
    pub fn clear_long_description(mut self) -> Self {
        self.inner.set("long_description").long_description = Tristate::Null;
        self
    }

    /// Send back what was read.
    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option().into();
        self
    }

    /// Sets `created_date` to null.
    pub fn clear_created_date(mut self) -> Self {
        self.inner.set("created_date").created_date = Tristate::Null;
        self
    }

    /// Send back what was read.
    pub fn created_by<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("created_by").created_by = value.into_option().into();
        self
    }

    /// Sets `created_by` to null.
    pub fn clear_created_by(mut self) -> Self {
        self.inner.set("created_by").created_by = Tristate::Null;
        self
    }

    pub fn active<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("active").active = value.into_option().into();
        self
    }

    /// Sets `active` to null.
    pub fn clear_active(mut self) -> Self {
        self.inner.set("active").active = Tristate::Null;
        self
    }

    /// **Required.**
    pub fn usage_plan_group_id(mut self, value: impl Into<UsagePlanGroupId>) -> Self {
        self.inner.set("usage_plan_group_id").usage_plan_group_id = value.into();
        self
    }

    pub fn service_type_id<T>(
        mut self,
        value: impl OneOrNone<ServiceTypeId, T>,
    ) -> Self {
        self.inner.set("service_type_id").service_type_id = value.into_option().into();
        self
    }

    /// Sets `service_type_id` to null.
    pub fn clear_service_type_id(mut self) -> Self {
        self.inner.set("service_type_id").service_type_id = Tristate::Null;
        self
    }

    pub fn package_category_id<T>(
        mut self,
        value: impl OneOrNone<PackageCategoryId, T>,
    ) -> Self {
        let body = self.inner.set("package_category_id");
        body.package_category_id = value.into_option().into();
        self
    }

    /// Sets `package_category_id` to null.
    pub fn clear_package_category_id(mut self) -> Self {
        self.inner.set("package_category_id").package_category_id = Tristate::Null;
        self
    }

    /// A spiff is a bonus on a single sale.
    pub fn exempt_from_spiff_commission<T>(
        mut self,
        value: impl OneOrNone<bool, T>,
    ) -> Self {
        let body = self.inner.set("exempt_from_spiff_commission");
        body.exempt_from_spiff_commission = value.into_option().into();
        self
    }

    /// Sets `exempt_from_spiff_commission` to null.
    pub fn clear_exempt_from_spiff_commission(mut self) -> Self {
        let body = self.inner.set("exempt_from_spiff_commission");
        body.exempt_from_spiff_commission = Tristate::Null;
        self
    }

    /// Two-letter codes.
    pub fn state_provinces(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("state_provinces").state_provinces = Tristate::Value(values);
        self
    }

    /// Sets `state_provinces` to null.
    pub fn clear_state_provinces(mut self) -> Self {
        self.inner.set("state_provinces").state_provinces = Tristate::Null;
        self
    }

    pub fn postal_codes(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("postal_codes").postal_codes = Tristate::Value(values);
        self
    }

    /// Sets `postal_codes` to null.
    pub fn clear_postal_codes(mut self) -> Self {
        self.inner.set("postal_codes").postal_codes = Tristate::Null;
        self
    }

    /// Limits the package to customers of the class in `class`.
    pub fn restrict_class_flag<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        let body = self.inner.set("restrict_class_flag");
        body.restrict_class_flag = value.into_option().into();
        self
    }

    /// Sets `restrict_class_flag` to null.
    pub fn clear_restrict_class_flag(mut self) -> Self {
        self.inner.set("restrict_class_flag").restrict_class_flag = Tristate::Null;
        self
    }

    /// See `restrict_class_flag`.
    pub fn class<T>(mut self, value: impl OneOrNone<PackageClass, T>) -> Self {
        self.inner.set("class").class = value.into_option().into();
        self
    }

    /// Sets `class` to null.
    pub fn clear_class(mut self) -> Self {
        self.inner.set("class").class = Tristate::Null;
        self
    }

    /// Limits the package to customers with the bill profile in `bill_profile_id`.
    pub fn restrict_bill_profile_flag<T>(
        mut self,
        value: impl OneOrNone<bool, T>,
    ) -> Self {
        let body = self.inner.set("restrict_bill_profile_flag");
        body.restrict_bill_profile_flag = value.into_option().into();
        self
    }

    /// Sets `restrict_bill_profile_flag` to null.
    pub fn clear_restrict_bill_profile_flag(mut self) -> Self {
        let body = self.inner.set("restrict_bill_profile_flag");
        body.restrict_bill_profile_flag = Tristate::Null;
        self
    }

    /// See `restrict_bill_profile_flag`.
    pub fn bill_profile_id<T>(
        mut self,
        value: impl OneOrNone<BillProfileId, T>,
    ) -> Self {
        self.inner.set("bill_profile_id").bill_profile_id = value.into_option().into();
        self
    }

    /// Sets `bill_profile_id` to null.
    pub fn clear_bill_profile_id(mut self) -> Self {
        self.inner.set("bill_profile_id").bill_profile_id = Tristate::Null;
        self
    }

    /// Presumably a three-letter ISO 4217 code, as in a product.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn currency_code<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("currency_code").currency_code = value.into_option().into();
        self
    }

    /// Sets `currency_code` to null.
    pub fn clear_currency_code(mut self) -> Self {
        self.inner.set("currency_code").currency_code = Tristate::Null;
        self
    }
}

record!(PackageReplace {
    "package_id" => package_id,
    "provider_id" => provider_id,
    "description" => description [Bound::MaxLength(255)],
    "description_on_bill" => description_on_bill [Bound::MaxLength(255)],
    "long_description" => long_description [Bound::MaxLength(1000)],
    "created_date" => created_date,
    "created_by" => created_by,
    "active" => active,
    "usage_plan_group_id" => usage_plan_group_id,
    "service_type_id" => service_type_id,
    "package_category_id" => package_category_id,
    "exempt_from_spiff_commission" => exempt_from_spiff_commission,
    "state_provinces" => state_provinces,
    "postal_codes" => postal_codes,
    "restrict_class_flag" => restrict_class_flag,
    "class" => class,
    "restrict_bill_profile_flag" => restrict_bill_profile_flag,
    "bill_profile_id" => bill_profile_id,
    "currency_code" => currency_code,
});

/// A page of [`Package`] records.
pub type PackageCollection = Collection<Package>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum PackagesListTag {}
}

/// Bundles of products. A service created with a package gets all of its products.
///
/// Returned by [`Client::packages`](crate::Client::packages).
#[derive(Clone, Debug)]
pub struct Packages {
    pub(crate) handle: Handle,
}

impl Packages {
    /// Lists packages.
    ///
    /// The packages that the tenant offers. Their products are in `package_products`.
    /// No filter is known.
    ///
    /// `GET /Packages` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.packages().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "packages_list")]
    #[doc(alias = "GET /Packages")]
    pub fn list(&self) -> PackagesList {
        ListRequest::from_call(self.handle.call(&registry::PACKAGES_LIST))
    }

    /// Gets a package.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /Packages/{package_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let package = client.packages().get(25).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "packages_get")]
    #[doc(alias = "GET /Packages/{package_id}")]
    pub fn get(&self, package_id: impl Into<PackageId>) -> PackagesGet {
        let call = self.handle.call(&registry::PACKAGES_GET);
        let call = call.path_param::<PackageId>("package_id", package_id);
        call.into_request()
    }

    /// Replaces a package.
    ///
    /// Replaces the whole record. Start from a record that has just been read: what is
    /// left out may be lost.
    ///
    /// `PUT /Packages/{package_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::packages::PackageReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.packages().get(25).await?;
    /// let body = PackageReplace::builder_from(record)
    ///     .build()?;
    /// client.packages().replace(25, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "packages_replace")]
    #[doc(alias = "PUT /Packages/{package_id}")]
    pub fn replace(
        &self,
        package_id: impl Into<PackageId>,
        body: impl Into<PackageReplace>,
    ) -> PackagesReplace {
        let call = self.handle.call(&registry::PACKAGES_REPLACE);
        let call = call.path_param::<PackageId>("package_id", package_id);
        let call = call.body::<PackageReplace>(body);
        call.into_request()
    }
}

/// Request builder of [`Packages::list`]. Its other methods are those of
/// [`ListRequest`].
pub type PackagesList = ListRequest<Package, tag::PackagesListTag>;

/// Request builder of [`Packages::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PackagesGet = revio_runtime::Request<Package>;

/// Request builder of [`Packages::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type PackagesReplace = revio_runtime::Request<Done>;
