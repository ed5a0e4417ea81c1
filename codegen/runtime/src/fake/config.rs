//! How the server is to behave where more than one way is thinkable.

use crate::Secret;

/// How a fake server behaves.
///
/// ```
/// # use revio_runtime::fake;
/// let config = fake::ServerConfig::new().strict(true).forbid("charges_create");
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "config do nothing until a server is started with them"]
pub struct ServerConfig {
    pub(super) port: u16,
    pub(super) strict: bool,
    pub(super) refuse_large_pages: bool,
    pub(super) errors: ErrorFormat,
    pub(super) user: Option<(String, Secret)>,
    pub(super) key: Option<Secret>,
    pub(super) forbidden: Vec<String>,
}

/// What the body of a refusal is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorFormat {
    /// What the API is known to send, which depends on the call.
    #[default]
    Known,
    /// An array of one object.
    Array,
    /// An object.
    Object,
    /// Text.
    Text,
    /// Nothing.
    Empty,
}

impl ServerConfig {
    /// A free port, no mercy for faults that the API is known to refuse, and patience with the
    /// rest.
    pub fn new() -> Self {
        Self::default()
    }

    /// The port to listen on; any free one if it is not set.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Whether to answer 400 to what the API is thought to pass over: a filter, a sort order or a
    /// member of a body that the spec does not know. It is noted in
    /// [`RecordedRequest::problems`](super::RecordedRequest::problems) either way.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Whether to answer 400 to a page size above the bound. Nobody knows what the API does; if
    /// this is not set, the page has as many records as the bound allows.
    pub fn refuse_large_pages(mut self, refuse: bool) -> Self {
        self.refuse_large_pages = refuse;
        self
    }

    /// What the bodies of refusals are; what the API is known to send if it is not set.
    pub fn errors(mut self, errors: ErrorFormat) -> Self {
        self.errors = errors;
        self
    }

    /// The only user who is let in, with the name that goes over the wire. Without it, everybody
    /// is who gives a name of the right form and a password.
    pub fn user(mut self, name: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.user = Some((name.into(), password.into()));
        self
    }

    /// The subscription key that has to be given. Without it, none has to be.
    pub fn subscription_key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// An operation that the user may not call, by its identifier: it is answered 403.
    pub fn forbid(mut self, operation: impl Into<String>) -> Self {
        self.forbidden.push(operation.into());
        self
    }
}
