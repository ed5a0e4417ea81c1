//! Operations that are not lists.

use std::io::Write;

use bytes::Bytes;
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
    let response = call.send_raw().await?;
    match kind {
        ResponseKind::Binary(_) => check::<Bytes>(&response)?,
        ResponseKind::Text(_) => check::<String>(&response)?,
        ResponseKind::Created => check::<Created<i64>>(&response)?,
        ResponseKind::Done | ResponseKind::Redirect => check::<Done>(&response)?,
        _ => check::<RawJson>(&response)?,
    }
    if let ResponseKind::Created = kind
        && response.bytes.is_empty()
    {
        // The identifier is in a header.
        let created = Response::<Created<i64>>::decode(response)?.into_value();
        let json: RawJson = serde_json::json!({"id": created.id}).into();
        return print(session, session.api.envelopes.created, kind, &json);
    }
    let is_json = !matches!(kind, ResponseKind::Binary(_) | ResponseKind::Text(_));
    let text = response.text();
    match serde_json::from_str::<RawJson>(text.trim_start_matches('\u{feff}')) {
        Ok(json) if is_json => print(session, schema(session.api, kind), kind, &json),
        _ => output::write_binary(session, &response.bytes),
    }
}

/// Checks a response as a typed call does.
fn check<T: Decode>(response: &RawResponse) -> Result<()> {
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

fn print(
    session: &Session,
    schema: &'static str,
    kind: ResponseKind,
    json: &RawJson,
) -> Outcome {
    let api = session.api;
    let fields = Fields::of_schema(api.fields, schema);
    let mut encoder = Encoder::new(session, fields)?;
    let printer = Printer::new(session.api.fields, session.flag("show-secrets"));
    let bytes = if json.get().starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(json.get())?;
        let items = items.into_iter().map(|item| printer.of_schema(schema, item.get()));
        let page = encoder.page(&items.collect::<Result<Vec<_>, _>>()?)?;
        [encoder.start()?, page, encoder.finish()].concat()
    } else if json.get().starts_with('{') {
        let record = match (kind, fields) {
            (ResponseKind::Record(_), Some(fields)) => {
                without_envelope(api, fields, json)?
            }
            _ => json.get().to_owned(),
        };
        encoder.single(&printer.of_schema(schema, &record)?)?
    } else {
        format!("{}\n", json.get()).into_bytes()
    };
    let mut output = output::open(session)?;
    output.write_all(&bytes)?;
    Ok(output.flush()?)
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
