//! Turns credentials into headers, by the template of the API's conventions.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::conventions::{Conventions, Credentials};
use crate::encode;
use crate::redact::Secrets;
use crate::{Error, Result};

/// The credential beside those of the user name template.
const PASSWORD: &str = "password";
/// The credential with a separate header.
const KEY: &str = "subscription_key";

/// Credentials by name.
pub(super) type CredentialValues = BTreeMap<String, String>;

/// The headers of every request, and the secrets in them.
pub(super) fn headers(
    conventions: &Conventions,
    values: &CredentialValues,
) -> Result<(HeaderMap, Secrets)> {
    let rules = &conventions.credentials;
    check(conventions, values)?;
    let user_name = fill(rules.user_name, values);
    let password = values.get(PASSWORD).map(String::as_str).unwrap_or_default();
    let plain = format!("{user_name}:{password}");
    let basic = STANDARD.encode(&plain);
    let key = values.get(KEY).cloned().unwrap_or_default();

    let mut headers = HeaderMap::new();
    if !rules.user_name.is_empty() {
        let authorization = sensitive("the credentials", &format!("Basic {basic}"))?;
        headers.insert(AUTHORIZATION, authorization);
    }
    if let (Some(name), false) = (rules.key_header, key.is_empty()) {
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| Error::builder(format!("invalid header name `{name}`")))?;
        headers.insert(name, sensitive(&format!("`{KEY}`"), &key)?);
    }
    // Without padding, because some servers drop it.
    let basic = basic.trim_end_matches('=').to_owned();
    Ok((headers, Secrets::new([basic, plain, password.to_owned(), key])))
}

/// Reads credentials from the environment. Fails if a required one is missing.
pub(super) fn from_env(
    rules: &Credentials,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<CredentialValues> {
    let set = rules.environment.iter();
    let values: CredentialValues = set
        .filter_map(|(name, from)| Some(((*name).to_owned(), variable(from)?)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let missing = missing(rules, &values);
    if missing.is_empty() {
        return Ok(values);
    }
    let variables: Vec<_> =
        missing.iter().map(|name| variable_of(rules, name)).collect();
    Err(Error::builder(format!(
        "missing credentials in the environment: set {}",
        variables.join(", ")
    )))
}

fn check(conventions: &Conventions, values: &CredentialValues) -> Result<()> {
    let rules = &conventions.credentials;
    let missing = missing(rules, values);
    if missing.is_empty() {
        return values
            .iter()
            .try_for_each(|(name, value)| check_one(rules, name, value));
    }
    let missing: Vec<_> = missing.iter().map(|name| format!("`{name}`")).collect();
    Err(Error::builder(format!(
        "missing credentials for {}: set {}",
        conventions.name,
        missing.join(", ")
    )))
}

fn check_one(rules: &Credentials, name: &str, value: &str) -> Result<()> {
    let template = rules.user_name;
    let in_user_name = placeholders(template).contains(&name);
    let colon = in_user_name.then_some((name, ":"));
    let mut forbidden = rules.refuse.iter().copied().chain(colon);
    let fault = if !in_user_name && name != PASSWORD && name != KEY {
        format!("unknown credential `{name}`")
    } else if value.is_empty() {
        format!("`{name}` is empty: set it or leave it out")
    } else if value.chars().any(char::is_control) {
        format!(
            "`{name}` contains a control character, perhaps a line break from a file: trim it"
        )
    } else if let Some((_, text)) =
        forbidden.find(|(of, text)| *of == name && value.contains(text))
    {
        let email =
            if text == "@" { "; an e-mail address is not a user name" } else { "" };
        format!(
            "`{name}` must not contain `{text}`: the user name is built as \
             `{template}`{email}; pass each part separately"
        )
    } else {
        return Ok(());
    };
    Err(Error::builder(fault))
}

/// The required credentials that are not set. Without a template for the user name, none is required.
fn missing<'r>(rules: &'r Credentials, values: &CredentialValues) -> Vec<&'r str> {
    let password = (!rules.user_name.is_empty()).then_some(PASSWORD);
    let required = placeholders(rules.user_name).into_iter().chain(password);
    required.filter(|name| values.get(*name).is_none_or(String::is_empty)).collect()
}

fn variable_of(rules: &Credentials, credential: &str) -> String {
    let variable = rules.environment.iter().find(|(name, _)| *name == credential);
    variable.map_or_else(|| format!("`{credential}`"), |(_, name)| (*name).to_owned())
}

/// The names between braces.
fn placeholders(template: &str) -> Vec<&str> {
    let parts = template.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

/// Fills the template in one pass, so that a value that looks like a placeholder is unchanged.
fn fill(template: &str, values: &CredentialValues) -> String {
    let mut parts = template.split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once('}').unwrap_or((part, ""));
        out.push_str(values.get(name).map(String::as_str).unwrap_or_default());
        out.push_str(after);
    }
    out
}

fn sensitive(what: &str, text: &str) -> Result<HeaderValue> {
    let mut value = encode::header(text).ok_or_else(|| {
        Error::builder(format!(
            "{what} cannot be sent in a header: use visible ASCII characters"
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::CONVENTIONS;

    fn rejected(name: &str, value: &str) -> String {
        let mut values: CredentialValues =
            [("username", "ann"), ("client_code", "acme"), ("password", "s3cret")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into();
        values.insert(name.to_owned(), value.to_owned());
        let error = headers(&CONVENTIONS, &values).expect_err(name);
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
        let error = headers(&CONVENTIONS, &CredentialValues::new()).expect_err("none");
        let message = error.to_string();
        assert!(
            message.ends_with("set `username`, `client_code`, `password`"),
            "{message}"
        );
    }

    #[test]
    fn an_empty_environment_variable_counts_as_missing() {
        let rules = &CONVENTIONS.credentials;
        let set_empty = |name: &str| (name == "RUNTIME_TEST_USERNAME").then(String::new);
        let error = from_env(rules, set_empty);
        let message = error.expect_err("nothing set").to_string();
        assert!(
            message.ends_with("RUNTIME_TEST_CLIENT_CODE, RUNTIME_TEST_PASSWORD"),
            "{message}"
        );
        let values = from_env(rules, |name| Some(name.to_lowercase())).expect("all set");
        assert_eq!(values["client_code"], "runtime_test_client_code");
        assert_eq!(values["base_url"], "runtime_test_base_url");
    }

    #[test]
    fn a_value_that_looks_like_a_placeholder_is_unchanged() {
        let values: CredentialValues =
            [("a", "{b}"), ("b", "x")].map(|(n, v)| (n.into(), v.into())).into();
        assert_eq!(fill("{a}@{b}", &values), "{b}@x");
    }
}
