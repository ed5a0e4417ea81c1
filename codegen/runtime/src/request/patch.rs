//! A JSON Patch that replaces values.

use std::fmt;

use crate::record::Violation;

/// The operations of a patch, in the order in which their paths were first set.
#[derive(Clone, Default)]
pub(super) struct Patch {
    replaced: Vec<Replaced>,
}

#[derive(Clone)]
struct Replaced {
    path: String,
    json: Vec<u8>,
    violations: Vec<Violation>,
}

impl Patch {
    /// Replaces the value at a path. The value is JSON, with these violations of its bounds.
    pub(super) fn replace(
        &mut self,
        path: &str,
        json: Vec<u8>,
        violations: Vec<Violation>,
    ) {
        let replaced = Replaced { path: path.to_owned(), json, violations };
        match self.replaced.iter_mut().find(|earlier| earlier.path == path) {
            Some(earlier) => *earlier = replaced,
            None => self.replaced.push(replaced),
        }
    }

    /// Leaves the value at a path unchanged.
    pub(super) fn keep(&mut self, path: &str) {
        self.replaced.retain(|earlier| earlier.path != path);
    }

    /// The violations of all values.
    pub(super) fn violations(&self) -> Vec<Violation> {
        self.replaced.iter().flat_map(|it| it.violations.iter().cloned()).collect()
    }

    /// The document, unless the patch is empty. Values are copied as text, because `Value` would
    /// round long decimals.
    pub(super) fn body(&self) -> Option<Vec<u8>> {
        if self.replaced.is_empty() {
            return None;
        }
        let mut body = Vec::from(*b"[");
        for (index, Replaced { path, json, .. }) in self.replaced.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let path = serde_json::Value::from(path.as_str());
            let start = format!(r#"{comma}{{"op":"replace","path":{path},"value":"#);
            body.extend_from_slice(start.as_bytes());
            body.extend_from_slice(json);
            body.push(b'}');
        }
        body.push(b']');
        Some(body)
    }
}

/// Prints paths only: values may be private.
impl fmt::Debug for Patch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.replaced.iter().map(|it| &it.path)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_set_twice_keeps_its_place_and_the_last_value() {
        let mut patch = Patch::default();
        assert_eq!(patch.body(), None);
        patch.replace("/a", b"1".into(), Vec::new());
        patch.replace("b/\"c\"", b"123456789012345678901234.567".into(), Vec::new());
        patch.replace("/a", b"\"x\"".into(), Vec::new());
        let body = String::from_utf8(patch.body().expect("two operations"));
        assert_eq!(
            body.expect("UTF-8"),
            r#"[{"op":"replace","path":"/a","value":"x"},{"op":"replace","path":"b/\"c\"","value":123456789012345678901234.567}]"#
        );
        assert_eq!(format!("{patch:?}"), r#"{"/a", "b/\"c\""}"#);
    }
}
