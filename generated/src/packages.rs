// @generated from the spec by `cargo xtask codegen`. Do not edit.

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
//!
//! # Builders
//!
//! Requests, sent when awaited: [`PackagesList`], [`PackagesGet`].

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillProfileId, PackageCategoryId, PackageId, ProviderId, ServiceTypeId,
    UsagePlanGroupId, UserId,
};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// A bundle of products sold as one. According to public client code, the server
/// creates the service products of the package when a service is created with it.
/// `0001-01-01T00:00:00` means no date.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct Package {
    pub package_id: PackageId,
    pub provider_id: Option<ProviderId>,
    /// Display text. The record has no name. The longer text is `long_description`.
    pub description: Option<String>,
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
    /// Presumably two-letter codes, as in a package product.
    pub state_provinces: Option<Vec<String>>,
    pub postal_codes: Option<Vec<String>>,
    /// Presumably limits the package to customers of the class in `class`.
    pub restrict_class_flag: Option<bool>,
    /// Presumably a class of customers, see `restrict_class_flag`. The possible values
    /// are unknown.
    pub class: Option<String>,
    /// Presumably limits the package to customers with the bill profile in
    /// `bill_profile_id`.
    pub restrict_bill_profile_flag: Option<bool>,
    /// See `restrict_bill_profile_flag`.
    pub bill_profile_id: Option<BillProfileId>,
    /// Presumably a three-letter ISO 4217 code, as in a product.
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

/// A page of [`Package`] records.
pub type PackageCollection = Collection<Package>;

/// Bundles of products. A service created with a package gets all of its products.
///
/// Returned by [`Client::packages`](crate::Client::packages).
#[derive(Clone, Debug)]
pub struct Packages {
    handle: Handle,
}

impl Packages {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

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
        self.handle.call(&registry::PACKAGES_LIST).into()
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
        let mut call = self.handle.call(&registry::PACKAGES_GET);
        call.path_param::<PackageId>("package_id", package_id);
        call.into()
    }
}

/// Request builder of [`Packages::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PackagesList {
    call: Call,
}

impl PackagesList {
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
}

paged_call!(PackagesList => PackageCollection);

/// Request builder of [`Packages::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PackagesGet {
    call: Call,
}

call!(PackagesGet => Package);
