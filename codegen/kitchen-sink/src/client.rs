// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The client and its builder.

use crate::chains::Chains;
use crate::kitchen_sink_api::KitchenSinkApi;
use crate::lists::Lists;
use crate::orders::Orders;
use crate::parameters::Parameters;
use crate::stock::Stock;
use crate::uploads::Uploads;
use revio_runtime::{
    Conventions, Envelope, Errors, Handle, HandleBuilder, Method, Options, RateLimit,
    RawRequest, Result, RetryBudget, Security, Servers,
};
use std::time::Duration;

/// A client of the Kitchen Sink API.
///
/// Clones are cheap and share connections and the rate limit. Create one client per
/// set of credentials and clone it.
///
/// Calls need a tokio runtime with timers and IO. Without one, they fail with an
/// error whose `is_invalid_request` is true. A connection makes progress only while
/// the runtime runs in which it was opened, so use a client in one runtime. If
/// another runtime reuses a connection of one that is idle, calls wait for their
/// timeout.
///
/// The `Debug` output contains no secrets.
#[derive(Clone, Debug)]
pub struct Client {
    handle: Handle,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        let builder = Handle::builder(&CONVENTIONS);
        ClientBuilder { builder }
    }

    /// Clones the client with other options, which take precedence over those of this one.
    /// The clone shares the connections, the rate limit and the retry budget.
    pub fn with_options(&self, options: Options) -> Self {
        let handle = self.handle.with_options(options);
        Self { handle }
    }

    /// Starts a raw request, for calls that this crate does not have. It uses the credentials,
    /// options and rate limit of the client.
    ///
    /// The path is relative to the base URL.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        self.handle.request(method, path)
    }

    /// Calls tagged `uploads`.
    pub fn uploads(&self) -> Uploads {
        Uploads::new(self.handle.clone())
    }

    /// Calls tagged `chains`.
    pub fn chains(&self) -> Chains {
        Chains::new(self.handle.clone())
    }

    /// Calls tagged `Kitchen Sink API`.
    pub fn kitchen_sink_api(&self) -> KitchenSinkApi {
        KitchenSinkApi::new(self.handle.clone())
    }

    /// Calls tagged `stock`.
    pub fn stock(&self) -> Stock {
        Stock::new(self.handle.clone())
    }

    /// Calls tagged `lists`.
    pub fn lists(&self) -> Lists {
        Lists::new(self.handle.clone())
    }

    /// Calls tagged `orders`.
    pub fn orders(&self) -> Orders {
        Orders::new(self.handle.clone())
    }

    /// Calls tagged `parameters`.
    pub fn parameters(&self) -> Parameters {
        Parameters::new(self.handle.clone())
    }
}

/// Builder of [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    pub(crate) builder: HandleBuilder,
}

impl ClientBuilder {
    /// Sets the URL that paths are relative to. Default:
    /// `https://kitchen-sink.example`. Only HTTPS is allowed, except on the loopback
    /// interface.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.builder.base_url(base_url);
        self
    }

    /// Sets the HTTP client: its proxies, certificates and connection pool. The client never
    /// follows redirects or logs requests, and takes retries and the connect timeout from
    /// this builder.
    ///
    /// With a plain HTTP base URL, which can only be on this machine, the client uses no
    /// proxy, neither one that is set here nor one from the environment: a proxy could read
    /// the credentials. With HTTPS, a proxy that is set here replaces those of the
    /// environment, and errors name its host and port.
    ///
    /// Use the re-exported [`reqwest`](crate::reqwest), so that the versions agree.
    pub fn http(mut self, http: crate::reqwest::ClientBuilder) -> Self {
        self.builder.http(http);
        self
    }

    /// Sets the `User-Agent` header. Default: name and version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.builder.user_agent(user_agent);
        self
    }

    /// Sets the default options of requests: timeouts, retries, further headers and query
    /// parameters.
    pub fn options(mut self, options: Options) -> Self {
        self.builder.options(options);
        self
    }

    /// Sets how many requests the server may see in any window of time, from the client
    /// and its clones; retries count. Default: no limit. `None` removes the limit.
    /// Requests wait in order of arrival.
    pub fn rate_limit(mut self, rate: impl Into<Option<RateLimit>>) -> Self {
        self.builder.rate_limit(rate);
        self
    }

    /// Sets the retry budget that the client shares with its clones. Default:
    /// [`RetryBudget::default`].
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.builder.retry_budget(budget);
        self
    }

    /// Sets the connect timeout. Default: 10 seconds. A connection serves many requests, so
    /// a request cannot override it.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.builder.connect_timeout(timeout);
        self
    }

    /// Builds the client. Fails if a setting is missing or invalid.
    pub fn build(self) -> Result<Client> {
        let handle = self.builder.build()?;
        Ok(Client { handle })
    }
}

/// The conventions of the API, as the spec declares them.
pub(crate) static CONVENTIONS: Conventions = Conventions {
    name: "Kitchen Sink API",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    servers: Servers::new(&["https://kitchen-sink.example"]),
    security: Security {
        schemes: &[],
        required: &[],
        exceptions: &[],
        refuse: &[],
        environment: &[],
    },
    paging: None,
    filter_prefix: "",
    rate_limit: None,
    errors: Errors { message: &[], retry_after: None },
    envelope: Envelope { ok: "", links: "", id: "" },
    custom_fields: None,
};
