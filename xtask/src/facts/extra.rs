//! What the spec has and no row: nothing in it is to be invented.

use std::collections::BTreeSet;

use revio_codegen::load::Node;
use revio_codegen::source::Span;

use super::difference::{Aspect, Difference, Findings};
use super::document::{Document, text};
use super::schema::Schema;
use super::tables::Endpoint;

/// Notes operations that no row has.
pub(super) fn operations(
    rows: &[Endpoint],
    document: Document<'_>,
    findings: &mut Findings,
) {
    for operation in document.operations() {
        if !rows.iter().any(|row| operation.is(&row.method, &row.path)) {
            let key = format!("{} {}", operation.method.to_uppercase(), operation.path);
            let mut subject = findings.of(key, "", document.place(operation.span));
            subject.differ(Aspect::Extra, "", text(operation.node, "operationId"));
        }
    }
}

/// Notes members of component schemas that no row has.
pub(super) fn members(document: Document<'_>, findings: &mut Findings) {
    let mut search = Search { document, known: &findings.known, found: Vec::new() };
    // A replacement has all members of its record, whatever its page prints.
    let replaces = |node: &Node| node.get("x-revio-replaces").is_some();
    for schema in document.schemas().iter().filter(|schema| !replaces(&schema.node)) {
        search.visit(&schema.node, &schema.key);
    }
    findings.differences.extend(search.found);
}

struct Search<'t, 'k> {
    document: Document<'t>,
    known: &'k BTreeSet<Span>,
    found: Vec<Difference>,
}

impl<'t> Search<'t, '_> {
    /// Goes through all that is written in a schema itself. What it refers to has a turn of its
    /// own.
    fn visit(&mut self, node: &'t Node, path: &str) {
        for member in node.get("properties").map(Node::entries).unwrap_or_default() {
            let path = format!("{path}.{}", member.key);
            if !self.known.contains(&member.span) {
                let schema = Schema::of(self.document, &member.node);
                self.found.push(Difference {
                    row: path.clone(),
                    at: String::new(),
                    aspect: Aspect::Extra,
                    table: String::new(),
                    spec: super::field::shown(&schema),
                    place: self.document.place(member.span),
                });
            }
            self.visit(&member.node, &path);
        }
        if let Some(items) = node.get("items") {
            self.visit(items, &format!("{path}[]"));
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            for part in node.get(key).map(Node::items).unwrap_or_default() {
                self.visit(part, path);
            }
        }
    }
}
