//! Authentication and permissions.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, StatusCode};

use super::config::ServerConfig;
use super::model::Route;
use super::rejection::{Rejection, Result};
use super::state::Shared;
use crate::conventions::{CredentialPlace, SecurityScheme, allows_anonymous};
use crate::registry::Operation;

/// Rejects an operation that the configuration forbids.
pub(super) fn authorize(shared: &Shared, route: Route) -> Result<Route> {
    let id = route.operation.id;
    if shared.config.forbidden.iter().any(|forbidden| forbidden == id) {
        let message = format!("the user has no permission for {id}");
        return Err(Rejection::new(StatusCode::FORBIDDEN, message));
    }
    Ok(route)
}

/// Checks the credentials of a request by what its operation needs.
pub(super) fn authenticate(
    shared: &Shared,
    received: &Received<'_>,
    operation: Option<&Operation>,
) -> Result<()> {
    let security = &shared.model.api.conventions.security;
    let requirement = operation.map_or(security.required, |it| security.of(it.id));
    if allows_anonymous(requirement) {
        return Ok(());
    }
    let is_key = |scheme: &SecurityScheme| {
        use CredentialPlace::{Cookie, Header, Query};
        matches!(scheme.place, Header(_) | Query(_) | Cookie(_))
    };
    let has_key =
        |alternative: &'static [usize]| security.schemes_of(alternative).any(is_key);
    // With a configured key, an alternative that lacks it is not enough.
    let needs_key = shared.config.key.is_some()
        && requirement.iter().any(|alternative| has_key(alternative));
    let mut first = None;
    for alternative in requirement.iter().filter(|it| !needs_key || has_key(it)) {
        let mut schemes = security.schemes_of(alternative);
        match schemes.try_for_each(|scheme| check(&shared.config, received, scheme)) {
            Ok(()) => return Ok(()),
            Err(problem) => _ = first.get_or_insert(problem),
        }
    }
    let problem = first.unwrap_or_default();
    Err(Rejection::new(StatusCode::UNAUTHORIZED, problem))
}

/// The parts of a request that can hold credentials.
pub(super) struct Received<'a> {
    pub(super) headers: &'a HeaderMap,
    pub(super) query: &'a [(String, String)],
}

impl Received<'_> {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    fn query(&self, name: &str) -> Option<&str> {
        let mut pairs = self.query.iter();
        pairs.find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    fn cookie(&self, name: &str) -> Option<&str> {
        let mut cookies = self.header(COOKIE.as_str())?.split("; ");
        cookies.find_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('='))
    }
}

/// Checks what a request sends for one scheme.
fn check(
    config: &ServerConfig,
    received: &Received<'_>,
    scheme: &SecurityScheme,
) -> Result<(), String> {
    let name = scheme.credential.replace('_', " ");
    let (value, expected) = match scheme.place {
        CredentialPlace::Basic => return check_user(config, received, None),
        CredentialPlace::Password { user_name } => {
            return check_user(config, received, Some(user_name));
        }
        CredentialPlace::Authorization(prefix) => {
            let header = received.header(AUTHORIZATION.as_str());
            let start = |header: &&str| {
                let start = header.get(..prefix.len());
                start.is_some_and(|start| start.eq_ignore_ascii_case(prefix))
            };
            let token = header.filter(start).and_then(|it| it.get(prefix.len()..));
            (token, config.token.as_ref())
        }
        CredentialPlace::Header(name) => (received.header(name), config.key.as_ref()),
        CredentialPlace::Query(name) => (received.query(name), config.key.as_ref()),
        CredentialPlace::Cookie(name) => (received.cookie(name), config.key.as_ref()),
    };
    match (value.filter(|value| !value.is_empty()), expected) {
        (None, None) => Err(format!("no {name}")),
        (Some(_), None) => Ok(()),
        (value, Some(expected)) => {
            let is_known = value == Some(expected.expose_secret());
            is_known.then_some(()).ok_or_else(|| format!("unknown {name}"))
        }
    }
}

/// Checks user name and password. The user name has the form of a template, if there is one.
fn check_user(
    config: &ServerConfig,
    received: &Received<'_>,
    template: Option<&str>,
) -> Result<(), String> {
    let Some((user, password)) = basic_auth(received.headers) else {
        return Err("no HTTP Basic credentials".to_owned());
    };
    let is_known = match (&config.user, template) {
        (Some((name, secret)), _) => user == *name && password == secret.expose_secret(),
        (None, Some(template)) => {
            matches_template(template, &user) && !password.is_empty()
        }
        (None, None) => true,
    };
    is_known.then_some(()).ok_or_else(|| "unknown user name or password".to_owned())
}

fn basic_auth(headers: &HeaderMap) -> Option<(String, String)> {
    let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, code) = header.split_once(' ')?;
    let text = String::from_utf8(STANDARD.decode(code.trim()).ok()?).ok()?;
    let (user, password) = text.split_once(':')?;
    scheme.eq_ignore_ascii_case("basic").then(|| (user.to_owned(), password.to_owned()))
}

/// Whether a user name has each literal of the template exactly once, and text in place of each
/// placeholder.
fn matches_template(template: &str, name: &str) -> bool {
    let literals = template.split('}').skip(1).filter_map(|part| part.split('{').next());
    let mut rest = name;
    for literal in literals.filter(|literal| !literal.is_empty()) {
        match rest.split_once(literal) {
            Some((value, after)) if !value.is_empty() && !after.contains(literal) => {
                rest = after;
            }
            _ => return false,
        }
    }
    !rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::matches_template;

    #[test]
    fn a_user_name_fills_each_placeholder_of_the_template() {
        for (name, expected) in [
            ("ann@acme", true),
            ("ann", false),
            ("@acme", false),
            ("ann@", false),
            // A second `@` is known to fail.
            ("ann@mail.example@acme", false),
            ("", false),
        ] {
            let template = "{username}@{client_code}";
            assert_eq!(matches_template(template, name), expected, "{name}");
        }
    }
}
