//! Operations that are not lists.

use bytes::Bytes;
use http::Method;
use serde_json::value::RawValue;

use super::encode::Encoder;
use super::failure::Outcome;
use super::output;
use super::session::Session;
use crate::fields::Fields;
use crate::flat::{Entries, Printer};
use crate::record::RawJson;
use crate::registry::{Api, ResponseKind};
use crate::request::builder::Call;
use crate::{Created, Decode, Done, RawResponse, Response, Result};

/// Sends a call, and prints the response.
pub(super) async fn run(session: &Session, kind: ResponseKind, call: Call) -> Outcome {
    // Wrong arguments are found before a write is sent.
    let is_file = matches!(kind, ResponseKind::Binary(_));
    if is_file {
        output::require_file(session)?;
    }
    let schema = schema(session.api, kind);
    let fields = Fields::of_schema(session.api.fields, schema);
    let encoder = Encoder::new(session, fields)?;
    if !matches!(kind, ResponseKind::Binary(_) | ResponseKind::Text(_)) {
        encoder.refuse_parquet()?;
    }
    output::require_writable(session)?;
    let is_write = !Method::from(call.operation().method).is_safe();
    let response = call.send_raw().await?;
    check(kind, &response)?;
    let json = if is_file { None } else { json(kind, &response)? };
    if let Some(json) = &json {
        response.require_key_in(json)?;
    }
    let printed = match &json {
        Some(json) => encode(session, encoder, kind, fields, json),
        None => Ok(response.bytes.to_vec()),
    };
    output::write_response(session, is_write, printed)
}

/// The JSON of a response, if it has any.
fn json(kind: ResponseKind, response: &RawResponse) -> Result<Option<RawJson>> {
    if let ResponseKind::Text(_) = kind {
        return Ok(None);
    }
    if kind == ResponseKind::Created && response.bytes.is_empty() {
        // The identifier is in a header.
        let created = Response::<Created<i64>>::decode(response.clone())?.into_value();
        return Ok(Some(serde_json::json!({"id": created.id}).into()));
    }
    Ok(json_of(response))
}

/// The body, if it is JSON.
pub(super) fn json_of(response: &RawResponse) -> Option<RawJson> {
    serde_json::from_str(response.text().trim_start_matches('\u{feff}')).ok()
}

/// Checks a response as a typed call does.
pub(super) fn check(kind: ResponseKind, response: &RawResponse) -> Result<()> {
    match kind {
        ResponseKind::Binary(_) => check_as::<Bytes>(response),
        ResponseKind::Text(_) => check_as::<String>(response),
        ResponseKind::Created => check_as::<Created<i64>>(response),
        ResponseKind::Done | ResponseKind::Redirect => check_as::<Done>(response),
        _ => check_as::<RawJson>(response),
    }
}

fn check_as<T: Decode>(response: &RawResponse) -> Result<()> {
    Response::<T>::decode(response.clone()).map(drop)
}

/// The schema of a response. Empty if it has none.
pub(super) fn schema(api: &Api, kind: ResponseKind) -> &'static str {
    match kind {
        ResponseKind::Record(schema) | ResponseKind::Json(schema) => schema,
        ResponseKind::Created => api.envelopes.created,
        ResponseKind::Done => api.envelopes.done,
        _ => "",
    }
}

fn encode(
    session: &Session,
    mut encoder: Encoder,
    kind: ResponseKind,
    fields: Option<Fields>,
    json: &RawJson,
) -> Outcome<Vec<u8>> {
    let api = session.api;
    let schema = schema(api, kind);
    let printer = Printer::new(api.fields, session.flag("show-secrets"));
    if json.get().starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(json.get())?;
        let items = items.into_iter().map(|item| printer.of_schema(schema, item.get()));
        return encoder.all(&items.collect::<Result<Vec<_>, _>>()?);
    }
    if !json.get().starts_with('{') {
        return Ok(format!("{}\n", json.get()).into_bytes());
    }
    let record = match (kind, fields) {
        (ResponseKind::Record(_), Some(fields)) => without_envelope(api, fields, json)?,
        _ => json.get().to_owned(),
    };
    encoder.single(&printer.of_schema(schema, &record)?)
}

/// A record without the fields around it, such as `ok`.
fn without_envelope(api: &Api, fields: Fields, json: &RawJson) -> Outcome<String> {
    let envelope = Fields::of_schema(api.fields, api.envelopes.single);
    let is_own = |name: &str| {
        fields.get(name).is_some() || envelope.is_none_or(|it| it.get(name).is_none())
    };
    let Entries(mut entries) = serde_json::from_str(json.get())?;
    entries.retain(|(name, _)| is_own(name));
    let pairs = entries.iter().map(|(name, value)| {
        Ok(format!("{}:{}", serde_json::to_string(name)?, value.get()))
    });
    let pairs: Vec<String> = pairs.collect::<Result<_, serde_json::Error>>()?;
    Ok(format!("{{{}}}", pairs.join(",")))
}
