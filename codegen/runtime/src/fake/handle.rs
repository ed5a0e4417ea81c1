//! What a call does, by what the registry says of it.

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::context::CallContext;
use super::rejection::Rejection;
use super::reply::Reply;
use super::store::{Members, Store, set};
use super::{check, list, patch, revio, write};
use crate::registry::{HttpMethod, ResponseKind};

/// The smallest document that viewers of PDF take.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\n\
    trailer<</Root 1 0 R>>\n%%EOF\n";

/// Carries out a call whose query and body have been checked.
pub(super) fn handle(
    call: &mut CallContext<'_>,
    store: &mut Store,
) -> Result<Reply, Rejection> {
    if let Some(action) = revio::action(call.operation().id) {
        return action(call, store);
    }
    match call.operation().response {
        ResponseKind::Collection(_) => list::list(call, store),
        ResponseKind::Record(_) => get(call, store),
        ResponseKind::Created => Ok(write::create(call, store)),
        ResponseKind::Done => change(call, store),
        ResponseKind::Json(_) => with_record(call, store).map(|()| write::done(call)),
        ResponseKind::Binary(media_type) => {
            with_record(call, store)?;
            Ok(bytes(call, media_type))
        }
    }
}

/// A call that answers no more than that it was done.
fn change(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply, Rejection> {
    let operation = call.operation();
    let own = call.resource().key.is_some_and(|key| {
        operation.path == format!("{}/{{{key}}}", call.resource().path)
    });
    match operation.method {
        HttpMethod::Patch if operation.body.is_some_and(check::is_patch) => {
            patch::patch(call, store)
        }
        HttpMethod::Put if own => {
            revio::may_replace(call, store)?;
            write::replace(call, store)
        }
        HttpMethod::Delete if own => write::delete(call, store),
        _ if operation.path.contains('{') => write::merge(call, store),
        _ => Ok(write::done(call)),
    }
}

/// One record in its envelope, with a link to itself.
fn get(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply, Rejection> {
    let mut members = if call.operation().path.contains('{') {
        call.record(store)?.shown.clone()
    } else {
        Members::new()
    };
    let envelope = &call.model.api.conventions.envelope;
    set(&mut members, envelope.ok, true);
    if let Some(id) = call.target.id {
        let links = json!([{"rel": "self", "href": call.place_of(id)}]);
        set(&mut members, envelope.links, links);
    }
    Ok(Reply::json(StatusCode::OK, &Value::Object(members)))
}

/// The record that the path names must be there, if it names one.
fn with_record(call: &mut CallContext<'_>, store: &mut Store) -> Result<(), Rejection> {
    let key = call.resource().key.map(|key| format!("{{{key}}}"));
    let named = key.is_some_and(|key| call.operation().path.contains(&key));
    if named || call.target.id.is_some() {
        call.record(store)?;
    }
    Ok(())
}

/// A file. What is of no known type is JSON, since that needs no explanation.
fn bytes(call: &CallContext<'_>, media_type: &str) -> Reply {
    match media_type {
        "application/pdf" => {
            Reply::new(StatusCode::OK, media_type, Bytes::from_static(PDF))
        }
        "*/*" => write::done(call),
        other => Reply::new(StatusCode::OK, other, Bytes::from_static(b"fake")),
    }
}
