//! JSON pointers.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::{Node, Value};

impl Node {
    /// The node at a JSON pointer such as `/components/schemas/Contact`.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        follow(self, pointer)
    }
}

/// The node at a pointer. The empty pointer is the node itself.
pub(super) fn follow<'t>(node: &'t Node, pointer: &str) -> Option<&'t Node> {
    if pointer.is_empty() {
        return Some(node);
    }
    let mut segments = pointer.strip_prefix('/')?.split('/');
    segments.try_fold(node, |node, segment| child(node, &unescape(segment)))
}

/// The target of an internal reference such as `#/components/schemas/Contact`.
pub(crate) fn resolve<'t>(root: &'t Node, reference: &str) -> Option<&'t Node> {
    follow(root, &percent_decode(reference.strip_prefix('#')?))
}

fn child<'t>(node: &'t Node, segment: &str) -> Option<&'t Node> {
    match &node.value {
        Value::Map(_) => node.get(segment),
        Value::List(items) => items.get(segment.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Decodes a segment of a pointer.
pub(crate) fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// Encodes a key as a segment of a pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Decodes `%7B` and the like; returns the text unchanged if the result is not UTF-8.
pub(super) fn percent_decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8().unwrap_or(Cow::Borrowed(text))
}
