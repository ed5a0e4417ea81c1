//! What an answer holds that the spec does not know, envelope included.

use serde_json::value::RawValue;

use super::Finding;
use super::walk::{Members, Walk};
use crate::registry::{Api, Operation, ResponseKind};
use crate::response::message;

/// Looks through the body of an answer that is a success: what is in it that the spec does not
/// lead to expect?
///
/// Nothing is found in what is not JSON, in files, and in a body that says of itself that the
/// call did not go well: the call's error tells of those.
pub fn inspect(api: &'static Api, operation: &Operation, body: &[u8]) -> Vec<Finding> {
    if matches!(operation.answer, ResponseKind::Binary(_)) {
        return Vec::new();
    }
    let Some(body) = json(body).filter(|body| !refuses(api, body.get())) else {
        return Vec::new();
    };
    let around = &api.envelopes;
    let mut walk = Walk::new(api);
    match operation.answer {
        ResponseKind::Record(record) => walk.body(&[record, around.single], body.get()),
        ResponseKind::Collection(record) => {
            walk.holds(record);
            walk.body(&[around.collection], body.get());
        }
        ResponseKind::Created => walk.body(&[around.created], body.get()),
        ResponseKind::Done => walk.body(&[around.done], body.get()),
        // A schema without members of its own may be anything.
        ResponseKind::Json(schema) if walk.knows(schema) => {
            walk.body(&[schema, around.single], body.get());
        }
        ResponseKind::Json(_) | ResponseKind::Binary(_) => {}
    }
    walk.findings()
}

fn json(body: &[u8]) -> Option<&RawValue> {
    serde_json::from_slice(message::trim(body)).ok()
}

/// Whether a body says of itself that the call did not go well.
fn refuses(api: &Api, body: &str) -> bool {
    let elements: Vec<&RawValue> = serde_json::from_str(body).unwrap_or_default();
    let speaker = elements.first().map_or(body, |first| first.get());
    let members: Members<'_> = serde_json::from_str(speaker).unwrap_or_default();
    members.get(api.conventions.envelope.ok).is_some_and(|ok| ok.get() == "false")
}
