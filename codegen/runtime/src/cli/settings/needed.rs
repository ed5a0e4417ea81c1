//! Which settings a call needs.

use super::{BASE_URL, Settings};
use crate::conventions::{CredentialPlace, Security, SecurityScheme};
use crate::template;

/// Whether a setting may be an argument: the parts of a user name, and the base URL.
pub(in crate::cli) fn is_public(security: &Security, name: &str) -> bool {
    name == BASE_URL
        || security.schemes.iter().any(|scheme| match scheme.place {
            CredentialPlace::Password { user_name } => {
                template::names(user_name).any(|part| part == name)
            }
            _ => false,
        })
}

/// The user name and the tenant, as far as they are set.
pub(in crate::cli) fn user_name(
    security: &Security,
    settings: &Settings,
) -> Option<String> {
    security.schemes.iter().find_map(|scheme| {
        let CredentialPlace::Password { user_name } = scheme.place else { return None };
        template::fill(user_name, |name| {
            settings.get(name).map(|setting| setting.value.as_str()).ok_or(())
        })
        .ok()
    })
}

/// The credentials, those of each scheme after those of the one before.
pub(in crate::cli) fn credentials(security: &Security) -> Vec<&'static str> {
    let mut names = Vec::new();
    for name in security.schemes.iter().flat_map(SecurityScheme::credentials) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The credentials that a call needs. If there are several ways, it is the one with the fewest.
pub(in crate::cli) fn needed(security: &'static Security) -> Vec<&'static str> {
    let all = security.required.iter().map(|alternative| {
        let schemes = security.schemes_of(alternative);
        schemes.flat_map(SecurityScheme::credentials).collect::<Vec<_>>()
    });
    all.min_by_key(Vec::len).unwrap_or_default()
}

/// Whether a call has all that one way to authenticate needs.
pub(in crate::cli) fn is_complete(
    security: &'static Security,
    settings: &Settings,
) -> bool {
    let is_set = |scheme: &SecurityScheme| {
        scheme.credentials().iter().all(|name| settings.contains_key(*name))
    };
    let mut all = security.required.iter();
    security.required.is_empty()
        || all.any(|alternative| security.schemes_of(alternative).all(is_set))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::settings::Source;

    const SECURITY: Security = Security {
        schemes: &[
            SecurityScheme::basic_with_user_name("{username}@{tenant}"),
            SecurityScheme::header("key", "Key"),
            SecurityScheme::bearer("token"),
        ],
        required: &[&[0, 1], &[0], &[1, 2]],
        exceptions: &[],
        refuse: &[],
        environment: &[],
    };

    fn settings(names: &[&str]) -> Settings {
        names.iter().map(|name| ((*name).to_owned(), Source::Fake.of("x"))).collect()
    }

    #[test]
    fn a_call_is_possible_with_any_of_the_ways_to_authenticate() {
        let cases: [(&[&str], bool); 6] = [
            (&["username", "tenant", "password"], true),
            (&["username", "tenant", "password", "key"], true),
            (&["key", "token"], true),
            (&["username", "password"], false),
            (&["key"], false),
            (&[], false),
        ];
        for (names, expected) in cases {
            assert_eq!(is_complete(&SECURITY, &settings(names)), expected, "{names:?}");
        }
    }

    #[test]
    fn people_are_asked_for_all_credentials_and_need_those_of_the_shortest_way() {
        let all = ["username", "tenant", "password", "key", "token"];
        assert_eq!(credentials(&SECURITY), all);
        assert_eq!(needed(&SECURITY), ["key", "token"]);
    }

    #[test]
    fn only_the_parts_of_a_user_name_and_the_base_url_may_be_arguments() {
        let public: Vec<&str> = ["username", "tenant", "password", "key", "base_url"]
            .into_iter()
            .filter(|name| is_public(&SECURITY, name))
            .collect();
        assert_eq!(public, ["username", "tenant", "base_url"]);
    }
}
