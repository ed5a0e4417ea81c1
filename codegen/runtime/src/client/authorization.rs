//! What the credentials of a client add to its requests.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use super::credentials::{self, Credential, CredentialValues};
use crate::context::RequestContext;
use crate::conventions::{
    Conventions, CredentialPlace, Requirement, Security, SecurityScheme,
    allows_anonymous,
};
use crate::encode;
use crate::redact::{self, REDACTED, Secrets};
use crate::registry::Operation;
use crate::template;
use crate::token::{TokenHeader, Tokens};
use crate::{Error, Result};

/// The credentials of a client, as they are sent.
pub(crate) struct Authorization {
    security: &'static Security,
    /// For each scheme, if its credentials are set.
    schemes: Vec<Option<Sent>>,
}

/// A credential as it is sent.
pub(crate) enum Sent {
    Header(HeaderName, HeaderValue),
    Query(&'static str, String),
    /// Name and value.
    Cookie(String),
    /// A header whose value is known only when it is sent.
    Token(TokenHeader),
}

impl Authorization {
    /// Checks the credentials. Fails if no operation could be sent with them.
    pub(super) fn new(
        conventions: &'static Conventions,
        values: &CredentialValues,
    ) -> Result<(Self, Secrets)> {
        let security = &conventions.security;
        let unset = |index| unset(security, index, values);
        credentials::require(security, unset, credentials::code).map_err(|missing| {
            let name = conventions.name;
            Error::builder(format!("missing credentials for {name}: set {missing}"))
        })?;
        credentials::check(security, values)?;
        let mut secrets = Vec::new();
        let schemes = security.schemes.iter().enumerate().map(|(index, scheme)| {
            let is_set = unset(index).is_empty();
            is_set.then(|| Sent::new(scheme, values, &mut secrets)).transpose()
        });
        let schemes = schemes.collect::<Result<_, _>>().map_err(Error::builder)?;
        Ok((Self { security, schemes }, Secrets::new(secrets)))
    }

    /// What a call sends: the first alternative whose credentials are all set. A raw request takes
    /// what any operation needs.
    pub(crate) fn of(&self, operation: Option<&Operation>) -> Result<&'static [usize]> {
        let Some(operation) = operation else {
            let mut all = self.security.requirements();
            return Ok(all.find_map(|it| self.satisfied(it)).unwrap_or_default());
        };
        let requirement = self.security.of(operation.id);
        if let Some(alternative) = self.satisfied(requirement) {
            return Ok(alternative);
        }
        if allows_anonymous(requirement) {
            return Ok(&[]);
        }
        let is_set = |index: usize| self.schemes.get(index).is_some_and(Option::is_some);
        let unset = |index| credentials::unset(self.security, index, |_| is_set(index));
        let missing = credentials::missing([requirement], unset, credentials::code);
        Err(Error::invalid_request(format!(
            "missing credentials, so nothing was sent: build the client with {missing}"
        )))
    }

    /// The parts of an alternative.
    pub(crate) fn sent(
        &self,
        alternative: &'static [usize],
    ) -> impl Iterator<Item = &Sent> {
        alternative.iter().filter_map(|index| self.schemes.get(*index)?.as_ref())
    }

    /// The tokens of an alternative, if it has any.
    pub(crate) fn tokens<'a>(
        &'a self,
        alternative: &'static [usize],
        context: &'a RequestContext,
    ) -> Option<Tokens<'a>> {
        let headers: Vec<_> = self
            .sent(alternative)
            .filter_map(|sent| match sent {
                Sent::Token(header) => Some(header),
                Sent::Header(..) | Sent::Query(..) | Sent::Cookie(_) => None,
            })
            .collect();
        (!headers.is_empty()).then_some(Tokens { headers, context })
    }

    fn satisfied(&self, requirement: Requirement) -> Option<&'static [usize]> {
        let is_set =
            |index: &usize| self.schemes.get(*index).is_some_and(Option::is_some);
        let mut alternatives = requirement.iter().copied().filter(|it| !it.is_empty());
        alternatives.find(|alternative| alternative.iter().all(is_set))
    }
}

/// The credentials of a scheme that are not set.
fn unset(
    security: &Security,
    scheme: usize,
    values: &CredentialValues,
) -> Vec<&'static str> {
    let is_set = |name: &str| values.get(name).is_some_and(|it| !it.is_empty());
    credentials::unset(security, scheme, is_set)
}

impl Sent {
    /// What a scheme sends whose credentials are set. The texts in it must not be printed.
    fn new(
        scheme: &SecurityScheme,
        values: &CredentialValues,
        secrets: &mut Vec<String>,
    ) -> Result<Self, String> {
        let credential = scheme.credential;
        match (scheme.place, values.get(credential)) {
            (
                CredentialPlace::Password { user_name },
                Some(Credential::Text(password)),
            ) => {
                let part = |name| match values.get(name) {
                    Some(Credential::Text(text)) => Ok(&**text),
                    _ => Err(of_another_type(name)),
                };
                Self::basic(&template::fill(user_name, part)?, password, secrets)
            }
            (CredentialPlace::Basic, Some(Credential::Pair(user_name, password))) => {
                if password.chars().count() < redact::MIN_LEN {
                    // Such as `x` beside a key: then the user name is the secret.
                    secrets.push(user_name.clone());
                }
                Self::basic(user_name, password, secrets)
            }
            (
                CredentialPlace::Authorization(prefix),
                Some(Credential::Token(source)),
            ) => {
                let source = source.clone();
                Ok(Self::Token(TokenHeader { credential, prefix, source }))
            }
            (CredentialPlace::Header(name), Some(Credential::Text(key))) => {
                Self::header(credential, name, key, secrets)
            }
            (CredentialPlace::Query(name), Some(Credential::Text(key))) => {
                secrets.extend([key.clone(), encode::component(key).into_owned()]);
                Ok(Self::Query(name, key.clone()))
            }
            (CredentialPlace::Cookie(name), Some(Credential::Text(key))) => {
                Self::cookie(credential, name, key, secrets)
            }
            _ => Err(of_another_type(credential)),
        }
    }

    /// The same credential with another value, which may be printed.
    pub(crate) fn redacted(&self) -> Self {
        let mut value = HeaderValue::from_static(REDACTED);
        value.set_sensitive(true);
        match self {
            Self::Header(name, _) => Self::Header(name.clone(), value),
            Self::Query(name, _) => Self::Query(name, REDACTED.to_owned()),
            Self::Cookie(pair) => {
                let name = pair.split_once('=').map_or("", |(name, _)| name);
                Self::Cookie(format!("{name}={REDACTED}"))
            }
            Self::Token(_) => Self::Header(AUTHORIZATION, value),
        }
    }

    fn basic(
        user_name: &str,
        password: &str,
        secrets: &mut Vec<String>,
    ) -> Result<Self, String> {
        let plain = format!("{user_name}:{password}");
        let basic = STANDARD.encode(&plain);
        let value = encode::credential("the credentials", &format!("Basic {basic}"))?;
        // Without padding, because some servers drop it.
        let basic = basic.trim_end_matches('=').to_owned();
        secrets.extend([basic, plain, password.to_owned()]);
        Ok(Self::Header(AUTHORIZATION, value))
    }

    fn header(
        credential: &str,
        name: &str,
        key: &str,
        secrets: &mut Vec<String>,
    ) -> Result<Self, String> {
        secrets.push(key.to_owned());
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| format!("invalid header name `{name}`"))?;
        Ok(Self::Header(name, encode::credential(&credentials::code(credential), key)?))
    }

    /// A cookie, whose value RFC 6265 limits.
    fn cookie(
        credential: &str,
        name: &str,
        key: &str,
        secrets: &mut Vec<String>,
    ) -> Result<Self, String> {
        secrets.push(key.to_owned());
        let is_octet = |byte: u8| {
            byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
        };
        if key.bytes().all(is_octet) {
            return Ok(Self::Cookie(format!("{name}={key}")));
        }
        Err(format!(
            "`{credential}` cannot be sent in a cookie: use visible ASCII characters other than \
             blanks, `\"`, `,`, `;` and `\\`"
        ))
    }
}

fn of_another_type(credential: &str) -> String {
    format!("`{credential}` has been set as another type of credential")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::CONVENTIONS;

    fn texts(pairs: &[(&str, &str)]) -> CredentialValues {
        let text = |value: &str| Credential::Text(value.to_owned());
        pairs.iter().map(|(name, value)| ((*name).to_owned(), text(value))).collect()
    }

    fn rejected(name: &str, value: &str) -> String {
        let mut values = texts(&[
            ("username", "ann"),
            ("client_code", "acme"),
            ("password", "s3cret"),
        ]);
        values.extend(texts(&[(name, value)]));
        let error = Authorization::new(&CONVENTIONS, &values).err().expect(name);
        assert!(error.is_builder(), "{error}");
        assert!(value.is_empty() || !error.to_string().contains(value), "{error}");
        error.to_string()
    }

    #[test]
    fn invalid_credentials_are_rejected_with_the_reason() {
        for (name, value, reason) in [
            ("username", "ann@mail.example", "an e-mail address is not a user name"),
            ("client_code", "ac:me", "must not contain `:`"),
            ("password", "line\n", "control character"),
            ("subscription_key", "schlüssel", "visible ASCII"),
            ("subscription_key", "", "is empty"),
            ("nickname", "x", "unknown credential `nickname`"),
        ] {
            let message = rejected(name, value);
            assert!(message.contains(reason), "{message}");
        }
    }

    #[test]
    fn an_error_names_all_missing_credentials() {
        let none = CredentialValues::new();
        let error = Authorization::new(&CONVENTIONS, &none).err().expect("none");
        let message = error.to_string();
        assert!(
            message.ends_with("set `username`, `client_code`, `password`"),
            "{message}"
        );
    }
}
