//! How requests authenticate, as data.

use crate::template;

/// The security schemes of an API, and what each operation needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Security {
    /// The schemes.
    pub schemes: &'static [SecurityScheme],
    /// What an operation needs that is not among the exceptions.
    pub required: Requirement,
    /// What other operations need, each with their sorted identifiers.
    pub exceptions: &'static [(Requirement, &'static [&'static str])],
    /// Pairs of a credential and a text that it must not contain.
    pub refuse: &'static [(&'static str, &'static str)],
    /// Pairs of a credential, or `base_url`, and its environment variable.
    pub environment: &'static [(&'static str, &'static str)],
}

/// Alternatives in the order of preference. Each is a set of schemes, by their indexes. An empty set
/// allows a request without credentials, and so does a requirement without alternatives.
pub type Requirement = &'static [&'static [usize]];

/// A way to authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// The credential that it needs, which is the name of its setter. A user name that is built of
    /// several credentials needs those too.
    pub credential: &'static str,
    /// Where the credential is sent.
    pub place: CredentialPlace,
}

/// Where a credential is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialPlace {
    /// User name and password of HTTP Basic.
    Basic,
    /// The password of HTTP Basic. The user name has a `{placeholder}` for each credential in it.
    Password {
        /// The template of the user name.
        user_name: &'static str,
    },
    /// The header `Authorization`, after this prefix.
    Authorization(&'static str),
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
}

impl SecurityScheme {
    /// HTTP Basic.
    pub const fn basic(credential: &'static str) -> Self {
        Self { credential, place: CredentialPlace::Basic }
    }

    /// HTTP Basic with a user name that is built of several credentials.
    pub const fn basic_with_user_name(user_name: &'static str) -> Self {
        Self { credential: "password", place: CredentialPlace::Password { user_name } }
    }

    /// A bearer token.
    pub const fn bearer(credential: &'static str) -> Self {
        Self { credential, place: CredentialPlace::Authorization("Bearer ") }
    }

    /// The whole header `Authorization`.
    pub const fn authorization(credential: &'static str) -> Self {
        Self { credential, place: CredentialPlace::Authorization("") }
    }

    /// A key in a header.
    pub const fn header(credential: &'static str, name: &'static str) -> Self {
        Self { credential, place: CredentialPlace::Header(name) }
    }

    /// A key in the query.
    pub const fn query(credential: &'static str, name: &'static str) -> Self {
        Self { credential, place: CredentialPlace::Query(name) }
    }

    /// A key in a cookie.
    pub const fn cookie(credential: &'static str, name: &'static str) -> Self {
        Self { credential, place: CredentialPlace::Cookie(name) }
    }

    /// The credentials that the scheme needs.
    pub(crate) fn credentials(&self) -> Vec<&'static str> {
        let mut names = match self.place {
            CredentialPlace::Password { user_name } => {
                template::names(user_name).collect()
            }
            _ => Vec::new(),
        };
        names.push(self.credential);
        names
    }

    /// The header with the credential.
    pub(crate) fn header_name(&self) -> Option<&'static str> {
        match self.place {
            CredentialPlace::Basic
            | CredentialPlace::Password { .. }
            | CredentialPlace::Authorization(_) => Some("authorization"),
            CredentialPlace::Header(name) => Some(name),
            CredentialPlace::Cookie(_) => Some("cookie"),
            CredentialPlace::Query(_) => None,
        }
    }

    /// The query parameter with the credential.
    pub(crate) fn query_name(&self) -> Option<&'static str> {
        match self.place {
            CredentialPlace::Query(name) => Some(name),
            _ => None,
        }
    }
}

impl Security {
    /// What an operation needs.
    pub(crate) fn of(&self, operation: &str) -> Requirement {
        let has = |ids: &[&str]| ids.binary_search(&operation).is_ok();
        let exception = self.exceptions.iter().find(|(_, ids)| has(ids));
        exception.map_or(self.required, |(requirement, _)| requirement)
    }

    /// Everything that operations need.
    pub(crate) fn requirements(&self) -> impl Iterator<Item = Requirement> {
        let exceptions = self.exceptions.iter().map(|(requirement, _)| *requirement);
        std::iter::once(self.required).chain(exceptions)
    }

    /// The schemes of an alternative.
    #[cfg(feature = "fake")]
    pub(crate) fn schemes_of(
        &self,
        alternative: &'static [usize],
    ) -> impl Iterator<Item = &'static SecurityScheme> {
        let schemes = self.schemes;
        alternative.iter().filter_map(move |index| schemes.get(*index))
    }

    /// Whether a header holds a credential.
    pub(crate) fn has_header(&self, name: &str) -> bool {
        let mut names = self.schemes.iter().filter_map(SecurityScheme::header_name);
        names.any(|own| own.eq_ignore_ascii_case(name))
    }

    /// Whether a query parameter holds a credential.
    pub(crate) fn has_query(&self, name: &str) -> bool {
        self.schemes.iter().any(|scheme| scheme.query_name() == Some(name))
    }
}

/// Whether calls without credentials are allowed.
pub(crate) fn allows_anonymous(requirement: Requirement) -> bool {
    requirement.is_empty()
        || requirement.iter().any(|alternative| alternative.is_empty())
}
