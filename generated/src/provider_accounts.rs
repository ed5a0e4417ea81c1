// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Accounts with providers, which services refer to.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ProviderAccounts::list) | List provider accounts. | `GET /ProviderAccounts` | observed |
//! | [`get`](ProviderAccounts::get) | Get a provider account. | `GET /ProviderAccounts/{provider_account_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{BillProfileId, GravityProfileId, ProviderAccountId, ProviderId};
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// Accounts with providers, which services refer to.
///
/// Made by [`Client::provider_accounts`](crate::Client::provider_accounts).
#[derive(Clone, Debug)]
pub struct ProviderAccounts {
    handle: Handle,
}

impl ProviderAccounts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List provider accounts.
    ///
    /// Pages through the accounts with providers. Known from a public Singer tap alone,
    /// and without any filter.
    ///
    /// `GET /ProviderAccounts` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.provider_accounts().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ProviderAccountsList {
        self.handle.call(&registry::PROVIDER_ACCOUNTS_LIST).into()
    }

    /// Get a provider account.
    ///
    /// Reads one provider account. Only convention speaks for this call; no source
    /// shows it. Listing them is the safer way.
    ///
    /// `GET /ProviderAccounts/{provider_account_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let provider_account = client.provider_accounts().get(61).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        provider_account_id: impl Into<ProviderAccountId>,
    ) -> ProviderAccountsGet {
        let mut call = self.handle.call(&registry::PROVIDER_ACCOUNTS_GET);
        call.path::<ProviderAccountId>("provider_account_id", provider_account_id);
        call.into()
    }
}

/// A call of [`ProviderAccounts::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProviderAccountsList {
    call: Call,
}

impl ProviderAccountsList {
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

paged_call!(ProviderAccountsList => ProviderAccountCollection);

/// A call of [`ProviderAccounts::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ProviderAccountsGet {
    call: Call,
}

call!(ProviderAccountsGet => ProviderAccount);

/// A page of [`ProviderAccount`] records.
pub type ProviderAccountCollection = Collection<ProviderAccount>;

/// An account with a provider. A service may refer to one, and has the account's
/// number as text, which this record is not known to have.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderAccount {
    /// A [`ProviderAccountId`]; evidence: observed.
    pub provider_account_id: ProviderAccountId,
    /// A [`ProviderId`]; evidence: observed.
    pub provider_id: Option<ProviderId>,
    /// The text to show; there is no name.
    pub description: Option<String>,
    /// A [`BillProfileId`]; evidence: observed.
    pub bill_profile_id: Option<BillProfileId>,
    /// Presumably two letters each, as in a package product.
    pub state_provinces: Option<Vec<String>>,
    /// A [`GravityProfileId`]; evidence: observed.
    pub gravity_profile_id: Option<GravityProfileId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ProviderAccount {
    /// A record with nothing but what it must have.
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
