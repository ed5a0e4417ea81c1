//! Authentication and permissions.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};

use super::model::Route;
use super::rejection::{Rejection, Result};
use super::state::Shared;

/// Rejects an operation that the configuration forbids.
pub(super) fn authorize(shared: &Shared, route: Route) -> Result<Route> {
    let id = route.operation.id;
    if shared.config.forbidden.iter().any(|forbidden| forbidden == id) {
        let message = format!("the user has no permission for {id}");
        return Err(Rejection::new(StatusCode::FORBIDDEN, message));
    }
    Ok(route)
}

/// Checks the user name, password and subscription key of a request.
pub(super) fn authenticate(shared: &Shared, headers: &HeaderMap) -> Result<()> {
    let credentials = &shared.model.api.conventions.credentials;
    let unauthorized =
        |message: &str| Err(Rejection::new(StatusCode::UNAUTHORIZED, message));
    let Some((user, password)) = basic_auth(headers) else {
        return unauthorized("no HTTP Basic credentials");
    };
    let known = match &shared.config.user {
        Some((name, secret)) => user == *name && password == secret.expose_secret(),
        None => matches_template(credentials.user_name, &user) && !password.is_empty(),
    };
    if !known {
        return unauthorized("unknown user name or password");
    }
    let given = credentials.key_header.and_then(|name| headers.get(name));
    match &shared.config.key {
        Some(key) if given.is_none_or(|given| given != key.expose_secret()) => {
            unauthorized("unknown subscription key")
        }
        _ => Ok(()),
    }
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
