//! Checks of forms and multipart bodies: their required fields.

use url::form_urlencoded;

use super::quoted;
use crate::fake::context::CallContext;
use crate::fake::rejection::Result;
use crate::registry::Body;

const FORM: &str = "application/x-www-form-urlencoded";

pub(super) fn is_form(body: Body) -> bool {
    body.content_type == FORM || is_multipart(body)
}

fn is_multipart(body: Body) -> bool {
    body.content_type.starts_with("multipart/")
}

/// Rejects a form without a required field. Other bodies that are not JSON have none.
pub(super) fn check(call: &mut CallContext<'_>, body: Body) -> Result<()> {
    let missing: Vec<&str> = if body.content_type == FORM {
        let given: Vec<_> = form_urlencoded::parse(call.bytes).collect();
        let is_given = |name: &str| given.iter().any(|(given, _)| given == name);
        body.required.iter().copied().filter(|name| !is_given(name)).collect()
    } else if is_multipart(body) {
        let text = String::from_utf8_lossy(call.bytes);
        let is_given = |name: &str| text.contains(&format!("; name=\"{name}\""));
        body.required.iter().copied().filter(|name| !is_given(name)).collect()
    } else {
        Vec::new()
    };
    if missing.is_empty() {
        return Ok(());
    }
    let missing = quoted(&missing);
    Err(call.reject(format!("required fields are missing: {missing}")))
}
