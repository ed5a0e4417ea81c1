//! The inspection of a whole body, with its envelope.

use serde_json::value::RawValue;

use super::finding::Finding;
use super::walk::Walk;
use crate::record::Members;
use crate::registry::{Api, Operation, ResponseKind};
use crate::response::error_message;

/// Compares the body of a successful response to the API description.
///
/// Returns no findings for files, for a body that is not JSON, and for a body that reports a
/// failure, because the error of the call covers those. If the response depends on the status,
/// which a body does not have, only the observer of a client has findings.
///
/// The generated crate has a function of the same name for its own API.
///
/// ```no_run
/// # use revio_runtime::registry::{Api, Operation};
/// # fn example(api: &'static Api, contacts_get: &Operation) {
/// use revio_runtime::drift::{Unexpected, inspect};
///
/// let findings = inspect(api, contacts_get, br#"{"contact_id": 1, "nickname": "Jules"}"#);
/// assert_eq!(findings[0].pointer, "/nickname");
/// assert_eq!(findings[0].unexpected, Unexpected::UnknownProperty);
/// # }
/// ```
pub fn inspect(api: &'static Api, operation: &Operation, body: &[u8]) -> Vec<Finding> {
    inspect_kind(api, operation.response.content(), body)
}

/// The same for a response of this kind.
pub(super) fn inspect_kind(
    api: &'static Api,
    response: ResponseKind,
    body: &[u8],
) -> Vec<Finding> {
    if matches!(response, ResponseKind::Text(_) | ResponseKind::Binary(_)) {
        return Vec::new();
    }
    let body: Option<&RawValue> = serde_json::from_slice(error_message::trim(body)).ok();
    let Some(body) = body.filter(|body| !reports_failure(api, body.get())) else {
        return Vec::new();
    };
    let envelopes = &api.envelopes;
    let mut walk = Walk::new(api);
    match response {
        ResponseKind::Record(record) => {
            walk.body(&[record, envelopes.single], body.get());
        }
        ResponseKind::Collection(record) => {
            walk.set_record(record);
            walk.body(&[envelopes.collection], body.get());
        }
        ResponseKind::Created => walk.body(&[envelopes.created], body.get()),
        ResponseKind::Done => walk.body(&[envelopes.done], body.get()),
        // A schema without fields accepts anything.
        ResponseKind::Json(schema) if walk.has_fields(schema) => {
            walk.body(&[schema, envelopes.single], body.get());
        }
        // Without the status, the schema is not known.
        ResponseKind::ByStatus { .. }
        | ResponseKind::Accepting(..)
        | ResponseKind::Page(_)
        | ResponseKind::WithErrors(..)
        | ResponseKind::Redirect
        | ResponseKind::Json(_)
        | ResponseKind::Text(_)
        | ResponseKind::Binary(_) => {}
    }
    walk.into_findings()
}

/// Whether the body, or the first element of an array, has `ok: false`.
fn reports_failure(api: &Api, body: &str) -> bool {
    let elements: Vec<&RawValue> = serde_json::from_str(body).unwrap_or_default();
    let object = elements.first().map_or(body, |first| first.get());
    let members: Members<'_> = serde_json::from_str(object).unwrap_or_default();
    members.get(api.conventions.envelope.ok).is_some_and(|ok| ok.get() == "false")
}
