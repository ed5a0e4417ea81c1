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
use crate::redact::{self, Secrets};
use crate::registry::Operation;
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
        let is_met = |requirement| {
            allows_anonymous(requirement)
                || find(security, requirement, values).is_some()
        };
        if !security.requirements().any(is_met) {
            let missing = missing(security, security.requirements(), values);
            let name = conventions.name;
            let message = format!("missing credentials for {name}: set {missing}");
            return Err(Error::builder(message));
        }
        credentials::check(security, values)?;
        let mut secrets = Vec::new();
        let schemes = security.schemes.iter();
        let schemes = schemes.map(|scheme| sent(scheme, values, &mut secrets));
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
        let is_set = |scheme: &SecurityScheme| {
            let mut all = self.security.schemes.iter().zip(&self.schemes);
            all.any(|(other, sent)| other == scheme && sent.is_some())
        };
        let missing = credentials::missing(self.security, [requirement], |scheme| {
            if is_set(scheme) { Vec::new() } else { scheme.credentials() }
        });
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

fn find(
    security: &'static Security,
    requirement: Requirement,
    values: &CredentialValues,
) -> Option<&'static [usize]> {
    let is_set = |alternative: &&'static [usize]| {
        let mut schemes = security.schemes_of(alternative);
        schemes.all(|scheme| credentials::unset(scheme, values).is_empty())
    };
    requirement.iter().copied().find(is_set)
}

fn missing(
    security: &'static Security,
    requirements: impl IntoIterator<Item = Requirement>,
    values: &CredentialValues,
) -> String {
    let unset = |scheme: &SecurityScheme| credentials::unset(scheme, values);
    credentials::missing(security, requirements, unset)
}

/// What a scheme sends, if its credentials are set. The texts in it must not be printed.
fn sent(
    scheme: &SecurityScheme,
    values: &CredentialValues,
    secrets: &mut Vec<String>,
) -> Result<Option<Sent>, String> {
    if !credentials::unset(scheme, values).is_empty() {
        return Ok(None);
    }
    let credential = scheme.credential;
    let what = format!("`{credential}`");
    let sent = match (scheme.place, values.get(credential)) {
        (CredentialPlace::Password { user_name }, Some(Credential::Text(password))) => {
            let user_name = credentials::fill(user_name, values);
            basic(&user_name, password, secrets)?
        }
        (CredentialPlace::Basic, Some(Credential::Pair(user_name, password))) => {
            if password.chars().count() < redact::MIN_LEN {
                // Such as `x` beside a key: then the user name is the secret.
                secrets.push(user_name.clone());
            }
            basic(user_name, password, secrets)?
        }
        (CredentialPlace::Authorization(prefix), Some(Credential::Token(source))) => {
            let source = source.clone();
            Sent::Token(TokenHeader { credential, prefix, source })
        }
        (CredentialPlace::Header(name), Some(Credential::Text(key))) => {
            secrets.push(key.clone());
            let name = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| format!("invalid header name `{name}`"))?;
            Sent::Header(name, encode::credential(&what, key)?)
        }
        (CredentialPlace::Query(name), Some(Credential::Text(key))) => {
            secrets.extend([key.clone(), encode::component(key)]);
            Sent::Query(name, key.clone())
        }
        (CredentialPlace::Cookie(name), Some(Credential::Text(key))) => {
            secrets.push(key.clone());
            Sent::Cookie(cookie(&what, name, key)?)
        }
        _ => return Err(format!("{what} has been set as another type of credential")),
    };
    Ok(Some(sent))
}

fn basic(
    user_name: &str,
    password: &str,
    secrets: &mut Vec<String>,
) -> Result<Sent, String> {
    let plain = format!("{user_name}:{password}");
    let basic = STANDARD.encode(&plain);
    let value = encode::credential("the credentials", &format!("Basic {basic}"))?;
    // Without padding, because some servers drop it.
    let basic = basic.trim_end_matches('=').to_owned();
    secrets.extend([basic, plain, password.to_owned()]);
    Ok(Sent::Header(AUTHORIZATION, value))
}

/// A cookie, whose value RFC 6265 limits.
fn cookie(what: &str, name: &str, value: &str) -> Result<String, String> {
    let is_octet = |byte: u8| {
        byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
    };
    if value.bytes().all(is_octet) {
        return Ok(format!("{name}={value}"));
    }
    Err(format!(
        "{what} cannot be sent in a cookie: use visible ASCII characters other than blanks, \
         `\"`, `,`, `;` and `\\`"
    ))
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
