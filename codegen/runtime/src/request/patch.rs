//! JSON Patch while it is put together: what is replaced, and by what.

use std::fmt;

/// The operations of a patch, in the order in which they were first set.
#[derive(Clone, Default)]
pub(crate) struct Patch {
    replaced: Vec<(String, Vec<u8>)>,
}

impl Patch {
    /// Replaces what stands at a path by a value, given as JSON.
    pub(crate) fn replace(&mut self, path: String, json: &[u8]) {
        match self.replaced.iter_mut().find(|(replaced, _)| *replaced == path) {
            Some((_, value)) => json.clone_into(value),
            None => self.replaced.push((path, json.to_owned())),
        }
    }

    /// The document, if there is anything in it. The values go in as the JSON that they are:
    /// a detour over `Value` would round long decimals.
    pub(crate) fn body(&self) -> Option<Vec<u8>> {
        if self.replaced.is_empty() {
            return None;
        }
        let mut body = Vec::from(*b"[");
        for (index, (path, value)) in self.replaced.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let path = serde_json::Value::from(path.as_str());
            let start = format!(r#"{comma}{{"op":"replace","path":{path},"value":"#);
            body.extend_from_slice(start.as_bytes());
            body.extend_from_slice(value);
            body.push(b'}');
        }
        body.push(b']');
        Some(body)
    }
}

/// Paths only: the values may be nobody's business.
impl fmt::Debug for Patch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.replaced.iter().map(|(path, _)| path)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_replaced_twice_has_the_last_value_at_its_first_place() {
        let mut patch = Patch::default();
        patch.replace("/a".into(), b"1");
        patch.replace("b/\"c\"".into(), b"123456789012345678901234.567");
        patch.replace("/a".into(), b"\"x\"");
        let body =
            String::from_utf8(patch.body().expect("two operations")).expect("UTF-8");
        assert_eq!(
            body,
            r#"[{"op":"replace","path":"/a","value":"x"},{"op":"replace","path":"b/\"c\"","value":123456789012345678901234.567}]"#
        );
        assert_eq!(format!("{patch:?}"), r#"{"/a", "b/\"c\""}"#);
    }

    #[test]
    fn nothing_replaced_is_no_document() {
        assert_eq!(Patch::default().body(), None);
    }
}
