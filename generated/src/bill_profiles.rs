// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! Settings for billing, which customers, providers, packages and others name.
//!
//! # Records
//!
//! - [`BillProfile`]: Settings for billing.
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

use crate::collection::Collection;
use crate::registry;
use crate::types::BillProfileId;
use revio_runtime::{Call, Extra, Handle, blank, call, paged_call, record};

/// Settings for billing. A customer names its bill profile in `finance`. What the
/// single settings do is not documented.
///
/// Evidence: [observed](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillProfile {
    pub bill_profile_id: BillProfileId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    pub lead_days: Option<i64>,
    pub advance_months: Option<i64>,
    /// Beside `term_months`. Whether the two give the time to pay is not documented; a
    /// customer has `payment_terms_days` for that.
    pub term_days: Option<i64>,
    /// See `term_days`.
    pub term_months: Option<i64>,
    /// The values are not known.
    pub cycle_type: Option<String>,
    /// The values are not known.
    pub cycle_direction: Option<String>,
    pub active: Option<bool>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl BillProfile {
    /// Creates a record with only its required fields set.
    pub fn new(bill_profile_id: impl Into<BillProfileId>) -> Self {
        let mut record: Self = blank();
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

/// Settings for billing, which customers, providers, packages and others name.
///
/// Returned by [`Client::bill_profiles`](crate::Client::bill_profiles).
#[derive(Clone, Debug)]
pub struct BillProfiles {
    handle: Handle,
}

impl BillProfiles {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Lists bill profiles.
    ///
    /// Pages through the bill profiles. Public client code also calls this to try out
    /// credentials: wrong ones are answered with 401.
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
        self.handle.call(&registry::BILL_PROFILES_LIST).into()
    }

    /// Gets a bill profile.
    ///
    /// Reads one bill profile. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
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
        let mut call = self.handle.call(&registry::BILL_PROFILES_GET);
        call.path::<BillProfileId>("bill_profile_id", bill_profile_id);
        call.into()
    }
}

/// Request builder of [`BillProfiles::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BillProfilesList {
    call: Call,
}

impl BillProfilesList {
    /// Number of the page, counted from 1. See [paging](crate::guide::paging).
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. See [paging](crate::guide::paging).
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(BillProfilesList => BillProfileCollection);

/// Request builder of [`BillProfiles::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BillProfilesGet {
    call: Call,
}

call!(BillProfilesGet => BillProfile);
