//! A comparison as JSON. `CONTRIBUTING.md` documents the format. Properties may be added; none is
//! renamed or removed as long as `format` is 1.

use super::change::{Change, Place};
use super::report::Report;
use super::rust::Release;
use crate::load::{Entry, Node, Value, print_json};
use crate::source::Span;

/// The span of nodes that come from no file.
const NOWHERE: Span = Span::new(0, 0, 0);

impl Report {
    /// Renders the comparison as JSON.
    pub fn to_json(&self) -> String {
        let release = self.diff.release().map_or("none", Release::as_str);
        print_json(&map([
            ("format", number(1)),
            ("since", text(&self.revision)),
            ("released", node(Value::Bool(self.is_released))),
            ("wire", text(self.diff.wire().as_str())),
            ("release", text(release)),
            ("version", self.json_version()),
            (
                "changes",
                node(Value::List(self.diff.changes.iter().map(json_change).collect())),
            ),
        ]))
    }

    fn json_version(&self) -> Node {
        map([
            ("old", text(&self.versions.old.to_string())),
            ("new", text(&self.versions.new.to_string())),
            ("needed", text(&self.needed().to_string())),
            ("enough", node(Value::Bool(self.is_enough()))),
        ])
    }
}

fn json_change(change: &Change) -> Node {
    let Change { group, subject, what, old, new, wire, rust } = change;
    map([
        ("group", text(group)),
        ("subject", text(subject)),
        ("what", text(what)),
        ("old", place(old.as_ref())),
        ("new", place(new.as_ref())),
        ("wire", rule(wire.code, wire.verdict.as_str())),
        ("rust", rule(rust.code, rust.release.as_str())),
    ])
}

fn rule(code: &str, verdict: &str) -> Node {
    map([("rule", text(code)), ("verdict", text(verdict))])
}

fn place(place: Option<&Place>) -> Node {
    match place {
        Some(Place { file, line }) => {
            map([("file", text(file)), ("line", number(*line))])
        }
        None => node(Value::Null),
    }
}

fn text(text: &str) -> Node {
    node(Value::Text(text.to_owned()))
}

fn number(number: usize) -> Node {
    node(Value::Number(number.to_string()))
}

fn map<const N: usize>(fields: [(&str, Node); N]) -> Node {
    let entry =
        |(key, node): (&str, Node)| Entry { key: key.to_owned(), span: NOWHERE, node };
    node(Value::Map(fields.into_iter().map(entry).collect()))
}

fn node(value: Value) -> Node {
    Node { span: NOWHERE, value }
}
