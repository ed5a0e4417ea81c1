//! Who is let in, and what they may do.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};

use super::model::Resolved;
use super::rejection::Rejection;
use super::server::Shared;

/// Whether the user may call the operation at all.
pub(super) fn allowed(shared: &Shared, target: Resolved) -> Result<Resolved, Rejection> {
    let id = target.operation.id;
    if shared.config.forbidden.iter().any(|forbidden| forbidden == id) {
        let message = format!("the user has no permission for {id}");
        return Err(Rejection::new(StatusCode::FORBIDDEN, message));
    }
    Ok(target)
}

/// Whether the credentials let somebody in.
pub(super) fn authorized(shared: &Shared, headers: &HeaderMap) -> Result<(), Rejection> {
    let rules = &shared.model.api.conventions.credentials;
    let refuse = |message: &str| Err(Rejection::new(StatusCode::UNAUTHORIZED, message));
    let Some((user, password)) = basic(headers) else {
        return refuse("there are no credentials of HTTP Basic");
    };
    let known = match &shared.config.user {
        Some((name, secret)) => user == *name && password == secret.expose_secret(),
        None => is_user_name(rules.user_name, &user) && !password.is_empty(),
    };
    if !known {
        return refuse("user name and password are not known");
    }
    let given = rules.key_header.and_then(|name| headers.get(name));
    match &shared.config.key {
        Some(key) if given.is_none_or(|given| given != key.expose_secret()) => {
            refuse("the subscription key is not known")
        }
        _ => Ok(()),
    }
}

fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, code) = header.split_once(' ')?;
    let text = String::from_utf8(STANDARD.decode(code.trim()).ok()?).ok()?;
    let (user, password) = text.split_once(':')?;
    scheme.eq_ignore_ascii_case("basic").then(|| (user.to_owned(), password.to_owned()))
}

/// Whether a name is made as the template says: what stands between the placeholders is there,
/// once, and something is in place of each.
fn is_user_name(template: &str, name: &str) -> bool {
    let between = template.split('}').skip(1).filter_map(|part| part.split('{').next());
    let mut rest = name;
    for literal in between.filter(|literal| !literal.is_empty()) {
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
    use super::is_user_name;

    #[test]
    fn a_user_name_has_something_in_place_of_each_placeholder() {
        for (name, fits) in [
            ("ann@acme", true),
            ("ann", false),
            ("@acme", false),
            ("ann@", false),
            // A second `@` is known to fail.
            ("ann@mail.example@acme", false),
            ("", false),
        ] {
            assert_eq!(is_user_name("{username}@{client_code}", name), fits, "{name}");
        }
    }
}
