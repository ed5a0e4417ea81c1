//! Builds a client: checks the settings, and creates the transport.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt;
use std::iter::successors;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::authorization::Authorization;
use super::core::{Handle, Shared};
use super::credentials::{self, Credential, CredentialValues};
use super::options::Options;
use super::proxy;
use super::servers::BaseUrls;
use crate::conventions::Conventions;
#[cfg(feature = "drift")]
use crate::drift::{Observer, ResponseInspector};
use crate::encode;
use crate::execution::rate_limit::Limiter;
use crate::execution::retry::RetryBudget;
use crate::execution::retry::budget::RetryTokens;
#[cfg(feature = "tower")]
use crate::execution::transport::service::{self, Wrap};
use crate::execution::{Dependencies, Executor};
use crate::hooks::Hook;
use crate::limiter::{RateLimit, RateLimiter};
#[cfg(feature = "drift")]
use crate::registry::Api;
use crate::token::TokenSource;
#[cfg(feature = "tower")]
use crate::tower::{DefaultTransport, TransportService};
#[cfg(feature = "blocking")]
use crate::worker::Worker;
use crate::{Error, Result, tls};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The name of the base URL among the environment variables of the credentials.
const BASE_URL: &str = "base_url";

/// Collects the settings of a client.
pub struct HandleBuilder {
    conventions: &'static Conventions,
    credentials: CredentialValues,
    base_url: Option<String>,
    server_variables: BTreeMap<String, String>,
    user_agent: Option<String>,
    http: Option<reqwest::ClientBuilder>,
    #[cfg(feature = "tower")]
    transport: Option<Wrap>,
    connect_timeout: Duration,
    limiter: Option<LimiterSetting>,
    hooks: Vec<Box<dyn Hook>>,
    retry_budget: RetryBudget,
    options: Options,
    #[cfg(feature = "drift")]
    inspector: Option<ResponseInspector>,
    #[cfg(feature = "blocking")]
    is_blocking: bool,
}

/// What limits the rate of calls.
enum LimiterSetting {
    Limit(RateLimit),
    Custom(Arc<dyn RateLimiter>),
}

impl Handle {
    /// Starts building a client of an API.
    pub fn builder(conventions: &'static Conventions) -> HandleBuilder {
        let default_limit = conventions.rate_limit.map(|limit| {
            RateLimit::new(limit.calls, Duration::from_secs(limit.seconds.into()))
        });
        HandleBuilder {
            conventions,
            credentials: CredentialValues::new(),
            base_url: None,
            server_variables: BTreeMap::new(),
            user_agent: None,
            http: None,
            #[cfg(feature = "tower")]
            transport: None,
            connect_timeout: CONNECT_TIMEOUT,
            limiter: default_limit.map(LimiterSetting::Limit),
            hooks: Vec::new(),
            retry_budget: RetryBudget::default(),
            options: Options::new(),
            #[cfg(feature = "drift")]
            inspector: None,
            #[cfg(feature = "blocking")]
            is_blocking: false,
        }
    }
}

impl HandleBuilder {
    /// Reads the credentials and the base URL from the environment.
    pub fn from_env(conventions: &'static Conventions) -> Result<Self> {
        let mut builder = Handle::builder(conventions);
        let variable = |name: &str| std::env::var(name).ok();
        let mut values = credentials::from_env(&conventions.security, variable)?;
        builder.base_url = values.remove(BASE_URL);
        for (name, value) in values {
            builder.text_credential(&name, value);
        }
        Ok(builder)
    }

    /// Sets a credential, whatever its type, from a text.
    pub(crate) fn text_credential(&mut self, name: &str, value: String) {
        let value = credentials::of_text(&self.conventions.security, name, value);
        self.credentials.insert(name.to_owned(), value);
    }

    /// Sets a credential that is one text.
    pub fn credential(&mut self, name: &str, value: String) {
        self.credentials.insert(name.to_owned(), Credential::Text(value));
    }

    /// Sets user name and password of HTTP Basic.
    pub fn basic(&mut self, name: &str, user_name: String, password: String) {
        let pair = Credential::Pair(user_name, password);
        self.credentials.insert(name.to_owned(), pair);
    }

    /// Sets the source of a token.
    pub fn token(&mut self, name: &str, source: impl TokenSource + 'static) {
        let source = Credential::Token(Arc::new(source));
        self.credentials.insert(name.to_owned(), source);
    }

    /// Sets the base URL.
    pub fn base_url(&mut self, url: impl Into<String>) {
        self.base_url = Some(url.into());
    }

    /// Sets a variable in the URL of the server.
    pub fn server_variable(&mut self, name: &str, value: String) {
        self.server_variables.insert(name.to_owned(), value);
    }

    /// Sets the header `User-Agent`.
    pub fn user_agent(&mut self, user_agent: impl Into<String>) {
        self.user_agent = Some(user_agent.into());
    }

    /// Sets the HTTP client. Its pool and certificates are kept, and for an HTTPS base URL its
    /// proxies. Redirects, retries, verbose logs and the connect timeout are replaced.
    pub fn http(&mut self, client: reqwest::ClientBuilder) {
        self.http = Some(client);
    }

    /// Sets the transport, which a function makes of the default one.
    #[cfg(feature = "tower")]
    pub fn transport<S: TransportService>(
        &mut self,
        transport: impl FnOnce(DefaultTransport) -> S + Send + Sync + 'static,
    ) {
        self.transport = Some(service::wrap(transport));
    }

    /// Sets the connect timeout.
    pub fn connect_timeout(&mut self, timeout: Duration) {
        self.connect_timeout = timeout;
    }

    /// Sets the rate limit; `None` removes it.
    pub fn rate_limit(&mut self, limit: impl Into<Option<RateLimit>>) {
        self.limiter = limit.into().map(LimiterSetting::Limit);
    }

    /// Sets the rate limiter in place of a limit.
    pub fn rate_limiter(&mut self, limiter: impl RateLimiter + 'static) {
        self.limiter = Some(LimiterSetting::Custom(Arc::new(limiter)));
    }

    /// Adds a hook after those that are there.
    pub fn hook(&mut self, hook: impl Hook + 'static) {
        self.hooks.push(Box::new(hook));
    }

    /// Sets the retries that all calls share.
    pub fn retry_budget(&mut self, budget: RetryBudget) {
        self.retry_budget = budget;
    }

    /// Sets the default options of all calls.
    pub fn options(&mut self, options: Options) {
        self.options = options;
    }

    /// Sets the observer of what responses contain beyond the API description.
    #[cfg(feature = "drift")]
    pub fn observer(&mut self, api: &'static Api, observer: impl Observer + 'static) {
        self.inspector = Some(ResponseInspector::new(api, observer));
    }

    /// Gives the client a thread on which blocking calls do their work.
    #[cfg(feature = "blocking")]
    pub fn blocking(&mut self) {
        self.is_blocking = true;
    }

    /// Builds the client. Sends nothing.
    pub fn build(mut self) -> Result<Handle> {
        let (client, timeout) = (self.http.take(), self.connect_timeout);
        #[cfg(feature = "tower")]
        let wrap = self.transport.take();
        self.build_with(|base_urls| {
            tls::ensure_provider()?;
            let client = client.unwrap_or_default();
            // A proxy could read the credentials in a plain HTTP request.
            let client = if base_urls.is_plain() { client.no_proxy() } else { client };
            let client = http_client(client, timeout)?;
            #[cfg(feature = "tower")]
            if let Some(wrap) = wrap {
                let transport = wrap(DefaultTransport(client.clone()));
                return Ok(Dependencies { transport, ..Dependencies::new(client) });
            }
            let proxy = proxy::find(&client, base_urls.main()).map(Into::into);
            Ok(Dependencies { proxy, ..Dependencies::new(client) })
        })
    }

    /// Checks the settings before it creates the dependencies.
    pub(crate) fn build_with(
        self,
        dependencies: impl FnOnce(&BaseUrls) -> Result<Dependencies>,
    ) -> Result<Handle> {
        let conventions = self.conventions;
        let user_agent = self.user_agent.as_deref().unwrap_or(conventions.user_agent);
        let (authorization, secrets) =
            Authorization::new(conventions, &self.credentials)?;
        let base_urls = BaseUrls::new(
            &conventions.servers,
            self.base_url.as_deref(),
            &self.server_variables,
        )?;
        let user_agent = user_agent_header(user_agent)?;
        let rate_limiter = self.limiter.map(rate_limiter).transpose()?;
        let dependencies = dependencies(&base_urls)?;
        let shared = Shared {
            conventions,
            base_urls,
            user_agent,
            authorization,
            secrets: Arc::new(secrets),
            #[cfg(feature = "drift")]
            inspector: self.inspector,
            executor: Executor {
                rate_limiter,
                hooks: self.hooks,
                retry_tokens: RetryTokens::new(self.retry_budget),
                dependencies,
            },
            #[cfg(feature = "blocking")]
            worker: self.is_blocking.then(worker).transpose()?,
        };
        let options = Arc::new(self.options);
        Ok(Handle { shared: Arc::new(shared), options, is_read_only: false })
    }
}

fn rate_limiter(setting: LimiterSetting) -> Result<Limiter> {
    match setting {
        LimiterSetting::Custom(limiter) => Ok(Limiter::custom(limiter)),
        LimiterSetting::Limit(limit) if limit.allows_calls() => {
            Ok(Limiter::of_limit(limit))
        }
        LimiterSetting::Limit(_) => Err(Error::builder(
            "a rate limit of 0 calls blocks every call: allow at least one, or use `None` for no \
             limit",
        )),
    }
}

#[cfg(feature = "blocking")]
fn worker() -> Result<Arc<Worker>> {
    let started = Worker::start().map_err(|error| {
        let message =
            format!("the thread of the blocking client cannot be started: {error}");
        Error::builder(message).with_source(error)
    });
    started.map(Arc::new)
}

fn user_agent_header(text: &str) -> Result<HeaderValue> {
    let value = encode::header(text).filter(|value| !value.is_empty());
    value.ok_or_else(|| {
        Error::builder("invalid user agent: use visible ASCII characters")
    })
}

fn http_client(
    client: reqwest::ClientBuilder,
    connect_timeout: Duration,
) -> Result<reqwest::Client> {
    client
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        // It logs whole requests, with the credentials.
        .connection_verbose(false)
        .connect_timeout(connect_timeout)
        .build()
        .map_err(|error| {
            // reqwest's own text only says that building failed.
            let cause = successors(error.source(), |&cause| cause.source()).last();
            let cause = cause.map_or_else(|| error.to_string(), ToString::to_string);
            Error::builder(format!("the HTTP client cannot be built: {cause}"))
                .with_source(error)
        })
}

impl fmt::Debug for HandleBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandleBuilder")
            .field("api", &self.conventions.name)
            .field("credentials", &self.credentials.keys())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
