//! What the spec does not know: members, and what stands in place of something else. What is in
//! it is told as well, within bounds, so that it can be described.

use super::walk::{Members, Walk};
use super::{JsonType, Unexpected, redact};
use crate::registry::FieldType;

/// How far what is unknown is told of, counted from the unknown member.
const DEEPEST: usize = 4;
/// With more members than this, an unknown object is keyed by something and has no names.
const MOST_NAMES: usize = 40;

impl Walk {
    /// A value of another kind, and what is in it, unless that may be secret.
    pub(super) fn misfit(&mut self, owner: &'static str, kind: FieldType, json: &str) {
        let found = JsonType::of_json(json);
        if is_secret(kind) {
            return self.tell(
                owner,
                Unexpected::TypeMismatch,
                found.map(JsonType::guarded),
            );
        }
        self.tell(owner, Unexpected::TypeMismatch, found);
        self.parts(json, 1);
    }

    pub(super) fn unknown(&mut self, owner: &'static str, json: &str, level: usize) {
        self.tell(owner, Unexpected::UnknownProperty, JsonType::of_json(json));
        if level < DEEPEST {
            self.parts(json, level + 1);
        }
    }

    fn parts(&mut self, json: &str, level: usize) {
        match JsonType::of_json(json) {
            Some(JsonType::List) => {
                self.each(json, |walk, json| walk.unknown("", json, level));
            }
            Some(JsonType::Object) => {
                let members: Members<'_> =
                    serde_json::from_str(json).unwrap_or_default();
                let keyed = members.len() > MOST_NAMES;
                for (name, value) in &members {
                    let step = if keyed { "*" } else { redact::redacted_name(name) };
                    self.step(step, |walk| walk.unknown("", value.get(), level));
                }
            }
            _ => {}
        }
    }
}

/// Whether a secret may be in such a member.
fn is_secret(kind: FieldType) -> bool {
    match kind {
        FieldType::Secret => true,
        FieldType::List(kind) => is_secret(*kind),
        FieldType::OneOf(kinds) => kinds.iter().any(|kind| is_secret(*kind)),
        _ => false,
    }
}
