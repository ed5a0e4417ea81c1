// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Accounts with providers, which services refer to.
//!
//! # Records
//!
//! - [`ProviderAccount`]: An account with a provider.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ProviderAccounts::list) | Lists provider accounts. | `GET /ProviderAccounts` | observed |
//! | [`get`](ProviderAccounts::get) | Gets a provider account. | `GET /ProviderAccounts/{provider_account_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ProviderAccountsList`], [`ProviderAccountsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{BillProfileId, GravityProfileId, ProviderAccountId, ProviderId};
use revio_runtime::{Extra, Handle, placeholder, record};

/// An account with a provider. A service may refer to one, and has the account
/// number as text, which this record is not known to have.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ProviderAccount {
    pub provider_account_id: ProviderAccountId,
    pub provider_id: Option<ProviderId>,
    /// Display text. The record has no name.
    pub description: Option<String>,
    pub bill_profile_id: Option<BillProfileId>,
    /// Presumably two-letter codes, as in a package product.
    pub state_provinces: Option<Vec<String>>,
    pub gravity_profile_id: Option<GravityProfileId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ProviderAccount {
    /// Creates a record with only its required fields set.
    pub fn new(provider_account_id: impl Into<ProviderAccountId>) -> Self {
        let mut record: Self = placeholder();
        record.provider_account_id = provider_account_id.into();
        record
    }
}

record!(ProviderAccount {
    "provider_account_id" => provider_account_id,
    "provider_id" => provider_id,
    "description" => description,
    "bill_profile_id" => bill_profile_id,
    "state_provinces" => state_provinces,
    "gravity_profile_id" => gravity_profile_id,
});

/// A page of [`ProviderAccount`] records.
pub type ProviderAccountCollection = Collection<ProviderAccount>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ProviderAccountsListTag {}
}

/// Accounts with providers, which services refer to.
///
/// Returned by [`Client::provider_accounts`](crate::Client::provider_accounts).
#[derive(Clone, Debug)]
pub struct ProviderAccounts {
    pub(crate) handle: Handle,
}

impl ProviderAccounts {
    /// Lists provider accounts.
    ///
    /// Known only from a public Singer tap. No filter is known.
    ///
    /// `GET /ProviderAccounts` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.provider_accounts().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "provider_accounts_list")]
    #[doc(alias = "GET /ProviderAccounts")]
    pub fn list(&self) -> ProviderAccountsList {
        ListRequest::from_call(self.handle.call(&registry::PROVIDER_ACCOUNTS_LIST))
    }

    /// Gets a provider account.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /ProviderAccounts/{provider_account_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let provider_account = client.provider_accounts().get(61).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "provider_accounts_get")]
    #[doc(alias = "GET /ProviderAccounts/{provider_account_id}")]
    pub fn get(
        &self,
        provider_account_id: impl Into<ProviderAccountId>,
    ) -> ProviderAccountsGet {
        let call = self.handle.call(&registry::PROVIDER_ACCOUNTS_GET);
        let wire = "provider_account_id";
        let call = call.path_param::<ProviderAccountId>(wire, provider_account_id);
        call.into_request()
    }
}

/// Request builder of [`ProviderAccounts::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ProviderAccountsList =
    ListRequest<ProviderAccount, tag::ProviderAccountsListTag>;

/// Request builder of [`ProviderAccounts::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ProviderAccountsGet = revio_runtime::Request<ProviderAccount>;
