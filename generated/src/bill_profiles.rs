// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Settings for billing, which customers, providers, packages and others name.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](BillProfiles::list) | List bill profiles. | `GET /BillProfiles` | observed |
//! | [`get`](BillProfiles::get) | Get a bill profile. | `GET /BillProfiles/{bill_profile_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::BillProfileId;
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// Settings for billing, which customers, providers, packages and others name.
///
/// Made by [`Client::bill_profiles`](crate::Client::bill_profiles).
#[derive(Clone, Debug)]
pub struct BillProfiles {
    handle: Handle,
}

impl BillProfiles {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List bill profiles.
    ///
    /// Pages through the bill profiles. Public client code also calls this to try out
    /// credentials: wrong ones are answered with 401.
    ///
    /// `GET /BillProfiles` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.bill_profiles().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> BillProfilesList {
        self.handle.call(&registry::BILL_PROFILES_LIST).into()
    }

    /// Get a bill profile.
    ///
    /// Reads one bill profile. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /BillProfiles/{bill_profile_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let bill_profile = client.bill_profiles().get(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, bill_profile_id: impl Into<BillProfileId>) -> BillProfilesGet {
        let mut call = self.handle.call(&registry::BILL_PROFILES_GET);
        call.path::<BillProfileId>("bill_profile_id", bill_profile_id);
        call.into()
    }
}

/// A call of [`BillProfiles::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BillProfilesList {
    call: Call,
}

impl BillProfilesList {
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

paged_call!(BillProfilesList => BillProfileCollection);

/// A call of [`BillProfiles::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BillProfilesGet {
    call: Call,
}

call!(BillProfilesGet => BillProfile);

/// A page of [`BillProfile`] records.
pub type BillProfileCollection = Collection<BillProfile>;

/// Settings for billing. A customer names its bill profile in `finance`. What the
/// single settings do is not documented.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillProfile {
    /// A [`BillProfileId`]; evidence: observed.
    pub bill_profile_id: BillProfileId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// A whole number; evidence: observed.
    pub lead_days: Option<i64>,
    /// A whole number; evidence: observed.
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
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl BillProfile {
    /// A record with nothing but what it must have.
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
