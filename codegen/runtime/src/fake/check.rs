//! What a body must be: its type, its members, and what they hold.

mod value;

use serde_json::Value;

use super::context::CallContext;
use super::rejection::Rejection;
use crate::registry::{Body, Presence};

pub(super) use value::Faults;

const JSON_PATCH: &str = "application/json-patch+json";

/// Reads the body of a call, and refuses it if the API would.
pub(super) fn body(call: &mut CallContext<'_>) -> Result<(), Rejection> {
    let Some(body) = call.operation().body else { return unexpected(call) };
    if call.bytes.is_empty() {
        return absent(call, body);
    }
    content_type(call, body)?;
    let read = serde_json::from_slice::<Value>(call.bytes);
    call.body = match read {
        Ok(value) => value,
        Err(error) => {
            return Err(call.refuse(format!("the body is not JSON: {error}")));
        }
    };
    if is_patch(body) { Ok(()) } else { members(call, body) }
}

/// Whether the body is a list of changes.
pub(super) fn is_patch(body: Body) -> bool {
    body.content_type == JSON_PATCH
}

fn unexpected(call: &mut CallContext<'_>) -> Result<(), Rejection> {
    if call.bytes.is_empty() {
        return Ok(());
    }
    call.warn("there is a body where none is known".to_owned())
}

fn absent(call: &mut CallContext<'_>, body: Body) -> Result<(), Rejection> {
    if body.required.is_empty() && !is_patch(body) {
        call.body = Value::Object(serde_json::Map::new());
        return Ok(());
    }
    let required = named(body.required);
    Err(call.refuse(format!("there is no body, expected {}: {required}", body.schema)))
}

/// JSON also goes by another name, which clients in production use.
fn content_type(call: &mut CallContext<'_>, body: Body) -> Result<(), Rejection> {
    let given = call.content_type.unwrap_or_default();
    let plain = given.split(';').next().unwrap_or_default().trim();
    let fits = plain.eq_ignore_ascii_case(body.content_type)
        || (!is_patch(body) && plain.eq_ignore_ascii_case("text/json"));
    if fits {
        return Ok(());
    }
    let expected = body.content_type;
    Err(call.refuse(format!("the content type is {given:?}, expected {expected}")))
}

fn members(call: &mut CallContext<'_>, body: Body) -> Result<(), Rejection> {
    let model = call.model;
    let Value::Object(given) = &call.body else {
        return Err(call.refuse("the body is no object".to_owned()));
    };
    let known = model.members(body.schema);
    let must = known.iter().filter(|member| member.presence != Presence::Optional);
    let missing: Vec<&str> = must
        .filter(|member| match given.get(member.name) {
            None => true,
            Some(value) => value.is_null() && member.presence == Presence::Required,
        })
        .map(|member| member.name)
        .collect();
    let mut faults = Faults::new(model);
    for (name, value) in given {
        match call.body_member(name) {
            Some(member) => faults.check(name, member.ty, value),
            None if known.is_empty() || call.record_member(name).is_some() => {}
            None => faults.unknown(name),
        }
    }
    let Faults { wrong, unknown, .. } = faults;
    if !missing.is_empty() {
        let missing = named(&missing);
        return Err(call.refuse(format!("required members are missing: {missing}")));
    }
    verdict(call, &wrong, &unknown)
}

/// Refuses what is wrong, and doubts what is not known.
pub(super) fn verdict(
    call: &mut CallContext<'_>,
    wrong: &[String],
    unknown: &[String],
) -> Result<(), Rejection> {
    if !wrong.is_empty() {
        return Err(call.refuse(wrong.join("; ")));
    }
    for name in unknown {
        call.warn(format!("the member `{name}` is not known"))?;
    }
    Ok(())
}

fn named(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
