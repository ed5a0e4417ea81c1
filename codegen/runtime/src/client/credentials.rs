//! Who calls: credentials by name, as the conventions's template needs them, turned into headers.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::conventions::{Conventions, Credentials};
use crate::redact::Secrets;
use crate::request::encode;
use crate::{Error, Result};

/// The credential beside those that the user name is made of.
const PASSWORD: &str = "password";
/// The credential that goes into a header of its own.
const KEY: &str = "subscription_key";

/// Credentials by name.
pub(crate) type Given = BTreeMap<String, String>;

/// What goes out with every request, and what must never be printed.
pub(crate) fn headers(
    conventions: &Conventions,
    given: &Given,
) -> Result<(HeaderMap, Secrets)> {
    let rules = &conventions.credentials;
    check(conventions, given)?;
    let user_name = fill(rules.user_name, given);
    let password = given.get(PASSWORD).map(String::as_str).unwrap_or_default();
    let basic = STANDARD.encode(format!("{user_name}:{password}"));
    let key = given.get(KEY).cloned().unwrap_or_default();

    let mut headers = HeaderMap::new();
    headers
        .insert(AUTHORIZATION, sensitive("the credentials", &format!("Basic {basic}"))?);
    if let (Some(name), false) = (rules.key_header, key.is_empty()) {
        headers.insert(key_header(name)?, sensitive(&format!("`{KEY}`"), &key)?);
    }
    // Some servers leave the padding out.
    let basic = basic.trim_end_matches('=').to_owned();
    Ok((headers, Secrets::new([basic, password.to_owned(), key])))
}

/// The credentials that the environment holds; those that must be there are.
pub(crate) fn from_environment(
    rules: &Credentials,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Given> {
    let named = rules.environment.iter();
    let given: Given = named
        .filter_map(|(name, from)| Some(((*name).to_owned(), variable(from)?)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let missing = missing(rules, &given);
    if missing.is_empty() {
        return Ok(given);
    }
    let variables =
        missing.iter().map(|name| variable_of(rules, name)).collect::<Vec<_>>();
    Err(Error::builder(format!(
        "the environment does not hold the credentials: set {}",
        variables.join(", ")
    )))
}

fn check(conventions: &Conventions, given: &Given) -> Result<()> {
    let rules = &conventions.credentials;
    let missing = missing(rules, given);
    if !missing.is_empty() {
        return Err(Error::builder(format!(
            "credentials of {} are missing: set {}",
            conventions.name,
            missing
                .iter()
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(", ")
        )));
    }
    given.iter().try_for_each(|(name, value)| check_one(rules, name, value))
}

fn check_one(rules: &Credentials, name: &str, value: &str) -> Result<()> {
    let template = rules.user_name;
    let in_user_name = placeholders(template).contains(&name);
    if !in_user_name && name != PASSWORD && name != KEY {
        return Err(Error::builder(format!("there is no credential `{name}`")));
    }
    if value.is_empty() {
        return Err(Error::builder(format!(
            "`{name}` is empty: leave it out or set it"
        )));
    }
    if value.chars().any(char::is_control) {
        return Err(Error::builder(format!(
            "`{name}` has a control character in it, perhaps a line break from a file: trim it"
        )));
    }
    let colon = in_user_name.then_some((name, ":"));
    let refused = rules.refuse.iter().copied().chain(colon);
    match refused.into_iter().find(|(of, text)| *of == name && value.contains(text)) {
        Some((_, text)) => Err(refusal(template, name, text)),
        None => Ok(()),
    }
}

fn refusal(template: &str, name: &str, text: &str) -> Error {
    let so = if text == "@" { ", so an e-mail address cannot be one" } else { "" };
    Error::builder(format!(
        "`{name}` must not have `{text}` in it: the user name is made as `{template}`{so}; \
         give each part of it by itself"
    ))
}

/// The credentials that must be there and are not.
fn missing<'r>(rules: &'r Credentials, given: &Given) -> Vec<&'r str> {
    let needed = placeholders(rules.user_name).into_iter().chain([PASSWORD]);
    needed.filter(|name| given.get(*name).is_none_or(String::is_empty)).collect()
}

fn variable_of(rules: &Credentials, credential: &str) -> String {
    let mut named = rules.environment.iter().filter(|(name, _)| *name == credential);
    named.next().map_or_else(
        || format!("`{credential}`"),
        |(_, variable)| (*variable).to_owned(),
    )
}

/// The names between braces.
fn placeholders(template: &str) -> Vec<&str> {
    let parts = template.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

/// The template with the credentials in their places. One pass: a value that looks like a
/// placeholder stays what it is.
fn fill(template: &str, given: &Given) -> String {
    let mut parts = template.split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once('}').unwrap_or((part, ""));
        out.push_str(given.get(name).map(String::as_str).unwrap_or_default());
        out.push_str(after);
    }
    out
}

fn key_header(name: &str) -> Result<HeaderName> {
    let header = HeaderName::from_bytes(name.as_bytes());
    header.map_err(|_| Error::builder(format!("`{name}` is not the name of a header")))
}

fn sensitive(what: &str, text: &str) -> Result<HeaderValue> {
    let mut value = encode::header(text).ok_or_else(|| {
        Error::builder(format!(
            "{what} cannot go into a header: use visible ASCII characters"
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(name: &str, value: &str) -> String {
        let mut given: Given =
            [("username", "ann"), ("client_code", "acme"), ("password", "s3cret")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into();
        given.insert(name.to_owned(), value.to_owned());
        let error = headers(&crate::fixture::CONVENTIONS, &given).expect_err(name);
        assert!(error.is_builder(), "{error}");
        assert!(value.is_empty() || !error.to_string().contains(value), "{error}");
        error.to_string()
    }

    #[test]
    fn what_cannot_be_a_credential_is_refused_with_the_reason() {
        assert!(
            refused("username", "ann@mail.example").contains("an e-mail address cannot")
        );
        assert!(refused("client_code", "ac:me").contains("must not have `:`"));
        assert!(refused("password", "line\n").contains("control character"));
        assert!(refused("subscription_key", "schlüssel").contains("visible ASCII"));
        assert!(refused("subscription_key", "").contains("is empty"));
        assert!(refused("nickname", "x").contains("no credential `nickname`"));
    }

    #[test]
    fn all_that_is_missing_is_named_at_once() {
        let error = headers(&crate::fixture::CONVENTIONS, &Given::new())
            .expect_err("nothing given");
        let message = error.to_string();
        for name in ["`username`", "`client_code`", "`password`"] {
            assert!(message.contains(name), "{message}");
        }
        assert!(!message.contains("subscription_key"), "{message}");
    }

    #[test]
    fn the_environment_names_its_variables_and_an_empty_one_is_none() {
        let rules = &crate::fixture::CONVENTIONS.credentials;
        let error =
            from_environment(rules, |name| (name == "T_LOGIN").then(String::new));
        let message = error.expect_err("nothing set").to_string();
        assert!(message.ends_with("set T_LOGIN, T_CLIENT, T_PASSWORD"), "{message}");
        let given =
            from_environment(rules, |name| Some(name.to_lowercase())).expect("all set");
        assert_eq!(given["client_code"], "t_client");
        assert_eq!(given["base_url"], "t_base_url");
    }

    #[test]
    fn a_credential_that_looks_like_a_placeholder_stays_what_it_is() {
        let given: Given =
            [("a", "{b}"), ("b", "x")].map(|(n, v)| (n.into(), v.into())).into();
        assert_eq!(fill("{a}@{b}", &given), "{b}@x");
    }
}
