//! The dispatch of a call by what the registry says about its operation.

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::context::CallContext;
use super::rejection::Result;
use super::reply::Reply;
use super::store::{JsonObject, Store, set};
use super::{list, patch, revio, write};
use crate::registry::{HttpMethod, ResponseKind};

/// The smallest document that PDF viewers accept.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\n\
    trailer<</Root 1 0 R>>\n%%EOF\n";

/// Carries out a call whose query and body were checked.
pub(super) fn handle(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    if let Some(action) = revio::action(call.operation().id) {
        return action(call, store);
    }
    if let Some(page) = call.operation().response.page() {
        return list::page(call, store, page);
    }
    let response = call.operation().response.content();
    // Of several, the fake sends the first.
    let ResponseKind::ByStatus { responses } = response else {
        return respond(call, store, response);
    };
    let Some((status, first)) = responses.first() else { return Ok(call.done()) };
    let mut reply = respond(call, store, first.content())?;
    if let Ok(status) = StatusCode::from_u16(*status) {
        reply.status = status;
    }
    if reply.status == StatusCode::NO_CONTENT {
        reply.body = Bytes::new();
    }
    Ok(reply)
}

fn respond(
    call: &mut CallContext<'_>,
    store: &mut Store,
    response: ResponseKind,
) -> Result<Reply> {
    match response {
        ResponseKind::Collection(_) => list::list(call, store),
        ResponseKind::Record(_) => get(call, store),
        ResponseKind::Created => Ok(write::create(call, store)),
        ResponseKind::Done
        | ResponseKind::ByStatus { .. }
        | ResponseKind::Page(_)
        | ResponseKind::Accepting(..)
        | ResponseKind::WithErrors(..) => change(call, store),
        ResponseKind::Redirect => Ok(Reply::empty(StatusCode::FOUND).location("/")),
        ResponseKind::Json(_) => require_record(call, store).map(|()| call.done()),
        ResponseKind::Text(media_type) => {
            require_record(call, store)?;
            Ok(Reply::new(StatusCode::OK, media_type, Bytes::from_static(b"text")))
        }
        ResponseKind::Binary(media_type) => {
            require_record(call, store)?;
            Ok(file(call, media_type))
        }
    }
}

/// A call that only confirms a change.
fn change(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let (operation, resource) = (call.operation(), call.resource());
    let on_record = resource
        .key
        .is_some_and(|key| operation.path == format!("{}/{{{key}}}", resource.path));
    match operation.method {
        HttpMethod::Patch if operation.body.is_some_and(|body| body.is_patch()) => {
            patch::patch(call, store)
        }
        HttpMethod::Put if on_record => {
            revio::check_replace(call, store)?;
            write::replace(call, store)
        }
        HttpMethod::Delete if on_record => write::delete(call, store),
        _ if operation.path.contains('{') => write::merge(call, store),
        _ => Ok(call.done()),
    }
}

/// One record in its envelope, with a link to itself.
fn get(call: &mut CallContext<'_>, store: &mut Store) -> Result<Reply> {
    let mut record = if call.operation().path.contains('{') {
        call.record(store)?.visible.clone()
    } else {
        JsonObject::new()
    };
    let envelope = &call.model.api.conventions.envelope;
    set(&mut record, envelope.ok, true);
    if let Some(id) = call.route.id {
        let links = json!([{"rel": "self", "href": call.record_url(id)}]);
        set(&mut record, envelope.links, links);
    }
    Ok(Reply::json(StatusCode::OK, &Value::Object(record)))
}

/// Rejects a path with the key of a record that does not exist.
fn require_record(call: &mut CallContext<'_>, store: &mut Store) -> Result<()> {
    let key = call.resource().key.map(|key| format!("{{{key}}}"));
    let has_key = key.is_some_and(|key| call.operation().path.contains(&key));
    if has_key || call.route.id.is_some() {
        call.record(store)?;
    }
    Ok(())
}

/// A file. For an unknown type it is JSON.
fn file(call: &CallContext<'_>, media_type: &str) -> Reply {
    match media_type {
        "application/pdf" => {
            Reply::new(StatusCode::OK, media_type, Bytes::from_static(PDF))
        }
        "*/*" => call.done(),
        other => Reply::new(StatusCode::OK, other, Bytes::from_static(b"fake")),
    }
}
