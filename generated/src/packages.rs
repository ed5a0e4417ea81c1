// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Bundles of products; a service made with one gets all of its products.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Packages::list) | List packages. | `GET /Packages` | observed |
//! | [`get`](Packages::get) | Get a package. | `GET /Packages/{package_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    BillProfileId, PackageCategoryId, PackageId, ProviderId, ServiceTypeId,
    UsagePlanGroupId, UserId,
};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// Bundles of products; a service made with one gets all of its products.
///
/// Made by [`Client::packages`](crate::Client::packages).
#[derive(Clone, Debug)]
pub struct Packages {
    handle: Handle,
}

impl Packages {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List packages.
    ///
    /// Pages through the packages that the tenant offers. What a package holds is found
    /// among the package products. No filter is known.
    ///
    /// `GET /Packages` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.packages().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> PackagesList {
        self.handle.call(&registry::PACKAGES_LIST).into()
    }

    /// Get a package.
    ///
    /// Reads one package. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /Packages/{package_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let package = client.packages().get(25).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, package_id: impl Into<PackageId>) -> PackagesGet {
        let mut call = self.handle.call(&registry::PACKAGES_GET);
        call.path::<PackageId>("package_id", package_id);
        call.into()
    }
}

/// A call of [`Packages::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PackagesList {
    call: Call,
}

impl PackagesList {
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
}

paged_call!(PackagesList => PackageCollection);

/// A call of [`Packages::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PackagesGet {
    call: Call,
}

call!(PackagesGet => Package);

/// A page of [`Package`] records.
pub type PackageCollection = Collection<Package>;

/// A bundle of products to sell as one. Going by public client code, the server
/// makes the service products of the package when a service is made with it.
/// `0001-01-01T00:00:00` stands for no date.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Package {
    /// A [`PackageId`]; evidence: observed.
    pub package_id: PackageId,
    /// A [`ProviderId`]; evidence: observed.
    pub provider_id: Option<ProviderId>,
    /// The text to show; there is no name. The longer text is `long_description`.
    pub description: Option<String>,
    /// Text; evidence: observed.
    pub description_on_bill: Option<String>,
    /// Text; evidence: observed.
    pub long_description: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// A [`UsagePlanGroupId`]; evidence: observed.
    pub usage_plan_group_id: Option<UsagePlanGroupId>,
    /// A [`ServiceTypeId`]; evidence: observed.
    pub service_type_id: Option<ServiceTypeId>,
    /// A [`PackageCategoryId`]; evidence: observed.
    pub package_category_id: Option<PackageCategoryId>,
    /// A spiff is a bonus on a single sale.
    pub exempt_from_spiff_commission: Option<bool>,
    /// Presumably two letters each, as in a package product.
    pub state_provinces: Option<Vec<String>>,
    /// A list; evidence: observed.
    pub postal_codes: Option<Vec<String>>,
    /// Presumably, only customers of the class in `class` may have the package.
    pub restrict_class_flag: Option<bool>,
    /// Presumably a class of customers, see `restrict_class_flag`. The values are not
    /// known.
    pub class: Option<String>,
    /// Presumably, only customers with the bill profile in `bill_profile_id` may have
    /// the package.
    pub restrict_bill_profile_flag: Option<bool>,
    /// See `restrict_bill_profile_flag`.
    pub bill_profile_id: Option<BillProfileId>,
    /// Presumably a three-letter code of ISO 4217, as in a product.
    pub currency_code: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Package {
    /// A record with nothing but what it must have.
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
