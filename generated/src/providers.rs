// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The companies that supply what the tenant sells on.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Providers::list) | List providers. | `GET /Providers` | observed |
//! | [`get`](Providers::get) | Get a provider. | `GET /Providers/{provider_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{BillProfileId, GravityProfileId, ProviderId, UserId};
use revio_runtime::{
    Call, Extra, Handle, NaiveDateTime, call, paged_call, placeholder, record,
};

/// The companies that supply what the tenant sells on.
///
/// Made by [`Client::providers`](crate::Client::providers).
#[derive(Clone, Debug)]
pub struct Providers {
    handle: Handle,
}

impl Providers {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List providers.
    ///
    /// Pages through the providers that the tenant works with. `created_date_start`
    /// fetches what is new since the last run, not what has changed.
    ///
    /// `GET /Providers` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.providers().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ProvidersList {
        self.handle.call(&registry::PROVIDERS_LIST).into()
    }

    /// Get a provider.
    ///
    /// Reads one provider. Only convention speaks for this call; no source shows it.
    /// Listing them is the safer way.
    ///
    /// `GET /Providers/{provider_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let provider = client.providers().get(6).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, provider_id: impl Into<ProviderId>) -> ProvidersGet {
        let mut call = self.handle.call(&registry::PROVIDERS_GET);
        call.path::<ProviderId>("provider_id", provider_id);
        call.into()
    }
}

/// A call of [`Providers::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProvidersList {
    call: Call,
}

impl ProvidersList {
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

paged_call!(ProvidersList => ProviderCollection);

/// A call of [`Providers::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProvidersGet {
    call: Call,
}

call!(ProvidersGet => Provider);

/// A page of [`Provider`] records.
pub type ProviderCollection = Collection<Provider>;

/// A company that supplies what the tenant sells on. Services, products and
/// packages name one, or 0 for none.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Provider {
    /// A [`ProviderId`]; evidence: observed.
    pub provider_id: ProviderId,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// Text; evidence: observed.
    pub provider_code: Option<String>,
    /// True or false; evidence: observed.
    pub active: Option<bool>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A [`BillProfileId`]; evidence: observed.
    pub bill_profile_id: Option<BillProfileId>,
    /// Presumably two letters each, as in a package product.
    pub state_provinces: Option<Vec<String>>,
    /// A [`GravityProfileId`]; evidence: observed.
    pub gravity_profile_id: Option<GravityProfileId>,
    /// A [`ProviderOrderTypes`]; evidence: observed.
    pub order_types: Option<ProviderOrderTypes>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Provider {
    /// A record with nothing but what it must have.
    pub fn new(provider_id: impl Into<ProviderId>) -> Self {
        let mut record: Self = placeholder();
        record.provider_id = provider_id.into();
        record
    }
}

record!(Provider {
    "provider_id" => provider_id,
    "description" => description,
    "provider_code" => provider_code,
    "active" => active,
    "created_date" => created_date,
    "created_by" => created_by,
    "bill_profile_id" => bill_profile_id,
    "state_provinces" => state_provinces,
    "gravity_profile_id" => gravity_profile_id,
    "order_types" => order_types,
});

/// Presumably which kinds of order the provider takes.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderOrderTypes {
    /// In telephony, the caller's name as it is shown to whoever is called.
    pub cnam: Option<bool>,
    /// True or false; evidence: observed.
    pub conversion: Option<bool>,
    /// True or false; evidence: observed.
    pub deny: Option<bool>,
    /// True or false; evidence: observed.
    pub disconnect: Option<bool>,
    /// In telephony, emergency calls that pass on where the caller is.
    pub e911: Option<bool>,
    /// Presumably a block on long-distance calls.
    pub ld_block: Option<bool>,
    /// Presumably taking a telephone number along from one provider to another.
    pub port: Option<bool>,
    /// True or false; evidence: observed.
    pub restore: Option<bool>,
    /// True or false; evidence: observed.
    pub transfer: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(ProviderOrderTypes {
    "cnam" => cnam,
    "conversion" => conversion,
    "deny" => deny,
    "disconnect" => disconnect,
    "e911" => e911,
    "ld_block" => ld_block,
    "port" => port,
    "restore" => restore,
    "transfer" => transfer,
});
