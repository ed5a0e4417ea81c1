//! Making a handle: what is missing, what is refused, and the wire that it sends over.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use super::{Handle, Seams, Shared};
use crate::base_url::{self, BaseUrl};
use crate::chance::HashKeys;
use crate::clock::SystemClock;
use crate::conventions::{Conventions, RateLimitDefaults};
use crate::credentials::{self, Given};
#[cfg(feature = "drift")]
use crate::drift::{Observer, ResponseInspector};
use crate::limit::{Limiter, RateLimit};
use crate::options::Options;
#[cfg(feature = "drift")]
use crate::registry::Api;
use crate::retry::{RetryBudget, Tokens};
use crate::secrets::Secrets;
use crate::transport::Wire;
use crate::{Error, Result, encode, tls};

/// How long a connection may take, where nothing else is said.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The name under which the environment's base URL stands among the credentials.
const BASE_URL: &str = "base_url";

/// Collects what a [`Handle`] needs.
pub struct HandleBuilder {
    conventions: &'static Conventions,
    credentials: Given,
    base_url: Option<String>,
    user_agent: Option<String>,
    http: Option<reqwest::ClientBuilder>,
    connect_timeout: Duration,
    rate: Option<RateLimit>,
    retry_budget: RetryBudget,
    options: Options,
    #[cfg(feature = "drift")]
    watch: Option<ResponseInspector>,
}

impl HandleBuilder {
    pub(super) fn new(conventions: &'static Conventions) -> Self {
        Self {
            conventions,
            credentials: Given::new(),
            base_url: None,
            user_agent: None,
            http: None,
            connect_timeout: CONNECT_TIMEOUT,
            rate: conventions.rate_limit.map(rate),
            retry_budget: RetryBudget::default(),
            options: Options::new(),
            #[cfg(feature = "drift")]
            watch: None,
        }
    }

    /// Takes credentials and base URL from the environment variables that the conventions names.
    pub fn from_env(conventions: &'static Conventions) -> Result<Self> {
        let mut builder = Self::new(conventions);
        let variable = |name: &str| std::env::var(name).ok();
        builder.credentials =
            credentials::from_environment(&conventions.credentials, variable)?;
        builder.base_url = builder.credentials.remove(BASE_URL);
        Ok(builder)
    }

    /// Sets a credential.
    pub fn credential(&mut self, name: &str, value: String) {
        self.credentials.insert(name.to_owned(), value);
    }

    /// Sets the base URL.
    pub fn base_url(&mut self, url: impl Into<String>) {
        self.base_url = Some(url.into());
    }

    /// Sets what requests call themselves.
    pub fn user_agent(&mut self, user_agent: impl Into<String>) {
        self.user_agent = Some(user_agent.into());
    }

    /// Sets the client that connects: its proxy, pool and certificates stay, while redirects,
    /// repetition and the time for connecting are ruled here.
    pub fn http(&mut self, client: reqwest::ClientBuilder) {
        self.http = Some(client);
    }

    /// Sets how long connecting may take.
    pub fn connect_timeout(&mut self, timeout: Duration) {
        self.connect_timeout = timeout;
    }

    /// Sets how many calls may start in a while, or that as many may as there are.
    pub fn rate_limit(&mut self, rate: impl Into<Option<RateLimit>>) {
        self.rate = rate.into();
    }

    /// Sets how many retries all calls have together.
    pub fn retry_budget(&mut self, budget: RetryBudget) {
        self.retry_budget = budget;
    }

    /// Sets what holds for each call that says nothing else.
    pub fn options(&mut self, options: Options) {
        self.options = options;
    }

    /// Sets who is told what answers hold that the spec, as data, does not know.
    #[cfg(feature = "drift")]
    pub fn observer(&mut self, api: &'static Api, observer: impl Observer + 'static) {
        self.watch = Some(ResponseInspector::new(api, observer));
    }

    /// Makes the handle. Nothing is sent.
    pub fn build(mut self) -> Result<Handle> {
        let (client, timeout) = (self.http.take(), self.connect_timeout);
        let parts = self.parts()?;
        tls::ensure_provider()?;
        Ok(parts.over(Seams {
            transport: Arc::new(Wire(wire(client.unwrap_or_default(), timeout)?)),
            clock: Arc::new(SystemClock),
            chance: Arc::new(HashKeys),
        }))
    }

    /// Checks all that does not concern the wire.
    fn parts(self) -> Result<Parts> {
        let server = self.conventions.servers.first().copied().unwrap_or_default();
        let (credentials, secrets) =
            credentials::headers(self.conventions, &self.credentials)?;
        Ok(Parts {
            conventions: self.conventions,
            base_url: base_url::checked(self.base_url.as_deref().unwrap_or(server))?,
            user_agent: user_agent(
                self.user_agent.as_deref().unwrap_or(self.conventions.user_agent),
            )?,
            credentials,
            secrets,
            limiter: self.rate.map(limiter).transpose()?,
            tokens: Tokens::new(self.retry_budget),
            options: self.options,
            #[cfg(feature = "drift")]
            watch: self.watch,
        })
    }
}

/// A handle but for its seams.
struct Parts {
    conventions: &'static Conventions,
    base_url: BaseUrl,
    user_agent: HeaderValue,
    credentials: HeaderMap,
    secrets: Secrets,
    limiter: Option<Limiter>,
    tokens: Tokens,
    options: Options,
    #[cfg(feature = "drift")]
    watch: Option<ResponseInspector>,
}

impl Parts {
    fn over(self, seams: Seams) -> Handle {
        let shared = Shared {
            conventions: self.conventions,
            base_url: self.base_url,
            user_agent: self.user_agent,
            credentials: self.credentials,
            secrets: Arc::new(self.secrets),
            limiter: self.limiter,
            tokens: self.tokens,
            #[cfg(feature = "drift")]
            watch: self.watch,
            seams,
        };
        Handle { shared: Arc::new(shared), options: Arc::new(self.options) }
    }
}

#[cfg(test)]
impl HandleBuilder {
    /// Makes the handle over other seams.
    pub(crate) fn build_over(self, seams: Seams) -> Result<Handle> {
        Ok(self.parts()?.over(seams))
    }
}

/// The rate that an API admits.
fn rate(limit: RateLimitDefaults) -> RateLimit {
    RateLimit::new(limit.calls, Duration::from_secs(limit.seconds.into()))
}

fn limiter(rate: RateLimit) -> Result<Limiter> {
    match rate.fault() {
        Some(fault) => Err(Error::builder(fault)),
        None => Ok(Limiter::new(rate)),
    }
}

fn user_agent(text: &str) -> Result<HeaderValue> {
    let value = encode::header(text).filter(|value| !value.is_empty());
    value.ok_or_else(|| {
        Error::builder(
            "the user agent cannot go into a header: use visible ASCII characters",
        )
    })
}

fn wire(
    client: reqwest::ClientBuilder,
    connect_timeout: Duration,
) -> Result<reqwest::Client> {
    client
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(connect_timeout)
        .build()
        .map_err(|error| {
            Error::builder(format!("the HTTP client cannot be built: {error}"))
                .caused_by(error)
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
