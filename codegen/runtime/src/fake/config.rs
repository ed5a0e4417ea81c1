//! The configuration of a server.

use chrono::NaiveDateTime;

use crate::Secret;
use crate::options::RateLimit;

/// The configuration of a fake [`Server`](super::Server).
///
/// By default, the server listens on any free port, accepts any user, rejects requests that the
/// API is known to reject, and accepts the rest.
///
/// ```
/// # use revio_runtime::fake;
/// let config = fake::ServerConfig::new().strict(true).forbid("charges_create");
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a configuration does nothing until a server is started with it"]
pub struct ServerConfig {
    pub(super) port: u16,
    pub(super) strict: bool,
    pub(super) unknown_fields: bool,
    pub(super) refuse_large_pages: bool,
    pub(super) relative_links: bool,
    pub(super) errors: ErrorFormat,
    pub(super) user: Option<(String, Secret)>,
    pub(super) key: Option<Secret>,
    pub(super) token: Option<Secret>,
    pub(super) forbidden: Vec<String>,
    pub(super) rate_limit: Option<RateLimit>,
    pub(super) now: Option<NaiveDateTime>,
    /// Needs the feature `fake-tls`.
    pub(super) https: bool,
}

/// The format of the body of an error response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorFormat {
    /// The format that the API is known to use for the call.
    #[default]
    Known,
    /// A JSON array with one object.
    Array,
    /// A JSON object.
    Object,
    /// Plain text.
    Text,
    /// No body.
    Empty,
}

impl ServerConfig {
    /// Creates the default configuration.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the port. The default, 0, is any free port.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Whether to respond with status 400 to what the API may accept: a filter, a sort order or a
    /// body field that the API description lacks, or a value that is out of the bounds that it
    /// states. The default is `false`.
    ///
    /// [`RecordedRequest::problems`](super::RecordedRequest::problems) lists these problems either
    /// way.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Whether [`seed_json`](super::Server::seed_json) accepts fields that the API description
    /// lacks. The default is `false`.
    pub fn unknown_fields(mut self, accept: bool) -> Self {
        self.unknown_fields = accept;
        self
    }

    /// Whether to respond with status 400 to a page size above the maximum. The default is
    /// `false`: the page has the maximum size. The behavior of the API is undocumented.
    pub fn refuse_large_pages(mut self, refuse: bool) -> Self {
        self.refuse_large_pages = refuse;
        self
    }

    /// Whether the links to next pages are relative to the server. The default is `false`.
    pub fn relative_links(mut self, relative: bool) -> Self {
        self.relative_links = relative;
        self
    }

    /// Sets the format of error bodies. The default is [`ErrorFormat::Known`].
    pub fn errors(mut self, errors: ErrorFormat) -> Self {
        self.errors = errors;
        self
    }

    /// Serves HTTPS with a certificate that is made for the server:
    /// [`Server::certificate_pem`](super::Server::certificate_pem). The clients that the server creates
    /// trust it. By default, the server speaks plain HTTP.
    #[cfg(feature = "fake-tls")]
    pub fn https(mut self) -> Self {
        self.https = true;
        self
    }

    /// The scheme of the base URL.
    pub(super) fn scheme(&self) -> &'static str {
        if self.https { "https" } else { "http" }
    }

    /// Sets the only user that the server accepts, by the complete name of HTTP Basic. By default
    /// it accepts every name of the right form with any password.
    pub fn user(mut self, name: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.user = Some((name.into(), password.into()));
        self
    }

    /// Sets the key that requests must have, in a header, the query or a cookie. By default they need
    /// one only if no other credentials are enough, and any key will do.
    pub fn subscription_key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets the only token that the server accepts in the header `Authorization`, without the name of
    /// its scheme. By default it accepts every token.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Responds with status 429 to calls above a limit, and says in the message of the body how many
    /// seconds to wait. Calls that get this response do not count. By default there is no limit.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Sets the time of day, which does not pass then: the dates of records that are created or
    /// changed. By default it is that of the system, in UTC.
    pub fn now(mut self, now: NaiveDateTime) -> Self {
        self.now = Some(now);
        self
    }

    /// Responds to an operation with status 403. Call it once for each operation.
    pub fn forbid(mut self, operation: impl Into<String>) -> Self {
        self.forbidden.push(operation.into());
        self
    }
}
