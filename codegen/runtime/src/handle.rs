//! The handle that every call holds, and the builder that makes it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method};

use crate::base_url;
use crate::call::Call;
use crate::called::Secrets;
use crate::clock::{Clock, SystemClock};
use crate::credentials::{self, Given};
use crate::policy::Policy;
use crate::raw::RawRequest;
use crate::registry::Operation;
use crate::transport::{Transport, Wire};
use crate::{Error, Result, encode, tls};

/// How long a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long one attempt may take, where a call says nothing else.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
/// The name under which the environment's base URL stands among the credentials.
const BASE_URL: &str = "base_url";

/// What all calls of one client share. Cloning it is cheap.
#[derive(Clone)]
pub struct Handle {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) policy: &'static Policy,
    pub(crate) base_url: String,
    /// What goes out with every request; a call's own headers stand above it.
    pub(crate) user_agent: HeaderValue,
    /// Who calls. Nothing stands above it.
    pub(crate) credentials: HeaderMap,
    pub(crate) secrets: Arc<Secrets>,
    pub(crate) attempt_timeout: Duration,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Handle {
    /// Starts to build a handle for an API.
    pub fn builder(policy: &'static Policy) -> HandleBuilder {
        HandleBuilder {
            policy,
            credentials: Given::new(),
            base_url: None,
            user_agent: None,
            http: None,
        }
    }

    /// Starts a call of an operation.
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(self.clone(), operation)
    }

    /// Starts a request to any path of the API.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, &path.into())
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("api", &self.shared.policy.name)
            .field("base_url", &self.shared.base_url)
            .finish_non_exhaustive()
    }
}

/// Collects what a [`Handle`] needs.
pub struct HandleBuilder {
    policy: &'static Policy,
    credentials: Given,
    base_url: Option<String>,
    user_agent: Option<String>,
    http: Option<reqwest::ClientBuilder>,
}

impl HandleBuilder {
    /// Takes credentials and base URL from the environment variables that the policy names.
    pub fn from_env(policy: &'static Policy) -> Result<Self> {
        let mut builder = Handle::builder(policy);
        let variable = |name: &str| std::env::var(name).ok();
        builder.credentials =
            credentials::from_environment(&policy.credentials, variable)?;
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

    /// Makes the handle. Nothing is sent.
    pub fn build(mut self) -> Result<Handle> {
        let client = self.http.take();
        let parts = self.parts()?;
        tls::ensure_provider()?;
        Ok(parts.over(
            Arc::new(Wire(wire(client.unwrap_or_default())?)),
            Arc::new(SystemClock),
        ))
    }

    /// Checks all that does not concern the wire.
    fn parts(self) -> Result<Parts> {
        let server = self.policy.servers.first().copied().unwrap_or_default();
        let (credentials, secrets) =
            credentials::headers(self.policy, &self.credentials)?;
        Ok(Parts {
            policy: self.policy,
            base_url: base_url::checked(self.base_url.as_deref().unwrap_or(server))?,
            user_agent: user_agent(
                self.user_agent.as_deref().unwrap_or(self.policy.user_agent),
            )?,
            credentials,
            secrets,
        })
    }
}

/// A handle but for the wire and the clock.
struct Parts {
    policy: &'static Policy,
    base_url: String,
    user_agent: HeaderValue,
    credentials: HeaderMap,
    secrets: Secrets,
}

impl Parts {
    fn over(self, transport: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Handle {
        let shared = Shared {
            policy: self.policy,
            base_url: self.base_url,
            user_agent: self.user_agent,
            credentials: self.credentials,
            secrets: Arc::new(self.secrets),
            attempt_timeout: ATTEMPT_TIMEOUT,
            transport,
            clock,
        };
        Handle { shared: Arc::new(shared) }
    }
}

#[cfg(test)]
impl HandleBuilder {
    /// Makes the handle over another wire and clock.
    pub(crate) fn build_over(
        self,
        transport: Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
    ) -> Result<Handle> {
        Ok(self.parts()?.over(transport, clock))
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

fn wire(client: reqwest::ClientBuilder) -> Result<reqwest::Client> {
    client
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(CONNECT_TIMEOUT)
        .build()
        .map_err(|error| {
            Error::builder(format!("the HTTP client cannot be built: {error}"))
                .caused_by(error)
        })
}

impl fmt::Debug for HandleBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandleBuilder")
            .field("api", &self.policy.name)
            .field("credentials", &self.credentials.keys())
            .finish_non_exhaustive()
    }
}
