//! Checks of a request: query parameters, and the type, fields and bounds of the body.

mod fields;
mod forms;
mod headers;
mod parameters;

use serde_json::Value;

use super::context::CallContext;
use super::rejection::Result;
use crate::record::ValueRef;
use crate::record::bounds::{Path, check as check_bounds};
use crate::registry::{Body, Presence, type_of};

pub(super) use fields::{FieldProblems, json_type};
pub(super) use headers::check_headers;
pub(super) use parameters::read_query;

/// Parses the body of a call, and rejects it if the API would.
pub(super) fn read_body(call: &mut CallContext<'_>) -> Result<()> {
    let Some(body) = call.operation().body else {
        return if call.bytes.is_empty() {
            Ok(())
        } else {
            call.warn("unexpected body".to_owned())
        };
    };
    if call.bytes.is_empty() {
        return check_empty(call, body);
    }
    check_content_type(call, body)?;
    if !is_json(body.content_type) {
        return forms::check(call, body);
    }
    let parsed = serde_json::from_slice::<Value>(call.bytes);
    call.body =
        parsed.map_err(|error| call.reject(format!("the body is not JSON: {error}")))?;
    if body.is_patch() { Ok(()) } else { check_fields(call, body) }
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.ends_with("/json") || essence.ends_with("+json")
}

fn check_empty(call: &mut CallContext<'_>, body: Body) -> Result<()> {
    if !is_json(body.content_type) && body.required.is_empty() {
        return Ok(());
    }
    if body.required.is_empty() && !body.is_patch() {
        call.body = Value::Object(serde_json::Map::new());
        return Ok(());
    }
    let required = quoted(body.required);
    Err(call
        .reject(format!("the body is missing, expected {}: {required}", body.schema)))
}

/// Accepts `text/json` for JSON too, because clients in production send it.
fn check_content_type(call: &mut CallContext<'_>, body: Body) -> Result<()> {
    let given = call.content_type.unwrap_or_default();
    let [plain, expected] = [given, body.content_type]
        .map(|media_type| media_type.split(';').next().unwrap_or_default().trim());
    let in_range = match expected.split_once("/*") {
        Some(("*", _)) => plain.contains('/'),
        Some((kind, _)) => plain.split('/').next() == Some(kind),
        None => false,
    };
    // Bytes and texts may have further types, which the registry does not list.
    let is_typed = is_json(expected) || forms::is_form(body);
    let fits = in_range
        || (!is_typed && !given.is_empty())
        || plain.eq_ignore_ascii_case(expected)
        || (is_json(body.content_type)
            && !body.is_patch()
            && plain.eq_ignore_ascii_case("text/json"));
    if fits {
        return Ok(());
    }
    let expected = body.content_type;
    Err(call.reject(format!("the content type is {given:?}, expected {expected}")))
}

fn check_fields(call: &mut CallContext<'_>, body: Body) -> Result<()> {
    if let Some(ty) = type_of(call.model.api.fields, body.schema) {
        let mut problems = FieldProblems::of_request(call.model);
        problems.check(&Path::Root, ty, body.own_bounds(), &call.body);
        let FieldProblems { wrong, out_of_bounds, unknown, .. } = problems;
        return report(call, wrong, out_of_bounds, unknown);
    }
    let Value::Object(given) = &call.body else {
        return Err(call.reject("the body is not an object".to_owned()));
    };
    let known = call.model.fields(body.schema);
    let missing: Vec<&str> = known
        .iter()
        .filter(|field| match field.presence {
            Presence::Required => given.get(field.name).is_none_or(Value::is_null),
            Presence::Nullable => !given.contains_key(field.name),
            Presence::Optional => false,
        })
        .map(|field| field.name)
        .collect();
    if !missing.is_empty() {
        let missing = quoted(&missing);
        return Err(call.reject(format!("required fields are missing: {missing}")));
    }
    let mut problems = FieldProblems::of_request(call.model);
    let bounds = |name| call.model.bounds(body.schema, name);
    check_bounds(
        ValueRef::Value(&call.body),
        bounds(""),
        &Path::Root,
        &mut |_, excess| {
            problems.out_of_bounds.push(format!("the body {excess}"));
        },
    );
    for (name, value) in given {
        let path = Path::Field(&Path::Root, name);
        match call.body_field(name) {
            Some(field) => problems.check(&path, field.ty, bounds(name), value),
            None if known.is_empty() || call.record_field(name).is_some() => {}
            None => problems.add_unknown(&path, body.schema),
        }
    }
    let FieldProblems { wrong, out_of_bounds, unknown, .. } = problems;
    report(call, wrong, out_of_bounds, unknown)
}

/// Rejects wrong types, and warns about values out of bounds and unknown fields.
pub(super) fn report(
    call: &mut CallContext<'_>,
    wrong: Vec<String>,
    out_of_bounds: Vec<String>,
    unknown: Vec<String>,
) -> Result<()> {
    let noted = out_of_bounds.into_iter().chain(unknown);
    if wrong.is_empty() {
        return call.warn_all(noted.collect());
    }
    let all: Vec<String> = wrong.into_iter().chain(noted).collect();
    Err(call.reject(all.join("; ")))
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`/{name}`")).collect::<Vec<_>>().join(", ")
}
