// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The client and its builder.

use crate::a_b2::AB2;
use crate::a_b3::AB3;
use crate::a_b::AB;
use crate::chains::Chains;
use crate::client_::ClientValue;
use crate::events::Events;
use crate::kind::Type;
use crate::kitchen_sink_api::KitchenSinkApi;
use crate::lists::Lists;
use crate::mile::Mile;
use crate::n1st::N1st;
use crate::names2::Names2;
use crate::names::Names;
use crate::orders::Orders;
use crate::parameters::Parameters;
use crate::records::RecordsValue;
use crate::registry_::Registry;
use crate::result::ResultValue;
use crate::security::SecurityValue;
use crate::self_::SelfValue;
use crate::servers::ServersValue;
use crate::std_::Std;
use crate::stock::Stock;
use crate::string::StringValue;
use crate::unions::Unions;
use crate::uploads::Uploads;
use crate::vec::VecValue;
use revio_runtime::{
    Conventions, Envelope, Errors, Handle, HandleBuilder, Hook, Method, Options,
    RateLimit, RateLimiter, RawRequest, Remaining, Result, RetryBudget, Security,
    SecurityScheme, ServerVariable, Servers, TokenSource,
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

    /// Clones the client without writes: every call but GET, HEAD, OPTIONS and TRACE fails
    /// before it is sent, with an error whose `is_invalid_request` is true. Clones of the
    /// clone are read-only, too.
    pub fn read_only(&self) -> Self {
        let handle = self.handle.read_only();
        Self { handle }
    }

    /// Starts a raw request, for calls that this crate does not have. It uses the credentials,
    /// options and rate limit of the client.
    ///
    /// The path is relative to the base URL.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        self.handle.request(method, path)
    }

    /// How many calls can start now, for each limit that the rate limiter knows: one by default.
    /// Fails if a limiter that other programs share can't be asked.
    pub async fn remaining_calls(&self) -> Result<Vec<Remaining>> {
        self.handle.remaining_calls().await
    }

    /// Calls tagged `uploads`.
    pub fn uploads(&self) -> Uploads {
        let handle = self.handle.clone();
        Uploads { handle }
    }

    /// Calls tagged `chains`.
    pub fn chains(&self) -> Chains {
        let handle = self.handle.clone();
        Chains { handle }
    }

    /// Calls tagged `events`.
    pub fn events(&self) -> Events {
        let handle = self.handle.clone();
        Events { handle }
    }

    /// Calls tagged `parameters`.
    pub fn parameters(&self) -> Parameters {
        let handle = self.handle.clone();
        Parameters { handle }
    }

    /// Calls tagged `records`.
    pub fn records(&self) -> RecordsValue {
        let handle = self.handle.clone();
        RecordsValue { handle }
    }

    /// Calls tagged `security`.
    pub fn security(&self) -> SecurityValue {
        let handle = self.handle.clone();
        SecurityValue { handle }
    }

    /// Calls tagged `servers`.
    pub fn servers(&self) -> ServersValue {
        let handle = self.handle.clone();
        ServersValue { handle }
    }

    /// Calls tagged `unions`.
    pub fn unions(&self) -> Unions {
        let handle = self.handle.clone();
        Unions { handle }
    }

    /// Calls tagged `Kitchen Sink API`.
    pub fn kitchen_sink_api(&self) -> KitchenSinkApi {
        let handle = self.handle.clone();
        KitchenSinkApi { handle }
    }

    /// Calls tagged `stock`.
    pub fn stock(&self) -> Stock {
        let handle = self.handle.clone();
        Stock { handle }
    }

    /// Calls tagged `lists`.
    pub fn lists(&self) -> Lists {
        let handle = self.handle.clone();
        Lists { handle }
    }

    /// Calls tagged `orders`.
    pub fn orders(&self) -> Orders {
        let handle = self.handle.clone();
        Orders { handle }
    }

    /// Calls tagged `names`.
    pub fn names(&self) -> Names {
        let handle = self.handle.clone();
        Names { handle }
    }

    /// Calls tagged `Result`.
    pub fn result(&self) -> ResultValue {
        let handle = self.handle.clone();
        ResultValue { handle }
    }

    /// Calls tagged `self`.
    pub fn self_(&self) -> SelfValue {
        let handle = self.handle.clone();
        SelfValue { handle }
    }

    /// Calls tagged `type`.
    pub fn kind(&self) -> Type {
        let handle = self.handle.clone();
        Type { handle }
    }

    /// Calls tagged `String`.
    pub fn string(&self) -> StringValue {
        let handle = self.handle.clone();
        StringValue { handle }
    }

    /// Calls tagged `client`.
    pub fn client_(&self) -> ClientValue {
        let handle = self.handle.clone();
        ClientValue { handle }
    }

    /// Calls tagged `registry`.
    pub fn registry_(&self) -> Registry {
        let handle = self.handle.clone();
        Registry { handle }
    }

    /// Calls tagged `Vec`.
    pub fn vec(&self) -> VecValue {
        let handle = self.handle.clone();
        VecValue { handle }
    }

    /// Calls tagged `std`.
    pub fn std_(&self) -> Std {
        let handle = self.handle.clone();
        Std { handle }
    }

    /// Calls tagged `1st`.
    pub fn n1st(&self) -> N1st {
        let handle = self.handle.clone();
        N1st { handle }
    }

    /// Calls tagged `a-b`.
    pub fn a_b(&self) -> AB {
        let handle = self.handle.clone();
        AB { handle }
    }

    /// Calls tagged `aB`.
    pub fn a_b2(&self) -> AB2 {
        let handle = self.handle.clone();
        AB2 { handle }
    }

    /// Calls tagged `a_b`.
    pub fn a_b3(&self) -> AB3 {
        let handle = self.handle.clone();
        AB3 { handle }
    }

    /// Calls tagged `names `.
    pub fn names2(&self) -> Names2 {
        let handle = self.handle.clone();
        Names2 { handle }
    }

    /// Calls tagged `émile`.
    pub fn mile(&self) -> Mile {
        let handle = self.handle.clone();
        Mile { handle }
    }
}

/// Builder of [`Client`].
///
/// The documentation of a call says which credentials it needs.
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    pub(crate) builder: HandleBuilder,
}

impl ClientBuilder {
    /// Sets the user name and the password of `basic`. Optional; never printed. Sent as
    /// HTTP Basic.
    pub fn basic(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        self.builder.basic("basic", username.into(), password.into());
        self
    }

    /// Sets the bearer token. Optional; never printed. Sent in the header
    /// `Authorization`, as `Bearer` and the token. A [`TokenSource`] is called before
    /// each attempt; a string also implements it.
    pub fn bearer(mut self, token: impl TokenSource + 'static) -> Self {
        self.builder.token("bearer", token);
        self
    }

    /// Sets the header key. Optional; never printed. Sent in the header `X-Key`.
    pub fn header_key(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("header_key", value.into());
        self
    }

    /// Sets the query key. Optional; never printed. Sent in the query parameter `api
    /// key`.
    pub fn query_key(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("query_key", value.into());
        self
    }

    /// Sets the cookie key. Optional; never printed. Sent in the cookie `SESSION`.
    pub fn cookie_key(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("cookie_key", value.into());
        self
    }

    /// Sets the oauth token. Optional; never printed. Sent in the header
    /// `Authorization`, as `Bearer` and the token. A [`TokenSource`] is called before
    /// each attempt; a string also implements it.
    pub fn oauth(mut self, token: impl TokenSource + 'static) -> Self {
        self.builder.token("oauth", token);
        self
    }

    /// Sets the open id token. Optional; never printed. Sent in the header
    /// `Authorization`, as `Bearer` and the token. A [`TokenSource`] is called before
    /// each attempt; a string also implements it.
    pub fn open_id(mut self, token: impl TokenSource + 'static) -> Self {
        self.builder.token("open_id", token);
        self
    }

    /// Sets the part `{scheme}` of the URL of the server. Default: `https`. One of
    /// `https`, `http`. It cannot be combined with `base_url`: then `build` fails.
    pub fn scheme(mut self, value: impl Into<String>) -> Self {
        self.builder.server_variable("scheme", value.into());
        self
    }

    /// Sets the part `{host}` of the URL of the server. Default:
    /// `kitchen-sink.example`. It cannot be combined with `base_url`: then `build`
    /// fails.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.builder.server_variable("host", value.into());
        self
    }

    /// Sets the part `{version}` of the URL of the server. Default: `v1`. It cannot be
    /// combined with `base_url`: then `build` fails.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.builder.server_variable("version", value.into());
        self
    }

    /// Sets the part `{region}` of the URL of the server. Default: `us`. One of `us`,
    /// `eu`. It cannot be combined with `base_url`: then `build` fails.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.builder.server_variable("region", value.into());
        self
    }

    /// Sets the URL that paths are relative to. Default: `{scheme}://{host}/{version}`.
    /// Only HTTPS is allowed, except on the loopback interface, and for the hosts of
    /// the API description. It replaces the servers of single operations, too.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.builder.base_url(base_url);
        self
    }

    /// Sets the HTTP client: its proxies, certificates and connection pool. The client never
    /// follows redirects or logs requests, and takes retries and the connect timeout from
    /// this builder.
    ///
    /// With a plain HTTP server, the client uses no proxy, neither one that is set here
    /// nor one from the environment: a proxy could read the credentials. With HTTPS, a
    /// proxy that is set here replaces those of the environment, and errors name its
    /// host and port.
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

    /// Sets a rate limiter in place of a limit, such as one that several programs share.
    pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self {
        self.builder.rate_limiter(limiter);
        self
    }

    /// Adds a hook, which runs around every attempt, after those that were added before.
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.builder.hook(hook);
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
    servers: Servers {
        urls: &["{scheme}://{host}/{version}"],
        variables: &[
            ServerVariable {
                name: "scheme",
                default: "https",
                values: &["https", "http"],
            },
            ServerVariable {
                name: "host",
                default: "kitchen-sink.example",
                values: &[],
            },
            ServerVariable { name: "version", default: "v1", values: &[] },
            ServerVariable { name: "region", default: "us", values: &["us", "eu"] },
        ],
        exceptions: &[
            ("http://{host}/path", &["servers_of_the_path"]),
            ("http://{host}/{region}", &["servers_of_the_operation"]),
            ("/relative", &["servers_relative"]),
        ],
    },
    security: Security {
        schemes: &[
            SecurityScheme::basic("basic"),
            SecurityScheme::bearer("bearer"),
            SecurityScheme::header("header_key", "X-Key"),
            SecurityScheme::query("query_key", "api key"),
            SecurityScheme::cookie("cookie_key", "SESSION"),
            SecurityScheme::bearer("oauth"),
            SecurityScheme::bearer("open_id"),
        ],
        required: &[],
        exceptions: &[
            (&[&[0]], &["security_basic"]),
            (&[&[1]], &["security_bearer"]),
            (&[&[2]], &["security_header"]),
            (&[&[3]], &["security_query"]),
            (&[&[4]], &["security_cookie"]),
            (&[&[5]], &["security_oauth"]),
            (&[&[6]], &["security_open_id"]),
            (&[&[1], &[2]], &["security_either"]),
            (&[&[2, 3]], &["security_both"]),
            (&[&[1, 4], &[0]], &["security_both_or_basic"]),
            (&[&[], &[1]], &["security_optional"]),
        ],
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
