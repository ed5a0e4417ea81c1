//! JSON pointers.

use std::borrow::Cow;

use super::{Node, Value};

/// The node that a pointer leads to; the empty pointer leads to the node itself.
pub(super) fn follow<'t>(node: &'t Node, pointer: &str) -> Option<&'t Node> {
    if pointer.is_empty() {
        return Some(node);
    }
    let mut steps = pointer.strip_prefix('/')?.split('/');
    steps.try_fold(node, |node, step| child(node, &unescape(step)))
}

/// The node that an internal reference (`#/components/schemas/Contact`) leads to.
pub(crate) fn resolve<'t>(root: &'t Node, reference: &str) -> Option<&'t Node> {
    follow(root, &percent_decode(reference.strip_prefix('#')?))
}

fn child<'t>(node: &'t Node, step: &str) -> Option<&'t Node> {
    match &node.value {
        Value::Map(_) => node.get(step),
        Value::List(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    }
}

/// One step of a pointer as the key it stands for.
pub(super) fn unescape(step: &str) -> Cow<'_, str> {
    if step.contains('~') {
        Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(step)
    }
}

/// A key as one step of a pointer.
pub(super) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The fragment of a URI with `%7B` and the like read; left alone where that gives no text.
pub(super) fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        match (byte, ahead.next().and_then(digit), ahead.next().and_then(digit)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push(high * 16 + low);
                bytes = ahead;
            }
            _ => decoded.push(byte),
        }
    }
    String::from_utf8(decoded).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
