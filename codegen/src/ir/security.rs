//! How clients authenticate.

use super::Name;
use crate::source::Span;

/// How clients authenticate.
#[derive(Clone, Debug, Default)]
pub struct Security {
    /// The schemes that requirements use, in document order.
    pub schemes: Vec<SecurityScheme>,
    /// What an operation needs without a separate requirement.
    pub required: Requirement,
    /// Every credential, in the order of the builder's setters.
    pub credentials: Vec<Credential>,
    /// The text that each credential must not contain.
    pub refuse: Vec<(String, String)>,
    /// The environment variable of each credential, or of `base_url`.
    pub environment: Vec<(String, String)>,
}

/// Alternatives in document order. Each is a set of schemes, by their indexes in
/// [`Security::schemes`]. An empty set allows calls without credentials, and so does a requirement
/// without alternatives.
pub type Requirement = Vec<Vec<usize>>;

/// A way to authenticate.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// The key in `components.securitySchemes`.
    pub key: String,
    /// Where the credential is sent.
    pub place: CredentialPlace,
    /// The source location.
    pub span: Span,
}

/// Where a credential is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialPlace {
    /// User name and password of HTTP Basic.
    Basic,
    /// The password of HTTP Basic, whose user name is built of several credentials.
    Password {
        /// The template of the user name.
        user_name: String,
    },
    /// A token in the header `Authorization`, after `Bearer`.
    Bearer,
    /// The whole header `Authorization`, for another scheme of HTTP.
    Authorization {
        /// The name of the scheme.
        scheme: String,
    },
    /// The header of this name.
    Header(String),
    /// The query parameter of this name.
    Query(String),
    /// The cookie of this name.
    Cookie(String),
}

/// One credential.
#[derive(Clone, Debug)]
pub struct Credential {
    /// Names the setter. On the wire, it is a placeholder of the user name, `password`, or the key
    /// of the scheme in snake case.
    pub name: Name,
    /// The scheme that it belongs to.
    pub scheme: usize,
    /// What the setter takes.
    pub ty: CredentialType,
    /// Whether it must never be printed.
    pub secret: bool,
    /// Whether a client cannot be built without it.
    pub required: bool,
}

/// What the setter of a credential takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialType {
    /// A text.
    Text,
    /// A user name and a password.
    Pair,
    /// A token, or a source of tokens.
    Token,
}

impl Security {
    /// The credentials of a scheme.
    pub fn credentials_of(&self, scheme: usize) -> impl Iterator<Item = &Credential> {
        self.credentials.iter().filter(move |credential| credential.scheme == scheme)
    }

    /// Whether a scheme sends a token.
    pub fn has_tokens(&self) -> bool {
        self.credentials.iter().any(|credential| credential.ty == CredentialType::Token)
    }

    /// The schemes that are enough for some requirements: of each, the first of its shortest
    /// alternatives.
    pub fn sufficient<'a>(
        &self,
        requirements: impl IntoIterator<Item = &'a Requirement>,
    ) -> Vec<usize> {
        let shortest = |requirement: &'a Requirement| {
            requirement.iter().min_by_key(|alternative| alternative.len())
        };
        let mut schemes: Vec<usize> =
            requirements.into_iter().filter_map(shortest).flatten().copied().collect();
        schemes.sort_unstable();
        schemes.dedup();
        schemes
    }
}

/// Whether calls without credentials are allowed.
pub fn allows_anonymous(requirement: &Requirement) -> bool {
    requirement.is_empty() || requirement.iter().any(Vec::is_empty)
}
