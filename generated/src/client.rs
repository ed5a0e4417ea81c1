// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The client: how to sign in, and where the calls are.

use crate::addresses::Addresses;
use crate::charges::Charges;
use crate::contacts::Contacts;
use crate::customers::Customers;
use crate::reports::Reports;
use crate::requests::Requests;
use crate::service_types::ServiceTypes;
use revio_runtime::{
    Credentials, CustomFields, Envelope, Errors, Handle, HandleBuilder, HttpBuilder,
    Method, Paging, Policy, RateLimit, RawRequest, Result,
};

/// A client of the Rev.io REST API.
///
/// Cheap to clone: clones share their connections. Make one, and hand out clones.
///
/// Its `Debug` shows no secret.
#[derive(Clone, Debug)]
pub struct Client {
    handle: Handle,
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        let builder = Handle::builder(&POLICY);
        ClientBuilder { builder }
    }

    /// A client whose credentials come from the environment: `REVIO_USERNAME`,
    /// `REVIO_CLIENT_CODE`, `REVIO_PASSWORD`, `REVIO_SUBSCRIPTION_KEY`,
    /// `REVIO_BASE_URL`.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Sends what no operation here describes, with the same credentials and rules.
    ///
    /// The path is relative to the base URL.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        self.handle.request(method, path)
    }

    /// Postal addresses, as records of their own.
    pub fn addresses(&self) -> Addresses {
        Addresses::new(self.handle.clone())
    }

    /// Single amounts put on a customer's account, billed or still waiting for a bill.
    pub fn charges(&self) -> Charges {
        Charges::new(self.handle.clone())
    }

    /// People to reach at a customer or an agent.
    pub fn contacts(&self) -> Contacts {
        Contacts::new(self.handle.clone())
    }

    /// Accounts, with their billing, service and listing addresses and their financial
    /// state.
    pub fn customers(&self) -> Customers {
        Customers::new(self.handle.clone())
    }

    /// Saved reports, the prompts they ask for and their results.
    pub fn reports(&self) -> Reports {
        Reports::new(self.handle.clone())
    }

    /// Quotes and orders in the making, with the document that is sent out for them.
    pub fn requests(&self) -> Requests {
        Requests::new(self.handle.clone())
    }

    /// The kinds of service that a tenant sells.
    pub fn service_types(&self) -> ServiceTypes {
        ServiceTypes::new(self.handle.clone())
    }
}

/// Makes a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    builder: HandleBuilder,
}

impl ClientBuilder {
    /// Starts with what the environment holds, as [`Client::from_env`] does, so that the
    /// rest can be set.
    pub fn from_env() -> Result<Self> {
        let builder = HandleBuilder::from_env(&POLICY)?;
        Ok(Self { builder })
    }

    /// Sets the login. Required.
    pub fn login(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("login", value.into());
        self
    }

    /// Sets the client code. Required.
    pub fn client_code(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("client_code", value.into());
        self
    }

    /// Sets the password. Required, and never shown.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("password", value.into());
        self
    }

    /// Sets the subscription key. Optional, and never shown.
    pub fn subscription_key(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("subscription_key", value.into());
        self
    }

    /// The address that paths are relative to; `https://restapi.rev.io/v1` if it is not
    /// set. HTTPS only, save on the loopback interface.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.builder.base_url(base_url);
        self
    }

    /// What the connections are made with: proxy, certificates, pool. Redirects,
    /// retries and the connect timeout are set by the client.
    ///
    /// It is the `ClientBuilder` of [`reqwest`](crate::reqwest), which is exported here so
    /// that the versions agree.
    pub fn http(mut self, http: HttpBuilder) -> Self {
        self.builder.http(http);
        self
    }

    /// What the client calls itself.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.builder.user_agent(user_agent);
        self
    }

    /// The client; an error that says what is missing or wrong.
    pub fn build(self) -> Result<Client> {
        let handle = self.builder.build()?;
        Ok(Client { handle })
    }
}

/// The conventions of the API, as the spec declares them.
static POLICY: Policy = Policy {
    name: "Rev.io REST API",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    servers: &["https://restapi.rev.io/v1", "https://api.revioapi.com/v1"],
    credentials: Credentials {
        user_name: "{login}@{client_code}",
        refuse: &[("login", "@")],
        key_header: Some("Ocp-Apim-Subscription-Key"),
        environment: &[
            ("login", "REVIO_USERNAME"),
            ("client_code", "REVIO_CLIENT_CODE"),
            ("password", "REVIO_PASSWORD"),
            ("subscription_key", "REVIO_SUBSCRIPTION_KEY"),
            ("base_url", "REVIO_BASE_URL"),
        ],
    },
    paging: Some(Paging {
        page: "search.page",
        page_size: "search.page_size",
        first_page: 1,
        default_page_size: 10,
        max_page_size: 500,
    }),
    filter_prefix: "search.",
    rate_limit: Some(RateLimit {
        calls: 500,
        seconds: 60,
        calls_per_day: Some(150_000),
    }),
    errors: Errors { message: &["message", "error"], wait: Some("message") },
    envelope: Envelope { ok: "ok", links: "links", id: "id" },
    custom_fields: Some(CustomFields {
        member: "fields",
        id: "field_id",
        label: "label",
        value: "value",
    }),
};
