//! The credentials that a program sets: where they come from, and whether they are valid.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::conventions::{CredentialPlace, Requirement, Security, SecurityScheme};
use crate::template;
use crate::token::TokenSource;
use crate::{Error, Result};

/// The value of a credential.
pub(super) enum Credential {
    Text(String),
    /// User name and password.
    Pair(String, String),
    Token(Arc<dyn TokenSource>),
}

impl Credential {
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Pair(user_name, password) => {
                user_name.is_empty() && password.is_empty()
            }
            Self::Token(_) => false,
        }
    }
}

/// Credentials by name.
pub(super) type CredentialValues = BTreeMap<String, Credential>;

/// Reads credentials from the environment. Fails if no operation could be sent with them.
pub(super) fn from_env(
    security: &'static Security,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<BTreeMap<String, String>> {
    let set = security.environment.iter();
    let values: BTreeMap<String, String> = set
        .filter_map(|(name, from)| Some(((*name).to_owned(), variable(from)?)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let unset = |index| unset(security, index, |name| values.contains_key(name));
    let show = |name: &str| variable_of(security, name);
    require(security, unset, show).map_err(|missing| {
        Error::builder(format!("missing credentials in the environment: set {missing}"))
    })?;
    Ok(values)
}

/// The value for a credential that is a text in the environment.
pub(super) fn of_text(security: &Security, name: &str, text: String) -> Credential {
    let is_token = security.schemes.iter().any(|scheme| {
        scheme.credential == name
            && matches!(scheme.place, CredentialPlace::Authorization(_))
    });
    if is_token { Credential::Token(Arc::new(text)) } else { Credential::Text(text) }
}

/// Checks the texts of all credentials.
pub(super) fn check(security: &Security, values: &CredentialValues) -> Result<()> {
    let check = |(name, value): (&String, &Credential)| {
        let is_known =
            security.schemes.iter().any(|it| it.credentials().contains(&name.as_str()));
        if !is_known {
            return Err(format!("unknown credential `{name}`"));
        }
        if value.is_empty() {
            return Err(format!("`{name}` is empty: set it or leave it out"));
        }
        match value {
            Credential::Text(text) => check_text(security, name, text),
            Credential::Pair(user_name, _) if user_name.contains(':') => {
                Err(format!("the user name of `{name}` must not contain `:`"))
            }
            Credential::Pair(user_name, password) => {
                check_text(security, name, user_name)?;
                check_text(security, name, password)
            }
            // It is known only when it is sent.
            Credential::Token(_) => Ok(()),
        }
    };
    values.iter().try_for_each(check).map_err(Error::builder)
}

/// The template of the user name that a credential is a part of.
fn user_name_with(security: &Security, name: &str) -> Option<&'static str> {
    security.schemes.iter().find_map(|scheme| match scheme.place {
        CredentialPlace::Password { user_name }
            if template::names(user_name).any(|part| part == name) =>
        {
            Some(user_name)
        }
        _ => None,
    })
}

fn check_text(security: &Security, name: &str, text: &str) -> Result<(), String> {
    if text.chars().any(char::is_control) {
        return Err(format!(
            "`{name}` contains a control character, perhaps a line break from a file: trim it"
        ));
    }
    let user_name = user_name_with(security, name);
    let colon = user_name.map(|_| (name, ":"));
    let mut forbidden = security.refuse.iter().copied().chain(colon);
    let Some((_, found)) =
        forbidden.find(|(of, forbidden)| *of == name && text.contains(forbidden))
    else {
        return Ok(());
    };
    let remedy = match user_name {
        Some(template) => {
            let email =
                if found == "@" { "; an e-mail address is not a user name" } else { "" };
            format!(
                "the user name is built as `{template}`{email}; pass each part separately"
            )
        }
        None => "remove it".to_owned(),
    };
    Err(format!("`{name}` must not contain `{found}`: {remedy}"))
}

/// The credentials of a scheme that are not set. The scheme is an index.
pub(super) fn unset(
    security: &Security,
    scheme: usize,
    is_set: impl Fn(&str) -> bool,
) -> Vec<&'static str> {
    let scheme = security.schemes.get(scheme);
    let mut names = scheme.map(SecurityScheme::credentials).unwrap_or_default();
    names.retain(|name| !is_set(name));
    names
}

/// Fails with the credentials to set if no operation could be sent. `unset` returns those of a
/// scheme that are not set, and `show` their names in the error.
pub(super) fn require(
    security: &'static Security,
    unset: impl Fn(usize) -> Vec<&'static str>,
    show: impl Fn(&str) -> String,
) -> Result<(), String> {
    let is_complete = |alternative: &&[usize]| {
        alternative.iter().all(|scheme| unset(*scheme).is_empty())
    };
    let is_met = |requirement: Requirement| {
        requirement.is_empty() || requirement.iter().any(&is_complete)
    };
    if security.requirements().any(is_met) {
        return Ok(());
    }
    Err(missing(security.requirements(), unset, show))
}

/// The credentials to set, for an error.
pub(super) fn missing(
    requirements: impl IntoIterator<Item = Requirement>,
    unset: impl Fn(usize) -> Vec<&'static str>,
    show: impl Fn(&str) -> String,
) -> String {
    let alternatives = requirements.into_iter().flatten().map(|alternative| {
        let mut names = Vec::new();
        for name in alternative.iter().flat_map(|scheme| unset(*scheme)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    });
    let mut shortest: Vec<Vec<&str>> = Vec::new();
    for names in alternatives {
        let contains =
            |all: &[&str], some: &[&str]| some.iter().all(|it| all.contains(it));
        if !shortest.iter().any(|known| contains(&names, known)) {
            shortest.retain(|known| !contains(known, &names));
            shortest.push(names);
        }
    }
    let list = |names: &Vec<&str>| {
        names.iter().map(|name| show(name)).collect::<Vec<_>>().join(", ")
    };
    shortest.iter().map(list).collect::<Vec<_>>().join("; or ")
}

fn variable_of(security: &Security, credential: &str) -> String {
    let variable = security.environment.iter().find(|(name, _)| *name == credential);
    variable.map_or_else(|| code(credential), |(_, name)| (*name).to_owned())
}

/// A name in an error.
pub(super) fn code(name: &str) -> String {
    format!("`{name}`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::CONVENTIONS;

    #[test]
    fn an_empty_environment_variable_counts_as_missing() {
        let rules = &CONVENTIONS.security;
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
}
