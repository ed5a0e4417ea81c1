// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Billing settings that customers, providers, packages and other records refer to.
//!
//! # Records
//!
//! - [`BillProfile`]: Billing settings.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](BillProfiles::list) | Lists bill profiles. | `GET /BillProfiles` | observed |
//! | [`get`](BillProfiles::get) | Gets a bill profile. | `GET /BillProfiles/{bill_profile_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`BillProfilesList`], [`BillProfilesGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::BillProfileId;
use revio_runtime::{Extra, Handle, placeholder, record};

/// Billing settings. A customer refers to its bill profile in `finance`. What each
/// setting does is not documented.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct BillProfile {
    pub bill_profile_id: BillProfileId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    pub lead_days: Option<i64>,
    pub advance_months: Option<i64>,
    /// Whether this and `term_months` define the payment terms is not documented; a
    /// customer has `payment_terms_days` for that.
    pub term_days: Option<i64>,
    /// See `term_days`.
    pub term_months: Option<i64>,
    /// The possible values are unknown.
    pub cycle_type: Option<String>,
    /// The possible values are unknown.
    pub cycle_direction: Option<String>,
    pub active: Option<bool>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl BillProfile {
    /// Creates a record with only its required fields set.
    pub fn new(bill_profile_id: impl Into<BillProfileId>) -> Self {
        let mut record: Self = placeholder();
        record.bill_profile_id = bill_profile_id.into();
        record
    }
}

record!(BillProfile {
    "bill_profile_id" => bill_profile_id,
    "description" => description,
    "lead_days" => lead_days,
    "advance_months" => advance_months,
    "term_days" => term_days,
    "term_months" => term_months,
    "cycle_type" => cycle_type,
    "cycle_direction" => cycle_direction,
    "active" => active,
});

/// A page of [`BillProfile`] records.
pub type BillProfileCollection = Collection<BillProfile>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum BillProfilesListTag {}
}

/// Billing settings that customers, providers, packages and other records refer to.
///
/// Returned by [`Client::bill_profiles`](crate::Client::bill_profiles).
#[derive(Clone, Debug)]
pub struct BillProfiles {
    pub(crate) handle: Handle,
}

impl BillProfiles {
    /// Lists bill profiles.
    ///
    /// Public client code also uses this call to test credentials: wrong ones give 401.
    ///
    /// `GET /BillProfiles` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.bill_profiles().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bill_profiles_list")]
    #[doc(alias = "GET /BillProfiles")]
    pub fn list(&self) -> BillProfilesList {
        ListRequest::from_call(self.handle.call(&registry::BILL_PROFILES_LIST))
    }

    /// Gets a bill profile.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /BillProfiles/{bill_profile_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let bill_profile = client.bill_profiles().get(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bill_profiles_get")]
    #[doc(alias = "GET /BillProfiles/{bill_profile_id}")]
    pub fn get(&self, bill_profile_id: impl Into<BillProfileId>) -> BillProfilesGet {
        let call = self.handle.call(&registry::BILL_PROFILES_GET);
        let call = call.path_param::<BillProfileId>("bill_profile_id", bill_profile_id);
        call.into_request()
    }
}

/// Request builder of [`BillProfiles::list`]. Its other methods are those of
/// [`ListRequest`].
pub type BillProfilesList = ListRequest<BillProfile, tag::BillProfilesListTag>;

/// Request builder of [`BillProfiles::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type BillProfilesGet = revio_runtime::Request<BillProfile>;
