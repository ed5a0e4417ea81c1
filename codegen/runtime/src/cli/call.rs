//! A call from arguments.

use std::fs;
use std::io::Read;

use clap::ArgMatches;
use http::Method;

use super::failure::{Failure, Outcome};
use super::fields::{self, Assignment, Object};
use super::session::Session;
use super::{confirm, names};
use crate::fields::{FieldType, Fields};
use crate::flat::Printer;
use crate::record::bounds::{Path, violations};
use crate::record::{InvalidBody, RawJson, Value, ValueRef};
use crate::redact::REDACTED;
use crate::registry::{Body, Operation, Parameter, ParameterLocation, bound};
use crate::request::builder::Call;

/// The call of an operation. A write is confirmed before.
pub(super) fn build(
    session: &Session,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Outcome<Call> {
    let mut call = session.client.call(operation);
    for parameter in operation.parameters {
        let values = matches.try_get_many::<String>(&names::id(parameter));
        let values: Vec<String> =
            values.ok().flatten().into_iter().flatten().cloned().collect();
        if !values.is_empty() {
            call = set(call, parameter, values)?;
        }
    }
    call = filters(call, operation, matches)?;
    if let Some(body) = operation.body {
        call = with_body(session, call, operation, body, matches)?;
    }
    confirm::allow(session, &Method::from(operation.method), call.shown_path(), 1)?;
    Ok(call)
}

fn set(call: Call, parameter: &Parameter, mut values: Vec<String>) -> Outcome<Call> {
    let name = parameter.name;
    if parameter.is_structured() {
        let text = values.pop().unwrap_or_default();
        let value: Value = serde_json::from_str(&text)
            .map_err(|error| Failure::usage(format!("`{name}`: {error}")))?;
        return Ok(match parameter.location {
            ParameterLocation::Path => call.path_param::<Value>(name, value),
            ParameterLocation::Query => call.param::<Value, _>(name, value),
            ParameterLocation::Header => call.header_param::<Value, _>(name, value),
            ParameterLocation::Cookie => call.cookie_param::<Value, _>(name, value),
        });
    }
    Ok(match (parameter.location, parameter.several) {
        (ParameterLocation::Path, true) => {
            call.path_param_all::<String, _>(name, values)
        }
        (ParameterLocation::Query, true) => call.param_all::<String, _>(name, values),
        (ParameterLocation::Header, true) => {
            call.header_param_all::<String, _>(name, values)
        }
        (ParameterLocation::Cookie, true) => {
            call.cookie_param_all::<String, _>(name, values)
        }
        (location, false) => {
            let value = values.pop().unwrap_or_default();
            match location {
                ParameterLocation::Path => call.path_param::<String>(name, value),
                ParameterLocation::Query => call.param::<String, _>(name, value),
                ParameterLocation::Header => call.header_param::<String, _>(name, value),
                ParameterLocation::Cookie => call.cookie_param::<String, _>(name, value),
            }
        }
    })
}

/// `--filter` and `--since`, which only lists have.
fn filters(
    mut call: Call,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Outcome<Call> {
    let filters = matches.try_get_many::<String>("filter");
    for filter in filters.ok().flatten().into_iter().flatten() {
        let (name, value) = filter.split_once('=').ok_or_else(|| {
            Failure::usage(format!("`--filter {filter}`: expected `NAME=VALUE`"))
        })?;
        call = call.filter(name, value.to_owned());
    }
    let since = matches.try_get_one::<String>("since").ok().flatten();
    match (since, names::since(operation)) {
        (None, _) => Ok(call),
        (Some(date), Some(filter)) => {
            Ok(call.param::<String, _>(filter.name, date.clone()))
        }
        (Some(_), None) => Err(Failure::usage(format!(
            "`--since`: no source shows a filter of dates for {}: filter the output, or try \
             `--filter created_date_start=…` and check that the server does not ignore it",
            operation.resource
        ))),
    }
}

fn with_body(
    session: &Session,
    call: Call,
    operation: &'static Operation,
    body: Body,
    matches: &ArgMatches,
) -> Outcome<Call> {
    let set = matches.get_many::<String>("set").into_iter().flatten();
    if let Some(file) = matches.get_one::<String>("json") {
        let json = read(file)?;
        require_values(&json)?;
        check(session, body, &json)?;
        return json_body(session, call, body, &json);
    }
    if body.is_patch() {
        let fields = names::record_of(session.api, operation.resource);
        let set = set.map(|text| fields::read(text, fields));
        return patch(session, call, &set.collect::<Outcome<Vec<_>>>()?);
    }
    let fields = Fields::of_schema(session.api.fields, body.schema);
    let mut object = Object::default();
    for text in set {
        object.add(fields::read(text, fields)?)?;
    }
    let json: RawJson =
        serde_json::from_str(&object.to_string()).map_err(|it| unreadable(&it))?;
    require_values(&json)?;
    check(session, body, &json)?;
    json_body(session, call, body, &json)
}

/// A call that changes these fields.
pub(super) fn patch(
    session: &Session,
    mut call: Call,
    fields: &[Assignment],
) -> Outcome<Call> {
    for field in fields {
        let json = &field.json;
        require_values(json)?;
        let secrets = Printer::secrets_in(session.api.fields, field.ty, json.get())
            .map_err(|it| unreadable(&it))?;
        call = call.json_patch(&field.pointer(), json, secrets);
    }
    Ok(call)
}

fn json_body(
    session: &Session,
    call: Call,
    body: Body,
    json: &RawJson,
) -> Outcome<Call> {
    // Any text of a body without a description may be a secret.
    if Fields::of_schema(session.api.fields, body.schema).is_none() {
        return Ok(call.body::<RawJson>(json.clone()));
    }
    let ty = FieldType::Object(body.schema);
    let secrets = Printer::secrets_in(session.api.fields, ty, json.get())
        .map_err(|it| unreadable(&it))?;
    Ok(call.json_body(json, secrets))
}

/// The body is from the user, not from the server.
fn unreadable(error: &serde_json::Error) -> Failure {
    Failure::usage(format!("the body cannot be read: {error}"))
}

/// JSON from a file, or from the standard input for `-`.
pub(super) fn read(file: &str) -> Outcome<RawJson> {
    let fault = |error: &dyn ToString| {
        Failure::usage(format!("cannot read `{file}`: {}", error.to_string()))
    };
    let mut text = String::new();
    if file == "-" {
        std::io::stdin().read_to_string(&mut text).map_err(|error| fault(&error))?;
    } else {
        text = fs::read_to_string(file).map_err(|error| fault(&error))?;
    }
    serde_json::from_str(&text).map_err(|error| fault(&error))
}

/// Fails if a value is what this program prints in place of a secret: it would replace the secret.
pub(super) fn require_values(json: &RawJson) -> Outcome {
    if !has_redacted(&json.to_value()) {
        return Ok(());
    }
    Err(Failure::usage(format!(
        "the body contains `{REDACTED}` in place of a value: leave that field out, or read the record \
         with `--show-secrets`"
    )))
}

fn has_redacted(value: &Value) -> bool {
    match value {
        Value::String(text) => text == REDACTED,
        Value::Array(items) => items.iter().any(has_redacted),
        Value::Object(fields) => fields.values().any(has_redacted),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Checks a body as the typed builders do: required fields and bounds.
fn check(session: &Session, body: Body, json: &RawJson) -> Outcome {
    if body.is_patch() {
        return Ok(());
    }
    let given = fields::names(json);
    let missing: Vec<&str> = body
        .required
        .iter()
        .copied()
        .filter(|name| !given.iter().any(|given| given == name))
        .collect();
    if !missing.is_empty() {
        return Err(Failure::usage(format!("the body lacks {}", missing.join(", "))));
    }
    let own = session.api.bounds.iter().find(|(schema, _)| *schema == body.schema);
    let bounds = own.map_or(&[][..], |(_, bounds)| bounds());
    let value = json.to_value();
    let found = given.iter().flat_map(|name| {
        let value = value.get(name).map_or(ValueRef::Absent, ValueRef::Value);
        violations(value, bound::find(bounds, name), &Path::Field(&Path::Root, name))
    });
    InvalidBody::unless_empty("the body", found.collect())
        .map_err(|invalid| Failure::usage(invalid.to_string()))
}
