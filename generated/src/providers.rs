// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Companies that supply what the tenant resells.
//!
//! # Records
//!
//! - [`Provider`]: A company that supplies what the tenant resells.
//! - [`ProviderOrderTypes`]: Presumably the order types that the provider accepts.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Providers::list) | Lists providers. | `GET /Providers` | observed |
//! | [`get`](Providers::get) | Gets a provider. | `GET /Providers/{provider_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProvidersList`], [`ProvidersGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{BillProfileId, GravityProfileId, ProviderId, UserId};
use revio_runtime::{Extra, Handle, NaiveDateTime, OneOrNone, placeholder, record};

/// A company that supplies what the tenant resells. Services, products and packages
/// refer to one, or have 0 for none.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Provider {
    pub provider_id: ProviderId,
    /// Display text. The record has no name.
    pub description: Option<String>,
    pub provider_code: Option<String>,
    pub active: Option<bool>,
    pub created_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub bill_profile_id: Option<BillProfileId>,
    /// Presumably two-letter codes, as in a package product.
    pub state_provinces: Option<Vec<String>>,
    pub gravity_profile_id: Option<GravityProfileId>,
    pub order_types: Option<ProviderOrderTypes>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Provider {
    /// Creates a record with only its required fields set.
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

/// Presumably the order types that the provider accepts.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct ProviderOrderTypes {
    /// In telephony, the caller's name as shown to the called party.
    pub cnam: Option<bool>,
    pub conversion: Option<bool>,
    pub deny: Option<bool>,
    pub disconnect: Option<bool>,
    /// In telephony, emergency calls that transmit the caller's location.
    pub e911: Option<bool>,
    /// Presumably a block on long-distance calls.
    pub ld_block: Option<bool>,
    /// Presumably moving a telephone number from one provider to another.
    pub port: Option<bool>,
    pub restore: Option<bool>,
    pub transfer: Option<bool>,
    /// Unknown fields, as received.
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

/// A page of [`Provider`] records.
pub type ProviderCollection = Collection<Provider>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ProvidersListTag {}
}

/// Companies that supply what the tenant resells.
///
/// Returned by [`Client::providers`](crate::Client::providers).
#[derive(Clone, Debug)]
pub struct Providers {
    pub(crate) handle: Handle,
}

impl Providers {
    /// Lists providers.
    ///
    /// The providers that the tenant works with. Use `created_date_start` to fetch
    /// providers created since the last run; it misses changes to older ones.
    ///
    /// `GET /Providers` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.providers().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "providers_list")]
    #[doc(alias = "GET /Providers")]
    pub fn list(&self) -> ProvidersList {
        ListRequest::from_call(self.handle.call(&registry::PROVIDERS_LIST))
    }

    /// Gets a provider.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /Providers/{provider_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let provider = client.providers().get(6).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "providers_get")]
    #[doc(alias = "GET /Providers/{provider_id}")]
    pub fn get(&self, provider_id: impl Into<ProviderId>) -> ProvidersGet {
        let call = self.handle.call(&registry::PROVIDERS_GET);
        let call = call.path_param::<ProviderId>("provider_id", provider_id);
        call.into_request()
    }
}

/// Request builder of [`Providers::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ProvidersList = ListRequest<Provider, tag::ProvidersListTag>;

impl ProvidersList {
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

/// Request builder of [`Providers::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProvidersGet = revio_runtime::Request<Provider>;
